"""What is done at the coding desk, carried out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from harvest.decisions import Stance
from harvest.errors import DecisionError, HarvestError
from harvest.model import Action, CodeRef, Coding, Polarity
from harvest.workspace.base import Workspace
from harvest.workspace.deciding import Act, decide
from harvest.workspace.live import Live, live
from harvest.workspace.rewording import fix_text, merge_passages, split_passage
from harvest.workspace.undoing import redo, undo


def _my_coding(desk: Live, coder: str, passage_id: int, ref: CodeRef, coding_id: str | None) -> Coding | None:
    mine = desk.stances(passage_id).get(coder)
    every = [c for c in mine.codings.values() if c.code == ref] if mine else []
    exact = [c for c in every if coding_id == f"{c.start}-{c.end}-{c.code}-{c.coder}"]
    return next(iter(exact or every), None)


def _acts(desk: Live, coder: str, act: Mapping[str, Any]) -> list[Act]:
    """An act from the desk as the acts that the decisions are made of."""
    kind, passage = act["type"], desk.by_id.get(int(act["passage"]))
    if passage is None:
        raise DecisionError("That passage is not there any more: a colleague has merged or split it.")
    pid = passage.id
    ref = CodeRef.parse(act["ref"]) if "ref" in act else None
    if kind in ("confirm", "reject", "none", "flag", "unflag"):
        return [Act(pid, Action(kind), ref)]
    if kind == "confirm_all":
        mine = desk.stances(pid).get(coder, Stance())
        every = desk.suggestions.get(pid, []) if desk.shows_suggestions(coder) else []
        return [
            Act(pid, Action.CONFIRM, s.ref) for s in every if not mine.has(s.ref) and not mine.speaks_against(s.ref)
        ]
    if kind == "memo":
        return [Act(pid, Action.MEMO, memo=act["text"])]
    if kind == "add":
        start, end = passage.start + act["start"], passage.start + act["end"]
        return [Act(pid, Action.ADD, ref, None, Polarity(act["polarity"]), start, end, act["quote"])]
    assert ref is not None
    coding = _my_coding(desk, coder, pid, ref, act.get("coding"))
    start, end = (coding.start, coding.end) if coding else (None, None)
    if kind == "remove":
        return [Act(pid, Action.REJECT, ref, start=start, end=end)]
    if kind == "change":
        return [Act(pid, Action.CHANGE, ref, CodeRef.parse(act["to"]), start=start, end=end)]
    if kind == "polarity":
        return [Act(pid, Action.CHANGE, ref, None, Polarity(act["polarity"]), start, end)]
    return [Act(pid, Action.CHANGE, ref, start=start, end=end, facets=act["facets"])]


def do(ws: Workspace, coder: str, acts: Sequence[Mapping[str, Any]]) -> tuple[list[str], list[str]]:
    """Carry out acts from the desk in their order: (the nonces that are dealt with, sentences about what failed).

    An act is one batch under its nonce, so that one that is sent twice is done once. One that does not fit is said so
    and does not hold up the others.
    """
    dealt: list[str] = []
    problems: list[str] = []
    for act in acts:
        nonce, kind = act["nonce"], act["type"]
        try:
            if kind == "undo":
                undo(ws, coder, batch=nonce)
            elif kind == "redo":
                redo(ws, coder, batch=nonce)
            elif kind == "merge":
                merge_passages(ws, int(act["passage"]), int(act["with"]), who=coder, batch=nonce)
            elif kind == "split":
                at = live(ws).by_id[int(act["passage"])].start + act["at"]
                split_passage(ws, int(act["passage"]), at, who=coder, batch=nonce)
            elif kind == "fix":
                fix_text(ws, int(act["passage"]), act["text"], who=coder, batch=nonce)
            elif kind not in ("next_page", "prev_page", "next_todo"):
                decide(ws, coder, _acts(live(ws), coder, act), batch=nonce)
        except HarvestError as error:
            problems.append(str(error))
        dealt.append(nonce)
    return dealt, problems


def decide_group(ws: Workspace, coder: str, ids: Iterable[int], action: Action, ref: CodeRef | None = None) -> int:
    """Decide many passages in one act that is one undo; on how many. CONFIRM touches only those where ``ref`` (or,
    without one, anything) is suggested and still open to this coder."""
    desk = live(ws)
    acts: list[Act] = []
    for i in ids:
        if i not in desk.by_id or not desk.by_id[i].codeable:
            continue
        if action is not Action.CONFIRM:
            acts.append(Act(i, action, ref))
            continue
        mine = desk.stances(i).get(coder, Stance())
        acts += [
            Act(i, action, s.ref)
            for s in desk.suggestions.get(i, [])
            if ref in (None, s.ref) and not mine.has(s.ref) and not mine.speaks_against(s.ref)
        ]
    decide(ws, coder, acts)
    return len({a.passage_id for a in acts})
