"""A project goes out and comes back as the same people's decisions on the same words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest import passages
from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Consent, Kind, Polarity, ReadSource, Role, Turn
from tests.refi.refi_foreign import ForeignTool, archive, guid, qde

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


CODES = f'<Code guid="{guid(1)}" name="Warmth" isCodable="true"/><Code guid="{guid(3)}" name="Dancing"/>'
GONE = (
    f'<TextSource guid="{guid(2)}" name="Talk" plainTextPath="relative://talk.txt">'
    f'<PlainTextSelection guid="{guid(4)}" startPosition="0" endPosition="3"><Coding guid="{guid(5)}" '
    f'creatingUser="{guid(90)}"><CodeRef targetGUID="{guid(1)}"/></Coding></PlainTextSelection></TextSource>'
)
QDC = (
    '<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Some tool">'
    f"<Codes>{CODES}</Codes></CodeBook>"
)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("codes.qdpx", archive(ForeignTool(), qde(ForeignTool(), "", codes=CODES), {})),
        ("without texts.qdpx", archive(ForeignTool(), qde(ForeignTool(), GONE, codes=CODES), {})),
        ("codes.qdc", QDC.encode()),
    ],
)
def test_codes_without_texts_are_offered_as_a_codebook(tmp_path, name, data):
    ws = verbs.new(tmp_path / "a.harvest", "A", "?")
    before = {b.id for b in ws.codebooks()}
    (item,) = verbs.intake.preview(ws, [(name, data)])
    assert item.status == "imported" and any("only its codes come in" in w for w in item.reading.warnings)
    assert verbs.intake.commit(ws, item)["status"] == "imported"
    (book,) = [b for b in ws.codebooks() if b.id not in before]
    assert {c.label for c in book.codes} == {"Warmth", "Dancing"}
    assert not verbs.inquiry.sources(ws)
    assert not [w for w in item.reading.warnings if "Kim" in w]


def test_a_project_with_neither_texts_nor_codes_is_refused(tmp_path):
    ws = verbs.new(tmp_path / "a.harvest", "A", "?")
    data = archive(ForeignTool(), qde(ForeignTool(), "", codes=" "), {})
    (item,) = verbs.intake.preview(ws, [("empty.qdpx", data)])
    assert item.status == "refused" and item.error.startswith("empty.qdpx: the project holds neither texts nor codes")


@given(st.data())
def test_turns_still_make_up_the_text_when_codings_join_them(data):
    words = data.draw(st.lists(st.sampled_from(["We sang.", "Why not?", "I came for tea and stayed."]), min_size=1))
    text = "\n".join(words)
    ends, at = [], 0
    for word in words:
        ends.append((at, at + len(word)))
        at += len(word) + 1
    turns = tuple(Turn(a, b, data.draw(st.sampled_from(["Ada", "Bo"]))) for a, b in ends)
    source = ReadSource("t", Kind.TRANSCRIPT, text, turns)
    place = st.integers(0, len(text))
    spans = data.draw(
        st.lists(st.tuples(place, place).map(sorted).map(tuple).filter(lambda s: s[0] < s[1]), max_size=6)
    )
    held, cut = verbs.intake.hold_codings(source, passages.split(source), spans)
    for a, b in zip(held.turns, held.turns[1:], strict=False):
        assert a.start < a.end <= b.start
    assert all(held.turns[p.turn].start <= p.start < held.turns[p.turn].end for p in cut.passages)
    for p in cut.passages:
        if any(p.start <= s and e <= p.end for s, e in spans):
            assert p.end <= held.turns[p.turn].end
    assert all(any(p.start <= s and e <= p.end for p in cut.passages) for s, e in spans)
    speaking = {n: t.speaker for t in turns for n in range(t.start, t.end)}
    for t in held.turns:
        said_by = {speaking.get(n) for n in range(t.start, t.end) if not text[n].isspace()}
        assert t.speaker is None or said_by == {t.speaker}
