"""Cards, captions and rows are counted as what they are, not as people."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Kind, VoiceKind
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    return verbs.new(tmp_path / "cards.harvest", "Sallow Lane", "What keeps us going?")


def taken_in(ws: verbs.Workspace, tmp_path: Path, name: str, text: str) -> list[tuple[str, VoiceKind]]:
    file = tmp_path / name
    file.write_text(text, "utf-8")
    verbs.intake.import_files(ws, [file], event="Summer café")
    return [(v.label, v.kind) for v in verbs.settings.voices(ws)]


def test_each_dream_of_a_table_is_a_card_of_its_own_and_speaks_for_its_table(ws, tmp_path):
    said = (
        "Table,Our dream\nLamp,A warm room open every weekday.\nLamp,A bus on Sundays.\n2,Nobody runs a group alone.\n"
    )
    assert taken_in(ws, tmp_path, "dreams.csv", said) == [("Lamp table", VoiceKind.GROUP), ("Table 2", VoiceKind.GROUP)]
    assert [(s.kind, s.table) for s in verbs.inquiry.sources(ws)] == [
        (Kind.DREAM, "Lamp"),
        (Kind.DREAM, "Lamp"),
        (Kind.DREAM, "2"),
    ]


def test_a_table_has_one_voice_for_its_dreams_in_two_files_of_an_event(ws, tmp_path):
    taken_in(ws, tmp_path, "dreams_1.csv", "Table,Our dream\n2,A bench on every street.\n")
    assert taken_in(ws, tmp_path, "dreams_2.csv", "Table,Our dream\n2,A bus on Sundays.\n") == [
        ("Table 2", VoiceKind.GROUP)
    ]


def test_dreams_in_a_list_without_tables_are_cards_and_nobody(ws, tmp_path):
    said = "Our dreams\n\n- A bench on every street.\n- A bus on Sundays.\n- Leave the field as it is.\n"
    assert [kind for _, kind in taken_in(ws, tmp_path, "dreams.txt", said)] == [VoiceKind.CARD] * 3


def test_an_answer_in_a_survey_is_somebody_and_a_caption_is_not(ws, tmp_path):
    answers = "Response ID,What keeps you going here?\n11,The choir and the walk down to it.\n12,My allotment.\n"
    assert [k for _, k in taken_in(ws, tmp_path, "survey.csv", answers)] == [VoiceKind.PERSON] * 2
    captions = "Photo,Caption\na.jpg,The hall on a Tuesday with everybody in it.\nb.jpg,Our bench by the weir.\n"
    assert [k for _, k in taken_in(ws, tmp_path, "captions.csv", captions)][2:] == [VoiceKind.CARD] * 2


def test_evidence_counts_cards_beside_people(ws, tmp_path):
    taken_in(ws, tmp_path, "dreams.csv", "Table,Our dream\nLamp,A warm room.\nLamp,A bus on Sundays.\n")
    me = ws.acting_as("Amina")
    for passage in verbs.inquiry.passages(ws):
        verbs.desk.decide(me, [verbs.desk.act_from(passage.id, "add", "five_ways/connect")])
    answer = verbs.report.evidence_json(ws)
    connect = next(c for c in answer["codes"] if c["code"] == "connect")
    assert (connect["people"], connect["voices"], connect["cards"]) == (0, 1, 2)
    assert connect["polarity"] == {"wished_for": 2} and answer["people"] == 0


def test_cards_under_the_name_of_a_table_are_that_tables(ws, tmp_path):
    said = "# Our dreams\n\n## Lamp table\n\n- A bus on Sundays.\n- A bench.\n\n## Kiln table\n\n- Nobody eats alone.\n"
    assert taken_in(ws, tmp_path, "dreams.md", said) == [
        ("Lamp table", VoiceKind.GROUP),
        ("Kiln table", VoiceKind.GROUP),
    ]
    typed = "Our dreams\n\nTable Bridge\n- Open doors.\n- A lift that works.\nTable Orchard\n- Apples for all.\n"
    assert taken_in(ws, tmp_path, "dreams.txt", typed)[2:] == [
        ("Bridge table", VoiceKind.GROUP),
        ("Orchard table", VoiceKind.GROUP),
    ]
    assert not [s.title for s in verbs.inquiry.sources(ws) if "table" in s.text.lower()]


def test_a_child_who_signs_a_card_in_a_table_is_held():
    data = b"Dream\nEvery street has a bench (Sam, 9)\nNo more cones on the quay.\nA bus after nine\n"
    (reading,) = parse_file("dreams.csv", data)
    held = {s.voice: (t.hold, t.minor) for s in with_held_voices(reading).sources for t in s.turns}
    assert held["Sam"][0] and held["Sam"][1]
