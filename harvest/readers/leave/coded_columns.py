# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A column of codes in a table, and lines above, below or beside it that say what each code permits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from harvest.model import Permission
from harvest.readers.leave.keys import meaning
from harvest.readers.leave.said import reads, words_of
from harvest.readers.permission.text import fold

PERMITTED = "Permission to quote (code)"
_SPLIT = re.compile(r"[\s,;/+&]+|(?<=\w)(?=\*)")
_TOKEN = re.compile(r"[A-Z]{1,6}\d?|\d{1,2}[A-Za-z]?|[a-z]\d?|\*+|[–—?]|-")
_LOOK, _MOST, _TOKENS, _LONG = 12, 0.8, 3, 26


def with_meanings(
    rows: Sequence[Sequence[str]], beside: Sequence[str], *, several: bool = False
) -> list[list[str]] | None:
    """The rows in which a column of codes says in plain words what each permits; None where no column holds such codes.

    ``beside`` are the lines that may explain them; ``several``: only where a cell holds more than one. A code that none
    explains is a question for a person.

    >>> table = [["Who", "Perm.", "Words"], ["Ann", "FN", "We sang."], ["Bob", "X", "I slept."], ["Cy", "FN", "I ran."]]
    >>> made = with_meanings(table, ["FN may be used with the first name", "X not to be used"])
    >>> [row[1] for row in made]
    ['Permission to quote (code)', 'yes, with my name', 'no', 'yes, with my name']
    """
    head = next((n for n, row in enumerate(rows[:_LOOK]) if len([c for c in row if c.strip()]) > 1), None)
    if head is None or len(rows) - head < 3:
        return None
    width = max(map(len, rows))
    for k in range(width):
        cells = [row[k].strip() if k < len(row) else "" for row in rows[head + 1 :]]
        whole = [len([c for c in row if c.strip()]) > 1 for row in rows[head + 1 :]]
        tokens = [_codes(cell) for cell, full in zip(cells, whole, strict=True) if cell and full]
        if len(tokens) < 2 or sum(map(bool, tokens)) < _MOST * len(tokens):
            continue
        if several and all(len(of) < 2 for of in tokens):
            continue
        used = {code for of in tokens for code in of}
        key = _explained(used, beside)
        if len(key) < 2 or len(key) < 0.5 * len(used):
            continue
        told = [reads(said) for said in key.values() if not _PICTURE.fullmatch(fold(said))]
        clear = sum(one.clear and one.of_leave for one in told)
        if clear < 2 or clear < 0.4 * len(told):
            continue
        made = [list(row) for row in rows]
        made[head][k] = PERMITTED
        for n, (cell, full) in enumerate(zip(cells, whole, strict=True), head + 1):
            if cell and full:
                made[n][k] = _in_words(cell, key)
        return made
    return None


def with_keys(sheets: Sequence[tuple[str, list[list[str]]]]) -> list[tuple[str, list[list[str]]]]:
    """The sheets in which several codes in a cell say what they permit together; one code a cell is read with its column.

    A sheet without words of people is a list of who permits what, and read as that.
    """
    keys = [line for title, rows in sheets if _KEY.search(title) for line in _lines(rows)]
    return [
        (
            title,
            rows
            if len(rows) > _ROWS or not _holds_words(rows)
            else with_meanings(rows, [*_lines(rows), *keys], several=True) or rows,
        )
        for title, rows in sheets
    ]


def _holds_words(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a column is filled in most rows, and with sentences."""
    columns = zip_longest(*(row for row in rows if len([c for c in row if c.strip()]) > 2), fillvalue="")
    for column in columns:
        filled = [cell for cell in column if cell.strip()]
        if len(filled) > _MOST * len(column) and sum(len(cell.split()) for cell in filled) > _SENTENCE * len(filled):
            return True
    return False


def _lines(rows: Sequence[Sequence[str]]) -> list[str]:
    """What stands in rows of a cell or two: a text, or a code and what it means."""
    told = [[c.strip() for c in row if c.strip()] for row in rows[:_ROWS]]
    return [" = ".join(cells) if len(cells) == 2 else cells[0] for cells in told if 0 < len(cells) < 3]


_KEY = re.compile(r"\b(?:key|legend|codes?|what .* means?|abbreviations?|meanings?)\b", re.I)
_ROWS, _SENTENCE = 5_000, 4


def _codes(cell: str) -> list[str]:
    """The codes in a cell; none where it holds anything else."""
    parts = [part for part in _SPLIT.split(cell.strip("()[] ")) if part]
    return parts if len(parts) <= _TOKENS and all(_TOKEN.fullmatch(part) for part in parts) else []


def _explained(used: set[str], beside: Sequence[str]) -> dict[str, str]:
    """What lines say of the codes that are used: ``FN first name``, ``P1 = yes``, two on a line."""
    codes = "|".join(re.escape(code) for code in sorted(used, key=len, reverse=True))
    mark = re.compile(
        rf"(?:^|(?<=\s)|(?<=[;,.(]))[\"“'(\[]?({codes})[\"”')\]]?(?:\s*(?:[=:→]|->|\bmeans\b|\s[–—-]\s)\s*)"
    )
    bare = re.compile(rf"^\W{{0,3}}?({codes})[\s:=–—-]+(?=\S)")
    found: dict[str, str] = {}
    for text in beside:
        marks = list(mark.finditer(text)) or [m for m in [bare.match(text)] if m]
        if not marks:
            continue
        for m, end in zip(marks, [*(m.start() for m in marks[1:]), len(text)], strict=True):
            said = text[m.end() : end].strip(" ;,.")
            if said and len(said.split()) <= _LONG:
                found[m[1]] = f"{found[m[1]]}. {said}" if m[1] in found and found[m[1]] != said else said
    return {code: meaning(said) for code, said in found.items()}


def _in_words(cell: str, key: dict[str, str]) -> str:
    """What the codes of a cell permit together, in words that every reader understands."""
    given: Permission | None = None
    for code in _codes(cell):
        said = key.get(code, "")
        reading = reads(said) if said else None
        if said and _PICTURE.fullmatch(fold(said).strip(" .")):
            continue
        if reading is None or not reading.clear:
            return f"{said or cell} (?)"
        given = reading.permission if given is None else given.narrower(reading.permission)
    if given is None or given.hold:
        return f"{cell} (?)"
    return words_of(given)


_PICTURE = re.compile(
    r"(?:but )?(?:no|not the|without|never) (?:photo\w*|pictures?|images?|film\w*|video\w*)(?: (?:please|of them|used))?|(?:photo\w*|pictures?)(?: (?:is|are))? (?:no|not ok|out)"
)
