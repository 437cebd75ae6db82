"""Evidence as files: one object in, bytes out, the suffix chooses. Nothing that may not leave is in that object."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from harvest.errors import ExportError
from harvest.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file: what it is called on screen, who it is for, its media type."""

    suffix: str
    name: str
    what: str
    media_type: str
    write: Callable[[Evidence], bytes]


def _docx(evidence: Evidence) -> bytes:
    from harvest.export import word
    from harvest.export.pack import pack

    return word.write(pack(evidence))


def _markdown(evidence: Evidence) -> bytes:
    from harvest.export import markdown
    from harvest.export.pack import pack

    return markdown.write(pack(evidence))


def _csv(evidence: Evidence) -> bytes:
    from harvest.export import table_csv

    return table_csv.write(evidence)


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

SUFFIXES: dict[str, Format] = {
    f.suffix: f
    for f in (
        Format(
            "docx",
            "Evidence pack (Word)",
            "What a board reads: summary, themes, quotations, method, appendix.",
            _WORD,
            _docx,
        ),
        Format("md", "Evidence pack (Markdown)", "The same as plain text with marks.", "text/markdown", _markdown),
        Format("csv", "Quotations and figures (CSV)", "One row a quotation, for any spreadsheet.", "text/csv", _csv),
    )
}
"""Every kind of file by its suffix, in the order in which a screen lists them."""


def write(evidence: Evidence, suffix: str) -> bytes:
    """The evidence as a file of that kind; ExportError names the known suffixes when it is not one of them."""
    return format_of(suffix).write(evidence)


def format_of(name: str) -> Format:
    """The format a suffix or a file's name asks for; the longest suffix wins (``pack.cards.docx`` is cards)."""
    lowered = "." + name.strip().lower().lstrip(".")
    fitting = [suffix for suffix in SUFFIXES if lowered.endswith("." + suffix)]
    if not fitting:
        known = ", ".join("." + suffix for suffix in SUFFIXES)
        raise ExportError(f"{name!r} is no kind of file that evidence can be exported as; the kinds are {known}.")
    return SUFFIXES[max(fitting, key=len)]
