"""A withdrawal is one: no rare word of the teller in the file, its journal, its copies, any view or later export."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import export
from harvest import workspace as verbs
from harvest.errors import DecisionError
from harvest.model import CodeRef, Consent, Entry, EntryKind, Polarity, Verdict

TALK = """WEBVTT

00:00:01.000 --> 00:00:09.000
Wilhelmina Quibble: The zeppelin museum taught me about kumquats. I wandered there every Thursday.

00:00:10.000 --> 00:00:19.000
Osric Penhaligon: Wilhelmina Quibble showed me the marmalade recipe. We laughed about it for weeks.

00:00:20.000 --> 00:00:29.000
Wilhelmina Quibble: My xylophone lessons keep me going through the winter evenings.
"""
STORY = """name,story,neighbourhood,may we quote you
Wilhelmina Quibble,I planted the pomegranate by the bandstand.,Oxbow,yes
"""
SECRET = ("zeppelin", "kumquats", "xylophone", "pomegranate", "wilhelmina", "quibble")
"""Words that nobody but the teller used, and the name."""


@pytest.fixture
def event(tmp_path: Path) -> verbs.Workspace:
    """Two files of one teller and another, coded, with notes, a summary, a chosen quotation, exports and copies."""
    (tmp_path / "quibble_talk.vtt").write_text(TALK, "utf-8")
    (tmp_path / "stories.csv").write_text(STORY, "utf-8")
    ws = verbs.new(tmp_path / "test.harvest", "Oxbow", "What keeps us well here?").acting_as("Ana")
    done = verbs.intake.import_files(ws, sorted(tmp_path.glob("*.[vc]*")), event="Café", consent=Consent.ANONYMOUS)
    assert [f["status"] for f in done["files"]] == ["imported", "imported"]
    ref = CodeRef("five_ways", "connect")
    for p in verbs.inquiry.passages(ws):
        act = verbs.desk.act_from(p.id, "add", str(ref), polarity=Polarity.PRESENT, memo=f"note: {p.text}")
        verbs.desk.decide(ws, [act])
    there = next(p for p in verbs.inquiry.passages(ws) if "zeppelin" in p.text)
    verbs.desk.fix_text(ws, there.id, there.text.replace("zeppelin museum", "zeppelin musuem"))
    verbs.report.set_summary(ws, ref, "They said the zeppelin museum taught them about kumquats, all of them.")
    verbs.report.set_summary(ws, CodeRef("five_ways", "give"), "A xylophone and a pomegranate were spoken of.")
    verbs.planning.record(
        ws,
        [
            Entry(EntryKind.PLEDGE, detail={"who": "Wilhelmina Quibble", "what": "bring marmalade"}),
            Entry(EntryKind.STATEMENT, detail={"text": "My xylophone lessons keep me going through the winter."}),
        ],
    )
    quoted = next(q for q in verbs.report.current_evidence(ws).quotations if "xylophone" in q.text)
    verbs.report.keep_quotation_choices(ws, ref, [verbs.report.choose_quotation(quoted)])
    verbs.protection.scan(ws)
    verbs.inquiry.look_ahead(ws)
    verbs.settings.make_copy(ws, tmp_path / "copies")
    verbs.report.export_file(ws, tmp_path / "out" / "pack.md")
    return ws


def teller(ws: verbs.Workspace) -> int:
    return verbs.protection.find_voice(ws, "Wilhelmina Quibble").id


def bytes_of(ws: verbs.Workspace) -> bytes:
    """The file with everything that lies beside it and all copies."""
    folder = ws.path.parent
    files = [*folder.glob("test.harvest*"), *(folder / "copies").glob("*")]
    return b"".join(p.read_bytes() for p in files)


def found_in(data: bytes) -> set[str]:
    low = data.lower()
    return {w for w in SECRET if w.encode() in low or w.encode("utf-16-le") in low}


def reword(ws: verbs.Workspace) -> None:
    """What a person does with the notes that may paraphrase: they are listed, no machine takes them out."""
    for code in ("give", "connect"):
        verbs.report.set_summary(ws, CodeRef("five_ways", code), "Something was spoken of.")


def test_before_it_everything_is_there(event: verbs.Workspace) -> None:
    assert found_in(bytes_of(event)) == set(SECRET)


def test_what_will_go_is_said_first_and_nothing_is_changed(event: verbs.Workspace) -> None:
    before = verbs.protection.preview_withdrawal(event, teller(event))
    assert before.passages >= 3 and before.decisions >= 3 and len(before.copies) == 1
    assert [(e.who, e.file) for e in before.exports] == [("Ana", "pack.md")]
    assert {m.where for m in before.mentions} >= {"summary of “Give”"}
    assert found_in(bytes_of(event)) == set(SECRET)


def test_no_rare_word_is_left_in_the_file_its_journal_and_its_copies(event: verbs.Workspace) -> None:
    done = verbs.protection.withdraw(event, teller(event))
    assert not done.problems
    reword(event)
    event.store.db.conn.execute("VACUUM")
    event.store.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copies = b"".join(p.read_bytes() for p in (event.path.parent / "copies").glob("*"))
    left = bytes_of(event).replace(copies, b"")
    assert not found_in(left)
    assert found_in(copies) <= {"xylophone", "pomegranate", "zeppelin", "kumquats"}, "only summaries that paraphrase"


@pytest.mark.slow
def test_every_view_and_every_later_export_is_without_them(event: verbs.Workspace) -> None:
    verbs.protection.withdraw(event, teller(event))
    reword(event)
    said = " ".join(p.text for p in verbs.inquiry.passages(event)).lower()
    assert not found_in(said.encode()) and "marmalade" in said
    views = (
        verbs.report.passages_json(event),
        verbs.settings.decision_entries(event),
        verbs.settings.audit_entries(event),
    )
    assert not found_in(str(views).encode())
    for suffix in export.SUFFIXES:
        assert not found_in(verbs.report.export_bytes(event, f"x.{suffix}"))
    assert not found_in(verbs.report.project_bytes(event, full=True)[0])
    assert not verbs.report.quotation_choices(event)


def test_what_was_decided_stays_as_a_count_without_words(event: verbs.Workspace) -> None:
    before = len(verbs.settings.decision_entries(event)[0])
    verbs.protection.withdraw(event, teller(event))
    rows = verbs.settings.decision_entries(event)[0]
    assert len(rows) == before
    others = [p for p in verbs.inquiry.passages(event)]
    assert {c.passage_id for c in verbs.report.current_material(event).consensus.agreed} == {p.id for p in others}
    for p in others:
        assert event.store.rows("SELECT 1 FROM passage_fts WHERE rowid = ?", (p.id,))


def test_offsets_of_everybody_else_still_slice_back(event: verbs.Workspace) -> None:
    verbs.protection.withdraw(event, teller(event))
    texts = {s.id: s.text for s in verbs.inquiry.sources(event)}
    for p in verbs.inquiry.passages(event):
        assert texts[p.source_id][p.start : p.end] == p.text
    (coding,) = verbs.report.current_material(event).consensus.agreed
    assert "marmalade" in texts[coding.source_id][coding.start : coding.end]


def test_a_teller_is_found_by_receipt(event: verbs.Workspace) -> None:
    receipt = next(v["receipt"] for v in verbs.protection.voices_json(event)["voices"] if "Wilh" in v["name"])
    assert verbs.protection.find_voice(event, receipt).label == "Wilhelmina Quibble"
    with pytest.raises(DecisionError, match="there is none"):
        verbs.protection.find_voice(event, "Nobody Known")


def test_a_file_is_taken_out_again_whole_and_can_come_in_anew(event: verbs.Workspace) -> None:
    story = event.path.parent / "stories.csv"
    before = verbs.protection.preview_forgetting(event, "stories.csv")
    assert before.passages == 1
    verbs.protection.forget_file(event, "stories.csv")
    assert b"planted the pomegranate" not in event.path.read_bytes()
    assert [f.name for f in verbs.inquiry.imported_files(event)] == ["quibble_talk.vtt"]
    assert "Wilhelmina Quibble" in {v.label for v in verbs.settings.voices(event)}, "she speaks in the other file too"
    again = verbs.intake.import_files(event, [story], event="Café")
    assert again["files"][0]["status"] == "imported"


def test_nobody_elses_pseudonym_and_no_codebook_is_touched(tmp_path: Path) -> None:
    table = tmp_path / "stories.csv"
    table.write_text(
        "name,role,age band,story,may we quote you\n"
        "Hope Resident,Resident,65-74,I hope that the Resident choir will go on singing in the hall.,yes\n"
        "Grace Connect,Resident,25-34,We will give what we can and take notice of each other.,yes\n",
        "utf-8",
    )
    ws = verbs.new(tmp_path / "test.harvest", "Oxbow", "What keeps us well here?").acting_as("Ana")
    verbs.intake.import_files(ws, [table], event="Café")
    books, settings = ws.codebooks(), verbs.settings.read_settings(ws)
    pseudonyms = [v.pseudonym for v in verbs.settings.voices(ws)]
    for name in ("Hope Resident", "Grace Connect"):
        verbs.protection.withdraw(ws, verbs.protection.find_voice(ws, name).id)
    again = verbs.open_inquiry(ws.path)
    assert again.codebooks() == books and verbs.settings.read_settings(again) == settings
    assert [v.pseudonym for v in verbs.settings.voices(again)] == pseudonyms
    assert not verbs.inquiry.passages(again)


def test_after_a_child_is_released_its_words_may_leave(tmp_path: Path) -> None:
    table = tmp_path / "stories.csv"
    table.write_text("name,age,story,may we quote you\nPip,12,I feed the ducks with my gran.,yes\n", "utf-8")
    ws = verbs.new(tmp_path / "test.harvest", "Oxbow", "What keeps us well here?")
    verbs.intake.import_files(ws, [table], event="Café")
    pip = verbs.protection.find_voice(ws, "Pip")
    assert verbs.protection.voice_permissions(ws)[pip.id].minor
    with pytest.raises(DecisionError, match="a person with a name"):
        verbs.settings.record_consent(ws, [pip.id], {"minor": False})
    verbs.settings.record_consent(ws.acting_as("Ana"), [pip.id], {"minor": False})
    assert verbs.protection.voice_permissions(ws)[pip.id].quotable


def test_names_of_people_whom_only_the_teller_spoke_of_are_gone_and_their_numbers_stay_taken(tmp_path: Path) -> None:
    talk = "Wilhelmina Quibble: Our Zebedee Crumpet came by, and Zebedee stayed.\n\nOsric: Bronwen Tuck came too.\n"
    (tmp_path / "talk.txt").write_text(talk, "utf-8")
    ws = verbs.new(tmp_path / "test.harvest", "Oxbow", "What keeps us well here?").acting_as("Ana")
    verbs.intake.import_files(ws, [tmp_path / "talk.txt"], event="Café", consent=Consent.ANONYMOUS, anyway=True)
    verbs.protection.scan(ws)
    verbs.protection.review_alike(ws, "Zebedee", Verdict.REPLACED)
    verbs.protection.withdraw(ws, verbs.protection.find_voice(ws, "Wilhelmina Quibble").id)
    assert b"zebedee" not in ws.path.read_bytes().lower()
    verbs.protection.mark_everywhere(ws, "too", "person")
    labels = {f.text: f.label for f in verbs.protection.all_findings(ws)}
    numbers = [int(label.split()[1]) for label in (labels["Bronwen Tuck"], labels["too"])]
    assert len(set(numbers)) == 2 and max(numbers) > 2


def test_a_memo_that_somebody_had_begun_on_their_words_goes_too_and_others_stay(event: verbs.Workspace) -> None:
    voice = teller(event)
    every = verbs.inquiry.passages(event)
    theirs = next(p for p in every if p.voice_id == voice)
    another = next(p for p in every if p.voice_id != voice)
    ana = event.acting_as("Ana")
    for passage in (theirs, another):
        verbs.desk.keep_memo_begun(ana, passage.id, f"on “{passage.text}”")
    verbs.protection.withdraw(ana, voice)
    assert set(verbs.desk.memos_begun(ana)) == {another.id}
    kept = [p.read_text("utf-8") for p in event.path.parent.glob("*.drafts/*/memos.begun")]
    assert len(kept) == 1 and theirs.text not in kept[0]
