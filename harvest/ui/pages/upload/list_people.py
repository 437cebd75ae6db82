"""Everybody on a list of who permits what as a table to put right: the last word, kept as told by whoever says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from harvest.model import Listed, Reading
from harvest.ui import session
from harvest.ui.pages.upload import person_by_person
from harvest.ui.session.upload_draft import UploadDraft
from harvest.workspace import Workspace

NAME, QUOTING, SHARING, CHILD, ASK = "Name", "Quoting", "Passed on", "Under 16", "Ask first"
SAYS, WHY = "The list says", "Why held"
ROW = 84
HEAD, MOST = 38, 680
"""So high is a row, in pixels, in which four lines of the list can be read, the headings, and all of it at the most."""
QUOTES = {"named": "with the name", "anonymous": "without the name", "no": "no", "unknown": "did not say"}
SHARES = {
    "yes": "to partners too",
    "partners": "to partners, not in public",
    "no": "no further",
    "unknown": "did not say",
    "ask": "ask first",
}


def show(ws: Workspace, draft: UploadDraft, reading: Reading) -> None:
    """The table, and the act that keeps what was put right in it."""
    people = list(reading.listed)
    by_hand = any(one.by_hand for one in people) or "list" in (draft.mapping or {})
    with st.expander("Everybody on the list", icon=":material/group:", expanded=by_hand):
        if draft.packed_in or reading.sources:
            st.dataframe(table(people), hide_index=True, alt="Everybody on the list with what they permit")
        if reading.sources:
            return  # what a form's tellers answered stands beside their words, and is put right there
        if draft.packed_in:
            st.caption("To put somebody right here, upload the list on its own instead of in the zip.")
            return
        said = person_by_person.said(draft, [one.names for one in people])
        if said.around:
            with st.popover("What else stands in the file", type="tertiary", icon=":material/notes:"):
                st.text(said.around)
        with st.form(f"{draft.id}_{draft.generation}_people_form", border=False):
            now = st.data_editor(
                table(people, said.lines),
                num_rows="dynamic",
                row_height=ROW if any(said.lines) else None,
                height=min(ROW * len(people) + 2 * HEAD, MOST) if any(said.lines) else "auto",
                hide_index=True,
                key=f"{draft.id}_{draft.generation}_people",
                column_config={
                    NAME: st.column_config.TextColumn(NAME, required=True, max_chars=120),
                    QUOTING: _choice(QUOTING, QUOTES),
                    SHARING: _choice(SHARING, SHARES),
                    CHILD: st.column_config.CheckboxColumn(CHILD, default=False),
                    ASK: st.column_config.CheckboxColumn(ASK, default=False),
                    SAYS: st.column_config.TextColumn(SAYS, disabled=True, width="large"),
                    WHY: st.column_config.TextColumn(WHY, disabled=True, width="large"),
                },
                alt="Everybody on the list with what they permit, to be put right",
            )
            st.caption(
                "What you change here is the last word on what the list says, and is kept as told by you. "
                "Add a row for somebody who is missing; take a row out that is about nobody."
            )
            pressed = st.form_submit_button(
                "Keep what I put right", key=f"{draft.id}_people_keep", icon=":material/check:"
            )
        if pressed:
            _keep(ws, draft, changes(people, now))


def _choice(head: str, words: Mapping[str, str]) -> Any:
    """A column to choose in; whoever is added did not say, until somebody says so."""
    return st.column_config.SelectboxColumn(head, options=list(words.values()), required=True, default=words["unknown"])


def table(people: Sequence[Listed], lines: Sequence[str] = ()) -> pd.DataFrame:
    """The people as the rows of the table; ``lines`` is what the list says of each in its own words, where known."""
    rows = [
        {
            NAME: " / ".join(one.names),
            QUOTING: QUOTES[one.permission.quotation],
            SHARING: SHARES[one.permission.sharing],
            CHILD: one.permission.minor,
            ASK: bool(_asks(one)),
            SAYS: lines[n] if lines else "",
            WHY: "; ".join(one.permission.hold),
        }
        for n, one in enumerate(people)
    ]
    used = [NAME, *([SAYS] if any(lines) else []), QUOTING, SHARING, CHILD, ASK, WHY]
    return pd.DataFrame(rows, columns=used)


def _asks(one: Listed) -> list[str]:
    """Why somebody is held, being a child apart, which a column of its own says."""
    return [why for why in one.permission.hold if not (one.permission.minor and ("under " in why or "child" in why))]


def changes(people: Sequence[Listed], now: pd.DataFrame) -> list[dict[str, object]]:
    """What was put right in the table, as entries of a mapping: only what differs from how the list was read.

    >>> from harvest.model import Permission
    >>> one = Listed(("Ada Obi",), Permission(quotation="unknown"))
    >>> now = table([one])
    >>> now.loc[0, QUOTING] = "with the name"
    >>> changes([one], now)
    [{'name': 'Ada Obi', 'quotation': 'named'}]
    """
    before = table(people)
    several = Counter(one.names[0] for one in people)
    seen: Counter[str] = Counter()
    found: list[dict[str, object]] = []
    for n, one in enumerate(people):
        seen[one.names[0]] += 1
        entry: dict[str, object] = {"name": one.names[0]}
        if several[one.names[0]] > 1:
            entry["which"] = seen[one.names[0]]
        if n not in now.index:
            found.append({**entry, "out": True})
            seen[one.names[0]] -= 1  # the next of that name moves up
            continue
        said = _said(dict(now.loc[n]), dict(before.loc[n]))
        if said:
            found.append({**entry, **said})
            if "called" in said:
                seen[one.names[0]] -= 1
    for n in now.index:
        row = dict(now.loc[n])
        name = _text(row.get(NAME))
        if n not in before.index and name:
            empty = {NAME: name, QUOTING: QUOTES["unknown"], SHARING: SHARES["unknown"], CHILD: False, ASK: False}
            found.append({"name": name, "quotation": "unknown", **_said(row, empty)})
    return found


def _said(row: Mapping[str, object], before: Mapping[str, object]) -> dict[str, object]:
    said: dict[str, object] = {}
    name = _text(row.get(NAME))
    if name and name != before[NAME]:
        said["called"] = name
    for head, key, words in ((QUOTING, "quotation", QUOTES), (SHARING, "sharing", SHARES)):
        given = _text(row.get(head))
        if given and given != before[head]:
            said[key] = next(one for one, word in words.items() if word == given)
    for head, key in ((CHILD, "minor"), (ASK, "hold")):
        if (row.get(head) is True or row.get(head) == 1) != bool(before[head]):
            said[key] = not bool(before[head])
    return said


def _text(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _keep(ws: Workspace, draft: UploadDraft, found: Sequence[Mapping[str, object]]) -> None:
    if not found:
        st.info("Nothing in the table is different from how the list was read.")
        return
    if not ws.actor.name:
        st.warning("Say first who you are, at the side: what is put right here is kept as told by you.")
        return
    used = dict(draft.mapping or {})
    earlier = used.get("people")
    told = [*(earlier if isinstance(earlier, (list, tuple)) else ()), *found]
    draft.generation += 1
    if draft.remap(ws, {**used, "people": told}):
        session.notify(f"Put right, as told by {ws.actor.name}.")
    st.rerun()
