"""A draft for a theme's summary: whole quotations, the most central and the most different; no new sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from harvest.evidence import Quotation
from harvest.model import CodeRef, Right
from harvest.store import inquiry, suggestions
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import as_seen, may, verb
from harvest.workspace.report.current import current_evidence, current_material
from harvest.workspace.suggesting import chosen_encoder, engine

MOST = 400
"""Quotations compared with each other; more are not needed to find what is common."""
DRAFT_MARK = "[SummaryDraft: quotations only, to be replaced by your own words]"


@dataclass(frozen=True, slots=True)
class SummaryDraft:
    """``central`` quotations are closest to all others of the theme, ``different`` ones furthest from them."""

    central: tuple[Quotation, ...]
    different: tuple[Quotation, ...]

    @property
    def text(self) -> str:
        """The draft as text to begin a summary with, marked as what it is."""
        lines = [DRAFT_MARK]
        for title, quotations in (("Close to what most say:", self.central), ("Further away:", self.different)):
            if quotations:
                lines += ["", title, *(f"“{q.text}” ({q.voice}, {q.place or q.source})" for q in quotations)]
        return "\n".join(lines)


class _DraftCache:
    def __init__(self) -> None:
        self.drafts = UntilWritten[SummaryDraft]()


@verb(Right.EVIDENCE)
def kept_summary(ws: Workspace, ref: CodeRef | str) -> str:
    """People's words on a code as they were kept; without names for who may neither write them nor see names."""
    words = inquiry.summaries(ws.store).get(str(ref), "")
    return words if may(ws, Right.FINDINGS) else as_seen(ws, words)


@verb(Right.FINDINGS)
def set_summary(ws: Workspace, ref: CodeRef | str, text: str) -> None:
    """Keep people's words on a code."""
    inquiry.set_summary(ws.store, str(ref), text, who=ws.actor.name)


@verb(Right.EVIDENCE)
def draft_summary(ws: Workspace, codebook: str | None, event: str | None, codes: frozenset[str]) -> SummaryDraft:
    """The draft for a theme and its sub-themes (``codes``); ModelError when the encoder is not on this machine."""
    quotations = [q for q in current_evidence(ws, codebook, event).quotations if str(q.code) in codes]
    quotations = list({q.passage_id: q for q in quotations}.values())[:MOST]
    if len(quotations) < 3:
        return SummaryDraft(tuple(quotations), ())
    texts = {p.id: p.text for p in current_material(ws).passages}
    machine = engine(chosen_encoder(ws))
    vectors = machine.adapted.vectors([texts[q.passage_id] for q in quotations], suggestions.Vectors(ws.store))
    ids = tuple(q.passage_id for q in quotations)
    return ws.caches.of(_DraftCache).drafts.get(
        ws.store.rev,
        (codebook, event, ids),
        lambda: central_and_different(quotations, np.stack([v[0] for v in vectors])),
    )


def central_and_different(
    quotations: Sequence[Quotation], vectors: np.ndarray, central: int = 3, different: int = 2
) -> SummaryDraft:
    """The most central and the most different quotations, one a voice; ``vectors`` has a row of length 1 for each.

    Of quotations that say nearly the same only one is taken.
    """
    alike = vectors @ vectors.T
    closeness = (alike.sum(axis=1) - 1) / max(1, len(quotations) - 1)
    taken: list[int] = []

    def take(order: Sequence[int], most: int) -> tuple[Quotation, ...]:
        found: list[int] = []
        for i in order:
            others = [*taken, *found]
            new_voice = all(quotations[i].voice != quotations[j].voice for j in others)
            if len(found) < most and new_voice and all(alike[i, j] < 0.95 for j in others):
                found.append(i)
        taken.extend(found)
        return tuple(quotations[i] for i in found)

    order = [int(i) for i in np.argsort(-closeness, kind="stable")]
    return SummaryDraft(take(order, central), take(order[::-1], different))
