# ruff: noqa: E501 – examples are easier to check on one line
"""Headings that lines spell out, and codes that they explain for one column: put into what is asked and what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from harvest.readers.consent_lists.answered.in_short import asks_about
from harvest.readers.consent_lists.answered.plainly import asks_for_the_name
from harvest.readers.consent_lists.heads.purposes import purposes_of
from harvest.readers.consent_lists.keys.codes_in_heads import with_codes_of_heads
from harvest.readers.consent_lists.keys.legends import legend_of
from harvest.readers.consent_lists.keys.list_keys import key_in
from harvest.readers.consent_lists.keys.meanings import QUOTE, UNSURE, meaning_of
from harvest.readers.permission.answered.boxes import boxed_wordings
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.text import fold
from harvest.readers.permission.young.people import asks_age

Rows = list[list[str]]
_SHORT, _BOTH, _MOST, _HEADS = 12, 2, 0.8, 4
"""So long at most is such a heading; so many codes are explained for so many of its cells; it stands so far up."""
_COLUMN = r"(?:(?:in |under )?(?:the )?(?:column|col\.?|heading)\s+)"
_PLAINLY = {"yes": "Yes", "no": "No", "agreed": "Yes", "refused": "No"}
_OPEN = re.compile(r"\b(?:not|never|to be) (?:yet )?(?:asked|answered|reached)\b|\bno answer\b|\bblank\b", re.I)


def with_columns_told(tables: Sequence[Sequence[Sequence[str]]], lines: Sequence[str]) -> tuple[list[Rows], list[str]]:
    """Tables and lines; what explains a column by its heading stands in that column, and no longer around it.

    >>> told = ["column Q: 0 = not to be quoted, 1 = quote, no name", "column P (passing on to the museum): 0 = no, 1 = yes"]
    >>> with_columns_told([[["Who", "Q", "P"], ["Ada", "1", "0"], ["Bo", "0", "1"]]], told)
    ([[['Who', 'Quote you?', 'passing on to the museum'], ['Ada', 'Yes, without my name', 'No'], ['Bo', 'No', 'Yes']]], [])

    Lines below each other may spell out a heading each, with nothing but a blank behind it:

    >>> told = ["S1  I have read the sheet.", "S2  My words may be quoted.", "S3  My name may stand beside them."]
    >>> with_columns_told([[["Who", "S1", "S2", "S3"], ["Ada", "agree", "agree", "disagree"]]], told)[0][0][0]
    ['Who', 'I have read the sheet.', 'My words may be quoted.', 'My name may stand beside them.']

    What spells out a heading stands there, and is the key of no answer:

    >>> told = ["Q = may be quoted", "N = name may stand with it", "A – how old they are", "- = did not answer"]
    >>> with_columns_told([[["Who", "Q", "N", "A"], ["Ada", "y", "n", "12"]]], told)
    ([[['Who', 'may be quoted', 'name may stand with it', 'how old they are'], ['Ada', 'y', 'n', '12']]], ['- = did not answer'])

    So may the number of a box in a heading, where the heading itself asks nothing or the box objects:

    >>> told = ["Box 1  My words may be quoted.", "Box 2  I would rather you did not use my name."]
    >>> with_columns_told([[["Who", "Box 1 quote", "Box 2 name"], ["Ada", "yes", "no"]]], told)[0][0][0]
    ['Who', 'Box 1 quote', 'I would rather you did not use my name']
    """
    made = with_codes_of_heads(tables, lines)
    for table in made:
        _spell_boxes(table, "\n".join(lines))
    spelt = {n for table in made for n in _spelt_below(table, lines)}
    lines = [line for n, line in enumerate(lines) if n not in spelt]
    lines = [line for line in lines if not any([_spelt_out(table, line) for table in made])]
    for table in made:
        table[:] = [row for row in table if not ((text := _alone(row)) and _spelt_out(table, text))]
    around = [*lines, *(text for table in made for row in table if (text := _alone(row)))]
    heads = {cell.strip() for table in made for row in table[:_HEADS] if not _alone(row) for cell in row}
    spent: dict[str, str] = {}
    for head, about, key, line, rest in _explained(around, {head for head in heads if 0 < len(head) <= _SHORT}):
        if any([_put(table, head, about, key) for table in made]):
            spent[line] = rest
    if not spent:
        return made, list(lines)
    for table in made:
        table[:] = [[spent[text]] if (text := _alone(row)) in spent else row for row in table]
    return made, [left for line in lines if (left := spent.get(line, line)).strip()]


def _spelt_out(table: Rows, line: str) -> bool:
    """Whether a line says nothing but what headings ask that ask nothing by themselves; these say it then."""
    told = _TOLD.match(line)
    at, heads = next(((n, row) for n, row in enumerate(table) if row and not _alone(row)), (0, []))
    asked = legend_of(heads, line) or {
        n: told["asks"] for n, h in enumerate(heads) if told and _bare(h) == told["head"]
    }
    asked = {n: said for n, said in asked.items() if not asks_anything(heads[n])}
    if not any(map(asks_anything, asked.values())) or line.count("=") > len(asked):
        return False
    if any(_bare(cell) == _bare(heads[n]) for n in asked for row in table[at + 1 :] for cell in row[n : n + 1]):
        return False  # the letter is what was ticked
    for n, said in asked.items():
        heads[n] = said
    return True


def _spell_boxes(table: Rows, note: str) -> None:
    """Put the wording of a numbered box over its column, where its heading asks nothing itself or the box objects."""
    heads = next((row for row in table[:_HEADS] if row and not _alone(row)), [])
    for n, said in boxed_wordings(note, heads).items():
        if asks_anything(said) and (not asks_anything(heads[n]) or question_of(said).reversed):
            heads[n] = said


def _spelt_below(table: Rows, lines: Sequence[str]) -> list[int]:
    """The lines that spell out a heading each, two below each other at least, of which one asks for leave."""
    at, heads = next(((n, row) for n, row in enumerate(table[:_HEADS]) if row and not _alone(row)), (0, []))
    codes = {
        _bare(head): n for n, head in enumerate(heads) if 0 < len(_bare(head)) <= _CODE and not asks_anything(head)
    }
    codes = {
        c: n for c, n in codes.items() if all(_bare(cell) != c for row in table[at + 1 :] for cell in row[n : n + 1])
    }
    told: dict[int, tuple[int, str]] = {}
    for line_at, line in enumerate(lines):
        code, _, said = line.strip().partition(" ")
        if _bare(code) in codes and len(said.split()) > _BOTH and said[:2].strip(" =:–—-"):
            told.setdefault(codes[_bare(code)], (line_at, said.strip()))
    below = sorted(line_at for line_at, _ in told.values())
    if (
        len(below) < _BOTH
        or below[-1] - below[0] >= 2 * len(below)
        or not any(asks_anything(said) for _, said in told.values())
    ):
        return []
    for n, (_, said) in told.items():
        heads[n] = said
    return below


_CODE = 3
"""So many letters at most has a heading that only counts: *S1*."""


def _bare(head: str) -> str:
    return head.strip(" ?:.()")


def asks_anything(text: str) -> bool:
    """Whether words ask for leave, or how old somebody is."""
    return bool(purposes_of(fold(text)) or asks_about(text) or asks_for_the_name(text) or asks_age(text))


_TOLD = re.compile(r"^\W*(?P<head>[^=:]{1,30}?)\s*(?:=|:|\bmeans\b|\s[–—-])\s*(?P<asks>[^=\s][^=]{2,160})$")


def _alone(row: Sequence[str]) -> str:
    """The one cell of a row that has but one."""
    filled = [cell for cell in row if cell.strip()]
    return filled[0] if len(filled) == 1 else ""


def _explained(lines: Sequence[str], heads: set[str]) -> Iterator[tuple[str, str, dict[str, str], str, str]]:
    """Which heading a line explains, what it asks, what its codes mean; the line, and what else stands in it."""
    if not heads:
        return
    head = "|".join(sorted(map(re.escape, heads), key=len, reverse=True))
    place = re.compile(
        rf"(?:^|(?<=[;,.#]))\s*(?i:{_COLUMN})?(?P<head>{head})\s*(?:\((?P<about>[^()]{{4,}})\)\s*)?:\s*(?=\S)"
    )
    for line in lines:
        found = list(place.finditer(line))
        if len(found) == 1 and len(key := key_in(line[found[0].end() :])) >= _BOTH:
            yield found[0]["head"], found[0]["about"] or "", key, line, line[: found[0].start()].rstrip(" ,;#")


def _put(table: Rows, head: str, about: str, key: Mapping[str, str]) -> bool:
    """Whether a column of a table was put into what its codes mean."""
    for at, row in enumerate(table[:_HEADS]):
        places = [n for n, cell in enumerate(row) if cell.strip() == head]
        if len(places) != 1 or _alone(row):
            continue
        cells = [(below, below[places[0]].strip()) for below in table[at + 1 :] if len(below) > places[0]]
        filled = [cell for _, cell in cells if cell]
        meant = {cell: _answer(key[cell.casefold()], about) for cell in {*filled} if cell.casefold() in key}
        if not filled or sum(cell in meant for cell in filled) < _MOST * len(filled) or not all(meant.values()):
            return False
        row[places[0]] = about or QUOTE
        for below, cell in cells:
            below[places[0]] = meant.get(cell, f"{cell}?" if cell else "")
        return True
    return False


def _answer(meaning: str, about: str) -> str:
    """What a code answers to what its column is about: to quoting, where nothing says."""
    said = fold(meaning).strip(" .")
    if _OPEN.search(said):
        return UNSURE
    if about:
        return _PLAINLY.get(said, meaning)
    return meaning_of(meaning).get(QUOTE, "") if said not in _PLAINLY else ""
