"""Files on disk come in: each looked at, then stored; the answer of ``harvest import``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypedDict

from harvest.collecting import put_off
from harvest.model import Consent, Right
from harvest.workspace.intake.earlier_files import heed_earlier
from harvest.workspace.intake.file_preview import FileAnswer, FilePreview
from harvest.workspace.intake.importing import Progress, commit, preview
from harvest.workspace.intake.permission_columns import as_last_time
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


class ImportAnswer(TypedDict):
    """The answer of ``harvest import``."""

    files: list[FileAnswer]


@verb(Right.IMPORT)
@put_off()
def import_files(
    ws: Workspace,
    paths: Sequence[Path],
    *,
    event: str | None = None,
    consent: Consent = Consent.NONE,
    mapping: Mapping[str, object] | None = None,
    dry_run: bool = False,
    anyway: bool = False,
    progress: Progress | None = None,
) -> ImportAnswer:
    """Take in files from disk; the answer of ``harvest import``. One file's failure never stops the others.

    Without a ``mapping`` a table is read by the one kept for its columns, if somebody corrected such a table before.
    """
    reports: list[FileAnswer] = []
    readable: list[tuple[str, bytes]] = []
    for path in paths:
        try:
            readable.append((path.name, path.read_bytes()))
        except OSError as error:
            refused = FilePreview(path.name, "", error=f"{path.name} cannot be opened: {error.strerror}.")
            reports.append(refused.report())
    names = {name for name, _ in readable}
    for found in preview(ws, readable, mapping=mapping, progress=progress):
        item = as_last_time(ws, found) if mapping is None and found.name in names else found
        done = item.report() if dry_run else commit(ws, item, event=event, consent=consent, anyway=anyway)
        reports.append(done)
    return {"files": reports if dry_run else heed_earlier(ws, reports)}
