"""Who asks that a part of their words be left out is quoted for the rest; that part waits until a person has looked."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.model import Audience
from harvest.privacy import clear
from harvest.privacy.consent import A_PART
from harvest.workspace.report.material import read_material

TALK = """Facilitator: Who helped you last winter?

Ada Obi: We carried soup to the boats every Sunday, and the ferryman kept a tally on the door of his hut.

Bo Lind: The library van came up to the farm in the snow and argued with me about the books I like best.

Ada Obi: My brother drank for years and lost the boat over it. He slept in the hut and nobody told our mother.

Bo Lind: Mine kept bees, and he gave a jar to whoever walked past the gate on a Sunday.

Ada Obi: What I would like is a bench on the quay where somebody sits every day at four.
"""


@pytest.fixture
def asked(tmp_path: Path) -> verbs.Workspace:
    return taken_in(tmp_path, "Not the bit about my brother please. The rest is fine.")


def taken_in(tmp_path: Path, remark: str) -> verbs.Workspace:
    ws = verbs.new(tmp_path / "i.harvest", "Quay", "What helps?").acting_as("Ana")
    rows = ["Name,May we quote you?,With your name?,Anything else", f'Ada Obi,Yes,Yes,"{remark}"', "Bo Lind,Yes,Yes,"]
    (tmp_path / "talk.txt").write_text(TALK, "utf-8")
    (tmp_path / "slips.csv").write_text("\n".join(rows), "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "talk.txt", tmp_path / "slips.csv"], event="Day")
    return ws


def held(ws: verbs.Workspace) -> dict[str, str]:
    cleared = clear(read_material(ws), Audience.PUBLIC)
    return {p.text.split(".")[0][:24]: cleared.held.get(p.id, "") for p in read_material(ws).passages if p.codeable}


def voice(ws: verbs.Workspace, name: str = "Ada Obi") -> verbs.protection.VoiceAnswer:
    return next(v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == name)


def test_that_part_waits_and_the_rest_is_quoted(asked: verbs.Workspace) -> None:
    assert held(asked) == {
        "We carried soup to the b": "",
        "The library van came up ": "",
        "My brother drank for yea": A_PART,
        "Mine kept bees, and he g": "",
        "What I would like is a b": "",
    }
    ada = voice(asked)
    assert (ada["consent"]["quotation"], ada["hold"]) == ("named", [])
    assert "brother" in ada["parts"][0]


def test_all_of_it_waits_where_nobody_can_tell_which_part_it_is(tmp_path: Path) -> None:
    ws = taken_in(tmp_path, "Not the bit about the caravan please.")
    assert {why for words, why in held(ws).items() if not words.startswith("The library")} != {""}
    assert voice(ws)["hold"]


def test_a_remark_that_asks_for_more_holds_everything_until_a_person_has_looked(tmp_path: Path) -> None:
    ws = taken_in(tmp_path, "Not the bit about my brother, and ask me first.")
    assert voice(ws)["hold"]
    verbs.settings.record_consent(ws, [voice(ws)["id"]], {"quotation": "named"})
    assert voice(ws)["hold"] == []
    assert set(held(ws).values()) == {""}


def test_the_part_may_be_let_go_and_is_named_on_the_way(asked: verbs.Workspace, tmp_path: Path) -> None:
    waiting, every = verbs.protection.passages_of_parts(asked, voice(asked)["id"])
    assert (len(waiting), every) == (1, 3)
    verbs.settings.record_consent(asked, [voice(asked)["id"]], {"quotation": "named"})
    assert held(asked)["My brother drank for yea"] == A_PART, "a yes to being quoted is none to the part"
    path = str(tmp_path / "i.harvest")
    assert main(["consent", path, "--voice", str(voice(asked)["id"]), "--all-of-it", "--coder", "Ana"]) == 0
    assert set(held(asked).values()) == {""}
    assert voice(asked)["parts"] == []


@pytest.mark.parametrize(
    ("remark", "named"),
    [
        ("Leave out what I said about my brother.", True),
        ("All fine but leave out what I said about my brother", True),
        ("no name, and not the bit about my brother", False),
        ("Fine with all of it except the thing about my brother, please leave that out", True),
    ],
)
def test_it_is_asked_in_many_words(tmp_path: Path, remark: str, named: bool) -> None:
    ws = taken_in(tmp_path, remark)
    found = held(ws)
    assert (found["We carried soup to the b"], found["My brother drank for yea"]) == ("", A_PART)
    assert voice(ws)["consent"]["quotation"] == ("named" if named else "anonymous")


def test_what_goes_on_with_it_waits_too(tmp_path: Path) -> None:
    ws = taken_in(tmp_path, "not the boats please")
    assert held(ws)["We carried soup to the b"] == held(ws)["My brother drank for yea"] == A_PART
    assert held(ws)["What I would like is a b"] == ""


def test_a_brother_is_meant_by_his_name_too(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "i.harvest", "Quay", "What helps?").acting_as("Ana")
    (tmp_path / "talk.txt").write_text(TALK.replace("My brother drank", "Our Terence drank"), "utf-8")
    rows = (
        "Name,May we quote you?,With your name?,Anything else\nAda Obi,Yes,Yes,Only not what I said about my brother\n"
    )
    (tmp_path / "slips.csv").write_text(f"{rows}Bo Lind,Yes,Yes,\n", "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "talk.txt", tmp_path / "slips.csv"], event="Day")
    assert {words for words, why in held(ws).items() if why == A_PART} == {"Our Terence drank for ye"}
