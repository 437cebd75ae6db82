# ruff: noqa: E501 – patterns are easier to check on one line
"""Heads that offer ways to be quoted by letters, ``(a) with my name, (b) without it``: what each cell chose."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.cells import with_or_without_name
from harvest.readers.consent_lists.keys.meanings import QUOTE, UNSURE, meaning_of
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.legends import legend_of
from harvest.readers.permission.text import fold

_MOST, _LEAST = 0.6, 2
_CODE = re.compile(
    r"\W*(\w)\W*(?:(?<=[\s.:)–—-])(?P<more>(?:definitely|certainly|yes|please|only|just|no|not|my|any|with|without|full|the|name|thanks?) ?\b.*))?"
)
"""A letter, and what somebody wrote behind it: ``B - definitely no name``."""
_SIGNED = (
    (re.compile(r"\bunsigned\b", re.I), "without my name"),
    (re.compile(r"\bsigned\b", re.I), "with my name"),
    (re.compile(r"^\W*(?:not in|out|keep out|keep mine out)\b(?! loud)", re.I), "do not print it"),
    (re.compile(r"^\W*in\b(?=\W*$|[,:;] | (?:but|with|and)\b)", re.I), "print it"),
)
"""How a head offers to have words in something, signed or not."""


def with_letters_told(
    header: Sequence[str], records: Sequence[Sequence[str]]
) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    """The heads and rows with what the letters mean in their place, where each answers whether words may be quoted.

    >>> head = "Your words: (a) print them with my name, (b) print them without my name, (c) don't print them. Which?"
    >>> with_letters_told(["Name", head], [["Ada", "a"], ["Bo", "(B)"], ["Cy", "c"], ["Di", ""]])[1]
    [['Ada', 'Yes, with my name'], ['Bo', 'Yes, without my name'], ['Cy', 'No'], ['Di', '']]
    >>> head = "Quotes: (1) no thanks (2) yes, no name (3) yes, with name"
    >>> with_letters_told(["Name", head], [["Ada", "3"], ["Bo", "1"], ["Cy", "2"]])[1]
    [['Ada', 'Yes, with my name'], ['Bo', 'No'], ['Cy', 'Yes, without my name']]
    >>> with_letters_told(["Name", "Drink: (a) tea, (b) no milk"], [["Ada", "a"], ["Bo", "b"]])[1]
    [['Ada', 'a'], ['Bo', 'b']]
    """
    heads, rows = list(header), [list(row) for row in records]
    for n, head in enumerate(header):
        filled = [row[n].strip() for row in rows if n < len(row) and row[n].strip()]
        codes = [found[1].casefold() for cell in filled if (found := _CODE.fullmatch(cell))]
        if len(codes) < _LEAST or len(codes) < _MOST * len(filled):
            continue
        offered = legend_of(head, codes)[0]
        said = {code: _answered(meaning) for code, meaning in offered.items()}
        # a bare yes or no is read with what the head asks, which may be turned about
        if len(said) < _LEAST or not all(said.values()) or not _of_a_name(said) or UNSURE in said.values():
            continue
        heads[n] = QUOTE
        for row in rows:
            if n < len(row) and (found := _CODE.fullmatch(row[n].strip())):
                row[n] = _as_told(said.get(fold(found[1]), row[n]), found["more"] or "", row[n])
    return heads, rows


def _answered(meaning: str) -> str:
    """What a letter stands for as an answer to being quoted; a bare no is one."""
    refused = closed.stripped(fold(meaning)) in closed.NO
    return "No" if refused else meaning_of(_put_plainly(meaning)).get(QUOTE, "")


def _put_plainly(meaning: str) -> str:
    """What a letter stands for, in words that say what is printed.

    >>> _put_plainly("in, unsigned"), _put_plainly("not in"), _put_plainly("in full")
    ('print it, without my name', 'do not print it', 'in full')
    """
    for pattern, said in _SIGNED:
        meaning = pattern.sub(said, meaning)
    return meaning


def _as_told(meaning: str, more: str, cell: str) -> str:
    """What a letter stands for; the cell as it is where what stands behind the letter says something else of the name."""
    return meaning if not more or with_or_without_name(more) == with_or_without_name(meaning) else cell


def _of_a_name(said: dict[str, str]) -> bool:
    """Whether one of several answers says what of the name, so that the letters are no yes and no."""
    return any("name" in answer for answer in said.values())
