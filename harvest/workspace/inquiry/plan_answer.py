"""The answer of ``harvest plan``."""

from __future__ import annotations

from typing import TypedDict

from harvest.model import Right
from harvest.workspace.inquiry.phases import phases
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning import chosen_indicators, chosen_questions, question_hint, read_plan


class HintAnswer(TypedDict):
    """A hint never blocks; ``wording`` may be taken or left."""

    question: str
    words: list[str]
    wording: str


class PhaseAnswer(TypedDict):
    phase: str
    count: int
    next: str


class PlanAnswer(TypedDict):
    """``set`` is the question set that the questions were taken from, None for the team's own or none; ``indicators``
    are the codes that are followed from wave to wave."""

    purpose: str
    room: str
    core_group: str
    hear_back: str
    paper_for: str
    contact: str
    set: str | None
    questions: list[str]
    hints: list[HintAnswer]
    indicators: list[str]
    phases: list[PhaseAnswer]


@verb(Right.READ)
def plan_json(ws: Workspace) -> PlanAnswer:
    """The plan, the questions with hints, and the five phases."""
    plan, chosen = read_plan(ws), chosen_questions(ws)
    asked = list(chosen.questions) if chosen else []
    hints = [(q, hint) for q in dict.fromkeys([ws.question, *asked]) if (hint := question_hint(q))]
    return {
        "purpose": plan.purpose,
        "room": plan.room,
        "core_group": plan.core_group,
        "hear_back": plan.hear_back,
        "paper_for": plan.paper_for,
        "contact": plan.contact,
        "set": (chosen.id or None) if chosen else None,
        "questions": asked,
        "hints": [{"question": q, "words": list(hint.words), "wording": hint.wording} for q, hint in hints],
        "indicators": [code for codes in chosen_indicators(ws).values() for code in codes],
        "phases": [{"phase": p.phase.value, "count": p.count, "next": p.next} for p in phases(ws)],
    }
