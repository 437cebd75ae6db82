"""An .otr file of oTranscribe → what was typed in its editor: a page inside JSON, with the times beside the words."""

from __future__ import annotations

import json
import re
from typing import Any

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers.documents.document_reading import office_document
from harvest.readers.documents.web.page_blocks import blocks_of, page_root
from harvest.readers.documents.web.page_tags import bare_tag
from harvest.readers.recognise.file_places import name_date
from harvest.readers.uploaded_file import UploadedFile


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What an oTranscribe file holds."""
    try:
        saved = json.loads(file.text)
    except (json.JSONDecodeError, RecursionError):
        saved = None
    typed = saved.get("text") if isinstance(saved, dict) else None
    if not isinstance(typed, str):
        raise ReadError(
            f"{file.name}: this is not a whole oTranscribe file. Open it in oTranscribe, choose Export, Markdown or "
            "plain text, and upload that."
        )
    root = page_root(file.name, typed)
    for stamp in _stamps(root):
        _bracket(stamp)
    media = saved.get("media")
    file.fields.date = file.fields.date or (name_date(media) if isinstance(media, str) else None)
    return (office_document(file, blocks_of(file.name, root, file.dropped)),)


def _stamps(root: Any) -> list[Any]:
    """The times that can be clicked, which name the second of the recording."""
    if root is None:
        return []
    return [
        element
        for element in root.iter()
        if bare_tag(element) and ("data-timestamp" in element.attrib or (element.get("class") or "") == "timestamp")
    ]


def _bracket(stamp: Any) -> None:
    """Put a time in brackets, by which every reader of talks knows it, wherever in a line it stands."""
    shown = "".join(stamp.itertext()).strip(" []()\xa0")
    for child in list(stamp):
        stamp.remove(child)
    stamp.text = f" [{shown}] " if re.fullmatch(r"[\d:.,]{1,12}", shown) else shown
