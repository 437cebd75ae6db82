"""Lists of who permits what as people in a hurry type them up, read by their columns and by who is known."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name


def table(*rows: list[str]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def by_columns(*rows: list[str]) -> dict[str, tuple[str, str, bool]]:
    (reading,) = parse_file("slips.csv", table(*rows))
    return {one.names[0]: _said(one.permission) for one in reading.listed}


def by_names(*rows: list[str]) -> dict[str, tuple[str, str, bool]]:
    names = [["Ada Obi"], ["Bo Lind"], ["Cy Marsh"]]
    read = parse_listed_by_name("slips.csv", table(*rows), names=names)
    return {name: _said(one.permission) for (name,), one in zip(names, read.people, strict=True) if one}


def _said(permission) -> tuple[str, str, bool]:  # type: ignore[no-untyped-def]
    return permission.quotation, permission.sharing, bool(permission.hold)


def test_what_is_ringed_and_heads_that_are_counted_are_no_codes() -> None:
    rows = [
        ["Slips typed up Sunday. Y = ringed yes, N = ringed no, gap = they left it empty.", "", "", "", "", ""],
        [
            "no.",
            "name on slip",
            "1 use what you say, in your words",
            "2 your name by it",
            "3 council + NHS people see it",
            "scribbled on it / what they said",
        ],
        ["1", "Ada Obi", "Y", "Y", "Y", "handed in at the door on way in"],
        ["2", "Bo Lind", "Y", "N", "N", "explained twice, still no to officials"],
        ["3", "Cy Marsh", "Y and N both ringed", "N", "", ""],
    ]
    for read in (by_columns(*rows), by_names(*rows)):
        assert read["Ada Obi"] == ("named", "yes", False)
        assert read["Bo Lind"] == ("anonymous", "no", False)
        assert read["Cy Marsh"][0] == "unknown" or read["Cy Marsh"][2]


def test_what_is_asked_stands_behind_what_is_told_first() -> None:
    heads = [
        "Your name (as you will show on screen)",
        "Can we use what you said in our write-up?",
        "If we quote you, how shall we put it?",
        "The council's library service has asked what came out of the day. OK to pass your words on to them?",
    ]
    rows = [
        heads,
        ["Ada Obi", "Yes, quote me", "With my name", "Yes that's fine"],
        ["Bo Lind", "Yes, quote me", "No name please", "No, keep it in the library"],
        ["Cy Marsh", "No - listen but don't quote", "", ""],
    ]
    for read in (by_columns(*rows), by_names(*rows)):
        assert (read["Ada Obi"], read["Bo Lind"]) == (("named", "yes", False), ("anonymous", "no", False))
        assert read["Cy Marsh"][0] == "no"


def test_answers_stand_before_the_words_in_which_they_were_given() -> None:
    rows = [
        [
            "Who",
            "We read it and look for what comes up",
            "Words in booklet / boards",
            "On to County, NHS, Lottery",
            "Cupboard / museum box",
            "Else",
        ],
        [
            "Ada Obi",
            "Yes of course",
            "Yes. “With my name on it, all of it”",
            "No. “They have got quite enough about me”",
            "Yes",
            "",
        ],
        ["Bo Lind", "Yes", "Yes but call me a dad", "Yes", "Not sure", "Works days, ring after 6"],
        [
            "Cy Marsh",
            "Yes",
            "No. “I wrote it for you, not for a booklet”",
            "Yes, they should hear it",
            "Yes",
            "re her email",
        ],
    ]
    read = by_names(*rows)
    assert (read["Ada Obi"], read["Bo Lind"]) == (("named", "no", False), ("anonymous", "yes", False))
    assert read["Cy Marsh"][0] == "no"
    assert by_columns(*rows)["Ada Obi"] == ("named", "no", False)


@pytest.mark.parametrize(
    ("remark", "level"),
    [
        ("2nd go, thought better of the name", "anonymous"),
        ("Only for me, the children have their slips", "named"),
        ("wants to know when it's printed", "named"),
        ("see 19", "named"),
    ],
)
def test_remarks_that_say_nothing_more_hold_nobody(remark: str, level: str) -> None:
    rows = [
        ["Name", "May be quoted", "Name alongside", "Hand on (council)", "Remarks"],
        ["Ada Obi", "✓", "✓", "✓", remark],
        ["Bo Lind", "✓", "no", "✗", "not the council, nor the school"],
        ["Cy Marsh", "✓", "", "✓", ""],
    ]
    assert by_columns(*rows)["Ada Obi"] == (level, "yes", False)
    assert by_names(*rows)["Ada Obi"] == (level, "yes", False)


def test_who_is_sixteen_and_signed_alone_is_no_child_of_a_list_of_children() -> None:
    rows = [
        ["name", "age", "parent / guardian", "print what I said", "name with it", "copy to City / PH"],
        ["Ada Obi", "17", "signed herself", "Y", "Y", "Y"],
        ["Bo Lind", "14", "signed himself", "Y", "Y", "Y"],
        ["Cy Marsh", "", "Mr Marsh", "Y", "N", "Y"],
    ]
    read = by_columns(*rows)
    assert read["Ada Obi"] == ("named", "yes", False)
    assert read["Bo Lind"][2]
    assert read["Cy Marsh"][2]


def test_a_day_in_a_remark_is_no_code_of_everybody() -> None:
    rows = [
        ["Your full name", "Could a sentence of yours appear in our report?", "May we show it to the council?", ""],
        ["Ada Obi", "Yes, with my name", "Yes", ""],
        ["Bo Lind", "Yes, with my name", "Yes", "came by 20/10: does NOT want it going to the council after all. DR"],
        ["Cy Marsh", "Yes, but without my name", "Yes", ""],
    ]
    for read in (by_columns(*rows), by_names(*rows)):
        assert read["Ada Obi"] == ("named", "yes", False)
        assert read["Bo Lind"][1] == "no"
        assert read["Cy Marsh"] == ("anonymous", "yes", False)


def test_marks_that_stand_for_yes_no_and_nothing_are_no_codes() -> None:
    rows = [
        [
            "Y = yes ticked / N = no (or leave off) ticked / B = both ticked / 0 = nothing ticked. DR 16/11",
            "",
            "",
            "",
            "",
        ],
        ["#", "name", "Q1 use", "Q2 name", "Q3 pass on"],
        ["1", "Ada Obi", "Y", "Y", "Y"],
        ["2", "Bo Lind", "Y", "Y", "0"],
        ["3", "Cy Marsh", "B", "N", "0"],
    ]
    read = by_columns(*rows)
    assert read["Ada Obi"] == ("named", "yes", False) and read["Bo Lind"][:2] == ("named", "no")
    assert read["Cy Marsh"][0] == "unknown" and read["Cy Marsh"][2]


def test_leave_it_off_below_a_question_about_the_name_refuses_the_name_alone() -> None:
    rows = [
        ["Your name", "Can we use what you said?", "Shall we put your name to it?", "Can yours go to the council?"],
        ["Ada Obi", "Yes", "Yes", "Yes"],
        ["Bo Lind", "Yes", "No, leave it off", "Yes"],
        ["Cy Marsh", "No", "", "No"],
    ]
    for read in (by_columns(*rows), by_names(*rows)):
        assert read["Bo Lind"] == ("anonymous", "yes", False) and read["Cy Marsh"][0] == "no"
