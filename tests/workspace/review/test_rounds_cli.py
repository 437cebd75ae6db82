"""``harvest rounds``: a blind round from its begin to what is settled, without a screen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from harvest import cli
from harvest import workspace as verbs
from harvest.model import Action, CodeRef

CONNECT = CodeRef("five_ways", "connect")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    ws = verbs.new(tmp_path / "one.harvest", "T", "Q?")
    talk = tmp_path / "talk.txt"
    talk.write_text("\n\n".join(f"We met at the fair, year {n}, and it was good to talk." for n in range(14)), "utf-8")
    verbs.intake.import_files(ws, [talk])
    ws.store.close()
    return tmp_path / "one.harvest"


def rounds(path: Path, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, Any]:
    assert cli.main(["rounds", str(path), "--json", *more]) == 0
    return dict(json.loads(capsys.readouterr().out))


def test_a_round_is_begun_coded_alone_revealed_talked_through_and_settled(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rounds(path, capsys) == {"rounds": [], "differences": []}
    begun = rounds(path, capsys, "--start", "First", "--with", "Ana", "Ben", "Cai", "--coder", "Ana")
    assert [r["state"] for r in begun["rounds"]] == ["open"]
    ws = verbs.open_inquiry(path)
    first = verbs.inquiry.passages(ws)[0].id

    def says(who: str, action: Action) -> None:
        verbs.desk.decide(ws.acting_as(who), [verbs.desk.Act(first, action, CONNECT)])

    says("Ana", Action.ADD), says("Ben", Action.ADD), says("Cai", Action.REJECT)
    hidden = rounds(path, capsys)
    assert hidden["differences"] == [] and hidden["rounds"][0]["talk"] is None
    assert {p["coder"]: p["decided"] for p in hidden["rounds"][0]["progress"]} == {"Ana": 1, "Ben": 1, "Cai": 1}
    revealed = rounds(path, capsys, "--reveal", "1", "--coder", "Ana", "--codebook", "five_ways")
    (difference,) = revealed["differences"]
    assert (difference["see_it"], difference["decided"], difference["unsure"]) == (2, 3, False)
    says("Cai", Action.ADD)
    talked = rounds(path, capsys, "--codebook", "five_ways")
    assert talked["differences"] == []
    talk = talked["rounds"][0]["talk"]
    assert (talk["changed"], talk["towards"], talk["away"]) == (1, 1, 0)
    assert talk["before"] == pytest.approx(1 / 3) and talk["after"] == 1
    says("Ben", Action.REJECT)
    what = ["--settle", str(first), "--code", str(CONNECT), "--fits", "yes", "--reason", "They met"]
    rounds(path, capsys, *what, "--coder", "Ana")
    assert rounds(path, capsys, "--close", "1", "--coder", "Ana")["differences"] == []
    says("Ana", Action.REJECT)
    assert rounds(path, capsys)["differences"][0]["reopened"]
    ws.store.close()


def test_norming_is_ten_passages_each_on_their_own(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (norming,) = rounds(path, capsys, "--norm", "--coder", "Ana")["rounds"]
    assert len(norming["passages"]) == 10 and norming["mode"] == "blind"


@pytest.mark.parametrize(
    "asked",
    [["--reveal", "7", "--coder", "Ana"], ["--start", "First"], ["--settle", "1", "--coder", "Ana"],
     ["--start", "First", "--until", "soon", "--coder", "Ana"]],
)  # fmt: skip
def test_what_cannot_be_done_is_said_in_a_sentence(
    path: Path, capsys: pytest.CaptureFixture[str], asked: list[str]
) -> None:
    assert cli.main(["rounds", str(path), *asked]) == 1
    assert capsys.readouterr().err.strip().endswith(".")
