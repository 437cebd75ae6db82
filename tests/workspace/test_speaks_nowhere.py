"""A name on a list under which nobody speaks is somebody's here under another spelling, when a person says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.errors import DecisionError
from harvest.workspace.intake import speaks_nowhere

TALK = "\n\n".join(
    f"{who}: We carried the {thing} to the weir. Nobody minded the rain at all."
    for who, thing in (("Ghulam Rasul", "bench"), ("Bo Lind", "boat"), ("Cy Day", "kettle"))
)
LIST = "Name,May we quote you?,With your name?\nGhoolam Rasool Baba,Yes,Yes\nBo Lind,Yes,No\nOle Kirk,Yes,Yes\n"


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    talk, answers = tmp_path / "talk.txt", tmp_path / "who.csv"
    talk.write_text(TALK, "utf-8")
    answers.write_text(LIST, "utf-8")
    verbs.intake.import_files(ws, [talk, answers])
    return ws


def _quoted(ws: verbs.Workspace) -> dict[str, str]:
    return {v["name"]: v["consent"]["quotation"] for v in verbs.protection.voices_json(ws)["voices"]}


def _id(ws: verbs.Workspace, name: str) -> int:
    return next(v["id"] for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == name)


def test_those_on_no_list_are_proposed_likeliest_first_and_nobody_for_a_stranger(ws: verbs.Workspace) -> None:
    found = {one.name: [v.label for v in one.may_be] for one in verbs.intake.who_speaks_nowhere(ws)}
    assert found == {"Ghoolam Rasool Baba": ["Ghulam Rasul"], "Ole Kirk": []}


def test_what_the_list_says_holds_once_somebody_said_who_is_meant_and_no_longer_when_taken_back(
    ws: verbs.Workspace,
) -> None:
    verbs.intake.speaks_as(ws, "Ghoolam Rasool Baba", _id(ws, "Ghulam Rasul"))
    voices = verbs.protection.voices_json(ws)["voices"]
    assert [v["consent"]["quotation"] for v in voices if "Ghulam Rasul" in (v["name"], *v["other_names"])] == ["named"]
    assert len(voices) == 3
    assert [one.name for one in verbs.intake.who_speaks_nowhere(ws)] == ["Ole Kirk"]
    ((_, own),) = verbs.intake.who_may_be_one(ws).made_one
    verbs.intake.part_voices(ws, own[0].id)
    assert _quoted(ws)["Ghulam Rasul"] != "no"


def test_only_a_name_on_a_list_and_somebody_who_speaks_can_be_chosen(ws: verbs.Workspace) -> None:
    for name, voice in (("Nobody At All", _id(ws, "Cy Day")), ("Ole Kirk", 999)):
        with pytest.raises(DecisionError):
            verbs.intake.speaks_as(ws, name, voice)


def test_where_there_are_too_many_to_compare_anybody_on_no_list_can_still_be_chosen(
    ws: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaks_nowhere, "_PAIRS", 1)
    assert [(one.may_be, [v.label for v in one.on_none]) for one in verbs.intake.who_speaks_nowhere(ws)] == [
        ((), ["Ghulam Rasul", "Cy Day"])
    ] * 2
