"""The codes of a codebook as a tree to read and search."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from harvest.model import Code, Codebook
from harvest.ui.session import keys
from harvest.ui.widgets import plain

INDENT = "\u2003\u2003"
POLES = {"facilitator": "helps", "barrier": "stands in the way"}


def found(book: Codebook, query: str, retired: bool) -> list[tuple[Code, int]]:
    """The codes in which every word of the query stands, with their depth; parents come before their children."""
    words = query.casefold().split()
    rows: list[tuple[Code, int]] = []

    def down(parent: str | None, depth: int) -> None:
        for code in book.children(parent):
            if (retired or not code.retired) and all(w in _text(code) for w in words):
                rows.append((code, depth))
            down(code.id, depth + 1)

    down(None, 0)
    return rows


def _text(code: Code) -> str:
    parts: Iterable[str] = (
        code.label, code.id, code.definition, code.note, *code.include, *code.exclude, *code.indicators, *code.examples,
        *(n.tell for n in code.neighbours), *(c.text for c in code.counter_examples),
    )  # fmt: skip
    return " ".join(parts).casefold()


def choose(code_id: str) -> None:
    """Remember the code to read."""
    keys.CODE_READ.set(code_id)


def chosen(book: Codebook, rows: list[tuple[Code, int]]) -> Code | None:
    """The code that is being read: the one chosen, else the first there is."""
    code = book.code(keys.CODE_READ.get())
    if code is not None and any(c.id == code.id for c, _ in rows):
        return code
    return rows[0][0] if rows else None


def tree(book: Codebook, rows: list[tuple[Code, int]], reading: Code | None) -> None:
    """The codes as buttons, indented below their parents, under the framework's elements where it has them."""
    element = None
    for code, depth in rows:
        if code.element is not None and code.element != element:
            element = code.element
            st.markdown(f"**{plain(book.elements.get(element, f'Element {element}'))}**")
        pole = f" ({POLES.get(code.pole, code.pole)})" if code.pole else ""
        gone = " (retired)" if code.retired else ""
        label = plain(code.label + pole + gone)
        here = reading is not None and code.id == reading.id
        # its arrow stands in the room of one step; another type would be another button, and lose the keyboard's place
        st.button(
            INDENT * (depth - here) + label if depth else f"**{label}**" if book.children(code.id) else label,
            key=f"code_{book.id}_{code.id}",
            type="tertiary",
            icon=":material/arrow_forward:" if here else None,
            on_click=choose,
            args=(code.id,),
        )
