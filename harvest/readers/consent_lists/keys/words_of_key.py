"""Words that a key says are a yes or a no (``Aye / Go on = yes, Na / Nane o it = no``), put into yes and no."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold

_TOLD = re.compile(
    r"(?:^|(?<=[\n;,.:(])|(?<=\band\b))\s*(?P<words>[^\n;,.:()=]{2,60}?)\s*(?:=|\bmeans?\b)\s*"
    r"[\"“']?(?P<said>yes|no)\b[\"”']?(?=\s*(?:$|[\n;,.)]|and\b))",
    re.I,
)
_EITHER = re.compile(r"\s*/\s*|\s+or\s+")
_WORD = re.compile(r"(?=.{3})[^\W\d_]+(?:[ '’][^\W\d_]+){0,3}")
_OF_COLOURS = frozenset(
    [
        "red",
        "green",
        "amber",
        "orange",
        "yellow",
        "blue",
        "pink",
        "purple",
        "white",
        "black",
        "grey",
        "gray",
        "gold",
        "silver",
        "tick",
        "cross",
        "ticked",
        "crossed",
        "blank",
        "empty",
        "dot",
        "star",
        "sticker",
    ]
)
"""What is a sign of its own and may say more than yes or no elsewhere in the key."""


def words_of_key(note: str) -> dict[str, str]:
    """The folded words that a note says are a yes or a no; none where it does not tell both.

    >>> words_of_key("Typed as written: Faodaidh / Bu chòir = yes, Chan fhaod / Cha bu chòir = no; 27 slips")
    {'faodaidh': 'Yes', 'bu choir': 'Yes', 'chan fhaod': 'No', 'cha bu choir': 'No'}
    >>> words_of_key("Green = yes, Red = no"), words_of_key("Y = yes, N = no"), words_of_key("Aye = yes")
    ({}, {}, {})
    """
    found: dict[str, str] = {}
    for told in _TOLD.finditer(note):
        words = [word for part in _EITHER.split(told["words"]) if _WORD.fullmatch(word := part.strip(" \"“”'"))]
        for word in map(fold, words):
            plain = closed.stripped(word)
            if not {*word.split()} & _OF_COLOURS and plain not in _OTHERS[told["said"].casefold()]:
                found[word] = "Yes" if told["said"].casefold() == "yes" else "No"
    return found if {*found.values()} == {"Yes", "No"} else {}


_OTHERS = {"yes": closed.NO, "no": closed.YES}
"""A key may be turned about (``No = yes``): what it says of plain words is read elsewhere."""


def with_words_of_key(records: Sequence[Sequence[str]], key: Mapping[str, str]) -> list[list[str]]:
    """The rows in which a cell that holds nothing but such a word says yes or no.

    >>> with_words_of_key([["Ada", "Aye"], ["Bo", "aye, but no name"]], {"aye": "Yes", "nane": "No"})
    [['Ada', 'Yes'], ['Bo', 'Yes, but no name']]
    """
    return [[_told(cell, key) for cell in row] for row in records] if key else [list(row) for row in records]


def _told(cell: str, key: Mapping[str, str]) -> str:
    head, mark, rest = cell.partition(",")
    said = key.get(fold(head).strip(" .!"))
    return cell if said is None else f"{said}{mark}{rest}"
