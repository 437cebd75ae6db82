"""Sheets that say once what all on them signed, with the exceptions below."""

from __future__ import annotations

import io

import pytest
from openpyxl import Workbook

from harvest.readers.lists_by_name.reading import parse_listed_by_name

NAMES = ["Ada Obi", "Bo Lind", "Cy Day", "Dee Fox"]
RULE = (
    "RULE: everyone on this list signed the card at the door. The card says: I may be quoted, my name may be given, {}"
)
PASSED = "and what I said may be passed on to our partner trusts."


def read(rows: list[tuple[str, ...]]) -> list[tuple[str, str] | None]:
    book, out = Workbook(), io.BytesIO()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(out)
    people = parse_listed_by_name("sheet.xlsx", out.getvalue(), names=[[name] for name in NAMES]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def sheet(*exceptions: tuple[str, ...], rule: str = RULE.format(PASSED), but: str = "") -> list[tuple[str, ...]]:
    rows = [
        ("Harvest supper",),
        (rule,),
        (but or "It holds for all except where the exceptions below say otherwise.",),
        (),
    ]
    return [*rows, ("Guests",), ("Ada Obi",), ("Bo Lind",), ("Cy Day",), (), ("Exceptions",), *exceptions]


def test_a_sheet_that_all_signed_holds_for_whoever_stands_on_it_and_is_not_excepted():
    said = read(sheet(("Bo Lind", "May be quoted, but his name is not to be given."), ("Cy Day", "Not to be quoted.")))
    assert said[:2] == [("named", "yes"), ("anonymous", "yes")]
    assert said[2] and said[2][0] == "no" and said[3] is None


@pytest.mark.parametrize(
    "rows",
    [
        sheet(("Bo Lind",), ("Cy Day", "Not to be quoted.")),
        sheet(("Bo Lind", "see Jane about him"), ("Cy Day", "Not to be quoted.")),
        sheet(("Cy Day", "Not to be quoted."), but="It holds except for those with a dot."),
        sheet(
            ("Cy Day", "Not to be quoted."), rule="Everyone on this list signed the card. The card says: I like soup."
        ),
        sheet(("Cy Day", "Not to be quoted."), rule=RULE.format("if I have seen it first.")),
    ],
)
def test_nobody_is_let_out_by_a_rule_whose_exceptions_or_words_are_not_plain(rows: list[tuple[str, ...]]):
    assert (said := read(rows)[1]) is None or said[0] in ("no", "unknown", "…unknown", "…named", "…anonymous")
