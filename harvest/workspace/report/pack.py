"""What leaves as a pack: which evidence, with which quotations, checked by eye before it is made."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harvest import export
from harvest.evidence import AgreementLine, Evidence
from harvest.evidence import build as build_evidence
from harvest.export import ExportFormat
from harvest.store import frame
from harvest.workspace.opened import Workspace
from harvest.workspace.report.current import cleared_now, evidence_now, once
from harvest.workspace.report.quotations import choices
from harvest.workspace.report.views import pictures
from harvest.workspace.review.comparing import agreement_report

RESAMPLES = 200
"""Bootstrap draws for the intervals that go into a pack: enough for one digit, and done in about a second."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an evaluator asked for: one codebook or all, one event or all, chosen quotations or a proposed spread."""

    codebook: str | None = None
    event: str | None = None
    chosen: bool = False


def formats() -> tuple[ExportFormat, ...]:
    """Every kind of pack, in the order in which a screen lists them."""
    return tuple(export.SUFFIXES.values())


def preview(ws: Workspace, wanted: Wanted) -> Evidence:
    """The evidence that would leave, without agreement figures."""
    return evidence_now(ws, wanted.codebook, wanted.event, chosen=wanted.chosen)


def file_name(ws: Workspace, wanted: Wanted, suffix: str) -> str:
    """A name for the file that says what is in it."""
    parts = [ws.title, wanted.event or "", wanted.codebook or ""]
    stem = re.sub(r"[^\w]+", "-", " ".join(p for p in parts if p), flags=re.UNICODE).strip("-").lower()
    return f"{stem[:60] or 'evidence'}.{suffix}"


def agreement(ws: Workspace, codebook: str | None) -> tuple[AgreementLine, ...]:
    """How far coders agree, as lines for a pack: over all codes of each codebook, and code by code."""
    return once(ws, ("agreement lines", codebook), lambda: _agreement(ws, codebook))


def _agreement(ws: Workspace, codebook: str | None) -> tuple[AgreementLine, ...]:
    lines = []
    for book in ws.codebooks():
        if codebook not in (None, book.id):
            continue
        report = agreement_report(ws, book.id, resamples=RESAMPLES)
        for found in [*([report.overall] if report.overall else []), *report.codes]:
            figures = [("Krippendorff’s α", found.alpha)]
            if found is report.overall:
                figures.append(("Gwet’s AC1", found.ac1))
            for measure, figure in figures:
                lines.append(
                    AgreementLine(
                        book.id, found.code, measure, figure.value, figure.low, figure.high, found.units,
                        len(found.coders), figure.undefined or figure.no_interval,
                    )
                )  # fmt: skip
    return tuple(lines)


def pack(ws: Workspace, wanted: Wanted, suffix: str, *, who: str) -> bytes:
    """The pack as a file of that kind; that it left is written into the audit trail."""
    kind = export.format_of(suffix)
    found = build_evidence(
        cleared_now(ws),
        codebook=wanted.codebook,
        event=wanted.event,
        quotations=choices(ws) if wanted.chosen else None,
        agreement=agreement(ws, wanted.codebook),
    )
    drawn = pictures(ws, wanted.codebook, wanted.event) if kind.pictures else ()
    data = kind.write(found, drawn)
    frame.note(
        ws.store,
        who,
        "export",
        (("suffix", kind.suffix), ("codebook", wanted.codebook), ("event", wanted.event), ("chosen", wanted.chosen)),
    )
    return data
