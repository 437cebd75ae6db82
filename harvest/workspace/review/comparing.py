"""Where coders see it differently: agreement, the queue of differences, rounds and their samples."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.coding import agreement as measuring
from harvest.coding import folding as judged
from harvest.coding.agreement import Agreement
from harvest.errors import DecisionError
from harvest.model import Action, CodeRef, Coding, Consensus, Mode, Passage, Polarity, Round, Settlement
from harvest.store import decisions
from harvest.store import frame as store_frame
from harvest.workspace.desk.deciding import Act, decide
from harvest.workspace.desk.live import live
from harvest.workspace.opened import Workspace
from harvest.workspace.review.visible import visible

SAMPLES = ("all", "random", "table")


def consensus(ws: Workspace) -> Consensus:
    """What stands for the group, and where coders differ."""
    rows, rounds = visible(ws)
    return judged.consensus(rows, rounds)


@dataclass(frozen=True)
class AgreementReport:
    """Agreement per code and over all codes of a codebook, with what it was measured on."""

    overall: Agreement | None
    codes: tuple[Agreement, ...]
    coders: tuple[str, ...]
    both_looked: int


def agreement_report(
    ws: Workspace, codebook: str, *, round_id: int | None = None, coders: Sequence[str] = (), resamples: int = 1000
) -> AgreementReport:
    """How far coders agree on the passages that at least two of them decided on.

    A sub-code counts for itself, not for its parent. Codes that nobody gave on these passages are left out.
    """
    rows, rounds = visible(ws)
    if round_id is not None:
        rows = tuple(d for d in rows if d.round_id == round_id)
    views: dict[str, dict[int, set[str]]] = {}
    for passage_id, stances in judged.stances(rows).items():
        for coder, stance in stances.items():
            if stance.decided and (not coders or coder in coders):
                given = {ref.code for _, _, ref in stance.codings if ref.codebook == codebook}
                views.setdefault(coder, {})[passage_id] = given
    looked: dict[int, int] = {}
    for seen in views.values():
        for passage_id in seen:
            looked[passage_id] = looked.get(passage_id, 0) + 1
    shared = sorted(p for p, n in looked.items() if n >= 2)
    used = {c for seen in views.values() for p in shared for c in seen.get(p, ())}
    order = [c.id for c in ws.codebook(codebook).codes if c.id in used]
    if round_id is not None:
        frame = f"the passages of the round “{rounds[round_id].title}” that at least two coders decided on"
    else:
        frame = "the passages that at least two coders decided on"
    tables = measuring.tabulate({c: views[c] for c in sorted(views)}, order, shared, frame)
    return AgreementReport(
        measuring.overall(tables, resamples) if tables else None,
        measuring.by_code(tables, resamples),
        tuple(sorted(views)),
        len(shared),
    )


@dataclass(frozen=True)
class CodingDifference:
    """A code on a passage that coders see differently, with everything needed to talk about it."""

    passage: Passage
    code: CodeRef
    with_it: tuple[Coding, ...]
    without_it: tuple[tuple[str, str], ...]
    """(coder, the note they left on the passage) of those who see it otherwise."""
    polarity_only: bool
    notes: tuple[tuple[str, str], ...] = ()


def differences(ws: Workspace, codebook: str | None = None) -> list[CodingDifference]:
    """The queue of what is to be settled, in reading order."""
    desk = live(ws)
    rows, rounds = visible(ws)
    stances = judged.stances(rows)
    found = []
    for d in judged.consensus(rows, rounds).disputed:
        passage = desk.by_id.get(d.passage_id)
        if passage is None or (codebook and d.code.codebook != codebook):
            continue
        memos = tuple((c, s.memo) for c, s in stances[d.passage_id].items() if s.memo)
        against = tuple((c, stances[d.passage_id][c].memo) for c in d.without_it if c in stances[d.passage_id])
        found.append(CodingDifference(passage, d.code, d.with_it, against, d.polarity_only, memos))
    return sorted(found, key=lambda f: (desk.place[f.passage.id], str(f.code)))


def settled(ws: Workspace) -> tuple[Settlement, ...]:
    """What was settled, by whom and why."""
    return consensus(ws).settled


def settle(
    ws: Workspace,
    who: str,
    passage_id: int,
    code: CodeRef,
    stands: bool,
    reason: str,
    polarity: Polarity | None = None,
) -> list[int]:
    """Record what the group agreed about a difference, with the reason; the originals stay."""
    if not reason.strip():
        raise DecisionError("Say why in a few words: the reason is what the next reader needs.")
    action = Action.SETTLE_IN if stands else Action.SETTLE_OUT
    return decide(ws, who, [Act(passage_id, action, code, polarity=polarity, memo=reason.strip())])


def draw_sample(
    ws: Workspace, how: str, n: int = 30, table: str = "", unsuggested: float = 0.2, seed: int = 0
) -> frozenset[int]:
    """Passages for a round: ``all``, ``random`` n, or those of one ``table`` (n of them, 0 for all).

    At least ``unsuggested`` of a drawn sample (as far as there are any) are passages on which nothing was suggested:
    otherwise nobody would notice what the machine misses.
    """
    desk = live(ws)
    every = [p for p in desk.passages if p.codeable and (how != "table" or p.table == table)]
    if how not in SAMPLES:
        raise DecisionError(f"“{how}” is no way to draw a sample; use {', '.join(SAMPLES)}.")
    if not every:
        raise DecisionError("There is no passage to draw from; choose another table or upload first.")
    if how == "all":
        return frozenset()
    if n <= 0 or n >= len(every):
        return frozenset(p.id for p in every)
    dice = random.Random(seed)
    plain = [p.id for p in every if not desk.suggestions.get(p.id)]
    drawn = dice.sample(plain, min(len(plain), max(1, round(n * unsuggested))))
    rest = [p.id for p in every if p.id not in set(drawn)]
    return frozenset(drawn + dice.sample(rest, n - len(drawn)))


def revealed_rounds(ws: Workspace) -> dict[int, Round]:
    """The rounds whose codings everybody may see."""
    return {i: r for i, r in store_frame.rounds(ws.store).items() if r.mode is not Mode.BLIND or r.revealed_at}


def round_progress(ws: Workspace, round_: Round) -> dict[str, tuple[int, int]]:
    """For each coder of a round, on how many of its passages they have decided in it, and how many there are."""
    desk = live(ws)
    inside = [p.id for p in desk.passages if p.codeable and (not round_.passages or p.id in round_.passages)]
    mine: dict[str, set[int]] = {c: set() for c in round_.coders}
    stances = judged.stances(d for d in decisions.decisions(ws.store) if d.round_id == round_.id)
    for passage_id, coders in stances.items():
        for coder, stance in coders.items():
            if stance.decided:
                mine.setdefault(coder, set()).add(passage_id)
    return {coder: (len(seen & set(inside)), len(inside)) for coder, seen in mine.items()}
