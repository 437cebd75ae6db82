"""The machine beside people: how far they give the same codes, blind to what is suggested and seeing it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from harvest import suggest as suggester
from harvest.coding.folding import stances
from harvest.coding.same_codes import SameCodes, same_codes
from harvest.model import Codebook, Decision, Passage, Right, Round
from harvest.store import contents, suggestions
from harvest.workspace.decided import visible_decisions
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.suggesting.run import decided_by_passage, engine

Views = Mapping[int, Mapping[str, frozenset[str]]]
"""The top codes of one codebook that each coder gave, by passage and coder."""


@dataclass(frozen=True)
class BesidePeople:
    """One codebook, over all questions (``question`` None) or on one.

    ``machine`` is the machine with each person and ``people`` each two of them, where nothing suggested was to be seen;
    ``seeing`` is the machine with each person where it was.
    """

    codebook: str
    question: str | None
    machine: SameCodes
    people: SameCodes
    seeing: SameCodes

    @property
    def followed(self) -> bool:
        """Whether people give the machine's codes clearly more often where they see them."""
        if self.machine.high is None or self.seeing.low is None:
            return False
        return self.seeing.low > self.machine.high


@verb(Right.READ)
def beside_people(ws: Workspace, encoder: str = "auto") -> tuple[BesidePeople, ...]:
    """The figures of each codebook, and of each question that was asked; empty before two sources were decided on.

    Each passage is judged by a learner that never saw its source. Blind is what was decided in a round that hides
    what is suggested, once the round may be seen.
    """
    decided = decided_by_passage(ws)
    if len({d.group for d in decided.values()}) < 2:
        return ()
    rows, rounds = visible_decisions(ws)
    blind_rows, seeing_rows = _apart(rows, rounds)
    passages = {p.id: p for p in contents.passages(ws.store, ids=decided)}
    questions = [q for q in dict.fromkeys(p.question for p in passages.values()) if q]
    found = []
    for book in ws.codebooks():
        machine = engine(encoder)
        codes = suggester.machine_codes(machine, list(decided.values()), book, suggestions.Vectors(ws.store))
        said = dict(zip(decided, codes, strict=True))
        blind, seeing = _views(blind_rows, book), _views(seeing_rows, book)
        for question in (None, *questions) if len(questions) > 1 else (None,):
            asked = _of_question(passages, question)
            found.append(
                BesidePeople(
                    book.id,
                    question,
                    _machine_with_people(blind, said, asked),
                    _people_with_people(blind, asked),
                    _machine_with_people(seeing, said, asked),
                )
            )
    return tuple(found)


def _apart(rows: Iterable[Decision], rounds: Mapping[int, Round]) -> tuple[list[Decision], list[Decision]]:
    """Decisions made without seeing what is suggested, and those of other coders and passages made seeing it."""
    every = list(rows)
    hidden = {i for i, r in rounds.items() if not r.suggestions}
    blind = [d for d in every if d.round_id in hidden]
    at = {(d.passage_id, d.coder) for d in blind}
    return blind, [d for d in every if (d.passage_id, d.coder) not in at and d.round_id not in hidden]


def _views(rows: Iterable[Decision], book: Codebook) -> Views:
    found: dict[int, dict[str, frozenset[str]]] = {}
    for passage_id, coded in stances(rows).items():
        for coder, stance in coded.items():
            if stance.decided:
                given = (c.code.code for c in stance.codings if c.code.codebook == book.id)
                found.setdefault(passage_id, {})[coder] = frozenset((c, *book.ancestors(c))[-1] for c in given)
    return found


def _of_question(passages: Mapping[int, Passage], question: str | None) -> Callable[[int], bool]:
    return lambda p: p in passages and (question is None or passages[p].question == question)


def _machine_with_people(views: Views, said: Mapping[int, frozenset[str]], asked: Callable[[int], bool]) -> SameCodes:
    return same_codes(
        [(p, said[p], one) for p, seen in views.items() if p in said and asked(p) for one in seen.values()]
    )


def _people_with_people(views: Views, asked: Callable[[int], bool]) -> SameCodes:
    return same_codes([(p, a, b) for p, seen in views.items() if asked(p) for a, b in combinations(seen.values(), 2)])
