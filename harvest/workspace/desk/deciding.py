"""A person decides: one act is one batch of appended decisions, checked before it is written."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from harvest.coding import rounds as coding_rounds
from harvest.errors import DecisionError
from harvest.model import Action, CodeRef, Decision, Passage, Polarity, Right, Suggestion, starts_as
from harvest.store import contents, decisions, rounds, suggestions
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import as_seen, verb

_NEEDS_CODE = {
    Action.CONFIRM,
    Action.REJECT,
    Action.CHANGE,
    Action.ADD,
    Action.SETTLE_IN,
    Action.SETTLE_OUT,
}


@dataclass(frozen=True)
class Act:
    """What a person wants done on one passage. ``start``/``end`` in code points of the source; None: the whole passage.

    ``quote`` is what the person saw selected; when it is given it must be what stands there. ``beyond`` says that the
    span is that of a coding which reaches beyond the passage, because the passage was split since. ``run`` is the run
    whose suggestions were on the person's screen (0: none were); None: those that stand.
    """

    passage_id: int
    action: Action
    code: CodeRef | None = None
    to: CodeRef | None = None
    polarity: Polarity | None = None
    start: int | None = None
    end: int | None = None
    quote: str = ""
    facets: Mapping[str, str] = field(default_factory=dict)
    memo: str = ""
    beyond: bool = False
    run: int | None = None


def on_screen(ws: Workspace, passage_id: int, run: int | None, standing: Sequence[Suggestion]) -> Sequence[Suggestion]:
    """The suggestions that somebody looked at: those of the run that their screen names, which others may have taken
    the place of meanwhile, else those that stand."""
    if run is None or run == next((s.run for s in standing), 0):
        return standing
    return suggestions.of_run(ws.store, passage_id, run)


class _CheckedAgainst:
    """What acts are checked against, read once for all of them."""

    def __init__(self, ws: Workspace, acts: Sequence[Act]):
        ids = {a.passage_id for a in acts}
        self.ws = ws
        self.passages = {p.id: p for p in contents.passages(ws.store, ids=ids)}
        self._loud = suggestions.current(ws.store, ids)
        self._quiet = suggestions.current(ws.store, ids, perhaps=True)
        self.versions = ws.versions()
        self.codes = {CodeRef(b.id, c.id): c for b in ws.codebooks() for c in b.codes}
        self.rounds = rounds.by_id(ws.store)

    def round_of(self, coder: str, passage_id: int) -> int | None:
        """The round a decision belongs to: the newest open one that has this coder and this passage."""
        inside = {i: r for i, r in self.rounds.items() if not r.passages or passage_id in r.passages}
        found = coding_rounds.round_for(inside, coder)
        return found.id if found else None

    def starts_as(self, passage: Passage, ref: CodeRef | None) -> Polarity:
        """What a coding of this passage is until somebody says otherwise: wished for on a dream card."""
        code = self.codes.get(ref) if ref else None
        return starts_as(passage.kind, code.stands_for if code else "")

    def looked_at(self, act: Act) -> Sequence[Suggestion]:
        """What was suggested on the passage where whoever acts saw it, the quiet ones too."""
        standing = (*self._loud.get(act.passage_id, ()), *self._quiet.get(act.passage_id, ()))
        return on_screen(self.ws, act.passage_id, act.run, standing)

    def shown(self, coder: str, act: Act) -> tuple[str, ...]:
        """What the coder had been shown as suggested; nothing in a round without suggestions."""
        if not coding_rounds.shows_suggestions(coding_rounds.round_for(self.rounds, coder)):
            return ()
        return tuple(suggestions.shown_key(s) for s in self.looked_at(act) if not s.perhaps)


def _suggestion(context: _CheckedAgainst, act: Act) -> Suggestion | None:
    return next((s for s in context.looked_at(act) if s.ref == act.code), None)


def _decision(context: _CheckedAgainst, coder: str, act: Act) -> Decision:
    """The act, checked against the text, the codebook and the passage, as the decision to append."""
    passage = context.passages.get(act.passage_id)
    if passage is None:
        raise DecisionError(f"There is no passage {act.passage_id}; `harvest passages` lists the ones there are.")
    if act.action in _NEEDS_CODE and act.code is None:
        raise DecisionError(f"Say which code to {act.action.value}: CODEBOOK/CODE, as in five_ways/connect.")
    for ref in (act.code, act.to):
        if ref is not None and ref not in context.codes:
            context.ws.code(ref)
    if act.action is Action.CHANGE and act.to is None and act.polarity is None and not act.facets and not act.memo:
        raise DecisionError("Say what to change it to: another code, or another polarity.")
    if not passage.codeable and act.action in (Action.CONFIRM, Action.ADD, Action.CHANGE):
        raise DecisionError(
            "A facilitator's prompt is not coded; change the speaker's role if they spoke for themselves."
        )
    start = passage.start if act.start is None else act.start
    end = passage.end if act.end is None else act.end
    if act.beyond:
        quote = contents.words(context.ws.store, passage.source_id, start, end)
    else:
        quote = _checked_span(context.ws, passage, start, end, act.quote)
    polarity = act.polarity
    if polarity is None and act.action in (Action.CONFIRM, Action.ADD):
        suggestion = _suggestion(context, act) if act.action is Action.CONFIRM else None
        polarity = suggestion.polarity if suggestion else context.starts_as(passage, act.code)
    target = act.to or act.code
    return Decision(
        id=0,
        at="",
        coder=coder,
        passage_id=passage.id,
        source_id=passage.source_id,
        action=act.action,
        batch="",
        code=act.code,
        to=act.to,
        polarity=polarity,
        start=start,
        end=end,
        quote=quote,
        facets=dict(act.facets),
        memo=act.memo,
        codebook_version=context.versions.get(target.codebook, "") if target else "",
        shown=context.shown(coder, act),
        round_id=context.round_of(coder, passage.id),
    )


def _checked_span(ws: Workspace, passage: Passage, start: int, end: int, quote: str) -> str:
    if not (passage.start <= start < end <= passage.end):
        raise DecisionError(
            f"The span {start} to {end} lies outside passage {passage.id}, which goes from {passage.start} to "
            f"{passage.end}."
        )
    words = passage.text[start - passage.start : end - passage.start]
    seen = as_seen(ws, passage.text)[start - passage.start : end - passage.start]
    if quote and quote not in (words, seen):
        raise DecisionError(
            f"The words at {start} to {end} are “{words}”, not “{quote}”: the text was changed meanwhile; "
            "select the words again."
        )
    return words


@verb(Right.DECIDE)
def decide(ws: Workspace, acts: Sequence[Act], *, batch: str | None = None) -> list[int]:
    """Append the acts of whoever acts as one batch (one undo) and return the decision ids.

    The same ``batch`` twice is stored once. DecisionError when any act does not fit: then none is stored.
    """
    coder = ws.actor.name
    if not acts:
        return []
    with ws.store.write(content=False):  # checked and kept in one go: nobody can mend the text in between
        context = _CheckedAgainst(ws, acts)
        rows = [_decision(context, coder, act) for act in acts]
        return decisions.append(ws.store, coder, batch or uuid.uuid4().hex, rows)
