"""Two rows of headings above a table, one for groups of columns and one for the columns, made one row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from harvest.readers.consent_lists.cells import UNCLEAR, yes_or_no
from harvest.readers.consent_lists.columns import NAME, PERMITS, column_of

Rows = Sequence[Sequence[str]]
_LONGEST = 12


def with_heads_joined(rows: Rows) -> list[list[str]]:
    """The rows with one row of headings; as they stand where the second row is somebody's already.

    >>> rows = [["Who", "Permission for", "Date"], ["", "Quoting", "Name with it", ""], ["Ada Obi", "Y", "N", "4 May"]]
    >>> with_heads_joined(rows)[0]
    ['Who', 'Quoting', 'Name with it', 'Date']
    >>> with_heads_joined([["Who", "Quote?"], ["Ada Obi", "Y"]])[0]
    ['Who', 'Quote?']
    """
    whole = [[cell.strip() for cell in row] for row in rows]
    if len(whole) < 3 or (groups := _over(whole[0], whole[1])) is None:
        return whole
    heads = [own if _says_enough(own) else " ".join(filter(None, [group, own])) for group, own in groups]
    kinds = [column_of(n, head, ()).what for n, head in enumerate(heads)]
    second = [column_of(n, cell, ()).what for n, cell in enumerate(whole[1]) if cell]
    if PERMITS not in second or NAME not in kinds:
        return whole
    return [heads, *whole[2:]]


def _says_enough(head: str) -> bool:
    kind = column_of(0, head, ())
    return kind.what == PERMITS and bool(kind.purposes)


def _over(groups: Sequence[str], below: Sequence[str]) -> list[tuple[str, str]] | None:
    """For each column the heading above it and its own; None where the second row is no row of headings."""
    told = [cell for cell in below if cell]
    if len(told) < 2 or any(len(cell.split()) > _LONGEST or yes_or_no(cell) != UNCLEAR for cell in told):
        return None
    if len(groups) == len(below):
        spread = list(groups)
        for n, cell in enumerate(groups):
            if not cell and below[n] and n:
                spread[n] = spread[n - 1]
        plain = all(own in ("", above) for above, own in zip(spread, below, strict=True) if spread.count(above) == 1)
        spanning = any(own and spread.count(above) > 1 for above, own in zip(spread, below, strict=True))
        return (
            [(above, own if own != above else "") for above, own in zip(spread, below, strict=True)]
            if plain and spanning
            else None
        )
    if len(groups) > len(below):
        return None
    spans: list[int] = []
    for filled, cells in groupby(below, key=bool):
        size = len(list(cells))
        spans += [size] if filled else [1] * size
    if len(spans) != len(groups):
        return None
    above = [group for group, size in zip(groups, spans, strict=True) for _ in range(size)]
    return list(zip(above, below, strict=True))
