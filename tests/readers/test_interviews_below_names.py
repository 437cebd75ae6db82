"""Interviews typed below each other, each with the name of who answers in its heading."""

from __future__ import annotations

import io

import docx
import pytest

from harvest.model import Kind, Reading
from harvest.readers.dispatch import parse_file
from tests.readers.permission.measure_documents import as_bytes

PEOPLE = {
    "Ada Obi, 84, Monday 3 May, at home": (
        ("What is a good day?", "One with bread in it. I get up for the oven and the oven gets up for me."),
        ("Who do you see?", "The post, the birds, my neighbour Olwen who brings the paper."),
    ),
    "Bo Lind, Tuesday 4 May, by telephone 07700 900 111, his son helping": (
        ("What is a good day?", "A dry one. Then I walk down to the lock and count the boats."),
        ("And a bad one?", "When the lift is out. I sit on the landing and wait for somebody strong."),
    ),
    "Cy Day (11), in the car": (
        ("What is a good day?", "Football after school and then chips with my cousin."),
        ("Who do you see?", "Everybody on the pitch."),
    ),
}


def read(between: str, heads: list[str]) -> Reading:
    lines = ["# Visits at home", "Typed from the recorder."]
    for head, said in zip(heads, PEOPLE.values(), strict=True):
        lines.append(f"## {head}")
        for question, answer in said:
            lines += [f"Q{between}{question}", f"A{between}{answer}"]
    (reading,) = parse_file("visits.docx", as_bytes(lines))
    return reading


@pytest.mark.parametrize("between", [". ", ": ", "  ", " "])
def test_each_who_is_named_in_a_heading_answers_for_themselves(between: str) -> None:
    reading = read(between, [*PEOPLE])
    assert reading.kind is Kind.TRANSCRIPT
    said = {s.voice: [(t.question, s.text[t.start : t.end]) for t in s.turns] for s in reading.sources}
    assert said == dict(zip(("Ada Obi", "Bo Lind", "Cy Day"), map(list, PEOPLE.values()), strict=True))
    assert {s.voice for s in reading.sources if any(t.hold for t in s.turns)} == {"Cy Day"}
    assert not any("900 111" in str((s.attributes, s.title)) for s in reading.sources), "a number is nobody's trait"


def test_headings_that_ask_or_tell_where_name_nobody() -> None:
    reading = read(". ", ["What a good day is", "At the lock", "Table 3"])
    assert {s.voice for s in reading.sources} == {None}


def test_what_stands_below_a_name_as_heading_is_not_whoevers_spoke_above() -> None:
    document = docx.Document()
    document.add_heading("Voices of the Saturday school", 1)
    document.add_heading("Halina (our head) interviewed by Fran", 2)
    for line in (
        "Fran: How did it begin?",
        "Halina: I came for one year to pack daffodils and I am still here.",
        "Fran: What keeps people well?",
        "Halina: To be needed in two languages.",
    ):
        document.add_paragraph(line)
    document.add_heading("Pan Zbyszek", 2)
    document.add_paragraph("I was a welder in the shipyard. My hands had no work for six years.")
    out = io.BytesIO()
    document.save(out)
    (reading,) = parse_file("voices.docx", out.getvalue())
    said = {s.text[t.start : t.end]: t.speaker for s in reading.sources for t in s.turns}
    (welder,) = (speaker for text, speaker in said.items() if "welder" in text)
    assert welder == "Pan Zbyszek"
