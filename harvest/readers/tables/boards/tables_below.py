"""A wall of dreams typed table by table, one below the other: each under a head of its own, in an order of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from harvest.model.card_columns import DOTS, HORIZON
from harvest.model.horizon_words import is_when
from harvest.readers.recognise.columns.card_cells import shown_by_cells
from harvest.readers.tables.boards.tables_across import Across, details_apart, is_table

_LEAST = 2
_MEANS = re.compile(r"(?<![\w'’-])(\w{1,12})\s*=\s*([^.;=]+?)(?=\s*(?:[.;]|$|,?\s+(?:and\s+)?\w{1,12}\s*=))")


def cards_below(rows: Sequence[Sequence[str]]) -> Across | None:
    """The cards of such a wall, a row each as :func:`cards_across` gives them; None for any other table.

    What stickers of a colour mean, as a line above says (``green = now``), is when a card is to come true.

    >>> wall = [["green = now, blue = long", "", ""], ["TABLE 1 Mill", "dots", "sticker"], ["A pond", "●●", "blue"],
    ...     ["", "", ""], ["When", "TABLE 2", "Dots"], ["G", "A kiln", "3"]]
    >>> cards_below(wall).rows
    [['TABLE 1 Mill', 'long', '●●', 'A pond'], ['TABLE 2', 'now', '3', 'A kiln']]
    >>> cards_below([["Table 1", "dots"], ["A pond", "3"]])
    """
    if len(rows) > _WALL:
        return None
    heads = {n: at for n, row in enumerate(rows) if (at := _table_at(row)) is not None}
    if len(heads) < _LEAST:
        return None
    starts = [*heads, len(rows)]
    above = [cell for row in rows[: starts[0]] for cell in row if cell]
    key = {code.casefold(): means.strip() for cell in above for code, means in _MEANS.findall(cell)}
    firsts = {code: means if is_when(means) else means.split(",")[0] for code, means in key.items()}
    key = {code: means for code, means in firsts.items() if is_when(means)}
    made, rest = [], list(above)
    for start, end in zip(starts, starts[1:], strict=False):
        at, below = heads[start], [row for row in rows[start + 1 : end] if any(row)]
        width = max(map(len, (rows[start], *below)))
        head = [*rows[start], *[""] * (width - len(rows[start]))]
        cells = {n: [row[n] for row in below if n < len(row) and row[n]] for n in range(width) if n != at}
        when = next((n for n, own in cells.items() if own and _of_time(head[n], own, key)), None)
        dots = next((n for n, own in cells.items() if n != when and own and _of_dots(head[n], own)), None)
        for row in below:
            filled = [cell for cell in row if cell]
            if row[at] and (len(filled) > 1 or len(filled[0].split()) <= _LONGEST):
                beside = [row[n] if n is not None and n < len(row) else "" for n in (when, dots)]
                made.append([head[at], _meant(beside[0], key), beside[1], row[at]])
            else:
                rest += filled
    if any(not when and not dots for _, when, dots, _ in made[:1]) or len(made) < len(heads):
        return None
    return Across(details_apart(made), rest)


_LONGEST, _WALL = 25, 2_000
"""So many words at most has a card that nothing stands beside (a longer line is the typist's), so many rows a wall."""


def _table_at(row: Sequence[str]) -> int | None:
    """Where a row names a table, with nothing beside it but heads of dots and times."""
    filled = [n for n, cell in enumerate(row) if cell]
    others = (n for n in filled if not (HORIZON.match(row[n]) or DOTS.match(row[n]) or _HOW_MANY.match(row[n])))
    no_heads = [*islice(others, 2)]
    if len(filled) < 2 or len(no_heads) > 1:
        return None  # most rows of a long table end here, before anything is asked that costs more
    heads = {*filled}.difference(no_heads)
    named = [n for n in filled if is_table(row[n])]
    return named[0] if len(named) == 1 and heads.issuperset({*filled} - {*named}) else None


_HOW_MANY = re.compile(r"how many|count|number|colour|sticker", re.IGNORECASE)


def _of_time(head: str, cells: Sequence[str], key: Mapping[str, str]) -> bool:
    if any(cell.strip().casefold() in key for cell in cells):
        return True
    counted = shown_by_cells("", cells) == "dots" or _HOW_MANY.match(head) or DOTS.match(head)
    told = sum(1 for cell in cells if is_when(_meant(cell, key)))
    return not counted and (told >= 0.5 * len(cells) or bool(HORIZON.match(head)))


def _of_dots(head: str, cells: Sequence[str]) -> bool:
    return bool(_HOW_MANY.match(head)) or shown_by_cells(head, cells) == "dots"


def _meant(cell: str, key: Mapping[str, str]) -> str:
    """What a sticker means by the key; its first letter will do where no other colour begins so."""
    said = cell.strip().casefold()
    meant = [means for code, means in key.items() if code == said or (len(said) == 1 and code.startswith(said))]
    return meant[0] if len(meant) == 1 else cell
