"""The sheet that lies on a table asks what Harvest can read back, and holds nothing that anybody said."""

from __future__ import annotations

import io
from dataclasses import replace

import docx

from harvest import export
from harvest.export.blocks import Table
from harvest.export.table_sheet import ASKED, table_sheet
from harvest.model import Event
from tests.factories import WORDS_THAT_STAY, build, café


def test_each_question_of_the_event_stands_on_it_and_each_purpose_has_a_column():
    material = café().material()
    event = Event(1, "Spring café", "9 May", "Library hall", questions=("When were you well?", "What helps?"))
    sheet = table_sheet(build(replace(material, events=(event,))))
    text = repr(sheet)
    assert "round 1: When were you well?" in text and "round 2: What helps?" in text and "Library hall" in text
    assert all(question in text for question, _ in ASKED)


def test_without_an_event_the_inquirys_own_question_stands_on_it():
    material = café().material()
    assert f"The question: {material.question}" in repr(table_sheet(build(replace(material, events=()))))


def test_nothing_anybody_said_stands_on_it():
    word = docx.Document(io.BytesIO(export.write(build(café().material()), "sheet.docx")))
    text = "\n".join([*(p.text for p in word.paragraphs), *(c.text for t in word.tables for c in t._cells)])
    assert "May we use your words?" in text
    for word_ in (*WORDS_THAT_STAY, "allotment"):
        assert word_ not in text


def test_long_questions_leave_fewer_rows_so_that_the_dreams_stand_on_the_first_side():
    material = café().material()

    def rows(*questions: str) -> int:
        event = Event(1, "Spring café", "9 May", "Library hall", questions=questions)
        blocks = table_sheet(build(replace(material, events=(event,)))).blocks
        return next(len(b.rows) for b in blocks if isinstance(b, Table) and "Their words" in b.header)

    long = "What helps us cope in times of stress, and what makes it harder for us and for those whom we love?"
    assert rows("When were you well?") == 6 > rows(long, long, long) >= 2
