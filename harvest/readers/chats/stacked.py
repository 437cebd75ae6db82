"""Messages of a phone exported with a line for the time, one for the name and the words below (imessage-exporter)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from harvest.readers.chats import notices
from harvest.readers.chats.members import Members
from harvest.readers.chats.quotes import QUOTES
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_in
from harvest.readers.transcripts.utterances import Utterance

MESSAGE_TIME = re.compile(
    r"^(\s*)((?:[A-Z][a-z]{2,8} \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{4}-\d\d-\d\d),?\s+(\d{1,2}:\d\d:\d\d)"
    r"(?:[\s\u202f]?([AP])M)?)(\s*\((?:Read|Delivered|Sent)\b[^()]{0,120}\))?(?:\s+(\S.{0,160}))?\s*$"
)
_ATTACHED = re.compile(r"^(?:/|~/|[A-Z]:\\|attachments/|\S*Library/Messages/)\S.{0,300}\.\w{2,5}$")
_TAPBACKS = re.compile(r"^(?:Tapbacks|Reactions)\s*:$")
_REACTED = re.compile(
    r"^(?:Loved|Liked|Disliked|Laughed|Emphasi[sz]ed|Questioned|Removed|.{1,8}) (?:at )?by \S.{0,80}$|"
    r"^(?:Loved|Liked|Disliked|Laughed at|Emphasi[sz]ed|Questioned) [“\"].{0,400}[”\"]$"
)
_REPLIED = re.compile(
    r"^(?:This message responded to an earlier message\.|(?:Edited|Unsent) .{0,80}|\(?Sent with .{1,40} effect\)?)$"
)
_UNSENT = re.compile(r"^(?:You|They|.{1,60}) unsent (?:this|a|this part of the) message\b.{0,60}$", re.I)
_LEAST, _MOST_NAME, _SHARE = 3, 60, 0.1


def read_stacked(lines: Sequence[str], dropped: LeftOut) -> tuple[list[Utterance], str | None, list[str]] | None:
    """The messages, the day of the first and what to say of members; None where the lines are no such export.

    >>> text = ["Mar 03, 2026 10:12:41 AM", "Bo", "The slip", "", "Mar 03, 2026 10:13:02 AM", "Ada", "The ferry", ""]
    >>> said, day, _ = read_stacked([*text, "Mar 03, 2026 10:15:00 AM", "Bo", "And you"], LeftOut())
    >>> [(one.speaker, one.text) for one in said], day
    ([('Bo', 'The slip'), ('Ada', 'The ferry'), ('Bo', 'And you')], '2026-03-03')
    """
    starts = [n for n, line in enumerate(lines) if len(line) < 400 and MESSAGE_TIME.match(line)]
    named = [n for n in starts if _names(lines, n)]
    filled = sum(1 for line in lines if line.strip())
    if len(named) < _LEAST or len(named) < _SHARE * filled or len(named) < 0.6 * len(starts):
        return None
    if any(line.strip() for line in lines[: starts[0]][:-3]):
        return None
    for line in lines[: starts[0]]:
        if line.strip():
            dropped.add("lines before the first message", line)
    apart = {(lines[n].strip(), lines[n + 1].strip()) for n in named if not lines[n][:1].isspace()}
    members = Members()
    said: list[Utterance] = []
    first: str | None = None
    for n, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        found = MESSAGE_TIME.match(lines[n])
        assert found is not None
        if n not in named:
            dropped.add(notices.SERVICE, " ".join(lines[n:end]))
            continue
        if (lines[n].strip(), lines[n + 1].strip()) in apart and lines[n][:1].isspace():
            dropped.add(QUOTES, " ".join(lines[n:end]))  # an answer, printed once more below what it answers
            continue
        dropped.add("times and names (kept beside the words)", f"{lines[n]} {lines[n + 1]}")
        first = first or date_in(found.group(2))
        words = members.unnumbered(_words(lines[n + 2 : end], dropped))
        if words:
            name, role = members.named(lines[n + 1].strip())
            said.append(Utterance(words, name, role, _seconds(found, first), new_turn=True, paragraph=True))
    return (said, first, members.warnings()) if said else None


def _names(lines: Sequence[str], n: int) -> bool:
    """Whether a time stands alone above a name and a line of words."""
    found = MESSAGE_TIME.match(lines[n])
    if found is None or found.group(6) or n + 1 >= len(lines):
        return False
    name = lines[n + 1].strip()
    return 0 < len(name) <= _MOST_NAME and not MESSAGE_TIME.match(lines[n + 1]) and name[-1] not in ".!?…"


def _words(lines: Sequence[str], dropped: LeftOut) -> str:
    kept: list[str] = []
    reacting = False
    for line in lines:
        text = line.strip()
        reacting = bool(text) and (reacting and _REACTED.match(text) is not None or _TAPBACKS.match(text) is not None)
        if reacting or _REACTED.match(text):
            dropped.add(notices.REACTIONS, text)
        elif _ATTACHED.match(text) or text in ("\ufffc", "Attachment missing!"):
            dropped.add(notices.MEDIA, text)
        elif _REPLIED.match(text):
            dropped.add(QUOTES, text)
        elif _UNSENT.match(text):
            dropped.add(notices.DELETED, text)
        else:
            kept.append(text)
    return notices.words_of("\n".join(kept).strip(), dropped, tool="iMessage")


def _seconds(found: re.Match[str], first: str | None) -> float:
    """Seconds since the midnight before the first message."""
    hours, minutes, seconds = (int(part) for part in found.group(3).split(":"))
    if found.group(4):
        hours = hours % 12 + (12 if found.group(4) == "P" else 0)
    day = date_in(found.group(2))
    days = (dt.date.fromisoformat(day) - dt.date.fromisoformat(first)).days if day and first else 0
    return days * 86_400 + hours * 3600 + minutes * 60 + seconds
