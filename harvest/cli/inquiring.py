"""``harvest plan``: print what there is; flags change it."""

from __future__ import annotations

import argparse

from harvest.cli.answering import Commands, answer, command, opened, takes_coder
from harvest.model import PlanField


def _plan(args: argparse.Namespace) -> int:
    from harvest.workspace import inquiry, planning

    ws = opened(args)
    given = {f.value: getattr(args, f.value) for f in PlanField}
    if any(words is not None for words in given.values()):
        planning.write_plan(ws, **given)
    if args.set or args.questions:
        planning.choose_questions(ws, args.set or "", args.questions or ())
    found = inquiry.plan_json(ws)
    said = {"purpose": found["purpose"], "room": found["room"]}
    said |= {"core_group": found["core_group"], "hear_back": found["hear_back"]}
    lines = [f"{f.words.label}: {said[f] or '–'}" for f in PlanField]
    lines += [f"{n}. {q}" for n, q in enumerate(found["questions"], 1)]
    lines += [f"“{h['question']}” could ask for {h['wording']}." for h in found["hints"]]
    lines += [f"{p['phase']}: {p['count']}" + (f" ({p['next']})" if p["next"] else "") for p in found["phases"]]
    answer(args, found, "\n".join(lines))
    return 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    plan = command(commands, "plan", _plan, "Print the plan, the questions and the five phases; write or choose them.")
    plan.add_argument("--purpose", metavar="WORDS", help=PlanField.PURPOSE.words.ask)
    plan.add_argument("--room", metavar="WORDS", help=PlanField.ROOM.words.ask)
    plan.add_argument("--core-group", metavar="WORDS", help=PlanField.CORE_GROUP.words.ask)
    plan.add_argument("--hear-back", metavar="WORDS", help=PlanField.HEAR_BACK.words.ask)
    plan.add_argument("--set", metavar="ID", help="take a question set, such as wakefield")
    plan.add_argument("--questions", nargs="+", metavar="QUESTION", help="your own questions, or the set reworded")
    takes_coder(plan)
