"""Cards in groups, to be moved by dragging, by key or by a plain choice; what a person does is sent back.

Registered once, when this module is imported. People's words go through ``textContent``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import streamlit as st

from harvest.errors import DecisionError

HERE = Path(__file__).parent
NEEDED: dict[str, dict[str, type]] = {
    "move": {"dreams": list, "to": str},
    "name": {"group": str, "name": str},
    "split": {"dreams": list, "name": str},
    "merge": {"group": str, "into": str},
    "card": {"dream": int},
    "statement": {"group": str},
}
"""What each act carries besides its kind."""
_BOARD = st.components.v2.component(
    "harvest_board",
    html='<div class="board"></div>',
    css=(HERE / "board.css").read_text(encoding="utf-8"),
    js=(HERE / "board.js").read_text(encoding="utf-8"),
)


def board(view: Mapping[str, Any], *, key: str, on_act: Callable[[], None]) -> None:
    """The board on the page; ``on_act`` runs when a person did something: ``act(session.widget_value(key))``.

    ``view`` holds ``groups``, each with ``id``, ``name``, ``hint`` (a line of figures), ``kind`` (``named``,
    ``proposed``, ``alone`` or ``apart``) and ``cards``: ``id``, ``text``, ``notes`` (short words below it).
    """
    _BOARD(key=key, data={"view": dict(view)}, on_act_change=on_act)


def act(state: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """What was done on the board, checked: nothing that a browser sends is taken on trust; None for nothing.

    >>> act({"act": {"type": "move", "dreams": [3], "to": "apart"}})
    {'type': 'move', 'dreams': [3], 'to': 'apart'}
    """
    found = (state or {}).get("act")
    if found is None:
        return None
    if not isinstance(found, Mapping) or found.get("type") not in NEEDED:
        raise DecisionError("The board sent an act of an unknown kind; reload the page.")
    for name, kind in NEEDED[found["type"]].items():
        if not isinstance(found.get(name), kind) or isinstance(found.get(name), bool):
            raise DecisionError(f"The board sent {found['type']!r} without a usable {name!r}; reload the page.")
    if any(not isinstance(d, int) or isinstance(d, bool) for d in found.get("dreams", ())):
        raise DecisionError("The board sent dreams that are no numbers; reload the page.")
    return {"type": found["type"], **{name: found[name] for name in NEEDED[found["type"]]}}
