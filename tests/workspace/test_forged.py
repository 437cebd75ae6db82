"""What a browser may send that no desk of ours sends: forged numbers, other people's codings, places outside a text."""

from __future__ import annotations

from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Action, CodeRef, Mode, Round, TeamRole
from harvest.ui.desk.incoming import acts as read_acts
from tests.workspace.test_team import signed_in

CONNECT = "five_ways/connect"
WHOLE = {"start": 0, "end": 10, "polarity": "present", "quote": "My neighbo"}
FORGED: list[dict[str, Any]] = [
    {"type": "confirm", "passage": 10**12, "ref": CONNECT},
    {"type": "confirm", "passage": -1, "ref": CONNECT},
    {"type": "confirm", "passage": 10**30, "ref": CONNECT},
    {"type": "confirm", "passage": 2, "ref": "five_ways/no-such-code"},
    {"type": "confirm", "passage": 2, "ref": "../../etc/passwd"},
    {"type": "add", "passage": 2, "ref": CONNECT, **WHOLE, "end": 10**9},
    {"type": "add", "passage": 2, "ref": CONNECT, **WHOLE, "start": -50},
    {"type": "add", "passage": 2, "ref": CONNECT, **WHOLE, "quote": "words that nobody said"},
    {"type": "add", "passage": 2, "ref": CONNECT, **WHOLE, "polarity": "'; DROP TABLE decision; --"},
    {"type": "remove", "passage": 2, "ref": CONNECT, "coding": "0-10-five_ways/connect-Ben"},
    {"type": "change", "passage": 2, "ref": CONNECT, "to": "five_ways/give", "coding": "0-10-five_ways/connect-Ben"},
    {"type": "split", "passage": 2, "at": 10**9},
    {"type": "split", "passage": 2, "at": 0},
    {"type": "merge", "passage": 2, "with": 10**12},
    {"type": "merge", "passage": 2, "with": "2; DROP TABLE passage"},
    {"type": "fix", "passage": 2, "text": ""},
    {"type": "memo", "passage": 10**12, "text": "x"},
    {"type": "undo", "passage": 2, "coder": "Ben", "batch": "of Ben"},
]
BEYOND_THE_DESK: list[Any] = [
    {"acts": "all of them"},
    {"acts": [["confirm"]]},
    {"acts": [{"nonce": "n", "type": "become_admin", "passage": 2}]},
    {"acts": [{"nonce": "n", "type": "confirm", "passage": {"$gt": 0}, "ref": CONNECT}]},
    {"acts": [{"nonce": ["n"], "type": "confirm", "passage": 2, "ref": CONNECT}]},
    {"acts": [{"nonce": "n", "type": "add", "passage": 2, "ref": CONNECT, **WHOLE, "start": "0"}]},
    {"acts": [{"nonce": "n", "type": "facets", "passage": 2, "ref": CONNECT, "facets": ["x"]}]},
]


@pytest.mark.parametrize("act", FORGED, ids=lambda a: f"{a['type']}-{a['passage']}")
def test_what_a_desk_never_sends_changes_nothing_of_anybody_elses(
    meeting: verbs.Workspace, act: dict[str, Any]
) -> None:
    verbs.protection.scan(meeting)
    ben = signed_in(meeting, "Ben", TeamRole.FACILITATOR)
    p = next(p for p in verbs.inquiry.passages(meeting) if p.id == 2)
    verbs.desk.decide(ben, [verbs.desk.Act(2, Action.ADD, CodeRef.parse(CONNECT), start=p.start, end=p.start + 10)])
    ana = signed_in(meeting, "Ana", TeamRole.FACILITATOR)
    texts = {p.id: p.text for p in verbs.inquiry.passages(meeting)}
    before = [d for d in verbs.inquiry.decisions(meeting) if d.coder == "Ben"]
    try:
        (read,) = read_acts({"act": {"acts": [{"nonce": "forged", **act}]}})
        verbs.desk.carry_out(ana, [read])
    except HarvestError as error:
        assert "\n" not in str(error) and "Traceback" not in str(error)
    found = verbs.inquiry.decisions(meeting)
    assert [d for d in found if d.coder == "Ben"] == before and {d.coder for d in found} <= {"Ana", "Ben"}
    assert {p.id: p.text for p in verbs.inquiry.passages(meeting)} == texts
    standing = verbs.desk.view(ben, [2])["passages"][0]["codings"]
    assert [c["ref"] for c in standing if c["mine"]] == [CONNECT], "Ben's coding stands"
    assert verbs.settings.log_state(meeting).problems == () and verbs.settings.check(meeting.path) == ()


@pytest.mark.parametrize("sent", BEYOND_THE_DESK)
def test_what_is_no_act_at_all_is_refused_in_a_sentence(sent: Any) -> None:
    with pytest.raises(HarvestError):
        read_acts({"act": sent})


def test_forged_numbers_of_rounds_voices_and_settlements_are_refused(meeting: verbs.Workspace) -> None:
    ana = signed_in(meeting, "Ana", TeamRole.ADMIN)
    before = (meeting.store.content_rev, verbs.inquiry.decisions(meeting), verbs.review.all_rounds(meeting))
    forged = (
        lambda: verbs.review.reveal_round(ana, 10**12),
        lambda: verbs.review.close_round(ana, -1),
        lambda: verbs.review.settle(ana, 10**12, CodeRef.parse(CONNECT), True, "because"),
        lambda: verbs.review.start_round(ana, Round(0, "x", Mode.BLIND, passages=frozenset({10**12}))),
        lambda: verbs.protection.withdraw(ana, 10**12),
        lambda: verbs.protection.forget_file(ana, "../../etc/passwd"),
        lambda: verbs.team.remove(ana, "'; DROP TABLE account; --"),
        lambda: verbs.settings.preview_restore(ana, meeting.path.parent / ".." / "nothing.bak"),
    )
    for n, do in enumerate(forged):
        with pytest.raises(HarvestError):
            do()
            pytest.fail(f"forged act {n} was carried out")
    after = (meeting.store.content_rev, verbs.inquiry.decisions(meeting), verbs.review.all_rounds(meeting))
    assert after == before
    logged = [e.verb for e in verbs.settings.log_entries(meeting)]
    assert logged.count("refused") == len(forged), "nothing but that each was refused was written"
