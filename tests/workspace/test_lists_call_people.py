# ruff: noqa: E501 – texts as people write them
"""What one list calls somebody besides the name that they speak under is known to other lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from tests.workspace.test_lists_by_name import WORDS, permitted


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    return verbs.new(tmp_path / "test.harvest", "I", "What is strong?").acting_as("Ana")


SIGNED = (
    "Asked at the door: Q = may be quoted, N = with the name, C = may go to the council.\n\n"
    "| who | Q/N/C | noted |\n|---|---|---|\n| Ada Obi | Q N C | |\n"
    "| Boudicca Ashlind | Q N C | Bo Lind |\n| Cyrus Hale (Cy Day) | Q C | |\n"
)
AFTER = (
    "Things people told me about their words afterwards.\n\n"
    "Boudicca Ashlind rang. She wants everything she said taken out, all of it.\n\n"
    "Cyrus Hale came by: fine to quote, no name, but not out to the council please.\n\n"
    "Ada Obi was happy with her quote and her name.\n"
)


def test_what_one_list_calls_somebody_besides_another_list_may_call_them(ws: verbs.Workspace, tmp_path: Path) -> None:
    for name, text in (("words.txt", WORDS), ("door.md", SIGNED), ("afterwards.txt", AFTER)):
        (tmp_path / name).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / n for n in ("words.txt", "door.md", "afterwards.txt")])
    found = permitted(ws)
    assert found["Ada Obi"][0] == "named" and found["Ada Obi"][1] != "no"
    assert found["Bo Lind"][0] == "no"
    assert found["Cy Day"] == ("anonymous", "no")


def test_what_one_list_calls_somebody_is_known_to_a_list_that_comes_later(ws: verbs.Workspace, tmp_path: Path) -> None:
    for name, text in (("words.txt", WORDS), ("door.md", SIGNED), ("afterwards.txt", AFTER)):
        (tmp_path / name).write_text(text, "utf-8")
        verbs.intake.import_files(ws, [tmp_path / name])
    assert permitted(ws)["Bo Lind"][0] == "no"


def test_who_is_said_to_want_all_of_theirs_out_among_errands_permits_nothing(ws: verbs.Workspace, tmp_path: Path):
    notes = (
        "notes off my phone\n\n- order chairs for the 4th\n- mileage!!\n"
        "- 11.15 voicemail, Ann Obi. Ada isn't herself, she doesn't want her bit used, none of it, can we take her out. Card?\n"
        "- Cyrus wants a copy of the photo\n- count the dots again\n"
    )
    for name, text in (("words.txt", WORDS), ("door.md", SIGNED), ("notes.txt", notes)):
        (tmp_path / name).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / n for n in ("words.txt", "door.md", "notes.txt")])
    found = permitted(ws)
    assert found["Ada Obi"][0] == "no" and found["Cy Day"] == ("anonymous", "yes")
