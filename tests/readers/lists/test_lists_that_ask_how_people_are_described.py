"""Lists that ask how somebody wants to be described or credited beside their words."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.model import Listed, Permission
from harvest.readers.consent_lists import people_listed
from harvest.readers.lists_by_name.merging import merged
from harvest.readers.lists_by_name.reading import parse_listed_by_name

_ASKED = [
    "If we use your words, how would you like to be described? (for example in the plan or on the wall)",
    "How should we describe you if we print what you say?",
    "How would you like your contribution to be credited?",
    "How would you prefer to be identified next to your words?",
    "If your words are used, how do you want to be named?",
    "Please tell us how you would like to be described when we use your words",
]
_BY_HEART = ["How may we name you?", "How do you wish to be identified?"]
_WHOLE = [
    ("Ada Obi", "Yes", "With my name"),
    ("Bo Lind", "Yes", "Without my name"),
    ("Cy Day", "Yes", "Not with my name - “a grower in her fifties” would be fine"),
    ("Di Roe", "No", ""),
    ("Ed Moss", "", "Without my name"),
    ("Flo Hart", "", "anonymous"),
    ("Gus Vale", "Yes", ""),
]
_LEVELS = ["named", "anonymous", "anonymous", "no", "unknown", "unknown", "anonymous"]


def _both(head: str, rows: list[tuple[str, str, str]]) -> list[Permission]:
    """What both readings together make of each row."""
    heads = ["Name", "May we quote what you say?", head, "May partners have your words?"]
    table = [[*row, "Yes"] for row in rows]
    first = {one.names[0]: one for one in people_listed(heads, table) or ()}
    csv.writer(out := io.StringIO()).writerows([heads, *table])
    second = parse_listed_by_name("list.csv", out.getvalue().encode(), names=[[row[0]] for row in rows]).people
    pairs = ((first.get(row[0], Listed((row[0],), Permission())), two) for row, two in zip(rows, second, strict=True))
    return [(merged(one, two) if two else one).permission for one, two in pairs]


@pytest.mark.parametrize("head", [*_ASKED, *_BY_HEART])
def test_how_somebody_is_described_answers_whether_the_name_may_stand(head: str) -> None:
    said = _both(head, _WHOLE)
    assert [one.quotation for one in said] == _LEVELS
    assert not any(one.hold for one in said if one.quotable)


@pytest.mark.parametrize("head", _ASKED)
def test_own_names_and_descriptions_are_told_apart(head: str) -> None:
    rows = [
        ("Ada Obi", "Yes", "Ada Obi, allotment secretary"),
        ("Bo Lind", "Yes", "a local walker"),
        ("Cy Day", "Yes", "Cy"),
        ("Ed Moss", "", "Ed Moss"),
        ("Gus Vale", "Yes", "my full name"),
    ]
    levels = [one.quotation for one in _both(head, rows)]
    assert levels == ["named", "anonymous", "anonymous", "unknown", "named"]


@pytest.mark.parametrize(
    "answer",
    [
        "With my name (but ask me first)",
        "Cy Day, but not for the part about work",
        "Cy Day if I can see it",
        "only with Jo's name",
        "With my name?",
    ],
)
def test_a_name_with_a_limit_is_not_given(answer: str) -> None:
    rows = [*_WHOLE, ("Hal Pike", "Yes", "With my name"), ("Ida Bell", "Yes", "With my name")]
    rows[2] = ("Cy Day", "Yes", answer)
    said = _both(_ASKED[0], rows)[2]
    assert said.quotation != "named"
    assert said.hold or "if" not in answer


def test_refusals_and_ages_below_it_are_heard() -> None:
    rows = [*_WHOLE, ("Hal Pike", "Yes", "Please don't quote me at all"), ("Ida Bell", "Yes", "a girl (12)")]
    *_, refused, young = _both(_ASKED[0], rows)
    assert refused.quotation == "no" or refused.hold
    assert young.minor or young.hold


@pytest.mark.parametrize(
    "head",
    [
        "How would you describe your village?",
        "What should we call you on the day?",
        "How would you like to be addressed in letters?",
        "How would you describe your ethnicity?",
        "How would you like to be called?",
    ],
)
def test_a_name_for_a_badge_gives_no_leave_to_print_it(head: str) -> None:
    rows = [("Ada Obi", "Yes", "Ada Obi"), ("Bo Lind", "Yes", "Bo Lind"), ("Cy Day", "Yes", "Cy Day")]
    assert "named" not in [one.quotation for one in _both(head, rows)]
