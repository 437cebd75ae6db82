"""A story that says of its permission only “as on her form” follows what its teller answered there."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs

STORY = """Story 4
Title: The ladder in the orchard
Told by: Ada Obi
Permission: {}

We put the ladder up against the oldest tree, and my sister held it while I filled the first of nine baskets with pears.
Nobody had picked that tree for years, and the whole street had pears until Christmas.
"""
FORM = "Name,May we quote you?,With your name?,May partners have it?\n{}Bo Lind,Yes,Yes,Yes\nCy Day,No,No,No\n"


def ada(tmp_path: Path, said: str, row: str) -> str:
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    for file, text in {"story.txt": STORY.format(said), "form.csv": FORM.format(row)}.items():
        (tmp_path / file).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / file for file in ("story.txt", "form.csv")])
    (one,) = [v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Ada Obi"]
    return "held" if one["hold"] else one["consent"]["quotation"]


@pytest.mark.parametrize("said", ["as on her form", "see form", "as per her email"])
def test_the_form_answers_for_the_story(tmp_path: Path, said: str) -> None:
    assert ada(tmp_path, said, "Ada Obi,Yes,Yes,Yes\n") == "named"


@pytest.mark.parametrize(
    ("row", "wanted"), [("Ada Obi,Yes,No,No\n", "anonymous"), ("Ada Obi,No,No,No\n", "no"), ("", "unknown")]
)
def test_never_more_than_the_form(tmp_path: Path, row: str, wanted: str) -> None:
    assert ada(tmp_path, "as on her form", row) == wanted


def test_what_stands_there_besides_still_waits(tmp_path: Path) -> None:
    assert ada(tmp_path, "as on her form, but ask her daughter first", "Ada Obi,Yes,Yes,Yes\n") != "named"
