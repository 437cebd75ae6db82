"""A column for comments beside the answer to a question, as survey tools put one, answers nothing by itself."""

from __future__ import annotations

import pytest

from harvest.readers.permission import read_permissions
from harvest.readers.tables.grid import column_names

ASKED = "May we quote your own words in our report?"
WHOSE = "If we quote you, whose words shall we say they are?"
HEADS = ["What was good?", ASKED, f"{ASKED} – Comment", WHOSE, "Name"]


def told(*rows: tuple[str, str, str], heads: list[str] = HEADS) -> list[tuple[str, bool]]:
    filler = [("Yes", "", "Use my name"), ("Yes", "", "Leave my name off"), ("No", "", "")]
    table = [[f"We sang number {n} by the weir", *row, f"Teller {n}"] for n, row in enumerate([*rows, *filler])]
    return [(r.quotation, bool(r.hold)) for r in read_permissions(heads, table, year=2026).rows if r][: len(rows)]


def test_a_comment_that_was_left_empty_leaves_the_answer_as_it_is() -> None:
    assert told(("Yes", "", "Use my name"), ("Yes", "", "Leave my name off"), ("No", "", "")) == [
        ("named", False),
        ("anonymous", False),
        ("no", False),
    ]


@pytest.mark.parametrize("warm", ["gladly", "and spell it right please", "of course", "thanks for asking"])
def test_warmth_and_how_a_name_is_spelt_change_nothing(warm: str) -> None:
    assert told(("Yes", warm, "Use my name")) == [("named", False)]


@pytest.mark.parametrize(
    "less",
    ["only if I see it first", "but not the bit about my sister", "ring me before you do", "not in the paper"],
)
def test_a_comment_that_limits_the_answer_waits(less: str) -> None:
    ((_, held),) = told(("Yes", less, "Use my name"))
    assert held


def test_a_comment_may_take_the_name_off_and_gives_none() -> None:
    assert told(("Yes", "but no name please", "")) == [("anonymous", False)]
    ((quotation, held),) = told(("Yes", "put my name to it", ""))
    assert held or quotation == "anonymous"


@pytest.mark.parametrize("comment", ["no", "No thank you", "sorry, no"])
def test_a_no_beside_a_yes_waits(comment: str) -> None:
    ((quotation, held),) = told(("Yes", comment, "Use my name"))
    assert held or quotation == "no"


def test_the_second_row_of_heads_tells_the_comment_apart() -> None:
    top = ["Name", ASKED, "", "May we keep it?"]
    below = ["Open answer", "Response", "Comment", "Response"]
    assert column_names([top, below], 4) == ["Name – Open answer", ASKED, f"{ASKED} – Comment", "May we keep it?"]


def test_whose_words_they_are_is_asked_of_the_name_alone() -> None:
    heads = ["What was good?", ASKED, WHOSE, "Name"]
    rows = [
        ["We swam", "Yes", "Use my name", "Ada"],
        ["We sang", "Yes", "Leave my name off", "Bo"],
        ["We ate", "Yes", "", "Cy"],
        ["We slept", "No", "Use my name", "Di"],
        ["We ran", "", "Use my name", "Ed"],
    ]
    found = [(r.quotation, bool(r.hold)) for r in read_permissions(heads, rows, year=2026).rows if r]
    assert found == [("named", False), ("anonymous", False), ("anonymous", False), ("no", False), ("unknown", False)]


def test_a_question_that_some_answer_with_no_is_no_question_of_the_name() -> None:
    heads = ["What was good?", ASKED, "If we print it, which is it to be?", "Name"]
    rows = [
        ["We swam", "Yes", "With my name", "Ada"],
        ["We sang", "Yes", "No", "Bo"],
        ["We ate", "Yes", "", "Cy"],
        ["We ran", "Yes", "Without my name", "Ed"],
    ]
    found = [(r.quotation, bool(r.hold)) for r in read_permissions(heads, rows, year=2026).rows if r]
    assert found[2][0] == "unknown" or found[2][1]


@pytest.mark.parametrize(
    ("remark", "minor"),
    [("Filled in by Dad (Tom) for Flo, who is 12", True), ("Filled in by her son for Gran, who is 84", False)],
)
def test_what_else_is_said_of_the_permissions_tells_of_a_child(remark: str, minor: bool) -> None:
    heads = ["What was good?", ASKED, "Is there anything else you want to say about these permissions?", "Name"]
    rows = [["We swam in the lock", "Yes", remark, "Flo"], ["We sang all night", "Yes", "", "Bo"]]
    rows += [["We ate the long table bare", "No", "", "Cy"]]
    flo, *others = [row for row in read_permissions(heads, rows, year=2026).rows if row]
    assert flo.minor is minor
    assert not any(row.minor or row.hold for row in others)
