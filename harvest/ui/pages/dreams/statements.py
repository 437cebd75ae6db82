"""Statements: how the place is when a group's dreams have come true, with the dreams each rests on."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.model import DreamGroup, Statement
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.pages.dreams.dreams import DREAMS, VIEW
from harvest.ui.session import keys
from harvest.ui.widgets import plain
from harvest.workspace import Workspace


def show(ws: Workspace) -> None:
    """Every statement, and groups that have none yet."""
    every = verbs.planning.all_dreams(ws, propose=False)  # a statement is made of a group that people named
    found = verbs.planning.all_statements(ws)
    told = {s.group for s in found}
    waiting = [g for g in every.groups if g.id not in told and g.dreams]
    if not found and not waiting:
        st.info("A statement is made of a group of dreams: name a group first.")
        st.button(
            "Go to the groups of dreams",
            key="statements_to_groups",
            type="primary",
            icon=":material/arrow_back:",
            on_click=session.set_widget_value,
            args=(VIEW, DREAMS),
        )
    writing = next((g for g in every.groups if g.id == keys.STATEMENT_OF.get()), None)
    if writing is not None:
        _write(ws, every, writing)
    for statement in found:
        _statement(ws, every, statement)
    if waiting:
        st.markdown("**Groups that have no statement yet**")
        with st.container(horizontal=True):
            for group in waiting:
                st.button(
                    f"Write: {plain(group.name)}",
                    key=f"statement_of_{group.id}",
                    icon=":material/edit_note:",
                    on_click=keys.STATEMENT_OF.set,
                    args=(group.id,),
                )


def _write(ws: Workspace, every: verbs.planning.Dreams, group: DreamGroup) -> None:
    """Words for a statement, beside the dreams it rests on."""
    with st.container(border=True, key="statement_write"), st.form(f"statement_form_{group.id}", border=False):
        st.markdown(f"**{plain(group.name)}**: {count(len(group.dreams), 'dream')}")
        for i in group.dreams:
            st.markdown(f"> {plain(every.by_id[i].text)}")
        topic = st.text_input("Topic", group.name, key=f"statement_topic_{group.id}")
        text = st.text_area(
            "How is it here when these dreams have come true?",
            key=f"statement_text_{group.id}",
            help="In the present tense, as if it were so: “There is a warm room, open every weekday.”",
        )
        with st.container(horizontal=True):
            if st.form_submit_button("Keep the statement", type="primary") and text.strip():
                verbs.planning.write_statement(ws, text, topic=topic, group=group.id)
                session.notify("The statement is kept.")
                keys.STATEMENT_OF.forget()
                st.rerun()
            if st.form_submit_button("Not now"):
                keys.STATEMENT_OF.forget()
                st.rerun()


def _statement(ws: Workspace, every: verbs.planning.Dreams, statement: Statement) -> None:
    with st.container(border=True, gap="small", key=f"statement_{statement.id}"):
        st.markdown(f"**{plain(statement.topic)}**" if statement.topic else "**No topic**")
        st.markdown(plain(statement.text))
        dots = sum(every.by_id[i].dots or 0 for i in statement.dreams if i in every.by_id)
        rests = count(len(statement.dreams), "dream") + (f", {count(dots, 'dot')}" if dots else "")
        with st.expander(f"Rests on {rests}"):
            for i in statement.dreams:
                st.markdown(f"> {plain(every.by_id[i].text)}")
        with st.popover("Word it anew", icon=":material/edit:"):
            text = st.text_area("Statement", statement.text, key=f"statement_again_{statement.id}")
            with st.container(horizontal=True):
                if st.button("Keep", type="primary", key=f"statement_change_{statement.id}") and text.strip():
                    verbs.planning.change_statement(ws, statement.id, text=text)
                    session.notify("The statement is kept as it is worded now.")
                    st.rerun()
                st.button(
                    "Take it off the list",
                    key=f"statement_drop_{statement.id}",
                    on_click=verbs.planning.drop_statement,
                    args=(ws, statement.id),
                )
