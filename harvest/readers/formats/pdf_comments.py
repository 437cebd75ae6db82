"""What people wrote into the margin of a PDF: notes, marked words with a remark, and boxes typed onto a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from harvest.readers.documents.notes.margin import Comment, commented

if TYPE_CHECKING:
    from pypdf import PdfReader

_KINDS = {"/Text", "/FreeText", "/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Caret"}
_MOST = 2_000
"""So many comments at most are read of a file."""


def comments_in(reader: PdfReader, pages: Sequence[Sequence[str]]) -> list[Comment]:
    """Each comment on the pages of a PDF, with who wrote it and the words of its page."""
    found: list[Comment] = []
    for page, lines in zip(reader.pages, pages, strict=False):
        try:
            notes = [one.get_object() for one in page.get("/Annots") or ()]
            told = [(str(one.get("/Contents") or ""), str(one.get("/T") or ""), one.get("/Subtype")) for one in notes]
        except (MemoryError, RecursionError):
            raise
        except Exception:  # whatever pypdf stumbles over; the words of the page are read all the same
            continue
        for words, who, kind in told:
            if kind in _KINDS and words.strip() and len(found) < _MOST:
                found.append(commented(words, who, "\n".join(lines)))
    return found
