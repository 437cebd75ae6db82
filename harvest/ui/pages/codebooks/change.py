"""Changing a codebook: fill in, see what it touches, then make it."""

from __future__ import annotations

import re
from typing import Any

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Code, Codebook, CounterExample
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.pages.codebooks import alike, tree
from harvest.ui.session import keys
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

ADD, RENAME, EDIT, MOVE, MERGE, RETIRE = "Add a code", "Rename", "Edit the words", "Move", "Merge", "Retire"
VERBS = (RENAME, EDIT, MOVE, MERGE, RETIRE)
TOP = "(top of the codebook)"


def new_id(book: Codebook, label: str, parent: str | None) -> str:
    """A short id for a new code, made of its label and not taken yet.

    >>> from harvest.model import Codebook
    >>> new_id(Codebook("b", "B", "1", ()), "Cups of tea & cake!", "connect")
    'connect.cups_of_tea_cake'
    """
    word = re.sub(r"[^a-z0-9]+", "_", label.casefold()).strip("_")[:40] or "code"
    stem = f"{parent}.{word}" if parent else word
    taken = {c.id for c in book.codes}
    return next(i for i in (stem, *(f"{stem}_{n}" for n in range(2, 10_000))) if i not in taken)


def begin(verb: str, code_id: str | None, heard: tuple[str, ...] = ()) -> None:
    """Open the dialog for a change; ``heard`` is what people said that it is made of."""
    keys.CODEBOOK_DIALOG.set((verb, code_id))
    keys.CODEBOOK_HEARD.set(heard)
    keys.CODEBOOK_PREVIEW.forget()


def end() -> None:
    """Close the dialog; nothing is changed."""
    keys.CODEBOOK_DIALOG.forget()
    keys.CODEBOOK_PREVIEW.forget()


def back() -> None:
    """From the preview back to the form."""
    keys.CODEBOOK_PREVIEW.forget()


def show(ws: Workspace, book: Codebook) -> None:
    """The dialog, when a change was begun."""
    verb, code_id = keys.CODEBOOK_DIALOG.get()
    if verb:
        _dialog(ws, book, verb, book.code(code_id or ""))


@st.dialog("Change the codebook", width="medium", on_dismiss=end)
def _dialog(ws: Workspace, book: Codebook, verb: str, code: Code | None) -> None:
    """The form of one change, then what it touches, then the change itself."""
    try:
        place = st.empty()
        preview = keys.CODEBOOK_PREVIEW.get()
        if preview is None:
            with place.container():
                change = _form(book, verb, code)
                if change is None:
                    return
                preview = verbs.settings.preview_change(ws, book.id, change)
                keys.CODEBOOK_PREVIEW.set(preview)
        with place.container():
            _confirm(ws, book, preview)
    except HarvestError as error:
        st.error(plain(str(error)), icon=":material/error:")


def _confirm(ws: Workspace, book: Codebook, seen: verbs.settings.ChangePreview) -> None:
    st.markdown(f"**{plain(book.name)}** goes from version {plain(seen.before)} to **{plain(seen.after)}**.")
    st.text("\n".join(seen.sentences) or "Nothing would change.")
    if seen.codings or seen.suggestions:
        st.text(
            f"{count(seen.codings, 'coding')} and {count(seen.suggestions, 'waiting suggestion')} stand on the codes "
            "this touches. Codings stay exactly as people made them and keep the version they were made under; "
            "suggestions follow the next time codes are suggested."
        )
    else:
        st.text("No coding and no suggestion stands on the codes this touches.")
    if seen.change.verb in ("add", "edit", "rename"):
        alike.warn(ws, seen.change.apply(book), seen.change.code)
    why = st.text_input("Why (kept in the history)", max_chars=300, key="codebook_why")
    with st.container(horizontal=True):
        if st.button("Make this change", type="primary", key="codebook_make", disabled=not seen.sentences):
            made = verbs.settings.make_change(ws, book.id, seen, why=why)
            end()
            session.notify(f"{made.name} is now at version {made.version}.")
            st.rerun()
        st.button("Back", key="codebook_back", on_click=back)


def _form(book: Codebook, verb: str, code: Code | None) -> verbs.settings.Change | None:
    """The change as filled in, once “See what this touches” was pressed."""
    if verb == ADD:
        return _add(book, code)
    if code is None:
        return None
    st.markdown(f"**{verb}: {plain(code.label)}**")
    others = {c.id: c for c in book.codes if c.id != code.id and not c.retired}
    with st.form(f"change_{verb}", border=False):
        values: dict[str, Any] = {}
        if verb == RENAME:
            values["label"] = st.text_input("New label", code.label, max_chars=120)
        elif verb == EDIT:
            values = _words(code)
        elif verb == MOVE:
            below = [i for i in others if code.id not in book.ancestors(i)]
            parent = st.selectbox(
                "Below which code", ["", *below], index=_index(below, code.parent), format_func=_label(book)
            )
            before = st.selectbox(
                "In front of which code (optional)", ["", *others], format_func=lambda i: _label(book)(i) if i else "–"
            )
            values = {"parent": parent or None, "before": before or None}
        elif verb == MERGE:
            values["into"] = st.selectbox("Into which code", list(others), format_func=_label(book))
            st.text("This code is retired; its examples, limits and sub-codes go over to the other one.")
        else:
            st.text("A retired code is no longer offered. Codings on it stay and keep its name.")
        if not st.form_submit_button("See what this touches", type="primary"):
            return None
    if verb == RENAME and not str(values["label"]).strip():
        st.error("Give it a label.")
        return None
    name = {RENAME: "rename", EDIT: "edit", MOVE: "move", MERGE: "merge", RETIRE: "retire"}[verb]
    return verbs.settings.Change(name, code.id, values)


def _add(book: Codebook, beside: Code | None) -> verbs.settings.Change | None:
    living = [c.id for c in book.codes if not c.retired]
    heard = keys.CODEBOOK_HEARD.get()
    if heard:
        st.markdown(f"A new code in **{plain(book.name)}**, made of what people said:")
    for words in heard:
        st.text(f"“{words}”")
    with st.form("change_add", border=False):
        label = st.text_input("Label", max_chars=120, help="The name that people see")
        definition = st.text_area("Definition", help="One sentence: what the code means", height=80)
        at = _index(living, beside.id if beside and beside.parent is None and beside.element is None else None)
        parent = st.selectbox("Below which code", ["", *living], index=at, format_func=_label(book))
        include = st.text_area("What belongs to it (one a line)", height=80)
        exclude = st.text_area("What does not (one a line)", height=80)
        examples = st.text_area("Examples of what people say (one a line)", height=80)
        if not st.form_submit_button("See what this touches", type="primary"):
            return None
    if not label.strip() or not definition.strip():
        st.error("A code needs a label and a definition.")
        return None
    code = Code(
        id=new_id(book, label, parent or None),
        label=" ".join(label.split()),
        definition=definition.strip(),
        parent=parent or None,
        include=_lines(include),
        exclude=_lines(exclude),
        examples=_lines(examples),
    )
    return verbs.settings.Change("add", code.id, {"code": code, "after": parent or None})


def _words(code: Code) -> dict[str, Any]:
    """The fields of the form that differ from the code as it is."""
    now: dict[str, Any] = {
        "definition": st.text_area("Definition", code.definition, height=80).strip(),
        "note": st.text_area("How the team uses it", code.note, height=80).strip(),
        "include": _lines(st.text_area("What belongs to it (one a line)", "\n".join(code.include))),
        "exclude": _lines(st.text_area("What does not (one a line)", "\n".join(code.exclude))),
        "examples": _lines(st.text_area("Examples (one a line)", "\n".join(code.examples))),
    }
    counters = "\n".join(f"{c.text} | {c.instead}" for c in code.counter_examples)
    lines = _lines(st.text_area("Looks like it, but is not (one a line: words | what it is instead)", counters))
    now["counter_examples"] = tuple(
        CounterExample(text.strip(), instead.strip()) for text, _, instead in (line.rpartition("|") for line in lines)
    )
    now["indicators"] = _lines(st.text_area("Words that often go with it (one a line)", "\n".join(code.indicators)))
    return {field: value for field, value in now.items() if value != getattr(code, field)}


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _label(book: Codebook) -> Any:
    def label(code_id: str) -> str:
        code = book.code(code_id)
        return TOP if code is None else tree.INDENT * len(book.ancestors(code_id)) + plain(code.label)

    return label


def _index(ids: list[str], code_id: str | None) -> int:
    return ids.index(code_id) + 1 if code_id in ids else 0
