"""Evidence as files: one object in, bytes out, the suffix chooses. Nothing that may not leave is in that object."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType

from harvest.errors import ExportError
from harvest.evidence import Evidence, Picture
from harvest.export.alt_text import figures_below


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One kind of file: what it is called on screen, what it is for, its media type, and who writes it.

    ``module`` is a module of this room with ``write``: of evidence, or of the document that ``document`` names, another
    module here with a function of its own name. Only documents show pictures.
    """

    suffix: str
    name: str
    what: str
    media_type: str
    module: str
    document: str = ""
    pictures: bool = False
    is_evidence: bool = True
    """Whether it is evidence, on which the rules stand that it was made by; False for what is handed to the people."""

    def write(self, evidence: Evidence, pictures: Sequence[Picture] = ()) -> bytes:
        """The evidence as a file of this kind; modules are imported when the first such file is asked for."""
        content: object = evidence
        if self.document:
            content = figures_below(getattr(_module(self.document), self.document)(evidence, pictures))
        data: bytes = _module(self.module).write(content)
        return data


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"harvest.export.{name}")


_OFFICE = "application/vnd.openxmlformats-officedocument."
_ODT = "application/vnd.oasis.opendocument.text"
_WORD = _OFFICE + "wordprocessingml.document"

_TEXTS = {
    "html": ("web page", "text/html", "html"),
    "docx": ("Word", _WORD, "word"),
    "odt": ("OpenDocument", _ODT, "odt"),
    "pdf": ("PDF", "application/pdf", "pdf"),
}
"""How a document is written: in what, its media type, by whom."""
_SAME = {
    "html": "The same as one page that opens offline and prints.",
    "docx": "The same to edit and to print.",
    "odt": "The same for LibreOffice and others.",
    "pdf": "The same to print and to send, tagged so that it can be read aloud.",
}


def _written(
    name: str,
    what: str,
    document: str,
    ends: str,
    of: Sequence[str] = tuple(_TEXTS),
    *,
    pictures: bool = False,
    is_evidence: bool = True,
) -> list[ExportFormat]:
    """A row for each way to write a document; ``ends`` stands before the suffix, ``what`` tells of the first."""
    rows = []
    for suffix in of:
        written_in, media_type, module = _TEXTS[suffix]
        told = what if suffix == of[0] else _SAME[suffix]
        full = f"{name} ({written_in})"
        rows.append(ExportFormat(ends + suffix, full, told, media_type, module, document, pictures, is_evidence))
    return rows


SUFFIXES: dict[str, ExportFormat] = {
    f.suffix: f
    for f in (
        *_written(
            "Evidence pack",
            "For whoever wants to see everything: summary, themes, their words, limits, appendix.",
            "pack",
            "",
            pictures=True,
        ),
        *_written(
            "Board document",
            "What a board reads, two to four pages: findings with strength, needs beside assets, pledges; annexes.",
            "board",
            "board.",
            pictures=True,
        ),
        *_written(
            "JSNA paper",
            "In the four questions of a Joint Strategic Needs Assessment.",
            "jsna",
            "jsna.",
            pictures=True,
        ),
        *_written(
            "SROI outcome table",
            "For whom what changes, how one would know, what was seen and what nobody knows; no value in money.",
            "sroi",
            "sroi.",
        ),
        *_written(
            "Feedback sheet",
            "Back to the people, on one side of A4: what you said, dreamed and promised, what happens next.",
            "feedback",
            "feedback.",
            is_evidence=False,
        ),
        ExportFormat(
            "slide.html",
            "Slide to read back (web page)",
            "For the wall of the room: what was dreamed most, and the dreams that stand on their own.",
            "text/html",
            "slide",
            is_evidence=False,
        ),
        *_written(
            "Thank-you list",
            "Whom to thank: people who agreed to be named, who promised something, the tables that sent cards.",
            "thanks",
            "thanks.",
            ("docx", "html"),
            is_evidence=False,
        ),
        *_written(
            "“Did we get you right?”",
            "A page for each teller with their words, to keep, to change or to take out; for a phone too.",
            "check_slip",
            "check.",
            ("html", "docx"),
            is_evidence=False,
        ),
        *_written(
            "Table sheet to print",
            "For each table and round: the question, room for words and dreams, consent in plain words.",
            "table_sheet",
            "sheet.",
            ("docx",),
            is_evidence=False,
        ),
        ExportFormat(
            "cards.docx", "Quotation cards (Word)", "One quotation a card, four A6 cards a sheet.", _WORD, "cards"
        ),
        ExportFormat(
            "md", "Evidence pack (Markdown)", "The pack as plain text with marks.", "text/markdown", "markdown", "pack"
        ),
        ExportFormat(
            "xlsx",
            "Workbook (Excel)",
            "Themes, codings, matrices, voices, history.",
            _OFFICE + "spreadsheetml.sheet",
            "workbook",
        ),
        ExportFormat(
            "csv", "Quotations and figures (CSV)", "One row a quotation, for any spreadsheet.", "text/csv", "table_csv"
        ),
        ExportFormat(
            "json",
            "Evidence (JSON)",
            "All of it for programs; every figure can be recounted.",
            "application/json",
            "json_document",
        ),
        ExportFormat(
            "parquet",
            "Codings (Parquet)",
            "One row a coding with a documented schema.",
            "application/vnd.apache.parquet",
            "parquet",
        ),
    )
}
"""Every kind of file by its suffix, in the order in which a screen lists them."""
ALSO = {
    "jsna": "jsna.docx",
    "sroi": "sroi.docx",
    "board": "board.docx",
    "board.htm": "board.html",
    "cards": "cards.docx",
    "htm": "html",
}
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
