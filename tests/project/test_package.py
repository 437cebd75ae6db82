"""What is handed on: the container's file names what there is, the version stands in one place, licences are listed."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from importlib.metadata import requires
from pathlib import Path

import pytest

import harvest

ROOT = Path(__file__).parents[2]


def test_the_container_copies_what_is_there_and_runs_as_nobody_in_particular() -> None:
    lines = (ROOT / "Containerfile").read_text("utf-8").splitlines()
    copied = [
        name for line in lines if line.startswith("COPY ") and "--from" not in line for name in line.split()[1:-1]
    ]
    assert copied and [name for name in copied if not (ROOT / name).exists()] == []
    let_in = {line[1:] for line in (ROOT / ".containerignore").read_text("utf-8").splitlines() if line[:1] == "!"}
    assert set(copied) == let_in
    assert (ROOT / ".dockerignore").read_text("utf-8") == (ROOT / ".containerignore").read_text("utf-8")
    users = [line for line in lines if line.startswith("USER ")]
    assert users == ["USER harvest"] and lines.index("USER harvest") < lines.index('ENTRYPOINT ["harvest"]')


def test_torch_is_the_same_in_container_makefile_and_constraints() -> None:
    said = {
        name: set(re.findall(r"\btorch==([\d.]+)", (ROOT / name).read_text("utf-8")))
        for name in ("Containerfile", "Makefile", "README.md", "constraints.txt", "docs/deployment.md")
    }
    assert len(set().union(*said.values())) == 1, said


def test_the_version_stands_in_one_place_and_what_repeats_it_is_the_same() -> None:
    cited = re.search(r"^version: (\S+)$", (ROOT / "CITATION.cff").read_text("utf-8"), re.M)
    assert cited and cited[1] == harvest.__version__
    assert 'dynamic = ["version"]' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_every_package_that_is_needed_stands_in_the_list_of_licences() -> None:
    listed = (ROOT / "docs" / "packages.md").read_text("utf-8").lower()
    needed = [re.split(r"[^\w.-]", one)[0] for one in requires("harvest") or () if "extra ==" not in one]
    assert needed and [name for name in needed if f"| {name.lower().replace('_', '-')} |" not in listed] == []


def test_the_bill_of_materials_has_our_version_and_nothing_that_only_tests_need() -> None:
    spec = importlib.util.spec_from_file_location("packages", ROOT / "docs" / "packages.py")
    assert spec and spec.loader
    packages = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(packages)
    found = [{"name": name, "bom-ref": name} for name in ("streamlit", "Sphinx")]
    linked = [{"ref": "root-component", "dependsOn": ["streamlit"]}, {"ref": "Sphinx"}]
    made = {"metadata": {"component": {"bom-ref": "root-component"}}, "components": found, "dependencies": linked}
    bill = packages.bill(made)
    assert bill["metadata"]["component"]["version"] == harvest.__version__
    assert [c["name"] for c in bill["components"][:-1]] == ["streamlit"]
    assert bill["components"][-1]["hashes"][0]["alg"] == "SHA-256"
    assert bill["dependencies"][0] == {"ref": "root-component", "dependsOn": ["streamlit", "weights-small"]}


def test_nothing_that_only_linux_has_is_imported_where_everybody_passes() -> None:
    only = "fcntl|resource|pwd|grp|termios"
    for path in (ROOT / "harvest").rglob("*.py"):
        text = path.read_text("utf-8")
        assert not re.search(rf"^(import|from) ({only})\b", text, re.M), f"{path}: import it where it is used, guarded"
        assert not re.search(r"\bos\.(fork|getuid|geteuid|chown|killpg|setsid)\b", text), path
        assert not re.search(r"\.(read_text|write_text)\(\)|\bopen\([^)]*\"r\"\)", text), f"{path}: name the encoding"


def test_the_command_starts_without_loading_what_only_some_commands_need() -> None:
    heavy = ("torch", "duckdb", "distributed", "streamlit", "pandas")
    code = f"import sys, harvest.cli; harvest.cli.command_parser(); print([m for m in {heavy} if m in sys.modules])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert said.strip() == "[]"


@pytest.mark.slow
def test_the_first_page_is_seen_without_loading_what_draws_embeds_or_learns() -> None:
    heavy = ("torch", "transformers", "sklearn", "scipy", "spacy", "altair", "vl_convert", "duckdb", "typst")
    code = (
        "import sys; from harvest import workspace; workspace.load_rooms(); "
        "import harvest.ui.app, harvest.ui.pages.inquiry.page; "
        f"print([m for m in {heavy} if m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert said.strip() == "[]"
