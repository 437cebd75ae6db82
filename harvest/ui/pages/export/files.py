"""Which file: the kinds of pack with whom each is for, and the download, made only when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Audience, Right
from harvest.ui import aloud, session
from harvest.ui.session import keys
from harvest.ui.session.remembered import set_widget_value, widget_value
from harvest.ui.widgets import file_size, plain
from harvest.workspace import Workspace

PROJECT = "qdpx"
PROJECT_NAME = "Project for other tools"
BY_NAME = ("thanks.", "feedback.")
"""Files on which people are thanked by their names."""
SHOWN = 5
FOR_PROJECT = "For NVivo, ATLAS.ti, MAXQDA, QualCoder: sources, codes and codings of the whole inquiry."


@dataclass(frozen=True)
class FileChoice:
    """The kind of file that was picked, with what only a project can be asked for."""

    suffix: str
    name: str
    media_type: str
    utf16: bool = False
    full: bool = False


def kind(audience: Audience, written_at: DeltaGenerator, *, handouts: bool = False) -> FileChoice:
    """The kind of file that was picked; ``handouts`` offers only what is handed to the people.

    First which document, then how it is written where there are several ways: one list of all would be a wall. The
    ways stand at ``written_at``, beside the button that names them: below so long a list nobody looks for Word.
    """
    offered = [k for k in verbs.report.pack_formats() if not (handouts and k.is_evidence)]
    documents: dict[str, dict[str, FileChoice]] = {}
    captions: dict[str, str] = {}
    for k in offered:
        name, written = in_two(k.name)
        captions.setdefault(name, k.what)
        documents.setdefault(name, {})[written] = FileChoice(k.suffix, k.name, k.media_type)
    if not handouts:
        documents[PROJECT_NAME] = {"": FileChoice(PROJECT, f"{PROJECT_NAME} (QDPX)", "application/zip")}
        captions[PROJECT_NAME] = FOR_PROJECT
    which = "export_handout" if handouts else "export_kind"
    document = st.radio(
        "Which handout" if handouts else "Which pack",
        list(documents),
        format_func=lambda name: name if len(documents[name]) > 1 else next(iter(documents[name].values())).name,
        captions=[captions[name] for name in documents],
        key=which,
    )
    ways = documents[str(document)]
    how = next(iter(ways))
    if len(ways) > 1:
        key = f"{which}_written_{ways[how].suffix}"
        last = keys.PACK_WRITTEN_AS.get()
        if widget_value(key) not in ways:
            set_widget_value(key, last if last in ways else how)
        how = str(
            written_at.segmented_control(
                "Written as",
                list(ways),
                required=True,
                format_func=lambda w: w[:1].upper() + w[1:],
                key=key,
                on_change=_written_as,
                args=(key,),
                wrap=True,
            )
        )
    choice = ways[how]
    if choice.suffix != PROJECT:
        return choice
    st.caption("A project always holds the whole inquiry; the filters above do not narrow it.")
    utf16 = st.toggle("Count positions as NVivo does", key="export_utf16")
    if audience is Audience.ARCHIVE:
        return replace(choice, utf16=utf16)
    full = st.toggle("Every word and name, for our own safe", key="export_full")
    if full:
        st.warning(
            "This file holds real names and the words of voices that did not agree to be quoted. It is for the team’s "
            "own safe only, never to be passed on or deposited; the history keeps that you made it.",
            icon=":material/lock:",
        )
        if not st.checkbox("I will not pass this file on", key="export_full_sure"):
            full = False
            st.caption("Until you tick this, the file is made without them.")
    return replace(choice, utf16=utf16, full=full)


def _written_as(key: str) -> None:
    keys.PACK_WRITTEN_AS.set(str(widget_value(key) or ""))


def in_two(name: str) -> tuple[str, str]:
    """A kind of file as (document, how it is written).

    >>> in_two("Feedback sheet (web page)")
    ('Feedback sheet', 'web page')
    """
    document, _, written = name.rpartition(" (")
    return (document, written.rstrip(")")) if document else (name, "")


def make(ws: Workspace, wanted: verbs.report.PackRequest, chosen: FileChoice) -> None:
    """The main act: make the file, then download it; a file made before is offered until something changes."""
    made = keys.PACK_MADE.get()
    ready = made is not None and made[0] == (wanted, chosen, ws.store.rev)
    aloud.say("Made; it can be downloaded." if ready else "", "export")
    with st.container(horizontal=True, vertical_alignment="center", key="main_export"):
        if not ready and st.button(
            f"Make it: {plain(chosen.name)}", type="primary", icon=":material/inventory_2:", key="export_make"
        ):
            with st.spinner(f"Making: {plain(chosen.name)} …", show_time=True):
                try:
                    data, lost = _bytes(ws, wanted, chosen)
                except HarvestError as error:
                    st.error(plain(str(error)), icon=":material/error:")
                    return
            keys.PACK_MADE.set(((wanted, chosen, ws.store.rev), data, lost))
            st.rerun()
        if ready and made is not None:
            name = verbs.report.pack_file_name(
                ws, wanted if chosen.suffix != PROJECT else verbs.report.PackRequest(), chosen.suffix
            )
            st.download_button(
                f"Download ({file_size(len(made[1]))})",
                data=made[1],
                file_name=name,
                mime=chosen.media_type,
                type="primary",
                icon=":material/download:",
                on_click="ignore",
                key="export_download",
            )
            st.text(name)
    _two_spellings(ws, chosen)
    if ready and made is not None and made[2]:
        with st.expander("What this kind of file could not hold"):
            st.text("\n".join(made[2]))


def _two_spellings(ws: Workspace, chosen: FileChoice) -> None:
    """On what goes to the people by name: who may stand there twice until somebody has said whether they are one."""
    if not chosen.suffix.startswith(BY_NAME) or not session.may(Right.NAMES):
        return
    found = verbs.intake.who_may_be_one(ws)
    said = [verbs.intake.in_a_sentence(p, other) for p in found.proposed for other in p.others]
    if said:
        more = [f"and {len(said) - SHOWN} more"] * (len(said) > SHOWN)
        st.warning(
            "Whoever is here under two names is thanked under both until you have said whether they are one:\n"
            + "".join(f"\n- {plain(line)}" for line in [*said[:SHOWN], *more]),
            icon=":material/group:",
        )
        session.link("settings", "Who may be one person", ":material/group:")


def _bytes(ws: Workspace, wanted: verbs.report.PackRequest, chosen: FileChoice) -> tuple[bytes, tuple[str, ...]]:
    if chosen.suffix == PROJECT:
        units = "utf16" if chosen.utf16 else "codepoints"
        return verbs.report.project_bytes(ws, full=chosen.full, audience=wanted.audience, units=units)  # type: ignore[arg-type]
    return verbs.report.make_pack(ws, wanted, chosen.suffix), ()
