"""Who acts: every verb names the right it needs, and passes one place where it is checked."""

from __future__ import annotations

import inspect
from pathlib import Path
from types import ModuleType

import pytest

from harvest import workspace as verbs
from harvest.errors import DecisionError, NotAllowed
from harvest.model import Action, Actor, CodeRef, Right
from harvest.workspace.permission import VERBS

CONNECT = CodeRef("five_ways", "connect")
ROOMS = [getattr(verbs, name) for name in verbs.ROOMS]


def verbs_of(room: ModuleType) -> list[tuple[str, str]]:
    """(name, full name) of what a room exports that takes an opened inquiry."""
    found = []
    for name in room.__all__:
        what = getattr(room, name)
        if inspect.isfunction(what):
            first = next(iter(inspect.signature(what).parameters.values()), None)
            if first is not None and first.annotation in ("Workspace", verbs.Workspace):
                found.append((name, f"{what.__module__}.{what.__qualname__}"))
    return found


@pytest.mark.parametrize("room", ROOMS, ids=verbs.ROOMS)
def test_every_verb_of_a_room_names_the_right_it_needs(room: ModuleType) -> None:
    every = verbs_of(room)
    assert every
    assert [name for name, full in every if full not in VERBS] == []


def test_no_verb_takes_who_acts_as_a_word() -> None:
    for room in ROOMS:
        for name, _ in verbs_of(room):
            assert not {"who", "coder", "actor"} & set(inspect.signature(getattr(room, name)).parameters), name


def test_whoever_lacks_a_right_is_refused_in_one_sentence_and_nothing_changes(meeting: verbs.Workspace) -> None:
    reader = meeting.acting_as(Actor("Ana", frozenset({Right.READ})))
    passage = next(p for p in verbs.inquiry.passages(reader) if p.codeable)
    before = meeting.store.rev
    with pytest.raises(NotAllowed, match="Ana may not do this here"):
        verbs.desk.decide(reader, [verbs.desk.Act(passage.id, Action.ADD, CONNECT)])
    with pytest.raises(NotAllowed):
        verbs.protection.withdraw(reader, passage.voice_id)
    with pytest.raises(NotAllowed):
        verbs.report.export_bytes(reader, "pack.md")
    assert meeting.store.rev == before


@pytest.mark.parametrize("name", ["", "   "])
def test_a_decision_without_a_name_is_refused(meeting: verbs.Workspace, name: str) -> None:
    passage = next(p for p in verbs.inquiry.passages(meeting) if p.codeable)
    nobody = meeting.acting_as(name)
    for act in (
        lambda: verbs.desk.decide(nobody, [verbs.desk.Act(passage.id, Action.ADD, CONNECT)]),
        lambda: verbs.desk.undo(nobody),
        lambda: verbs.desk.fix_text(nobody, passage.id, "other words"),
        lambda: verbs.review.settle(nobody, passage.id, CONNECT, True, "we talked"),
    ):
        with pytest.raises(DecisionError, match="needs a name"):
            act()
    assert verbs.inquiry.decisions(meeting) == ()


def test_settings_and_imports_by_nobody_named_stay_possible(inquiry: verbs.Workspace) -> None:
    verbs.settings.set_setting(inquiry, "missing_voices", "the night shift")
    assert verbs.settings.log_entries(inquiry)[0].who == ""


def test_another_actor_has_the_same_opened_inquiry(meeting: verbs.Workspace) -> None:
    ana, ben = meeting.acting_as("Ana"), meeting.acting_as("Ben")
    assert ana.store is ben.store is meeting.store
    assert verbs.desk.desk_state(ana) is verbs.desk.desk_state(ben)
    assert verbs.report.current_material(ana) is verbs.report.current_material(ben)
    assert meeting.actor == verbs.NOBODY and ana.acting_as("Ana") is ana


def test_two_inquiries_share_nothing_that_was_worked_out(meeting: verbs.Workspace, tmp_path: Path) -> None:
    other = verbs.new(tmp_path / "other.harvest", "Kirk Green", "What keeps us well here?")
    assert verbs.desk.desk_state(meeting) is not verbs.desk.desk_state(other)
    assert verbs.report.current_material(meeting).inquiry_id != verbs.report.current_material(other).inquiry_id
