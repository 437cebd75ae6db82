"""ARCHITECTURE.md names every room and every folder in it, and nothing that is not there."""

from __future__ import annotations

import re
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[2]
HARVEST = ROOT / "harvest"
PAGE = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
ROWS = {m[1].strip("/"): m[0] for m in re.finditer(r"^\| `([\w.]+/?)` \|.*$", PAGE, re.M)}


def folders(place: Path) -> list[str]:
    return sorted(p.name for p in place.iterdir() if p.is_dir() and p.name[:1] not in "._")


def test_every_room_has_its_row_and_every_row_its_room() -> None:
    files = [p.name for p in HARVEST.glob("*.py") if p.name != "__init__.py"]
    assert sorted(ROWS) == sorted([*folders(HARVEST), *files])


@pytest.mark.parametrize("room", sorted(room for room in ROWS if (HARVEST / room).is_dir()))
def test_a_row_names_the_folders_of_its_room_and_only_what_is_there(room: str) -> None:
    beside = re.findall(r"`([\w/<>]+\.py|[\w/]+/)`", ROWS[room])[1:]
    assert [f for f in folders(HARVEST / room) if f"`{f}/" not in ROWS[room]] == [], f"name them in the row of {room}/"
    gone = [name for name in beside if "<" not in name and not (HARVEST / room / name).exists()]
    assert gone == []


def test_other_files_that_the_page_names_are_there() -> None:
    named = set(re.findall(r"`((?:store|coding|readers|tests)/[\w/]+\.py)`", PAGE))
    named |= set(re.findall(r"\]\((\S+\.md)\)", PAGE))
    assert [name for name in sorted(named) if not (ROOT / name).exists() and not (HARVEST / name).exists()] == []


def test_no_file_is_too_long_to_be_read_at_once() -> None:
    lines = {f: len(f.read_text("utf-8").splitlines()) for kind in ("py", "js") for f in HARVEST.rglob(f"*.{kind}")}
    assert {str(f.relative_to(ROOT)): n for f, n in lines.items() if n > 300} == {}, "split it by kinds of things"


def test_no_files_import_each_other_in_a_circle() -> None:
    graph = grimp.build_graph("harvest", cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    # a package's face takes from its files, and a file that asks the face for a neighbour is no circle of its own
    files = {
        m: {i for i in taken if not graph.find_children(i)}
        for m, taken in imports.items()
        if not graph.find_children(m)
    }
    try:
        tuple(TopologicalSorter(files).static_order())
    except CycleError as circle:
        pytest.fail(" imports ".join(reversed(circle.args[1])))
