"""Whom a list means by a letter: what another list has in full goes before who only shares letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Consent, Listed, Permission, Role, Voice
from harvest.store.listed import ListedRow
from harvest.workspace.intake.meetings import _by_fuller_names, _by_letters_alone
from tests.workspace.test_lists_by_name import permitted

TALK = (
    "Graham S (iPad): Is this on? My wife put me on to it, and I play bowls badly.\n"
    "Gurdeep: I walk the canal before work and I count the herons.\n"
    "Graham S (iPad): A bench halfway up the lane is what I'd ask for.\nGurdeep: And a lamp.\n"
)
SLIPS = "Name,May we quote you?,With your name?\nG. Sahota,{},No\nAda Obi,Yes,Yes\nBo Lind,Yes,No\n"
FORM = "Name,May we quote you?,With your name?\nSahota Gurdeep,Yes,Yes\nCy Day,No,No\nDi Marsh,Yes,Yes\n"


def told(folder: Path, **files: str) -> dict[str, tuple[str, str]]:
    ws = verbs.new(folder / "i.harvest", "I", "What is strong?").acting_as("Ana")
    paths = []
    for name, text in files.items():
        paths.append(folder / f"{name}.{'txt' if name == 'talk' else 'csv'}")
        paths[-1].write_text(text, "utf-8")
    verbs.intake.import_files(ws, paths)
    return permitted(ws)


def test_a_row_by_letters_is_of_whom_another_list_has_in_full(tmp_path: Path) -> None:
    found = told(tmp_path, talk=TALK, slips=SLIPS.format("Yes"), form=FORM)
    assert found["Graham S (iPad)"][0] == "unknown"
    assert found["Gurdeep"][0] == "anonymous"  # the slip says no to the name


@pytest.mark.parametrize(("said", "quotation"), [("Yes", "unknown"), ("No", "no")])
def test_a_row_by_letters_permits_nobody_where_somebody_else_may_be_meant(
    tmp_path: Path, said: str, quotation: str
) -> None:
    assert told(tmp_path, talk=TALK, slips=SLIPS.format(said))["Graham S (iPad)"][0] == quotation


def test_who_got_leave_by_letters_is_held_once_somebody_else_is_known_to_be_meant(tmp_path: Path) -> None:
    alone = "Graham S: I play bowls badly, and she keeps a league table.\nAda: I walk.\nGraham S: A bench.\nAda: Yes.\n"
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    for name, text in {"talk.txt": alone, "slips.csv": SLIPS.format("Yes"), "form.csv": FORM}.items():
        (tmp_path / name).write_text(text, "utf-8")
        verbs.intake.import_files(ws, [tmp_path / name])
    (one,) = [v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Graham S"]
    assert one["hold"]


def test_a_row_that_has_the_name_in_full_is_nobodys_who_only_shares_its_letters() -> None:
    voice = Voice(1, "Graham S", "P1", Role.UNKNOWN, Consent.NONE)
    listed = [("G. Sahota", "Gurdeep Sahota"), ("G. Sahota", "Graham Sahota"), ("G. Sahota",)]
    rows = [
        ListedRow(n, 9, "slips", None, Listed(names, Permission(quotation="named"))) for n, names in enumerate(listed)
    ]
    assert [_by_letters_alone(voice, row) for row in rows] == [True, False, True]
    kept = _by_fuller_names([(voice, 1, rows[:1])], {None: {0: rows[0]}}, {})
    assert kept == []
