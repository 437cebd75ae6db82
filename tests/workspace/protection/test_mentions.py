"""Notes of the team that may say a withdrawn teller's words: found by words and by meaning, mended in one act."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.errors import DecisionError
from harvest.model import CodeRef, Consent, Polarity

TALK = """WEBVTT

00:00:01.000 --> 00:00:09.000
Wilhelmina Quibble: The zeppelin museum taught me about kumquats. I wandered there every Thursday.

00:00:10.000 --> 00:00:19.000
Osric Penhaligon: We laughed for weeks about the marmalade.
"""
GIVE, CONNECT = CodeRef("five_ways", "give"), CodeRef("five_ways", "connect")
SECRET = (b"zeppelin", b"kumquat")


@pytest.fixture
def event(tmp_path: Path) -> verbs.Workspace:
    """A teller whose rare words stand in a note of somebody else's passage, two summaries and the missing voices."""
    (tmp_path / "talk.vtt").write_text(TALK, "utf-8")
    ws = verbs.new(tmp_path / "test.harvest", "Oxbow", "What keeps us well here?").acting_as("Ben")
    verbs.intake.import_files(ws, [tmp_path / "talk.vtt"], event="Café", consent=Consent.ANONYMOUS)
    other = next(p for p in verbs.inquiry.passages(ws) if "marmalade" in p.text)
    memo = "Compare with the zeppelin visitor and her kumquats."
    verbs.desk.decide(ws, [verbs.desk.act_from(other.id, "add", str(CONNECT), polarity=Polarity.PRESENT, memo=memo)])
    verbs.report.set_summary(ws, GIVE, "Zeppelin trips and kumquats came up.")
    verbs.report.set_summary(ws, CONNECT, "People laughed together.")
    verbs.settings.set_setting(ws, "missing_voices", "Apart from kumquats and a zeppelin nobody spoke of food.")
    verbs.settings.make_copy(ws, tmp_path / "copies")
    return ws.acting_as("Ana")


def withdraw(ws: verbs.Workspace) -> verbs.protection.RemovalPreview:
    return verbs.protection.withdraw(ws, verbs.protection.find_voice(ws, "Wilhelmina Quibble").id)


def left_in_bytes(ws: verbs.Workspace) -> set[bytes]:
    files = [*ws.path.parent.glob("test.harvest*"), *(ws.path.parent / "copies").glob("*")]
    data = b"".join(p.read_bytes() for p in files).lower()
    return {word for word in SECRET if word in data}


def places(ws: verbs.Workspace) -> list[str]:
    return [m.place for m in verbs.protection.open_mentions(ws)]


def test_after_a_withdrawal_the_notes_stay_listed_also_when_the_file_is_opened_again(event):
    done = withdraw(event)
    again = verbs.open_inquiry(event.path)
    assert places(again) == [m.place for m in done.mentions]
    kinds = [place.partition(":")[0] for place in places(again)]
    assert kinds == ["summary", "missing", "note"]
    assert left_in_bytes(event)


def test_each_is_reworded_or_taken_out_in_one_act_and_no_byte_is_left(event):
    withdraw(event)
    summary, missing, note = places(event)
    assert verbs.protection.reword_mention(event, summary, "A trip came up.") == ()
    verbs.protection.reword_mention(event, missing)
    verbs.protection.reword_mention(event, note, "Compare with another visitor.")
    assert not places(event) and not left_in_bytes(event)
    material = verbs.report.current_material(event)
    assert material.summaries["five_ways/give"] == "A trip came up." and material.missing_voices == ""
    assert "Compare with another visitor." in {d.memo for d in material.decisions}
    log = [(e.who, e.what) for e in verbs.settings.audit_entries(event)][:3]
    assert log == [
        ("Ana", "reworded a note after a withdrawal"),
        ("Ana", "took a note out after a withdrawal"),
        ("Ana", "reworded a note after a withdrawal"),
    ]


def test_what_may_stay_is_said_by_a_person_and_listed_no_more(event):
    withdraw(event)
    before = verbs.report.current_material(event).summaries
    verbs.protection.keep_mention(event, places(event)[0])
    assert len(places(event)) == 2 and verbs.report.current_material(event).summaries == before
    with pytest.raises(DecisionError, match="no note"):
        verbs.protection.reword_mention(event, "summary:five_ways/nothing", "x")


def test_decisions_stay_as_they_were_but_for_the_note(event):
    withdraw(event)
    before = verbs.report.current_material(event)
    verbs.protection.reword_mention(event, next(p for p in places(event) if p.startswith("note:")))
    after = verbs.report.current_material(event)
    assert [replace(c, memo="") for c in after.codings] == [replace(c, memo="") for c in before.codings]
    assert len(after.decisions) == len(before.decisions)
    with pytest.raises(Exception, match="never edited"):
        event.store.db.conn.execute("UPDATE decision SET memo = 'x'")


def test_an_example_in_a_codebook_goes_from_every_version(event):
    for version, text in (("1.1", "A zeppelin full of kumquats."), ("1.2", "We meet at the gate.")):
        book = _with_example(event.codebook("five_ways"), version, text)
        verbs.settings.save_codebook(event, book, why="more")
    withdraw(event)
    (place,) = [p for p in places(event) if p.startswith("codebook:")]
    verbs.protection.reword_mention(event, place)
    code = event.codebook("five_ways").code("connect")
    assert code is not None and "We meet at the gate." in code.examples
    for other in [p for p in places(event)]:
        verbs.protection.reword_mention(event, other)
    assert not left_in_bytes(event)
    for kept in verbs.settings.codebook_versions(event, "five_ways"):
        assert kept.book.code("connect") is not None


def _with_example(book, version, text):
    codes = tuple(replace(c, examples=(*c.examples, text)) if c.id == "connect" else c for c in book.codes)
    return replace(book, version=version, codes=codes)


def test_without_a_model_it_is_said_that_rare_words_alone_were_compared(event):
    done = verbs.protection.preview_withdrawal(event, verbs.protection.find_voice(event, "Wilhelmina Quibble").id)
    assert done.compared.startswith("Notes were compared by rare words alone, because no model for meaning is on this")


@pytest.mark.model
def test_a_note_in_other_words_is_found_by_its_meaning(event):
    verbs.report.set_summary(event, GIVE, "Airship exhibitions made somebody curious about citrus fruit.")
    verbs.suggesting.suggest(event)
    done = verbs.protection.preview_withdrawal(event, verbs.protection.find_voice(event, "Wilhelmina Quibble").id)
    why = {m.where: m.why for m in done.mentions}
    assert why["summary of “Give”"] == "close in meaning"
    assert "summary of “Connect”" not in why and not done.compared


@pytest.mark.model
def test_a_note_about_something_else_is_not_close_where_no_vector_is_kept_yet(event):
    verbs.report.set_summary(event, GIVE, "The bus should run until ten on Fridays in winter.")
    done = verbs.protection.preview_withdrawal(event, verbs.protection.find_voice(event, "Wilhelmina Quibble").id)
    assert "summary of “Give”" not in {m.where for m in done.mentions} and not done.compared
