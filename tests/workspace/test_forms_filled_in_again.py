"""Who says in a chat that they filled in the form again waits until both forms are there; then the stricter holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from tests.workspace.test_lists_by_name import WORDS

HEAD = "Name,May we quote you?,With your name?,May partners have it?"
FIRST = ["Ada Obi,Yes,Yes,Yes", "Bo Lind,Yes,Yes,Yes", "Cy Day,Yes,Yes,Yes"]
CHAT = (
    "10/10/2026, 16:51 - Bo Lind: What a day that was, eighty plates went out and not one came back full.\n"
    "10/10/2026, 16:58 - Cy Day: Has anybody got my blue dish, the one with the lid that came from my sister?\n"
    "12/10/2026, 08:02 - Ada Obi: {}\n"
    "12/10/2026, 08:15 - Bo Lind: Thank you Ada, I will look at it tonight when I am home.\n"
)


def ada(tmp_path: Path, said: str, *forms: str) -> dict[str, object]:
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    files = {
        "chat.txt": CHAT.format(said),
        "form.csv": "\n".join([HEAD, *FIRST, *forms]),
        "words.txt": WORDS,
    }
    for file, text in files.items():
        (tmp_path / file).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / file for file in files])
    (one,) = [v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Ada Obi"]
    return {"quotation": one["consent"]["quotation"], "sharing": one["consent"]["sharing"], "held": bool(one["hold"])}


AGAIN = [
    "Did the form again as I changed my mind about a few things, go by the new one please",
    "I've sent a second form, please ignore the first one",
]


@pytest.mark.parametrize("said", AGAIN)
def test_where_both_forms_are_there_the_stricter_holds_and_nobody_waits(tmp_path: Path, said: str) -> None:
    found = ada(tmp_path, said, "Ada Obi,Yes,No,No")
    assert found == {"quotation": "anonymous", "sharing": "no", "held": False}


@pytest.mark.parametrize("said", AGAIN)
def test_where_the_new_form_is_missing_they_wait(tmp_path: Path, said: str) -> None:
    assert ada(tmp_path, said)["held"]


def test_a_new_form_that_refuses_still_holds(tmp_path: Path) -> None:
    found = ada(tmp_path, AGAIN[0], "Ada Obi,No,No,No")
    assert found["held"] or found["quotation"] == "no"


def test_what_is_asked_beside_the_new_form_still_waits(tmp_path: Path) -> None:
    said = "Did the form again, go by the new one please. And leave out the bit about the bailiff."
    assert ada(tmp_path, said, "Ada Obi,Yes,No,No")["held"]
