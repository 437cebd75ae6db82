"""The whole job on the sample event, without a screen: what ``make run ARGS=--demo-only`` does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from harvest.workspace.inquiry.sample import add_sample_decisions, build_sample
from harvest.workspace.opened import Workspace, open_inquiry
from harvest.workspace.report import export_file
from harvest.workspace.suggesting import suggest

PACK = ("evidence-pack.docx", "evidence-pack.md", "evidence-pack.csv")


def sample_inquiry(path: Path, say: Callable[[str], None]) -> Workspace:
    """The sample inquiry at ``path``, built, suggested on and coded by two invented people when it is not there."""
    if path.exists():
        return open_inquiry(path)
    say("Reading the sample event: one to three minutes, this once …")
    ws = build_sample(path, progress=lambda done, total, name: say(f"  {name}"))
    say("Suggesting codes …")
    done = suggest(ws, encoder="small")
    say(f"{done['suggestions']} codes suggested on {done['passages']} passages in {done['seconds']} s.")
    say(f"Entered {add_sample_decisions(ws)} decisions of two facilitators.")
    return ws


def build_demo(path: Path, out: Path, *, say: Callable[[str], None]) -> list[Path]:
    """Build the sample inquiry and leave its evidence pack in ``out``; the files written."""
    ws = sample_inquiry(path, say)
    return [export_file(ws.acting_as("demo"), out / name) for name in PACK]
