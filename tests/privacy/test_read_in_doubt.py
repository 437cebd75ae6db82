"""Whoever looks at a remark that was read as taking everything back may say that it did not; a clear no stays."""

from __future__ import annotations

import pytest

from harvest.model import PermissionRecord
from harvest.privacy.consent import permission_of

TAKEN_BACK = {"analysis": "no", "quotation": "no", "sharing": "no", "hold": ["a remark takes it back: “leave his off”"]}
CLEAR = {"analysis": "no", "quotation": "no", "hold": ["may be under 16: “14”"]}


def folded(*said: tuple[str, dict[str, object]]) -> tuple[str, bool]:
    rows = [PermissionRecord(n, "", "", 1, None, origin, answers) for n, (origin, answers) in enumerate(said)]  # type: ignore[arg-type]
    found = permission_of(rows, 7)
    return found.quotation, found.quotable


@pytest.mark.parametrize("level", ["anonymous", "named"])
def test_what_a_person_permits_after_a_look_holds_where_a_doubtful_remark_took_all_back(level: str) -> None:
    assert folded(("file", TAKEN_BACK), ("person", {"quotation": level})) == (level, True)


def test_until_somebody_has_looked_nothing_of_it_may_be_quoted() -> None:
    assert folded(("file", TAKEN_BACK)) == ("no", False)
    assert folded(("file", TAKEN_BACK), ("person", {"sharing": "yes"})) == ("no", False)


def test_a_refusal_that_nobody_doubts_outlasts_an_answer_about_something_else() -> None:
    for said in ([("file", CLEAR)], [("file", TAKEN_BACK), ("file", CLEAR)]):
        assert folded(*said, ("person", {"quotation": "named"})) == ("no", False)


def test_what_a_person_said_of_being_counted_stays() -> None:
    refused = ("person", {"analysis": "no"})
    assert folded(("file", TAKEN_BACK), refused, ("person", {"quotation": "named"})) == ("no", False)
