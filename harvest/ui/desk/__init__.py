"""The coding desk: one component that shows passages with their codes and sends back what a person does.

Registered once, when this module is imported. Its HTML, CSS and JavaScript lie beside this file and are put together
here in the order of ``SCRIPTS``; there is no build step and nothing is fetched.

Streamlit sends the whole of a component with every change of its data. So what never changes is a component of its own
(``script_of_the_desk``), which a page gets once, and a view brings along the few lines of ``WAITING`` alone. The
codebooks are a third one (``codebooks_of_the_desk``): a page gets them once, and a view names those that it is of.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import streamlit as st

from harvest.model import Polarity, Valence, said, valence
from harvest.on_screen import OnScreen
from harvest.ui.desk.incoming import acts

__all__ = [
    "Written",
    "acts",
    "codebooks_of_the_desk",
    "desk",
    "name_of",
    "script",
    "script_of_the_desk",
    "style",
]

HERE = Path(__file__).parent
APART = ("codebooks", "passages")
"""What goes to the browser as JSON of its own: Streamlit writes all else twice at every look."""
STYLES = ("desk.css", "bar.css", "passage.css", "chips.css", "panels.css", "cards.css")
WAITING = ("meeting.js", "waiting.js")
BOOKS = ("meeting.js", "books.js")
SCRIPTS = (
    "meeting.js",
    "text.js",
    "polarities.js",
    "acts.js",
    "in_hand.js",
    "history.js",
    "queue.js",
    "dom.js",
    "codes.js",
    "passage.js",
    "chips.js",
    "selection.js",
    "picker.js",
    "panels.js",
    "announcements.js",
    "commands.js",
    "keys.js",
    "navigation.js",
    "dispatch.js",
    "open_panel.js",
    "stopped.js",
    "settings.js",
    "room.js",
    "offline.js",
    "overview.js",
    "transcript.js",
    "aside.js",
    "events.js",
    "reading.js",
    "main.js",
)


def script(names: tuple[str, ...] = SCRIPTS) -> str:
    """The desk's JavaScript as one module."""
    return "\n".join((HERE / "js" / name).read_text(encoding="utf-8") for name in names)


def style() -> str:
    """The desk's CSS as one sheet."""
    return "\n".join((HERE / "css" / name).read_text(encoding="utf-8") for name in STYLES)


def polarities() -> list[dict[str, str]]:
    """The polarities with their words and signs, in the order in which people choose them.

    ``barrier`` and ``barrier_sign`` are what stands on a code that is a barrier, where a thing that is there is in the
    way.
    """
    turned = {Valence.HELPS: Polarity.PRESENT.words.sign, Valence.HINDERS: Polarity.LACKING.words.sign}
    return [
        {
            "value": p.value,
            "label": p.words.label,
            "sign": p.words.sign,
            "barrier": said(p, "barrier"),
            "barrier_sign": turned.get(valence(p, "barrier"), p.words.sign),
        }
        for p in Polarity
    ]


_SCRIPT = st.components.v2.component("harvest_desk_script", js=script())
_BOOKS = st.components.v2.component("harvest_desk_codebooks", js=script(BOOKS))
_DESK = st.components.v2.component("harvest_desk", js=script(WAITING))


def script_of_the_desk() -> None:
    """What the desk on this page needs beside its views; drawn outside of what is drawn again and again."""
    _SCRIPT(key="desk_script", data={"html": (HERE / "desk.html").read_text(encoding="utf-8"), "css": style()})


class Written:
    """Parts of views as JSON, written once for as long as they are the very same objects on somebody's screen."""

    def __init__(self) -> None:
        self._passages, self._books = OnScreen[str](), OnScreen[str]()

    def passages(self, coder: str, shown: Sequence[object]) -> list[str]:
        """The passages on this coder's screen, each as JSON; they must not be altered afterwards."""
        return self._passages.each(coder, shown, _json)

    def codebooks(self, books: object) -> str:
        """What is on everybody's screen, as JSON."""
        return self._books.each("", [books], _json)[0]


def _json(part: object) -> str:
    return json.dumps(part, ensure_ascii=False, separators=(",", ":"))


def _name(books: str) -> str:
    return hashlib.sha256(books.encode()).hexdigest()[:16]


def name_of(codebooks: object, written: Written) -> str:
    """What a view calls these codebooks: the same for what reads the same."""
    return _name(written.codebooks(codebooks))


def codebooks_of_the_desk(codebooks: object, written: Written) -> str:
    """Gives the page these codebooks, outside of what is drawn again and again; by what name views call them."""
    books = written.codebooks(codebooks)
    _BOOKS(key="desk_codebooks", data={"name": _name(books), "books": books})
    return _name(books)


def desk(
    view: Mapping[str, Any],
    *,
    key: str,
    on_act: Callable[[], None],
    written: Written | None = None,
    page_has: str = "",
) -> Any:
    """The coding desk, on a page with its script; ``on_act`` runs when the person did something, before the page is
    drawn again.

    ``written`` keeps what was written of one inquiry's views: most of a view is as it was at the last look.
    ``page_has`` names the codebooks that the page was given; others come with the view.

    In ``on_act`` read ``acts(session.widget_value(key), known)``, do each act in its order (its ``nonce`` makes a good
    batch id, so that one that comes twice is done once), and name the nonce in ``view["acked"]`` of every later
    view until some 200 newer ones are there. Until then the desk shows the act as done and sends it again: after 3
    seconds, after a lost connection, after a reload of the browser.

    ``view`` holds, besides ``rev``, ``coder``, ``mode``, ``show_suggestions``, ``codebooks``, ``facets``, ``passages``
    (the 50 to 100 on screen), ``focus``, ``can_undo``, ``can_redo`` and ``acked``:

    - ``page`` ``{"from", "to", "total"}``: without it there are no page limits to show or to stop at;
    - ``stopped``: why nothing is saved any more; then the desk sends nothing and shows what waits, to be copied;
    - ``refused`` ``[{"nonce", "message"}]``: acts that could not be done; the desk takes them back and says why;
    - ``inquiry``: its id; what waits to be sent is kept apart by inquiry and coder;
    - ``codebook`` in a facet: then it is asked of that codebook's codes only.

    A passage says besides its codings what the coder said against codes (``rejected``, ``nothing_fits``), who marked
    it for discussion (``flagged_by``) and which ``run`` its suggestions are of: the one in hand keeps those that its
    coder looks at until they go on, and every act names the ``run`` that was on the screen. A code says what it was
    ``merged_into``. From these the desk works out at once what an act leads to, as ``harvest.coding.folding`` does. The
    words and signs of polarities are added here.

    ``focus`` moves the desk to a passage when it differs from the last one given. Offsets count code points of the
    passage's text. Acts on a coding (``polarity``, ``facets``, ``remove``, ``change``) carry ``coding``, its id, or
    None when the server has not named it yet; then ``ref`` with ``start`` and ``end`` say which. ``undo`` and
    ``redo`` take the coder's own acts in the server's order, whatever ``passage`` says. ``next_todo`` is sent when
    nothing on this page is undecided and there are more pages. ``confirm`` is about the whole passage.
    """
    written = written or Written()
    data: dict[str, Any] = {"key": key, "view": {k: v for k, v in view.items() if k not in APART}}
    data["view"]["polarities"] = polarities()
    if "passages" in view:
        books = written.codebooks(view["codebooks"])
        data |= {"books": page_has} if page_has == _name(books) else {"codebooks": books}
        data["passages"] = written.passages(view["coder"], view["passages"])
    return _DESK(key=key, data=data, on_act_change=on_act)
