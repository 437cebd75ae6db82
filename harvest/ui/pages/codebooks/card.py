"""One code as a card: what it means, where it ends, what it is confused with, how people say it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Code, Codebook
from harvest.model.plural import count
from harvest.ui.pages.codebooks import tree
from harvest.ui.widgets import plain

_AN_ID = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b")
SIDES = {"asset": "says what is strong", "barrier": "says what is lacking"}


def heading(book: Codebook, code: Code) -> None:
    """What the code is called, under what it belongs to."""
    above = [book.code(i) for i in reversed(book.ancestors(code.id))]
    if above:
        st.caption(plain(" › ".join(c.label for c in above if c)))
    st.header(plain(code.label), anchor=False)


def card(book: Codebook, code: Code, use: verbs.settings.CodeUse, others: Mapping[str, Codebook]) -> None:
    """Everything that the codebook says about a code, and how much stands on it; ``others`` are all codebooks by id."""
    st.caption(" · ".join(plain(p) for p in (f"Id {code.id}", *_place(book, code), *_use(use))))
    if code.retired:
        into = book.code(code.merged_into or "")
        st.warning("Retired: no longer offered" + (f"; it became {plain(into.label)}." if into else "."))
    st.text(by_label(code.definition, others))
    if code.note:
        with st.container(border=True):
            st.markdown("**How the team uses it**")
            st.text(code.note)
    left, right = st.columns(2)
    with left:
        _list("What belongs to it", [by_label(w, others) for w in code.include])
    with right:
        _list("What does not", [by_label(w, others) for w in code.exclude])
    _neighbours(book, code, others)
    left, right = st.columns(2)
    with left:
        _list("People say", [f"“{e}”" for e in code.examples])
    with right:
        _list(
            "Looks like it, but is not",
            [f"“{e.text}” (rather: {by_label(e.instead, others)})" for e in code.counter_examples],
        )
    if code.indicators:
        _list("Words that often go with it (a hint, never a proof)", [", ".join(code.indicators)])
    _list("What could show over time that it has changed", code.measures)
    _list("Sides it can be tagged with", [", ".join(code.facets)] if code.facets else ())
    if code.source:
        st.caption(f"Source: {plain(code.source)}")


def _place(book: Codebook, code: Code) -> list[str]:
    parts = []
    if code.element is not None:
        parts.append(f"element {code.element}, {book.elements.get(code.element, '')}".rstrip(", "))
    if code.layer:
        parts.append(book.layer_name(code.layer))
    if code.pole:
        parts.append(tree.POLES.get(code.pole, code.pole))
    elif code.side:
        parts.append(SIDES.get(code.side, code.side))
    if book.says_who(code.id):
        parts.append("says who somebody is: never quoted unasked")
    return parts


def _use(use: verbs.settings.CodeUse) -> tuple[str, str]:
    return count(use.codings, "coding"), count(use.suggestions, "suggestion") + " waiting"


def _list(title: str, entries: Sequence[str]) -> None:
    if not entries:
        return
    st.markdown(f"**{title}**")
    st.markdown("\n".join(f"- {plain(e)}" for e in entries) if len(entries) > 1 else plain(entries[0]))


def by_label(words: str, books: Mapping[str, Codebook]) -> str:
    """What a codebook says, with other codes by their labels: ids such as ``take_notice`` are for files.

    >>> from harvest.model import Code, Codebook
    >>> codes = Code("take_notice", "Take notice", "…"), Code("connect.close_ties", "Close", "…")
    >>> book = Codebook("b", "Book", "1.0", codes)
    >>> by_label("Quiet attention is take_notice, not close_ties or no_such_code", {"b": book})
    'Quiet attention is “Take notice”, not “Close” or no_such_code'
    """
    labels = {name: c.label for book in books.values() for c in book.codes for name in (c.id, c.id.rpartition(".")[2])}
    return _AN_ID.sub(lambda m: f"“{labels[m[0]]}”" if m[0] in labels else m[0], words)


def _elsewhere(ref: str, others: Mapping[str, Codebook]) -> str:
    """A code of another codebook by its label; as it stands when there is none such."""
    book_id, _, code_id = ref.partition(":")
    book = others.get(book_id)
    found = book.code(code_id) if book else None
    return f"{found.label} ({book.name})" if book and found else ref


def _neighbours(book: Codebook, code: Code, others: Mapping[str, Codebook]) -> None:
    opposite = book.code(code.opposite or "")
    if not code.neighbours and opposite is None:
        return
    st.markdown("**Easily confused with**" if code.neighbours else "**The other end**")
    for n in code.neighbours:
        other = book.code(n.code)
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            if other is not None:
                st.button(
                    plain(other.label),
                    key=f"near_{code.id}_{n.code}",
                    on_click=tree.choose,
                    args=(other.id,),
                )
                st.markdown(plain(by_label(n.tell, others)), width="stretch")
            else:
                st.markdown(
                    f"**{plain(_elsewhere(n.code, others))}** {plain(by_label(n.tell, others))}", width="stretch"
                )
    if opposite is not None:
        st.button(
            f"The other end: {plain(opposite.label)}",
            key=f"opposite_{code.id}",
            on_click=tree.choose,
            args=(opposite.id,),
        )
