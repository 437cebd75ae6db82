"""Running orders with a column that is ticked, or in which nothing stands, are no data."""

from __future__ import annotations

import pytest
from readers.making import as_csv
from readers.reading_back import read

from harvest.errors import ReadError

ORDER = [
    *(["08:30", "Van, unload", "Ola"], ["09:00", "Six tables", "Bo"], ["09:45", "Briefing", "Cy"]),
    *(["10:00", "Doors", "all"], ["11:30", "Walk", "Di"], ["12:30", "Lunch", "Ed"]),
]


@pytest.mark.parametrize(("head", "marks"), [("Done?", "x.x..✓"), ("Comments", ["n/a", "", "none", "", "", ""])])
def test_a_running_order_is_no_data_though_a_column_has_ticks_or_nothing(head: str, marks: str | list[str]) -> None:
    rows = [[*row, mark.strip(".")] for row, mark in zip(ORDER, marks, strict=True)]
    found = read("run sheet.csv", as_csv(["Time", "Item", "Who", head], *rows))
    assert found.not_data and "agenda" in found.not_data and not found.sources


def test_a_column_of_ticks_is_nobodys_words() -> None:
    with pytest.raises(ReadError, match="no column holds people's words"):
        read("jobs.csv", as_csv(["Job", "Who", "Done?"], ["Van", "Ola", "x"], ["Urn", "Bo", ""], ["Doors", "Cy", "x"]))
