"""Texts of people about their own: what they do not speak of stays as a list has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Consent

TALK = (
    "Oona Brack: Swifts come back to our eaves in the second week of May, and we count them in.\n\n"
    "Tilda Moss: We mended the punt with tar and patience, and it still takes us to the island.\n\n"
    "Cass Reed: My gran sang on the quay, and I hear her whenever the fog comes up the river.\n\n"
    "Ned Farr: I caught nine crabs off the slipway and my brother let them all go again.\n\n"
    "Oona Brack: Then the whole street comes out to look.\n\nTilda Moss: Nobody pays for it.\n\n"
    "Ulla Voss: I came for the lamps on the water and stayed for the soup, every year since.\n\n"
)
LIST = (
    "Name,May we use your words?,With your name?,May we pass them on to partners?\n"
    "Oona Brack,Yes,Yes,Yes\nTilda Moss,Yes,Yes,\nCass Reed,Yes,Yes,Yes\nNed Farr,Yes,Yes,Yes\nUlla Voss,,,\n"
)
TEXTS = (
    "Texts to the permissions phone, copied out\n\n"
    "20 Oct 09:14  Oona Brack\nMy boss reads everything. What I said you can keep but please no name on it.\n\n"
    "21 Oct 10:20  Tilda Moss\nSorry, still thinking about the partners question! The rest is as I told you.\n\n"
    "22 Oct 08:50  Cass Reed\nPlease do not send mine to the council or any partner.\n\n"
    "26 Oct 20:31  Ned Farr\nPlease withdraw my story and anything else from me.\n\n"
    "27 Oct 18:00  Ulla Voss\nYou can use what I said but no name.\n"
)


@pytest.mark.parametrize("order", [("talk.txt", "who.csv", "texts.txt"), ("texts.txt", "talk.txt", "who.csv")])
def test_a_text_narrows_what_it_speaks_of_and_leaves_the_rest(tmp_path: Path, order: tuple[str, ...]) -> None:
    said = {"talk.txt": TALK, "who.csv": LIST, "texts.txt": TEXTS}
    for name, text in said.items():
        (tmp_path / name).write_text(text, "utf-8")
    ws = verbs.new(tmp_path / "test.harvest", "Lake day", "What keeps us well?").acting_as("Ana")
    verbs.intake.import_files(ws, [tmp_path / name for name in order], event="Lake day", consent=Consent.NONE)
    found = {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"]}
    told = {n: (v["consent"]["quotation"], v["consent"]["sharing"]) for n, v in found.items()}
    assert not any(found[name]["hold"] for name in ("Oona Brack", "Tilda Moss", "Cass Reed"))
    assert told["Oona Brack"] == ("anonymous", "yes")
    assert told["Tilda Moss"][0] == "named" and told["Tilda Moss"][1] != "yes"
    assert told["Cass Reed"] == ("named", "no")
    assert told["Ned Farr"] == ("no", "no")
    assert told["Ulla Voss"][0] == "unknown", "a first answer left blank is filled by nobody but a person"
