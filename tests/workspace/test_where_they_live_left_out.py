"""Who asks that nothing tells where they live is quoted for all that does not; what may tell it waits."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Audience
from harvest.privacy import clear
from harvest.privacy.consent import A_PART
from harvest.workspace.report.material import read_material

TALK = """Ada Obi: We carried soup to the boats every Sunday and sang all the way back up the hill.

Di Fox: Mine kept bees, and he gave a jar to whoever walked past the gate on a Sunday.

Ada Obi: If anybody wants the recipe they can come to 14 Quarry Lane, the green door, any evening.

Bo Lind: The library van came up in the snow and argued with me about the books I like best.

Ada Obi: What I would like is a bench on the quay where somebody sits every day at four.
"""


def taken_in(tmp_path: Path, remark: str, head: str) -> verbs.Workspace:
    ws = verbs.new(tmp_path / "i.harvest", "Quay", "What helps?").acting_as("Ana")
    rows = [f"Name,May we quote you?,With your name?,{head}", f'Ada Obi,Yes,No,"{remark}"', "Bo Lind,Yes,Yes,"]
    (tmp_path / "talk.txt").write_text(TALK, "utf-8")
    (tmp_path / "slips.csv").write_text("\n".join([*rows, "Cy Day,No,No,no", "Di Fox,Yes,Yes,"]), "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "talk.txt", tmp_path / "slips.csv"], event="Day")
    return ws


def held(ws: verbs.Workspace) -> dict[str, str]:
    cleared = clear(read_material(ws), Audience.PUBLIC)
    return {p.text[:12]: cleared.held.get(p.id, "") for p in read_material(ws).passages if p.codeable}


@pytest.mark.parametrize("head", ["Anything else", "Is there anything we must not do with it?", "Notes"])
@pytest.mark.parametrize(
    "remark",
    ["Don't print where I live", "Please keep my address out of it", "not my street name please. Rest fine"],
)
def test_only_what_may_tell_where_they_live_waits(tmp_path: Path, head: str, remark: str) -> None:
    ws = taken_in(tmp_path, remark, head)
    assert held(ws) == {
        "We carried s": "",
        "Mine kept be": "",
        "If anybody w": A_PART,
        "The library ": "",
        "What I would": "",
    }
    ada = next(v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Ada Obi")
    assert (ada["consent"]["quotation"], ada["hold"]) == ("anonymous", [])


@pytest.mark.parametrize(
    "remark", ["Don't print it", "Don't print where I live or about me", "don't print what I said"]
)
def test_what_asks_for_more_holds_all(tmp_path: Path, remark: str) -> None:
    found = held(taken_in(tmp_path, remark, "Anything else"))
    assert all(why for words, why in found.items() if words not in ("The library ", "Mine kept be"))
