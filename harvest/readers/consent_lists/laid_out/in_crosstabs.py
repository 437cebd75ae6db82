"""Names in the cells of a table whose rows or columns say what those in them permit, as ribbons by table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import zip_longest

from harvest.model import Listed
from harvest.readers.consent_lists.answered import cells
from harvest.readers.consent_lists.changed.later import names_in
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.consent_lists.keys.list_keys import key_in
from harvest.readers.consent_lists.keys.meanings import (
    FAR,
    QUOTE,
    SHARE,
    UNSURE,
    meaning_of,
    strictest,
)
from harvest.readers.consent_lists.laid_out.in_groups import heading_of, people_on
from harvest.readers.permission.text import fold

Rows = Sequence[Sequence[str]]
_MARKS = "*†‡§#¹²³"
_FOOTNOTE = re.compile(rf"^\s*(?P<mark>[{_MARKS}]+)\s*[=:–-]?\s*(?P<said>.+)$")
_ROLE = re.compile(r"(?:staff|volunteers?|hosts?|online|helpers?|facilitators?)\b", re.I)
MARKED = "a mark stands beside the name: “{}”"
_MOST, _PEOPLE, _LABELS, _SHORT, _OFTEN = 0.8, 3, 2, 3, 2
_NAME_BESIDE = re.compile(r"\s*[\n;]\s*|\s*,\s*(?=[A-ZÀ-ÞŁŚŻ])")


def listed_in_crosstab(rows: Rows, around: Sequence[str]) -> tuple[Listed, ...] | None:
    """Everybody in the cells of such a table; None for any other table.

    >>> key = ["Green: words and name are fine", "Red: do not use my words"]
    >>> table = [["", "Table 1", "Table 2"], ["Green", "Ada Obi", "Bo Lind"], ["Red", "", "Cy Day"]]
    >>> found = listed_in_crosstab(table, key)
    >>> [(one.names[0], one.permission.quotation) for one in found]
    [('Ada Obi', 'named'), ('Bo Lind', 'named'), ('Cy Day', 'no')]
    """
    note = "\n".join(around)
    key = {code: said for code, said in key_in(note).items() if QUOTE in meaning_of(said)}
    turned = [list(column) for column in zip_longest(*rows, fillvalue="")]
    for way in (rows, turned):
        groups = [(row[0].strip(), list(_names(row[1:]))) for row in way[1:] if any(cell.strip() for cell in row)]
        if _are_groups(groups, key):
            return _people(groups, key, around)
    return None


def _names(cells: Iterable[str]) -> Iterable[str]:
    return (part.strip() for cell in cells for part in _NAME_BESIDE.split(cell) if part.strip(" -–—/."))


def _are_groups(groups: Sequence[tuple[str, list[str]]], key: dict[str, str]) -> bool:
    """Whether most labels say what is permitted, two of them different things, and the cells hold names and no more.

    Columns “Name”, “Quote” and “Share” say so too, and hold letters of a key.
    """
    labels = [label for label, _ in groups]
    said = {label.casefold() for label in labels if _means(label, key)}
    told = [name for _, names in groups for name in names]
    bare = [name.rstrip(_MARKS + " ") for name in told]
    named = sum(len(name) > 1 and name.casefold() not in key and _is_called(name) for name in bare)
    return (
        len(said) >= _LABELS
        and 2 * len(said) > len(labels)
        and len({*labels}) == len(labels)
        and len(told) >= _PEOPLE
        and named >= _MOST * len(told)
        and _OFTEN * len({*map(fold, bare)}) > len(told)  # answers are alike, and people are not called alike
    )


def _is_called(cell: str) -> bool:
    """Whether a cell names somebody: an answer with a capital in whatever language ("Oui", "Agree") does not."""
    return cells.yes_or_no(cell) == cells.UNCLEAR and bool(people_on(cell))


def _means(label: str, key: dict[str, str]) -> dict[str, str]:
    """What a label says of those under it: by the key, or in its own words."""
    if label.casefold() in key:
        return meaning_of(key[label.casefold()])
    return heading_of(label) or {}


def _people(
    groups: Sequence[tuple[str, list[str]]], key: dict[str, str], around: Sequence[str]
) -> tuple[Listed, ...] | None:
    feet = {m["mark"]: m["said"] for line in around if (m := _FOOTNOTE.match(line))}
    told = [line for line in around if not key_in(line) and not _FOOTNOTE.match(line)]
    codes = {label.casefold(): _means(label, key) for label, _ in groups}
    rows: list[list[str]] = []
    marked: dict[str, str] = {}
    for label, names in groups:
        for cell in names:
            mark = "".join(c for c in cell if c in _MARKS)
            for name, beside in people_on(cell.replace(mark, "") if mark else cell) or [(cell, "")]:
                meant = [codes[label.casefold()]]
                meant += [codes[c] for line in told if names_in(line, [name]) for c in _codes_told(line, codes)]
                said = [beside, feet.get(mark, UNSURE if mark else "")]
                rows.append([name, *strictest(meant), "; ".join(filter(None, said))])
                if mark and not _ROLE.match(feet.get(mark, "")):
                    marked.setdefault(name, feet.get(mark, mark))
    found = people_listed(["Name", QUOTE, SHARE, FAR, "Notes"], rows, "\n".join(told))
    return found and tuple(_held(one, marked[one.names[0]]) if one.names[0] in marked else one for one in found)


def _held(one: Listed, why: str) -> Listed:
    """Somebody with a mark beside the name: a person has to look, unless that was found out already."""
    if not one.permission.quotable:
        return one
    return replace(one, permission=replace(one.permission, hold=(MARKED.format(why),)))


def _codes_told(line: str, codes: Iterable[str]) -> list[str]:
    """The labels that a line about somebody speaks of, as in *moved from green to yellow*."""
    return [code for code in codes if re.search(rf"(?<!\w){re.escape(code)}(?!\w)", line.casefold())]


def listed_in_crosstab_on_sheet(rows: Rows, beside: str = "") -> tuple[Listed, ...] | None:
    """The same on a sheet, where lines around the table stand in cells of their own."""
    filled = [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]
    alone = [row for row in filled if sum(map(bool, row)) == 1 and len(max(row, key=len).split()) > _SHORT]
    keyed = [row for row in filled if row not in alone and key_in(": ".join(filter(None, row[:2]))) and _says(row)]
    table = [row for row in filled if row not in alone and row not in keyed]
    if len(table) < _LABELS + 1:
        return None
    around = [*(" ".join(filter(None, row)) for row in alone), *(": ".join(filter(None, row)) for row in keyed)]
    return listed_in_crosstab(table, [*beside.split("\n"), *around])


def _says(row: Sequence[str]) -> bool:
    """Whether a row explains a code: nothing but the code and what it means."""
    filled = [cell for cell in row if cell]
    return len(filled) == 2 and QUOTE in meaning_of(filled[1]) and not people_on(filled[1])
