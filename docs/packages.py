"""Writes packages.md: everything an installed Harvest brings, with its licence. ``make packages``.

The page is read off what is installed here. The hashes are those of the files that pip would take on this system: they
differ from system to system, so they are made where they are wanted (``make packages``).
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from harvest import __version__
from harvest.suggest.locate import SMALL_SHA256

HERE = Path(__file__).parent
HEAD = """# What comes along, and its licences

Everything that `pip install harvest` brings, read off an installed one. Written by `docs/packages.py`.

    make packages

writes this page again and leaves in `out/` a bill of materials (`sbom.json`, CycloneDX) and `hashes.txt`: every
file with its SHA-256 for `pip install --require-hashes`, as pip takes them on your system. The weights of the models
are checked by their SHA-256 whenever they are loaded ([model card](model_card.md)).

| package | version | licence |
|---|---|---|
"""


def needed(name: str = "harvest") -> dict[str, Distribution]:
    """Everything that is installed because of a package, by its name; without extras."""
    found: dict[str, Distribution] = {}
    waiting = [(name, "")]
    while waiting:
        one, extra = waiting.pop()
        try:
            about = distribution(one)
        except PackageNotFoundError:
            continue
        known = _known(one)
        if known in found and not extra:
            continue
        found[known] = about
        for line in about.requires or ():
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": extra}):
                waiting += [(wanted.name, more) for more in (wanted.extras or {""})]
    found.pop("harvest", None)
    return dict(sorted(found.items()))


def licence(about: Distribution) -> str:
    """The licence in few words, from the field that a package fills in."""
    said = about.metadata.get("License-Expression") or ""
    if not said:
        classes = [
            c.split(" :: ")[-1] for c in about.metadata.get_all("Classifier") or () if c.startswith("License ::")
        ]
        said = ", ".join(c for c in classes if c != "OSI Approved")
    said = (
        said
        or (about.metadata.get("License") or "").strip().splitlines()[0:1]
        and ((about.metadata.get("License") or "").strip().splitlines()[0])
    )
    return re.sub(r"\s+", " ", str(said or "see its files")).replace("|", "/")[:80]


def page() -> str:
    """The page of packages."""
    rows = [f"| {name} | {about.version} | {licence(about)} |" for name, about in needed().items()]
    return HEAD + "\n".join(rows) + "\n"


def bill(made: dict[str, Any]) -> dict[str, Any]:
    """The bill of materials of Harvest out of one of everything that is installed here.

    The root gets the version, which a generator cannot read off ``pyproject.toml``; what only tests and documentation
    need is left out; the weights that Harvest verifies whenever it loads them are added with their SHA-256.
    """
    root, own = made["metadata"]["component"], needed()
    root |= {"version": __version__, "purl": f"pkg:pypi/harvest@{__version__}"}
    kept = [c for c in made["components"] if _known(c["name"]) in own]
    weights = {
        "type": "machine-learning-model",
        "bom-ref": "weights-small",
        "name": "all-MiniLM-L6-v2 (model.safetensors)",
        "licenses": [{"license": {"id": "Apache-2.0"}}],
        "hashes": [{"alg": "SHA-256", "content": SMALL_SHA256}],
    }
    there = {c["bom-ref"] for c in kept} | {root["bom-ref"], weights["bom-ref"]}
    links = []
    for one in made["dependencies"]:
        if one["ref"] in there:
            on = [ref for ref in one.get("dependsOn", ()) if ref in there]
            on += [weights["bom-ref"]] * (one["ref"] == root["bom-ref"])
            links.append({"ref": one["ref"]} | ({"dependsOn": on} if on else {}))
    return {**made, "components": [*kept, weights], "dependencies": [*links, {"ref": weights["bom-ref"]}]}


def _known(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def hashes(root: Path) -> str:
    """``name==version --hash=sha256:…`` for every file that pip would install here; asks the index for them."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed", "--report", "-"]
    command += ["--constraint", str(root / "constraints.txt"), str(root)]
    report = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    lines = []
    for one in report["install"]:
        name, found = one["metadata"]["name"], one["download_info"].get("archive_info", {}).get("hashes", {})
        if "sha256" in found:
            lines.append(f"{name}=={one['metadata']['version']} --hash=sha256:{found['sha256']}")
    return "\n".join(sorted(lines, key=str.lower)) + "\n"


if __name__ == "__main__":
    if "--bill" in sys.argv:  # of what a generator found, made into ours
        path = Path(sys.argv[sys.argv.index("--bill") + 1])
        path.write_text(json.dumps(bill(json.loads(path.read_text("utf-8"))), indent=1) + "\n", "utf-8")
        sys.exit()
    (HERE / "packages.md").write_text(page(), "utf-8")
    if "--hashes" in sys.argv:
        out = HERE.parent / "out"
        out.mkdir(exist_ok=True)
        (out / "hashes.txt").write_text(hashes(HERE.parent), "utf-8")
