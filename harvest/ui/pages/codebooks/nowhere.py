"""What fits nowhere: passages far from every code, of which a person may make one; and what is still to be decided."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Codebook
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.pages.codebooks import change
from harvest.ui.widgets import page_path, plain
from harvest.workspace import Workspace

SHOWN, SAID = 12, 3
LONGEST = 240
MOST_READ = 30


def show(ws: Workspace, book: Codebook, signed_in: bool) -> None:
    """Groups of passages that say alike things far from every code, and how many are near a code and undecided."""
    if verbs.suggesting.last_suggestion_run(ws) is None:
        st.info(
            "Nothing has been suggested yet. Once codes are suggested on the page Code, this shows which passages are "
            "far from every code."
        )
        return
    with st.spinner("Looking for what fits nowhere …"):
        found = verbs.desk.still_open(ws)
    _near(ws, found)
    far = sum(len(g.passages) for g in found.nowhere)
    every = far + found.alone
    st.markdown(
        f"**{count(every, 'passage is', 'passages are')} far from every code of every codebook**, and nobody gave one."
        + (f" {far} of them say things like others do: read them before you make a code of them." if far else "")
    )
    if found.alone:
        _to_code(f"Read all {every} on the page Code", find_status="nowhere")
    texts = {p.id: p.text for p in verbs.desk.desk_state(ws).passages} if found.nowhere else {}
    for at, group in enumerate(found.nowhere[:SHOWN]):
        _group(at, group, texts, book, signed_in)
    if len(found.nowhere) > SHOWN:
        st.caption(plain(f"And {len(found.nowhere) - SHOWN} groups more, each smaller than these."))


def _near(ws: Workspace, found: verbs.desk.StillOpen) -> None:
    """How many passages are near a code and undecided, and the way to those of each code."""
    st.markdown(
        f"**{count(found.near_passages, 'passage is', 'passages are')} near a code and nobody has decided on them.**"
        + ("" if found.near else " What was suggested is all decided.")
    )
    if not found.near:
        return
    labels = {f"{b.id}/{c.id}": f"{c.label} ({b.name})" for b in ws.codebooks() for c in b.codes}
    with st.expander("By code"):
        st.caption("A passage may be near several codes. Each line leads to its passages.")
        for ref, n in found.near:
            named = plain(labels.get(str(ref), str(ref)))
            _to_code(f"{n} near {named}", find_code=str(ref), find_status="suggested")


def _to_code(label: str, **finds: str) -> None:
    """The way to the page Code with these of its filters chosen."""
    if session.has_page("code") and st.button(label, key=f"nowhere_{'_'.join(finds.values())}", type="tertiary"):
        for name, value in finds.items():
            session.set_widget_value(name, value)
        st.switch_page(page_path("code"))


def _group(at: int, group: verbs.desk.AlikeGroup, texts: dict[int, str], book: Codebook, signed_in: bool) -> None:
    """Passages that say alike things: the most typical one, all of them to read, and the way to a code of them."""
    with st.container(border=True):
        st.text(f"“{_short(group.typical)}”")
        with st.expander(f"Read {count(len(group.passages), 'passage')} that say things like this"):
            for passage in group.passages[:MOST_READ]:
                st.text(f"“{_short(texts.get(passage, ''))}”")
                session.link("code", "Open in its place", query={"passage": str(passage)})
            if len(group.passages) > MOST_READ:
                st.caption(f"And {len(group.passages) - MOST_READ} more.")
        st.button(
            f"Make a code of this in {plain(book.name)}",
            key=f"nowhere_code_{at}",
            disabled=not signed_in,
            on_click=change.begin,
            args=(change.ADD, None, tuple(texts[i][:LONGEST] for i in group.passages[:SAID] if i in texts)),
        )


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()} …"
