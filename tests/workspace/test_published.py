"""What packs printed of people is kept in the inquiry file, held against later packs, and never leaves it."""

from __future__ import annotations

import csv
import io
import json
import threading
import zipfile
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.evidence import as_json
from harvest.model import Action, CodeRef, Consent
from harvest.workspace.report.published import published_packs

CONNECT, GIVE = CodeRef("five_ways", "connect"), CodeRef("five_ways", "give")


@pytest.fixture
def answered(tmp_path: Path) -> verbs.Workspace:
    """Thirty people of three wards who answered one question; a third of the answers is about giving."""
    ws = verbs.new(tmp_path / "wards.harvest", "Wards", "What works?")
    path = tmp_path / "answers.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["Response ID", "Ward", "What do you value about living here?"])
        for i in range(30):
            ward = ("Hillward", "Daleward", "Moorward")[min(2, i % 9 // 4)]
            writer.writerow([f"r{i}", ward, f"We look after each other on street number {i}, and we meet in the hall."])
    verbs.intake.import_files(ws, [path])
    ws = ws.acting_as("Amina")
    verbs.settings.set_consent(ws, [v.id for v in verbs.settings.voices(ws)], Consent.ANONYMOUS)
    _decide(ws, slice(0, 24))
    return ws


def _decide(ws: verbs.Workspace, which: slice) -> None:
    every = [p for p in verbs.inquiry.passages(ws) if p.codeable]
    for p in every[which]:
        verbs.desk.decide(ws, [verbs.desk.Act(p.id, Action.ADD, GIVE if p.id % 3 == 0 else CONNECT)])


def _table(data: bytes, by: str = "Ward", count: str = "voices") -> dict:
    return next(m for m in json.loads(data)["matrices"] if (m["by"], m["count"]) == (by, count))


def test_the_inquiry_remembers_what_a_pack_printed_once(answered):
    first = verbs.report.export_bytes(answered, "pack.json")
    assert _table(first)["columns"] == ["Daleward", "Hillward", "Moorward"]
    assert len(published_packs(answered)) == 1
    again = verbs.report.export_bytes(answered, "pack.json")
    verbs.report.export_bytes(answered, "pack.xlsx")
    assert _table(again) == _table(first) and len(published_packs(answered)) == 1


def test_a_later_pack_is_made_with_regard_to_it(answered):
    before = _table(verbs.report.export_bytes(answered, "pack.json"))
    _decide(answered, slice(24, 26))
    after = _table(verbs.report.export_bytes(answered, "pack.json"))
    for one, two in zip(before["cells"], after["cells"], strict=True):
        for old, new in zip(one, two, strict=True):
            assert old is None or new is None or abs(new - old) not in (1, 2, 3, 4)
    assert len(published_packs(answered)) == 2


@pytest.mark.slow
def test_looking_and_files_without_such_tables_keep_nothing(answered):
    evidence = verbs.report.pack_preview(answered, verbs.report.PackRequest())
    assert "Ward" in verbs.report.dimensions(answered, None, None)
    verbs.report.matrix(answered, None, None, "Ward", "voices")
    for name in ("pack.docx", "pack.csv", "pack.md"):
        verbs.report.export_bytes(answered, name)
    assert not published_packs(answered)
    assert "moves" not in json.dumps(as_json(evidence))


def test_one_table_that_is_downloaded_is_remembered(answered):
    verbs.report.matrix_xlsx(answered, None, None, "Ward", "voices")
    (record,) = published_packs(answered)
    assert {table["by"] for table in record["tables"]} == {"Ward"}
    verbs.report.matrix_xlsx(answered, None, None, "event", "voices")
    assert len(published_packs(answered)) == 1


@pytest.mark.slow
def test_the_record_is_in_no_file_that_leaves_and_not_in_the_log(answered):
    verbs.report.export_bytes(answered, "pack.xlsx")
    for name in ("pack.json", "pack.csv", "pack.md", "pack.html"):
        assert '"shown"' not in verbs.report.export_bytes(answered, name).decode("utf-8", "replace")
    assert '"shown"' not in json.dumps([dict(e.detail) for e in verbs.settings.log_entries(answered)], default=str)


def test_a_project_for_others_says_of_people_only_what_they_consent_to(answered):
    data, losses = verbs.report.project_bytes(answered)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        project = archive.read("project.qde").decode()
    assert "Hillward" not in project and 'name="Role"' not in project and 'name="Consent"' in project
    assert any("attribute of a voice" in loss for loss in losses)
    full, _ = verbs.report.project_bytes(answered, full=True)
    with zipfile.ZipFile(io.BytesIO(full)) as archive:
        project = archive.read("project.qde").decode()
    assert "Hillward" in project and 'name="Role"' in project


def test_two_packs_made_at_the_same_instant_know_of_each_other(answered, monkeypatch):
    from harvest.workspace.report import pack

    really, first, results = pack.build_evidence, threading.Barrier(2, timeout=300), {}
    met = threading.local()

    def together(*given, **more):
        made = really(*given, **more)
        if not getattr(met, "already", False):
            met.already = True
            first.wait()  # both are made before either is kept
        return made

    monkeypatch.setattr(pack, "build_evidence", together)

    def export(name: str) -> None:
        results[name] = verbs.report.export_bytes(answered, name)

    both = [threading.Thread(target=export, args=(name,)) for name in ("one.json", "two.json")]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert set(results) == {"one.json", "two.json"}
    assert _table(results["one.json"]) == _table(results["two.json"]) and len(published_packs(answered)) == 1


def test_a_pack_made_while_another_left_is_made_anew_with_regard_to_it(answered, monkeypatch):
    from harvest.workspace.report import pack

    really, seen = pack.build_evidence, []

    def and_meanwhile(*given, **more):
        seen.append(len(more["published"]))
        if len(seen) == 1:
            verbs.report.matrix_xlsx(answered, None, None, "Ward", "voices")
        return really(*given, **more)

    monkeypatch.setattr(pack, "build_evidence", and_meanwhile)
    verbs.report.export_bytes(answered, "pack.json")
    assert seen == [0, 1]
