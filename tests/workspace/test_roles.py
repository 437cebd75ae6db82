"""Roles: a table of what each may do, held against every verb there is; names are seen by who may see them."""

from __future__ import annotations

import gc
import inspect
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.errors import HarvestError, NotAllowed
from harvest.model import Action, Actor, Audience, CodeRef, Right, TeamRole
from harvest.workspace.permission import VERBS
from harvest.workspace.team import NOBODY_YET
from tests.conftest import MEETING
from tests.workspace.test_permission import ROOMS, verbs_of
from tests.workspace.test_team import signed_in

CONNECT = CodeRef("five_ways", "connect")
MAY = {
    "sign in": "nobody reader evaluator facilitator host admin",
    "read the evidence": "reader evaluator facilitator host admin",
    "read what people said and decided": "facilitator host admin",
    "see names": "host admin",
    "decide": "facilitator host admin",
    "suggest": "facilitator host admin",
    "run rounds": "facilitator host admin",
    "change codebooks": "facilitator host admin",
    "write findings": "evaluator host admin",
    "export": "evaluator host admin",
    "import": "host admin",
    "record consent, review names and withdraw": "host admin",
    "change settings": "host admin",
    "manage people": "admin",
}
EVERY = [(verb, name, full) for verb, name, full in ((getattr(r, n), n, f) for r in ROOMS for n, f in verbs_of(r))]
READING = (Right.EVIDENCE, Right.READ, Right.NAMES)


@pytest.fixture
def meeting(meeting: verbs.Workspace) -> verbs.Workspace:
    """The meeting, looked through for names."""
    verbs.protection.scan(meeting)
    return meeting


def actors(ws: verbs.Workspace) -> dict[str, verbs.Workspace]:
    """The inquiry for nobody, and for one person with each role."""
    return {"nobody": ws.acting_as(NOBODY_YET)} | {
        r.value: signed_in(ws, f"{r.words.label} Person", r) for r in TeamRole
    }


def refused(do: Callable[[], object]) -> bool:
    """Whether the verb was refused for want of a right; anything else that goes wrong comes after that."""
    try:
        do()
    except NotAllowed as error:
        return "may not do this here" in str(error)
    except (HarvestError, TypeError, AttributeError, ValueError, KeyError, OSError, AssertionError):
        return False
    return False


def test_every_right_has_its_line_in_the_table() -> None:
    assert set(MAY) == {r.value for r in Right}


@pytest.mark.slow
def test_each_role_may_use_the_verbs_of_the_table_and_no_other(meeting: verbs.Workspace) -> None:
    team = actors(meeting)
    wrong = []
    for verb, _, full in EVERY:
        right = VERBS[full]
        needed = [p for p in list(inspect.signature(verb).parameters.values())[1:] if p.default is p.empty]
        for role, ws in team.items():
            may = role in MAY[right.value].split()
            if may and (right not in READING or needed):
                continue  # what changes something is tried by those who may elsewhere; here by those who may not
            nothing: list[Any] = [None for p in needed if p.kind is not p.KEYWORD_ONLY]
            named = {p.name: None for p in needed if p.kind is p.KEYWORD_ONLY}
            if refused(lambda v=verb, w=ws, n=nothing, k=named: v(w, *n, **k)) is may:
                wrong.append((role, full, right.value))
    assert wrong == []


def _strings(what: object) -> list[str]:
    if isinstance(what, str):
        return [what]
    if isinstance(what, dict):
        return [s for k, v in what.items() for s in (*_strings(k), *_strings(v))]
    if isinstance(what, list | tuple | set | frozenset):
        return [s for v in what for s in _strings(v)]
    if is_dataclass(what) and not isinstance(what, type):
        return [s for f in fields(what) for s in _strings(getattr(what, f.name))]
    return []


@pytest.mark.slow
def test_whoever_may_not_see_names_is_given_none_by_any_verb_that_reads(meeting: verbs.Workspace) -> None:
    passage = next(p for p in verbs.inquiry.passages(meeting) if "Jean" in p.text)
    verbs.desk.decide(meeting.acting_as("Rosa"), [verbs.desk.Act(passage.id, Action.ADD, CONNECT, memo="Jean again")])
    ids = [p.id for p in verbs.inquiry.passages(meeting)]
    team = {role: ws for role, ws in actors(meeting).items() if role in ("reader", "evaluator", "facilitator")}
    tried = set()
    for verb, name, full in EVERY:
        needed = [p for p in list(inspect.signature(verb).parameters.values())[1:] if p.default is p.empty]
        given = [ids] if name == "view" else []
        if VERBS[full] not in READING or (needed and not given):
            continue
        for ws in team.values():
            try:
                found = verb(ws, *given)
            except NotAllowed:
                continue
            tried.add(name)
            told = "\n".join(_strings(found))
            for secret in ("Jean", "Bill Marsh", "Ann Doyle", "Nora Facey"):
                assert secret not in told, (full, ws.actor.name)
    assert {"view", "passages", "passages_json", "decision_entries", "coding_differences", "decisions"} <= tried


def test_pseudonyms_and_dots_keep_every_place(meeting: verbs.Workspace) -> None:
    ana = signed_in(meeting, "Ana", TeamRole.FACILITATOR)
    real = {p.id: p for p in verbs.inquiry.passages(meeting)}
    for p in verbs.inquiry.passages(ana):
        assert len(p.text) == len(real[p.id].text) and p.speaker.split()[0] in ("Voice", "Facilitator")
    shown = next(p for p in verbs.inquiry.passages(ana) if "knocks" in p.text)
    assert shown.text.startswith("My neighbour ···· knocks")
    start = shown.start + shown.text.index("····")
    act = verbs.desk.Act(shown.id, Action.ADD, CONNECT, start=start, end=start + 11, quote="···· knocks")
    verbs.desk.decide(ana, [act])
    assert verbs.inquiry.decisions(meeting)[0].quote == "Jean knocks"
    with pytest.raises(NotAllowed, match="hidden from you"):
        verbs.desk.fix_text(ana, shown.id, shown.text + "!")


def test_names_are_a_right_of_their_own_and_reading_them_is_logged(meeting: verbs.Workspace) -> None:
    ana = signed_in(meeting, "Ana", TeamRole.FACILITATOR)
    verbs.team.set_member_names(meeting, "Ana", True)
    assert "Bill Marsh" in {p.speaker for p in verbs.inquiry.passages(ana)}
    assert [e.detail["where"] for e in verbs.settings.log_entries(meeting) if e.verb == "names read"] == [
        "of the whole inquiry"
    ]
    verbs.team.set_member_names(meeting, "Ana", False)
    assert "Bill Marsh" not in {p.speaker for p in verbs.inquiry.passages(ana)}


def test_what_was_worked_out_outlives_that_somebody_reads_or_is_refused(meeting: verbs.Workspace) -> None:
    host, reader = signed_in(meeting, "Hana", TeamRole.HOST), signed_in(meeting, "Rui", TeamRole.READER)
    before, shown = meeting.store.rev, verbs.inquiry.overview(meeting)
    verbs.inquiry.passages(host)
    verbs.settings.decision_page(host)
    with pytest.raises(NotAllowed):
        verbs.settings.decision_page(reader)
    logged = {e.verb for e in verbs.settings.log_entries(meeting)}
    assert {"names read", "refused"} <= logged and meeting.store.rev == before
    assert verbs.inquiry.overview(host) is shown, "where no round is, all see the same overview, made once"


@pytest.mark.parametrize("audience", [Audience.TEAM, "full"])
def test_files_with_names_are_made_by_who_may_see_them(meeting: verbs.Workspace, audience: Audience | str) -> None:
    eva = signed_in(meeting, "Eva", TeamRole.EVALUATOR)
    with pytest.raises(NotAllowed, match="see names"):
        if isinstance(audience, Audience):
            verbs.report.export_bytes(eva, "pack.md", audience=audience)
        else:
            verbs.report.project_bytes(eva, full=True)
    assert verbs.report.export_bytes(eva, "pack.md")


def test_what_nobody_looked_through_yet_is_hidden_whole_and_a_mended_passage_is_not(
    inquiry: verbs.Workspace, tmp_path: Path
) -> None:
    (tmp_path / "new.vtt").write_text(MEETING, "utf-8")
    verbs.intake.import_files(inquiry, [tmp_path / "new.vtt"])
    ana = signed_in(inquiry, "Ana", TeamRole.FACILITATOR)
    assert not any(c.isalpha() for p in verbs.inquiry.passages(ana) for c in p.text)
    verbs.protection.scan(inquiry)
    shown = next(p for p in verbs.inquiry.passages(ana) if "knocks" in p.text)
    assert shown.text.startswith("My neighbour ···· knocks")
    rosa = inquiry.acting_as("Rosa")
    verbs.desk.fix_text(rosa, shown.id, "My neighbour Jean knocks each morning.")
    assert verbs.protection.unscanned(inquiry) == 1
    mended = next(p for p in verbs.inquiry.passages(ana) if "knocks" in p.text)
    assert mended.text == "My neighbour ···· knocks each morning."


def test_what_an_error_says_has_no_names_in_it(meeting: verbs.Workspace) -> None:
    ana = signed_in(meeting, "Ana", TeamRole.FACILITATOR)
    p = next(p for p in verbs.inquiry.passages(ana) if "knocks" in p.text)
    act = verbs.desk.Act(p.id, Action.ADD, CONNECT, start=p.start, end=p.start + 17, quote="other words")
    with pytest.raises(HarvestError, match="My neighbour ····"):
        verbs.desk.decide(ana, [act])


def test_nobody_who_is_not_signed_in_is_anybody() -> None:
    assert Actor("", NOBODY_YET.rights) == NOBODY_YET and NOBODY_YET.rights == {Right.SIGN_IN}


def test_an_evaluator_takes_back_a_finding_and_no_decision_of_former_days(meeting: verbs.Workspace) -> None:
    p = next(p for p in verbs.inquiry.passages(meeting) if p.codeable)
    verbs.desk.decide(meeting.acting_as("Eva"), [verbs.desk.act_from(p.id, "add", "five_ways/connect")])
    eva = signed_in(meeting, "Eva", TeamRole.EVALUATOR)
    verbs.planning.write_finding(eva, "People meet.", ["five_ways/connect"])
    assert verbs.planning.undo_last(eva) and not verbs.planning.all_findings(eva)
    assert verbs.planning.redo_last(eva) and len(verbs.planning.all_findings(eva)) == 1
    assert verbs.planning.undo(eva) and not verbs.planning.undo(eva)
    with pytest.raises(NotAllowed):
        verbs.planning.undo_last(eva)


@pytest.mark.slow
def test_what_the_desk_showed_is_let_go_when_it_has_left_the_screen(meeting: verbs.Workspace) -> None:
    ana, ben = (signed_in(meeting, name, TeamRole.FACILITATOR) for name in ("Ana", "Ben"))
    ids = verbs.desk.matching(ana, verbs.desk.Filter(prompts=False))

    def look() -> int:
        """So many passages, as somebody sees them, are in memory after both looked."""
        for ws in (ana, ben):
            verbs.desk.view(ws, ids)
        gc.collect()
        return sum(type(o) is dict and "nothing_fits" in o and "looked" in o for o in gc.get_objects())

    before = look()
    for n in range(12):
        verbs.desk.decide(ana, [verbs.desk.Act(ids[n % len(ids)], Action.ADD, CONNECT)])
        verbs.desk.undo(ana)
        look()
    assert look() <= before + 2 * len(ids)
