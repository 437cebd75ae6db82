"""Lists in documents under merged headings of groups, with long questions, one of them turned about."""

from __future__ import annotations

import html
import io
from collections.abc import Sequence

import docx
import pytest

from tests.readers.reading_back import read

_OFF = "Shall we take your name off if we put anything of yours in the next yearbook? (Yes = without it)"
_QUOTE = "May we quote you?"
_COUNCIL = "May the town see it? (council, library, the two schools and whoever sits on the harbour board)"
_GROUPS = [("", 3), ("Photos", 1), ("Your words", 2), ("Later on", 2), ("Office", 1)]
_HEADS = ["No.", "Table", "Name", "May we print photos of you?", _OFF, _QUOTE, _COUNCIL, "May we keep it?", "Notes"]
_ROWS = [
    ["1", "quay", "Ada Obi", "Yes", "No", "Yes", "Yes", "Yes", ""],
    ["2", "quay", "Bo Lind", "Yes", "Yes", "Yes", "No", "Yes", ""],
    ["3", "quay", "Cy Marsh", "Yes", "No", "", "Yes", "Yes", ""],
    ["4", "hall", "Dee Hart", "Yes", "No, put it in", "Yes", "Yes", "", ""],
    ["5", "hall", "Ed Kerr", "No", "Yes", "Only once I have seen it", "Yes", "Yes", ""],
    ["6", "hall", "Flo Day", "Yes", "No", "No", "Yes", "Yes", ""],
    ["7", "hall", "Gus Ray", "Yes", "", "Fine, but not with my name", "Yes", "Yes", ""],
    ["8", "hall", "Hal Penn", "Cewch", "Na, rhowch fy enw", "Cewch", "Na chewch", "Cewch", ""],
]
_SAID = {
    "Ada Obi": ("named", "yes"),
    "Bo Lind": ("anonymous", "no"),
    "Cy Marsh": ("unknown", "yes"),
    "Dee Hart": ("named", "yes"),
    "Ed Kerr": ("unknown", "yes"),
    "Flo Day": ("no", "yes"),
    "Gus Ray": ("anonymous", "yes"),
    "Hal Penn": ("named", "no"),
}


def word(groups: Sequence[tuple[str, int]], rows: Sequence[Sequence[str]]) -> bytes:
    """A Word file with a table whose first row has one merged cell for each group."""
    document = docx.Document()
    document.add_paragraph("Who said yes to what, typed by the harbour office. An empty box was left empty.")
    table = document.add_table(len(rows) + 1, len(rows[0]))
    at = 0
    for called, width in groups:
        cell = table.cell(0, at).merge(table.cell(0, at + width - 1)) if called else table.cell(0, at)
        cell.text = called
        at += width
    for n, row in enumerate(rows, 1):
        for m, said in enumerate(row):
            table.cell(n, m).text = said
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def page(groups: Sequence[tuple[str, int]], rows: Sequence[Sequence[str]]) -> bytes:
    over = "".join(f'<th colspan="{width}">{called}</th>' for called, width in groups)
    below = "".join(f"<tr>{''.join(f'<td>{html.escape(c)}</td>' for c in row)}</tr>" for row in rows)
    return f"<html><body><h1>Who said yes</h1><table><tr>{over}</tr>{below}</table></body></html>".encode()


def listed(name: str, data: bytes) -> dict[str, tuple[str, str]]:
    return {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in read(name, data).listed}


@pytest.mark.parametrize(("name", "made"), [("register.docx", word), ("register.html", page)])
@pytest.mark.parametrize("left_out", [(), (0,), (0, 8), (0, 1, 8)], ids=str)
def test_each_answer_is_to_the_question_above_it(name: str, made: object, left_out: tuple[int, ...]) -> None:
    assert callable(made)
    kept = [n for n in range(len(_HEADS)) if n not in left_out]
    places = [n for n, (_, width) in enumerate(_GROUPS) for _ in range(width)]
    groups = [(called, sum(places[m] == n for m in kept)) for n, (called, _) in enumerate(_GROUPS)]
    rows = [[row[n] for n in kept] for row in (_HEADS, *_ROWS)]
    assert listed(name, made([group for group in groups if group[1]], rows)) == _SAID


@pytest.mark.parametrize(("name", "made"), [("register.docx", word), ("register.html", page)])
def test_without_a_question_for_the_name_nobody_is_named(name: str, made: object) -> None:
    assert callable(made)
    groups = [("", 3), ("Photos", 1), ("Your words", 1), ("Later on", 2), ("Office", 1)]
    rows = [[cell for n, cell in enumerate(row) if n != 4] for row in (_HEADS, *_ROWS)]
    said = listed(name, made(groups, rows))
    assert "Name" not in said
    assert {who: quoted for who, (quoted, _) in said.items()} == {
        who: "anonymous" if quoted == "named" else quoted for who, (quoted, _) in _SAID.items()
    }


@pytest.mark.parametrize(("name", "made"), [("register.docx", word), ("register.html", page)])
def test_groups_say_what_short_headings_below_them_are_about(name: str, made: object) -> None:
    """What is allowed of pictures is not allowed of words."""
    assert callable(made)
    groups = [("", 1), ("Photos", 2), ("Your words", 2)]
    rows = [["Name", "in the yearbook", "on the wall", "to be quoted?", "with your name?"]]
    rows += [["Ada Obi", "yes", "yes", "no", "no"], ["Bo Lind", "no", "no", "yes", "yes"]]
    rows += [["Cy Marsh", "yes", "yes", "", ""], ["Dee Hart", "yes", "no", "yes", "no"]]
    said = {who: quoted for who, (quoted, _) in listed(name, made(groups, rows)).items()}
    assert said == {"Ada Obi": "no", "Bo Lind": "named", "Cy Marsh": "unknown", "Dee Hart": "anonymous"}


@pytest.mark.parametrize("first", ["no name", "Yes, but without my name", "x"])
def test_the_first_person_is_no_row_of_headings(first: str) -> None:
    rows = [["Ada Obi", first, "yes"], ["Bo Lind", "yes", "yes"], ["Cy Marsh", "no", "no"], ["Dee Hart", "", "yes"]]
    said = listed("register.docx", word([("Name", 1), ("May we quote you?", 1), ("May the council see it?", 1)], rows))
    assert [*said] == ["Ada Obi", "Bo Lind", "Cy Marsh", "Dee Hart"]
    assert said["Cy Marsh"] == ("no", "no")
