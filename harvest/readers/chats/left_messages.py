"""Messages that people left on a phone, typed or exported one below another: who from, when, and the words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.chats import notices
from harvest.readers.chats.members import Members
from harvest.readers.chats.times import seconds_of_day
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_in
from harvest.readers.transcripts.utterances import Utterance

_HEAD = re.compile(
    r"^\W*(?:new )?(?:voice ?mail|voice ?message|voice ?note|answer(?:phone|ing machine)(?: message)?|"
    r"text(?: message)?|sms|message left|recorded message|sprachnachricht|mailbox-?nachricht|message vocal|"
    r"mensaje de voz|wiadomość głosowa)\s+(?:\d{1,3}\s+)?(?:from|by|von|de|od)\s*:?\s+(\S.{0,60}?)\s*[:.]?\s*$",
    re.I,
)
_CLOCK = re.compile(r"(?<![\d(])\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?", re.I)
_NOBODY = re.compile(r"\W*(?:unknown|no caller id|withheld|private|anonymous|blocked)(?: (?:number|caller))?\W*", re.I)
_QUOTED = re.compile(r"^[\"“„«](.+)[\"”“»]$", re.S)
_LEAST, _WHEN_WORDS = 2, 12


def read_left_messages(lines: Sequence[str], dropped: LeftOut) -> tuple[list[Utterance], str | None, list[str]] | None:
    """The messages, the day of the first and what to say of members; None where the lines are no such list.

    >>> text = ["Voicemail from Ada", "5 March 2026 at 18:02 (0:34)", "The slip.", "Voicemail from Unknown",
    ...         "6 March 2026 at 9:15", "The ferry."]
    >>> said, day, _ = read_left_messages(text, LeftOut())
    >>> [(one.speaker, one.text) for one in said], day
    ([('Ada', 'The slip.'), (None, 'The ferry.')], '2026-03-05')
    """
    filled = [line.strip() for line in lines if line.strip()]
    heads = [n for n, line in enumerate(filled) if len(line) < 120 and _HEAD.match(line)]
    if len(heads) < _LEAST or heads[0] > 3 or not all(_says_when(filled, n + 1) for n in heads):
        return None
    for line in filled[: heads[0]]:
        dropped.add("lines before the first message", line)
    members = Members()
    said: list[Utterance] = []
    first: str | None = None
    for n, end in zip(heads, [*heads[1:], len(filled)], strict=True):
        found = _HEAD.match(filled[n])
        assert found is not None
        dropped.add("times and names (kept beside the words)", f"{filled[n]} {filled[n + 1]}")
        first = first or date_in(filled[n + 1])
        words = "\n".join(filled[n + 2 : end])
        if quoted := _QUOTED.match(words):
            dropped.add("quotation marks round whole statements", "“”")
            words = quoted.group(1)
        words = notices.words_of(members.unnumbered(words), dropped, tool="")
        if not words:
            continue
        name, role = members.named(found.group(1))
        clock = _CLOCK.search(filled[n + 1])
        at = seconds_of_day(clock.group()) if clock else None
        said.append(
            Utterance(words, None if _NOBODY.fullmatch(name) else name, role, at, new_turn=True, paragraph=True)
        )
    return (said, first, members.warnings()) if said else None


def _says_when(lines: Sequence[str], n: int) -> bool:
    """Whether a line below a head says the day or the time, and no more."""
    line = lines[n] if n < len(lines) else ""
    return len(line.split()) <= _WHEN_WORDS and (date_in(line) is not None or _CLOCK.search(line) is not None)
