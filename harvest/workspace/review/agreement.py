"""How far coders agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from harvest.coding import agreement as measuring
from harvest.coding.agreement import Agreement
from harvest.coding.talk import Moves, moves, views, views_of, views_of_several
from harvest.model import Mode, Right
from harvest.workspace.at_hand import at_hand
from harvest.workspace.decided import decided
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

RESAMPLES = 1000


def of_agreement(codebook: str) -> str:
    """What agreement on the codes of a codebook is kept by in the inquiry file."""
    return f"agreement {codebook}"


@dataclass(frozen=True)
class AgreementReport:
    """Agreement per code and over all codes of a codebook, with what it was measured on."""

    overall: Agreement | None
    codes: tuple[Agreement, ...]
    coders: tuple[str, ...]
    both_looked: int


@verb(Right.READ)
def agreement_report(
    ws: Workspace, codebook: str, *, round_id: int | None = None, coders: Sequence[str] = (), resamples: int = RESAMPLES
) -> AgreementReport:
    """How far coders agree on the passages that at least two of them decided on.

    A sub-code counts for itself, not for its parent. Codes that nobody gave on these passages are left out.
    """
    if round_id is None and not coders and resamples == RESAMPLES:
        found = at_hand(ws, of_agreement(codebook), AgreementReport)
        if found is not None:
            return found
    return _now(ws, codebook, round_id, coders, resamples)


def _now(
    ws: Workspace, codebook: str, round_id: int | None = None, coders: Sequence[str] = (), resamples: int = RESAMPLES
) -> AgreementReport:
    """The same, made of all decisions."""
    now = decided(ws)
    frame = "the passages that at least two coders decided on"
    if round_id is None:
        seen_by = views_of_several(now.stances, codebook)
    else:
        seen_by = views((d for d in now.rows if d.round_id == round_id), codebook)
        frame = f"the passages of the round “{now.rounds[round_id].title}” that at least two coders decided on"
    return _report(ws, codebook, {c: v for c, v in seen_by.items() if not coders or c in coders}, frame, resamples)


def shown_first(ws: Workspace) -> dict[str, AgreementReport]:
    """Agreement on the codes of the codebook that Compare opens with, under the name it is kept by."""
    return {of_agreement(book.id): _now(ws, book.id) for book in ws.codebooks()[:1]}


def _report(
    ws: Workspace, codebook: str, views: Mapping[str, Mapping[int, set[str]]], frame: str, resamples: int
) -> AgreementReport:
    looked: dict[int, int] = {}
    for seen in views.values():
        for passage_id in seen:
            looked[passage_id] = looked.get(passage_id, 0) + 1
    shared = sorted(p for p, n in looked.items() if n >= 2)
    by_several = set(shared)
    used = {c for seen in views.values() for p, codes in seen.items() if p in by_several for c in codes}
    order = [c.id for c in ws.codebook(codebook).codes if c.id in used]
    tables = measuring.tabulate({c: views[c] for c in sorted(views)}, order, shared, frame)
    return AgreementReport(
        measuring.overall(tables, resamples) if tables else None,
        measuring.by_code(tables, resamples),
        tuple(sorted(views)),
        len(shared),
    )


@dataclass(frozen=True)
class TalkReport:
    """What a talk after a blind round did: agreement before and after it, and how views moved, for the group as one."""

    before: AgreementReport
    after: AgreementReport
    moves: Moves


@verb(Right.READ)
def talk_report(ws: Workspace, codebook: str, round_id: int, *, resamples: int = 1000) -> TalkReport | None:
    """Agreement of a revealed blind round as it was revealed and as the same people see the same passages now; None
    for any other round."""
    decisions = decided(ws)
    rows, found = decisions.rows, decisions.rounds.get(round_id)
    if found is None or found.mode is not Mode.BLIND or not found.revealed_at:
        return None
    revealed = found.revealed_at
    before = views((d for d in rows if d.round_id == round_id and d.at <= revealed), codebook)
    now = views_of(decisions.stances, codebook)
    after = {c: {p: now.get(c, {}).get(p, codes) for p, codes in seen.items()} for c, seen in before.items()}
    frame = f"the passages of the round “{found.title}” that at least two coders decided on"
    return TalkReport(
        _report(ws, codebook, before, frame, resamples),
        _report(ws, codebook, after, frame, resamples),
        moves(before, after),
    )
