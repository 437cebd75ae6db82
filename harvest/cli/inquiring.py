"""``harvest plan`` and ``harvest invited``: print what there is; flags or a table change it."""

from __future__ import annotations

import argparse
from pathlib import Path

from harvest.cli.answering import Commands, answer, command, opened, takes_coder
from harvest.errors import HarvestError
from harvest.model import Basis, InvitedBy, PlanField


def _plan(args: argparse.Namespace) -> int:
    from harvest.workspace import inquiry, planning

    ws = opened(args)
    given = {f.value: getattr(args, f.value) for f in PlanField}
    if any(words is not None for words in given.values()):
        planning.write_plan(ws, **given)
    if args.set or args.questions:
        planning.choose_questions(ws, args.set or "", args.questions or ())
    if args.indicators is not None:
        chosen = dict.fromkeys(planning.chosen_indicators(ws) if not args.indicators else ())
        for codebook in chosen | dict.fromkeys(code.partition("/")[0] for code in args.indicators):
            own = [code for code in args.indicators if code.startswith(f"{codebook}/")]
            planning.choose_indicators(ws, codebook, own)
    found = inquiry.plan_json(ws)
    said = {"purpose": found["purpose"], "room": found["room"]}
    said |= {"core_group": found["core_group"], "hear_back": found["hear_back"]}
    said |= {"paper_for": found["paper_for"], "contact": found["contact"]}
    lines = [f"{f.words.label}: {said[f] or '–'}" for f in PlanField]
    lines += [f"{n}. {q}" for n, q in enumerate(found["questions"], 1)]
    lines += [f"“{h['question']}” could ask for {h['wording']}." for h in found["hints"]]
    lines += [f"Followed from wave to wave: {', '.join(found['indicators'])}"] if found["indicators"] else []
    lines += [f"{p['phase']}: {p['count']}" + (f" ({p['next']})" if p["next"] else "") for p in found["phases"]]
    answer(args, found, "\n".join(lines))
    return 0


def _invited(args: argparse.Namespace) -> int:
    from harvest.workspace import inquiry, planning

    ws = opened(args)
    if args.file:
        planning.invited_from_csv(ws, Path(args.file), args.basis)
    elif args.group is not None:
        if args.by is None or args.number is None:
            raise HarvestError("--group needs --by (neighbourhood, age or affiliation) and --number.")
        planning.set_invited(ws, [(args.by, args.group, args.number)], args.basis)
    rows = planning.all_invited(ws)
    found = {
        "invited": [
            {
                "by": r.by.value,
                "group": r.group,
                "basis": r.basis.value,
                "number": r.number,
                "heard": r.heard,
                "short": r.short,
            }
            for r in rows
        ],
        "missing_voices": inquiry.overview(ws).missing,
    }
    few = "hardly anybody"
    lines = [
        f"{r.by.words.label}: {r.group}: {r.number:,} {'invited' if r.basis is Basis.INVITED else 'live here'}, "
        f"{few if r.heard is None else r.heard} heard" + (", much less than their share" if r.short else "")
        for r in rows
    ]
    answer(args, found, "\n".join([*lines, str(found["missing_voices"])]))
    return 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    plan = command(commands, "plan", _plan, "Print the plan, the questions and the five phases; write or choose them.")
    for field in PlanField:
        plan.add_argument(f"--{field.value.replace('_', '-')}", metavar="WORDS", help=field.words.ask)
    plan.add_argument("--set", metavar="ID", help="take a question set, such as wakefield")
    plan.add_argument("--questions", nargs="+", metavar="QUESTION", help="your own questions, or the set reworded")
    followed = "the codes that are followed from wave to wave, for each codebook that is named; none gives all up"
    plan.add_argument("--indicators", nargs="*", metavar="CODEBOOK/CODE", help=followed)
    takes_coder(plan)
    invited = command(commands, "invited", _invited, "Print who was invited or lives here beside who was heard.")
    invited.add_argument("--by", choices=[by.value for by in InvitedBy])
    invited.add_argument("--group", metavar="NAME", help="a neighbourhood, an age band, an affiliation")
    invited.add_argument("--number", type=int, metavar="N", help="how many people; 0 takes the group off")
    invited.add_argument("--basis", choices=[b.value for b in Basis], default=Basis.INVITED.value)
    invited.add_argument("--file", metavar="FILE.csv", help="columns by, group, number; or a row for each person")
    takes_coder(invited)
