"""Who tells only a school year and stands on a list with an age of sixteen or more waits no longer; others do."""

from __future__ import annotations

import pytest

from harvest.model import PermissionRecord
from harvest.model.permissions import OF_AGE
from harvest.privacy.consent import permission_of
from harvest.readers.consent_lists import people_listed

_TALK, _OTHER = 3, 4


def _listed(asked: tuple[str, ...], file_id: int = _TALK) -> PermissionRecord:
    answers = {"quotation": "named"}
    return PermissionRecord(1, "", "", 7, file_id, "file", answers, listed=True, asked=frozenset(asked))


def _mark(reason: str, *, minor: bool = False) -> PermissionRecord:
    answers: dict[str, object] = {"hold": [reason], "minor": minor} if minor else {"hold": [reason]}
    return PermissionRecord(2, "", "", 7, _TALK, "file", answers)


def test_a_school_year_leaves_no_doubt_beside_the_age_on_a_list() -> None:
    doubt = _mark("may be under 16: “i'm in s5”")
    assert permission_of([_listed(("quotation", OF_AGE)), doubt], _TALK).quotable
    assert not permission_of([_listed(("quotation",)), doubt], _TALK).quotable
    assert not permission_of([_listed(("quotation", OF_AGE), _OTHER), doubt], _TALK).quotable


@pytest.mark.parametrize(
    "reason", ["under 16 by their own words: “i'm nine”", "a mail asks to change what may be used"]
)
def test_a_child_and_what_else_holds_stay_held(reason: str) -> None:
    said = permission_of([_listed(("quotation", OF_AGE)), _mark(reason, minor="under" in reason)], _TALK)
    assert not said.quotable


_AGES = [("16, S5", True), ("17 (Y12)", True), ("S5", False), ("nearly 16, S4", False), ("15, S4", False)]


@pytest.mark.parametrize("head", ["Anything else", "Anything else written on the slip?", "Notes"])
@pytest.mark.parametrize(("note", "old"), _AGES)
def test_a_list_tells_who_is_of_age_whatever_asks_for_remarks(head: str, note: str, old: bool) -> None:
    rows = [["Ada Obi", "Y", "Y", note], ["Bo Lind", "Y", "N", ""], ["Cy Day", "N", "N", ""]]
    ada, *_ = people_listed(["Name", "Quote?", "With name?", head], rows) or ()
    assert (OF_AGE in ada.asked, ada.permission.quotable) == (old, old)


def test_how_old_somebodys_child_is_holds_nobody() -> None:
    rows = [["Ada Obi", "Y", "Y", "my daughter Nell, 9, liked the swings"], ["Bo Lind", "Y", "N", ""]]
    ada, *_ = people_listed(["Name", "Quote?", "With name?", "Anything else"], rows) or ()
    assert not ada.permission.minor
