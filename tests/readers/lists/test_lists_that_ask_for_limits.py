# ruff: noqa: E501 – lists are easier to check as they would stand
"""A column in which people say in their own words what may not be done with theirs, and groups above it."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.model import Permission
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.lists_by_name.merging import merged
from harvest.readers.lists_by_name.reading import parse_listed_by_name

LIMITS = [
    "Is there anything we must NOT do with what you said? Tell us here",
    "Is there anything you told us that you'd rather we did not repeat?",
    "What should we leave out?",
    "Are there any limits on how we use your words?",
    "Any restrictions?",
]
NAMES = ["Ada Obi", "Bo Lind", "Cy Day", "Di Fox", "Ed Hale"]


def permissions(limits: str, head: str = LIMITS[0], group: str = "") -> dict[str, Permission]:
    """What everybody permits by both readings, where Ada answered yes to all and wrote this of limits."""
    over = f"{group} – " if group else ""
    header = ["Your name", f"{over}{head}", f"{over}May a copy go to the local history archive?"]
    header += ["May we quote your own words?", "If we do, may we give your name?", "May partners have them?"]
    rows = [
        ["Ada Obi", limits, "No", "Yes", "Yes", "Yes"],
        ["Bo Lind", "", "Yes", "Yes", "No", "Yes"],
        ["Cy Day", "no", "No", "Yes", "Yes", "No"],
        ["Di Fox", "", "Yes", "No", "No", "No"],
        ["Ed Hale", "nothing, thanks", "Yes", "Yes", "Yes", "Yes"],
    ]
    first = people_listed(header, rows)
    assert first is not None
    out = io.StringIO()
    csv.writer(out).writerows([header, *rows])
    told = parse_listed_by_name("form.csv", out.getvalue().encode(), names=[[name] for name in NAMES]).people
    second = {one.names[0]: one for one in told if one}
    return {one.names[0]: merged(one, second[one.names[0]]).permission for one in first}


@pytest.mark.parametrize("head", LIMITS)
@pytest.mark.parametrize("group", ["", "Limits and passing on", "Your words", "Sharing"])
def test_who_sets_no_limit_is_quoted_and_an_archive_sets_none(head: str, group: str) -> None:
    found = permissions("", head, group)
    assert [found[name].quotation for name in NAMES] == ["named", "anonymous", "named", "no", "named"]
    assert [found[name].sharing for name in NAMES] == ["yes", "yes", "no", "no", "yes"]
    assert not any(found[name].hold for name in NAMES if name != "Di Fox")


@pytest.mark.parametrize(
    "none", ["No", "none", "n/a", "-", "Nothing at all", "لا شيء", "nic", "rien", "dim byd", "نہیں"]
)
def test_nothing_in_many_languages_is_no_limit(none: str) -> None:
    assert permissions(none)["Ada Obi"].quotable


@pytest.mark.parametrize("head", LIMITS)
@pytest.mark.parametrize(
    "limit",
    ["the bit about my lad and the court", "Yes", "my neighbour", "Nothing to go in the newsletter", "please do not use my words in print", "only once I have read it", "not sure yet"],
)  # fmt: skip
def test_any_limit_that_is_not_understood_holds(head: str, limit: str) -> None:
    assert not permissions(limit, head)["Ada Obi"].quotable


@pytest.mark.parametrize("head", LIMITS[:3])
def test_a_limit_on_the_name_takes_off_the_name_alone(head: str) -> None:
    found = permissions("leave my name off please", head)["Ada Obi"]
    assert (found.quotation, found.quotable) == ("anonymous", True)


@pytest.mark.parametrize(
    "head", ["Please do NOT use my words", "Is there anything you would never want us to change?", "May we use what you said?"]
)  # fmt: skip
def test_other_questions_ask_for_no_limits(head: str) -> None:
    from harvest.readers.permission.asks.limits_asked import asks_for_limits

    assert not asks_for_limits(head)
