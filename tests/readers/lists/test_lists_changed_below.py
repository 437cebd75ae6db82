# ruff: noqa: E501 – what a list holds is easier to check on one line
"""What changed after a list was made: below it in dated rows, in a form filled in again, in a log of events."""

from __future__ import annotations

import pytest

from harvest.model import Listed
from harvest.readers.consent_lists import people_listed
from harvest.readers.consent_lists.changed.name_off_in_calls import only_name_off

HEAD = ["Date of form", "Name", "Can we use their words", "Credit", "Pass to other organisations", "Filed"]


def said(people: tuple[Listed, ...] | None) -> dict[str, tuple[str, str, bool]]:
    return {
        one.names[0]: (one.permission.quotation, one.permission.sharing, one.permission.quotable)
        for one in people or ()
    }


@pytest.mark.parametrize("at", [1, 0])
@pytest.mark.parametrize(
    ("unnamed", "out", "back"),
    [
        ("Mr Patel rang - now prefers not to be named. Words still fine.", "Ken Duck wrote in, wants his form withdrawn, take everything out.", "Form back from Mr Rasool: yes to words, anonymous, no to passing on"),
        ("Iqbal Patel: please leave the name off, quote can stay", "Mr Duck has changed his mind, nothing to be used now", "Ghulam Rasool's slip came: quote ok, no name, not to be shared"),
    ],
)  # fmt: skip
def test_in_dated_rows_below(unnamed: str, out: str, back: str, at: int) -> None:
    rows = [
        ["01/03/2025", "Margaret Oller", "Yes", "Full name", "Yes", "A"],
        ["01/03/2025", "Iqbal Patel", "Yes", "Full name", "Yes", "A"],
    ]
    rows += [
        ["01/03/2025", "Hilda Rush", "No", "", "No", "A"],
        ["01/03/2025", "Ken Duck", "Yes", "Full name", "Yes", "A"],
    ]
    rows += [
        ["form sent 2/3", "Ghulam Rasool", "", "", "", ""],
        ["form sent 2/3", "Alan Ent", "", "", "", ""],
        [""] * 6,
    ]
    rows += [["Changes since the open day", "", "", "", "", ""]]
    for day, line in (("14 March", unnamed), ("22 March", out), ("25 March", back)):
        rows.append([day, line, *[""] * 4] if at else [f"{day} {line}", *[""] * 5])
    found = said(people_listed(HEAD, rows, "Memories of the Mill - consent log"))
    assert len(found) == 6 and found["Margaret Oller"] == ("named", "yes", True)
    assert found["Iqbal Patel"] == ("anonymous", "yes", True) and not found["Ken Duck"][2]
    assert found["Ghulam Rasool"] == ("anonymous", "no", True) and not found["Alan Ent"][2]


@pytest.mark.parametrize("more", ["Ken Duck's cake was lovely", "Ken Duck has a new phone number"])
def test_a_line_about_something_else_changes_nothing(more: str) -> None:
    rows = [["1/3", "Ada Obi", "Yes", "Full name", "Yes", "A"], ["1/3", "Ken Duck", "Yes", "Full name", "Yes", "A"]]
    rows += [["1/3", "Bo Lind", "No", "", "No", "A"], ["14 March", more, "", "", "", ""]]
    assert said(people_listed(HEAD, rows))["Ken Duck"] == ("named", "yes", True)


def test_a_form_filled_in_again_is_the_one_that_counts_where_it_allows_less() -> None:
    header = ["ID", "Completion time", "Your name", "May we quote you?", "Under your name?", "Anything else?"]
    rows = [
        ["1", "4/8/25 19:02", "Ada Obi", "Yes", "Yes", ""],
        ["2", "4/8/25 20:02", "Bo Lind", "Yes", "No", ""],
        [
            "3",
            "4/9/25 09:00",
            "Ada Obi",
            "Yes",
            "No",
            "Filled it in again because I changed my mind about my name. Please use this one",
        ],
        ["4", "4/9/25 09:10", "Bo Lind", "Yes", "Yes", ""],
        ["5", "4/9/25 09:20", "Cy Day", "No", "No", ""],
    ]
    people = people_listed(header, rows)
    found = said(people)
    assert {one.permission.quotation for one in people or () if one.names[0] != "Cy Day"} == {"anonymous"}
    assert found["Ada Obi"][0::2] == ("anonymous", True)


@pytest.mark.parametrize("head", ["event", "What happened", "Entry", "Vermerk"])
def test_a_log_of_who_consented_when(head: str) -> None:
    rows = [
        ["2024-04-18", "18:05", "Ingrid Falk", "gave consent: attribution ok; onward sharing ok", "RB"],
        ["2024-04-18", "18:07", "Ray Cobb", "gave consent: no attribution; onward sharing ok", "RB"],
        ["2024-04-18", "18:11", "Tamsin Rule", "gave consent: attribution ok; onward sharing refused", "RB"],
        ["2024-04-18", "18:20", "Abdi Farah", "declined quotation; onward sharing refused", "KL"],
        ["2024-04-18", "18:22", "Joan Pev", "form handed out", "KL"],
        ["2024-04-22", "09:30", "Ray Cobb", "consent withdrawn (all)", "RB"],
        ["2024-04-23", "11:12", "Tamsin Rule", "changed consent: no attribution; onward sharing refused", "RB"],
        [
            "2024-04-24",
            "14:00",
            "Len Scriv",
            "daughter consented on his behalf: attribution ok; onward sharing ok",
            "KL",
        ],
    ]
    found = said(people_listed(["date", "time", "person", head, "taken by"], rows))
    assert found["Ingrid Falk"] == ("named", "yes", True) and found["Tamsin Rule"] == ("anonymous", "no", True)
    assert not any(found[name][2] for name in ("Ray Cobb", "Abdi Farah", "Joan Pev", "Len Scriv"))


def test_a_note_of_a_call_that_says_the_same_again_and_again_is_read_and_takes_off_no_name() -> None:
    assert not only_name_off("he'd rather " * 200 + "come by bus")
