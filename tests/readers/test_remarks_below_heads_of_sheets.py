"""Sheets typed up below the head of their table: what only tells of the sheet is nobody's words, and no head speaks."""

from __future__ import annotations

import pytest
from readers.making import docx
from readers.reading_back import read

from harvest.model import Kind, Reading

STOVE, WAVE, HERON, HOOT, SOUP, KEYS = (
    "a stove that draws",
    "neighbours who wave from the lock",
    "the herons at six",
    "nobody hoots at all",
    "soup for whoever moors late",
    "keys that fit every gate",
)


def page(remark: str, mark: str) -> list[str]:
    one = [f"{mark}{STOVE}", f"{mark}{WAVE}", f"{mark}{HERON}", remark]
    return [
        "Moorings day",
        "Table 1: What keeps you?",
        *one,
        "Table 2: What helps?",
        *(mark + x for x in (HOOT, SOUP, KEYS)),
    ]


def said(reading: Reading) -> list[str]:
    return [s.text[t.start : t.end] for s in reading.sources for t in s.turns]


@pytest.mark.parametrize(
    "remark", ["Scribe Ann. Photo IMG_0412.", "Photo 12, top left is a drawing of a boat", "Notes by Jo B"]
)
def test_who_wrote_a_sheet_and_which_picture_it_is_is_left_out_and_counted(remark: str) -> None:
    lines = page(remark, "- ")
    text = "\n".join(lines).replace("\nTable", "\n\nTable")
    for reading in (read("sheets.txt", text), read("sheets.docx", docx(*lines))):
        assert said(reading) == [STOVE, WAVE, HERON, HOOT, SOUP, KEYS]
        assert sum(left.count for left in reading.dropped if "whoever typed" in left.reason) == 1


@pytest.mark.parametrize(
    "remark",
    ["A drawing class on Mondays", "Photo of the old lock used to hang here", "Scribe Ann. Leave Ted's name off."],
)
def test_what_may_be_said_or_permitted_there_stays(remark: str) -> None:
    lines = page(remark, "- ")
    for reading in (read("sheets.txt", "\n".join(lines)), read("sheets.docx", docx(*lines))):
        assert remark.rstrip(".") in "\n".join(said(reading)) or any(remark in w for w in reading.warnings)


@pytest.mark.parametrize("mark", ["- ", "• ", "1) "])
@pytest.mark.parametrize("label", ["Table", "Group", "Tisch"])
def test_a_table_that_comes_again_with_another_question_is_no_speaker(label: str, mark: str) -> None:
    heads = [f"{label} 1: What keeps you?", f"{label} 1: What helps?", f"{label} 2: What keeps you?"]
    points = [[STOVE, WAVE], [HERON, HOOT], [SOUP, KEYS]]
    text = "\n\n".join("\n".join([head, *(mark + x for x in below)]) for head, below in zip(heads, points, strict=True))
    reading = read("sheets.txt", text)
    (source,) = reading.sources
    assert reading.kind is Kind.NOTE and said(reading) == [STOVE, WAVE, HERON, HOOT, SOUP, KEYS]
    assert [(t.table, t.question) for t in source.turns][1:3] == [("1", "What keeps you?"), ("1", "What helps?")]
    assert not any("somebody spoke" in warning for warning in reading.warnings)
