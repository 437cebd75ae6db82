"""The queue: one group at a time, the next string first, with all that is left of the group in one click."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Verdict
from harvest.model.plural import count
from harvest.ui.clock import when
from harvest.ui.pages.names import acts, rows
from harvest.ui.pages.names.words import BY_ACTS
from harvest.ui.session import keys
from harvest.ui.session.remembered import set_widget_value, widget_value
from harvest.ui.widgets import page_path, plain
from harvest.workspace import Workspace

PAGE = 50
LEFT, EVERYTHING = "Not looked at yet", "Everything"
GROUP = "names_group"
_DONE = {Verdict.REPLACED: "Replaced", Verdict.KEPT: "Kept"}


@st.fragment
def show(ws: Workspace) -> None:
    """How far the review is, the groups, and the rows of the one that was picked."""
    found = verbs.protection.review_queue(ws)
    if not found.groups:
        st.success("Nothing was found that would give somebody away.", icon=":material/check:")
        _second_pass_button()
        return
    top = st.container(key="main_names")
    _progress(found)
    group = _pick(found)
    _second_pass_button()
    with top:
        _main_act(ws, found, group)
    _counts(group)
    shown = st.segmented_control("Show", [LEFT, EVERYTHING], default=LEFT, required=True, key="names_shown")
    listed = [r for r in group.rows if shown == EVERYTHING or r.state is Verdict.OPEN]
    if not listed:
        st.success(f"{group.group.label}: all looked at.", icon=":material/check:")
    pages = max(1, -(-len(listed) // PAGE))
    at = 1
    if pages > 1:
        at = min(int(widget_value(f"names_page_{group.group.id}", 1)), pages)
    for n, row in enumerate(listed[(at - 1) * PAGE : at * PAGE]):
        rows.show(ws, group.group, row, first=n == 0)
    if pages > 1:
        st.pagination(pages, key=f"names_page_{group.group.id}")


def _progress(found: verbs.protection.ReviewQueue) -> None:
    if found.strings:
        of = count(found.strings, "name or word", "names and words")
        st.progress(found.looked_at / found.strings, text=f"{found.looked_at:,} of {of} looked at")
        st.markdown(
            "**Replace** prints what stands behind the arrow; **Keep** lets the word leave as it is. What nobody has "
            "looked at is replaced in every export but the team’s own: safe without work. Only what is “for a look” "
            "stays unless you replace it. Keys for the first row: **1** replace, **2** keep, **3** always keep; "
            "**U** undoes."
        )


def _pick(found: verbs.protection.ReviewQueue) -> verbs.protection.GroupQueue:
    by_id = {g.group.id: g for g in found.groups}

    def label(group_id: str) -> str:
        open_ = by_id[group_id].count(Verdict.OPEN)
        return f"{by_id[group_id].group.label} · {f'{open_:,} left' if open_ else 'done'}"

    first = next((g for g in found.groups if g.count(Verdict.OPEN)), found.groups[0])
    if widget_value(GROUP) not in by_id:
        set_widget_value(GROUP, first.group.id)
    picked = st.pills("What to look at", list(by_id), format_func=label, required=True, key=GROUP, wrap=True)
    return by_id[str(picked)]


def _counts(group: verbs.protection.GroupQueue) -> None:
    words = BY_ACTS[group.group.acts]
    parts = [f"**{group.count(v):,}** {words.states[v]}" for v in Verdict if group.count(v)]
    st.subheader(group.group.label, anchor=False)
    st.markdown(f"{'; '.join(parts)}. {words.meaning}")


def _main_act(ws: Workspace, found: verbs.protection.ReviewQueue, group: verbs.protection.GroupQueue) -> None:
    left = [f.id for r in group.rows for f in r.findings if f.state is Verdict.OPEN]
    strings = group.count(Verdict.OPEN)
    after = next((g for g in found.groups if g.count(Verdict.OPEN) and g is not group), None)
    words, name = BY_ACTS[group.group.acts], group.group.label
    with st.container(horizontal=True, vertical_alignment="center"):
        if left:
            keep = (f"{words.keep}: all {strings:,}", Verdict.KEPT)
            replace = (f"{words.replace}: all {strings:,}", Verdict.REPLACED)
            (first, verdict), (other, instead) = (keep, replace) if group.group.acts == "look" else (replace, keep)
            st.button(
                f"{first} left under {name}",
                key="names_all",
                type="primary",
                icon=":material/done_all:",
                wrap=True,
                on_click=_say_all,
                args=(ws, left, verdict, after),
            )
            if group.group.acts != "held":
                st.button(other, key="names_all_other", on_click=_say_all, args=(ws, left, instead, after))
            _rest(ws, found, group, verdict)
        elif after is not None:
            st.button(
                f"Next: {after.group.label} ({after.count(Verdict.OPEN):,} left)",
                key="names_next", type="primary", icon=":material/arrow_forward:",
                on_click=set_widget_value, args=(GROUP, after.group.id),
            )  # fmt: skip
        elif st.button("All looked at: go to Export", key="names_done", type="primary", icon=":material/download:"):
            st.switch_page(page_path("export"))
        _undo(ws)


def _say_all(ws: Workspace, left: list[int], verdict: Verdict, after: verbs.protection.GroupQueue | None) -> None:
    """Say it of all that is left of a group, and go on with the next one."""
    acts.say(ws, left, verdict)
    if after is not None:
        set_widget_value(GROUP, after.group.id)


def _rest(
    ws: Workspace, found: verbs.protection.ReviewQueue, group: verbs.protection.GroupQueue, verdict: Verdict
) -> None:
    """The same for what is left in all groups of this sort at once: of those for a look, or of the others."""
    look = group.group.acts == "look"
    others = [g for g in found.groups if (g.group.acts == "look") is look and g.count(Verdict.OPEN)]
    if len(others) < 2:
        return
    ids = [f.id for g in others for r in g.rows for f in r.findings if f.state is Verdict.OPEN]
    strings = sum(g.count(Verdict.OPEN) for g in others)
    what = "for a look" if look else f"in {len(others)} groups"
    does = BY_ACTS["look"].keep if look else BY_ACTS["replaced"].replace
    after = next((g for g in found.groups if g.count(Verdict.OPEN) and g not in others), None)
    st.button(
        f"{does}: all {strings:,} left {what}", key="names_rest", on_click=_say_all, args=(ws, ids, verdict, after)
    )


def _undo(ws: Workspace) -> None:
    last = verbs.protection.last_review(ws)
    if last is not None:
        st.button(
            f"Undo: {_DONE.get(last.verdict, 'Opened')} {plain(last.what)}",
            key="names_undo",
            icon=":material/undo:",
            shortcut="U",
            help=f"{plain(last.who)}, {when(last.at)}",
            on_click=acts.undo,
            args=(ws,),
        )


def _second_pass_button() -> None:
    if st.button(
        "Show every capital and number that is left", key="names_second", icon=":material/search:", type="tertiary"
    ):
        keys.NAMES_SECOND_PASS.set(True)
        st.rerun()
