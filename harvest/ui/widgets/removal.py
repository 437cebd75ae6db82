"""What a withdrawal, or a file taken out again, will do; and afterwards what a person has to see to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.model.plural import count
from harvest.ui.clock import when
from harvest.ui.session import keys
from harvest.ui.widgets import plain

SHOWN = 30


def what_will_go(found: Sequence[verbs.protection.RemovalPreview]) -> None:
    """Before the act: what will go, what stays as a count, what cannot be called back."""
    passages, decisions = sum(p.passages for p in found), sum(p.decisions for p in found)
    copies = _once(str(c) for p in found for c in p.copies)
    st.markdown(
        f"- **{count(passages, 'passage')}** will go for good, with names and what is recorded of who said them\n"
        f"- **{count(decisions, 'decision')}** {'stays' if decisions == 1 else 'stay'} as a count without words\n"
        f"- **{count(len(copies), 'copy', 'copies')}** that Harvest made will be cleaned too"
    )
    if copies:
        with st.expander("Which copies", type="compact", key="removal_copies"):
            st.text("\n".join(copies))
    to_see_to(found, folded=True)
    st.markdown("**This cannot be undone.**")


def to_see_to(found: Sequence[verbs.protection.RemovalPreview], *, folded: bool = False) -> None:
    """The lists that a person works through: copies left, exports, notes (``folded`` before the act)."""
    problems = _once(x for p in found for x in p.problems)
    exports = _once(past_export(e) for p in found for e in p.exports)
    mentions = _once(f"{m.where}: {m.text}" for p in found for m in p.mentions)
    for words in problems:
        st.error(plain(words), icon=":material/error:")
    if exports:
        st.markdown("**Earlier exports held the words.** Ask whoever has them to delete them:")
        _list(exports)
    else:
        st.markdown("No earlier export held the words.")
    if mentions:
        label = f"{count(len(mentions), 'note')} may say it in other words: please look at each"
        with st.expander(label, expanded=not folded, key="removal_mentions"):
            _list(mentions)


def past_export(e: verbs.protection.PastExport) -> str:
    """An earlier export in one line: file, when, who, for whom, what is in it."""
    return f"{e.file}, made {when(e.at)} by {e.who or 'nobody named'}, for {e.audience.words.label.lower()}: {e.holds}"


def keep_done(done: Sequence[verbs.protection.RemovalPreview]) -> None:
    """Remember what was done until somebody closes the list."""
    keys.REMOVAL_DONE.set(tuple(done))


def show_done() -> None:
    """What was done last, with the lists to work through; nothing when nothing was."""
    done = keys.REMOVAL_DONE.get()
    if not done:
        return
    with st.container(border=True, key="removal_done"):
        what = ", ".join(p.what for p in done)
        st.success(
            f"Taken out: {plain(what)}. {count(sum(p.passages for p in done), 'passage')}.", icon=":material/check:"
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
