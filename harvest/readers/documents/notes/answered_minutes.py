"""Minutes of a conversation: what people said under questions is kept, what all minutes hold is left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Line
from harvest.readers.documents.notes.reported import reports
from harvest.readers.recognise.talk.speakers import looks_like_name

_OF_A_MEETING = re.compile(
    r"^\W*(?:\d+[.)]?\s*)?(?:welcome|introductions?|present|in attendance|attendees|apologies|matters arising|"
    r"any other business|aob|(?:date of )?(?:the )?next (?:meeting|steps)|actions?(?: points?| items?| list)?|"
    r"declarations? of interest|minutes of .{0,40}|close|closing|decisions|correspondence|election of officers|"
    r"(?:(?:the )?(?:treasurer|chair(?:man|woman|person)?|secretary|officer)s?['’]?s?['’]? )?"
    r"(?:(?:finance )?reports?|finances?|accounts))\b(?=[^.!?]{0,40}$|\s*[:\t])",
    re.I,
)
_ONE_LINE = re.compile(
    r"^\W*(?:the meeting (?:closed|ended|opened|began)|meeting closed|(?:notes|minutes) (?:taken )?by|date of next)\b",
    re.I,
)
_PRESENT = re.compile(
    r"(?:^|\s)(?:present|in attendance|attendees|those present|who was there)\s*[:\t]\s*(\S.*?)(?=\s(?:apologies|date|"
    r"place|venue|chair)\s*:|$)",
    re.I,
)
_LONGEST_HEAD = 14
_HEADS, _LEAST, _MOST = 2, 3, 0.4
KEPT = (
    "Left out: who came, actions, the next meeting. These read like the minutes of a meeting, yet people answer "
    "questions in them, and what stands under the questions was kept."
)


@dataclass(slots=True)
class AnsweredMinutes:
    """The questions (as headings) and what was said under them, the lines left out, and who was there."""

    lines: list[Line]
    left: list[Line]
    present: list[str] = field(default_factory=list)


def answered_minutes(lines: Sequence[Line]) -> AnsweredMinutes | None:
    """What people said in minutes that ask them something; None for the minutes of a business meeting.

    >>> page = ["Present: Ada, Bo", "Apologies: Di", "What is strong?", "Ada said the ferry waits for the last child.",
    ...         "Bo praised the ferryman, who knows every dog.", "A mother from the mill felt safe here.", "AOB"]
    >>> [line.text[:12] for line in answered_minutes([Line(text) for text in page]).lines]
    ['What is stro', 'Ada said the', 'Bo praised t', 'A mother fro']
    """
    filled = [line for line in lines if line.text.strip()]
    found = AnsweredMinutes([], [])
    state = "before"
    told = 0
    for line in filled:
        text = line.text.strip()
        names = _PRESENT.search(text)
        if names:
            found.present += _names(names.group(1))
        if _asks_all(line):
            state = "asked"
            found.lines.append(replace(line, text=re.sub(r"^\W*\d+[.)]\s+", "", text), heading=2, item=False))
        elif _OF_A_MEETING.match(text) or _ONE_LINE.match(text):
            state = "meeting" if not _ONE_LINE.match(text) else state
            found.left.append(line)
        elif state == "asked":
            told += reports(re.sub(r"^\W*(?:\d+[.)])?\s*", "", text) if text[:1] not in '“"‘' else text)
            found.lines.append(line)
        elif line.heading and state == "meeting":
            state = "asked"
            found.lines.append(line)
        else:
            found.left.append(line)
    under = sum(1 for line in found.lines if not line.heading)
    heads = sum(1 for line in found.left if _OF_A_MEETING.match(line.text.strip()))
    return found if heads >= _HEADS and told >= _LEAST and told >= _MOST * under else None


def _asks_all(line: Line) -> bool:
    """Whether a line is a question that was put to everybody: it stands alone, short, and is no point of a list."""
    text = line.text.strip()
    return (
        asks(text) and len(text.split()) <= _LONGEST_HEAD and not line.item and not re.match(r"^\W*[-*•‣▪◦·]\s", text)
    )


def _names(said: str) -> list[str]:
    parts = (re.sub(r"\s*[(\[].*?[)\]]", "", part).strip(" .") for part in re.split(r"[,;]|\band\b", said))
    return [part for part in parts if looks_like_name(part)]
