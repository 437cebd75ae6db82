"""A real Streamlit server and a real headless Chromium for the tests in this folder."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from harvest.model import Decision
from tests.e2e import desk_inquiry

HERE = Path(__file__).parent
APP = HERE.parents[1] / "streamlit_app.py"
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
PATIENCE, FIRST_GO = 300_000, 100_000
"""So many milliseconds a page waits for what is to come: beside busy programs everything takes many times as long. The
first go waits less: what came while a page was drawn anew and was lost never comes, and is waited for in vain."""
_first = True
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
    for _ in range(3000):
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


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Whether it is the first go of a test."""
    global _first
    _first = getattr(item, "execution_count", 1) < 2


def patient(chromium: Any) -> Any:
    """The browser, with pages that wait long for what is to come: a busy machine makes no test red."""

    def patiently(make: Any) -> Any:
        def made(**how: Any) -> Any:
            opened = make(**how)
            opened.set_default_timeout(FIRST_GO if _first else PATIENCE)
            return opened

        return made

    chromium.new_context, chromium.new_page = patiently(chromium.new_context), patiently(chromium.new_page)
    return chromium


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium, or skip."""
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as p:
        if not CHROMIUM:
            pytest.skip("no Chromium here: install one, or name it in HARVEST_CHROMIUM")
        chromium = patient(p.chromium.launch(executable_path=CHROMIUM, args=ARGS))
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def desk_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The app, and the inquiry file that it serves: each test puts a fresh file there."""
    path = tmp_path_factory.mktemp("desk") / "lantern.harvest"
    process, url = start_app(APP, {"HARVEST_INQUIRY": str(path)})
    yield url, path
    process.terminate()
    process.wait(300)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """An inquiry of so many passages, made once."""
    folder = tmp_path_factory.mktemp("templates")

    @lru_cache
    def made(n: int) -> Path:
        path = folder / str(n) / "template.harvest"
        path.parent.mkdir()
        desk_inquiry.make(path, n)
        return path

    return made


@pytest.fixture
def decisions(desk_server: tuple[str, Path]) -> Callable[[], tuple[Decision, ...]]:
    """What people decided in this test, as it is stored, in order."""
    return lambda: desk_inquiry.stored(desk_server[1])[0]


def sign_in(page: Any, coder: str) -> None:
    """Says on the Code page who is at the screen, and waits for the desk."""
    page.get_by_test_id("stMain").get_by_role("button", name=coder).click(timeout=30_000)
    page.wait_for_selector("article.current")


STAYS = "localStorage.setItem('harvest-desk-settings', JSON.stringify({ goOn: false, aside: false }))"
SLOW = """(() => {
    const send = WebSocket.prototype.send
    WebSocket.prototype.send = function (message) {
        setTimeout(() => this.readyState === WebSocket.OPEN && send.call(this, message), %d)
    }
})()"""


@pytest.fixture
def open_desk(
    browser: Any, desk_server: tuple[str, Path], template: Callable[[int], Path]
) -> Iterator[Callable[..., Any]]:
    """Opens the Code page as a coder in a browser context of their own; the first call lays out the inquiry.

    ``n`` passages, in a ``blind`` round or none; the desk stays on a passage unless ``go_on``;
    ``slow`` milliseconds until the server hears of an act.
    """
    url, path = desk_server
    contexts: list[Any] = []

    def open_as(
        coder: str = "Ana Ortiz",
        *,
        n: int = 27,
        blind: bool = False,
        slow: int = 0,
        go_on: bool = False,
        before: Any = lambda page: None,
        width: int = 1280,
        height: int = 900,
        **more: Any,
    ) -> Any:
        if not contexts:
            desk_inquiry.put_in_place(template(n), path, blind=blind)
        context = browser.new_context(viewport={"width": width, "height": height}, **more)
        contexts.append(context)
        page = context.new_page()
        page.problems = []
        page.on("pageerror", lambda e: page.problems.append(str(e)))
        if not go_on:
            page.add_init_script(STAYS)
        if slow:
            page.add_init_script(SLOW % slow)
        before(page)
        page.goto(f"{url}/code")
        sign_in(page, coder)
        return page

    yield open_as
    for context in contexts:
        for page in context.pages:
            assert not getattr(page, "problems", []), page.problems
        context.close()
