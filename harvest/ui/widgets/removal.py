"""What a withdrawal, or a file taken out again, will do; and afterwards what a person has to see to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.clock import when
from harvest.ui.session import keys
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

SHOWN = 30
SHOWN_AT_ONCE = 2
"""So many exports stand in the dialog itself: with more its button would lie below the screen."""


def what_will_go(found: Sequence[verbs.protection.RemovalPreview]) -> None:
    """Before the act: what will go, what stays as a count, what cannot be called back."""
    passages, decisions = sum(p.passages for p in found), sum(p.decisions for p in found)
    copies = _once(str(c) for p in found for c in p.copies)
    st.markdown("**What goes**")
    st.markdown(
        f"- **{count(passages, 'passage')}** will go for good: out of the texts, search, suggestions, quotations, "
        "every view and every later export\n"
        "- the name of whoever said them, also where others say it, and all that is recorded of that person\n"
        + (f"- the same out of **{count(len(copies), 'copy', 'copies')}** that Harvest made\n" if copies else "")
    )
    if copies:
        with st.expander("Which copies", type="compact", key="removal_copies"):
            st.text("\n".join(copies))
    if decisions:
        st.markdown("**What stays**")
        st.markdown(
            f"- the number of decisions made about them (**{decisions:,}**), without any words: earlier figures still "
            "add up"
        )
    uploads = _once(name for p in found for name in p.uploads)
    if uploads:
        st.markdown(
            f"- **{count(len(uploads), 'upload')}** not taken in yet {'is' if len(uploads) == 1 else 'are'} "
            "thrown away: the words stand there, or cannot be searched for. Upload again what is to stay:"
        )
        _list(uploads)
    st.markdown("**What is left for you to do**")
    to_see_to(found, folded=True)
    if not session.coder():
        st.warning("The history will not say who did this: close this and say who you are in the side bar first.")
    st.markdown("**This cannot be undone.**")


def to_see_to(found: Sequence[verbs.protection.RemovalPreview], *, folded: bool = False) -> None:
    """The lists that a person works through: copies left, exports, notes (``folded`` before the act)."""
    problems = _once(x for p in found for x in p.problems)
    exports = _once(past_export(e) for p in found for e in p.exports)
    mentions = _once(f"{m.where}: {m.text}" for p in found for m in p.mentions)
    for words in problems:
        st.error(plain(words), icon=":material/error:")
    if exports:
        st.markdown(
            f"**{count(len(exports), 'earlier export')}** may hold the words, and Harvest cannot reach what was "
            "passed on. Ask whoever has them to delete them:"
        )
        if folded and len(exports) > SHOWN_AT_ONCE:
            with st.expander("Which exports", type="compact", key="removal_exports"):
                _list(exports)
        else:
            _list(exports)
    else:
        st.markdown("No earlier export held the words.")
    if mentions and folded:
        label = f"{count(len(mentions), 'note')} of the team may say it in other words: you are asked about each next"
        with st.expander(label, type="compact", key="removal_mentions"):
            _list(mentions)
    for words in _once(p.compared for p in found if p.compared):
        st.caption(plain(words))


def open_mentions(ws: Workspace) -> None:
    """Notes that may say a withdrawn teller's words: each reworded, taken out or left, in one act; lasts until then."""
    found = verbs.protection.open_mentions(ws)
    if not found:
        return
    with st.container(border=True, key="open_mentions"):
        st.markdown(
            f"**{count(len(found), 'note')} of the team may still say what was withdrawn.** Read each: put other words "
            "there, take it out, or leave it. Old words go from the history and from copies too, for good."
        )
        for n, m in enumerate(found):
            with st.container(gap="xsmall", key=f"mention_{n}"):
                words = st.text_area(f"{plain(m.where)} – {m.why}", m.text, key=f"mention_text_{m.place}")
                with st.container(horizontal=True, gap="small"):
                    st.button(
                        "Keep these new words", key=f"mention_reword_{m.place}", icon=":material/edit:",
                        on_click=_reword, args=(ws, m.place, words), disabled=words.strip() in ("", m.text),
                    )  # fmt: skip
                    st.button(
                        "Take it out", key=f"mention_out_{m.place}", icon=":material/delete:",
                        on_click=_reword, args=(ws, m.place, ""),
                    )  # fmt: skip
                    st.button(
                        "Leave it as it is", key=f"mention_keep_{m.place}", type="tertiary",
                        on_click=verbs.protection.keep_mention, args=(ws, m.place),
                    )  # fmt: skip


def _reword(ws: Workspace, place: str, words: str) -> None:
    problems = verbs.protection.reword_mention(ws, place, words)
    session.notify(" ".join(problems) or ("The note is reworded." if words else "The note is taken out."))


def past_export(e: verbs.protection.PastExport) -> str:
    """An earlier export in one line: file, when, who, for whom, what is in it."""
    who = e.who or "somebody who gave no name"
    return f"{e.file}, made {when(e.at)} by {who}, for {e.audience.words.label.lower()}: {e.holds}"


def keep_done(done: Sequence[verbs.protection.RemovalPreview]) -> None:
    """Remember what was done until somebody closes the list."""
    keys.REMOVAL_DONE.set(tuple(done))


def show_done(ws: Workspace) -> None:
    """What was done last, with the lists to work through; nothing when nothing was."""
    done = keys.REMOVAL_DONE.get()
    if done:
        _done(done)
    open_mentions(ws)


def _done(done: Sequence[verbs.protection.RemovalPreview]) -> None:
    with st.container(border=True, key="removal_done"):
        what = ", ".join(p.what for p in done)
        st.success(
            f"Taken out: {plain(what)} ({count(sum(p.passages for p in done), 'passage')}).", icon=":material/check:"
        )
        to_see_to(done)
        if st.button("I have seen to it: close this list", key="removal_close"):
            keys.REMOVAL_DONE.forget()
            st.rerun()


def _once(lines: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(lines))


def _list(lines: Sequence[str]) -> None:
    rest = f"\n… and {len(lines) - SHOWN:,} more" if len(lines) > SHOWN else ""
    st.text("\n".join(f"• {words}" for words in lines[:SHOWN]) + rest)
