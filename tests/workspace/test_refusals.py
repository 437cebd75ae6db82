"""What is refused stands in the log: by every verb, of every role, with no word of anybody's, and never too often."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.errors import HarvestError, NotAllowed, NotKept, SignedOut
from harvest.model import LogEntry, Right, TeamRole
from harvest.workspace import refusals
from harvest.workspace.permission import VERBS
from harvest.workspace.team import NOBODY_YET, SignInRefused, TurnedAway
from tests.workspace.test_forged import FORGED
from tests.workspace.test_roles import EVERY, MAY
from tests.workspace.test_team import signed_in

SECRET = "Jean of 4 Mill Lane"
FORGED_VALUES: dict[str, Any] = {
    "int": 10**12,
    "int | None": 10**12,
    "str": f"../../{SECRET}",
    "str | None": f"'; DROP TABLE account; -- {SECRET}",
    "Path": Path("/nothing") / SECRET,
    "Sequence[int]": [10**12],
    "Iterable[int]": [10**12],
    "Iterable[str]": [SECRET],
    "Sequence[str]": [SECRET],
}
"""What can be forged, by how a verb says that it takes it."""


def refused(ws: verbs.Workspace) -> list[LogEntry]:
    """The lines about who was refused what, oldest first."""
    return [e for e in reversed(verbs.settings.log_entries(ws)) if e.verb == "refused"]


def needed(verb: Any) -> list[inspect.Parameter]:
    """What a verb cannot do without, beside the inquiry."""
    asked = list(inspect.signature(verb).parameters.values())[1:]
    return [p for p in asked if p.default is p.empty and p.kind is not p.VAR_KEYWORD]


@pytest.mark.slow
def test_every_verb_that_refuses_a_role_says_so_once_and_without_what_was_given(meeting: verbs.Workspace) -> None:
    verbs.protection.scan(meeting)
    team = {role: signed_in(meeting, f"{role.words.label} Person", role) for role in TeamRole}
    expected = set()
    for verb, _, full in EVERY:
        for role, ws in team.items():
            if role.value in MAY[VERBS[full].value].split():
                continue
            given = [SECRET for p in needed(verb) if p.kind is not p.KEYWORD_ONLY]
            named = {p.name: SECRET for p in needed(verb) if p.kind is p.KEYWORD_ONLY}
            for _ in "12":
                with pytest.raises(NotAllowed):
                    verb(ws, *given, **named)
            expected.add((ws.actor.name, full))
    lines = refused(meeting)
    assert len(lines) == len(expected) > 500, "each once, however often it is tried"
    assert {e.who for e in lines} == {name for name, _ in expected}
    assert all(set(e.detail) == {"what", "needs"} and SECRET not in str(e.detail) for e in lines)
    assert verbs.settings.log_state(meeting).problems == ()


@pytest.mark.slow
def test_forged_numbers_and_names_given_to_every_verb_harm_nothing_and_no_refusal_is_missing(
    meeting: verbs.Workspace,
) -> None:
    verbs.protection.scan(meeting)
    ana = signed_in(meeting, "Ana", TeamRole.ADMIN)
    texts = {p.id: p.text for p in verbs.inquiry.passages(meeting)}
    tried = 0
    for verb, name, full in EVERY:
        params = needed(verb)
        forged = [str(p.annotation) in FORGED_VALUES for p in params]
        if not params or not all(forged) or VERBS[full] is Right.SIGN_IN or name in ("backup", "rename"):
            continue
        values = [FORGED_VALUES[str(p.annotation)] for p in params if p.kind is not p.KEYWORD_ONLY]
        named = {p.name: FORGED_VALUES[str(p.annotation)] for p in params if p.kind is p.KEYWORD_ONLY}
        before = len(refused(meeting))
        try:
            verb(ana, *values, **named)
        except NotKept:
            continue
        except HarvestError as error:
            tried += 1
            assert "Traceback" not in str(error)
            assert len(refused(meeting)) == before + 1, full
    assert tried >= 20
    assert not any(SECRET in str(e.detail) for e in refused(meeting))
    assert {p.id: p.text for p in verbs.inquiry.passages(meeting)} == texts
    assert verbs.settings.log_state(meeting).problems == () and verbs.settings.check(meeting.path) == ()


def test_what_a_desk_never_sends_is_logged_by_its_kind(meeting: verbs.Workspace) -> None:
    verbs.protection.scan(meeting)
    ana = signed_in(meeting, "Ana", TeamRole.FACILITATOR)
    forged = {"nonce": "1", "type": "confirm", "passage": 10**12, "ref": "five_ways/connect"}
    _, problems = verbs.desk.carry_out(ana, [forged, {**forged, "nonce": "2"}])
    assert len(problems) == 2
    assert [(e.who, e.detail) for e in refused(meeting)] == [
        ("Ana", {"what": "confirm", "why": "it does not fit what stands"})
    ]


@pytest.mark.parametrize("act", [a for a in FORGED if a["passage"] == 2 and a["type"] in ("add", "split", "merge")])
def test_a_refused_act_leaves_none_of_its_words(meeting: verbs.Workspace, act: dict[str, Any]) -> None:
    ana = signed_in(meeting, "Ana", TeamRole.ADMIN)
    try:
        _, problems = verbs.desk.carry_out(ana, [{"nonce": "n", **act}])
    except (HarvestError, ValueError):  # what no desk can send; the page refuses it before
        return
    if problems:
        (line,) = refused(meeting)
        assert set(line.detail) == {"what", "why"} and line.detail["what"] == act["type"]


def test_a_file_that_is_refused_is_logged_by_its_fingerprint_and_not_by_its_name(meeting: verbs.Workspace) -> None:
    hana = signed_in(meeting, "Hana", TeamRole.HOST)
    (found,) = verbs.intake.preview(hana, [(f"{SECRET}.docx", b"PK\x03\x04 and no more")])
    assert found.status == "refused"
    (line,) = refused(meeting)
    assert line.detail["sha256"] == found.sha256 and SECRET not in str(line.detail) and line.who == "Hana"


def test_a_session_that_has_ended_is_logged_once_however_long_its_page_stays_open(meeting: verbs.Workspace) -> None:
    ana = signed_in(meeting, "Ana", TeamRole.ADMIN)
    verbs.team.sign_out(ana)
    for _ in range(3):
        with pytest.raises(SignedOut):
            verbs.inquiry.passages(ana)
    assert [e.detail for e in refused(meeting)] == [{"why": "not signed in any more"}]


@pytest.mark.slow
def test_wrong_passwords_cannot_fill_the_log(inquiry: verbs.Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refusals, "WRONG_TRIES", 3)
    monkeypatch.setattr("harvest.workspace.team.signing_in.matches", lambda *_: False)
    nobody = inquiry.acting_as(NOBODY_YET)
    for n in range(40):
        with pytest.raises(SignInRefused):
            verbs.team.sign_in(nobody, f"Somebody {n}", "wrong words altogether")
    said = [e.verb for e in verbs.settings.log_entries(inquiry)]
    assert said.count("wrong sign-in") == 3 and said.count("turned away") == 1


def test_whoever_another_server_knows_and_the_team_does_not_leaves_no_name(inquiry: verbs.Workspace) -> None:
    nobody = inquiry.acting_as(NOBODY_YET)
    for name in ("eve@example.org", "mallory@example.org"):
        with pytest.raises(SignInRefused):
            verbs.team.come_in_as(nobody, name)
    lines = [e for e in verbs.settings.log_entries(inquiry) if e.verb == "turned away"]
    assert [e.detail for e in lines] == [{"why": TurnedAway.NO_PLACE.value}]


def test_refusals_of_others_are_read_by_whoever_manages_people_and_everybody_reads_their_own(
    meeting: verbs.Workspace,
) -> None:
    amina = signed_in(meeting, "Amina", TeamRole.ADMIN)
    ana = signed_in(meeting, "Ana", TeamRole.FACILITATOR)
    ben = signed_in(meeting, "Ben", TeamRole.FACILITATOR)
    with pytest.raises(NotAllowed):
        verbs.settings.set_setting(ana, "missing_voices", "x")
    verbs.team.turn_away(meeting.acting_as(NOBODY_YET), TurnedAway.HOST)

    def seen(ws: verbs.Workspace) -> list[tuple[str, str]]:
        told = ("was refused", "a request was turned away")
        return [(e.who, e.what) for e in verbs.settings.audit_entries(ws) if e.what in told]

    assert seen(amina) == [("Harvest", "a request was turned away"), ("Ana", "was refused")]
    assert seen(ana) == [("Ana", "was refused")] and seen(ben) == []
    assert verbs.settings.log_state(ben).lines == verbs.settings.log_state(amina).lines


def test_a_refusal_stays_one_when_the_log_cannot_be_written(
    meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = signed_in(meeting, "Ana", TeamRole.FACILITATOR)

    def full(*_: object, **__: object) -> None:
        raise NotKept("The disk is full.")

    monkeypatch.setattr("harvest.workspace.refusals.audit_log.note", full)
    with pytest.raises(NotAllowed, match="may not do this here"):
        verbs.settings.set_setting(ana, "missing_voices", "x")
