# ruff: noqa: E501 – patterns are easier to check on one line
"""Sentences of a key that say of plain marks what they say anyway (``Initials, Y or TAK = agrees as worded``), left out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold

_LONGEST, _TWO = 200, 2
"""A sentence of more letters explains something else; each that is kept has what stands behind it."""
_SENTENCES = re.compile(r"(?<=[.;])(\s+)|(\n)")
_TOKENS = re.compile(r"\s*(?:[,/]|\bor\b|\band\b)\s*(?:(?:or|and)\b\s*)?")
_INITIALS = frozenset(
    [
        "initials",
        "own initials",
        "their initials",
        "his or her initials",
        "initialled",
        "the initials",
        "person's initials",
        "the person's initials",
        "signature",
        "their signature",
    ]
)
_TICKS = frozenset(["✓", "✔", "☑", "a tick", "tick", "ticked"])
_CROSSES = frozenset(["x", "✗", "✘", "☒", "cross", "a cross", "0", "1"])
_BLANK = frozenset(
    [
        "blank",
        "empty",
        "a blank",
        "a gap",
        "gap",
        "dash",
        "a dash",
        "-",
        "–",
        "—",
        "nothing",
        "left blank",
        "left empty",
        "a blank box",
        "an empty box",
        "empty box",
        "blank box",
    ]
)
_WHO = r"(?:(?:that )?(?:the person|the participant|they|he or she|s?he|participant|person|people|somebody) )?"
_IT = r"(?: (?:to|with|on)(?: (?:it|(?:the|this|that|each) (?:statement|sentence|line|question|point|box|item|heading|column|wording)s?))?)?(?: (?:as (?:it is |it was )?(?:worded|written|printed|it stands|asked)|above|at the top))?"
_YES_SAID = re.compile(
    rf"{_WHO}(?:has |have |had |is |are )?(?:agree[ds]?|agreement|consent(?:s|ed)?|yes|said yes|says yes|tick(?:s|ed)?(?: yes)?|initial(?:s|led)(?: it| the box)?|happy|accept(?:s|ed)?){_IT}"
)
_NO_SAID = re.compile(
    rf"{_WHO}(?:(?:do|does|did) not|doesn['’]?t|don['’]?t|didn['’]?t|has not|have not)(?: (?:agree|consent|accept))?{_IT}|{_WHO}(?:disagree[ds]?|no|said no|says no|refuse[ds]?|decline[ds]?|not agreed){_IT}"
)
_LEFT = re.compile(
    rf"{_WHO}(?:(?:the |a )?(?:box|line|question|place)s? )?(?:was |were |is )?(?:left )?(?:it )?(?:empty|blank|open|unanswered|not answered|not filled in|no answer|nothing (?:there|written|ticked|put)|not completed)(?: on (?:the|their) (?:form|paper|sheet|slip))?"
)


def without_plain_marks_told(note: str) -> str:
    """A note without the sentences in which marks that are a yes, a no or nothing are said to be that.

    >>> without_plain_marks_told("Kept by Ada. Initials, Y or TAK = the person agrees with it as worded. N or NIE = does not. Y = quote")
    'Kept by Ada. Y = quote'
    >>> without_plain_marks_told("Y or initials = yes, N = no, dash = no answer."), without_plain_marks_told("N = yes, Y = no")
    ('', 'N = yes, Y = no')
    >>> without_plain_marks_told("Y = yes, N = no name"), without_plain_marks_told("initials = agreed, but ask first")
    ('Y = yes, N = no name', 'initials = agreed, but ask first')
    """
    if "=" not in note and "mean" not in note:
        return note
    parts = _SENTENCES.split(note)
    kept: list[str] = []
    for sentence, blank, line in zip(parts[::3], [*parts[1::3], ""], [*parts[2::3], ""], strict=False):
        if not _only_plain(sentence):
            kept += [sentence, blank or line or ""]
        elif line and kept:
            kept[-1] = line
    return "".join(kept).strip() if len(kept) < _TWO * len(parts[::3]) else note


def _only_plain(sentence: str) -> bool:
    """Whether a sentence says of plain marks alone, one or several, that they are the yes or no which they are."""
    if len(sentence) > _LONGEST:
        return False
    sides = re.split(r"\s*(?:=|\bmeans?\b)\s*", fold(sentence).strip(" .;"))
    if len(sides) < 2 or not (marks := _marks(sides[0])):
        return False
    for n, side in enumerate(sides[1:], 2):
        said, after = (side, []) if n == len(sides) else _apart(side)
        if not said or not _is_plain(marks, said) or (n < len(sides) and not after):
            return False
        marks = after
    return True


def _apart(side: str) -> tuple[str, list[str]]:
    """What stands between two signs of equality: a meaning, and the marks of the next one."""
    tokens = re.split(r"([,;/]\s*(?:and |or )?|\s+and\s+)", side)
    for n in range(1, len(tokens), 2):
        if after := _marks("".join(tokens[n + 1 :])):
            return "".join(tokens[:n]), after
    return "", []


def _marks(text: str) -> list[str]:
    marks = [one.strip(" \"“”'‘’") for one in _TOKENS.split(text.strip())]
    return marks if all(map(_kind, marks)) else []


def _kind(mark: str) -> str:
    if mark in _CROSSES:
        return ""  # which is a yes on one list and a no on another
    if mark in _INITIALS or mark in _TICKS or (mark in closed.YES and len(mark.split()) == 1):
        return "yes"
    if mark in closed.NO and len(mark.split()) == 1:
        return "no"
    return "blank" if mark in _BLANK else ""


_SAID = {"yes": _YES_SAID, "no": _NO_SAID, "blank": _LEFT}


def _is_plain(marks: Sequence[str], said: str) -> bool:
    bare = said.strip(" .,;\"“”'‘’")
    plain = closed.stripped(bare)
    for kind in {_kind(mark) for mark in marks}:
        words = {"yes": closed.YES, "no": closed.NO}.get(kind, frozenset())
        if not (_SAID[kind].fullmatch(bare) or plain in words):
            return False
    return True
