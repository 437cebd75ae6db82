# ruff: noqa: E501 – examples are easier to check on one line
"""A refusal that says no more than no is about what was spoken of right before: the name, or passing on, and not quoting."""

from __future__ import annotations

import pytest

from harvest import readers

PEOPLE = ("Ada Obi", "Ben Lind", "Cyd Day", "Dilys Fell")
QUOTED = "Ada, Ben and Cyd agreed to be quoted. Dilys did not.\n"
NAMED = "Ada and Cyd agreed to have their names used. Ben did not.\n"
EXPECTED = [("named", "yes"), ("anonymous", "yes"), ("named", "no"), ("no", "no")]


def heard(text: str) -> list[tuple[str, str] | None]:
    found = readers.listed_by_name("notes.txt", text.encode(), [(who,) for who in PEOPLE], [[]] * len(PEOPLE))
    return [
        one and ("…" * bool(one.permission.hold) + one.permission.quotation, one.permission.sharing)
        for one in found.people
    ]


@pytest.mark.parametrize(
    "passed_on",
    [
        "Ada and Ben agreed to their words being shared with the trust. Cyd and Dilys did not.",
        "Passing on to the trust: Ada and Ben consented. Cyd, Dilys did not.",
        "The trust asked for the same material. Ada and Ben agree to their having it. Cyd and Dilys do not.",
        "The Housing Partnership may receive the words of Ada and Ben. Cyd and Dilys have said no to that.",
        "The landlord's team would like the quotes too. Ada and Ben are ok with that. Cyd and Dilys are not.",
        "And about letting the Harbour team have the quotes:\n\nAda: yes. Ben: yes. Cyd: no. Dilys: no.",
        "- Re giving the recordings to the Canal & River people: fine for Ada, Ben. Not for Cyd, not for Dilys.",
    ],
)  # fmt: skip
def test_it_is_about_passing_on(passed_on: str) -> None:
    assert heard(f"{QUOTED}{NAMED}{passed_on}\n") == EXPECTED


@pytest.mark.parametrize(
    "named",
    [NAMED, "Names: Ada and Cyd are fine with their names being used. Ben isn't.\n", "Of those, Ada and Cyd consented to use of name. Ben did not.\n"],
)  # fmt: skip
def test_it_is_about_the_name(named: str) -> None:
    assert heard(f"{QUOTED}{named}Sharing with the trust: Ada, Ben yes. Cyd, Dilys no.\n") == EXPECTED


def test_how_somebody_is_named_behind_who_may_be_quoted_says_that_they_are() -> None:
    text = "Who may be quoted: Ada by name, Ben without her name. Cyd by name. Dilys doesn't want quoting.\n"
    assert heard(text) == [("named", "unknown"), ("anonymous", "unknown"), ("named", "unknown"), ("no", "unknown")]


def test_what_a_heading_says_of_each_person_permits_nothing() -> None:
    text = "What each person signed when asked about being quoted:\n\nAda: yes, with name.\nBo: no.\nCy: yes.\nDi: came late.\n"
    assert heard(text)[3] in (None, ("unknown", "unknown"))
