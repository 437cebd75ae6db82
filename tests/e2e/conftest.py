"""A real Streamlit server and a real headless Chromium for the tests in this folder."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
CHROMIUM = os.environ.get("HARVEST_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
ARGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
OPTIONS = [
    "--server.headless=true",
    "--client.toolbarMode=viewer",
    "--browser.gatherUsageStats=false",
    "--server.fileWatcherType=none",
]


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def start_app(script: Path, env: dict[str, str], *options: str) -> tuple[subprocess.Popen[bytes], str]:
    """A running Streamlit app and its address, once it answers."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(script), f"--server.port={port}", *OPTIONS, *options]
    root = str(HERE.parents[1])
    process = subprocess.Popen(
        command, env={**os.environ, "PYTHONPATH": root, **env}, cwd=root, stdout=subprocess.DEVNULL
    )
    url = f"http://127.0.0.1:{port}"
    for _ in range(300):
        if process.poll() is not None:
            raise RuntimeError(f"{script.name} stopped with {process.returncode}")
        try:
            urllib.request.urlopen(f"{url}/_stcore/health", timeout=1).read()
            return process, url
        except OSError:
            time.sleep(0.1)
    process.kill()
    raise RuntimeError(f"{script.name} does not answer at {url}")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A browser test gets a second and third go: on a busy machine a page may be late without anything being wrong."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=2, reruns_delay=2))


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium, or skip."""
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as p:
        if not CHROMIUM:
            pytest.skip("no Chromium here: install one, or name it in HARVEST_CHROMIUM")
        chromium = p.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def desk_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the desk's test app keeps one file of decisions a world."""
    return tmp_path_factory.mktemp("desk")


@pytest.fixture(scope="session")
def desk_url(desk_folder: Path) -> Iterator[str]:
    """The test app of the coding desk; every test takes a world of its own with ``?world=``."""
    process, url = start_app(HERE / "apps" / "desk_app.py", {"DESK_FOLDER": str(desk_folder)})
    yield url
    process.terminate()
    process.wait(10)


def world_of(request: pytest.FixtureRequest) -> str:
    """The name of the world of one test."""
    return str(request.node.name).replace("[", "-").replace("]", "")


@pytest.fixture
def acts_done(desk_folder: Path, request: pytest.FixtureRequest) -> Callable[[], list[dict[str, Any]]]:
    """The acts that reached the server in this test, in order."""

    def read() -> list[dict[str, Any]]:
        path = desk_folder / f"{world_of(request)}.json"
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []

    return read


@pytest.fixture
def open_desk(browser: Any, desk_url: str, request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Opens the desk as a coder in a browser context of their own and gives its page."""
    contexts: list[Any] = []

    def open_as(
        coder: str = "Ana Ortiz",
        *,
        n: int = 27,
        before: Any = lambda page: None,
        width: int = 1280,
        height: int = 900,
        **more: Any,
    ) -> Any:
        query = {k: more.pop(k) for k in ("size", "mode", "world", "delay", "focus") if k in more}
        context = browser.new_context(viewport={"width": width, "height": height}, **more)
        contexts.append(context)
        page = context.new_page()
        page.problems = []
        page.on("pageerror", lambda e: page.problems.append(str(e)))
        world = query.pop("world", world_of(request))
        extra = "".join(f"&{k}={v}" for k, v in query.items())
        before(page)
        page.goto(f"{desk_url}/?coder={coder}&n={n}&world={world}{extra}")
        page.wait_for_selector("article.current", timeout=30000)
        return page

    yield open_as
    for context in contexts:
        for page in context.pages:
            assert not getattr(page, "problems", []), page.problems
        context.close()
