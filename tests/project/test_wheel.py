"""A wheel is the whole of Harvest: it works where there is no checkout, from any folder, and says what it lacks."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import sysconfig
import time
import urllib.request
import venv
import zipfile
from pathlib import Path

import pytest

from harvest import shipped
from harvest.errors import HarvestError
from tests.conftest import MEETING

ROOT = Path(__file__).parents[2]
GOES_IN = (
    "pyproject.toml", "setup.py", "README.md", "LICENSE", "streamlit_app.py",
    ".streamlit", "harvest", "codebooks", "sample_stories",
)  # fmt: skip


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network from what belongs into it."""
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for name in GOES_IN:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source / name)
    run(
        sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index", "--no-build-isolation",
        "--wheel-dir", out, source, cwd=out,
    )  # fmt: skip
    (made,) = out.glob("harvest-*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs of an environment that has the wheel, and of ours only the dependencies."""
    folder = tmp_path_factory.mktemp("installed") / "env"
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    paths = sysconfig.get_paths("venv", {"base": str(folder), "platbase": str(folder)})
    programs = Path(paths["scripts"])
    run(
        sys.executable, "-m", "pip", "--python", programs / "python", "install", "--quiet", "--no-deps", "--no-index",
        "--disable-pip-version-check", wheel, cwd=folder,
    )  # fmt: skip
    # A folder named in a .pth is searched, but its own .pth files are not read: an editable Harvest there is not seen.
    ours = {sysconfig.get_paths()["purelib"], sysconfig.get_paths()["platlib"]}
    (Path(paths["purelib"]) / "dependencies.pth").write_text("\n".join(sorted(ours)), "utf-8")
    return programs


def environment() -> dict[str, str]:
    """Ours without what would lead to the checkout."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("HARVEST_", "PYTHON", "STREAMLIT_"))}


def run(*command: object, cwd: Path, code: int = 0) -> str:
    """What a command prints, both streams; fails with that when it ends otherwise than with ``code``."""
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment(), text=True, stdout=-1, stderr=subprocess.STDOUT
    )
    assert done.returncode == code, done.stdout
    return done.stdout


@pytest.mark.slow
def test_every_file_that_is_no_python_is_in_the_wheel(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("codebooks", "sample_stories", ".streamlit"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file():
                assert f"harvest/_shipped/{path.relative_to(ROOT).as_posix()}" in inside
    assert [name for name in inside if name.startswith("harvest/_shipped/") and name.endswith(".py")] == [
        "harvest/_shipped/streamlit_app.py"
    ]
    for path in (ROOT / "harvest").rglob("*"):
        if path.is_file() and path.suffix != ".pyc":
            assert path.relative_to(ROOT).as_posix() in inside


@pytest.mark.slow
def test_an_inquiry_is_made_with_its_codebooks_and_takes_a_file_in(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "meeting.vtt").write_text(MEETING, "utf-8")
    said = run(
        installed / "harvest", "new", "a.harvest", "--title", "Kirk", "--question", "What?", "--json", cwd=tmp_path
    )
    assert '"five_ways"' in said and '"toronto"' in said
    assert '"status": "imported"' in run(
        installed / "harvest", "import", "a.harvest", "meeting.vtt", "--json", cwd=tmp_path
    )


@pytest.mark.slow
@pytest.mark.model
def test_the_demo_runs_and_leaves_its_evidence_pack(installed: Path, tmp_path: Path) -> None:
    run(installed / "harvest", "demo", "--demo-only", cwd=tmp_path)
    assert "Neighbourly help" in (tmp_path / "out" / "evidence-pack.md").read_text("utf-8")


@pytest.mark.slow
def test_serve_answers_and_finds_every_page(installed: Path, tmp_path: Path) -> None:
    run(installed / "harvest", "new", "a.harvest", "--title", "Kirk", "--question", "What?", cwd=tmp_path)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with (tmp_path / "log").open("w") as log:
        command = [installed / "harvest", "serve", "a.harvest", "--port", str(port)]
        process = subprocess.Popen(command, cwd=tmp_path, env=environment(), stdout=log, stderr=subprocess.STDOUT)
    try:
        assert answer(process, f"http://127.0.0.1:{port}/_stcore/health") == "ok"
        assert "<html" in answer(process, f"http://127.0.0.1:{port}/")
    finally:
        process.terminate()
        process.wait(300)
    # Only a browser opens the session in which pages are drawn; Streamlit's own test client does it without one.
    opening = (
        "from streamlit.testing.v1 import AppTest; from harvest import shipped; import harvest.ui.app as app\n"
        "assert shipped.in_wheel()\n"
        "at = AppTest.from_file(str(shipped.app()), default_timeout=900)\n"
        "at.session_state['inquiry_path'] = 'a.harvest'; at.run()\n"
        "assert not at.exception, at.exception\n"
        "assert 'Upload files' in [b.label for b in at.button], [b.label for b in at.button]\n"
    )
    run(installed / "python", "-c", opening, cwd=tmp_path)


def answer(process: subprocess.Popen[bytes], address: str) -> str:
    """What a server says at an address, once it is up."""
    for _ in range(600):
        assert process.poll() is None, "the app ended before it answered"
        try:
            return urllib.request.urlopen(address, timeout=5).read().decode("utf-8")
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"nothing answers at {address}")


def test_a_missing_folder_is_named_in_one_sentence_and_no_inquiry_is_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from harvest import workspace as verbs

    monkeypatch.setenv("HARVEST_CODEBOOKS", str(tmp_path / "nowhere"))
    with pytest.raises(HarvestError, match="lacks the folder that HARVEST_CODEBOOKS names"):
        verbs.new(tmp_path / "a.harvest", "Kirk", "What?")
    monkeypatch.setenv("HARVEST_CODEBOOKS", str(tmp_path))
    with pytest.raises(HarvestError, match="no codebook"):
        verbs.new(tmp_path / "a.harvest", "Kirk", "What?")
    assert not (tmp_path / "a.harvest").exists()
    monkeypatch.setattr(shipped, "IN_WHEEL", tmp_path)
    for missing in (shipped.sample_stories, shipped.app, shipped.app_config, shipped.exemplars):
        with pytest.raises(HarvestError, match="install Harvest again"):
            missing()


def test_pages_are_addressed_through_shipped_so_that_a_wheel_finds_them() -> None:
    for path in (ROOT / "harvest").rglob("*.py"):
        if path.name != "shipped.py":
            assert "harvest/ui/pages/" not in path.read_text("utf-8"), f"{path}: say page_path(name) instead"
