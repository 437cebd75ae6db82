"""What a cell looks like: something a machine wrote, something that was ticked, a telephone number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import count_words, ends_sentence

_MACHINE = re.compile(
    r"^(?:"
    r"(?:https?://|www\.)\S+|"
    r"\S+@\S+\.\w+|"
    r"[£$€]?-?\d[\d,.\s]*%?|"
    r"(?:\d{1,3}\.){3}\d{1,3}(?:\s*\([^()]{1,40}\))?|"
    r"#[0-9a-f]{3,8}|"
    r"(?:uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{10,}|"
    r"R_\w{1,20}|\w{2,12}:\S{1,40}|"
    r"[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|"
    r"\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?|"
    r"\S{1,60}\.(?:csv|xlsx?|pdf|jpe?g|png|docx?|mp[34]|m4a|heic)|"
    r"true|false|"
    r"(?=\S*\d)(?=\S*[a-z])[a-z0-9_-]{6,40}"
    r")$",
    re.I,
)
_DATE = re.compile(
    r"^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:mon|tue|wed|thu|fri|sat|sun)\w*,? .*\d{4}|"
    r"\d{1,2} \w{3,9} \d{4}|\d{10,13}$|"
    r"\w{3,9} \d{1,2},? \d{4})",
    re.I,
)
_SPAN = r"(?:less than |more than |over |under |up to |about )?(?:an?|one|two|\d+)(?:\s*(?:[-–]|to)\s*\d+)?\s*\+?\s*"
_UNIT = r"(?:years?|months?|weeks?|days?|hours?|minutes?|mins|times?|people|miles?)"
_CLOSED = re.compile(
    r"^(?:strongly |somewhat |slightly |tend to |mostly |very |completely |partly |quite |fairly |not at all |"
    r"not very |extremely |definitely |probably |not |a (?:bit|little) |moderately |really |so )*"
    r"(?:agree|disagree|satisfied|dissatisfied|likely|unlikely|important|unimportant|good|poor|bad|fair|excellent|"
    r"yes|no|maybe|not sure|don['’]?t know|neither.*|often|never|sometimes|always|rarely|prefer not to say|not at all|"
    r"male|female|man|woman|non-?binary|other|easy|difficult|hard|happy|unhappy|safe|unsafe|connected|hopeful|"
    r"positive|negative|neutral|"
    r"confident|comfortable|worried|concerned|anxious|interested|aware|involved|familiar|proud|isolated|strong|weak|low|high|"
    r"welcome|lonely|supported|useful|helpful|clear|well|badly|better|worse|(?:about )?the same|"
    r"a lot|a little|a bit|not much|(?:all|most|some|none) of the time|about right|too (?:much|little|many|few)|"
    r"daily|weekly|monthly|yearly|hardly ever|every (?:day|week|month|year)|most (?:days|weeks)|"
    r"(?:once|twice|three times|several times|a few times) (?:an?|per|every) (?:day|week|month|year)|"
    rf"\d+|\d+\s*[-–to]+\s*\d+|\d+\+|(?:under|over|aged?) \d+(?:\s*[-–]\s*\d+)?|"
    rf"{_SPAN}{_UNIT}(?: or (?:more|less)| ago)?|"
    r"(?:completed?|partial|in progress|not started|started|submitted|done|open|closed|approved|published|archived))$",
    re.I,
)
_EPOCH = re.compile(r"^1[3-9]\d{8}(?:\d{3})?$")
"""Seconds or thousandths of them since 1970, as machines count."""
_PHONE = re.compile(r"^\+?\(?\d[\d\s().\-–/\u00a0\u202f\u2011]{5,22}\d$")


def is_machine(cell: str) -> bool:
    """Whether nobody said that: a number, a date, an address, a code.

    >>> [is_machine(c) for c in ("192.0.2.7", "2026-05-12 09:00", "R_1bb", "The sea")]
    [True, True, True, False]
    """
    return _MACHINE.match(cell) is not None or _DATE.match(cell) is not None


def is_closed(cell: str) -> bool:
    """Whether that reads as one of the answers a form offers.

    >>> [is_closed(c) for c in ("Strongly agree", "1-5 years", "Once a week", "Less litter")]
    [True, True, True, False]
    """
    return len(cell) <= 60 and _CLOSED.match(cell.strip(" .")) is not None


def is_phone(text: str) -> bool:
    """Whether that is a telephone number and nothing else.

    >>> is_phone("+44 7700 900123"), is_phone("07700900123"), is_phone("Table 12"), is_phone("2026-05-12")
    (True, True, False, False)
    """
    if not _PHONE.match(text) or not 9 <= sum(map(str.isdigit, text)) <= 15 or _EPOCH.match(text):
        return False
    return text.isdigit() or not _DATE.match(text)


_CONTACT = re.compile(
    r"[\s,;:(–—-]*(?:\b(?:tel|phone|mob(?:ile)?|e-?mail)\b\.?:?\s*)?(?:\+?\(?\d[\d\s().\-–/]{5,22}\d|[\w.+-]+@[\w.-]+\.\w+)[\s)]*$",
    re.I,
)


def without_contact(cell: str) -> str:
    """A name without the telephone number or the address behind it.

    >>> [without_contact(c) for c in ("Ada Obi, 0117 496 0123", "Bo Lind (bo@example.org)", "Table 12")]
    ['Ada Obi', 'Bo Lind', 'Table 12']
    """
    bare = _CONTACT.sub("", cell).strip()
    return without_contact(bare) if bare and bare != cell.strip() else bare or cell.strip()


_WRAPPED = 45
"""A line that is longer and ends nowhere may go on in the next."""


def points_in(cell: str, *, several: bool) -> list[str]:
    """What stands in a cell: where ``several`` people may have said it each line, unless a line goes on in the next.

    >>> points_in("A bench\\nshade", several=True), points_in("A bench\\nshade", several=False)
    (['A bench', 'shade'], ['A bench\\nshade'])
    >>> len(points_in("Everybody at the table said that the bench by the\\nriver is where they meet.", several=True))
    1
    """
    lines = [line for line in cell.split("\n") if line.strip()]
    goes_on = any(
        len(a) > _WRAPPED and not ends_sentence(a) and b.lstrip()[:1].islower()
        for a, b in zip(lines, lines[1:], strict=False)
    )
    return lines if several and not goes_on else [cell]


def as_keywords(texts: Sequence[str]) -> list[str]:
    """The sentence that many texts are only a word or two; none where they are not.

    >>> as_keywords(["soup", "tar and gulls", "I came for the brass band"])[0][:46]
    '2 of 3 texts have fewer than four words: these'
    """
    short = sum(1 for text in texts if count_words(text) < 4)
    if short <= 0.4 * len(texts):
        return []
    said = "these look like keywords, too short to be coded well"
    return [f"{short} of {len(texts)} texts have fewer than four words: {said}."]
