"""The desk for everybody: no serious axe-core violation, a phone of 360 px, touch, text of 16 px or more."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.desk_page import announced, chips, in_desk, in_look, press, saved

pytestmark = pytest.mark.e2e
_carrier = importlib.util.find_spec("axe_playwright_python")
AXE = Path(os.environ.get("HARVEST_AXE") or Path((_carrier and _carrier.origin) or ".").parent / "axe.min.js")
STATES = {
    "open": ((), ".desk"),
    "why": (("w",), ".panel .reason-of"),
    "picker": (("Escape", "s", "c"), "[role=option]"),
    "memo": (("Escape", "Escape", "m"), ".panel textarea"),
    "split": (("Escape", "b"), ".panel .choice.wide"),
    "help": (("Escape", "?"), "dialog[open]"),
    "coding": (("Escape", "1", "Tab", "Enter"), ".panel .polarities"),
    "coded": (("Escape", "a", "s", "s", "c", "Enter", "f", "j", "Shift+1"), ".chip.refused"),
}
"""Keys that bring the desk from the state before into this one, and something that is there to be seen then."""
LOOK = """async () => {
    const found = await axe.run('.stBidiComponent')
    const bad = found.violations.filter(v => ['serious', 'critical'].includes(v.impact))
    return [found.passes.length, bad.flatMap(v => v.nodes.map(n => [v.id, n.target, n.failureSummary]))]
}"""
"""How much axe found in order in the desk, and what is not, each with its rule and place."""


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not here: pip install axe-playwright-python")
def test_axe_finds_no_serious_violation_in_any_state_light_or_dark(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    page.evaluate(AXE.read_text(encoding="utf-8"))
    bad = []
    for state, (keys, shown) in STATES.items():
        press(page, *keys)
        page.locator(shown).first.wait_for()
        saved(page)
        for scheme in ("light", "dark"):
            in_look(page, scheme)
            looked, found = page.evaluate(LOOK)
            assert looked > 10, "axe looked into the desk"
            bad += [(state, scheme, *one) for one in found]
    assert bad == []


def test_a_phone_of_360_pixels_shows_everything_without_scrolling_sideways(open_desk: Callable[..., Any]) -> None:
    page = open_desk(width=360, height=740, has_touch=True, is_mobile=True)
    for keys in (("a",), ("s", "s", "s", "s", "c", "Enter"), ("w",), ("c",), ("Escape", "m"), ("Escape", "?")):
        press(page, *keys)
        wide = in_desk(
            page,
            "[...root.querySelectorAll('.desk *')].filter(n => n.getClientRects().length)"
            ".map(n => [n.tagName, n.className, n.getBoundingClientRect().right])"
            ".filter(([, c, right]) => right > 360.5 && c !== 'live')",
        )
        assert wide == [], keys
        assert page.evaluate("document.scrollingElement.scrollWidth") <= 360


def test_fingers_find_targets_of_44_pixels(open_desk: Callable[..., Any]) -> None:
    page = open_desk(width=360, height=740, has_touch=True, is_mobile=True)
    press(page, "1")
    small = in_desk(
        page,
        "[...root.querySelectorAll('button')].filter(b => b.getClientRects().length)"
        ".map(b => [b.textContent, b.getBoundingClientRect().width, b.getBoundingClientRect().height])"
        ".filter(([, w, h]) => w < 43.9 || h < 43.9)",
    )
    assert small == []


def test_coding_by_touch(open_desk: Callable[..., Any]) -> None:
    page = open_desk(width=360, height=740, has_touch=True, is_mobile=True)
    following = page.locator(".cards-nav").get_by_role("button", name="Next")
    following.tap()
    page.locator('article[data-passage="2"] button[data-do=accept]').first.tap()
    page.locator('article[data-passage="2"] button[data-do=reject]').first.tap()
    following.tap()
    page.locator('article[data-passage="3"] [data-do=pick]').tap()
    page.locator("[role=option]", has_text="Give").tap()
    page.locator('article[data-passage="3"] button.chip.decided').tap()
    page.locator('article[data-passage="3"] .polarities button', has_text="wished for").tap()
    saved(page)
    assert chips(page, 2) == ["Halls and rooms, lacking, coded by you. Details"]
    assert chips(page, 3) == ["Give, wished for, coded by you. Details"]


def test_a_selection_made_with_a_finger_waits_while_its_button_is_tapped(open_desk: Callable[..., Any]) -> None:
    page = open_desk(width=360, height=740, has_touch=True, is_mobile=True)
    in_desk(
        page,
        "(() => { const n = root.querySelector('article[data-passage=\"1\"] [data-text]').firstChild.firstChild;"
        " getSelection().setBaseAndExtent(n, 4, n, 16) })()",
    )
    page.locator(".selbar .quote").wait_for()
    in_desk(page, "getSelection().collapseToEnd()")  # as phones do when a button is touched
    page.locator(".selbar [data-do=pick]").tap()
    page.locator("[role=option]", has_text="Give").tap()
    assert chips(page, 1) == ["Give, present, on “lantern walk”, coded by you. Details"]


def test_text_is_16_pixels_or_more_where_it_is_read(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    press(page, "a", "w")
    small = in_desk(
        page,
        "[...root.querySelectorAll('.desk *')].filter(n => n.getClientRects().length && n.textContent.trim()"
        " && !n.matches('kbd, .coder, .swatch') && parseFloat(getComputedStyle(n).fontSize) < 16)"
        ".map(n => [n.tagName, n.className])",
    )
    assert small == []


def test_acts_are_said_and_passages_are_described_to_screen_readers(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    label = page.locator("article.current").get_attribute("aria-label")
    assert label == "Passage 1 of 27, Ines Okafor, to do"
    described = in_desk(
        page,
        "root.querySelector('article.current').getAttribute('aria-describedby').split(' ')"
        ".map(id => root.getElementById(id).textContent).join(' ')",
    )
    assert described.startswith("The lantern walk is where I met half of my street.") and "Connect" in described
    press(page, "a")
    assert announced(page) == "All suggestions accepted"
