"""Lines and tables of any document format → a Reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers.decoding import normalise
from harvest.readers.documents.document_sources import pairs_names, read_document
from harvest.readers.documents.lines import Block, Line
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.tables.responses import read_responses
from harvest.readers.tables.table_reading import table_reading
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.uploaded_file import UploadedFile


def document_reading(file: UploadedFile, blocks: Sequence[Block]) -> Reading:
    """What a document holds: answers where it mainly is one table, else a transcript or prose."""
    table = _main_table(blocks)
    if table is not None:
        attempt = LeftOut()
        try:
            grid = read_grid(file.name, table, file.mapping)
            made = read_responses(
                file.name, grid, file.fields, attempt, mapping=file.mapping, format_name=file.format.label
            )
        except ReadError:
            pass
        else:
            file.dropped.take(attempt)
            outside = [b.text for b in blocks if isinstance(b, Line) and b.text.strip()]
            if outside:
                file.dropped.add("text around the table", " ".join(outside), count=len(outside))
            return table_reading(file, made)
    found = read_document(file.name, blocks, file.fields, file.dropped, format_name=file.format.label)
    return file.reading(found.flavour, found.kind, found.sources, warnings=found.warnings, not_data=found.not_data)


def office_document(file: UploadedFile, blocks: Sequence[Block]) -> Reading:
    """The same for formats that are no plain text: characters are normalised, and a misleading name is told."""
    if file.suffix not in file.format.suffixes:
        said = file.suffix or "nothing"
        file.warnings.insert(0, f"The name says {said}, but this is {file.format.name}; it was read as that.")
    clean: list[Block] = []
    for block in blocks:
        if isinstance(block, Line):
            clean.append(replace(block, text=normalise(block.text)))
        else:
            clean.append([[normalise(cell) for cell in row] for row in block])
    return document_reading(file, clean)


def _main_table(blocks: Sequence[Block]) -> list[list[str]] | None:
    """The one table that a document mainly consists of, when it has a header and records."""
    tables = [b for b in blocks if not isinstance(b, Line)]
    if len(tables) != 1 or len(tables[0]) < 3 or max(map(len, tables[0])) < 2:
        return None
    inside = sum(visible(cell) for row in tables[0] for cell in row)
    around = sum(visible(b.text) for b in blocks if isinstance(b, Line))
    header = [c for c in tables[0][0] if c]
    if pairs_names(tables[0]) or inside < 2 * around or len(header) < 2 or any(len(c.split()) > 25 for c in header):
        return None
    return tables[0]
