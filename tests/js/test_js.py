"""The desk's JavaScript: its own tests, by Node's test runner, and the linter over the module that a browser gets."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.js.node import node

HERE = Path(__file__).parent


@pytest.mark.parametrize("file", sorted(HERE.glob("*.test.mjs")), ids=lambda p: p.name)
def test_the_javascript_tests_pass(file: Path) -> None:
    done = subprocess.run([node(), "--test", str(file)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "tests 0" not in done.stdout, f"{file.name} holds no test"
