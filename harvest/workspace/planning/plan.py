"""The plan of an inquiry and the questions it asks."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.errors import DecisionError
from harvest.model import Entry, EntryKind, Plan, PlanField, QuestionSet, Right
from harvest.planning import deficit_words
from harvest.planning.plan import question_sets as shipped_sets
from harvest.workspace import kept
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.acts import record

Hint = deficit_words.Hint


@verb(Right.READ)
def read_plan(ws: Workspace) -> Plan:
    """The plan as it was last written."""
    return kept.planning(ws).plan


@verb(Right.DECIDE)
def write_plan(
    ws: Workspace,
    *,
    purpose: str | None = None,
    room: str | None = None,
    core_group: str | None = None,
    hear_back: str | None = None,
    paper_for: str | None = None,
    contact: str | None = None,
) -> None:
    """Write fields of the plan; what is left out or the same stays as it was."""
    before = read_plan(ws)
    given = {"purpose": purpose, "room": room, "core_group": core_group, "hear_back": hear_back}
    given |= {"paper_for": paper_for, "contact": contact}
    said: dict[str, object] = {
        f: words.strip() for f in PlanField if (words := given[f]) is not None and words.strip() != getattr(before, f)
    }
    if said:
        record(ws, [Entry(EntryKind.PLAN, detail=said)])


def question_sets() -> tuple[QuestionSet, ...]:
    """The question sets that come with Harvest."""
    return shipped_sets()


@verb(Right.EVIDENCE)
def chosen_questions(ws: Workspace) -> QuestionSet | None:
    """The questions of this inquiry as they are worded now; None before any were chosen."""
    return kept.planning(ws).questions


@verb(Right.DECIDE)
def choose_questions(ws: Workspace, set_id: str = "", questions: Sequence[str] = ()) -> QuestionSet:
    """Take a question set, or questions in the team's own words; files that come in later are matched with them.

    With both, the set is taken as it is worded here. Sources that are in already keep the questions they came with.
    """
    found = next((s for s in shipped_sets() if s.id == set_id), None)
    if set_id and found is None:
        ids = ", ".join(s.id for s in shipped_sets())
        raise DecisionError(f"There is no question set “{set_id}”; there are {ids}.")
    worded = [" ".join(q.split()) for q in questions if q.strip()] or list(found.questions if found else ())
    if not worded:
        raise DecisionError("A question set needs at least one question.")
    before = chosen_questions(ws)
    if before is None or (before.id, list(before.questions)) != (set_id, worded):
        record(ws, [Entry(EntryKind.QUESTIONS, detail={"set": set_id, "questions": worded})])
    chosen = chosen_questions(ws)
    assert chosen is not None
    return chosen


def question_hint(question: str) -> Hint | None:
    """One wording instead of a question that talks of what people lack; None where it does not."""
    return deficit_words.hint(question)
