"""What is done at the coding desk, carried out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from harvest.coding.stance import Stance
from harvest.errors import DecisionError, HarvestError, NotKept, SignedOut
from harvest.model import Action, CodeRef, Coding, Passage, Polarity, Right, Suggestion
from harvest.store import decisions
from harvest.workspace.desk.deciding import Act, decide, on_screen
from harvest.workspace.desk.state import DeskState, desk_state
from harvest.workspace.desk.text_edits import fix_text, merge_passages, split_passage
from harvest.workspace.desk.undoing import redo, undo
from harvest.workspace.desk.writing import keep_memo_begun
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.refusals import log_refusal

_PAGES = (
    "next_page",
    "prev_page",
    "next_todo",
    "here",
    "jump",
    "lead",
    "stop_leading",
    "follow",
    "stop_following",
    "for_pack",
    "transcript",
)


def _passage(desk: DeskState, act: Mapping[str, Any]) -> Passage:
    found = desk.by_id.get(int(act["passage"]))
    if found is None:
        raise DecisionError("That passage is not there any more: a colleague has merged or split it.")
    return found


def _meant(desk: DeskState, coder: str, p: Passage, act: Mapping[str, Any]) -> Coding | None:
    """The coding that an act is about: the one it names, else one of the coder's own with that code on those words.

    A coding that the browser has just made has no name yet, and only its place tells it from others of the same code.
    A colleague's coding may be named too: its words are then what the coder's own view is about.
    """
    ref, name, place = CodeRef.parse(act["ref"]), act.get("coding"), (act.get("start"), act.get("end"))
    ref = desk.merged.get(ref, ref)  # a browser may not know yet that a colleague merged the code
    seen = [c for s in desk.seen_by(coder, p.id).values() for c in s.codings if c.code == ref]
    mine = [c for c in seen if c.coder == coder]
    named = [c for c in seen if name == coding_name(c)]
    there = [c for c in mine if place == shown_place(c, p)]
    return next(iter([*named, *there, *mine]), None)


def _open_suggestions(ws: Workspace, desk: DeskState, passage_id: int, run: int | None = None) -> list[Suggestion]:
    """What is suggested to whoever acts on a passage, as they have it on their screen, and they have neither taken nor
    rejected."""
    coder = ws.actor.name
    mine = desk.stances(passage_id).get(coder, Stance())
    standing = [*desk.suggested_to(coder, passage_id), *desk.perhaps_to(coder, passage_id)]
    every = on_screen(ws, passage_id, run, standing) if desk.shows_suggestions(coder) else []
    return [s for s in every if not s.perhaps and not mine.has(s.ref) and not mine.speaks_against(s.ref)]


def coding_name(c: Coding) -> str:
    """What the desk calls a coding."""
    return f"{c.start}-{c.end}-{c.code}-{c.coder}"


def shown_place(c: Coding, p: Passage) -> tuple[int, int]:
    """Where the desk shows a coding, in code points of the passage; it may reach beyond a passage that was split."""
    return max(0, c.start - p.start), min(len(p.text), c.end - p.start)


def _acts(ws: Workspace, act: Mapping[str, Any]) -> list[Act]:
    """An act from the desk as the acts that the decisions are made of."""
    run = None if act.get("run") is None else int(act["run"])
    return [replace(one, run=run) for one in _made_of(ws, desk_state(ws), act, run)]


def _made_of(ws: Workspace, desk: DeskState, act: Mapping[str, Any], run: int | None) -> list[Act]:
    kind, passage = act["type"], _passage(desk, act)
    pid = passage.id
    ref = CodeRef.parse(act["ref"]) if "ref" in act else None
    if kind == "confirm" and "polarity" in act:
        return [Act(pid, Action.CONFIRM, ref, None, Polarity(act["polarity"]))]
    if kind in ("confirm", "reject", "none", "flag", "unflag"):
        return [Act(pid, Action(kind), ref)]
    if kind == "confirm_all":
        return [Act(pid, Action.CONFIRM, s.ref) for s in _open_suggestions(ws, desk, pid, run) if s.sure]
    if kind == "memo":
        return [Act(pid, Action.MEMO, memo=act["text"])]
    if kind == "add":
        start, end = passage.start + act["start"], passage.start + act["end"]
        return [Act(pid, Action.ADD, ref, None, Polarity(act["polarity"]), start, end, act["quote"])]
    assert ref is not None
    coding = _meant(desk, ws.actor.name, passage, act)
    where: dict[str, Any] = {}
    if coding is not None:
        beyond = not passage.start <= coding.start < coding.end <= passage.end
        words = "" if beyond else passage.text[coding.start - passage.start : coding.end - passage.start]
        where = {"start": coding.start, "end": coding.end, "quote": words, "beyond": beyond}
    if kind == "remove":
        return [Act(pid, Action.REJECT, ref, **where)]
    if kind == "change":
        return [Act(pid, Action.CHANGE, ref, CodeRef.parse(act["to"]), **where)]
    if kind == "polarity":
        return [Act(pid, Action.CHANGE, ref, None, Polarity(act["polarity"]), **where)]
    return [Act(pid, Action.CHANGE, ref, facets=act["facets"], **where)]


def _carry_out(ws: Workspace, act: Mapping[str, Any]) -> None:
    nonce, kind = act["nonce"], act["type"]
    if kind in _PAGES:
        return
    if kind == "draft":
        keep_memo_begun(ws, int(act["passage"]), act["text"])
        return
    if kind == "undo":
        done = bool(undo(ws, batch=nonce))
    elif kind == "redo":
        done = bool(redo(ws, batch=nonce))
    elif kind == "merge":
        merge_passages(ws, int(act["passage"]), int(act["with"]), batch=nonce)
        return
    elif kind == "split":
        at = _passage(desk_state(ws), act).start + act["at"]
        split_passage(ws, int(act["passage"]), at, batch=nonce)
        return
    elif kind == "fix":
        fix_text(ws, int(act["passage"]), act["text"], batch=nonce)
        return
    else:
        done = bool(decide(ws, _acts(ws, act), batch=nonce))
    if kind == "memo":
        keep_memo_begun(ws, int(act["passage"]), "")
    if not done:  # there was nothing to undo or accept: it must not find something when it is sent again
        decisions.append(ws.store, ws.actor.name, nonce, [])


@verb(Right.DECIDE)
def carry_out(ws: Workspace, acts: Sequence[Mapping[str, Any]]) -> tuple[list[str], list[str]]:
    """Carry out acts from the desk in their order: (the nonces that are dealt with, sentences about what failed).

    An act is one batch under its nonce, so that one that is sent twice is done once. One that does not fit is said so
    and does not hold up the others. One that could not be written is not dealt with, nor is any after it: the desk
    keeps them and sends them again.
    """
    dealt: list[str] = []
    problems: list[str] = []
    stored = set(decisions.stored_batches(ws.store, [act["nonce"] for act in acts]))
    for act in acts:
        try:
            if act["nonce"] not in stored:
                _carry_out(ws, act)
        except (NotKept, SignedOut) as error:
            log_refusal(ws, error, "carry_out")
            problems.append(str(error))
            break
        except HarvestError as error:
            log_refusal(ws, error, str(act["type"]))
            problems.append(str(error))
        dealt.append(act["nonce"])
    return dealt, problems


@verb(Right.DECIDE)
def decide_group(ws: Workspace, ids: Iterable[int], action: Action, ref: CodeRef | None = None) -> int:
    """Decide many passages in one act that is one undo; on how many. CONFIRM touches only those where ``ref`` (or,
    without one, anything) is suggested, sure of its polarity and still open to this coder."""
    desk = desk_state(ws)
    acts: list[Act] = []
    for i in ids:
        if i not in desk.by_id or not desk.by_id[i].codeable:
            continue
        if action is not Action.CONFIRM:
            acts.append(Act(i, action, ref))
            continue
        acts += [Act(i, action, s.ref) for s in _open_suggestions(ws, desk, i) if s.sure and ref in (None, s.ref)]
    decide(ws, acts)
    return len({a.passage_id for a in acts})
