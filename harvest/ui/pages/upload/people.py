"""Several speakers put right in one act, in one file and across files."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Role
from harvest.ui import session
from harvest.ui.session.upload_draft import UploadDraft
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

PROPOSED = 8
Person = tuple[UploadDraft, str]


def several(draft: UploadDraft, names: Sequence[str]) -> None:
    """Roles for several speakers at once, or several labels made one person."""
    key = f"{draft.id}_{draft.generation}_several"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.multiselect(
            "Several speakers at once",
            names,
            key=key,
            width=420,
            format_func=plain,
            placeholder="Choose speakers",
            filter_mode="contains",
            select_all=False,
        )
        role = st.selectbox(
            "are", list(Role), list(Role).index(Role.RESIDENT), key=f"{key}_role", width=200,
            format_func=lambda r: r.words.label,
        )  # fmt: skip
        st.button(
            "Set their role", key=f"{key}_set", disabled=not chosen, on_click=draft.set_roles, args=(chosen, role)
        )
        st.button(
            "They are one person", key=f"{key}_one", disabled=len(chosen) < 2, on_click=draft.make_one, args=(chosen,)
        )


def across_files(found: Sequence[UploadDraft]) -> None:
    """Who in these files is the same person as somebody in another of them."""
    people = [(draft, name) for draft in found if draft.possible and not draft.project for name in _named(draft)]
    if len({draft.id for draft, _ in people}) < 2:
        return
    alike = [
        (one, two)
        for one, two in combinations(people, 2)
        if one[0] is not two[0]
        and verbs.intake.is_a_name(_called(one))
        and _called(one).casefold() == _called(two).casefold()
    ][:PROPOSED]
    with st.expander("The same person in several files", expanded=bool(alike), key="same_people"):
        st.caption("They become one voice, counted once. The narrower of two permissions holds.")
        for one, two in alike:
            files = f"{plain(one[0].name)} and {plain(two[0].name)}"
            st.checkbox(
                f"{plain(_called(one))} in {files} is one person",
                _joined(one, two),
                key=f"alike_{_key(one)}_{_key(two)}",
                on_change=_switch,
                args=(one, two),
            )
        with st.container(horizontal=True, vertical_alignment="bottom"):
            left = st.selectbox("This person", people, None, format_func=_shown, key="same_left", width=320)
            others = [p for p in people if left is not None and p[0] is not left[0]]
            right = st.selectbox("and this one", others, None, format_func=_shown, key="same_right", width=320)
            if st.button("are one person", key="same_join", disabled=not (left and right)) and left and right:
                if not _joined(left, right):
                    _switch(left, right)
                session.notify(f"{_called(left)} and {_called(right)} become one voice when their files are taken in.")
                st.rerun()
        for one, two in combinations(people, 2):
            if _joined(one, two) and (one, two) not in alike:
                with st.container(horizontal=True, vertical_alignment="center"):
                    st.text(f"{_shown(one)} is {_shown(two)}")
                    st.button("Not the same", key=f"part_{_key(one)}_{_key(two)}", on_click=_switch, args=(one, two))


def join(ws: Workspace, stored: Sequence[UploadDraft], found: Sequence[UploadDraft]) -> None:
    """Make one voice of those who were said to be one person, as far as their files are taken in."""
    called = {(d.name, label): new for d in found for label, new in d.names.items()}
    pairs = [
        (
            verbs.intake.InFile(draft.name, draft.names.get(label, label)),
            verbs.intake.InFile(other.file, called.get((other.file, other.label), other.label)),
        )
        for draft in stored
        for label, others in draft.same_as.items()
        for other in others
    ]
    if not pairs:
        return
    try:
        verbs.intake.join_people(ws, pairs)
    except HarvestError as error:
        session.notify(f"The files are taken in, but nobody was made one person: {error}")


def _named(draft: UploadDraft) -> list[str]:
    reading = draft.read.reading
    if reading is None or reading.mapping is not None:
        return []
    names = dict.fromkeys(s.name for s in verbs.intake.speakers(reading) if s.name != verbs.intake.NOT_NAMED)
    seen: set[str] = set()
    return [n for n in names if not ((new := draft.names.get(n, n)) in seen or seen.add(new))]  # type: ignore[func-returns-value]


def _called(person: Person) -> str:
    draft, name = person
    return draft.names.get(name, name)


def _shown(person: Person) -> str:
    return f"{_called(person)} ({person[0].name})"


def _key(person: Person) -> str:
    return f"{person[0].id}_{person[1]}"


def _in_file(person: Person) -> verbs.intake.InFile:
    return verbs.intake.InFile(person[0].name, person[1])


def _joined(one: Person, two: Person) -> bool:
    return _in_file(two) in one[0].same_as.get(one[1], ())


def _switch(one: Person, two: Person) -> None:
    """Say that two are one person, or take that back; kept on both sides, whichever file is taken in last."""
    for here, there in ((one, two), (two, one)):
        people = here[0].same_as.setdefault(here[1], [])
        if _in_file(there) in people:
            people.remove(_in_file(there))
        else:
            people.append(_in_file(there))
