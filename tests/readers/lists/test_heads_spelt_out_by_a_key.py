"""Short heads of a list that a key spells out, wherever it stands: who is quoted, named and passed on by them."""

from __future__ import annotations

import csv
import io

import docx
import openpyxl
import pytest

from harvest.model import Permission
from harvest.readers.consent_lists.keys.heads_spelt import with_heads_spelt
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

Rows = list[list[str]]
NAMES = ["Ada Obi", "Bo Lind", "Cy Marsh", "Di Penn", "Ed Rowe", "Flo Katz"]
HEADS = ["Name", "W", "NN", "NP"]
ROWS = [[name, *said] for name, said in zip(NAMES, ("YNN", "YYN", "NNY", "YNY", "YYY", "NYN"), strict=True)]
WANTED = [("named", "yes"), ("anonymous", "yes"), ("no", ""), ("named", "no"), ("anonymous", "no"), ("no", "")]
KEY = [
    ["W", "You may print what I told you"],
    ["NN", "Leave my name off when you print it"],
    ["NP", "Do NOT hand what I said on to your partners"],
]
INLINE = "; ".join(f"{head} = {asked}" for head, asked in KEY)
SO = "So: Y under NN means no name, a Y in NP means it stays with us"


def book(*sheets: Rows) -> tuple[str, bytes]:
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for title, rows in zip(("Slips", "Key"), sheets, strict=False):
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append([cell or None for cell in row])
    kept = io.BytesIO()
    made.save(kept)
    return "slips.xlsx", kept.getvalue()


def commas(rows: Rows) -> tuple[str, bytes]:
    kept = io.StringIO()
    csv.writer(kept).writerows([[*row, *[""] * (4 - len(row))] for row in rows])
    return "slips.csv", kept.getvalue().encode()


def word(*parts: str | Rows) -> tuple[str, bytes]:
    made = docx.Document()
    for part in parts:
        if isinstance(part, str):
            made.add_paragraph(part)
            continue
        table = made.add_table(rows=len(part), cols=len(part[0]))
        for n, row in enumerate(part):
            for m, cell in enumerate(row):
                table.cell(n, m).text = cell
    kept = io.BytesIO()
    made.save(kept)
    return "slips.docx", kept.getvalue()


LAID_OUT = {
    "on a sheet": book([HEADS, *ROWS], [["Head", "What it says"], *KEY, ["Y / N", "what they ringed, yes or no"]]),
    "on a sheet, and what a yes means": book([HEADS, *ROWS], [*KEY, [SO]]),
    "on a sheet in one cell": book([HEADS, *ROWS], [[f"{INLINE}. {SO}"]]),
    "on a sheet the other way round": book([HEADS, *ROWS], [["What it says", "Head"], *([b, a] for a, b in KEY)]),
    "counted": book([HEADS, *ROWS], [[str(n), *row] for n, row in enumerate(KEY, 1)]),
    "above": book([[INLINE], [""], HEADS, *ROWS]),
    "above, line by line": book([*([f"{a}: {b}"] for a, b in KEY), [""], HEADS, *ROWS]),
    "below": book([HEADS, *ROWS, [""], *KEY, [SO]]),
    "beside": book([HEADS, *([*row, "", *key] for row, key in zip(ROWS, [*KEY, *[["", ""]] * 3], strict=True))]),
    "below groups": book([["Typed 4 May"], ["Slip", "Ringed"], HEADS, *ROWS], KEY),
    "in brackets": book([[" ".join(f"{asked} ({head})." for head, asked in KEY)], HEADS, *ROWS]),
    "by marks alone": book(
        [["A Y under W = may be printed. Y under NN = no name. Y in NP = not for partners."], HEADS, *ROWS]
    ),
    "by a no": book(
        [["N under W means not to be printed; Y under NN: name left off; NP: Y means it stays with us"], HEADS, *ROWS]
    ),
    "in a text file": commas([[INLINE], HEADS, *ROWS]),
    "below in a text file": commas([HEADS, *ROWS, *KEY]),
    "in a document": word(f"{INLINE}.", [HEADS, *ROWS]),
    "in a document with blanks": word(*(f"{a}  {b}" for a, b in KEY), [HEADS, *ROWS]),
    "in a table of a document": word([HEADS, *ROWS], "Key", KEY),
}


def both(name: str, data: bytes) -> list[list[Permission | None]]:
    """What the layouts and the people's names say of everybody."""
    first = {one.names[0]: one.permission for read in parse_file(name, data) for one in read.listed}
    second = parse_listed_by_name(name, data, names=[(one,) for one in NAMES])
    return [[first.get(one) for one in NAMES], [one and one.permission for one in second.people]]


@pytest.mark.parametrize("where", LAID_OUT)
def test_everybody_is_read_by_what_the_key_says_and_nobody_is_doubted_for_it(where: str) -> None:
    for people in both(*LAID_OUT[where]):
        for said, (quotation, sharing) in zip(people, WANTED, strict=True):
            assert said is not None and said.quotation == quotation
            assert quotation == "no" or (said.sharing == sharing and not said.hold)


@pytest.mark.parametrize(
    "key",
    [
        [["W", "You may print what I told you if I see it first"], *KEY[1:]],
        [*KEY, ["Y", "yes, but ask me first"], ["N", "no"]],
        [*KEY, ["So", "Y under W means ask them first"]],
    ],
)
def test_what_a_key_makes_wait_waits(key: Rows) -> None:
    for people in both(*book([HEADS, *ROWS], key)):
        assert not any(said is not None and said.quotable and not said.hold for said in people)


@pytest.mark.parametrize("note", [["NB", "on this sheet Y = no and N = yes"], ["Y = no, N = yes"]])
def test_marks_that_a_key_turns_about_are_turned(note: list[str]) -> None:
    for people in both(*book([HEADS, *ROWS], [*KEY, note])):
        assert [said is not None and said.quotation != "no" for said in people] == [
            False,
            False,
            True,
            False,
            False,
            True,
        ]


def test_heads_that_seem_to_ask_are_read_by_a_key_that_objects() -> None:
    heads, key = (
        ["Name", "Print", "Share"],
        [["Print", "Please do NOT print it"], ["Share", "Do not pass it to partners"]],
    )
    for people in both(*book([heads, *(row[:3] for row in ROWS)], key)):
        assert [said and said.quotation for said in people if said][0] == "no"


def test_a_note_beside_the_key_still_counts_for_whom_it_names() -> None:
    _, people = both(*book([HEADS, *ROWS], [*KEY, ["Later", "Ada Obi rang: no name after all"]]))
    assert people[0] is not None and people[0].quotation == "anonymous"


@pytest.mark.parametrize(
    "told",
    [
        ["W = you may print it, NN = leave my name off", "N under NN means no name"],
        ["Y = yes, N = no, X = not asked"],
        ["NN = see the other book"],
        ["W is on holiday, NN is back on Monday"],
    ],
)
def test_nothing_is_spelt_out_where_a_key_contradicts_itself_or_is_none(told: list[str]) -> None:
    tables, lines = with_heads_spelt([[HEADS, *ROWS]], told)
    assert tables == [[HEADS, *ROWS]] and lines == told


def test_letters_that_people_ticked_are_no_heads() -> None:
    rows = [["Name", "W", "Q"], ["Ada Obi", "W", ""], ["Bo Lind", "", "Q"]]
    assert with_heads_spelt([rows], ["W = you may print it, Q = quote me without my name"])[0] == [rows]
