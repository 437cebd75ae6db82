"""A talk that somebody typed as a table: rows of when, who and what was said, the typist's notes beside."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from tests.readers.permission.measure_documents import as_bytes

HEADS = [
    ["min", "who", "what she said", "my note"],
    ["Time", "Speaker", "What was said", "Observer's comments"],
    ["when", "name", "words", "remarks (mine)"],
    ["tape", "who", "words", "my note"],
]
ROWS = [
    ["0", "Huda", "What makes the quay a good place to grow old?", ""],
    ["2", "Bea Lund", "The bench by the crane, where you can see who is in.", "laughs"],
    ["3", "Ola", "My sister lent me her boat and I gave it back in May.", "which boat?"],
    ["5", "Huda", "And what wears you down?", ""],
    ["6", "Bea Lund", "The steps. There are forty of them and no rail.", ""],
    ["7", "Cai Roe", "My cousin owes money to the harbour.", "he asked me not to use this"],
    ["9", "Ola", "I would like a rail, that is all.", ""],
    ["11", "Cai Roe", "The rail was promised in spring.", ""],
]


def table(heads: list[str], form: str) -> bytes:
    rows = [heads, *([row[0] if heads[0] == "min" else f"{row[0]}:00", *row[1:]] for row in ROWS)]
    if form == "docx":
        return as_bytes(["# Table 2", "Listened back and typed by Huda.", rows])
    made = io.StringIO()
    csv.writer(made).writerows(rows)
    return made.getvalue().encode()


@pytest.mark.parametrize("heads", HEADS)
@pytest.mark.parametrize("form", ["docx", "csv"])
def test_who_speaks_again_and_again_in_a_table_takes_part_in_a_talk(heads: list[str], form: str) -> None:
    (reading,) = parse_file(f"typed up.{form}", table(heads, form))
    (source,) = reading.sources
    assert reading.kind is Kind.TRANSCRIPT
    said = [(turn.speaker, source.text[turn.start : turn.end], turn.time) for turn in source.turns]
    assert [one[:2] for one in said] == [(who, words) for _, who, words, _ in ROWS]
    assert [time for _, _, time in said] == [60.0 * int(minute) for minute, *_ in ROWS]
    assert "laughs" not in source.text
    assert {turn.speaker for turn in source.turns if turn.hold} == {"Cai Roe"}


def test_a_table_that_asks_each_for_leave_or_names_each_once_is_no_talk() -> None:
    asked = [[*row[:3], "yes"] for row in ROWS]
    (reading,) = parse_file("t.docx", as_bytes([[["min", "who", "what she said", "OK to quote?"], *asked]]))
    assert reading.kind is not Kind.TRANSCRIPT
    once = [[str(n), name, ROWS[n][2], ""] for n, name in enumerate(("Ada", "Bo", "Cy", "Di", "Eva"))]
    (reading,) = parse_file("t.docx", as_bytes([[["no", "name", "said", "comment"], *once]]))
    assert len(reading.sources) == 5


def test_the_one_letter_that_asks_is_whoever_opened_the_talk_with_a_question() -> None:
    rows = [[*row] for row in ROWS]
    rows[3][1] = "H"
    (reading,) = parse_file("typed up.docx", as_bytes([[HEADS[0], *rows]]))
    assert "H" not in {turn.speaker for turn in reading.sources[0].turns}
    assert sum(turn.speaker == "Huda" for turn in reading.sources[0].turns) == 2


def test_minutes_after_the_twenty_third_are_times_too_and_a_row_may_have_none() -> None:
    times = ["1.00", "9.17", "", "23.07", "25.24", "", "31.15", "35.49"]
    rows = [[when, who, said] for when, (_, who, said, _) in zip(times, ROWS, strict=True)]
    (reading,) = parse_file("Table 1.docx", as_bytes(["# Table 1", [["min", "who", "said"], *rows]]))
    (source,) = reading.sources
    assert reading.kind is Kind.TRANSCRIPT
    assert [turn.speaker for turn in source.turns] == [who for _, who, _, _ in ROWS]
    assert [turn.time for turn in source.turns if turn.time][-1] == 35 * 60 + 49


@pytest.mark.parametrize(
    "head",
    [
        ["who", "what they said, as close as my pen could follow"],
        ["Name", "words (roughly)"],
        ["Person", "As best it was heard"],
        ["Speaker", "Said"],
    ],
)
def test_heads_of_a_table_between_typed_lines_are_nobodys_words(head: list[str]) -> None:
    talk = [
        ["Huda Roe", "My mother rang the mill bell, and the whole lane knew the hour by her."],
        ["Bea Lund", "We had the bench by the crane, and that was where you heard the news."],
        ["Cai", "I learned to swim off the steps before they put the rail up there."],
        ["Huda Roe", "What I would keep is the light on the quay, all night if it can be done."],
    ]
    typed = [
        "Olwen – The best day was when the slip flooded and ten of us carried the boats to the chapel.",
        "Tam – I came for the soup and I stayed for the company, as people do in that place.",
        "Olwen – Nobody had rung anybody, that is what I mean by it.",
        "Tam – And nobody was thanked, because everybody had carried something.",
    ]
    (reading,) = parse_file(
        "both tables.docx", as_bytes(["# Saturday", "## Table 1", *typed, "## Table 2", [head, *talk]])
    )
    (source,) = reading.sources
    said = [(turn.speaker, source.text[turn.start : turn.end]) for turn in source.turns]
    assert [who for who, _ in said] == ["Olwen", "Tam", "Olwen", "Tam", "Huda Roe", "Bea Lund", "Cai", "Huda Roe"]
    assert not any(head[1] in words for _, words in said)
    assert said[3][1] == "And nobody was thanked, because everybody had carried something."


GOES_ON = [
    ["Time", "Who", "What was said"],
    ["0.05", "Huda", "What do you do on the quay?"],
    ["0.09", "Bea", "I sit by the crane."],
    ["", "", "And when it rains I sit under it."],
    ["0.20", "Huda", "Who else comes?"],
    ["0.24", "Ola", "My sister, with the dog."],
]


@pytest.mark.parametrize("first", [0, 1], ids=["with times", "without"])
def test_a_row_with_words_alone_goes_on_with_whoever_spoke(first: int) -> None:
    rows = [row[first:] for row in GOES_ON]
    data = as_bytes(["# Table 2", rows, "Second half, outside", [rows[0], *rows[-2:], *rows[1:3]]])
    (reading,) = parse_file("talk.docx", data)
    (source,) = reading.sources
    told = [(t.speaker, " ".join(source.text[t.start : t.end].split())) for t in source.turns]
    assert told[1] == ("Bea", "I sit by the crane. And when it rains I sit under it.")
    assert "Second half" not in source.text and "Ola" in {who for who, _ in told}
