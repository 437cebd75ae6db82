"""Questions asked the other way round: a no to “Leave your name off?” permits the name, an empty box nothing."""

from __future__ import annotations

import pytest

from harvest.readers.consent_lists import people_listed
from harvest.readers.permission import read_permissions

OFF = [
    "If we use them, shall we leave your name off?",
    "Should your name be kept out of it when we quote you?",
    "Would you mind your name being shown?",
    "Do you object to your name being given?",
]


@pytest.mark.parametrize("heading", OFF)
def test_a_no_to_leaving_the_name_off_permits_it_and_a_yes_does_not(heading: str) -> None:
    header = ["Name", "May we quote you?", heading]
    rows = [["Ada Obi", "Yes", "No"], ["Bo Lind", "Yes", "Yes"], ["Cy Fox", "Yes", ""], ["Di Hall", "No", "No"]]
    listed = people_listed(header, rows) or ()
    assert [one.permission.quotation for one in listed] == ["named", "anonymous", "anonymous", "no"]
    told = [[row[0], "We sang by the river all night.", *row[1:]] for row in rows]
    found = read_permissions(["Name", "Story", *header[1:]], told, year=2026).rows
    assert [row and row.quotation for row in found] == ["named", "anonymous", "anonymous", "no"]


@pytest.mark.parametrize(
    ("heading", "purpose"),
    [
        ("Would you rather we kept photos of you to ourselves?", "photo"),
        ("Do you object to being photographed?", "photo"),
        ("Please do not pass my words on to partners", "sharing"),
        ("Do you object to your words being kept in the archive?", "archive"),
    ],
)
def test_a_yes_to_an_objection_refuses_and_a_no_permits(heading: str, purpose: str) -> None:
    header = ["Name", "May we quote you?", heading]
    rows = [["Ada Obi", "Yes", "No"], ["Bo Lind", "Yes", "Yes"], ["Cy Fox", "Yes", ""], ["Di Hall", "Yes", "No"]]
    listed = people_listed(header, rows) or ()
    assert [getattr(one.permission, purpose) for one in listed] == ["yes", "no", "unknown", "yes"]


def test_an_objection_that_is_not_ticked_permits_nothing() -> None:
    rows = [["Ada Obi", "TRUE"], ["Bo Lind", "FALSE"], ["Cy Fox", "FALSE"], ["Di Hall", "TRUE"]]
    found = read_permissions(["Story", "Please do NOT use my words"], rows, year=2026).rows
    assert not any(row is not None and row.quotable for row in found)


def test_not_minding_is_no_objection() -> None:
    header = ["Name", "Doesn't mind being quoted", "Doesn't mind name being given"]
    rows = [["Ada Obi", "Y", "Y"], ["Bo Lind", "N", "N"], ["Cy Fox", "Y", "N"], ["Di Hall", "N", "N"]]
    listed = people_listed(header, rows) or ()
    assert not any(one.permission.quotable for one in listed if one.names[0] in ("Bo Lind", "Di Hall"))
    assert not any(one.permission.quotation == "named" for one in listed if one.names[0] == "Cy Fox")


def test_that_nothing_said_is_quoted_is_an_objection() -> None:
    header = ["Name", "I would prefer that nothing I said is quoted", "Are you happy for your name to be with it?"]
    rows = [["Ada Obi", "Yes", "Yes"], ["Bo Lind", "No", "No"], ["Cy Fox", "No", "Yes"], ["Di Hall", "", "Yes"]]
    listed = people_listed(header, rows) or ()
    assert [one.permission.quotable for one in listed] == [False, True, True, False]


TITLED = [
    "KS24 Name opt-out - do NOT put my name beside my words",
    "Name opt-out (do not print my name)",
    "Anonymous option: do not give my name",
    "KS24: do not show my name",
]


@pytest.mark.parametrize("heading", TITLED)
@pytest.mark.parametrize(("yes", "no"), [("TRUE", "FALSE"), ("Yes", "No")])
def test_an_objection_to_the_name_behind_a_title_is_one_whose_no_permits_the_name(
    heading: str, yes: str, no: str
) -> None:
    header = ["Name", heading, "KS24 Quote - my words may be quoted in the booklet"]
    rows = [["Ada Obi", no, yes], ["Bo Lind", yes, yes], ["Cy Fox", "", yes], ["Di Hall", no, no], ["Ed Moss", yes, no]]
    listed = people_listed(header, rows) or ()
    assert [one.permission.quotation for one in listed] == ["named", "anonymous", "anonymous", "no", "no"]
    assert not any(one.permission.hold for one in listed[:3])


@pytest.mark.parametrize(
    "heading",
    [
        "Print my name - do not tick for no name",
        "Name (FALSE = do not print my name)",
        "Quote me: do not print my name",
        "Print my name (do not print my name if left blank)",
    ],
)
def test_a_title_that_asks_for_more_or_tells_how_to_answer_turns_nothing(heading: str) -> None:
    header = ["Name", "May we quote you?", heading]
    rows = [["Ada Obi", "TRUE", "FALSE"], ["Bo Lind", "TRUE", "TRUE"], ["Cy Fox", "TRUE", "FALSE"]]
    listed = people_listed(header, rows) or ()
    assert not any(one.permission.quotation == "named" for one in listed if one.names[0] != "Bo Lind")
