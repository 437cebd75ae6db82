"""Documents read once more by the people whom other files name: nobody's words go to somebody else."""

from __future__ import annotations

import io
import re

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from harvest.model import Reading
from harvest.readers.documents.lines import Line
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.told_by_known.reading import parse_told_by_known
from harvest.readers.told_by_known.rewriting import told_by_known

PEOPLE = [["Saima Karim"], ["Seun Bello"], ["Dot Fellows"], ["June Marsh"]]
LONG = "and I have kept it up every week since then, rain or shine."


def _said(reading: Reading) -> list[tuple[str, str]]:
    return [
        (turn.speaker or source.voice or "", source.text[turn.start : turn.end])
        for source in reading.sources
        for turn in source.turns
    ]


def _text(lines: list[str], people: list[list[str]] = PEOPLE) -> list[tuple[str, str]]:
    read = parse_told_by_known("notes.txt", "\n".join(lines).encode(), names=people)
    return _said(read[0]) if read else []


def test_letters_that_a_legend_explains_are_the_people_even_in_small_letters() -> None:
    page = ["table 3", "who is who", "sk = Saima Karim (host)", "sb = Seun Bello", "df = Dot Fellows", ""]
    page += [f"sk: i learned to drive at fifty {LONG}", f"sb: our key hangs in three kitchens {LONG}"]
    page += [f"df: a bench inside the doors {LONG}", f"sk: and the vicar came {LONG}"]
    assert [who for who, _ in _text(page)] == ["Saima Karim", "Seun Bello", "Dot Fellows", "Saima Karim"]


def test_a_line_that_begins_as_the_others_do_is_not_the_one_befores() -> None:
    page = [f"Saima Karim - I came here in May {LONG}", f"Seun B. - I carry parcels {LONG}"]
    page += [f"old man by the door - I want the bus back {LONG}", f"Dot - I sing {LONG}"]
    said = dict(_text(page))
    assert "bus back" not in said["Seun B."] and "bus back" in said[""]


def test_who_is_not_known_signs_their_own_story() -> None:
    page = ["Story 1. The cart", f"I pushed it uphill {LONG}", "Signed: Saima Karim", "Story 2. The wall"]
    page += [f"I sing when I iron {LONG}", "Signed: Somebody Else", "Story 3. Doors", f"Three doors {LONG}"]
    page += ["Signed: Dot Fellows"]
    said = {who: words for who, words in _text(page)}
    assert "uphill" in said["Saima Karim"] and "iron" in said["Somebody Else"] and "Three doors" in said["Dot Fellows"]


def test_a_story_that_nobody_signed_is_nobody_elses() -> None:
    page = ["Story 1. The cart", f"I pushed it uphill {LONG}", "Story 2. The wall", f"I sing when I iron {LONG}"]
    page += ["Signed: Saima Karim", "Story 3. Doors", f"Three doors {LONG}", "Signed: Dot Fellows"]
    said = {who: words for who, words in _text(page)}
    assert not any("uphill" in said.get(name, "") for name in ("Saima Karim", "Dot Fellows"))


def test_two_names_below_one_text_tell_nothing() -> None:
    page = [f"We wrote this as one {LONG}", "Saima Karim", f"and this {LONG}", "Seun Bello", f"and that {LONG}"]
    page += ["Dot Fellows"]
    assert _text(page) == []


def test_bylines_of_whoever_is_not_known_part_the_stories_too() -> None:
    page = ["Stories", "The ring, by June Marsh", f"It was a wet day {LONG}", "The tune, by Aled Rees"]
    page += [f"My father hummed {LONG}", "The gate, by Dot Fellows", f"It squeaks {LONG}"]
    said = {who: words for who, words in _text(page)}
    assert "hummed" in said["Aled Rees"] and "hummed" not in said["June Marsh"]


def test_headings_that_are_bare_names_begin_each_persons_answers() -> None:
    page = Document()
    page.add_heading("Afternoon interviews", 1)
    page.add_paragraph("One heading per person.")
    for who, words in (("Saima Karim", "I was a nurse"), ("Will Rainey", "My wife forgets"), ("Dot Fellows", "I sing")):
        page.add_heading(who, 2)
        page.add_paragraph(f"{words} {LONG}")
    out = io.BytesIO()
    page.save(out)
    (read,) = parse_told_by_known("interviews pm.docx", out.getvalue(), names=PEOPLE)
    assert dict(_said(read))["Will Rainey"].startswith("My wife")


def test_questions_and_answers_below_a_name_are_the_interviewers_and_theirs() -> None:
    page = Document()
    for n, who in enumerate(("Saima Karim", "Seun Bello"), 1):
        page.add_heading(f"Interview {n}: {who}", 2)
        page.add_paragraph("Q. What is best about living so close?")
        page.add_paragraph(f"A. {who.split()[0]} here, I hear the kettle {LONG}")
    out = io.BytesIO()
    page.save(out)
    (read,) = parse_told_by_known("pairs.docx", out.getvalue(), names=PEOPLE)
    told = _said(read)
    assert [who for who, _ in told] == ["Interviewer", "Saima Karim", "Interviewer", "Seun Bello"]
    assert told[1][1].startswith("Saima here")


def test_a_line_that_begins_with_somebody_else_is_not_under_the_name_above() -> None:
    page = ["Saima Karim, 71", "I came in May and stayed for good here.", "by June Marsh - We sang"]
    page += [f"Saima Karim - I came in May {LONG}"]
    assert "June Marsh" not in dict(_text(page))


def test_an_interview_under_a_name_that_begins_each_answer_too_is_theirs() -> None:
    page = [
        "Q: When did it begin?",
        f"Saima: I learned to drive at fifty {LONG}",
        "Q: Who helped?",
        f"Saima: Bea {LONG}",
    ]
    page += ["Q: And yours?", f"Seun: I carry parcels {LONG}", "Q: What next?", f"Seun: I sing {LONG}"]
    assert [who for who, _ in _text(page) if who.startswith("S")] == ["Saima", "Saima", "Seun", "Seun"]


def test_words_that_others_sign_behind_a_dash_are_not_whoevers_name_began_a_line() -> None:
    page = [
        f"“The phones broke {LONG}” – June",
        f"Saima: “I fixed the gate {LONG}”",
        f"“I lost my sister {LONG}” – Dot, quietly.",
    ]
    page += [
        f"“My blood pressure came down {LONG}” – Seun Bello",
        f"Seun: “Give me a bench {LONG}”",
        f"and rain {LONG}",
    ]
    said = _text(page)
    assert not any("sister" in words or "blood" in words for who, words in said if who.startswith("Saima"))


def test_minutes_that_tell_what_each_said_name_them_by_the_letters_behind_who_was_present() -> None:
    page = ["Minutes of the afternoon", "Present: Saima Karim (SK), Seun Bello, carrier (SB)", "3. Stories"]
    page += [f"3.1  SK: I learned to drive at fifty {LONG}", f"3.2  SB: Our key hangs here {LONG}"]
    page += [f"4.1  SK: The vicar came {LONG}"]
    assert [who for who, _ in _text(page) if who] == ["Saima Karim", "Seun Bello", "Saima Karim"]


def test_names_typed_in_small_letters_are_the_known_and_whoever_stands_beside_them() -> None:
    page = ["sat here: Saima Karim (sam), Seun Bello", f"sam - i learned to drive at fifty {LONG}"]
    page += [f"seun bello - our key hangs in three kitchens {LONG}", f"amira - i want a pond {LONG}"]
    page += [f"sam - the vicar came {LONG}"]
    assert [who for who, _ in _text(page)] == ["Saima Karim", "Seun Bello", "Amira", "Saima Karim"]


def test_what_several_said_in_one_cell_of_a_table_is_each_ones_own() -> None:
    people = ("Saima Karim", "Seun Bello", "Dot Fellows")
    asked = ("A. Together, when?", "B. What next?")
    page = Document()
    page.add_paragraph("World café, table 2")
    table = page.add_table(rows=0, cols=2)
    for texts in (
        ("Question", "Round the table"),
        *((one, "\n".join(f"{p}: At {p} and {one} {LONG}" for p in people)) for one in asked),
    ):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    out = io.BytesIO()
    page.save(out)
    (read,) = parse_told_by_known("table 2.docx", out.getvalue(), names=PEOPLE)
    assert [who for who, _ in _said(read) if who] == [*people, *people]


def test_a_letter_is_its_writers() -> None:
    page = ["Dear all,", f"I could not manage the stairs {LONG}", "Yours with love,", "Dot Fellows"]
    assert {who for who, _ in _text(page)} == {"Dot Fellows"}


@pytest.mark.parametrize(
    "page",
    [
        ["Saima Karim came with Seun Bello and they sat down.", "Dot Fellows made the tea for all of us there."],
        ["Agenda", "Saima Karim - welcome", "Seun Bello - tea"],
        ["Nothing."],
    ],
)
def test_what_only_mentions_people_is_read_as_before(page: list[str]) -> None:
    assert _text(page) == []


names = st.sampled_from(["Saima Karim", "Seun Bello", "Dot Fellows", "Aled Rees", "", "Table 2", "by June Marsh"])
marks = st.sampled_from([" - ", ": ", "  ", "\n", " – ", ", 71\n", "\t", " (9) - "])
words = st.sampled_from(
    ["I came in May and stayed for good here.", "We sang", "", "no", "The bus is late and nobody says why."]
)


@given(st.lists(st.tuples(names, marks, words), max_size=12))
def test_no_word_is_lost_or_made_up(parts: list[tuple[str, str, str]]) -> None:
    lines = [Line(one) for part in parts for one in "".join(part).split("\n")]
    told = told_by_known(lines, Known(PEOPLE))
    if told is None:
        return
    put = re.findall(r"\w+", " ".join(block.text for block in told.lines if isinstance(block, Line)))
    before = re.findall(r"\w+", " ".join(line.text for line in lines))
    assert all(put.count(word) <= before.count(word) for word in before)
    spoken = {word for _, _, said in parts for word in re.findall(r"\w+", said)}
    assert spoken <= {*put, *re.findall(r"\w+", " ".join([*told.explained, *told.around]))}
