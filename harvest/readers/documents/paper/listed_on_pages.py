"""A PDF that holds a list of who permits what as a table → everybody on it."""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass, replace

from harvest.model import Kind, Listed, Reading
from harvest.readers.consent_lists import FLAVOUR, listed_in_document
from harvest.readers.consent_lists.changed.noted_calls import LOG
from harvest.readers.consent_lists.laid_out.in_blocks import listed_in_blocks
from harvest.readers.documents.document_reading import office_document
from harvest.readers.documents.forms.boxes import listed_line
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.paper.laid_out import tables_laid_out
from harvest.readers.documents.told.calls_beside_lists import listed_with_calls
from harvest.readers.doubts_of_lists import speaks_of_leave
from harvest.readers.uploaded_file import UploadedFile

_PAGES, _LETTERS, _LEAST = 8, 30_000, 2
"""So many pages and letters at most has such a list, and so many of its lines speak of leave at least."""


def list_laid_out(file: UploadedFile) -> Reading | None:
    """Everybody on a list in a PDF, or its table where it is looked at as a list; None for any other PDF."""
    laid = laid_out(file.data)
    if laid is None:
        return None
    blocks = laid.blocks
    if blocks is None:
        # slips: a question stands on each page, and would be taken for a running head
        listed = listed_in_blocks([listed_line(line) for line in laid.lines]) if file.looked is None else None
        return file.reading(f"{FLAVOUR} ({file.format.label})", Kind.NOTE, listed=listed) if listed else None
    tables = [[[listed_line(cell) for cell in row] for row in b] for b in blocks if not isinstance(b, Line)]
    around = [listed_line(block.text) for block in blocks if isinstance(block, Line)]
    if file.looked is not None:
        return office_document(file, blocks)
    found = listed_with_calls(tables, around)
    listed = found.listed
    if listed is not None and 0 < sum(map(len, tables)) < len(around):  # some rows may stand among the lines
        lines = [line for page in laid.pages for line in page.split("\n") if line.strip()]
        listed = with_those_in_lines(listed, listed_in_document([], lines) or ())
    if not listed:
        return None
    if around:
        file.dropped.add("text around the table", " ".join(around), count=len(around))
    if found.calls:
        file.dropped.add(LOG, found.calls)
    flavour = f"{FLAVOUR}, {LOG}" if found.calls else FLAVOUR
    return file.reading(f"{flavour} ({file.format.label})", Kind.NOTE, listed=listed)


def with_those_in_lines(listed: tuple[Listed, ...], lines: tuple[Listed, ...]) -> tuple[Listed, ...]:
    """Everybody whom the lines of a page name, where those in its tables are among them; the stricter of two holds.

    >>> from harvest.model import Permission
    >>> one, two = (Listed((who,), Permission(quotation="named")) for who in ("Ada Obi", "Bo Lind"))
    >>> held = replace(one, permission=Permission(quotation="no"))
    >>> [p.permission.quotation for p in with_those_in_lines((held,), (one, two))]
    ['no', 'named']
    >>> len(with_those_in_lines((one, held), (two,)))
    2
    """
    known = {one.names[0]: one for one in listed}
    if not known.keys() <= {one.names[0] for one in lines}:
        return listed
    return tuple(_stricter(known[one.names[0]], one) if one.names[0] in known else one for one in lines)


def _stricter(one: Listed, other: Listed) -> Listed:
    if not one.permission.quotable or not other.permission.quotable:
        return other if one.permission.quotable else one
    return replace(one, permission=one.permission.narrower(other.permission))


@dataclass(frozen=True, slots=True)
class Laid:
    """The lines of pages as they stand, the pages as they are laid out, and their tables with what is around these."""

    lines: list[str]
    pages: list[str]
    blocks: list[Block] | None


def laid_out(data: bytes, least: int = _LEAST) -> Laid | None:
    """The lines of pages, and the tables on them; None where fewer than ``least`` of the lines speak of leave."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted or len(reader.pages) > _PAGES:
            return None
        plain = [page.extract_text() or "" for page in reader.pages]
        lines = [line for text in plain for line in text.split("\n") if line.strip()]
        if sum(map(len, plain)) > _LETTERS or sum(map(speaks_of_leave, lines)) < least:
            return None
        laid = [
            page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False) for page in reader.pages
        ]
        blocks = tables_laid_out(laid)
        return Laid(lines, laid, blocks)
    except (MemoryError, RecursionError):
        raise
    except Exception:  # whatever pypdf stumbles over; the reading of any PDF says what is wrong
        return None
