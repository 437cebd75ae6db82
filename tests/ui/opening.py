"""Opens a page of the app in the test's own process."""

from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

APP = Path(__file__).parents[2] / "streamlit_app.py"


def open_page(name: str, inquiry: Path | None, **state: object) -> AppTest:
    """The page as it is first seen, with an inquiry open (or none)."""
    at = AppTest.from_file(str(APP), default_timeout=900)
    if inquiry is not None:
        at.session_state["inquiry_path"] = str(inquiry)
    for key, value in state.items():
        at.session_state[key] = value
    at.run()
    if name != "inquiry":
        at.switch_page(f"harvest/ui/pages/{name}/page.py").run()
    return fine(at)


def fine(at: AppTest) -> AppTest:
    """The same page, having shown no fault of the program."""
    assert not at.exception, at.exception
    return at


def words(at: AppTest) -> str:
    """Everything that is said on the page, one piece a line."""
    kinds = (at.title, at.header, at.markdown, at.text, at.caption, at.info, at.warning, at.error, at.success)
    return "\n".join(str(e.value) for kind in kinds for e in kind)


def labels(at: AppTest) -> list[str]:
    """The labels of all buttons."""
    return [b.label for b in at.button]


def press(at: AppTest, label: str) -> AppTest:
    """Press the button of that label."""
    for button in at.button:
        if button.label == label:
            return fine(button.click().run())
    raise AssertionError(f"no button {label!r} among {labels(at)}")
