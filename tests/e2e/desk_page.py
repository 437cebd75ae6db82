"""Words for what the desk's tests do and look at."""

from __future__ import annotations

from typing import Any


def press(page: Any, *keys: str) -> None:
    """Presses keys one after the other."""
    for key in keys:
        page.keyboard.press(key)


def saved(page: Any) -> None:
    """Waits until everything done here is acknowledged by the server."""
    page.wait_for_function(
        "() => [...document.querySelectorAll('*')].some(n => n.shadowRoot &&"
        " n.shadowRoot.querySelector('[data-part=saved]')?.textContent === 'Saved')",
        timeout=15000,
    )


def chips(page: Any, passage: int) -> list[str]:
    """The decided codes under a passage, as a screen reader hears them."""
    found = page.locator(f'article[data-passage="{passage}"] button.chip.decided')
    return [found.nth(i).get_attribute("aria-label") for i in range(found.count())]


def current(page: Any) -> int:
    """The number of the current passage."""
    return int(page.locator("article.current").get_attribute("data-passage"))


def said(page: Any) -> str:
    """What was last said to a screen reader."""
    return str(page.locator("[data-part=live]").text_content()).strip()
