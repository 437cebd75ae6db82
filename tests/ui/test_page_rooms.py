"""A page is a room: `page.py` and parts that only this page uses; what pages share lies outside the rooms."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from harvest.ui import pages

PAGES = Path(pages.__file__).parent
ROOMS = sorted(path for path in PAGES.iterdir() if path.is_dir() and path.name != "__pycache__")
PACKAGE = "harvest.ui.pages"


def imported(path: Path) -> set[str]:
    """The modules of pages that a file imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(PACKAGE):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names if alias.name.startswith(PACKAGE)}
    return found


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_every_page_has_its_page_file(room: Path) -> None:
    assert (room / "page.py").is_file()


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_no_page_uses_a_part_of_another_page(room: Path) -> None:
    foreign = {
        f"{path.name}: {module}"
        for path in room.rglob("*.py")
        for module in imported(path)
        if not module.startswith(f"{PACKAGE}.{room.name}.")
    }
    assert not foreign, f"move what is shared to harvest/ui/widgets: {sorted(foreign)}"


def test_no_page_has_words_standing_alone_which_streamlit_would_print() -> None:
    for path in PAGES.glob("*/page.py"):
        rest = ast.parse(path.read_text("utf-8")).body[1:]
        alone = [n.lineno for n in rest if isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant)]
        assert alone == [], f"{path}: make it a comment"


DRAWN = {"dataframe", "data_editor", "table", "altair_chart", "vega_lite_chart", "image"}


def test_every_table_and_picture_says_what_it_holds_to_who_does_not_see_it() -> None:
    without = [
        f"{path.relative_to(PAGES.parent)}, line {call.lineno}"
        for path in PAGES.parent.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in DRAWN
        if ast.unparse(call.func).startswith("st.") and "alt" not in {k.arg for k in call.keywords}
    ]
    assert not without, f"give it alt=…: {without}"
