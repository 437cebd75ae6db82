"""The README keeps its promises: its commands run, its files are there, its order holds."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from harvest.cli import main
from tests.conftest import MEETING

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def _commands(heading: str) -> list[str]:
    section = README.split(f"## {heading}", 1)[1].split("\n## ", 1)[0]
    return [line.strip() for line in section.splitlines() if line.startswith("    ")]


@pytest.mark.model
def test_the_commands_for_an_own_event_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    Path("table1.vtt").write_text(MEETING, "utf-8")
    Path("stories.csv").write_text(
        "teller,story\nMo,The ladies at the laundrette watch my kids while I fold.\n", "utf-8"
    )
    commands = _commands("Your own event")
    assert len(commands) >= 6
    for command in commands:
        program, *args = shlex.split(command)
        assert program == "harvest"
        if args[0] != "serve":
            assert main(args) == 0, command
    assert Path("pack.docx").stat().st_size > 10_000


def test_installed_by_line_15_running_by_line_20_seen_by_line_30():
    lines = README.splitlines()
    assert next(n for n, line in enumerate(lines, 1) if "make run" in line) <= 15
    assert next(n for n, line in enumerate(lines, 1) if "127.0.0.1:8501" in line) <= 20
    assert next(n for n, line in enumerate(lines, 1) if line.startswith("![")) <= 30


def test_every_file_that_is_linked_is_there():
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def test_every_make_target_that_is_named_exists():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in set(re.findall(r"make ([\w-]+)", README)):
        if target != "or":
            assert re.search(rf"^{target}:", makefile, re.M), target
