"""The power goes while people decide: every act that was said to be saved is there.

The disk is played by a small library that keeps of a file what it held when it was last synced, and nothing since. That
is the worst a power cut leaves of whole files; it does not play a disk that lies, or one that tears a page.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from harvest import workspace as verbs
from tests.store import survival

pytestmark = pytest.mark.slow
CUTS = int(os.environ.get("HARVEST_POWERCUTS", "3"))


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that keeps what was synced."""
    cc = shutil.which("cc") or shutil.which("gcc")
    if not cc or not sys.platform.startswith("linux"):
        pytest.skip("needs Linux and a C compiler")
    made = tmp_path_factory.mktemp("disk") / "powercut.so"
    source = Path(__file__).with_name("powercut.c")
    subprocess.run([cc, "-shared", "-fPIC", "-o", str(made), str(source), "-ldl", "-pthread"], check=True)
    return made


@pytest.mark.parametrize("seed", range(CUTS))
def test_what_was_said_to_be_saved_outlives_a_power_cut(
    meeting: verbs.Workspace, tmp_path: Path, disk: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    passage = next(p.id for p in verbs.inquiry.passages(meeting) if p.codeable)
    meeting.store.close()
    left = tmp_path / "left"
    left.mkdir()
    shutil.copy(meeting.path, left / meeting.path.name)
    monkeypatch.setenv("LD_PRELOAD", str(disk))
    monkeypatch.setenv("POWERCUT", str(left))
    batches = survival.plan(120)
    process = survival.start(meeting.path, passage, 4, batches)
    monkeypatch.delenv("LD_PRELOAD")
    acks = survival.acknowledged(process, random.Random(seed).randint(10, 100))
    assert 0 < len(acks) < len(batches), "the power went half-way"
    for fresh in left.glob("*.fresh"):
        fresh.unlink()
    assert verbs.settings.check(left / meeting.path.name) == ()
    found = {d.batch for d in verbs.inquiry.decisions(verbs.open_inquiry(left / meeting.path.name))}
    assert acks - found == set()
