"""Logs of a study: statements that everybody initialled, under groups of heads, with their key on another sheet."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from harvest import readers
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from tests.readers.making import xlsx

GROUPS = ["Oak study", "", "", "", "Statements (initials, or Y/N)", "", "", "", "", "", "For the office", ""]
HEADS = [
    "No.",
    "Withdrawn? (when, how, what)",
    "Name as signed",
    "Group",
    "h. Photos in which I can be seen may be used.",
    "1. I have read the leaflet and know that I can withdraw at any time without saying why.",
    "2. I agree that what I say is kept and looked at by the study team.",
    "3. I agree that my words may be quoted in the report, without my name.",
    "4. Visitors and helpers: my name may stand beside my words. STAFF: my job title may stand beside my words.",
    "5. Please do NOT pass my words on to the partners (council, hospital).",
    "Taken on",
    "Remarks",
]
KEY = [
    ["Kept by the study office."],
    ["Initials, Y or JA = the person agrees with it as worded. N or NEIN = does not. Blank = box left blank."],
    ["Statement 5 is worded the other way round: initials or Y there mean do NOT pass on."],
    ["Group: V visitor, H helper, S staff."],
    ["STAFF: quoted by job title only, never with the name. No title, no quote."],
]
ROWS = [
    ["1", "", "Ada Obi", "V", "AO", "AO", "AO", "AO", "AO", "N", "3/5/26", ""],
    ["2", "", "Bo Lind", "V", "Y", "Y", "Y", "Y", "N", "N", "3/5/26", ""],
    ["3", "", "Cy Day", "S", "CD", "CD", "CD", "CD", "CD", "N", "3/5/26", ""],
    ["4", "", "Edda Fox", "S", "Y", "Y", "Y", "Y", "N", "Y", "3/5/26", ""],
    [
        "5",
        "Photo only, 9/5/26, by phone. Rest stands.",
        "Fay Hill",
        "H",
        "FH",
        "FH",
        "FH",
        "FH",
        "FH",
        "Y",
        "3/5/26",
        "",
    ],
    ["6", "WITHDRAWN 10/5/26, letter", "Gus Moss", "V", "GM", "GM", "GM", "GM", "GM", "N", "3/5/26", ""],
    ["7", "No", "Dora Ames", "H", "DA", "DA", "DA", "DA", "DA", "N", "3/5/26", ""],
    ["8", "", "Ines Brandt", "V", "JA", "JA", "JA", "JA", "JA", "NEIN", "3/5/26", "German form"],
    ["9", "", "Olaf Brandt", "V", "NEIN", "JA", "JA", "NEIN", "NEIN", "JA", "3/5/26", "German form"],
    ["10", "", "Kim Reed", "V", "", "KR", "KR", "", "", "", "3/5/26", ""],
]
LATE = [
    ["11", "", "Lou Vane", "V", "Y", "Y", "Y", "Y", "Y", "N", "3/5/26 pm", ""],
    ["12", "", "Max Ward", "S", "MW", "MW", "MW", "MW", "MW", "N", "3/5/26 pm", ""],
]
SAID = {
    "Ada Obi": ("named", "yes"),
    "Bo Lind": ("anonymous", "yes"),
    "Cy Day": ("anonymous", "yes"),
    "Edda Fox": ("no", "no"),
    "Fay Hill": ("named", "no"),
    "Gus Moss": ("no", "no"),
    "Dora Ames": ("named", "yes"),
    "Ines Brandt": ("named", "yes"),
    "Olaf Brandt": ("no", "no"),
    "Kim Reed": ("unknown", "unknown"),
    "Lou Vane": ("named", "yes"),
    "Max Ward": ("anonymous", "yes"),
}
NAME = "4. Visitors and helpers"


def book(
    rows: Sequence[Sequence[str]] = ROWS, key: Sequence[Sequence[str]] = KEY, groups: Sequence[str] = GROUPS
) -> bytes:
    return xlsx(**{"Log": [groups, HEADS, *rows], "Came later": [groups, HEADS, *LATE], "Key": key})


def listed(data: bytes) -> dict[str, tuple[str, str, tuple[str, ...]]]:
    ((_, found),) = readers.read_files([("consent log.xlsx", data)])
    assert isinstance(found, tuple)
    said = {p.names[0]: p.permission for reading in found for p in reading.listed}
    return {name: (one.quotation, one.sharing, one.hold) for name, one in said.items()}


def test_a_log_of_initialled_statements_is_read_by_its_columns() -> None:
    said = listed(book())
    assert {name: one[:2] for name, one in said.items()} == SAID
    assert {name for name, one in said.items() if one[2]} <= {"Gus Moss"}


def test_what_a_key_says_of_plain_marks_holds_nobody() -> None:
    key = [["Initials = yes. Y = agrees. N = does not agree. Dash = no answer."], *KEY[2:]]
    assert {name: one[:2] for name, one in listed(book(key=key)).items()} == SAID


def test_by_name_nobody_gets_more_than_the_log_gives() -> None:
    by_name = parse_listed_by_name("consent log.xlsx", book(), names=[[name] for name in SAID])
    found = {p.names[0]: p.permission.quotation for p in by_name.people if p is not None}
    assert all(found[name] != "named" for name, (said, _) in SAID.items() if said != "named")
    assert all(found[name] in ("no", "unknown") for name in ("Gus Moss", "Olaf Brandt", "Kim Reed"))
    assert found["Ines Brandt"] == found["Dora Ames"] == "named"
    assert found["Bo Lind"] == "anonymous"


@pytest.mark.parametrize(
    "withdrawn", ["3/5/26", "Photo, 3/5/26", "Photo and words only", "all of it, 3/5/26", "No longer takes part"]
)
def test_a_withdrawal_that_may_be_of_more_than_a_photo_holds(withdrawn: str) -> None:
    rows = [[*row[:1], withdrawn, *row[2:]] if row[2] == "Ada Obi" else row for row in ROWS]
    quotation, _, hold = listed(book(rows))["Ada Obi"]
    assert quotation == "no" or hold


def test_a_withdrawal_of_the_name_alone_takes_the_name_off() -> None:
    rows = [[*row[:1], "name only, 3/5/26, by e-mail", *row[2:]] if row[2] == "Ada Obi" else row for row in ROWS]
    assert listed(book(rows))["Ada Obi"] == ("anonymous", "yes", ())


def test_staff_without_a_title_wait_where_no_key_says_that_they_are_not_quoted() -> None:
    key = [*KEY[:4], ["Staff are quoted by job title only."]]
    quotation, _, hold = listed(book(key=key))["Edda Fox"]
    assert quotation in ("no", "unknown") or hold


def test_where_nothing_tells_who_is_on_the_staff_nobody_is_named() -> None:
    heads = ["Came with" if head == "Group" else head for head in HEADS]
    rows = [[*row[:3], "", *row[4:]] for row in ROWS]
    said = listed(xlsx(Log=[heads, *rows]))
    assert not [name for name, one in said.items() if one[0] == "named"]


def test_where_a_letter_for_staff_is_not_explained_nobody_is_named() -> None:
    said = listed(xlsx(Log=[HEADS, *ROWS]))
    assert not [name for name, one in said.items() if one[0] == "named"]


def test_a_group_that_turns_its_statements_about_is_no_mere_group() -> None:
    groups = ["Oak study", "", "", "", "I do NOT agree to what is ticked", "", "", "", "", "", "For the office", ""]
    said = listed(book(groups=groups))
    assert not [name for name, one in said.items() if one[0] in ("named", "anonymous") and not one[2]]


def test_somebody_elses_initials_are_no_yes() -> None:
    rows = [[*row[:7], "QX", *row[8:]] if row[2] == "Ada Obi" else row for row in ROWS]
    quotation, _, hold = listed(book(rows))["Ada Obi"]
    assert quotation in ("no", "unknown") or hold
