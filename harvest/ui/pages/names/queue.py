"""The queue: what would leave comes first, one group at a time, and the rest of it all in one click."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Verdict
from harvest.model.plural import count
from harvest.ui import aloud
from harvest.ui.clock import when
from harvest.ui.pages.names import acts, rows
from harvest.ui.pages.names.words import BY_ACTS, RESTS
from harvest.ui.session import keys
from harvest.ui.session.remembered import forget_widget_value, set_widget_value, widget_value
from harvest.ui.widgets import page_path, plain
from harvest.workspace import Workspace
from harvest.workspace.protection import GroupActs, OneAct, ids_left

PAGE = 50
LEFT, EVERYTHING = "Not looked at yet", "Everything"
GROUP = "names_group"
REST = "names_what_happens"
_DONE = {Verdict.REPLACED: "Replaced", Verdict.KEPT: "Kept"}


@st.fragment
def show(ws: Workspace) -> None:
    """How far the review is, what happens to what, and the rows of the group that was picked."""
    found = [g for rest in RESTS for g in verbs.protection.review_acts(ws) if g.group.acts == rest]
    if not found:
        st.success("Nothing was found that would give somebody away.", icon=":material/check:")
        _second_pass_button()
        return
    top = st.container(key="main_names")
    looked_at = _progress(found)
    here = _rest(found)
    group = _group(here)
    with top:
        _main_act(ws, found, here, group)
    _counts(group)
    with st.container(horizontal=True, vertical_alignment="bottom", key="names_group_acts"):
        shown = st.segmented_control(
            "Show", [LEFT, EVERYTHING], default=LEFT, required=True, key="names_shown", width="content"
        )
        _all_of_the_group(ws, here, group, next((g for g in found if g.left and g not in here), None))
    listed = group.acts if shown == EVERYTHING else group.left
    first = f"First now: {listed[0].name}." if listed else "All of them here."
    aloud.say(f"{looked_at}. {first}", "names")
    if not listed:
        st.success(f"{group.group.label}: all looked at.", icon=":material/check:")
        _next_group(here)
    pages = max(1, -(-len(listed) // PAGE))
    at = 1
    if pages > 1:
        at = min(int(widget_value(f"names_page_{group.group.id}", 1)), pages)
    here_now = listed[(at - 1) * PAGE : at * PAGE]
    if here_now:
        keys_now = rows.keys_here(group.group, here_now[0])
        st.caption(f"Keys for the first row: {keys_now}; **U** undoes, **N** goes on.")
    for n, act in enumerate(here_now):
        rows.show(ws, group.group, act, first=n == 0)
    if pages > 1:
        st.pagination(pages, key=f"names_page_{group.group.id}")


def _next_group(here: Sequence[GroupActs]) -> None:
    """Where a group is done, the next one of those to which the same happens: the main act leads on to the others."""
    after = next((g for g in here if g.left), None)
    if after is not None:
        st.button(
            f"Next: {after.group.label} ({_left([after])})",
            key="names_next_group",
            icon=":material/arrow_forward:",
            shortcut="N",
            on_click=_go_on,
            args=(after,),
        )


def _progress(found: Sequence[GroupActs]) -> str:
    every, left = sum(len(g.acts) for g in found), sum(len(g.left) for g in found)
    looked_at = f"{every - left:,} of {count(every, 'name or word', 'names and words')} looked at"
    st.progress((every - left) / every, text=looked_at)
    st.markdown(
        "You are safe without doing anything: names that nobody has looked at are replaced in every export but the "
        "team’s own, and wishes to keep something back are obeyed. Only words *for a look* leave as they are."
    )
    return looked_at


def _rest(found: Sequence[GroupActs]) -> list[GroupActs]:
    """The groups to which the same happens when nobody looks: what would leave is offered first."""
    by_rest = {rest: [g for g in found if g.group.acts == rest] for rest in RESTS}
    by_rest = {rest: groups for rest, groups in by_rest.items() if groups}
    if widget_value(REST) not in by_rest:
        asked = next((g.group.acts for g in found if g.group.id == widget_value(GROUP)), None)
        first = next((rest for rest, groups in by_rest.items() if any(g.left for g in groups)), next(iter(by_rest)))
        set_widget_value(REST, asked or first)

    def label(rest: str) -> str:
        return f"{RESTS[rest].label} · {_left(by_rest[rest])}"

    if len(by_rest) == 1:
        return next(iter(by_rest.values()))
    picked = st.segmented_control(
        "What happens unless you say otherwise", list(by_rest), format_func=label, required=True, key=REST, wrap=True
    )
    return by_rest[str(picked)]


def _group(here: Sequence[GroupActs]) -> GroupActs:
    by_id = {g.group.id: g for g in here}
    if widget_value(GROUP) not in by_id:
        set_widget_value(GROUP, next((g for g in here if g.left), here[0]).group.id)
    if len(here) == 1:
        return here[0]
    picked = st.pills(
        "What to look at",
        list(by_id),
        format_func=lambda i: f"{by_id[i].group.label.removeprefix('For a look: ').capitalize()} · {_left([by_id[i]])}",
        required=True,
        key=GROUP,
        wrap=True,
    )
    return by_id[str(picked)]


def _left(groups: Sequence[GroupActs]) -> str:
    left = sum(len(g.left) for g in groups)
    return f"{left:,} left" if left else "done"


def _counts(group: GroupActs) -> None:
    words = BY_ACTS[group.group.acts]
    parts = [f"**{group.count(v):,}** {words.states[v]}" for v in Verdict if group.count(v)]
    st.header(group.group.label, anchor=False)
    st.markdown(f"{'; '.join(parts)}. {words.meaning}")


def _main_act(
    ws: Workspace,
    found: Sequence[GroupActs],
    here: Sequence[GroupActs],
    group: GroupActs,
) -> None:
    rest = RESTS[group.group.acts]
    left = [a for g in here for a in g.left]
    after = next((g for g in found if g.left and g not in here), None)
    with st.container(horizontal=True, vertical_alignment="center"):
        if left:
            st.button(
                f"Done: {rest.done(len(left))}",
                key="names_rest",
                # what leaves because nobody looked is nobody's main act
                type="primary" if rest.verdict is Verdict.REPLACED else "secondary",
                icon=":material/done_all:",
                wrap=True,
                on_click=_say_all,
                args=(ws, left, rest.verdict, after),
            )
        elif after is not None:
            there = _left([g for g in found if g.group.acts == after.group.acts])
            st.button(
                f"Next: {RESTS[after.group.acts].label} ({there})",
                key="names_next", type="primary", icon=":material/arrow_forward:", shortcut="N",
                on_click=_go_on, args=(after,),
            )  # fmt: skip
        elif st.button("All looked at: go to Export", key="names_done", type="primary", icon=":material/download:"):
            st.switch_page(page_path("export"))
        _undo(ws)
        _second_pass_button()


def _all_of_the_group(
    ws: Workspace,
    here: Sequence[GroupActs],
    group: GroupActs,
    after: GroupActs | None,
) -> None:
    """Either answer for all that is left of the group that is shown, and what is sure in all of them at once."""
    if not group.left:
        return
    words, rest = BY_ACTS[group.group.acts], RESTS[group.group.acts]
    next_one = next((g for g in here if g.left and g is not group), after)
    n, name = len(group.left), group.group.label
    other, instead = (
        (words.keep, Verdict.KEPT) if rest.verdict is Verdict.REPLACED else (words.replace, Verdict.REPLACED)
    )
    same = words.replace if rest.verdict is Verdict.REPLACED else words.keep
    sure = [a for g in here for a in g.left if a.sure] if rest.verdict is Verdict.REPLACED else []
    if group.group.acts == "replaced" and 0 < len(sure) < sum(len(g.left) for g in here):
        of = "people who spoke here, whole names, phones, e-mails, postcodes"
        label = f"{words.replace}: {count(len(sure), 'sure one')} ({of})"
        stays = next((g for g in here if any(not a.sure for a in g.left)), None)
        there = None if any(not a.sure for a in group.left) else stays
        st.button(label, key="names_sure", wrap=True, on_click=_say_all, args=(ws, sure, Verdict.REPLACED, there))
    if n == 1:
        return  # its own buttons say the same
    if any(g.left for g in here if g is not group):
        label = f"{same}: all {n:,} left under {name}"
        st.button(label, key="names_all", wrap=True, on_click=_say_all, args=(ws, group.left, rest.verdict, next_one))
    if group.group.acts != "held":
        label = f"{other}: all {n:,}"
        st.button(label, key="names_all_other", on_click=_say_all, args=(ws, group.left, instead, next_one))


def _say_all(ws: Workspace, left: Sequence[OneAct], verdict: Verdict, after: GroupActs | None) -> None:
    """Say it of all these in one act, and go on with what comes next."""
    acts.say(ws, ids_left(left), verdict)
    if after is not None:
        _go_on(after)


def _go_on(to: GroupActs) -> None:
    set_widget_value(REST, to.group.acts)
    forget_widget_value(GROUP)
    set_widget_value(GROUP, to.group.id)


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
    if st.button("Look for what was missed", key="names_second", icon=":material/search:", type="tertiary"):
        keys.NAMES_SECOND_PASS.set(True)
        st.rerun()
