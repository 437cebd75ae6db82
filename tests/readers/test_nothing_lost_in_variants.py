"""Words and what is reported as left out make up the file, also where lines are joined, dropped or read by column."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from harvest.errors import ReadError
from harvest.readers.dispatch import parse_file
from harvest.readers.documents.answer_grid import is_answer_grid, read_answer_grid
from harvest.readers.documents.lines import Line
from harvest.readers.documents.paper.pages import joined
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.transcripts.made_up import without_made_up, without_repeats
from harvest.readers.transcripts.utterances import Utterance, join_turns
from tests.readers.making import docx, pdf
from tests.readers.test_nothing_lost import accounted, sliced
from tests.readers.test_variants import KNOWN

AS_TEXT = [v for v in KNOWN if v.file.rpartition(".")[2] in ("txt", "vtt", "srt") and v.refused is None]
words = st.lists(
    st.sampled_from(
        [
            "we",
            "sang",
            "hello",
            "Thank you.",
            "you",
            "Why?",
            "یہ۔",
            "邻居。",
            "Table 3",
            "3 minutes",
            "MW",
            "=",
            "–",
            "yes.",
        ]
    ),
    min_size=1,
    max_size=6,
).map(" ".join)
STARTS = """MW = Mary Wills
Table 2
What works?
- {w}
Ada Obi 3 minutes 12 seconds
0:04 --> 0:09 {w}
[00:00:{n}] {w}
王芳：{w}
maria: {w}
MW: {w}
{w}

Ada Obi started transcription
>> ADA OBI: {w}
>> {w}
[inaudible 00:00:{n}] {w}
14 votes
00:00:{n}:12 - 00:00:59:20
From: Ada <a@b.org>
Sent: 4 May 2025
To: Bo
Subject: {w}
❤️
Date: 4 May 2025
"""
starts = st.sampled_from(STARTS.splitlines(keepends=True))


@pytest.mark.parametrize("variant", AS_TEXT, ids=lambda v: v.what.replace(" ", "-"))
def test_every_character_of_a_variant_is_kept_or_counted(variant):
    accounted(variant.file, variant.data)


@example(
    [
        (line, "we", 10)
        for line in (
            *("What works?\n", "Date: 4 May 2025\n", "What works?\n", "MW = Mary Wills\n"),
            *("Date: 4 May 2025\n", "Date: 4 May 2025\n", "What works?\n"),
        )
    ]
)
@example([(line, "we", 10) for line in ("00:00:{n}:12 - 00:00:59:20\n", "Table 2\n") * 2])
@given(st.lists(st.tuples(starts, words, st.integers(10, 59)), min_size=1, max_size=14))
@settings(max_examples=80)
def test_every_character_of_lines_in_all_ways(lines):
    text = "".join(start.format(w=said, n=n) for start, said, n in lines)
    try:
        accounted("talk.txt", text.encode())
    except ReadError as fault:
        assert "talk.txt" in str(fault)


@given(st.lists(st.tuples(words, st.integers(0, 40), st.integers(1, 9)), max_size=12))
@settings(max_examples=80)
def test_every_character_of_captions_that_roll_or_are_made_up(cues):
    said = [Utterance(text, None, time=float(n), end_time=float(n + long)) for text, n, long in cues]
    before = sum(visible(one.text) for one in said)
    dropped = LeftOut()
    kept = join_turns(without_repeats(without_made_up(said, dropped), dropped), pause=2.0)
    assert before == sum(visible(one.text) for one in kept) + sum(d.characters for d in dropped.found())


@given(st.lists(words, min_size=1, max_size=12))
def test_joining_the_lines_of_a_page_moves_only_white_space_and_hyphens(lines):
    before = "".join("".join(lines).split())
    after = "".join("".join(line.text for line in joined([Line(text) for text in lines])).split())
    assert after.replace("-", "") == before.replace("-", "")


@given(st.lists(st.tuples(words, words), min_size=1, max_size=5))
def test_every_cell_of_a_table_with_questions_down_the_side(rows):
    table = [["", "Table 1", "Table 2"], *(["What works?", *row] for row in rows)]
    assert is_answer_grid(table)
    dropped = LeftOut()
    said = read_answer_grid(table, dropped)
    kept = sum(visible(one.text) for one in said) + sum(d.characters for d in dropped.found())
    assert kept == sum(visible(cell) for row in table for cell in row)
    (reading,) = parse_file("all.docx", docx(tables=[table]))
    sliced(reading)


@given(st.lists(st.lists(words, min_size=1, max_size=6), min_size=1, max_size=3))
@example([["we", "3 minutes", "– we", "– yes."]])
@settings(max_examples=30)
def test_every_character_of_a_pdf(pages):
    plain = [[line.encode("cp1252", "ignore").decode("cp1252") for line in page] for page in pages]
    try:
        (reading,) = parse_file("talk.pdf", pdf(plain))
    except ReadError as fault:
        assert "talk.pdf" in str(fault)
        return
    sliced(reading)
    kept = sum(visible(s.text) for s in reading.sources) + sum(d.characters for d in reading.dropped)
    assert kept == sum(visible(line) for page in plain for line in page)


befores = st.sampled_from(["{k} ", "{k:02}. ", "{k}.5 - {k}.9 ", "[{k}.0 --> {k}.8] ", "0:{k:02} ", "CF\n", ""])
labels = st.sampled_from(
    ["Ada Obi: ", "Interviewer: ", "Question: ", "Réponse : ", "ada - ", "AO  ", "", "Nadia (Age UK): "]
)


@given(befores, st.lists(st.tuples(labels, words), min_size=1, max_size=12))
@settings(max_examples=100)
def test_every_character_of_lines_with_numbers_or_seconds_before_them(before, lines):
    text = "".join(f"{before.format(k=k)}{label}{said}\n" for k, (label, said) in enumerate(lines, 1))
    try:
        accounted("talk.txt", text.encode())
    except ReadError as fault:
        assert "talk.txt" in str(fault)


@given(st.lists(st.tuples(words, words, words), min_size=2, max_size=6))
@settings(max_examples=60)
def test_nothing_that_was_written_on_forms_is_lost(forms):
    lines = ["Paper forms, batch 2"]
    for who, where, story in forms:
        lines += [f"Name: {who}", f"Where: {where}", "What was good here?", story]
    try:
        (reading,) = parse_file("forms.docx", docx(*lines))
    except ReadError as fault:
        assert "forms.docx" in str(fault)
        return
    sliced(reading)
    if "forms typed up" not in reading.flavour:
        return
    everywhere = "".join(
        "".join([s.text, s.voice or "", s.question or "", *s.attributes.values(), *s.attributes]).lower()
        for s in reading.sources
    )
    left = sum(d.characters for d in reading.dropped)
    for _, where, story in forms:
        for said in (where, story):
            assert "".join(said.split()).lower() in "".join(everywhere.split()) or visible(said) <= left, (
                said,
                reading,
            )
