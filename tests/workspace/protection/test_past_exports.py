"""Earlier exports are listed when they hold what may not leave any more: words, names, who was named."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Audience, CodeRef, Consent, Polarity, Verdict
from harvest.workspace.protection.past_exports import NOT_BY_NAME, REWORDED, WITHDRAWN

STORIES = """name,age,story,may we quote you
Ottoline Brackwater,41,I swim in the quarry with Thaddeus every morning before work.,"yes, with my name"
Piers Underhay,38,The lantern parade is what I look forward to all year.,yes
Mabel Thripp,70,Our choir sings at the harbour wall in any weather.,yes
"""
CONNECT = CodeRef("five_ways", "connect")


@pytest.fixture
def event(tmp_path: Path) -> verbs.Workspace:
    """Three tellers, each passage coded."""
    table = tmp_path / "stories.csv"
    table.write_text(STORIES, "utf-8")
    ws = verbs.new(tmp_path / "test.harvest", "Harbour", "What keeps us well here?").acting_as("Ana")
    verbs.intake.import_files(ws, [table], event="Café")
    ottoline = verbs.protection.find_voice(ws, "Ottoline Brackwater")
    verbs.settings.record_consent(ws, [ottoline.id], {"quotation": "named"})
    for p in verbs.inquiry.passages(ws):
        verbs.desk.decide(ws, [verbs.desk.act_from(p.id, "add", str(CONNECT), polarity=Polarity.PRESENT)])
    return ws


def outdated(ws: verbs.Workspace) -> list[tuple[str, dict[str, int], tuple[str, ...]]]:
    return [
        (e.export.file, {r.reason: r.passages for r in e.reasons}, e.names)
        for e in verbs.protection.outdated_exports(ws)
    ]


def voice(ws: verbs.Workspace, name: str) -> int:
    return verbs.protection.find_voice(ws, name).id


def test_an_export_that_today_would_come_out_the_same_is_not_listed(event):
    verbs.report.export_bytes(event, "pack.md")
    verbs.report.export_bytes(event, "all.qdpx")
    assert not outdated(event)


def test_it_is_said_who_made_which_file_when_for_whom_and_what_is_in_it(event):
    verbs.report.export_bytes(event, "for the board.md", audience=Audience.PARTNER)
    verbs.settings.record_consent(event, [voice(event, "Piers Underhay")], {"sharing": "no"})
    (e,) = verbs.protection.outdated_exports(event)
    assert (e.export.who, e.export.file, e.export.audience) == ("Ana", "for the board.md", Audience.PARTNER)
    assert e.export.at and e.export.holds == "3 passages quoted, of 3 voices; 1 theme"
    assert [(r.reason, r.passages) for r in e.reasons] == [("not to be shared with partners", 1)]


def test_a_consent_narrowed_is_noticed_by_its_reason(event):
    verbs.report.export_bytes(event, "pack.md")
    verbs.settings.record_consent(event, [voice(event, "Piers Underhay")], {"quotation": "no"})
    ((_, reasons, names),) = outdated(event)
    assert sum(reasons.values()) == 1 and not names


def test_a_child_recognised_later_is_noticed(event):
    verbs.report.export_bytes(event, "pack.md")
    verbs.settings.record_consent(event, [voice(event, "Piers Underhay")], {"minor": True})
    ((_, reasons, _),) = outdated(event)
    assert reasons == {"said by a child, not yet released by a named person": 1}


def test_a_name_taken_back_is_noticed_though_the_words_may_stay(event):
    verbs.report.export_bytes(event, "pack.md")
    verbs.settings.record_consent(event, [voice(event, "Ottoline Brackwater")], {"quotation": "anonymous"})
    ((_, reasons, _),) = outdated(event)
    assert reasons == {NOT_BY_NAME: 1}


def test_a_string_kept_by_mistake_and_a_name_found_later_are_noticed(event):
    verbs.protection.scan(event)
    queue = verbs.protection.review_queue(event)
    thaddeus = next(r for g in queue.groups for r in g.rows if r.text == "Thaddeus")
    verbs.protection.review(event, [f.id for f in thaddeus.findings], Verdict.KEPT)
    verbs.report.export_bytes(event, "clear.md")
    verbs.protection.review(event, [f.id for f in thaddeus.findings], Verdict.REPLACED)
    verbs.report.export_bytes(event, "replaced.md")
    verbs.protection.mark_everywhere(event, "lantern parade", "workplace")
    assert outdated(event) == [
        ("replaced.md", {}, ("lantern parade",)),
        ("clear.md", {}, ("lantern parade", "Thaddeus")),
    ]


def test_drafts_of_the_team_are_not_listed_for_names_nobody_had_looked_at(event):
    verbs.report.export_bytes(event, "draft.md", audience=Audience.TEAM)
    verbs.protection.review_kind(event, "person", Verdict.REPLACED)
    assert not outdated(event)


@pytest.mark.slow
def test_words_taken_out_and_chosen_quotations_are_noticed(event):
    chosen = [q for q in verbs.report.current_evidence(event).quotations if "lantern" in q.text]
    verbs.report.keep_quotation_choices(event, CONNECT, [verbs.report.choose_quotation(q) for q in chosen])
    verbs.report.make_pack(event, verbs.report.PackRequest(chosen=True), "docx", "chosen.docx")
    verbs.report.export_bytes(event, "project.qdpx", full=True)
    verbs.protection.withdraw(event, voice(event, "Piers Underhay"))
    project, pack = verbs.protection.outdated_exports(event)
    assert [r.reason for r in project.reasons] == [WITHDRAWN] == [r.reason for r in pack.reasons]
    assert pack.export.holds.startswith("1 passage quoted, chosen one by one, of 1 voice")
    assert project.export.holds == "the whole project with every word and name"


def test_the_history_shows_counts_and_no_lists_of_passages_and_marks(event):
    verbs.report.export_bytes(event, "pack.md")
    about = next(e.about for e in verbs.settings.audit_entries(event) if e.what == "exported")
    assert "file: pack.md" in about and "quotations: 3" in about and "replaced" not in about and "quoted" not in about


def test_a_consent_taken_back_while_the_file_is_made_is_obeyed(event, monkeypatch):
    from harvest.workspace.report import pack

    really, once = pack.pictures, threading.Event()

    def and_meanwhile(*asked):
        if not once.is_set():
            once.set()
            verbs.settings.set_consent(event, [voice(event, "Piers Underhay")], Consent.NONE)
        return really(*asked)

    monkeypatch.setattr(pack, "pictures", and_meanwhile)
    data = verbs.report.export_bytes(event, "pack.html").decode()
    assert once.is_set() and "lantern" not in data and "choir" in data
    assert len([e for e in verbs.settings.log_entries(event) if e.verb == "export"]) == 1
    assert not outdated(event)


def piers(ws: verbs.Workspace) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if "lantern" in p.text)


def test_words_that_their_teller_changed_in_the_same_moment_as_the_export_are_noticed(event, monkeypatch):
    monkeypatch.setattr("harvest.store.journal.now", lambda: "2026-11-28T09:00:00.000+00:00")
    verbs.report.export_bytes(event, "pack.md")
    verbs.protection.record_check(event, [piers(event)], "change", words="The parade is one of the things I wait for.")
    choir = next(p.id for p in verbs.inquiry.passages(event) if "choir" in p.text)
    verbs.desk.fix_text(event, choir, "Our band sings at the harbour wall.")
    assert [r for _, r, _ in outdated(event)] == [{REWORDED: 2}]


def test_words_that_their_teller_changed_since_are_noticed_until_the_answer_is_taken_back(event):
    verbs.report.export_bytes(event, "pack.md")
    verbs.protection.record_check(event, [piers(event)], "change", words="The parade is one of the things I wait for.")
    assert [r for _, r, _ in outdated(event)] == [{REWORDED: 1}]
    verbs.report.export_bytes(event, "later.md")
    assert [name for name, _, _ in outdated(event)] == ["pack.md"]
    verbs.planning.undo_last(event)
    assert [name for name, _, _ in outdated(event)] == ["later.md"]


def test_a_mended_text_is_noticed_in_what_left_before_and_not_where_it_stands_again(event):
    verbs.report.export_bytes(event, "pack.md")
    time.sleep(0.002)  # times are kept to the millisecond, and nobody acts twice in one
    verbs.desk.fix_text(event, piers(event), "The lantern walk is what I look forward to all year.")
    assert [(name, r) for name, r, _ in outdated(event)] == [("pack.md", {REWORDED: 1})]
    time.sleep(0.002)
    verbs.report.export_bytes(event, "later.md")
    time.sleep(0.002)
    assert [name for name, _, _ in outdated(event)] == ["pack.md"]
    verbs.desk.fix_text(event, piers(event), "The lantern parade is what I look forward to all year.")
    assert [name for name, _, _ in outdated(event)] == ["later.md"]
