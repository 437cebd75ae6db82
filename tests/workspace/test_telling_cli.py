"""The commands about words and what people made of them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.cli import main


def said(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert main([*words, "--json"]) == 0, capsys.readouterr().err
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def coded(meeting: verbs.Workspace) -> tuple[str, verbs.Workspace, int, int]:
    """The meeting with one passage agreed: its file, the inquiry, the passage and its voice."""
    p = next(p for p in verbs.inquiry.passages(meeting) if p.codeable)
    ws = meeting.acting_as("Ana")
    verbs.desk.decide(ws, [verbs.desk.act_from(p.id, "add", "five_ways/connect")])
    assert p.voice_id is not None
    return str(meeting.path), ws, p.id, p.voice_id


def test_a_reason_is_given_spoken_against_and_taken_away(
    coded: tuple[str, verbs.Workspace, int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    path, _, passage, _ = coded
    chosen = ["chosen", path, "--passage", str(passage)]
    assert said(capsys, "chosen", path) == {"chosen": []}
    said(capsys, *chosen, "--because", "it says it all", "--coder", "Ana")
    found = said(capsys, *chosen, "--against", "too gloomy", "--coder", "Bo")["chosen"]
    assert found == [
        {
            "key": f"passage:{passage}",
            "because": "it says it all",
            "who": "Ana",
            "disagreed": [{"who": "Bo", "because": "too gloomy"}],
        }
    ]
    assert said(capsys, *chosen, "--leave-out", "--coder", "Ana")["chosen"][0]["because"] is None


def test_what_a_teller_says_of_their_words_is_written_down(
    coded: tuple[str, verbs.Workspace, int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    path, ws, passage, voice = coded
    asked = said(capsys, "checks", path, "--voice", str(voice))["asked"]
    assert [a["answer"] for a in asked if a["passage"] == passage] == [None]
    take_out = ["--passage", str(passage), "--answer", "take_out", "--coder", "Ana"]
    asked = said(capsys, "checks", path, "--voice", str(voice), *take_out)["asked"]
    assert [a["answer"] for a in asked if a["passage"] == passage] == ["take_out"]
    text = next(p.text for p in verbs.inquiry.passages(ws) if p.id == passage)
    assert text[:30] not in verbs.report.export_bytes(ws, "x.md").decode()


def test_the_register_of_assets_is_printed(
    coded: tuple[str, verbs.Workspace, int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    path, ws, passage, _ = coded
    assert said(capsys, "assets", path) == {"assets": [], "links": []}
    act = verbs.desk.act_from(passage, "add", "five_ways/give")
    verbs.desk.decide(ws, [replace(act, facets={"asset": "the corner shop"})])
    found = said(capsys, "assets", path, "--asset", "the corner shop", "--kind", "place", "--coder", "Ana")["assets"]
    assert [(a["name"], a["kind"], a["people"]) for a in found] == [("The corner shop", "place", 1)]


def test_a_withdrawal_says_whose_words_go_by_pseudonym_and_name(
    coded: tuple[str, verbs.Workspace, int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    path, ws, _, _ = coded
    every = verbs.protection.voices_json(ws)["voices"]
    one = next(v for v in every for other in every if other["pseudonym"].endswith(f" {v['id']}") and other != v)
    other = next(v for v in every if v["pseudonym"].endswith(f" {one['id']}") and v != one)
    assert main(["withdraw", path, "--voice", str(one["id"]), "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert f"Would take out the words of {one['pseudonym']} ({one['name']})" in told
    assert f"{other['pseudonym']} ({other['name']}) has the id {other['id']} and stays" in told
    with pytest.raises(SystemExit):
        main(["withdraw", "--help"])
    assert "id as `harvest voices` prints it" in " ".join(capsys.readouterr().out.split())
