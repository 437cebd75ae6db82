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
    )


STILL = """() => !document.querySelector('[data-testid=stSkeleton], [data-stale=true]')
    && document.getAnimations().every(a => a.playState !== 'running' || a.effect.getTiming().iterations === Infinity)
    && document.querySelector('[data-testid=stApp]').dataset.testScriptState === 'notRunning'"""
LOOKS = "scheme => getComputedStyle(document.querySelector('[data-testid=stApp]')).colorScheme === scheme"


def still(page: Any) -> None:
    """Waits until nothing is being drawn and nothing fades in any more; Streamlit's own Stop is gone then, too."""
    page.wait_for_function(STILL)
    page.wait_for_selector("[data-testid=stStatusWidget]", state="detached")


def in_look(page: Any, scheme: str) -> None:
    """Shows the page in ``light`` or ``dark``, as if somebody changed that of their machine."""
    page.emulate_media(color_scheme=scheme)
    page.wait_for_function(LOOKS, arg=scheme)
    still(page)


def chips(page: Any, passage: int) -> list[str]:
    """The decided codes under a passage, as a screen reader hears them."""
    found = page.locator(f'article[data-passage="{passage}"] button.chip.decided')
    return list(
        found.evaluate_all(
            """nodes => nodes.map(n => {
            const copy = n.cloneNode(true)
            copy.querySelectorAll('[aria-hidden]').forEach(x => x.remove())
            return copy.textContent
        })"""
        )
    )


def current(page: Any) -> int:
    """The number of the current passage."""
    return int(page.locator("article.current").get_attribute("data-passage"))


def announced(page: Any) -> str:
    """What was last announced to a screen reader."""
    return str(page.locator("[data-part=live]").text_content()).strip()


def drag_over(page: Any, passage: int, words: str) -> None:
    """Selects words of a passage with the mouse, from the left of their first to the right of their last letter."""
    box = page.evaluate(
        """([passage, words]) => {
            const root = [...document.querySelectorAll('*')].find(n => n.shadowRoot?.querySelector('.desk')).shadowRoot
            const host = root.querySelector(`article[data-passage="${passage}"] [data-text]`)
            host.scrollIntoView({block: 'center'})
            const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT)
            const at = host.textContent.indexOf(words)
            const place = (offset) => {
                walker.currentNode = host
                let left = offset
                for (let n = walker.nextNode(); n; n = walker.nextNode()) {
                    if (left <= n.data.length) return [n, left]
                    left -= n.data.length
                }
            }
            const range = document.createRange()
            range.setStart(...place(at))
            range.setEnd(...place(at + words.length))
            const rects = [...range.getClientRects()]
            const [first, last] = [rects[0], rects[rects.length - 1]]
            return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2]
        }""",
        [passage, words],
    )
    page.mouse.move(box[0] + 0.5, box[1])
    page.mouse.down()
    page.mouse.move(box[2] - 0.5, box[3], steps=8)
    page.mouse.up()


IN_DESK = """(() => {
    const root = [...document.querySelectorAll('*')].find(n => n.shadowRoot?.querySelector('.desk')).shadowRoot
    return %s
})()"""


def in_desk(page: Any, expression: str) -> Any:
    """The value of a JavaScript expression in which ``root`` is the desk's shadow root."""
    return page.evaluate(IN_DESK % expression)
