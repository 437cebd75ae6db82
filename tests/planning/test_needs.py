"""Needs: what a table says and what was typed; opportunities that people wrote."""

from __future__ import annotations

from planning.test_undo import Journal

from harvest.model import DataTable, Entry, EntryKind
from harvest.model.undo import in_force
from harvest.planning.needs import needs, of_table, opportunities

TABLE = DataTable(
    ("Indicator", "Ward", "Value (%)", "England", "Year", "Data source"),
    (("Adults who feel lonely", "Mill", "31", "22", "2025", "Survey"), ("", "Mill", "4", "", "", "")),
)


def test_a_row_of_a_table_is_a_need_and_a_row_without_an_indicator_is_none() -> None:
    (need,) = of_table("needs.csv", TABLE)
    assert need.said == "Adults who feel lonely, Mill: 31 (England 22; 2025)"
    assert (need.source, need.table) == ("Survey", "needs.csv")
    assert of_table("other.csv", DataTable(("Ward", "Value"), (("Mill", "3"),))) == ()


def test_each_ward_with_a_column_of_figures_has_a_need_of_its_own() -> None:
    table = DataTable(("Indicator", "Hill", "Town centre", "England"), (("Alone (%)", "34", "41", "31"),))
    assert [n.said for n in of_table("w.csv", table)] == [
        "Alone (%), Hill: 34 (England 31)",
        "Alone (%), Town centre: 41 (England 31)",
    ]


def test_the_name_of_an_indicator_is_read_and_not_its_number() -> None:
    table = DataTable(
        ("Indicator ID", "Indicator Name", "Area Code", "Area Name", "Time period", "Value", "Lower CI 95.0 limit"),
        (("90366", "Life expectancy", "E07", "Preston", "2023", "76.2", "75.7"),),
    )
    assert [n.said for n in of_table("f.csv", table)] == ["Life expectancy, Preston: 76.2 (2023)"]


def test_typed_needs_follow_those_of_tables_and_are_mended_and_taken_off() -> None:
    journal = Journal()
    journal.act("ana", Entry(EntryKind.NEED, detail={"indicator": "Buses after eight", "area": "Quay"}))
    typed = journal.rows[0].about
    journal.act("ana", Entry(EntryKind.NEED, typed, {"value": "none"}))
    found = needs({"needs.csv": TABLE}, in_force(journal.rows))
    assert [n.said for n in found][1] == "Buses after eight, Quay: none"
    journal.act("ana", Entry(EntryKind.NEED, typed, {"gone": True}))
    assert len(needs({"needs.csv": TABLE}, in_force(journal.rows))) == 1


def test_an_opportunity_keeps_what_was_last_said_of_it() -> None:
    journal = Journal()
    detail = {"need": "needs.csv#1", "outcome": "A warm quay", "codes": ["five_ways/connect"], "passages": [3, 5]}
    journal.act("ana", Entry(EntryKind.OPPORTUNITY, detail=detail))
    one = journal.rows[0].about
    journal.act("ben", Entry(EntryKind.OPPORTUNITY, one, {"more": "shared meals"}))
    (found,) = opportunities(in_force(journal.rows))
    assert (found.outcome, found.more, found.passages, found.written_by) == (
        "A warm quay",
        "shared meals",
        (3, 5),
        "ben",
    )
    journal.act("ben", Entry(EntryKind.OPPORTUNITY, one, {"gone": True}))
    assert opportunities(in_force(journal.rows)) == ()
