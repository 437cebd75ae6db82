# ruff: noqa: E501 – patterns are easier to check on one line
"""Numbers of houses, flats, rooms, plots and tables beside names: they are no age, and their “No.” refuses nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.whose.called import PLACE
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.who.people import Known

_NOT_YEARS = r"(?![\w½]|[.,]\d|\s*[-–/]?\s*(?:½|(?:and a half|years?|yrs?|yr|yo|y/o|y|months?|mths?|weeks?|oed|lat|jahre?|ans|anos)\b))"
_NUMBERED = re.compile(
    rf"\b{PLACE}\.?(?:\s*(?:no|nr|number)\b\.?)?\s*[#№:]?\s*\d{{1,4}}[a-e]?{_NOT_YEARS}|"
    rf"(?:\b(?:no|nr)\.\s*|\b(?:nr|number)\s+|[#№]\s*)\d{{1,4}}[a-e]?{_NOT_YEARS}",
    re.I,
)
_OF_AGE = re.compile(
    r"\b(?:ages?|aged|old|older|under|over|below|young\w*|years?|yrs?|born|birth\w*|child\w*|kids?|minors?|pupils?|turn\w*|oed|wiek|alter|edad)\b",
    re.I,
)
_NO = r"(?P<no>No)\.\s*(?=\d{1,4}[a-e]?"
_BEHIND = re.compile(
    rf"(?<=[,(])\s*{_NO}(?:\s*[,;:)–|]|\s+[–-]|\s*$))|(?<=\()\s*(?P<low>no)\.\s*(?=\d{{1,4}}[a-e]?\s*\))"
)
_BEFORE = re.compile(rf"^\W*{_NO}\s*,?\s+[^\W\d_a-z])")
_WHOLE = re.compile(r"\W*no\.?\s*\d{1,4}[a-e]?\W*", re.I)
_LEAST = 2
"""In so many rows at least stands such a number in the place of an answer, and nothing else does."""


def without_numbers_of_places(text: str) -> str:
    """A text without the numbers of houses, rooms and tables, but where something beside them speaks of an age.

    >>> [without_numbers_of_places(t) for t in ("Who: Ada Obi, No. 14 ; Quote: yes", "Apt. 12", "no. 12 years old")]
    ['Who: Ada Obi,   ; Quote: yes', ' ', 'no. 12 years old']
    >>> without_numbers_of_places("Under 16?: No. 14"), without_numbers_of_places("Flat 4 (12)")
    ('Under 16?: No. 14', '  (12)')
    """
    pieces = text.split(" ; ")
    bare = [_NUMBERED.sub(" ", piece) for piece in pieces]
    return " ; ".join(piece if _OF_AGE.search(left) else left for piece, left in zip(pieces, bare, strict=True))


def with_numbers_told(
    lines: Sequence[str], tables: Sequence[Sequence[Sequence[str]]], known: Known
) -> tuple[list[str], list[list[list[str]]]]:
    """The lines and tables with “number 14” for the “No. 14” of somebody's house, which would be heard as a no.

    That is behind a name and a comma or in brackets, before a name, and in columns that hold nothing else.

    >>> known = Known([["Ada Obi"], ["Bo Lind"]])
    >>> with_numbers_told(["Ada Obi, No. 14: yes", "Ada Obi: no. 3 saw her"], [[["No. 4 Bo Lind", "no"]]], known)
    (['Ada Obi, number 14: yes', 'Ada Obi: no. 3 saw her'], [[['number 4 Bo Lind', 'no']]])
    >>> with_numbers_told([], [[["Who", "Where"], ["Ada Obi", "No. 14"], ["Bo Lind", "No. 3"]]], known)[1][0][1]
    ['Ada Obi', 'number 14']
    """

    def told(text: str) -> str:
        if not (_BEHIND.search(text) or _BEFORE.search(text)) or not (spans := known.spans(text)):
            return text
        ends = [span.end for span in spans]

        def behind(m: re.Match[str]) -> str:
            beside = any(not text[end : m.start()].strip(" ,(") for end in ends if end <= m.start())
            return f"{m[0][: len(m[0]) - len(m[0].lstrip())]}number " if beside else m[0]

        text = _BEHIND.sub(behind, text)
        first = _BEFORE.match(text)
        if first and not re.search(r"[^\W\d_]", text[first.end() : known.spans(text)[0].start]):
            text = f"{text[: first.start('no')]}number {text[first.end('no') + 1 :].lstrip()}"
        return text

    return [*map(told, lines)], [_columns_told([[told(cell) for cell in row] for row in table]) for table in tables]


def _columns_told(table: list[list[str]]) -> list[list[str]]:
    """A table in which columns of numbers and nothing else say so; where leave or an age is asked, it is an answer."""
    for n in range(max(map(len, table), default=0)):
        head = table[0][n] if n < len(table[0]) else ""
        if _OF_AGE.search(head) or topics(head):  # “Are you 16 or over? If not, how old?”
            continue
        filled = [row for row in table[1:] if n < len(row) and row[n].strip()]
        if len(filled) >= _LEAST and all(_WHOLE.fullmatch(row[n]) for row in filled):
            for row in filled:
                row[n] = re.sub(r"^(\W*)no\.?\s*", r"\1number ", row[n], flags=re.I)
    return table
