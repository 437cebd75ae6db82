"""A row in which all is plain is read by its columns alone, whoever speaks in other files."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from openpyxl import Workbook

from harvest import workspace as verbs

WHO = ("Ada Obi", "Bo Lind", "Cy Day")
TALK = "Facilitator: What works here?\n\nAda Obi: We mend the boats.\n\nBo Lind: There is tea.\n\nCy Day: I walk.\n"


def table(*rows: list[str]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def quotations(tmp_path: Path, *rows: list[str], form: Path | None = None) -> dict[str, tuple[str, bool]]:
    """What each may be quoted as, and whether something holds it, beside a talk in which all three speak."""
    if form is None:
        (form := tmp_path / "who said yes.csv").write_bytes(table(*rows))
    (talk := tmp_path / "table talk.txt").write_text(TALK, "utf-8")
    ws = verbs.new(tmp_path / "one.harvest", "One", "What works?").acting_as("Ana")
    verbs.intake.import_files(ws, [form, talk], event="Day")
    voices = verbs.protection.voices_json(ws)["voices"]
    return {v["name"]: (v["consent"]["quotation"], bool(v["hold"] or v["minor"])) for v in voices}


@pytest.mark.parametrize(
    ("heads", "cells"),
    [
        (["Age group (1=16-29 2=30-59 3=60+)", "Quote you? (1=yes 2=no)", "Name? (1=yes 2=no)"], ["2", "1", "1"]),
        (["Participant no.", "May we quote you?", "With your name?"], ["S1", "Yes", "Yes"]),
        (["Came with", "May we quote you?", "With your name?"], ["mother", "Yes", "Yes"]),
        (["Caring for", "May we quote you?", "With your name?"], ["daughter", "Yes", "Yes"]),
        (["Item", "May we quote you?", "With your name?"], ["Talk only", "Yes", "Yes"]),
        (["Friends of the Trust?", "May we quote you?", "With your name?"], ["No", "Yes", "Yes"]),
        (["How many in your party?", "Quote you? (1=yes 2=no 9=blank)", "Name? (1=yes 2=no 9=blank)"], ["4", "1", "1"]),
    ],
)
def test_what_stands_in_other_columns_holds_nobody_whose_answers_are_plain(tmp_path, heads, cells):
    rows = [["Name", *heads], *([name, *cells] for name in WHO)]
    found = quotations(tmp_path, *rows)
    assert {found[name] for name in WHO} == {("named", False)}


def test_a_blank_answer_stays_one_whatever_else_was_ticked(tmp_path):
    heads = ["Name", "Put my words in the booklet", "Words kept by the museum", "Lift home?"]
    rows = [["Ada Obi", "Yes", "Yes", "No"], ["Bo Lind", "", "Yes", "Yes"], ["Cy Day", "No", "No", "Yes"]]
    found = quotations(tmp_path, heads, *rows)
    assert found["Bo Lind"][0] in ("unknown", "no")
    assert found["Cy Day"][0] == "no"


def test_a_remark_in_such_a_row_is_still_heard(tmp_path):
    heads = ["Name", "May we quote you?", "With your name?", "Notes"]
    rows = [[name, "Yes", "Yes", ""] for name in ("Ada Obi", "Bo Lind")]
    found = quotations(tmp_path, heads, *rows, ["Cy Day", "Yes", "Yes", "please leave the name off after all"])
    assert found["Ada Obi"] == ("named", False)
    assert found["Cy Day"][0] != "named" or found["Cy Day"][1]


def test_what_another_sheet_says_of_whoever_answered_plainly_is_heard(tmp_path):
    book = Workbook()
    slips, calls = book.active, book.create_sheet("Calls")
    for row in [["Name", "May we quote you?", "With your name?"], *([n, "Yes", "Yes"] for n in WHO)]:
        slips.append(row)
    for row in [["Name", "Rang on", "What they said"], ["Ada Obi", "3 May", "please leave my name off after all"]]:
        calls.append(row)
    book.save(form := tmp_path / "who said yes.xlsx")
    found = quotations(tmp_path, form=form)
    assert found["Ada Obi"][0] != "named" or found["Ada Obi"][1]
    assert found["Bo Lind"] == ("named", False)


def test_a_name_without_an_answer_to_quoting_permits_nothing(tmp_path):
    heads = ["Full name", "Can keep what they said", "Can quote", "Can use name"]
    rows = [["Ada Obi", "1", "1", "1"], ["Bo Lind", "1", "", "1"], ["Cy Day", "1", "0", "0"]]
    found = quotations(tmp_path, ["Key: 1 = yes, 0 = no, empty = did not say", "", "", ""], heads, *rows)
    assert found["Ada Obi"] == ("named", False)
    assert found["Bo Lind"][0] in ("unknown", "no")


@pytest.mark.parametrize("head", ["Happy to be contacted?", "Do you use the internet?", "Did you see the posters?"])
def test_a_yes_to_anything_else_beside_a_photo_permits_no_quoting(tmp_path, head):
    rows = [["Ada Obi", "1", "Y", "Y"], ["Bo Lind", "1", "N", "Y"], ["Cy Day", "2", "Y", "N"]]
    found = quotations(tmp_path, ["Name", "Table", head, "Photo OK?"], *rows)
    assert {found[name][0] for name in WHO} <= {"unknown", "no"}
