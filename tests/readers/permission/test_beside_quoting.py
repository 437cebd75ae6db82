"""Columns about the act itself, and columns nobody understands, beside a plain question about quoting."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from harvest.readers.permission import RowPermission, read_permissions


def rows_of(columns: Sequence[str], *rows: Sequence[str], note: str = "") -> list[RowPermission]:
    found = read_permissions(["Story", *columns], [["We sang.", *row] for row in rows], note=note, year=2026)
    return [row for row in found.rows if row is not None]


@pytest.mark.parametrize(
    "act",
    [
        "Your agreement >> Audio recording",
        "interview_ok",
        "Recording OK",
        "Interview agreed",
        "I agree to take part in this conversation",
        "Consent to be interviewed",
        "Zgoda na nagranie",
        "Are you OK with us recording this call?",
        "GDPR - happy for us to store your details",
    ],
)
def test_leave_for_the_act_itself_holds_nobody_but_who_refused_it(act: str) -> None:
    agreed, blank, refused, private = rows_of(
        [act, "May we quote you in our report?"], ["yes", "yes"], ["", "yes"], ["no", "yes"], ["yes", "no"]
    )
    assert agreed.quotable and blank.quotable
    assert not refused.quotable and not private.quotable


def test_leave_for_the_act_alone_permits_no_quoting() -> None:
    assert not any(row.quotable for row in rows_of(["Recording OK", "Age"], ["yes", "40"], ["yes", "50"]))


def test_that_nothing_was_recorded_is_no_refusal() -> None:
    (row,) = rows_of(["Recorded?", "May we quote you?"], ["No", "Yes"])
    assert row.quotable


def test_a_column_in_which_a_yes_may_object_still_holds_everybody() -> None:
    rows = rows_of(["Keep me out of the audio recording", "May we quote you?"], ["yes", "yes"], ["", "yes"])
    assert not rows[0].quotable


def test_a_gate_that_only_says_consent_still_holds_who_left_it_blank() -> None:
    given, blank = rows_of(["Consent", "May we quote you?"], ["yes", "yes"], ["", "yes"])
    assert given.quotable and not blank.quotable
