"""Titles over heads, sheets of points side by side, votes on a further sheet, who leads in a table."""

from __future__ import annotations

import io

import openpyxl
import pytest

from harvest.model import Role
from harvest.readers.dispatch import parse_file
from tests.readers import making


@pytest.mark.parametrize(("head", "read"), [("Idea", True), ("What people wrote", True), ("Option", False)])
def test_a_further_sheet_of_ideas_with_dots_is_read_and_one_of_options_is_not(head: str, read: bool) -> None:
    book = openpyxl.Workbook()
    first = book.active
    first.title = "Morning"
    for row in [
        ["What helps people here to meet?", "What is in the way of it?"],
        ["The soup on the quay every Friday", "Buses stop at six in the evening"],
        ["Dogs make everybody talk to you", "Nobody knows who has the key now"],
    ]:
        first.append(row)
    second = book.create_sheet("Afternoon")
    for row in [[head, "Red dots", "Blue dots"], ["Mend the slip in May", 3, 4], ["A lamp by the steps", 1, 9]]:
        second.append(row)
    out = io.BytesIO()
    book.save(out)
    (reading,) = parse_file("charts.xlsx", out.getvalue())
    assert ("A lamp by the steps" in [source.text for source in reading.sources]) is read


def test_a_title_alone_over_the_heads_of_a_table_is_no_row_and_those_below_are_tellers() -> None:
    rows = [["What was said, as I caught it"], ["Name", "What keeps you well?", "What would you mend first?"]]
    rows += [["Nell", "My shed and the wireless before it is light", "The rail on the steps by the slip"]]
    rows += [["Anon – came late", "", "Somebody should have told me I could ask for help"]]
    rows += [["Old Bram", "The choir", "Letters that a person can read and understand"]]
    wide = [[cell for cell in row] + [""] * (3 - len(row)) for row in rows]
    (reading,) = parse_file("lunch.docx", making.docx("Lunch, round the table", tables=[wide]))
    said = {(source.voice, source.question, source.text) for source in reading.sources}
    assert ("Nell", "What would you mend first?", "The rail on the steps by the slip") in said
    assert {who for who, _, _ in said} >= {"Nell", "Old Bram"} and len(said) == 5
    assert "What was said, as I caught it" not in " ".join(text for _, _, text in said)


def test_who_is_called_facilitator_behind_the_name_in_a_table_leads() -> None:
    rows = [
        ["Name", "What keeps you well?"],
        ["Nell", "My shed before it is light"],
        ["Una (facilitator)", "Tea, and you"],
    ]
    (reading,) = parse_file("lunch.docx", making.docx("Lunch", tables=[[*rows, ["Bram", "The choir on Mondays"]]]))
    roles = {turn.speaker: turn.role for source in reading.sources for turn in source.turns}
    assert roles["Una (facilitator)"] is Role.FACILITATOR and roles["Nell"] is Role.UNKNOWN


def test_columns_of_points_that_end_where_they_end_are_all_read() -> None:
    rows = [["What brings us out?", "What keeps us in?", "Places to use", "Wild ideas"]]
    rows += [["The soup on the quay every Friday", "Buses stop at six in the evening", "the loft", "goats"]]
    rows += [["Dogs make everybody talk to you", "Nobody knows who has the key now", "Old kiln", "a boat that sings"]]
    rows += [["bells", "money, it all costs too much here", "", "swap all our houses for one day"]]
    rows += [["", "shyness", "", "a free ferry on every Sunday of the year"]]
    out = "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows)
    (reading,) = parse_file("charts.csv", out.encode())
    assert {"the loft", "Old kiln", "bells", "goats"} <= {source.text for source in reading.sources}
