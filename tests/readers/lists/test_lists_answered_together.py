# ruff: noqa: E501 – lists are easier to check as they would stand
"""Rows and slips that several people answered together: each by what is said of them, and whom nothing is said of waits."""

from __future__ import annotations

import pytest

from harvest.readers.lists_by_name.reading import parse_listed_by_name

ADA, BO, CY, DI = "Ada Obi", "Bo Obi", "Cy Day", "Dilys Marsh"


def read(text: str, name: str) -> list[tuple[str, str] | None]:
    people = parse_listed_by_name(name, text.encode(), names=[[ADA], [BO], [CY], [DI]]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def test_a_row_of_two_is_read_by_the_names_in_its_cells():
    text = (
        "House,Who,Quoting and name,Passing on to the council,Keys\n"
        '3,Ada and Bo Obi,"Ada: yes, with name. Bo: yes, but no name.","Ada yes, Bo no",back\n'
        '5,Cy Day,no,no,back\n7,Dilys Marsh,"yes, with name",yes,back\n'
    )
    assert read(text, "houses.csv") == [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("named", "yes")]


def test_who_is_left_out_of_what_another_said_waits():
    text = "House,Who,Quote?,With name?\n3,Ada and Bo Obi,Ada yes,Ada yes\n5,Cy Day,no,no\n7,Dilys Marsh,yes,no\n"
    found = read(text, "houses.csv")
    assert found[0] == ("named", "unknown") and found[1] is not None and found[1][0].strip("…") == "unknown"


def slips(*filled: tuple[str, str, str, str]) -> str:
    one = "Name(s): {}\nAge: adults\nYou may quote us: {}\nYou may pass it on to partners: {}\nSigned: {}\n"
    return "Row club\n\n" + "\n".join(one.format(*each) for each in filled)


YES, NO = "☒ yes ☐ no", "☐ yes ☒ no"
OTHERS = ((CY, NO, NO, "C. Day"), (DI, YES, YES, "D Marsh"))


def test_brackets_beside_a_box_say_for_whom_it_holds():
    text = slips(
        (
            "Ada and Bo Obi",
            f"{YES} (Ada only. Bo is not to be quoted!)",
            f"{YES} (for Ada. Nothing of Bo's)",
            "both signed",
        ),
        *OTHERS,
    )
    assert read(text, "slips.txt") == [("anonymous", "yes"), ("no", "no"), ("no", "no"), ("anonymous", "yes")]


@pytest.mark.parametrize(
    ("who", "quote", "signed"),
    [
        ("Ada Obi (sister of Bo Obi)", YES, "A. Obi"),
        ("Ada Obi, asked by Bo Obi", YES, "A. Obi"),
        ("Ada and Bo Obi", f"{YES} (Ada)", "both signed"),
        ("Ada and Bo Obi", YES, "Ada Obi"),
        ("Ada and Bo Obi", YES, ""),
    ],
)
def test_nobody_is_let_out_by_what_another_filled_in(who: str, quote: str, signed: str):
    found = read(slips((who, quote, NO, signed), *OTHERS), "slips.txt")
    assert found[1] is None or found[1][0].strip("…") in ("unknown", "no") or found[1][0].startswith("…")
