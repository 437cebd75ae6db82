"""A machine whose clock is set back or forward between two acts: nothing is lost, ordered wrongly or open too long."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.accounts import link_over, locked, session_over
from harvest.model import Audience
from harvest.store import contents

MAY, LAST_YEAR, NEXT_YEAR = (
    "2026-05-01T09:00:00.000+00:00",
    "2025-05-01T09:00:00.000+00:00",
    "2027-05-01T09:00:00.000+00:00",
)
CLOCKS = ("harvest.store.connection.now", "harvest.store.decisions.now", "harvest.workspace.settings.backups.now")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    time = [MAY]
    for name in CLOCKS:
        monkeypatch.setattr(name, lambda: time[0], raising=False)
    return time


def act(ws: verbs.Workspace, what: str) -> None:
    (first, *_) = (p.id for p in contents.passages(ws.store) if p.codeable)
    verbs.desk.decide(ws, [verbs.desk.act_from(first, what, "five_ways/connect", "", "", None, None)])


def connected(ws: verbs.Workspace) -> bool:
    return bool(verbs.report.current_evidence(ws, audience=Audience.TEAM).rows)


def test_the_later_word_counts_whatever_the_clock_said(meeting: verbs.Workspace, clock: list[str]) -> None:
    ws = meeting.acting_as("Ana")
    clock[0] = NEXT_YEAR
    act(ws, "add")
    clock[0] = LAST_YEAR
    act(ws, "reject")
    assert not connected(ws)
    verbs.desk.undo(ws)
    assert connected(ws), "the rejection was the last act, though it is dated first"
    clock[0] = MAY
    verbs.desk.redo(ws)
    assert not connected(ws)


def test_the_log_holds_when_time_runs_backwards(meeting: verbs.Workspace, clock: list[str]) -> None:
    for at in (NEXT_YEAR, LAST_YEAR, MAY):
        clock[0] = at
        verbs.settings.set_setting(meeting, "missing_voices", at)
    assert verbs.settings.log_state(meeting).problems == ()
    kept = [e.at for e in verbs.settings.log_entries(meeting)]
    assert {at[:4] for at in kept} >= {"2025", "2026", "2027"}
    meeting.store.close()
    assert verbs.settings.check(meeting.path) == ()


def test_copies_of_one_second_and_of_a_clock_set_back_get_names_of_their_own(
    meeting: verbs.Workspace, clock: list[str], tmp_path: Path
) -> None:
    made = [verbs.settings.make_copy(meeting, tmp_path / "copies") for _ in range(2)]
    clock[0] = LAST_YEAR
    made.append(verbs.settings.make_copy(meeting, tmp_path / "copies"))
    clock[0] = MAY
    made.append(verbs.settings.make_copy(meeting, tmp_path / "copies"))
    assert len({*made}) == 4 and all(path.exists() for path in made)


def test_a_clock_set_back_does_not_make_the_newest_copy_the_one_that_goes(meeting: verbs.Workspace) -> None:
    verbs.settings.set_setting(meeting, "copies_kept", 2)
    verbs.settings.rotate(meeting)
    for n in range(3):  # made while the clock was ahead
        verbs.settings.set_setting(meeting, "missing_voices", f"ahead {n}")
        ahead = verbs.settings.rotate(meeting, closing=True)
        assert ahead is not None
        os.utime(ahead, (4_000_000_000 + n, 4_000_000_000 + n))
    again = verbs.open_inquiry(meeting.path).acting_as("Ana")
    verbs.settings.rotate(again)
    for n in range(3):
        verbs.settings.set_setting(again, "missing_voices", f"right {n}")
        made = verbs.settings.rotate(again, closing=True)
        assert made is not None and made.exists()
        copy = verbs.open_inquiry(made)
        assert verbs.settings.read_settings(copy).missing_voices == f"right {n}"
        copy.store.close()


def test_who_signed_in_under_a_clock_that_was_ahead_is_signed_out() -> None:
    assert session_over(MAY, NEXT_YEAR, NEXT_YEAR) and session_over(NEXT_YEAR, MAY, MAY)
    assert not session_over(MAY, "2026-05-01T09:02:00.000+00:00", "2026-05-01T09:02:00.000+00:00"), (
        "put right by minutes"
    )


def test_a_name_never_waits_longer_than_the_longest_wait() -> None:
    assert not locked(MAY, NEXT_YEAR) and locked(MAY, "2026-05-01T09:59:00.000+00:00")


def test_a_link_made_while_the_clock_was_ahead_does_not_hold_for_a_year() -> None:
    assert link_over(MAY, NEXT_YEAR) and link_over(MAY, LAST_YEAR)
    assert not link_over(MAY, "2026-05-08T09:00:00.000+00:00")
