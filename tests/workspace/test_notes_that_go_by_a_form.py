"""A note that everything stands as on somebody's form but for a part: the form answers, the part alone waits."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Audience

TALK = (
    "Ada Obi: I walk the towpath every morning before the shop opens.\n\n"
    "Ada Obi: My neighbour empties his boiler into the lock, I see it from my window.\n\n"
    "Bo Lind: We planted forty willows along the cut last winter.\n\n"
    "Ada Obi: Put a lamp on the swing bridge and people would use it at night.\n"
)
FORM = "Name,May we quote you?,With your name?,May partners have it?\n{}\nBo Lind,Yes,Yes,Yes\nCy Day,No,No,No\n"
NOTES = (
    "From my diary: what people told me about permission afterwards\n"
    "Mon 4 May  Bo Lind rang. We may still use his words, but please take his name off.\n"
    "Tue 5 May  Ada Obi stopped me in the shop. {}\n"
    "Wed 6 May  Cy Day rang. He withdraws. Take out everything.\n"
)


def pack(tmp_path: Path, said: str, row: str) -> tuple[str, str]:
    """What Ada may be quoted for, and the pack."""
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    files = {"talk.txt": TALK, "form.csv": FORM.format(row), "diary.txt": NOTES.format(said)}
    for file, text in files.items():
        (tmp_path / file).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / file for file in files])
    passages = [p for p in verbs.inquiry.passages(ws) if p.codeable]
    verbs.desk.decide(ws, [verbs.desk.act_from(p.id, "add", "five_ways/connect") for p in passages])
    (one,) = [v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Ada Obi"]
    level = "held" if one["hold"] else one["consent"]["quotation"]
    return level, verbs.report.export_bytes(ws, "pack.md", audience=Audience.PUBLIC).decode()


@pytest.mark.parametrize(
    "said",
    [
        "Everything as on her form, only the bit about next door stays out.",
        "All of it stays as on her form, just the bit about the neighbour stays out.",
    ],
)
def test_the_form_answers_and_the_part_waits(tmp_path: Path, said: str) -> None:
    level, text = pack(tmp_path, said, "Ada Obi,Yes,Yes,Yes")
    assert level == "named"
    assert "swing bridge" in text and "boiler" not in text


def test_never_more_than_the_form(tmp_path: Path) -> None:
    said = "Everything as on her form, only the bit about next door stays out."
    assert pack(tmp_path, said, "Ada Obi,No,No,No")[0] == "no"


@pytest.mark.parametrize(
    "said",
    [
        "Nothing as on her form, she has not decided yet.",
        "Everything as on her form, only the bit about the vicar stays out.",
        "Everything as on her form, only she wants to read it first.",
    ],
)
def test_what_is_not_clear_holds_all(tmp_path: Path, said: str) -> None:
    level, text = pack(tmp_path, said, "Ada Obi,Yes,Yes,Yes")
    assert "swing bridge" not in text and "boiler" not in text, level
