"""What was read and is not kept yet: the drafts of one session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Right
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.session import keys
from harvest.ui.session.upload_draft import UploadDraft
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

if TYPE_CHECKING:
    from streamlit.runtime.uploaded_file_manager import UploadedFile

BATCH = 8


def drafts() -> list[UploadDraft]:
    """This session's drafts, in the order in which they were uploaded."""
    return keys.DRAFTS.kept()


def uploader_key() -> str:
    """The key of the uploader; another one after each commit, so that it is empty again."""
    return f"upload_files_{keys.UPLOAD_ROUND.get()}"


def restore(ws: Workspace, progress: Callable[[int, int], object]) -> None:
    """Once a session (and person): read again what was uploaded before and neither taken in nor thrown away."""
    if not may_keep(ws) or keys.DRAFTS_RESTORED.get() == f"{ws.path}|{ws.actor.name}":
        return
    keys.DRAFTS_RESTORED.set(f"{ws.path}|{ws.actor.name}")
    here = {d.id for d in drafts()}
    kept = [k for k in verbs.intake.kept_drafts(ws) if k.id not in here]
    files: dict[tuple[str, int], list[verbs.intake.KeptDraft]] = {}
    for one in kept:
        files.setdefault((one.file, id(one.data) if not one.data else hash(one.data)), []).append(one)
    for n, (same, own) in enumerate(files.items()):
        progress(n, len(files))
        found = verbs.intake.preview_alone(ws, [(same[0], own[0].data)])
        for one in own:
            if one.number < len(found):
                draft = _draft(one.id, one.file, found[one.number], len(found) > 1)
                draft.apply(one.said, ws)
                drafts().append(draft)
    if files:
        progress(len(files), len(files))
        together(ws)


def keep_changed(ws: Workspace) -> None:
    """Keep on the disk whatever is new or was put right since the last time; said once where the disk refuses."""
    if not may_keep(ws):
        return
    written = keys.DRAFTS_KEPT.kept()  # what was said of each, and whether the disk took it
    on_disk = {i for i, (_, taken) in written.items() if taken}
    there = verbs.intake.still_kept(ws, on_disk)
    gone = [d for d in drafts() if d.id in on_disk - there]
    if gone:  # what a withdrawal took off the disk must not be written there again, or taken in
        keys.DRAFTS.set([d for d in drafts() if d not in gone])
        names = ", ".join(dict.fromkeys(d.name for d in gone))
        st.info(plain(f"No longer here, because somebody withdrew or it was dealt with elsewhere: {names}."))
    said_now = {d.id: d.said for d in drafts()}
    changed = [d for d in drafts() if (said := said_now[d.id]) is not None and written.get(d.id, (None,))[0] != said]
    if not changed:
        return
    taken = True
    try:
        verbs.intake.keep_drafts(
            ws,
            [
                verbs.intake.KeptDraft(d.id, d.packed_in or d.name, d.read.data, int(d.id.rpartition("-")[2]), said)
                for d in changed
                if (said := said_now[d.id]) is not None
            ],
        )
    except HarvestError as error:
        taken = False
        st.warning(plain(str(error)))
    written.update({d.id: (said_now[d.id], taken) for d in changed})


def may_keep(ws: Workspace) -> bool:
    """Whether whoever is at the screen may upload at all."""
    return Right.IMPORT in ws.actor.rights


def unread(uploaded: Sequence[UploadedFile]) -> list[UploadedFile]:
    """The uploaded files that were not read yet."""
    handled = keys.FILES_READ.kept()
    return [f for f in uploaded if f.file_id not in handled]


def read(ws: Workspace, files: Sequence[UploadedFile], progress: Callable[[int], object]) -> None:
    """Read the files a few at a time and add their drafts; ``progress`` hears how many are read."""
    handled = keys.FILES_READ.kept()
    for first in range(0, len(files), BATCH):
        batch = files[first : first + BATCH]
        contents = [(f.name, f.getvalue()) for f in batch]

        def report(done: int, of: int, name: str, before: int = first) -> None:
            progress(before + done)

        found = verbs.intake.preview_alone(ws, contents, progress=report)
        for f, (name, data) in zip(batch, contents, strict=True):
            # A zip gives several previews; they carry the very bytes they came from.
            own = [item for item in found if item.data is data]
            for n, item in enumerate(own):
                draft = _draft(f"{f.file_id}-{n}", name, item, len(own) > 1)
                _as_last_time(ws, draft)
                if not draft.packed_in or len(own) == 1:
                    _as_put_right(ws, draft)
                drafts().append(draft)
            handled.add(f.file_id)
    progress(len(files))
    together(ws)


def how_far(done: int, of: int) -> str:
    """What is going on while files are read, in words."""
    return f"Read {done} of {count(of, 'file')}" if done < of else "Looking what the files tell of each other"


def together(ws: Workspace) -> None:
    """All drafts with what they tell of each other, in whatever order and number they were uploaded.

    A list is read by who speaks in any of them, and photos find their captions. What a person put right stays so.
    """
    put_right = [d.alone for d in drafts() if d.mapping is not None]
    found = verbs.intake.together(ws, [d.alone for d in drafts()], put_right)
    for draft, now in zip(drafts(), found, strict=True):
        draft.read_again(now)


def _draft(draft_id: str, file_name: str, item: verbs.intake.FilePreview, packed: bool) -> UploadDraft:
    """The draft of a preview, knowing the same content in the files uploaded before it."""
    if item.key and not item.duplicate_of:
        twin = next((d.name for d in drafts() if _same(d, item) and d.status != "refused"), "")
        item = replace(item, duplicate_of=twin)
    return UploadDraft(draft_id, item, item, item, packed_in=file_name if packed or item.name != file_name else "")


def _same(draft: UploadDraft, item: verbs.intake.FilePreview) -> bool:
    """Whether a draft holds what a preview holds, or is the very same file that somebody called a list."""
    by_hand = draft.read.reading is not None and bool(draft.read.reading.listed) and not draft.read.reading.sources
    return draft.read.key == item.key or (by_hand and draft.read.sha256 == item.sha256)


def _as_last_time(ws: Workspace, draft: UploadDraft) -> None:
    """Read a table as an earlier one with the very same columns, where somebody corrected it."""
    if draft.packed_in:
        return
    try:
        known = verbs.intake.known_columns(ws, draft.read)
    except HarvestError as error:
        draft.problem = str(error)
        return
    if known is not None:
        draft.read_so(known.again, known.mapping)
        draft.known_as = known.name


def _as_put_right(ws: Workspace, draft: UploadDraft) -> None:
    """Read a file as an earlier one of the same shape was put right by a person."""
    reading = draft.read.reading
    if reading is None or draft.project or reading.mapping is not None or draft.status not in ("imported", "not_data"):
        return
    known = verbs.intake.known_shape(ws, reading)
    if known is not None:
        draft.learn(known)


def forget(done: Sequence[UploadDraft]) -> None:
    """Take drafts off the list (they were stored, or nobody wants them) and empty the uploader."""
    gone = {d.id for d in done}
    ws = session.workspace()
    if may_keep(ws):
        verbs.intake.drop_drafts(ws, gone)
    keys.DRAFTS.set([d for d in drafts() if d.id not in gone])
    names = {d.name for d in drafts()}
    for alone in (d for d in drafts() if d.read.part_of and d.read.part_of not in names):
        alone.read_again(alone.alone)
    keys.UPLOAD_ROUND.set(keys.UPLOAD_ROUND.get() + 1)
