"""A column that is about being quoted by what stands in it, whatever it is called: the lists of a board, a register."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.consent_lists import cells
from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.meanings import NAMED, QUOTE, UNNAMED, meaning_of
from harvest.readers.permission.how_far import is_blank

_SURE, _LONGEST, _LEAST = 0.8, 6, 3


def quoted_by_content(heads: list[str], table: Sequence[list[str]]) -> None:
    """Where no heading asks to quote, the column whose cells say with name, without and not at all answers it."""
    kinds = [column_of(n, head, [row[n] for row in table]) for n, head in enumerate(heads)]
    if any({"quotation", "quotation_without_name", "levels", "consent"} & {*kind.purposes} for kind in kinds):
        return
    for kind in kinds:
        column = [row[kind.index] for row in table]
        filled = [cell for cell in column if not is_blank(cell)]
        said = {cell: _level(cell) for cell in filled}
        told = [said[cell] for cell in filled if said[cell]]
        if (
            len(filled) < _LEAST
            or len(told) < _SURE * len(filled)
            or not {NAMED, UNNAMED} & {*told}
            or len({*told}) < 2
        ):
            continue
        heads[kind.index] = QUOTE
        for row in table:
            row[kind.index] = said.get(row[kind.index], "") or row[kind.index]
        return


def _level(cell: str) -> str:
    """What a few words answer to being quoted; nothing where they are about anything else."""
    if len(cell.split()) > _LONGEST or cells.yes_or_no(cell) == cells.NO:
        return "No" if cells.yes_or_no(cell) == cells.NO and len(cell.split()) < 3 else ""
    plain = cells.with_or_without_name(cell)
    return plain if plain != cell else meaning_of(cell).get(QUOTE, "")
