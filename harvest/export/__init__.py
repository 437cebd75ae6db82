"""Evidence as files: one object in, bytes out, the suffix chooses. Nothing that may not leave is in that object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from harvest.errors import ExportError
from harvest.evidence import Evidence, Picture


class Writer(Protocol):
    def __call__(self, evidence: Evidence, pictures: Sequence[Picture] = ()) -> bytes: ...


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One kind of file: what it is called on screen, what it is for, its media type, whether it shows pictures."""

    suffix: str
    name: str
    what: str
    media_type: str
    write: Writer
    pictures: bool = False


def _pack(evidence: Evidence, pictures: Sequence[Picture] = ()) -> bytes:
    from harvest.export import word
    from harvest.export.pack import pack

    return word.write(pack(evidence, pictures))


def _page(evidence: Evidence, pictures: Sequence[Picture] = ()) -> bytes:
    from harvest.export import html
    from harvest.export.pack import pack

    return html.write(pack(evidence, pictures))


def _board(evidence: Evidence, pictures: Sequence[Picture] = ()) -> bytes:
    from harvest.export import word
    from harvest.export.board import board

    return word.write(board(evidence, pictures))


def _cards(evidence: Evidence, pictures: Sequence[Picture] = ()) -> bytes:
    from harvest.export import cards

    return cards.write(evidence)


def _markdown(evidence: Evidence, pictures: Sequence[Picture] = ()) -> bytes:
    from harvest.export import markdown
    from harvest.export.pack import pack

    return markdown.write(pack(evidence, pictures))


def _workbook(evidence: Evidence, pictures: Sequence[Picture] = ()) -> bytes:
    from harvest.export import workbook

    return workbook.write(evidence)


def _csv(evidence: Evidence, pictures: Sequence[Picture] = ()) -> bytes:
    from harvest.export import table_csv

    return table_csv.write(evidence)


def _json(evidence: Evidence, pictures: Sequence[Picture] = ()) -> bytes:
    from harvest.export import json_document

    return json_document.write(evidence)


def _parquet(evidence: Evidence, pictures: Sequence[Picture] = ()) -> bytes:
    from harvest.export import parquet

    return parquet.write(evidence)


_OFFICE = "application/vnd.openxmlformats-officedocument."
_WORD = _OFFICE + "wordprocessingml.document"

SUFFIXES: dict[str, ExportFormat] = {
    f.suffix: f
    for f in (
        ExportFormat(
            "docx", "Evidence pack (Word)", "What a board reads: summary, themes, limits, appendix.", _WORD, _pack, True
        ),
        ExportFormat(
            "html", "Evidence pack (web page)", "The same as one page that opens offline.", "text/html", _page, True
        ),
        ExportFormat(
            "board.docx", "Board paper (Word)", "In the shape of a JSNA or health board paper.", _WORD, _board, True
        ),
        ExportFormat(
            "cards.docx", "Quotation cards (Word)", "One quotation a card, four A6 cards a sheet.", _WORD, _cards
        ),
        ExportFormat(
            "md", "Evidence pack (Markdown)", "The pack as plain text with marks.", "text/markdown", _markdown
        ),
        ExportFormat(
            "xlsx",
            "Workbook (Excel)",
            "Themes, codings, matrices, voices, history.",
            _OFFICE + "spreadsheetml.sheet",
            _workbook,
        ),
        ExportFormat(
            "csv", "Quotations and figures (CSV)", "One row a quotation, for any spreadsheet.", "text/csv", _csv
        ),
        ExportFormat(
            "json",
            "Evidence (JSON)",
            "All of it for programs; every figure can be recounted.",
            "application/json",
            _json,
        ),
        ExportFormat(
            "parquet",
            "Codings (Parquet)",
            "One row a coding with a documented schema.",
            "application/vnd.apache.parquet",
            _parquet,
        ),
    )
}
"""Every kind of file by its suffix, in the order in which a screen lists them."""
ALSO = {"jsna.docx": "board.docx", "jsna": "board.docx", "board": "board.docx", "cards": "cards.docx", "htm": "html"}
"""Other names for the same."""


def write(evidence: Evidence, suffix: str, pictures: Sequence[Picture] = ()) -> bytes:
    """The evidence as a file of that kind, with ``pictures`` where the kind shows any.

    ExportError names the known suffixes when it is not one of them.
    """
    return format_of(suffix).write(evidence, pictures)


def format_of(name: str) -> ExportFormat:
    """The format a suffix or a file's name asks for; the longest suffix wins (``café.cards.docx`` is cards)."""
    lowered = "." + name.strip().lower().replace("\\", "/").rsplit("/", 1)[-1].lstrip(".")
    fitting = [suffix for suffix in (*SUFFIXES, *ALSO) if lowered.endswith("." + suffix)]
    if not fitting:
        known = ", ".join("." + suffix for suffix in SUFFIXES)
        raise ExportError(f"{name!r} is no kind of file that evidence can be exported as; the kinds are {known}.")
    best = max(fitting, key=len)
    return SUFFIXES[ALSO.get(best, best)]
