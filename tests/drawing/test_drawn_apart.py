"""Pictures drawn in a process of its own: the same, also when that ends, and nothing of what draws in the server."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from harvest import drawing
from harvest.apart import Host

pytestmark = pytest.mark.slow

BAR = json.dumps(
    {
        "data": {"values": [{"way": "Connect", "voices": 3}, {"way": "Give", "voices": 5}]},
        "mark": "bar",
        "encoding": {"y": {"field": "way", "type": "nominal"}, "x": {"field": "voices", "type": "quantitative"}},
    }
)


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    host = Host("harvest.drawing.worker", 60)
    monkeypatch.setattr(drawing, "_apart", [host])
    yield host
    host.close()


def here(monkeypatch: pytest.MonkeyPatch) -> tuple[bytes, str]:
    with monkeypatch.context() as m:
        m.setattr(drawing, "_apart", [])
        return drawing.png(BAR, 1.6), drawing.svg(BAR)


def test_a_picture_is_the_same_wherever_it_is_drawn(apart: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (drawing.png(BAR, 1.6), drawing.svg(BAR)) == here(monkeypatch)
    assert apart.pid is not None


def test_a_process_that_was_ended_costs_nobody_a_picture(apart: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    drawing.svg(BAR)
    assert apart.pid is not None
    os.kill(apart.pid, signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    assert drawing.svg(BAR) == here(monkeypatch)[1]


def test_one_that_cannot_be_started_costs_nobody_a_picture(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "_apart", [Host("", 60, [str(tmp_path / "nothing here")])])
    assert drawing.svg(BAR) == here(monkeypatch)[1]


def test_what_is_no_chart_is_the_same_fault_as_here(apart: Host) -> None:
    with pytest.raises(ValueError, match="vl_spec"):
        drawing.svg("{}" * 2)


SERVER = """
import sys, json
sys.path[:] = json.loads(sys.argv[1])
from harvest import drawing
drawing.draw_apart()
print(drawing.svg(sys.argv[2])[:4], "vl_convert" in sys.modules)
"""


def test_a_server_does_not_load_what_draws() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SERVER, json.dumps(sys.path), BAR], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("<svg False\n", "")
