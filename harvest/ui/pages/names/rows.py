"""One row: what is answered in one act with what is printed instead, where it stands, and all its sentences."""

from __future__ import annotations

from html import escape

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Finding, Verdict
from harvest.model.plural import count
from harvest.ui.pages.names import acts
from harvest.ui.pages.names.words import BY_ACTS
from harvest.ui.session import keys
from harvest.ui.widgets.marked_words import line, marked, where
from harvest.workspace import Workspace
from harvest.workspace.protection import OneAct

SENTENCES = 20


def keys_here(group: verbs.protection.NamesGroup, row: OneAct) -> str:
    """What each key does to this row while it is the first, as a line says it."""
    words = BY_ACTS[group.acts]
    always = ", **3** always keep" if _may_always_be_kept(group, row) else ""
    return f"**1** {words.replace.lower()}, **{words.keep_key}** {words.keep.lower()}{always}"


def show(ws: Workspace, group: verbs.protection.NamesGroup, row: OneAct, *, first: bool) -> None:
    """The row; the keys that ``keys_here`` names act on the ``first`` one."""
    words = BY_ACTS[group.acts]
    key = row.key
    sentence = verbs.protection.sentences(ws, [row.first])
    with st.container(border=True, gap="small", key=f"names_row_{key}"):
        st.html(_heading(group, row) + "".join(_sentence(s) for s in sentence))
        ids = [f.id for f in row.findings]
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            for label, verdict, shortcut in (
                (words.replace, Verdict.REPLACED, "1"),
                (words.keep, Verdict.KEPT, words.keep_key),
            ):
                st.button(
                    label,
                    key=f"names_{verdict.value}_{key}",
                    shortcut=shortcut if first else None,
                    disabled=_all(row, verdict),
                    on_click=acts.say,
                    args=(ws, ids, verdict),
                )
            if _may_always_be_kept(group, row):
                st.button(
                    "Always keep",
                    key=f"names_always_{key}",
                    shortcut="3" if first else None,
                    help="Also in files that come in later",
                    on_click=acts.always_keep,
                    args=(ws, row.strings[0].key),
                )
            opened = keys.NAMES_ROW_OPEN.get() == key
            if len(row.findings) > 1:
                st.button(
                    "Close" if opened else f"All {len(row.findings):,} places",
                    key=f"names_panel_{key}",
                    type="tertiary",
                    icon=f":material/{'expand_less' if opened else 'expand_more'}:",
                    on_click=keys.NAMES_ROW_OPEN.set,
                    args=("" if opened else key,),
                )
        if opened:
            _sentences(ws, group, row, key)


def _may_always_be_kept(group: verbs.protection.NamesGroup, row: OneAct) -> bool:
    return group.acts != "held" and len(row.strings) == 1


def _all(row: OneAct, verdict: Verdict) -> bool:
    return all(f.state is verdict for f in row.findings)


def _heading(group: verbs.protection.NamesGroup, row: OneAct) -> str:
    states = BY_ACTS[group.acts].states
    there = [v for v in Verdict if any(f.state is v for f in row.findings)]
    if len(there) == 1:
        state = states[there[0]]
    else:
        state = ", ".join(f"{sum(f.state is v for f in row.findings):,} {states[v]}" for v in there)
    first = row.strings[0]
    becomes = f" → <strong>{escape(first.instead)}</strong>" if group.acts == "replaced" else ""
    if group.acts == "held":
        return line(escape(state))
    if row.column:
        values = f"{len(row.strings):,} different answers under "
        return line(f"{values}<strong>{escape(row.column)}</strong>{becomes} · {escape(state)}")
    times = f"{len(row.findings):,} times"
    said = f" · {times} in {count(first.sources, 'source')}" if len(row.strings) == 1 else f" · {times}"
    said = said if len(row.findings) > 1 else ""
    return line(f"<strong>{escape(row.name)}</strong>{becomes}{said} · {escape(state)}")


def _sentence(s: verbs.protection.Sentence) -> str:
    return line(marked(s.before, s.finding.text, s.after) + where(s.where))


def _sentences(ws: Workspace, group: verbs.protection.NamesGroup, row: OneAct, key: str) -> None:
    pages = -(-len(row.findings) // SENTENCES)
    at = int(st.pagination(pages, key=f"names_places_{key}")) if pages > 1 else 1
    shown = row.findings[(at - 1) * SENTENCES : at * SENTENCES]
    for s in verbs.protection.sentences(ws, shown):
        _place(ws, group, s)


def _place(ws: Workspace, group: verbs.protection.NamesGroup, s: verbs.protection.Sentence) -> None:
    words, f = BY_ACTS[group.acts], s.finding
    with st.container(gap="xsmall", key=f"names_place_{f.id}"):
        st.html(_sentence(s) + line(escape(words.states[f.state])))
        with st.container(horizontal=True, gap="small"):
            _here(ws, f, f"{words.replace} here", Verdict.REPLACED)
            _here(ws, f, f"{words.keep} here", Verdict.KEPT)


def _here(ws: Workspace, f: Finding, label: str, verdict: Verdict) -> None:
    st.button(
        label,
        key=f"names_here_{verdict.value}_{f.id}",
        type="tertiary",
        disabled=f.state is verdict,
        on_click=acts.say,
        args=(ws, [f.id], verdict),
    )
