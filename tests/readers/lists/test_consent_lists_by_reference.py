"""Names on one sheet, answers on another: joined by their number, and never where a sheet holds people's words."""

from __future__ import annotations

from harvest.readers.tables.workbooks.lists_by_reference import people_by_reference

PEOPLE = ("People", [["No", "Name"], ["K1", "Ada Obi"], ["K2", "Bo Lind"], ["K3", "Cy Day"]])
ANSWERS = ("Forms", [["No", "Quote", "Named"], ["K1", "Y", "Y"], ["K2", "Y", "N"], ["K2", "N", "N"]])


def test_who_has_two_forms_that_differ_is_held_and_who_has_none_is_not_known() -> None:
    said = [(one.names[0], one.permission.quotable) for one in people_by_reference([PEOPLE, ANSWERS])["Forms"]]
    assert said == [("Ada Obi", True), ("Bo Lind", False), ("Bo Lind", False), ("Cy Day", False)]


def test_a_workbook_with_stories_is_left_to_whoever_reads_stories() -> None:
    story = "We sang in the kitchen until the lights went out and nobody wanted to go home again."
    stories = ("Stories", [["No", "Story"], ["K1", story], ["K2", story], ["K3", story]])
    assert people_by_reference([PEOPLE, ANSWERS, stories]) == {}


def test_sheets_that_share_no_number_are_not_joined() -> None:
    other = ("Forms", [["Form", "Quote", "Named"], ["1", "Y", "Y"], ["2", "Y", "N"]])
    assert people_by_reference([PEOPLE, other]) == {}
