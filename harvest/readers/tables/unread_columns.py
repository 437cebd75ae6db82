"""Columns that hold whole sentences and were not taken for people's words: said, so that nothing is lost unseen."""

from __future__ import annotations

from collections.abc import Collection

from harvest.readers.recognise.columns.column_names import NEVER_SAID
from harvest.readers.tables.cells import is_machine
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.ticks import parts_of
from harvest.readers.tables.translations import said_of

_WORDS, _SAMPLE = 5, 300


def sentences_beside(grid: Grid, kept: Collection[int]) -> list[str]:
    """The sentence about columns kept beside the words that read like answers; none where there are none."""
    translated = {grid.header[n]: of for n in kept if (of := grid.translations.get(grid.header[n]))}
    alike = [grid.header[n] for n in kept if grid.header[n] not in translated and _reads_like_answers(grid, n)]
    if not alike:
        return said_of(translated)
    shown = ", ".join(f"“{head[:50]}”" for head in alike[:3]) + ("…" if len(alike) > 3 else "")
    beside = f"Whole sentences stand in {shown} too, kept beside the words and not as words: look at “Columns”."
    return [*said_of(translated), beside]


def _reads_like_answers(grid: Grid, column: int) -> bool:
    cells = [record[column] for record in grid.records[:_SAMPLE] if record[column]]
    if len(cells) < max(2, 0.2 * min(len(grid.records), _SAMPLE)) or grid.header[column].lower() in NEVER_SAID:
        return False
    words = sum(len(cell.split()) for cell in cells) / len(cells)
    said = [cell for cell in cells if not is_machine(cell)]
    return (
        words >= _WORDS
        and len(said) >= 0.8 * len(cells)
        and len(set(cells)) >= 0.7 * len(cells)
        and not parts_of(cells)
    )
