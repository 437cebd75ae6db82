# ruff: noqa: E501 – lists as they were typed
"""Calls that change nobody's leave or see to a child's form, bodies on badges, and ages beside a college."""

from __future__ import annotations

import pytest

from harvest.model import Permission
from harvest.model.permissions import NO_ELSEWHERE
from harvest.readers.consent_lists import people_listed
from harvest.readers.lists_by_name.reading import parse_listed_by_name

_NAMES = [["Ada Obi", "Ada (Harbour Youth Project)"], ["Bo Lind"], ["Cy Day"], ["Eve Ray"]]
_CALLS = """Calls to the office

Wed 11 Nov, 09.40  Bo Lind. We may still quote what he said, but not with his name after all.

Thu 12 Nov, 16.20  Cy Day. Does not want to be part of it any more, take out everything he said.

Fri 13 Nov, 11.30  Ada Obi {}
"""


def _ada(note: str) -> Permission | None:
    found = parse_listed_by_name("calls.txt", _CALLS.format(note).encode(), names=_NAMES).people[0]
    return found.permission if found else None


@pytest.mark.parametrize(
    "note",
    [
        "rang. No change to any consent.",
        "rang asking when the photos come. No changes in any permissions given.",
        "rang. There is no change to any of the forms. She will chase Tom's dad for the form.",
    ],
)
def test_a_call_that_changes_nobodys_leave_permits_and_refuses_nothing(note: str) -> None:
    assert _ada(note) is None


@pytest.mark.parametrize(
    "note",
    [
        "rang. On the form she had said No to being quoted. Now says yes, we may quote her, with her name. "
        "She said clearly that this replaces the No on the form.",
        "rang. On her slip she had ticked “no”. Says yes, quote her. She told us that this replaces her no.",
    ],
)
def test_a_call_that_replaces_a_no_waits_and_is_no_second_no(note: str) -> None:
    said = _ada(note)
    assert said is not None
    assert said.quotation in ("named", "anonymous")
    assert NO_ELSEWHERE in said.hold


def test_what_she_had_said_is_a_no_where_nothing_replaces_it() -> None:
    said = _ada("rang. On the form she had said No to being quoted.")
    assert said is None or said.quotation in ("no", "unknown")


def test_the_body_on_a_badge_in_a_headline_is_nobody() -> None:
    text = "Harbour Youth Project – consent forms, typed up\n\nBo Lind: quote yes, name no\nCy Day: quote no\nEve Ray: quote yes, name yes\n"
    people = parse_listed_by_name("forms.txt", text.encode(), names=_NAMES).people
    assert people[0] is None
    assert [one.permission.quotation for one in people[1:] if one] == ["anonymous", "no", "named"]


@pytest.mark.parametrize(
    ("age", "held"),
    [
        ("17, college", False),
        ("18 (sixth form college)", False),
        ("college, 16", False),
        ("16-18, college", False),
        ("15, college", True),
        ("nearly 16, college", True),
        ("college", True),
        ("13, Year 8", True),
    ],
)
def test_an_age_beside_a_college_counts(age: str, held: bool) -> None:
    heads = ["Name", "Age / school year", "May we quote you?", "With your name?"]
    rows = [["Ada Obi", age, "yes", "no"], ["Bo Lind", "42", "yes", "yes"], ["Cy Day", "Year 7", "yes", "yes"]]
    said = (people_listed(heads, rows, "Parents sign for anybody under 16.") or ())[0].permission
    assert bool(said.hold or said.minor) is held
