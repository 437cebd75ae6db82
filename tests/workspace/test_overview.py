"""Where an inquiry stands."""

from __future__ import annotations

from pathlib import Path

from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Consent, Mode, Polarity, Role, Round, Suggestion
from harvest.store import suggestions
from harvest.workspace.inquiry.overview import Step, overview
from harvest.workspace.settings import frame, people

CONNECT = CodeRef("five_ways", "connect")


def suggest_on_all(ws: verbs.Workspace) -> None:
    run = suggestions.start_run(ws.store, "small@test", ws.versions())
    one = Suggestion("five_ways", "1.0", "connect", 0.8, Polarity.PRESENT, 0, 5, "We talk.", "example", "small@test")
    suggestions.add(ws.store, run, [(p.id, [one]) for p in frame.passages(ws) if p.codeable])


def decide_on_all(ws: verbs.Workspace, coder: str, action: Action = Action.CONFIRM) -> None:
    for p in frame.passages(ws):
        if p.codeable:
            verbs.decide(ws, coder, [verbs.Act(p.id, action, CONNECT)])


def test_the_next_step_follows_the_work(inquiry: verbs.Workspace, meeting: verbs.Workspace) -> None:
    ws = meeting
    assert overview(ws).step is Step.SUGGEST
    suggest_on_all(ws)
    assert overview(ws).step is Step.CODE
    decide_on_all(ws, "Ana")
    assert overview(ws).step is Step.THEMES
    decide_on_all(ws, "Ben", Action.REJECT)
    assert overview(ws).step is Step.COMPARE
    decide_on_all(ws, "Ben", Action.ADD)
    verbs.export_bytes(ws, "pack.md", who="Ana")
    assert overview(ws).step is Step.EXPORT


def test_an_empty_inquiry_begins_with_an_upload(inquiry: verbs.Workspace) -> None:
    now = overview(inquiry)
    assert now.step is Step.UPLOAD and now.passages == now.voices == 0 and now.files == ()


def test_a_withdrawn_voice_and_a_facilitator_are_not_counted(meeting: verbs.Workspace) -> None:
    before = overview(meeting)
    assert (before.voices, before.facilitators, before.passages, before.prompts) == (2, 1, 3, 1)
    bill = next(v for v in people.voices(meeting) if v.label == "Bill Marsh")
    people.withdraw(meeting, bill.id, who="Ana")
    after = overview(meeting)
    assert (after.voices, after.withdrawn, after.passages) == (1, 1, 1)
    assert after.consents == {Consent.ANONYMOUS: 1}


def test_progress_is_counted_by_file(meeting: verbs.Workspace, tmp_path: Path) -> None:
    suggest_on_all(meeting)
    story = tmp_path / "story.txt"
    story.write_text("We painted the hall together last spring and forty people came to see it open again.", "utf-8")
    verbs.import_files(meeting, [story])
    first = next(p for p in frame.passages(meeting) if p.codeable)
    verbs.decide(meeting, "Ana", [verbs.Act(first.id, Action.CONFIRM, CONNECT)])
    now = overview(meeting)
    assert [(f.name, f.decided, f.suggested, f.waiting) for f in now.files] == [
        ("meeting.vtt", 1, 2, 0),
        ("story.txt", 0, 0, 1),
    ]
    assert now.step is Step.SUGGEST, "a new file waits for suggestions"


def test_in_a_blind_round_only_ones_own_work_counts_as_done(meeting: verbs.Workspace) -> None:
    suggest_on_all(meeting)
    frame.start_round(meeting, Round(0, "Alone", Mode.BLIND, ("Ana", "Ben")), who="Ana")
    decide_on_all(meeting, "Ana")
    assert overview(meeting, "Ana").to_decide == 0
    ben = overview(meeting, "Ben")
    assert ben.to_decide == 3 and ben.step is Step.CODE
    assert ben.disputed == 0 and ben.agreed == 0, "what Ana did alone is not shown"


def test_roles_that_nobody_has_are_counted_as_nobody(meeting: verbs.Workspace) -> None:
    bill = next(v for v in people.voices(meeting) if v.label == "Bill Marsh")
    people.set_role(meeting, bill.id, Role.RESIDENT, who="Ana")
    heard = overview(meeting).heard
    assert heard["role"] == {
        "councillors": 0,
        "frontline workers": 0,
        "managers": 0,
        "residents": 1,
        "role not recorded": 1,
    }
