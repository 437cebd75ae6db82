"""Uploading in a real browser: several files at once, put right, taken in; a hostile one harms nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.model import Consent, Role
from tests.e2e import desk_inquiry
from tests.e2e.conftest import free_port

pytestmark = pytest.mark.e2e

CALL = """WEBVTT

1
00:00:01.000 --> 00:00:04.000
Host: Thank you all for coming. What has been good about living here this year?

2
00:00:05.000 --> 00:00:14.000
Bee: We started a choir in the old chapel and thirty people came on the very first night to sing.

3
00:00:15.000 --> 00:00:25.000
Dan Price: The bus was cut in May, so my mother cannot get to the surgery unless a neighbour drives her there.
"""
ANSWERS = """id,age band,What do you love here?,may we quote you
1,16-24,The skate park is where my friends meet after school.,anonymously
2,65-74,My garden club visits each other's gardens in summer time.,no
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """Where ``harvest serve``, started from another folder than the project's, looks for its inquiry; its address."""
    path = tmp_path_factory.mktemp("served") / "café.harvest"
    port = free_port()
    verbs.new(path, "Kirk Green", "What keeps us well?").store.close()
    command = [sys.executable, "-m", "harvest.cli", "serve", str(path), "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=path.parent)
    url = f"http://127.0.0.1:{port}"
    for _ in range(600):
        assert process.poll() is None, "the app has stopped"
        try:
            urllib.request.urlopen(f"{url}/_stcore/health", timeout=1).read()
            break
        except OSError:
            time.sleep(0.2)
    else:
        pytest.fail("the app does not answer")
    yield path, url
    process.terminate()
    process.wait(300)


@pytest.fixture
def served(server: tuple[Path, str], new_file: Path) -> Iterator[tuple[verbs.Workspace, str]]:
    """A new inquiry with nothing in it, and where it is served."""
    path, url = server
    shutil.rmtree(f"{path}.drafts", ignore_errors=True)
    desk_inquiry.put_in_place(new_file, path)
    ws = verbs.open_inquiry(path)
    yield ws, url
    ws.store.close()


@pytest.fixture
def page(browser: Any, served: tuple[verbs.Workspace, str]) -> Iterator[Any]:
    """The page Upload in a browser of its own."""
    context = browser.new_context(viewport={"width": 1280, "height": 1000})
    shown = context.new_page()
    shown.goto(f"{served[1]}/upload")
    shown.get_by_role("heading", name="Upload", exact=True).wait_for()
    yield shown
    context.close()


def put(page: Any, *files: tuple[str, bytes]) -> None:
    """Choose files as a person does with the file dialog."""
    page.locator("input[type=file]").set_input_files(
        files=[{"name": name, "mimeType": "application/octet-stream", "buffer": data} for name, data in files]
    )
    page.get_by_role("button", name="Take in").wait_for()


def choose(page: Any, label: str, option: str, nth: int = 0) -> None:
    """Choose in a select box, by keyboard."""
    box = page.get_by_role("combobox", name=label).nth(nth)
    box.scroll_into_view_if_needed()  # a list that is open closes when the page scrolls
    box.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.type(option)
    page.get_by_role("option", name=option, exact=True).wait_for()
    page.keyboard.press("Enter")


def test_files_are_put_right_and_taken_in(page: Any, served: tuple[verbs.Workspace, str]) -> None:
    ws, _ = served
    put(page, ("table 4 call.vtt", CALL.encode()), ("answers.csv", ANSWERS.encode()), ("cat.docx", b"\x89PNG\r\n"))
    assert page.get_by_text("Zoom transcript (VTT) · 3 turns · 3 speakers · 3 passages").is_visible()
    assert page.get_by_text("cat.docx: this is not a .docx file").is_visible()
    assert verbs.inquiry.imported_files(ws) == (), "nothing is kept before it is asked for"

    page.get_by_role("combobox", name="Event").first.fill("Autumn café")
    page.keyboard.press("Enter")
    page.get_by_label("Place").fill("Old chapel")
    page.get_by_text("Named quotation", exact=True).click()
    page.get_by_text("Look and correct").first.click()
    page.get_by_label("Bee – 1 turn").fill("Bee Orton")
    page.keyboard.press("Tab")
    page.get_by_text("Bee Orton: We started a choir").wait_for()
    choose(page, "Role", "Councillor", nth=2)
    page.get_by_role("button", name="Everybody not known is a resident").wait_for(state="detached")
    page.get_by_role("button", name="Take in 2 files").click()

    page.get_by_text("Taken in: 2 files, 5 passages.").wait_for()
    assert {f.name for f in verbs.inquiry.imported_files(ws)} == {"table 4 call.vtt", "answers.csv"}
    assert [(e.title, e.place) for e in verbs.settings.events(ws)] == [("Autumn café", "Old chapel")]
    voices = {v.label: v for v in verbs.settings.voices(ws)}
    assert voices["Bee Orton"].consent is Consent.NAMED
    assert voices["Host"].role is Role.FACILITATOR and voices["Dan Price"].role is Role.COUNCILLOR
    assert {p.table for p in verbs.inquiry.passages(ws) if p.speaker == "Dan Price"} == {"4"}
    assert sorted(v.consent for v in voices.values() if v.attributes) == [Consent.ANONYMOUS, Consent.NONE]
    assert page.get_by_text("cat.docx: this is not a .docx file").is_visible(), "what failed stays in sight"
    assert page.get_by_role("button", name="Start coding").is_visible()


def test_what_was_not_taken_in_is_there_again_after_a_reload_and_still_waits(
    page: Any, served: tuple[verbs.Workspace, str]
) -> None:
    put(page, ("call.vtt", CALL.encode()))
    page.reload()
    page.get_by_role("button", name="Take in").wait_for()
    assert verbs.inquiry.imported_files(served[0]) == ()


def test_hostile_names_and_words_are_shown_and_do_nothing(page: Any, served: tuple[verbs.Workspace, str]) -> None:
    dialogs: list[str] = []
    page.on("dialog", lambda d: (dialogs.append(d.message), d.dismiss()))
    evil = "<img src=x onerror=alert(1)> It cost $5 and $6 to *mend* the [gate](http://127.0.0.1:9/x) last winter."
    put(page, ("..%2f..%2fpass*wd* $1 $2 <script>alert(2)</script>.txt", evil.encode()))
    assert page.get_by_text(evil).first.is_visible()
    assert page.locator("img[src=x]").count() == 0 and page.get_by_role("link", name="gate").count() == 0
    page.get_by_role("button", name="Take in 1 file").click()
    page.get_by_text("Taken in: 1 file, 1 passage.").wait_for()
    assert dialogs == []
    assert verbs.inquiry.passages(served[0])[0].text == evil
    assert not list(served[0].path.parent.parent.glob("*wd*"))


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_nothing_runs_off_the_side_of_the_screen(
    browser: Any, served: tuple[verbs.Workspace, str], width: int, scheme: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{served[1]}/upload")
    page.get_by_role("heading", name="Upload", exact=True).wait_for()
    put(page, ("answers.csv", ANSWERS.encode()))
    page.get_by_text("Read again with these columns").wait_for()
    for name in ("Upload", "Inquiry", "Settings"):
        if name != "Upload":
            page.goto(served[1] + ("/settings" if name == "Settings" else "/"))
            page.get_by_role("heading").first.wait_for()
        over = page.evaluate("() => { const m = document.querySelector('[data-testid=stMain]');"
                             " return m.scrollWidth - m.clientWidth }")  # fmt: skip
        assert over <= 0, f"{name} is {over} pixels too wide"
    context.close()
