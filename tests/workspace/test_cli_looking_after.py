"""``harvest settings``, ``codebooks``, ``summaries``, ``history``: what is set, written and done, without a screen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from harvest import cli
from harvest import workspace as verbs


@pytest.fixture
def path(tmp_path: Path) -> Path:
    verbs.new(tmp_path / "one.harvest", "T", "Q?").store.close()
    return tmp_path / "one.harvest"


def asked(capsys: pytest.CaptureFixture[str], *words: object) -> dict[str, Any]:
    assert cli.main([*map(str, words), "--json"]) == 0
    return dict(json.loads(capsys.readouterr().out))


def test_a_setting_the_title_and_an_event_are_changed_and_the_history_says_who(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked(capsys, "settings", path, "--set", "suppress_below", "8", "--title", "Lantern Lane", "--coder", "Ana")
    found = asked(capsys, "settings", path, "--event", "Café", "--date", "2026-03-01", "--coder", "Ana")
    assert found["settings"]["suppress_below"] == 8 and found["title"] == "Lantern Lane"
    assert [e["title"] for e in found["events"]] == ["Café"]
    log = asked(capsys, "history", path)["log"]
    assert {e["who"] for e in log if e["what"] == "changed a setting"} == {"Ana"}


def test_a_summary_is_written_and_taken_out(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book, code = (b := verbs.open_inquiry(path).codebooks()[0]).id, b.codes[0].id
    about = ["summaries", path, "--code", f"{book}/{code}", "--coder", "Ana", "--text"]
    assert asked(capsys, *about, "People lend each other ladders.")["summaries"] == {
        f"{book}/{code}": "People lend each other ladders."
    }
    assert asked(capsys, *about, "")["summaries"].get(f"{book}/{code}", "") == ""


def test_a_codebook_is_taken_in_from_a_file(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "own.csv").write_text("id,label,definition\nbench,Benches,Somewhere to sit.\n", "utf-8")
    found = asked(capsys, "codebooks", path, "--file", tmp_path / "own.csv", "--why", "ours", "--coder", "Ana")
    assert any([c["label"] for c in b["codes"]] == ["Benches"] for b in found["codebooks"])


@pytest.mark.parametrize(
    "words",
    [["settings", "--set", "suppress_below", "8"], ["settings", "--set", "nonsense", "8", "--coder", "Ana"],
     ["settings", "--role-of", "x", "resident", "--coder", "Ana"], ["summaries", "--code", "a/b", "--coder", "Ana"],
     ["codebooks", "--file", "not-there.yaml", "--coder", "Ana"]],
)  # fmt: skip
def test_what_cannot_be_done_is_a_sentence(path: Path, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    assert cli.main([words[0], str(path), *words[1:]]) == 1
    assert capsys.readouterr().err.strip()
