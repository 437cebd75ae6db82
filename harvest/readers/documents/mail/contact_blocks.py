"""What stands below the name at the end of a mail: the address, the telephone, the job. It is nobody's words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.organisations import is_organisation
from harvest.readers.leave.said import reads
from harvest.readers.permission.beside_name import kind_of_part

_CLOSING = re.compile(
    r"^\W*(?:(?:with )?(?:(?:very )?best|kind(?:est)?|warm(?:est)?|many|all good) (?:wishes|regards|thanks)|"
    r"regards|best|(?:with )?(?:much |all my |lots of )?love|yours(?: \w+)?|sincerely|cheers|thanks(?: again)?|"
    r"thank you|take care|all the best|see you (?:there|soon))\W*$",
    re.I,
)
_CONTACT = re.compile(
    r"\S@\S|https?://|www\.|(?:^|\W)(?:tel|telephone|phone|mob(?:ile)?|t|m|e)\s*[:.]|\+?\d[\d ()-]{8,}\d|"
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|"
    r"^\W*\d{1,4}[A-Za-z]?,? +[A-Z]|\b(?:Road|Street|Lane|Avenue|Close|Terrace|Drive|Crescent|Gardens|Row|Way|Court|"
    r"House|Flat)\b(?=\W|$)",
)
_POSTSCRIPT = re.compile(r"^\W*(?:p\.? ?){1,3}s\b", re.I)
_OWN = re.compile(
    r"\b(?:I|I['’]\w+|my|me|we|our|you|your|(?i:no|not|never|don['’]t|please|only|names?|anon\w*|private\w*|quot\w+))\b|[?\d]"
)
_JOB = re.compile(
    r"\b(?:hon(?:orary|\.)?|sec(?:retary|\.)|treasurer|chair(?:man|woman|person)?|clerk|manager|officer|co-?ordinator|director|"
    r"warden|trustee|volunteer|president|councillor|head|lead|teacher|vicar|minister|librarian|nurse|assistant|adviser|advisor|"
    r"editor|organi[sz]er|steward|captain|member|owner|founder|worker|consultant|engineer|lecturer|professor|doctor|gp|"
    r"vorsitzende[rn]?|leiter(?:in)?|schriftführer(?:in)?|présidente?|secrétaire|trésori(?:er|ère)|direct(?:eur|rice)|"
    r"president[ea]|secretari[oa]|tesorer[oa]|direttor[e]|direttrice|prezes|kierowni(?:k|czka)|cadeirydd|ysgrifenny(?:dd|ddes)|"
    r"trysorydd|voorzitter|secretaris|penningmeester)(?!\w)",
    re.I,
)
"""What somebody is in an office, a club or a council."""
_LINES, _WORDS, _OFFICE_LINES = 9, 10, 3


def is_closing(line: str) -> bool:
    """Whether a line is how people close a letter, with nothing behind it.

    >>> is_closing("Kind regards,"), is_closing("Thanks to the baker.")
    (True, False)
    """
    return _CLOSING.match(line) is not None


def contact_block(lines: Sequence[str], sender: str) -> list[int]:
    """Which lines at the end of a mail are a block of contacts below the closing or the name; none where there is none.

    >>> contact_block(["We met at the pond.", "Best wishes,", "Ada", "", "Ada Obi", "4 Mill Lane, Quay"], "Ada Obi")
    [4, 5]
    >>> contact_block(["We met at the pond.", "Ada Obi | Warden | Weekdays only"], "Obi, Ada")
    [1]
    >>> contact_block(["We met at the pond.", "Ada", "I lived at 4 Mill Lane."], "Ada Obi")
    []
    """
    filled = [n for n, line in enumerate(lines) if line.strip()]
    for k, n in enumerate(filled):
        if _is_card(lines[n], sender):
            below = [lines[m].strip() for m in filled[k + 1 :]]
            return filled[k:] if len(below) < _LINES and all(map(_fits, below)) else [n]
    names = {part for part in (sender.casefold(), *sender.casefold().split()[:1]) if part}
    signs = [lines[n].strip().casefold().strip(" .,–—-*x") in names for n in filled]
    for k, n in enumerate(filled):
        if not (_CLOSING.match(lines[n].strip()) or signs[k]):
            continue
        # Below a closing stands the name that somebody signs with: it stays.
        begin = k + 2 if not signs[k] and k + 1 < len(signs) and signs[k + 1] else k + 1
        if _is_block([lines[m] for m in filled[begin:]]):
            return filled[begin:]
        if office := _office(lines, filled[k + 1 :], sender):
            return office
    # Who closes without a word has their whole name as the last but what they are.
    last = filled[-_OFFICE_LINES - 1 :] if len(filled) > _OFFICE_LINES else []
    for k in range(len(last) - 1):
        if office := _office(lines, last[k:], sender, first=True):
            return office
    return []


def _office(lines: Sequence[str], below: Sequence[int], sender: str, *, first: bool = False) -> list[int]:
    """Which lines below a closing say what the sender is there: those below their whole name, and it where they have
    signed already; none where a line says more than that.

    >>> _office(["Best", "Di", "Diane Hill", "Hon. Sec., Quay Choir"], [1, 2, 3], "Diane Hill")
    [2, 3]
    >>> told = ("Clerk", "I have more", "Not to be quoted", "Year 6")
    >>> [_office(["Best", "Diane Hill", line], [1, 2], "Diane Hill") for line in told]
    [[2], [], [], []]
    """
    called = re.findall(r"\w+", sender.casefold())
    at = next(
        (k for k, n in enumerate(below[: 1 if first else 2]) if re.findall(r"\w+", lines[n].casefold()) == called), None
    )
    if at is None or len(called) < 2:
        return []
    rest = [lines[n].strip() for n in below[at + 1 :]]
    told = any(_JOB.search(line) or is_organisation(line) for line in rest)
    is_office = told and len(rest) <= _OFFICE_LINES and all(map(_may_be_office, rest))
    return [*below[at + (at == 0) :]] if is_office else []


def _may_be_office(line: str) -> bool:
    """Whether a line may say what somebody is at work or in a club, and no age, no wish and nothing of an “I”."""
    said = _OWN.search(line) or reads(line).of_leave or any(map(kind_of_part, line.split(",")))
    return _fits(line) and line[:1].isupper() and not said


def _is_card(line: str, sender: str) -> bool:
    """Whether a line is the sender's name and, between bars, what they are: offices sign their mails so."""
    first, *rest = re.split(r"\s+[|•·]\s+", line.strip())
    called = set(re.findall(r"\w+", sender.casefold()))
    return bool(rest) and len(called) > 1 and called == set(re.findall(r"\w+", first.casefold()))


def _is_block(lines: Sequence[str]) -> bool:
    if not 0 < len(lines) <= _LINES or not any(_CONTACT.search(line) for line in lines):
        return False
    return all(_fits(line.strip()) for line in lines)


def _fits(line: str) -> bool:
    if _POSTSCRIPT.match(line) or len(line.split()) > _WORDS:
        return False
    return not re.search(r"[.!?…]$", line) or len(line.split()) <= 3
