"""A line that says who never had the sheet and where they answered says nothing of what they answered."""

from __future__ import annotations

from harvest.readers.lists_by_name.reading import parse_listed_by_name

SHEET = "Who,Happy to be quoted?,Name with it?\nAda Obi,Y,Y\nBo Lind,Y,n\nCy Day,n,n\n{}\n"


def said(line: str) -> dict[str, str]:
    found = parse_listed_by_name("sheet.csv", SHEET.format(line).encode(), names=[["Ada Obi"], ["Dilys"], ["Ed Hay"]])
    return {p.names[0]: p.permission.quotation for p in found.people if p is not None}


def test_who_never_saw_the_sheet_refused_nothing_by_that() -> None:
    assert said('"Dilys and Ed never saw the sheet, see phone"') == {"Ada Obi": "named"}
    assert said('"Dilys wasn\'t given a form, look in the notebook"') == {"Ada Obi": "named"}


def test_what_such_a_line_says_besides_still_counts() -> None:
    found = said('"Dilys never saw the sheet, she says not to quote her"')
    assert found.get("Dilys") in ("no", "unknown") and "Dilys" in found
