"""Acts about no coding: kept with a name, in the history, taken back from the command line."""

from __future__ import annotations

import json
import time

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.errors import DecisionError, NotAllowed
from harvest.model import Action, Actor, CodeRef, Entry, EntryKind, Right
from harvest.model.undo import in_force

CONNECT = CodeRef("five_ways", "connect")
PLEDGE = Entry(EntryKind.PLEDGE, detail={"what": "lend the hall keys"})


def standing(ws: verbs.Workspace) -> list[Entry]:
    return in_force(verbs.planning.journal_entries(ws))


def test_an_act_needs_a_name_and_the_right_to_decide(meeting: verbs.Workspace) -> None:
    with pytest.raises(DecisionError, match="needs a name"):
        verbs.planning.record(meeting, [PLEDGE])
    with pytest.raises(NotAllowed):
        verbs.planning.record(meeting.acting_as(Actor("Ana", frozenset({Right.READ}))), [PLEDGE])
    assert verbs.planning.journal_entries(meeting) == ()


def test_an_act_stands_in_the_history_under_who_did_it(meeting: verbs.Workspace) -> None:
    verbs.planning.record(meeting.acting_as("Ana"), [PLEDGE])
    newest = verbs.settings.audit_entries(meeting)[0]
    assert (newest.who, newest.what) == ("Ana", "marked a pledge")
    assert "lend the hall keys" in newest.about


def moment() -> None:
    """Lets the clock move on: acts of two sorts are told apart by the millisecond."""
    time.sleep(0.002)


def test_undo_takes_back_the_last_act_whatever_it_was_about(meeting: verbs.Workspace) -> None:
    ana = meeting.acting_as("Ana")
    passage = next(p for p in verbs.inquiry.passages(ana) if p.codeable)
    verbs.desk.decide(ana, [verbs.desk.Act(passage.id, Action.ADD, CONNECT)])
    moment()
    verbs.planning.record(ana, [PLEDGE])
    moment()
    assert verbs.planning.undo_last(meeting.acting_as("Ben")) == ""
    assert verbs.planning.undo_last(ana) == "marked a pledge"
    moment()
    assert standing(ana) == [] and len(verbs.inquiry.decisions(ana)) == 1
    assert verbs.planning.undo_last(ana) == "added"
    assert [d.action for d in verbs.inquiry.decisions(ana)] == [Action.ADD, Action.UNDO]
    assert verbs.planning.redo_last(ana) == "added"
    assert verbs.planning.redo_last(ana) == "marked a pledge"
    assert [e.kind for e in standing(ana)] == [EntryKind.PLEDGE]


def test_the_command_undo_says_what_it_took_back(meeting: verbs.Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    verbs.planning.record(meeting.acting_as("Ana"), [PLEDGE])
    assert main(["undo", str(meeting.path), "--coder", "Ana", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"undone": "marked a pledge"}
    assert standing(meeting) == []
    assert main(["redo", str(meeting.path), "--coder", "Ana", "--json"]) == 0
    assert len(standing(meeting)) == 1
