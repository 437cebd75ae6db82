# ruff: noqa: E501 – messages are easier to check on one line
"""A message of a chat passes on what somebody else asked: it holds for them as if they had written it."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs

ROWS = "Name,May we quote you?,With your name?\nOttilie Farr,Yes,Yes\nDesmond Pask,Yes,Yes\nImke Vaal,Yes,Yes\n"
TALK = """Ottilie: The ferry bell rings for everybody who waits on the far bank.

Desmond: We mended the punt with tar and patience all winter long.

Imke: Swifts come back to our eaves in the second week of May.
"""
CHAT = """02/11/2026, 10:02 - Imke Vaal: I left the lanterns in the boathouse.
02/11/2026, 10:05 - Desmond Pask: {}
02/11/2026, 10:09 - Imke Vaal: ok
"""


def levels(folder: Path, message: str) -> dict[str, tuple[str, bool]]:
    ws = verbs.new(folder / "test.harvest", "Ferry day", "What keeps us well?").acting_as("Ana")
    for name, text in (("talk.txt", TALK), ("slips.csv", ROWS), ("WhatsApp chat.txt", CHAT.format(message))):
        (folder / name).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [folder / n for n in ("talk.txt", "slips.csv", "WhatsApp chat.txt")], event="Day")
    voices = verbs.protection.voices_json(ws)["voices"]
    return {v["name"]: (v["consent"]["quotation"], bool(v["hold"])) for v in voices if v["name"].startswith("Ottilie")}


@pytest.mark.parametrize(
    ("message", "level", "held"),
    [
        (
            "Ottilie texted me. She's good with her bit going in but take her name off it. I said sure",
            "anonymous",
            False,
        ),
        ("Ottilie rang, she wants hers taken out, all of it", "named", True),
        ("Ottilie just rang, quote her by all means but she doesn't want hers going to the council", "named", False),
        ("Ottilie rang, she left her hat in the boathouse", "named", False),
    ],
)
def test_what_somebody_told_another_holds_for_them(tmp_path: Path, message: str, level: str, held: bool) -> None:
    assert set(levels(tmp_path, message).values()) == {(level, held)}


def test_who_is_written_in_capitals_in_a_talk_is_meant_by_the_name(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "test.harvest", "Ferry day", "What keeps us well?").acting_as("Ana")
    rows = "Name,May we quote you?,With your name?,May we pass it on?\nOttilie Farr,Yes,Yes,Yes\nDesmond Pask,Yes,Yes,Yes\n"
    chat = CHAT.format("Ottilie rang, she doesn't want hers going to the council after all")
    for name, text in (
        ("talk.txt", TALK.replace("Ottilie:", "OTTILIE:")),
        ("slips.csv", rows),
        ("WhatsApp chat.txt", chat),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / n for n in ("talk.txt", "slips.csv", "WhatsApp chat.txt")], event="Day")
    (ottilie,) = (v for v in verbs.protection.voices_json(ws)["voices"] if v["name"].startswith("OTTILIE"))
    assert (ottilie["consent"]["quotation"], ottilie["consent"]["sharing"]) == ("named", "no")
