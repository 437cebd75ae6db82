"""The documentation builds without a warning, and what it says of commands and files is what the code has."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from harvest.cli import command_parser

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
FROM_CODE = runpy.run_path(str(DOCS / "from_code.py"))


@pytest.mark.parametrize("page", ["commands", "files"])
def test_pages_read_off_the_code_are_as_the_code_is(page: str) -> None:
    assert (DOCS / f"{page}.md").read_text("utf-8") == FROM_CODE[page](), f"run: python docs/from_code.py ({page}.md)"


@pytest.mark.parametrize("page", sorted(p.name for p in (*DOCS.glob("*.md"), ROOT / "README.md")))
def test_every_command_in_a_page_is_understood(page: str) -> None:
    """Each indented or quoted ``harvest VERB …`` parses; words in capitals and dots stand for something."""
    path = ROOT / page if page == "README.md" else DOCS / page
    said = re.findall(
        r"^ {4}(harvest .+)$|`(harvest [a-z]+ [^`]+)`", re.sub(r"\\\n *", "", path.read_text("utf-8")), re.M
    )
    parser = command_parser()
    for line in (a or b for a, b in said):
        words = re.findall(r'"[^"]*"|\S+', line.split("#")[0])
        if any("…" in word or word.startswith("[") for word in words) or words[1].isupper():
            continue
        try:
            parser.parse_args([word.strip('"') for word in words[1:]])
        except SystemExit as wrong:
            raise AssertionError(f"{page}: {line}") from wrong


@pytest.mark.slow
def test_it_builds_without_a_warning(tmp_path: Path) -> None:
    """Links to pages, headings and pictures that are not there are warnings, and warnings are errors."""
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", str(DOCS), str(tmp_path / "out")],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
