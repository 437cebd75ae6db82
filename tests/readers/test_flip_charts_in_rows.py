"""Flip charts typed with several points in a row, with signs before points, and a sheet's own head behind its table."""

from __future__ import annotations

import pytest
from readers.reading_back import read, said

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from tests.readers.permission.measure_documents import as_bytes

ROWS = """FLIP CHARTS - copied up Tue 5 May, O.B.

=== Table 1, sheet 1 of 2:  WHAT CARRIES US ===
- the crane lads
- soup on the quay
=== Table 1, sheet 2:  WHAT GETS IN OUR WAY ===
- forty steps
- no rail

=== Table 2 (crew) ===
+ nobody asks your age
+ tea at ten
- diesel in the basin

=== Table 3 ===
GOOD: the bench / Friday choir / swallows
HARD: last bus 6.10 / wet stairs / forms
wish > a rail ... a crane for children
"""


def test_points_in_a_row_are_a_point_each_under_their_head() -> None:
    (reading,) = parse_file("flipcharts typed up.txt", ROWS.encode())
    assert reading.kind is Kind.NOTE
    (source,) = reading.sources
    said = [(turn.table, turn.question, source.text[turn.start : turn.end]) for turn in source.turns]
    assert said == [
        ("1", "WHAT CARRIES US", "the crane lads"),
        ("1", "WHAT CARRIES US", "soup on the quay"),
        ("1", "WHAT GETS IN OUR WAY", "forty steps"),
        ("1", "WHAT GETS IN OUR WAY", "no rail"),
        ("2", "+", "nobody asks your age"),
        ("2", "+", "tea at ten"),
        ("2", "-", "diesel in the basin"),
        ("3", "GOOD", "the bench"),
        ("3", "GOOD", "Friday choir"),
        ("3", "GOOD", "swallows"),
        ("3", "HARD", "last bus 6.10"),
        ("3", "HARD", "wet stairs"),
        ("3", "HARD", "forms"),
        ("3", "wish", "a rail"),
        ("3", "wish", "a crane for children"),
    ]


def test_what_stood_over_one_table_alone_ends_with_it() -> None:
    page = ["# Flip charts", "## Table 1 – sheet 1: WHAT CARRIES US", "the crane lads", "## Table 2 – one sheet"]
    page += ["tea at ten", "## Table 4 – crew, sheet 2: IF WE COULD", "a rail on the steps"]
    (reading,) = parse_file("flip charts.docx", as_bytes(page))
    assert [(turn.table, turn.question) for turn in reading.sources[0].turns] == [
        ("1", "WHAT CARRIES US"),
        ("2", None),
        ("4", "IF WE COULD"),
    ]


@pytest.mark.parametrize("sheet", ["Flip {}: ", "FLIP {} - ", "Flip-chart {}: ", "Chart {} – ", "Plakat {}: "])
def test_a_numbered_sheet_with_a_colon_is_nobody_who_speaks(sheet: str) -> None:
    page = f"""FLIP CHARTS – Quay day, Sat 5 May, the net loft

{sheet.format(1)}"What carries us"
- the crane lads ***
- soup on the quay (2 ticks)

{sheet.format(2)}"Rails"
- forty steps and no rail
- last bus goes at 6.10, so no choir

{sheet.format(3)}  [no heading]
* keep the swallows
* diesel in the basin = nobody swims

STICKIES left by the window
"had to go, the tide"
“Ask the crane lads, they were asleep”

Facilitators: Ola + Bo.  Photos of the originals are in the office.
"""
    found = read("flip charts 5 May (typed).txt", page)
    assert found.kind is Kind.NOTE and len(said(found)) == 8 and not any(name for name, _ in said(found))
    asked = [turn.question or "" for turn in found.sources[0].turns]
    assert ["carries" in one for one in asked].count(True) == 2 and ["window" in one for one in asked].count(True) == 2
    for nobodys in ("Quay day", "Ola", "originals", "STICKIES"):
        assert nobodys not in found.sources[0].text
    assert not any("speaks" in warning for warning in found.warnings)
