"""A withdrawal reaches all that Harvest keeps beside the file: every kind of draft, every version, every copy."""

from __future__ import annotations

import io
import os
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from harvest import workspace as verbs
from harvest.model import CodeRef, Consent
from harvest.workspace.intake import KeptDraft

TALK = """WEBVTT

00:00:01.000 --> 00:00:09.000
Wilhelmina Quibble: The zeppelin museum taught me about kumquats. I wandered there every Thursday.

00:00:10.000 --> 00:00:19.000
Osric Penhaligon: We laughed about the marmalade for weeks on end.
"""
SAID = "The zeppelin museum taught me about kumquats."
RETOLD = "Kumquats and a zeppelin came up at every table."
SECRET = ("zeppelin", "kumquat", "wilhelmina", "quibble")
CONNECT, GIVE = CodeRef("five_ways", "connect"), CodeRef("five_ways", "give")


def word(text: str) -> bytes:
    """A document in which a word is cut in two by its formatting, as Word does it."""
    document = Document()
    paragraph = document.add_paragraph()
    for piece in (text[:6], text[6:]):
        paragraph.add_run(piece).bold = piece != text[:6]
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def sheet(text: str) -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["story", "note"])
    book.active.append(["I like the choir.", text])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def packed(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("inside.txt", data)
    return out.getvalue()


UPLOADS = {
    "again.txt": f"Somebody: {SAID}".encode(),
    "wide.txt": f"Somebody: {SAID}".encode("utf-16"),
    "typed.docx": word(SAID),
    "stories.xlsx": sheet(SAID),
    "all.zip": packed(SAID.encode()),
    "named.txt": b"Wilhelmina Quibble: I came for the tea.",
    "wilhelmina_quibble.txt": b"I came for the tea and stayed.",
    "unread.bin": bytes(range(256)) * 4,
}
OTHER = {"mine.txt": b"Osric: I came for the tea and the marmalade.", "choir.docx": word("We sing on Fridays.")}


@pytest.fixture
def event(tmp_path: Path) -> verbs.Workspace:
    """A teller in drafts, versions and copies of every kind, beside somebody who stays."""
    talk = tmp_path / "in" / "talk.vtt"
    talk.parent.mkdir()
    talk.write_text(TALK, "utf-8")
    home = tmp_path / "home"
    home.mkdir()
    ws = verbs.new(home / "test.harvest", "Oxbow", "What keeps us well here?").acting_as("Ana")
    verbs.intake.import_files(ws, [talk], event="Café", consent=Consent.ANONYMOUS)
    mine, other = (next(p for p in verbs.inquiry.passages(ws) if w in p.text) for w in ("zeppelin", "marmalade"))
    everything = {**UPLOADS, **OTHER}
    verbs.intake.keep_drafts(ws, [KeptDraft(n, n, data, 0, {"kind": "note"}) for n, data in everything.items()])
    said_of = KeptDraft("x", "tea.txt", b"Speaker 1: I came for the scones.", 0, {"1": "Wilhelmina Quibble"})
    verbs.intake.keep_drafts(ws, [said_of])
    verbs.desk.keep_memo_begun(ws, mine.id, "to be coded")
    verbs.desk.keep_memo_begun(ws.acting_as("Ben"), other.id, f"compare: {SAID} And marmalade.")
    verbs.planning.keep_writing(ws, "summary:five_ways/give", {"text": f"One said: {SAID} Others laughed."})
    verbs.planning.keep_writing(ws.acting_as("Ben"), "finding:new", {"text": RETOLD, "codes": ["five_ways/give"]})
    for text in (SAID, RETOLD, "People learn from each other."):
        verbs.report.set_summary(ws, CONNECT, text)
        verbs.settings.make_copy(ws, home / "copies")
    verbs.settings.set_setting(ws, "copies_folder", str(tmp_path / "elsewhere"))
    verbs.settings.rotate(ws)
    verbs.report.set_summary(ws, GIVE, RETOLD)
    assert verbs.settings.rotate(ws, closing=True) is not None
    verbs.settings.set_setting(ws, "copies_folder", str(tmp_path / "third"))
    (home / ".test.harvest.abc.new").write_bytes(SAID.encode())
    (home / ".test.harvest.newxyz").mkdir()
    (home / ".test.harvest.newxyz" / "copy").write_bytes(SAID.encode())
    for half in (".test.harvest.abc.new", ".test.harvest.newxyz"):
        os.utime(home / half, (time.time() - 9000,) * 2)
    return ws


def left(ws: verbs.Workspace) -> dict[str, set[str]]:
    """The teller's rare words in the bytes of each file that Harvest keeps."""
    ws.store.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    root = ws.path.parent.parent
    files = [p for p in root.rglob("*") if p.is_file() and p.relative_to(root).parts[0] != "in"]
    found = {}
    for path in files:
        low = path.read_bytes().lower()
        found[path.name] = {w for w in SECRET if w.encode() in low or w.encode("utf-16-le") in low}
    return {name: words for name, words in found.items() if words}


def withdraw(ws: verbs.Workspace) -> verbs.protection.RemovalPreview:
    return verbs.protection.withdraw(ws, verbs.protection.find_voice(ws, "Wilhelmina Quibble").id)


def test_nothing_beside_the_file_holds_a_rare_word_once_a_person_has_seen_to_the_notes(event: verbs.Workspace) -> None:
    assert len(left(event)) > 8
    done = withdraw(event)
    assert not done.problems
    noted = {m.where for m in verbs.protection.open_mentions(event)}
    assert "what somebody is writing and has not kept yet" in noted
    for m in verbs.protection.open_mentions(event):
        assert verbs.protection.reword_mention(event, m.place) == ()
    assert left(event) == {}


def test_what_goes_beside_the_file_is_said_first_and_other_uploads_and_texts_stay(event: verbs.Workspace) -> None:
    voice = verbs.protection.find_voice(event, "Wilhelmina Quibble").id
    assert set(verbs.protection.preview_withdrawal(event, voice).uploads) == {*UPLOADS, "tea.txt"}
    assert len(verbs.intake.kept_drafts(event)) == len(UPLOADS) + len(OTHER) + 1
    withdraw(event)
    assert {d.file for d in verbs.intake.kept_drafts(event)} == set(OTHER)
    assert "And marmalade." in next(iter(verbs.desk.memos_begun(event.acting_as("Ben")).values()))
    assert verbs.desk.memos_begun(event) == {}
    begun = verbs.planning.kept_writing(event, "summary:five_ways/give")["text"]
    assert begun.startswith("One said:") and begun.endswith("Others laughed.")


def test_a_file_taken_out_again_goes_from_the_drafts_too(event: verbs.Workspace) -> None:
    verbs.protection.forget_file(event, "talk.vtt")
    assert {d.file for d in verbs.intake.kept_drafts(event)} == {"choir.docx"}, "Osric spoke in it as well"
    for m in verbs.protection.open_mentions(event):
        verbs.protection.reword_mention(event, m.place)
    assert left(event) == {}


def test_a_copy_from_before_a_new_name_is_cleaned_too_and_one_that_cannot_be_is_named(event: verbs.Workspace) -> None:
    voice = verbs.protection.find_voice(event, "Wilhelmina Quibble").id
    with event.store.write("Ana", "renamed") as conn:
        conn.execute("UPDATE voice SET label = 'Mina Quibble' WHERE id = ?", (voice,))
    damaged = event.path.with_name("test.harvest-20260101-120000.damaged")
    damaged.write_bytes(b"no database")
    done = verbs.protection.withdraw(event, voice)
    assert [p for p in done.problems if str(damaged) in p] == list(done.problems)
    copies = b"".join(p.read_bytes() for p in (event.path.parent / "copies").glob("*"))
    assert SAID.encode() not in copies
