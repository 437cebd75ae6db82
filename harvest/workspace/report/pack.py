"""What leaves as a pack: which evidence, with which quotations, checked by eye before it is made."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harvest import export
from harvest.evidence import AgreementLine, Condition, Evidence
from harvest.evidence import build as build_evidence
from harvest.export import ExportFormat
from harvest.model import Audience, Right
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.report.current import current_cleared, current_evidence, current_material, evidence_is_at_hand
from harvest.workspace.report.left_out import nearness, with_left_out
from harvest.workspace.report.published import Made, hand_out, published_packs
from harvest.workspace.report.quotations import quotation_choices
from harvest.workspace.report.views import pictures
from harvest.workspace.report.what_left import what_left
from harvest.workspace.review import agreement_report

RESAMPLES = 200
"""Bootstrap draws for the intervals that go into a pack: enough for one digit, and done in about a second."""


@dataclass(frozen=True, slots=True)
class PackRequest:
    """What an evaluator asked for: one codebook or all, one event or all, further conditions, chosen quotations
    or a proposed spread."""

    codebook: str | None = None
    event: str | None = None
    chosen: bool = False
    audience: Audience = Audience.PUBLIC
    where: tuple[Condition, ...] = ()


def pack_formats() -> tuple[ExportFormat, ...]:
    """Every kind of pack, in the order in which a screen lists them."""
    return tuple(export.SUFFIXES.values())


@verb(Right.EVIDENCE)
def pack_preview(ws: Workspace, wanted: PackRequest) -> Evidence:
    """The evidence that would leave, without agreement figures."""
    return current_evidence(
        ws, wanted.codebook, wanted.event, where=wanted.where, chosen=wanted.chosen, audience=wanted.audience
    )


@verb(Right.EVIDENCE)
def is_at_hand(ws: Workspace, wanted: PackRequest) -> bool:
    """Whether that evidence is there in a moment, without clearing a large inquiry first."""
    return evidence_is_at_hand(
        ws, wanted.codebook, wanted.event, where=wanted.where, chosen=wanted.chosen, audience=wanted.audience
    )


@verb(Right.EVIDENCE)
def pack_file_name(ws: Workspace, wanted: PackRequest, suffix: str) -> str:
    """A name for the file that says what is in it."""
    parts = [ws.title, wanted.event or "", wanted.codebook or ""]
    stem = re.sub(r"[^\w]+", "-", " ".join(p for p in parts if p), flags=re.UNICODE).strip("-").lower()
    return f"{stem[:60] or 'evidence'}.{suffix}"


class _AgreementCache:
    def __init__(self) -> None:
        self.lines = UntilWritten[tuple[AgreementLine, ...]]()


@verb(Right.EVIDENCE)
def agreement_lines(ws: Workspace, codebook: str | None) -> tuple[AgreementLine, ...]:
    """How far coders agree, as lines for a pack: over all codes of each codebook, and code by code."""
    return ws.caches.of(_AgreementCache).lines.get(ws.store.rev, codebook, lambda: _agreement(ws, codebook))


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


@verb(Right.EXPORT)
def make_pack(ws: Workspace, wanted: PackRequest, suffix: str, file: str = "") -> bytes:
    """The pack as a file of that kind, called ``file``; that it left and what was in it goes into the audit log."""
    kind = export.format_of(suffix)

    def make() -> Made[bytes]:
        cleared = current_cleared(ws, wanted.audience)
        found = build_evidence(
            cleared,
            codebook=wanted.codebook,
            event=wanted.event,
            where=wanted.where,
            quotations=quotation_choices(ws) if wanted.chosen else None,
            picked=quotation_choices(ws),
            near=nearness(ws, cleared),
            agreement=agreement_lines(ws, wanted.codebook),
            published=published_packs(ws),
            controlled=wanted.audience is not Audience.TEAM,
        )
        found = with_left_out(ws, found)
        drawn = pictures(ws, wanted.codebook, wanted.event, wanted.audience, wanted.where) if kind.pictures else ()
        data = kind.write(found, drawn)
        quoted = {q.passage_id for q in (*found.quotations, *(q for f in found.findings for q in f.quotations))}
        quoted |= {p for story in found.stories for p in story.passages}
        logged = what_left(
            current_material(ws),
            cleared,
            quoted,
            sources={row.source_id for row in found.rows},
            suffix=kind.suffix,
            file=file or pack_file_name(ws, wanted, kind.suffix),
            codebook=wanted.codebook,
            event=wanted.event,
            chosen=wanted.chosen,
            where=[f"{c.key}={c.value}" for c in wanted.where],
            themes=len(found.heard),
        )
        return Made(data, found.record if wanted.audience is not Audience.TEAM else None, logged)

    return hand_out(ws, make)
