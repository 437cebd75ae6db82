"""A message that makes an earlier yes a no: partners get nothing of whoever may have written it, or all of it waits."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs

FORM = "\n".join(
    ["Your name,May we use your words?,With your name?,May we pass them to the council?"]
    + [f"{who},Yes,No,Yes" for who in ("Milos Horvath", "Bo Lind", "Cy Day")]
)
TALK = """Bo Lind: The ferry waits for everyone and always has.
MILOS: I carry the boat over the bank myself.
Cy Day: We mended the slipway with our own hands.
Bo Lind: And nobody paid us for it.
MILOS: Nobody asked us either.
"""
PLEDGES = "Who,What they will do,By when\nMilos Horvath,Carry boats for the school,\nBo Lind,Paint the hut,\n"
BOARD = "Section,Body,Author\nLove,my hands are still here for rowing,Milos H\nLove,the ferry at six,Bo L\n"
CHAT = """12/10/2025, 18:02 - Jas: thanks all for coming today, what a lot of wet coats
12/10/2025, 18:05 - Bo: I left my hat
12/10/2025, 18:09 - Milos Hor: {}
12/10/2025, 18:11 - Jas: done
"""
FILES = {"talk.txt": TALK, "form.csv": FORM, "promises.csv": PLEDGES, "wall.csv": BOARD}


def voices(tmp_path: Path, said: str) -> dict[str, dict[str, object]]:
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    for file, text in {**FILES, "WhatsApp Chat with Ferry.txt": CHAT.format(said)}.items():
        (tmp_path / file).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / f for f in (*FILES, "WhatsApp Chat with Ferry.txt")])
    return {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"] if v["kind"] == "person"}


def test_a_yes_to_passing_on_that_is_made_a_no_reaches_all_that_are_theirs(tmp_path: Path) -> None:
    said = "hello, on the form I said yes for giving it to the council and so on. I change this to no please. "
    said += "The booklet is ok"
    found = voices(tmp_path, said)
    own = {name: v for name, v in found.items() if name.casefold().startswith("milos h") or name == "MILOS"}
    assert {"Milos Horvath", "MILOS", "Milos H"} <= own.keys()
    for name in ("Milos Horvath", "MILOS", "Milos H"):
        assert own[name]["consent"]["sharing"] == "no", name
        assert own[name]["consent"]["quotation"] == "anonymous" and not own[name]["hold"], name
    assert all(v["consent"]["sharing"] == "yes" for name, v in found.items() if name in ("Bo Lind", "Cy Day"))


@pytest.mark.parametrize(
    "said",
    [
        "I put yes to everything on that form. Change it to no please",
        "I said yes to being quoted. Please change that to no",
    ],
)
def test_a_yes_to_all_that_is_made_a_no_holds_all(tmp_path: Path, said: str) -> None:
    found = voices(tmp_path, said)
    for name in ("Milos Horvath", "MILOS", "Milos H"):
        assert found[name]["hold"] or found[name]["consent"]["quotation"] == "no", name
