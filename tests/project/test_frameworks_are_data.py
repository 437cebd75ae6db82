"""No framework is known by name where evidence is made, drawn and shown: what it needs stands in its file."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("evidence", "charts", "export", "ui", "workspace", "privacy", "coding")
FRAMEWORK = re.compile(r"five_?ways|toronto|five ways", re.IGNORECASE)
EXAMPLES = {
    "harvest/ui/desk/incoming.py": "an example in a docstring",
    "harvest/workspace/desk/deciding.py": "an example of CODEBOOK/CODE in a message",
    "harvest/workspace/desk/act_tables.py": "an example of CODEBOOK/CODE in a message",
}
"""Where a framework may be named, and why."""


def test_no_framework_is_named_outside_of_its_file():
    named = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for room in ROOMS
        for path in sorted((ROOT / "harvest" / room).rglob("*"))
        if path.suffix in (".py", ".js", ".css", ".html") and str(path.relative_to(ROOT)) not in EXAMPLES
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if FRAMEWORK.search(line)
    ]
    assert not named, "Declare it in the codebook's file instead:\n" + "\n".join(named)
