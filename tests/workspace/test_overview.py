"""Where an inquiry stands."""

from __future__ import annotations

from pathlib import Path

from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Consent, Mode, Polarity, Role, Round, Suggestion, Verdict
from harvest.store import suggestions

CONNECT = CodeRef("five_ways", "connect")


def suggest_on_all(ws: verbs.Workspace) -> None:
    run = suggestions.start_run(ws.store, "small@test", ws.versions())
    one = Suggestion("five_ways", "1.0", "connect", 0.8, Polarity.PRESENT, 0, 5, "We talk.", "example", "small@test")
    suggestions.add(ws.store, run, [(p.id, [one]) for p in verbs.inquiry.passages(ws) if p.codeable])


def decide_on_all(ws: verbs.Workspace, coder: str, action: Action = Action.CONFIRM) -> None:
    for p in verbs.inquiry.passages(ws):
        if p.codeable:
            verbs.desk.decide(ws.acting_as(coder), [verbs.desk.Act(p.id, action, CONNECT)])


def test_the_next_step_follows_the_work(inquiry: verbs.Workspace, meeting: verbs.Workspace) -> None:
    ws = meeting
    assert verbs.inquiry.overview(ws).step is verbs.inquiry.Step.SUGGEST
    suggest_on_all(ws)
    assert verbs.inquiry.overview(ws).step is verbs.inquiry.Step.CODE
    decide_on_all(ws, "Ana")
    now = verbs.inquiry.overview(ws)
    assert now.step is verbs.inquiry.Step.NAMES and now.not_looked_through == len(verbs.inquiry.sources(ws))
    verbs.protection.scan(ws)
    assert verbs.inquiry.overview(ws).not_looked_through == 0
    for kind in {f.kind for f in verbs.protection.all_findings(ws)}:
        verbs.protection.review_kind(ws.acting_as("Ana"), kind, Verdict.REPLACED)
    now = verbs.inquiry.overview(ws)
    assert now.step is verbs.inquiry.Step.THEMES and now.names_left == 0
    decide_on_all(ws, "Ben", Action.REJECT)
    assert verbs.inquiry.overview(ws).step is verbs.inquiry.Step.COMPARE
    decide_on_all(ws, "Ben", Action.ADD)
    verbs.report.export_bytes(ws.acting_as("Ana"), "pack.md")
    assert verbs.inquiry.overview(ws).step is verbs.inquiry.Step.EXPORT


def test_whoever_exported_without_looking_at_names_is_not_asked_again(meeting: verbs.Workspace) -> None:
    suggest_on_all(meeting)
    decide_on_all(meeting, "Ana")
    verbs.report.export_bytes(meeting.acting_as("Ana"), "pack.md")
    now = verbs.inquiry.overview(meeting)
    assert now.step is verbs.inquiry.Step.EXPORT and now.names_left > 0


def test_an_empty_inquiry_begins_with_an_upload(inquiry: verbs.Workspace) -> None:
    now = verbs.inquiry.overview(inquiry)
    assert now.step is verbs.inquiry.Step.UPLOAD and now.passages == now.voices == 0 and now.files == ()


def test_a_withdrawn_voice_and_a_facilitator_are_not_counted(meeting: verbs.Workspace) -> None:
    before = verbs.inquiry.overview(meeting)
    assert (before.voices, before.facilitators, before.passages, before.prompts) == (2, 1, 3, 1)
    bill = next(v for v in verbs.settings.voices(meeting) if v.label == "Bill Marsh")
    verbs.protection.withdraw(meeting.acting_as("Ana"), bill.id)
    after = verbs.inquiry.overview(meeting)
    assert (after.voices, after.withdrawn, after.passages) == (1, 1, 1)
    assert after.consents == {Consent.ANONYMOUS: 1}


def test_progress_is_counted_by_file(meeting: verbs.Workspace, tmp_path: Path) -> None:
    suggest_on_all(meeting)
    story = tmp_path / "story.txt"
    story.write_text("We painted the hall together last spring and forty people came to see it open again.", "utf-8")
    verbs.intake.import_files(meeting, [story])
    first = next(p for p in verbs.inquiry.passages(meeting) if p.codeable)
    verbs.desk.decide(meeting.acting_as("Ana"), [verbs.desk.Act(first.id, Action.CONFIRM, CONNECT)])
    now = verbs.inquiry.overview(meeting)
    assert [(f.name, f.decided, f.suggested, f.waiting) for f in now.files] == [
        ("meeting.vtt", 1, 2, 0),
        ("story.txt", 0, 0, 1),
    ]
    assert now.step is verbs.inquiry.Step.SUGGEST, "a new file waits for suggestions"


def test_in_a_blind_round_only_ones_own_work_counts_as_done(meeting: verbs.Workspace) -> None:
    suggest_on_all(meeting)
    verbs.review.start_round(meeting.acting_as("Ana"), Round(0, "Alone", Mode.BLIND, ("Ana", "Ben")))
    decide_on_all(meeting, "Ana")
    assert verbs.inquiry.overview(meeting.acting_as("Ana")).to_decide == 0
    ben = verbs.inquiry.overview(meeting.acting_as("Ben"))
    assert ben.to_decide == 3 and ben.step is verbs.inquiry.Step.CODE
    assert ben.disputed == 0 and ben.agreed == 0, "what Ana did alone is not shown"


def test_roles_that_nobody_has_are_counted_as_nobody(meeting: verbs.Workspace) -> None:
    bill = next(v for v in verbs.settings.voices(meeting) if v.label == "Bill Marsh")
    verbs.settings.set_role(meeting.acting_as("Ana"), bill.id, Role.RESIDENT)
    heard = verbs.inquiry.overview(meeting).heard
    nobody = {role.words.many: 0 for role in Role if role.words.expected and role is not Role.RESIDENT}
    assert {"councillors", "managers"} <= set(nobody)
    assert heard["role"] == nobody | {"residents": 1, "role not recorded": 1}


def test_who_is_missing_counts_people_and_no_table_or_organisation(inquiry: verbs.Workspace, tmp_path: Path) -> None:
    (tmp_path / "pledges.csv").write_text(
        "Who,What\nTown council,Mend the bridge\nLibrary,Open the back room\n", "utf-8"
    )
    (tmp_path / "dreams.csv").write_text("Table,Our dream\nLamp,A warm room\nKiln,A ferry on Sundays\n", "utf-8")
    (tmp_path / "talk.txt").write_text(
        "Ann: I walk along the beck.\nBen: I dig my allotment.\nAnn: So do I.\n", "utf-8"
    )
    verbs.intake.import_files(inquiry, sorted(tmp_path.glob("*.csv")) + [tmp_path / "talk.txt"])
    now = verbs.inquiry.overview(inquiry)
    assert "(2 people)" in now.missing and now.voices == 6


def test_every_page_counts_the_same_and_says_what_it_leaves_out(meeting: verbs.Workspace) -> None:
    ann = next(v for v in verbs.settings.voices(meeting) if v.label == "Ann Doyle")
    verbs.settings.record_consent(meeting.acting_as("Ana"), [ann.id], {"analysis": "no"})
    now, evidence = verbs.inquiry.overview(meeting), verbs.report.current_evidence(meeting, "five_ways")
    assert now.not_counted == verbs.inquiry.not_counted(meeting) > 0
    assert now.passages - now.not_counted == evidence.passages
    assert (now.voices, now.uncounted) == (len(evidence.voices), 1)
    everybody = verbs.settings.voices(meeting)
    assert len(everybody) == now.voices + now.facilitators + now.uncounted + now.withdrawn


def test_names_to_look_at_are_counted_as_the_page_names_counts_them(meeting: verbs.Workspace) -> None:
    verbs.protection.scan(meeting)
    groups = verbs.protection.review_acts(meeting)
    now = verbs.inquiry.overview(meeting)
    assert now.names_left == sum(len(g.left) for g in groups if g.group.acts != "look") > 0
    assert now.to_look == sum(len(g.left) for g in groups if g.group.acts == "look")
