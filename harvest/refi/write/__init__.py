"""REFI-QDA out: a whole inquiry as QDPX, a codebook as QDC.

What stands where, so that people see it in NVivo, ATLAS.ti, MAXQDA or QualCoder:

    coder            User; creatingUser on selections and codings
    coding           one PlainTextSelection a coder and span, named after its quotation, with a Coding a code
    polarity, facets the comment (Description) of the selection: ``Connect: lacking``, ``asset: the lunch club``
    memo             a Note in a text file of its own, referred to by the coding (or the selection of its passage)
    code             Code below its parent; definition, lists and source in its Description; several codebooks and the
                     elements of one are codes that cannot be used, around their codes
    theme summary    a Note that the code refers to
    voice            Case under the name that consent allows, consent as a variable (the team's: also role, attributes)
    event            Set of its sources

Turns, times, codebook fields and versions have no place in the standard: they go as JSON into processing instructions
``<?harvest …?>`` before the root element, which schema and other tools pass over and ``harvest.refi.read`` reads.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Literal

from harvest.privacy import Cleared
from harvest.refi.project_contents import LossReport
from harvest.refi.write.about_people import kept_back, without_attributes
from harvest.refi.write.project_writer import ProjectWriter
from harvest.refi.write.qdc_writer import write_qdc

__all__ = ["LossReport", "write_qdc", "write_qdpx"]


def write_qdpx(
    cleared: Cleared, *, units: Literal["codepoints", "utf16"] = "codepoints", attributes: bool = False
) -> tuple[bytes, LossReport]:
    """The inquiry as a QDPX file, and what it does not hold.

    ``attributes`` also gives what is recorded of each voice, and of sources that one voice told: for the team's own
    archive only, because a list of who is what tells who said what.
    ``units="utf16"`` counts positions as NVivo does (an emoji is two). What may leave is
    decided by ``privacy.clear``; the team's own full archive is ``privacy.uncleared``.
    """
    material = cleared.material
    writer = ProjectWriter(material if attributes else without_attributes(material), units, attributes)
    qde = writer.project()
    at = _zip_time(material.at)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (("project.qde", qde), *writer.files.items()):
            info = zipfile.ZipInfo(name, at)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, content)
    return data.getvalue(), LossReport.of([*writer.losses, *([] if attributes else kept_back(material))])


def _zip_time(at: str) -> tuple[int, int, int, int, int, int]:
    """The inquiry's own time, so that the same inquiry gives the same bytes."""
    try:
        found = datetime.fromisoformat(at)
    except ValueError:
        return (1980, 1, 1, 0, 0, 0)
    if not 1980 <= found.year <= 2107:
        return (1980, 1, 1, 0, 0, 0)
    return (found.year, found.month, found.day, found.hour, found.minute, found.second)
