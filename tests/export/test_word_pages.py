"""Pages of a Word file: a slip for each teller begins one, and only what lies on its side needs a section."""

from __future__ import annotations

import io

import docx
from docx.enum.section import WD_ORIENT

from harvest.export import word
from harvest.export.blocks import Block, BlockDocument, Heading, PageBreak, Para, Table


def written(*blocks: Block) -> docx.document.Document:
    return docx.Document(io.BytesIO(word.write(BlockDocument("T", "", blocks))))


def test_each_slip_begins_a_page_in_one_and_the_same_section() -> None:
    blocks = [b for n in range(40) for b in (PageBreak(), Para(f"For Resident {n}", "lead"), Para("Your words."))]
    made = written(*blocks[1:])
    assert len(made.sections) == 1
    fresh = [p.text for p in made.paragraphs if p.paragraph_format.page_break_before]
    assert fresh == [f"For Resident {n}" for n in range(1, 40)]


def test_a_table_begins_a_page_and_what_follows_does_not() -> None:
    made = written(Para("Before."), PageBreak(), Table(("A", "B"), (("1", "2"),)), Para("After."))
    first, *rest = (p for row in made.tables[0].rows for cell in row.cells for p in cell.paragraphs)
    assert first.paragraph_format.page_break_before
    assert not any(p.paragraph_format.page_break_before for p in (*rest, *made.paragraphs))


def test_only_a_page_that_turns_on_its_side_begins_a_section() -> None:
    made = written(Para("Upright."), PageBreak(wide=True), Heading("Wide"), PageBreak(wide=True), Para("Wide too."),
                   PageBreak(), Para("Upright again."))  # fmt: skip
    turned = [s.orientation for s in made.sections]
    assert turned == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT]
    assert [p.text for p in made.paragraphs if p.paragraph_format.page_break_before] == ["Wide too."]
