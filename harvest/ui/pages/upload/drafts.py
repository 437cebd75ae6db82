"""What was read and is not kept yet: the drafts of one session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from harvest import workspace as verbs
from harvest.ui.pages.upload.draft import UploadDraft
from harvest.ui.session import keys
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

        found = verbs.intake.preview(ws, contents, progress=report)
        for f, (name, data) in zip(batch, contents, strict=True):
            # A zip gives several previews; they carry the very bytes they came from.
            own = [item for item in found if item.data is data]
            for n, item in enumerate(own):
                draft = _draft(f"{f.file_id}-{n}", name, item, len(own) > 1)
                _as_last_time(ws, draft)
                drafts().append(draft)
            handled.add(f.file_id)


def _draft(draft_id: str, file_name: str, item: verbs.intake.FilePreview, packed: bool) -> UploadDraft:
    """The draft of a preview, knowing the same content in the files uploaded before it."""
    if item.key and not item.duplicate_of:
        twin = next((d.name for d in drafts() if d.read.key == item.key and d.status != "refused"), "")
        item = replace(item, duplicate_of=twin)
    return UploadDraft(draft_id, item, item, packed_in=file_name if packed or item.name != file_name else "")


def _as_last_time(ws: Workspace, draft: UploadDraft) -> None:
    """Read a table as an earlier one with the very same columns, where its permissions were explained."""
    known = None if draft.packed_in else verbs.intake.known_permissions(ws, draft.read)
    if known is not None and draft.remap(ws, known[1]):
        draft.known_as = known[0]


def forget(done: Sequence[UploadDraft]) -> None:
    """Take drafts off the list (they were stored, or nobody wants them) and empty the uploader."""
    gone = {d.id for d in done}
    keys.DRAFTS.set([d for d in drafts() if d.id not in gone])
    keys.UPLOAD_ROUND.set(keys.UPLOAD_ROUND.get() + 1)
