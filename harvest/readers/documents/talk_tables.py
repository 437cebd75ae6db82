"""Tables of a document in which a talk was typed with more beside it than who spoke: rows of time, name and words."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.documents.lines import Block, Line
from harvest.readers.dropping import LeftOut
from harvest.readers.transcripts.talk_columns import NOTES, talk_columns


def talk_tables(blocks: Sequence[Block], dropped: LeftOut) -> tuple[list[Block], list[tuple[str, str]]]:
    """The blocks with such tables as rows of what is said by whom, and each note beside words with these words."""
    made: list[Block] = []
    notes: list[tuple[str, str]] = []
    for block in blocks:
        found = talk_columns(block[0], block[1:]) if not isinstance(block, Line) and len(block) > 1 else None
        if isinstance(block, Line) or found is None or (found.when is None and not found.notes):
            made.append(block)
            continue
        dropped.add("column names", " ".join(block[0]))
        rows = []
        for row in block[1:]:
            cells = [*row, *[""] * (len(block[0]) - len(row))]
            said = cells[found.said].strip()
            for note in (cells[n].strip() for n in found.notes):
                if note:
                    notes.append((said, note))
                    dropped.add(NOTES, note)
            if said or cells[found.who].strip():
                when = "" if found.when is None else found.clock(cells[found.when])
                rows.append([when, cells[found.who].strip(), said])
        made.append(rows)
    return made, notes
