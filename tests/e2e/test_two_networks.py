"""Two people on two machines: each browser has a network of its own, and reaches the team's server by its address.

They come in by invitation, code a round without seeing each other, reveal it and settle where they differ.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.model import TeamRole
from tests.e2e.conftest import ARGS, CHROMIUM, PATIENCE, free_port, patient
from tests.e2e.desk_page import chips, press, saved
from tests.workspace.test_team import PASSWORD

pytestmark = [pytest.mark.e2e, pytest.mark.slow]
ROOT = Path(__file__).parents[2]
NETWORKS = ("harvest-one", "harvest-two")
SERVER = "10.213.1.1"


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True, timeout=300)


@pytest.fixture
def networks() -> Iterator[tuple[str, ...]]:
    """Two networks that reach this machine and not each other; skips where they cannot be made."""
    if shutil.which("ip") is None or os.geteuid() != 0:
        pytest.skip("networks can be made by root alone, with the program ip")
    made = []
    try:
        for n, name in enumerate(NETWORKS, 1):
            try:
                _ip("netns", "add", name)
                made.append(name)
                _ip("link", "add", f"hv{n}", "type", "veth", "peer", "name", "eth0", "netns", name)
                _ip("addr", "add", f"10.213.{n}.1/24", "dev", f"hv{n}")
                _ip("link", "set", f"hv{n}", "up")
                for inside in (
                    ("addr", "add", f"10.213.{n}.2/24", "dev", "eth0"),
                    ("link", "set", "eth0", "up"),
                    ("link", "set", "lo", "up"),
                    ("route", "add", "default", "via", f"10.213.{n}.1"),
                ):
                    _ip("-n", name, *inside)
            except (subprocess.SubprocessError, OSError) as error:
                pytest.skip(f"no network can be made here ({error})")
        yield NETWORKS
    finally:
        for name in made:
            subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)


@pytest.fixture
def served(meeting: verbs.Workspace, networks: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The address of the team's server, to which no loopback leads, and the link for whoever manages people."""
    link = verbs.team.invite(meeting, "Amina", TeamRole.ADMIN)
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "harvest.cli", "serve", str(meeting.path), "--team", "--address", SERVER]
        + ["--port", str(port)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("It is without https"):
                break
        assert process.poll() is None
        yield f"http://{SERVER}:{port}", link.path
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(300)


@pytest.fixture
def laptop(networks: tuple[str, ...], tmp_path: Path, browser: Any) -> Iterator[Callable[[str], Any]]:
    """A page of a browser of its own in one of the networks."""
    opened = []

    def on(network: str) -> Any:
        script = tmp_path / network
        script.write_text(f'#!/bin/sh\nexec ip netns exec {network} "{CHROMIUM}" "$@"\n')
        script.chmod(0o700)
        # Playwright runs once in a process: the browser of the other tests launches this one beside it.
        launch = browser.browser_type.launch
        here = patient(launch(executable_path=script, args=ARGS, timeout=PATIENCE))
        opened.append(here)
        return here.new_page(viewport={"width": 1280, "height": 900})

    yield on
    for here in opened:
        here.close()


def _come_in(page: Any, link: str) -> None:
    for attempt in range(180):
        try:
            page.goto(link)
            break
        except Exception:  # the server says where it is a moment before it answers
            if attempt == 179:
                raise
            page.wait_for_timeout(1000)
    page.fill("#password", PASSWORD)
    page.fill("#again", PASSWORD)
    page.click("button")
    page.wait_for_selector("[data-testid=stSidebarNav] a")


def _go(page: Any, name: str) -> None:
    page.locator("[data-testid=stSidebarNav] a", has_text=name).first.click()


def test_two_people_code_blind_reveal_and_settle_from_invitation_on(
    meeting: verbs.Workspace, served: tuple[str, str], laptop: Callable[[str], Any]
) -> None:
    amina, ben = (laptop(network) for network in NETWORKS)
    _come_in(amina, "".join(served))

    _go(amina, "Settings")
    amina.get_by_text("People who code").first.click()
    amina.get_by_label("Invite somebody").fill("Ben")
    amina.get_by_role("button", name="Make a link").click()
    shown = amina.locator("[data-testid=stCode]", has_text="/accept/")
    shown.wait_for()
    _come_in(ben, str(shown.inner_text()).strip())
    _go(ben, "Code")
    ben.wait_for_selector("article.current")

    _go(amina, "Compare")
    amina.get_by_role("tab", name="Rounds").click()
    amina.get_by_text("blind: each codes alone").click()
    amina.get_by_role("button", name="Start", exact=True).click()
    ben.get_by_text("has begun: all passages, each codes alone").first.wait_for()

    ben.locator("article.current").focus()
    passage = int(ben.locator("article.current").get_attribute("data-passage"))
    press(ben, "c")
    ben.keyboard.type("connect")
    press(ben, "Enter")
    saved(ben)
    _go(amina, "Code")
    amina.wait_for_selector("article.current")
    amina.locator(f'article[data-passage="{passage}"] [data-text]').click()
    press(amina, "n")
    saved(amina)
    assert chips(amina, passage) == [], "nobody sees the other before the round is revealed"

    _go(amina, "Compare")
    amina.get_by_role("tab", name="Rounds").click()
    amina.get_by_role("button", name="Reveal").click()
    ben.get_by_text("is revealed: everybody sees").first.wait_for()

    _go(ben, "Compare")
    ben.get_by_text("Does “Connect” fit here?").wait_for()
    ben.get_by_label("Why? A few words for whoever reads this later").fill("The neighbour comes every day.")
    ben.get_by_role("button", name="We agree: it fits").click()
    ben.get_by_text("Nothing to settle").wait_for()
    _go(amina, "Inquiry")
    _go(amina, "Compare")
    amina.get_by_role("tab", name="Settled").click()
    amina.get_by_text("The neighbour comes every day.").wait_for()
    (settled,) = verbs.review.settlements(meeting)
    assert (settled.coder, settled.passage_id, settled.stands) == ("Ben", passage, True)
