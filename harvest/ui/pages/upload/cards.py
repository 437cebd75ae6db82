"""One card a file: what was recognised in it and what not, and the place to put it right."""

from __future__ import annotations

import contextlib
from collections import Counter

import pandas as pd
import streamlit as st
from PIL import Image

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Kind, Reading, VoiceKind
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.pages.upload import corrections, list_by_hand, listed, mapping, permission
from harvest.ui.pages.upload.drafts import forget
from harvest.ui.session.upload_draft import UploadDraft
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

OPEN_WHEN_FEW = 2
FIRST_LINES = 5
LINE = 280
WARNINGS_SHOWN = 4
_STATUS = {
    "imported": ("Ready", "green", "check_circle"),
    "duplicate": ("There already", "gray", "content_copy"),
    "not_data": ("Perhaps not what people said", "orange", "help"),
    "refused": ("Cannot be taken in", "red", "error"),
    "part": ("Goes with its caption", "green", "photo_library"),
    "left_out": ("Left out: no data", "gray", "block"),
}


def card(ws: Workspace, draft: UploadDraft, events: list[str], of: int) -> None:
    """The file's card."""
    status = "left_out" if draft.no_data else "part" if draft.read.part_of else draft.status
    label, colour, icon = _STATUS["refused" if status == "not_data" and draft.empty else status]
    report = draft.report
    with st.container(border=True, key=f"card_{draft.id}"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.checkbox(
                f"**{plain(draft.name)}**",
                draft.chosen,
                key=f"{draft.id}_take_{draft.possible}",
                wrap=True,
                disabled=not draft.possible,
                on_change=lambda: setattr(draft, "take", not draft.take),
            )
            st.badge(label, color=colour, icon=f":material/{icon}:")  # type: ignore[arg-type]
        if draft.packed_in:
            st.caption(f"from {plain(draft.packed_in)}")
        reading = draft.shown.reading
        if reading is not None:
            st.text(_counts(reading, report))
        if list_by_hand.is_open(draft) and not draft.no_data:
            if draft.problem:
                st.error(plain(draft.problem))
            list_by_hand.offer(ws, draft)
            return
        _message(draft)
        _elsewhere(ws, draft)
        _as_in(draft)
        if draft.no_data:
            _put_aside(draft)
            st.button("It is data after all", key=f"{draft.id}_is_data", on_click=_say_no_data, args=(ws, draft, False))
            return
        if draft.status == "not_data" and not draft.empty:
            st.checkbox(
                "Take it in anyway",
                draft.anyway,
                key=f"{draft.id}_anyway",
                on_change=lambda: setattr(draft, "anyway", not draft.anyway),
            )
        if reading is not None and draft.status != "duplicate":
            _warnings(_remarks(draft, reading))
            if reading.listed:
                listed.show(ws, draft, reading)
            if reading.sources or not reading.listed:
                permission.show(ws, draft)
        if not (draft.read.reading and draft.read.reading.listed) and not list_by_hand.is_talk(draft.read.reading):
            list_by_hand.offer(ws, draft)
        _details(ws, draft, events, of)


ELSEWHERE = {"invited": "Keep its numbers beside who was heard", "plan": "Write it into the plan"}


def _elsewhere(ws: Workspace, draft: UploadDraft) -> None:
    """A table of nobody's words is taken to its place on the page Inquiry, in one act."""
    reading = draft.shown.reading
    if reading is not None and reading.belongs is not None and not draft.no_data and draft.status == "not_data":
        st.button(
            ELSEWHERE[reading.belongs.place],
            key=f"{draft.id}_elsewhere",
            icon=":material/move_item:",
            on_click=_keep_elsewhere,
            args=(ws, draft),
            disabled=not session.coder(),
        )


def _keep_elsewhere(ws: Workspace, draft: UploadDraft) -> None:
    try:
        told = verbs.intake.keep_elsewhere(ws, draft.shown)
    except HarvestError as problem:
        draft.problem = str(problem)
        return
    forget([draft])
    session.notify(told)


def _as_in(draft: UploadDraft) -> None:
    """What was put right here by itself, because a person did so in an earlier file of this shape."""
    if not draft.as_in:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.text(f"Read as you put right {draft.as_in}.", width="content")
        st.button("Read it as it stands", key=f"{draft.id}_unlearn", icon=":material/undo:", on_click=draft.unlearn)


def _say_no_data(ws: Workspace, draft: UploadDraft, no_data: bool) -> None:
    """Say that a file is no data (or is after all), also for the next file of its shape."""
    draft.no_data = no_data
    if draft.read.reading is not None:
        verbs.intake.keep_shape(ws, draft.read.reading, draft.shape)


def _message(draft: UploadDraft) -> None:
    """What stands in the way of taking the file in, if anything."""
    shown = draft.shown
    if draft.problem or shown.error:
        st.error(plain(draft.problem or shown.error))
    elif draft.read.part_of:
        st.text(draft.read.report()["message"])
    elif shown.duplicate_of:
        same = plain(shown.duplicate_of)
        st.markdown(f"This holds the same as **{same}**, so there is nothing to add.")
    elif shown.reading is not None and shown.reading.not_data:
        st.warning(plain(shown.reading.not_data))


def _counts(reading: Reading, report: verbs.intake.FileAnswer) -> str:
    parts = [reading.flavour[:1].upper() + reading.flavour[1:]]
    if reading.data_table is not None:
        parts.append(f"{count(len(reading.data_table.rows), 'row')} of needs: kept as a table under Themes, not coded")
    elif reading.listed and not reading.sources:
        parts.append(count(len(reading.listed), "person", "people"))
    elif reading.sources:
        voices, turns = _voices(reading), report["turns"]
        if reading.mapping is None:
            pieces = len(reading.sources)
            parts += [count(pieces, "part")] * (1 < pieces != turns) + [count(turns, "turn")]
        elif voices[VoiceKind.PERSON]:
            parts.append(count(turns, "answer"))  # of cards and tables each said one thing, and is counted below
        parts += [count(voices[kind], word) for kind, word in _called(reading).items() if voices[kind]]
        parts.append(count(report["passages"], "passage"))
        if set(report["languages"]) - {"English"}:
            parts.append(", ".join(report["languages"]))
    return " · ".join(parts)


def _voices(reading: Reading) -> Counter[VoiceKind]:
    """How many people speak, and how many tables, groups and cards, which are no people."""
    stands_for: dict[str, VoiceKind] = {}
    for source in reading.sources:
        for turn in source.turns:
            who = turn.speaker or source.voice or "(not named)"
            stands_for[who] = source.voice_kind if who == source.voice else VoiceKind.PERSON
    return Counter(stands_for.values())


def _called(reading: Reading) -> dict[VoiceKind, str]:
    return {
        VoiceKind.PERSON: "teller" if reading.mapping is not None else "speaker",
        VoiceKind.GROUP: "table" if reading.kind is Kind.DREAM else "group",
        VoiceKind.CARD: "card",
    }


def _remarks(draft: UploadDraft, reading: Reading) -> list[str]:
    """What is to be said of a file, without what the card says below of its tellers: who is held, and why."""
    told = any(t.kind in ("held", "under_age") for t in draft.tellers.tellers)
    return [words for words in reading.warnings if not (told and "held until a" in words.lower())]


def _warnings(remarks: list[str]) -> None:
    """The first remarks, long ones from their beginning; the whole of all is one click away."""
    for words in remarks[:WARNINGS_SHOWN]:
        with st.container(horizontal=True, wrap=False, vertical_alignment="top", gap="xsmall"):
            st.markdown(":orange[:material/warning:]", width="content")
            st.text(words if len(words) <= LINE else words[:LINE].rpartition(" ")[0] + " …", width="stretch")
    rest = [words for n, words in enumerate(remarks) if n >= WARNINGS_SHOWN or len(words) > LINE]
    if rest:
        more = len(remarks) - WARNINGS_SHOWN
        with st.popover(f"{count(more, 'more remark')}" if more > 0 else "In full"):
            for words in rest:
                st.text(words)


def _details(ws: Workspace, draft: UploadDraft, events: list[str], of: int) -> None:
    if draft.stuck:
        _put_aside(draft)
    columns_may_help = draft.empty and verbs.intake.has_columns(draft.name) and not draft.packed_in
    if draft.stuck and not columns_may_help:
        return
    wants_help = bool(draft.problem) or draft.status == "refused"
    panel = st.expander(
        "Look and correct", expanded=of <= OPEN_WHEN_FEW or wants_help, key=f"{draft.id}_panel", on_change="rerun"
    )
    if not panel.open:
        return
    with panel:
        reading = draft.shown.reading
        if reading is not None and reading.data_table is not None:
            table = reading.data_table
            st.dataframe(
                pd.DataFrame(table.rows[:20], columns=list(table.columns)),
                hide_index=True,
                alt="The first rows of the table of needs",
            )
            mapping.show(ws, draft)
        else:
            _first_lines(draft)
            mapping.show(ws, draft)
            corrections.speakers(draft)
            corrections.places(draft)
            corrections.kind_and_event(draft, events)
            corrections.consent(draft)
        _left_out(draft)
        if list_by_hand.is_talk(draft.read.reading):
            list_by_hand.offer(ws, draft)
        if not draft.stuck:
            with st.container(horizontal=True):
                _put_aside(draft)
                if not draft.project and draft.read.reading is not None and draft.read.reading.mapping is None:
                    st.button(
                        "This is no data", key=f"{draft.id}_no_data", icon=":material/block:",
                        on_click=_say_no_data, args=(ws, draft, True),
                        help="It stays out, and the next file of this shape is taken for none too.",
                    )  # fmt: skip


def _put_aside(draft: UploadDraft) -> None:
    st.button(
        "Put this file aside", key=f"{draft.id}_forget", icon=":material/close:", on_click=forget, args=([draft],)
    )


def _first_lines(draft: UploadDraft) -> None:
    reading = draft.shown.reading
    if reading is None or not reading.sources:
        return
    st.markdown("**First lines**")
    pictures = [s.image for s in reading.sources if s.image][:3]
    called = [f"Picture: {s.title}" for s in reading.sources if s.image][:3]
    if pictures:
        # A picture that cannot be shown is no reason not to read its caption.
        with contextlib.suppress(OSError, ValueError, Image.DecompressionBombError):
            st.image(pictures, width=220, alt=called)
    shown = 0
    for source, split in zip(reading.sources, draft.shown.splits, strict=True):
        for span in split.passages:
            turn = source.turns[span.turn]
            who = turn.speaker or source.voice or "not named"
            words = " ".join(source.text[span.start : span.end].split())
            st.text(f"{who}: {words if len(words) <= LINE else words[: LINE - 1] + '…'}")
            shown += 1
            if shown == FIRST_LINES:
                return
    if not shown:
        st.caption("No passages could be made of this file.")


def _left_out(draft: UploadDraft) -> None:
    dropped = draft.report["dropped"]
    reading = draft.shown.reading
    if dropped:
        st.markdown("**Left out, and why**")
        st.text("\n".join(f"{d['count']:,} × {d['reason']}" for d in dropped))
    elif reading is not None and reading.sources:
        st.caption("Nothing was left out.")
    if reading is not None and reading.encoding and reading.encoding != "utf-8":
        st.caption(f"The letters were read as {reading.encoding}; look whether accents and quotation marks are right.")
