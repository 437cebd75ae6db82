"""What ``harvest voices`` says of somebody who was asked in one file and not in another."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs

FORM = (
    "Your name,What helps you here?,May we quote you?\nKeziah Bloomer,The brass band helps me.,{}\n"
    "Ada Obi,The weir.,Yes\nBo Lind,The swings.,No\n"
)
PLEDGES = "Who,What I will do,By when\nKeziah Bloomer,I will sweep the lane every Friday,2027-01-01\n"


@pytest.mark.parametrize(("said", "answer"), [("Yes", "anonymous"), ("No", "no"), ("", "unknown")])
def test_who_was_asked_in_one_file_alone_permits_what_was_answered_there(tmp_path: Path, said: str, answer: str):
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    (tmp_path / "form.csv").write_text(FORM.format(said))
    (tmp_path / "pledges.csv").write_text(PLEDGES)
    verbs.intake.import_files(ws, [tmp_path / "form.csv", tmp_path / "pledges.csv"], event="Supper")
    own = [v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Keziah Bloomer"]
    assert [v["consent"]["quotation"] for v in own if v["consent"]["quotation"] != "unknown"] == (
        [answer] if said else []
    )
    by_file = {one["file"]: one["consent"]["quotation"] for v in own for one in v["by_file"]}
    assert by_file == {"form.csv": answer, "pledges.csv": "no" if answer == "no" else "unknown"}  # a no goes with them
