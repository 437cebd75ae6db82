"""Evidence goes out as files; the suffix chooses which."""

from __future__ import annotations

from pathlib import Path

from harvest import export
from harvest.errors import ExportError
from harvest.evidence import Condition
from harvest.model import Audience, Right
from harvest.store.files import private_folder, write_whole
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.report.pack import PackRequest, make_pack
from harvest.workspace.report.project_export import project_bytes

PROJECT = ".qdpx"


@verb(Right.EXPORT)
def export_bytes(
    ws: Workspace,
    name: str,
    *,
    codebook: str | None = None,
    event: str | None = None,
    where: tuple[Condition, ...] = (),
    audience: Audience = Audience.PUBLIC,
    full: bool = False,
    utf16: bool = False,
) -> bytes:
    """An export as bytes, its kind chosen by how ``name`` ends; that it was made is written into the audit log.

    ``full`` and ``utf16`` are for a REFI-QDA project alone: the team's own archive with every word, and positions
    counted as NVivo counts them. ExportError names the known kinds, or says what does not go together.
    """
    if name.lower().endswith(PROJECT):
        if codebook or event or where:
            raise ExportError("A project holds the whole inquiry; leave out --codebook, --event and --where.")
        return project_bytes(ws, full=full, audience=audience, units="utf16" if utf16 else "codepoints", file=name)[0]
    if full or utf16:
        raise ExportError(f"Only a project ({PROJECT}) can hold the full archive or other positions.")
    try:
        suffix = export.format_of(name).suffix
    except ExportError as error:
        raise ExportError(f"{error} A whole project for other tools is {PROJECT}.") from None
    return make_pack(ws, PackRequest(codebook, event, audience=audience, where=where), suffix, name)


@verb(Right.EXPORT)
def export_file(
    ws: Workspace,
    out: Path,
    *,
    codebook: str | None = None,
    event: str | None = None,
    where: tuple[Condition, ...] = (),
    audience: Audience = Audience.PUBLIC,
    full: bool = False,
    utf16: bool = False,
) -> Path:
    """Write an export where it was asked for; the suffix chooses which. ExportError when it cannot be written."""
    data = export_bytes(
        ws, out.name, codebook=codebook, event=event, where=where, audience=audience, full=full, utf16=utf16
    )
    try:
        private_folder(out.parent)
        write_whole(out, data)
    except OSError as error:
        raise ExportError(f"{out} cannot be written: {error.strerror}.") from error
    return out
