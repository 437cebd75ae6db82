"""What stands in a file of any format that may say who permits what: its tables, and its lines."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default

from harvest.readers.consent_lists.keys.heads_spelt import with_heads_spelt
from harvest.readers.decoding import normalise
from harvest.readers.documents.lines import Line
from harvest.readers.documents.paper.listed_on_pages import laid_out
from harvest.readers.lists_by_hand.naming import blocks_of, content_of
from harvest.readers.lists_by_hand.opened import opened
from harvest.readers.lists_by_name.on_slips.form_tables import lines_of_forms
from harvest.readers.lists_by_name.on_slips.slips_alike import pile_of_people
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.tables.workbooks.heads_by_number import with_questions_told


def tables_and_lines(name: str, data: bytes, known: Known) -> tuple[list[list[list[str]]], list[str]]:
    """A file's tables and lines; a mail's begin with who wrote it, and a page's questions are no running heads.

    Where one table only spells out what another is headed with by numbers, it stands in the heads.
    """
    file = opened(name, data)
    if data[:5] == b"%PDF-" and (laid := laid_out(data, 1)) is not None:
        lines = [normalise(line) for line in laid.lines]
        if laid.blocks is None or pile_of_people(lines, known) is not None:
            return [], lines  # boxes that stand apart on slips are no columns
        tables = [[[normalise(cell) for cell in row] for row in b] for b in laid.blocks if not isinstance(b, Line)]
        return tables, [normalise(b.text) for b in laid.blocks if isinstance(b, Line)]
    tables, lines = content_of(file)
    if len(tables) > 1 and not file.format.columns:
        forms = [normalise(line) for line in lines_of_forms(blocks_of(file)[0], known)]
        if pile_of_people(forms, known) is not None:
            return [], forms
    sheets, only_asked = with_questions_told([(str(n), table) for n, table in enumerate(tables)])
    tables = [[list(row) for row in table] for n, table in sheets if n not in only_asked]
    tables, lines = with_heads_spelt(tables, lines)
    if file.suffix == ".eml":
        lines = [f"From: {message_from_bytes(data, policy=default).get('From', '')}", *lines]
    return tables, lines
