"""What follows from a file for each of its tellers, and what a person says of one of them after a look."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Kind
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.session.upload_draft import UploadDraft
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

NAMED = 60
"""So many tellers of a kind are told by name."""
FEW = 3
DECIDABLE = {
    "without_name": "may be quoted without the name",
    "with_name": "may be quoted with the name",
    "refused": "not quoted",
}
"""What can be said of one teller on the card."""


def show(draft: UploadDraft) -> None:
    """Who may be quoted and who may not, by name; each stands in one line, the strictest. One by one on request."""
    said = draft.tellers
    if not said.answered:
        return
    photos = draft.shown.reading is not None and draft.shown.reading.kind is Kind.PHOTO
    st.markdown(f"**What follows for {count(said.answered, 'photo' if photos else 'teller')}**")
    st.markdown("\n".join(f"- **{len(who):,}** {words}{_if_few(who)}" for words, who in _lines(said)))
    panel = st.expander(
        "Who they are, and why they are held",
        icon=":material/group:",
        key=f"{draft.id}_who",
        on_change="rerun",
    )
    with panel:
        st.text("\n".join(line for words, who in _lines(said) for line in _named(words, who)))
        if panel.open:
            _one_by_one(draft, said)


def _if_few(who: Sequence[verbs.intake.OneTeller]) -> str:
    """Who they are, where that is no list: of those who are held, each is looked at by somebody."""
    if len(who) > FEW or not any(t.reasons for t in who):
        return ""
    return ": " + plain(", ".join(t.name for t in who))


def _one_by_one(draft: UploadDraft, said: verbs.intake.TellersPermission) -> None:
    """What single tellers permit, for whoever has asked them or holds the paper that they signed."""
    decidable = [t for t in said.tellers if t.kind != "refused" or t.name in draft.decided]
    if not decidable:
        return
    st.markdown(
        "**You know what one of them permits?** It holds for the words in this file; a no in the file stays a no."
    )
    by_name = {t.name: t for t in decidable}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        first = sorted(by_name, key=lambda name: by_name[name].kind not in ("held", "under_age"))
        name = st.selectbox("Person", first, None, key=f"{draft.id}_teller", width=300, format_func=plain)
        kind = st.selectbox(
            "What they permit",
            list(DECIDABLE),
            None,
            format_func=DECIDABLE.__getitem__,
            key=f"{draft.id}_permits",
            width=280,
        )
        child = name is not None and by_name[name].kind == "under_age" and kind != "refused"
        nobody = child and not session.coder()
        if st.button("Record it", key=f"{draft.id}_decide", disabled=nobody or not (name and kind)):
            draft.decide_for(str(name), str(kind))
            st.rerun()
    if nobody:
        st.warning("Say who you are in the side bar first: only a named person can release a child’s words.")
    elif child:
        st.markdown("Only when they want it and a parent or guardian agreed; the history keeps that you released it.")
    for name, kind in list(draft.decided.items()):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.text(f"{name}: {DECIDABLE[kind]}")
            st.button(
                "As the file says",
                key=f"{draft.id}_undecide_{name}",
                icon=":material/undo:",
                on_click=draft.decide_for,
                args=(name, ""),
            )


def record_decided(ws: Workspace, stored: Sequence[UploadDraft]) -> None:
    """Record what was decided for single tellers of the files that are in."""
    for draft in stored:
        if draft.decided and draft.read.reading is not None:
            try:
                verbs.intake.decide_for_tellers(ws, draft.read.reading, draft.decided, draft.names)
            except HarvestError as error:
                session.notify(f"{draft.name} is taken in, but its tellers permit what the file says: {error}")


def _lines(said: verbs.intake.TellersPermission) -> list[tuple[str, tuple[verbs.intake.OneTeller, ...]]]:
    kinds = (
        ("may be quoted with the name", "with_name"),
        ("may be quoted without the name", "without_name"),
        ("held until a person has looked", "held"),
        ("under 16: held until a named person releases the words", "under_age"),
        ("refused: never quoted", "refused"),
        ("gave no answer about being quoted: not quoted", "unsaid"),
    )
    return [(words, said.of(kind)) for words, kind in kinds if said.of(kind)]


def _named(words: str, who: Sequence[verbs.intake.OneTeller]) -> list[str]:
    """The tellers of one line: those who are held each with why, the others in a row."""
    head = f"{words[:1].upper()}{words[1:]}"
    if not any(t.reasons for t in who):
        more = f" and {len(who) - NAMED:,} more" if len(who) > NAMED else ""
        return [f"{head}: {', '.join(t.name for t in who[:NAMED])}{more}"]
    rest = [f"   … and {len(who) - NAMED:,} more"] if len(who) > NAMED else []
    return [head, *(f"• {t.name}" + (f" – {'; '.join(t.reasons)}" if t.reasons else "") for t in who[:NAMED]), *rest]
