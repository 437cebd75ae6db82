"""Who is on a list by a letter, or surname first, is met by what the sign-in sheet and their own talk call them."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs

TALK = """Wilf: We carried soup to the boats every Sunday, and the ferryman kept a tally on the door of his hut.

Fatima B: The library van came up to the farm in the snow and argued with me about the books I like best.

Noor: What I would like is a bench on the quay where somebody sits every day at four.
"""
LIST = """Name,May we quote you?,With your name?
W. Metcalf,yes,yes
Benali Fatima,yes,no
Tully Maureen,no,no
Nowak Katarzyna,yes,yes
Goodwin Elsie,no,no
"""


def quoted(tmp_path: Path, sheet: str = "") -> dict[str, str]:
    files = {"talk.txt": TALK, "list.csv": LIST, **({"sign in.csv": sheet} if sheet else {})}
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    verbs.intake.import_files(ws, [tmp_path / name for name in files], event="Day")
    return {v["name"]: v["consent"]["quotation"] for v in verbs.protection.voices_json(ws)["voices"]}


def test_a_sheet_of_who_came_says_who_is_meant_by_a_letter(tmp_path: Path) -> None:
    assert quoted(tmp_path, "Name,Lift?\nMetcalf Wilf,y\nBo Lind,\nMaureen Tully,y\n")["Wilf"] == "named"


@pytest.mark.parametrize(
    "sheet", ["", "Name,Lift?\nMetcalf Wilf,y\nMetcalf Wanda,y\n", "Name,Lift?\nMetcalf Ann,y\nBo,\n"]
)
def test_where_nobody_says_so_or_two_may_be_meant_nobody_is(tmp_path: Path, sheet: str) -> None:
    assert quoted(tmp_path, sheet)["Wilf"] == "unknown"


def test_a_list_with_the_surnames_first_is_read_both_ways(tmp_path: Path) -> None:
    found = quoted(tmp_path)
    assert (found["Fatima B"], found["Noor"]) == ("anonymous", "unknown")
