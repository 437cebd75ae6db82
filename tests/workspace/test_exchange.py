"""A project goes out and comes back as the same people's decisions on the same words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest import passages
from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Consent, Kind, Polarity, ReadSource, Role, Turn

CONNECT, LEARN = CodeRef("five_ways", "connect"), CodeRef("five_ways", "keep_learning")


@pytest.fixture
def coded(meeting: verbs.Workspace) -> verbs.Workspace:
    every = {p.text.split()[0]: p for p in verbs.inquiry.passages(meeting) if p.codeable}
    tea, italian = every["My"], every["There"]
    cut = tea.start + tea.text.index("a cup of tea")
    verbs.desk.decide(
        meeting.acting_as("Amina"), [verbs.desk.Act(tea.id, Action.ADD, CONNECT, start=cut, end=cut + 12)]
    )
    verbs.desk.decide(meeting.acting_as("Amina"), [verbs.desk.Act(tea.id, Action.ADD, LEARN, memo="odd one")])
    verbs.desk.decide(
        meeting.acting_as("Tom"), [verbs.desk.Act(italian.id, Action.ADD, LEARN, polarity=Polarity.LACKING)]
    )
    return meeting


def _codings(ws: verbs.Workspace) -> set[tuple[str, str, str, str, str]]:
    texts = {s.id: s.text for s in verbs.inquiry.sources(ws)}
    return {
        (c.coder, str(c.code), texts[c.source_id][c.start : c.end], c.polarity.value, c.memo)
        for c in verbs.report.read_material(ws).codings
    }


def _brought_in(data: bytes, tmp_path: Path) -> tuple[verbs.Workspace, dict]:
    path = tmp_path / "project.qdpx"
    path.write_bytes(data)
    other = verbs.new(tmp_path / "other.harvest", "Other", "?")
    return other, verbs.intake.import_files(other, [path])["files"][0]


def test_the_full_archive_comes_back_as_the_same_decisions(coded, tmp_path):
    data, _ = verbs.report.project_bytes(coded.acting_as("Amina"), full=True)
    other, report = _brought_in(data, tmp_path)
    assert report["status"] == "imported", report
    assert _codings(other) == _codings(coded)
    assert {v.consent for v in verbs.settings.voices(other) if v.role is not Role.FACILITATOR} == {Consent.ANONYMOUS}
    for p in verbs.report.passages_json(other)["passages"]:
        for c in p["codings"]:
            assert p["start"] <= c["start"] < c["end"] <= p["end"]


def test_bringing_the_same_project_in_twice_adds_nothing(coded, tmp_path):
    data, _ = verbs.report.project_bytes(coded, full=True)
    other, _ = _brought_in(data, tmp_path)
    again = verbs.intake.import_files(other, [tmp_path / "project.qdpx"])["files"][0]
    assert again["status"] == "duplicate"
    assert _codings(other) == _codings(coded)


def test_words_without_consent_are_not_in_the_project_unless_the_full_archive_is_chosen(coded, tmp_path):
    bill = next(v for v in verbs.settings.voices(coded) if v.label == "Bill Marsh")
    verbs.settings.set_consent(coded.acting_as("Amina"), [bill.id], Consent.ANALYSIS)
    other, _ = _brought_in(verbs.report.project_bytes(coded)[0], tmp_path)
    assert not any("cup of tea" in p.text or "Italian" in p.text for p in verbs.inquiry.passages(other))
    verbs.report.project_bytes(coded.acting_as("Amina"), full=True)
    assert verbs.settings.log_entries(coded)[0].verb == "export of the full archive"


SENTENCES = st.lists(
    st.sampled_from(["We sing on Mondays.", "Nobody came.", "Yes.", "I mended 🚲 bikes for Zoë."]), min_size=1
)


@given(st.lists(st.tuples(st.sampled_from(["Ann", "Bill"]), SENTENCES), min_size=1, max_size=6), st.data())
def test_passages_hold_every_coding_from_elsewhere_whole_and_never_overlap(talk, data):
    text, turns = "", []
    for speaker, sentences in talk:
        start = len(text)
        text += " ".join(sentences)
        turns.append(Turn(start, len(text), speaker))
        text += "\n"
    text = text.rstrip("\n")
    source = ReadSource("talk", Kind.TRANSCRIPT, text, tuple(turns))
    spans = []
    for _ in range(data.draw(st.integers(0, 5))):
        start = data.draw(st.integers(0, len(text) - 1))
        spans.append((start, data.draw(st.integers(start + 1, len(text)))))
    made, split = verbs.intake.hold_codings(source, passages.split(source), spans)
    assert made.text == text
    for start, end in spans:
        assert any(p.start <= start and end <= p.end for p in split.passages)
    for one, two in zip(split.passages, split.passages[1:], strict=False):
        assert one.end <= two.start
    for p in split.passages:
        turn = made.turns[p.turn]
        assert turn.start <= p.start < turn.end
        if turn.speaker is not None:
            said = [t for t in turns if t.start < p.end and p.start < t.end]
            assert {t.speaker for t in said} == {turn.speaker}
