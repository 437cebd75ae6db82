"""What the sample's team did beside coding, from plan to what became of it: read from a file and done act by act."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from typing import Any

from harvest import shipped
from harvest.model import Dream, Kind, Valence, Verdict
from harvest.store import contents
from harvest.workspace import planning
from harvest.workspace.intake import InFile, join_people
from harvest.workspace.opened import Workspace
from harvest.workspace.protection import review_alike

Plan = dict[str, Any]
"""The file as tables and lists; the keys are explained in it."""


def sample_plan() -> Plan:
    """The sample's events and what its team did beside coding."""
    return tomllib.loads((shipped.sample_stories() / "plan.toml").read_text("utf-8"))


def carry_out(ws: Workspace, plan: Plan) -> None:
    """Do what the plan says, under the name of whoever acts, on an inquiry that has the sample's files."""
    planning.write_plan(ws, **plan["plan"])
    for row in plan["invited"]:
        planning.set_invited(ws, [(by, group, n) for by, groups in row.items() for group, n in groups.items()])
    join_people(ws, [(InFile(*s["one"]), InFile(*too)) for s in plan["same"] for too in s["too"]])
    for kind, words in plan["names"]["kept"]:
        review_alike(ws, words, Verdict.KEPT, kind)
    _dreams(ws, plan)
    pledges = planning.all_pledges(ws)
    for row in plan["pledge"]:
        pledge = next(p for p in pledges if p.what.startswith(row["what"]))
        planning.change_pledge(ws, pledge.id, state=row["state"], note=row.get("note"))
    needs = {(n.indicator, n.area): n.id for n in planning.all_needs(ws)}
    for row in plan["opportunity"]:
        said = {k: v for k, v in row.items() if k != "need"}
        planning.write_opportunity(ws, needs[(row["need"][0], row["need"][1])], said.pop("outcome"), **said)
    for row in plan["recommendation"]:
        planning.write_recommendation(ws, row["text"], **{k: v for k, v in row.items() if k != "text"})
    for row in plan["chosen"]:
        story = next(s for s in contents.sources(ws.store) if s.kind is Kind.STORY and row["story"] in s.text)
        planning.choose_because(ws, f"story:{story.id}", row["because"])
        planning.disagree(ws.acting_as(row["disagrees"]), f"story:{story.id}", row["why"])


def describe_assets(ws: Workspace, plan: Plan) -> None:
    """Say of the assets that the codings name what kind they are and where, and which are one."""
    for row in plan["asset"]:
        if "same" in row:
            planning.merge_assets(ws, row["said"], row["same"])
        else:
            planning.describe_asset(ws, row["said"], kind=row["kind"], place=row.get("place"))


def write_findings(ws: Workspace, plan: Plan) -> None:
    """Write the findings that the plan has, each by who wrote it, and sign those that somebody signed."""
    for row in plan["finding"]:
        own = ws.acting_as(row["by"])
        made = planning.write_finding(own, row["text"], row["codes"], side=Valence(row["side"]))
        if row["signed"]:
            planning.sign_finding(own, made)


def _dreams(ws: Workspace, plan: Plan) -> None:
    """The groups that people named, each with its statement, and the dreams that stand outside every group."""
    every = planning.all_dreams(ws, propose=False).dreams
    for row in plan["group"]:
        cards = _named(every, row["dreams"])
        for card, dots in zip(cards, row["dots"], strict=True):
            planning.describe_dream(ws, card, horizon=row["horizon"], dots=dots)
        group = planning.new_group(ws, row["name"], cards)
        planning.write_statement(ws, row["statement"], topic=row["topic"], group=group)
    planning.move_dreams(ws, _named(every, plan["apart"]["dreams"]), "apart")


def _named(every: Iterable[Dream], words: Iterable[str]) -> list[int]:
    return [next(d.id for d in every if w in d.text) for w in words]
