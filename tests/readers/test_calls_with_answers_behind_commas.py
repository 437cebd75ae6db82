# ruff: noqa: E501 – notes are easier to check with their lines whole
"""Notes of calls: answers behind commas, why somebody rang, a form that is replaced, and papers that permit no words."""

from __future__ import annotations

import pytest

from harvest.readers.lists_by_name.reading import parse_listed_by_name

NAMES = ["Ada Obi", "Bo Lind", "Cy Day"]
_ADA = [
    "Mon 5 Oct, 11.10 - Ada Obi",
    "Has thought it over. We can still quote her but she wants her name taken off it.",
    "",
]


def noted(called: str) -> dict[str, tuple[str, str, bool]]:
    lines = ["Calls after the supper", "", *_ADA, "Tue 6 Oct, 14.05 - Bo Lind", called, ""]
    lines += ["Wed 7 Oct, 9.15 - Cy Day", "Does not want to be part of it any more. Take out everything of his."]
    people = parse_listed_by_name("calls.txt", "\n".join(lines).encode(), names=[[name] for name in NAMES]).people
    found = zip(NAMES, people, strict=True)
    said = {who: one.permission for who, one in found if one is not None}
    assert (said["Ada Obi"].quotation, said["Cy Day"].quotation) == ("anonymous", "no")
    return {who: (one.quotation, one.sharing, bool(one.hold)) for who, one in said.items()}


@pytest.mark.parametrize(
    "before",
    ["", "Went through the questions with him: keep and study it, yes. ", "Left before the slips came round. "],
)
@pytest.mark.parametrize("behind", ["Photo, no.", "Archive, yes. Photo, no.", "Pictures, no."])
def test_a_no_behind_a_comma_is_about_its_own_thing(before: str, behind: str) -> None:
    said = noted(f"{before}Quote him, yes. With his name, yes. Partners, yes. {behind}")
    assert said["Bo Lind"] == ("named", "yes", False)
    assert noted(f"{before}Quote him, no. With his name, no. Partners, yes.")["Bo Lind"][0] == "no"


@pytest.mark.parametrize("no", ["Sorry, no.", "On reflection, no.", "No."])
def test_a_no_that_is_about_nothing_else_refuses(no: str) -> None:
    said = noted(f"Quote him, yes. With his name, yes. {no}")["Bo Lind"]
    assert said[0] in ("no", "unknown") or said[2]


@pytest.mark.parametrize(
    "called",
    [
        "Parking permit. Nothing to do with the supper.",
        "Has lost his fishing permit.",
        "Wanted to know when the book is out. Told him December.",
        "Asked what time the hall opens on Sunday.",
    ],
)
def test_what_is_no_leave_for_words_says_nothing_of_them(called: str) -> None:
    said = noted(called).get("Bo Lind", ("unknown", "unknown", False))
    assert said == ("unknown", "unknown", False)


def test_what_somebody_wants_to_know_about_their_leave_is_looked_at() -> None:
    assert noted("Wanted to know who prints his name.").get("Bo Lind", ("unknown",))[0] not in ("anonymous", "named")


def test_whose_form_is_replaced_permits_what_the_call_says_and_a_person_looks_at_both() -> None:
    said = noted(
        "His niece filled the slip in and got it wrong. What he told me today replaces the slip: we may quote him, with his full name."
    )
    assert said["Bo Lind"] == ("named", "unknown", True)
