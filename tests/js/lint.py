"""Lints the app's JavaScript with oxlint: ``python -m tests.js.lint``; part of ``make lint``.

The desk's files see each other only when they are put together, so the linter gets the whole module, as a browser does
(a name that nothing declares, a function that nobody calls), and what it says is led back to the file and line.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
UI = ROOT / "harvest" / "ui"


def modules() -> dict[str, list[Path]]:
    """Each module that a browser gets, with the files it is put together from."""
    from harvest.ui.desk import BOOKS, SCRIPTS, WAITING

    alone = {name: [UI / name / f"{name}.js"] for name in ("picture", "board", "person", "lost", "keyboard")}
    alone |= {name: [UI / "aloud" / f"{name}.js"] for name in ("aloud", "rows")}
    desk = {"desk": SCRIPTS, "codebooks for the desk": BOOKS, "waiting for the desk": WAITING}
    return {**{name: [UI / "desk" / "js" / file for file in files] for name, files in desk.items()}, **alone}


def place(files: list[Path], line: int) -> str:
    """The file and line of a line of the module."""
    for file in files:
        length = file.read_text("utf-8").count("\n") + 1  # one more between two files
        if line <= length:
            return f"{file.relative_to(ROOT)}:{line}"
        line -= length
    return str(line)


def faults() -> list[str]:
    """What is wrong, as ``file:line: what``; SystemExit when there is no linter."""
    program = shutil.which("oxlint", path=sysconfig.get_path("scripts")) or shutil.which("oxlint")
    if program is None:
        sys.exit("There is no oxlint here to lint the JavaScript with: run `make .venv/test-installed`.")
    found = []
    every = modules()
    lost = set(UI.rglob("*.js")) - {file for files in every.values() for file in files}
    found += [f"{file.relative_to(ROOT)}: belongs to no module in {Path(__file__).name}" for file in sorted(lost)]
    with tempfile.TemporaryDirectory() as folder:
        for name, files in every.items():
            path = Path(folder) / f"{name}.js"
            path.write_text("\n".join(file.read_text("utf-8") for file in files), "utf-8")
            command = [program, "--config", str(HERE / "oxlintrc.json"), "--format", "json", str(path)]
            done = subprocess.run(command, capture_output=True, text=True)
            try:
                diagnostics = json.loads(done.stdout)["diagnostics"]
            except (ValueError, KeyError):
                sys.exit(done.stdout + done.stderr)
            for one in diagnostics:
                line = one["labels"][0]["span"]["line"] if one.get("labels") else 1
                found.append(f"{place(files, line)}: {one['message']} ({one.get('code', 'syntax')})")
    return found


if __name__ == "__main__":
    found = faults()
    print("\n".join(found) or "JavaScript: nothing to say.")
    sys.exit(bool(found))
