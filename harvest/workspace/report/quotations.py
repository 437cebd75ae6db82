"""Quotations that an evaluator picks for each code: which, in which order, shortened to which words."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.errors import ExportError
from harvest.evidence import ChosenQuotation, Evidence, Quotation
from harvest.evidence.proposals import propose, shorten
from harvest.evidence.words import is_shortening
from harvest.model import CodeRef, PickedQuotation, Right
from harvest.store import inquiry
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

SETTING = "quotation_choices"


@verb(Right.EVIDENCE)
def quotation_choices(ws: Workspace) -> tuple[ChosenQuotation, ...]:
    """Every quotation that was picked, code by code in the order in which they are to stand."""
    return tuple(choice for rows in _kept(ws).values() for choice in rows)


@verb(Right.EVIDENCE)
def quotation_choices_for(ws: Workspace, ref: CodeRef | str) -> tuple[ChosenQuotation, ...]:
    """What was picked for one code, in order."""
    return _kept(ws).get(str(ref), ())


@verb(Right.EXPORT)
def keep_quotation_choices(ws: Workspace, ref: CodeRef, picked: Sequence[ChosenQuotation]) -> None:
    """Keep these as the quotations of a code, in this order; an empty list takes the code's choices away."""
    keep_choices(ws, ref, picked)


def keep_choices(ws: Workspace, ref: CodeRef, picked: Sequence[ChosenQuotation]) -> None:
    """Keep these under the code for a verb that was let through; it asks no right of its own."""
    with ws.store.write(content=[]):
        kept = {code: rows for code, rows in inquiry.settings(ws.store).quotation_choices.items() if code != str(ref)}
        if picked:
            kept[str(ref)] = tuple(PickedQuotation(c.passage_id, c.start, c.end, c.text, c.approved) for c in picked)
        inquiry.set_setting(ws.store, SETTING, kept, who=ws.actor.name)


def choose_quotation(quotation: Quotation, text: str | None = None) -> ChosenQuotation:
    """The choice of a quotation, shortened to ``text``; ExportError when that has words that were not said."""
    short = (text or "").strip()
    if not short or short == quotation.verbatim:
        return ChosenQuotation(quotation.code, quotation.passage_id, None, 0, True, quotation.start, quotation.end)
    if not is_shortening(short, quotation.verbatim):
        raise ExportError(
            "The shortened quotation has words that were not said there in that order; leave words out with […], "
            "do not put any in."
        )
    return ChosenQuotation(quotation.code, quotation.passage_id, short, 0, True, quotation.start, quotation.end)


def proposed_quotations(
    quotations: Sequence[Quotation], limit: int = 4, per_voice: int = 1, evidence: Evidence | None = None
) -> tuple[ChosenQuotation, ...]:
    """A spread over voices and tables with what does not fit among it, as choices; long ones shortened visibly."""
    made = evidence.proposed(quotations, limit, per_voice) if evidence else propose(quotations, limit, per_voice)
    return tuple(choose_quotation(q, shorten(q.verbatim, 60)) for q in made)


def _kept(ws: Workspace) -> dict[str, tuple[ChosenQuotation, ...]]:
    stored = inquiry.settings(ws.store).quotation_choices
    return {
        ref: tuple(_choice(CodeRef.parse(ref), n, row) for n, row in enumerate(rows)) for ref, rows in stored.items()
    }


def _choice(ref: CodeRef, position: int, row: PickedQuotation) -> ChosenQuotation:
    return ChosenQuotation(
        code=ref,
        passage_id=row.passage,
        text=row.text,
        position=position,
        approved=row.approved,
        start=row.start,
        end=row.end,
    )
