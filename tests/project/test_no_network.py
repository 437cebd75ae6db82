"""The whole job with every way to other machines closed: import, suggest, decide, export, and a page."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import MEETING

ROOT = Path(__file__).parents[2]
CLOSED = """
import os, socket
def _no(*args, **kwargs):
    with open(os.environ["TRIED"], "a", encoding="utf-8") as file:
        file.write(repr(args[1:] or args) + "\\n")
    raise OSError("no network here")
socket.socket.connect = socket.socket.connect_ex = socket.socket.bind = socket.socket.sendto = _no
socket.getaddrinfo = socket.gethostbyname = socket.create_connection = _no
"""
"""Read by every Python that starts, the one that parses what people upload included."""
JOB = """
from pathlib import Path
from streamlit.testing.v1 import AppTest
from harvest import shipped, workspace as verbs
from harvest.cli import main
from harvest.model import Action, CodeRef

assert main(["new", "a.harvest", "--title", "Kirk", "--question", "What keeps us well?"]) == 0
assert main(["import", "a.harvest", "meeting.vtt", "--consent", "anonymous"]) == 0
assert main(["suggest", "a.harvest", "--encoder", "small"]) == 0
ws = verbs.open_inquiry(Path("a.harvest"))
first = next(p for p in verbs.inquiry.passages(ws) if "neighbour" in p.text)
ws.store.close()
act = ["--passage", str(first.id), "--action", "add", "--code", "five_ways/connect"]
assert main(["decide", "a.harvest", "--coder", "Ana", *act]) == 0
for kind in ("docx", "pdf", "xlsx", "board.html", "qdpx", "parquet"):
    assert main(["export", "a.harvest", f"out/pack.{kind}"]) == 0
assert main(["rollup", "out", "out/all.html"]) == 0
at = AppTest.from_file(str(shipped.app()), default_timeout=900)
at.session_state["inquiry_path"] = "a.harvest"
at.run()
assert not at.exception, at.exception
assert at.title[0].value == "Kirk"
"""


@pytest.mark.slow
@pytest.mark.model
def test_the_whole_job_is_done_with_sockets_closed(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "closed" / "sitecustomize.py").write_text(CLOSED, "utf-8")
    (tmp_path / "meeting.vtt").write_text(MEETING, "utf-8")
    tried = tmp_path / "tried"
    environment = {
        **{k: v for k, v in os.environ.items() if k != "HARVEST_INQUIRY"},
        "PYTHONPATH": os.pathsep.join((str(tmp_path / "closed"), str(ROOT))),
        "TRIED": str(tried),
    }
    done = subprocess.run(
        [sys.executable, "-c", JOB],
        cwd=tmp_path, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert not tried.exists(), tried.read_text("utf-8")
