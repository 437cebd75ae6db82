"""Answers that somebody else noted of whoever told it."""

from __future__ import annotations

import pytest

from harvest.readers.permission.told import permissions_told


@pytest.mark.parametrize("said", ("him but not his name", "her, not her name", "them but not their names"))
def test_quoting_somebody_without_their_own_name_speaks_of_nobody_else(said: str) -> None:
    found = permissions_told([{"Quote": said}]).people[0]
    assert (found.quotation, found.hold) == ("anonymous", ())


@pytest.mark.parametrize(
    "said", ("him but not his brother's name", "her, but not his name", "him but not his name or his job")
)
def test_what_else_is_to_stay_out_waits(said: str) -> None:
    assert permissions_told([{"Quote": said}]).people[0].hold
