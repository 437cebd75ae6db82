"""Which file: the kinds of pack with whom each is for, and the download, made only when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Audience
from harvest.ui.session import keys
from harvest.ui.widgets import file_size, plain
from harvest.workspace import Workspace

PROJECT = "qdpx"
FOR_PROJECT = "For NVivo, ATLAS.ti, MAXQDA, QualCoder: sources, codes and codings of the whole inquiry. (.qdpx)"


@dataclass(frozen=True)
class FileChoice:
    """The kind of file that was picked, with what only a project can be asked for."""

    suffix: str
    name: str
    media_type: str
    utf16: bool = False
    full: bool = False


def kind(audience: Audience, *, handouts: bool = False) -> FileChoice:
    """The kind of file that was picked; ``handouts`` offers only what is handed to the people."""
    offered = [k for k in verbs.report.pack_formats() if not (handouts and k.is_evidence)]
    kinds = {k.suffix: FileChoice(k.suffix, k.name, k.media_type) for k in offered}
    captions = [f"{k.what} (.{k.suffix})" for k in offered]
    if not handouts:
        kinds[PROJECT] = FileChoice(PROJECT, "Project for other tools (QDPX)", "application/zip")
        captions.append(FOR_PROJECT)
    picked = st.radio(
        "Which handout" if handouts else "Which pack",
        list(kinds),
        format_func=lambda s: kinds[s].name,
        captions=captions,
        key="export_handout" if handouts else "export_kind",
    )
    if picked != PROJECT:
        return kinds[picked]
    st.caption("A project always holds the whole inquiry; the filters above do not narrow it.")
    utf16 = st.toggle("Count positions as NVivo does", key="export_utf16")
    if audience is Audience.ARCHIVE:
        return replace(kinds[PROJECT], utf16=utf16)
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
    return replace(kinds[PROJECT], utf16=utf16, full=full)


def make(ws: Workspace, wanted: verbs.report.PackRequest, chosen: FileChoice) -> None:
    """The main act: make the file, then download it; a file made before is offered until something changes."""
    made = keys.PACK_MADE.get()
    ready = made is not None and made[0] == (wanted, chosen, ws.store.rev)
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
    if ready and made is not None and made[2]:
        with st.expander("What this kind of file could not hold"):
            st.text("\n".join(made[2]))


def _bytes(ws: Workspace, wanted: verbs.report.PackRequest, chosen: FileChoice) -> tuple[bytes, tuple[str, ...]]:
    if chosen.suffix == PROJECT:
        units = "utf16" if chosen.utf16 else "codepoints"
        return verbs.report.project_bytes(ws, full=chosen.full, audience=wanted.audience, units=units)  # type: ignore[arg-type]
    return verbs.report.make_pack(ws, wanted, chosen.suffix), ()
