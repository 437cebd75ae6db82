"""The machine suggests: which passages, with which model, learning from what was decided."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypedDict

from harvest import suggest as suggester
from harvest.errors import ModelError
from harvest.model import Passage, Polarity, Right, SuggestionRun
from harvest.store import audit_log, contents
from harvest.store import suggestions as store_suggestions
from harvest.workspace import kept
from harvest.workspace.decided import decided
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.suggesting.asked import asked
from harvest.workspace.suggesting.kept_standing import Kept
from harvest.workspace.suggesting.learnt import taught

Progress = Callable[[int, int], None]
_one_at_a_time = threading.Lock()
"""One run at a time on this computer, whichever inquiry it is for: the model is the computer's, not the inquiry's."""


class SuggestAnswer(TypedDict):
    """The answer of ``harvest suggest``."""

    model: str
    codebooks: dict[str, str]
    passages: int
    suggestions: int
    seconds: float


_MAKING = threading.Lock()


def engine(encoder: str = "auto") -> suggester.Engine:
    """The engine of that name, made once for the process; ModelError when its model is not there."""
    with _MAKING:
        return _engine(encoder)


@lru_cache(maxsize=4)
def _engine(encoder: str) -> suggester.Engine:
    return suggester.load_engine(encoder)


def get_ready(encoder: str = "auto") -> None:
    """Read what suggesting takes besides the model; nothing where that encoder is not on this machine."""
    with contextlib.suppress(ModelError):
        engine(encoder).get_ready()


@verb(Right.NAMES)
def decided_passages(ws: Workspace) -> list[suggester.DecidedPassage]:
    """What people decided so far, as the learner takes it: codes that stand and codes that were said not to fit."""
    return list(decided_by_passage(ws).values())


def decided_by_passage(ws: Workspace) -> dict[int, suggester.DecidedPassage]:
    """The same by passage, in the order in which somebody first decided."""
    together, views = taught(ws)
    if not together.reviewed:
        return {}
    agreed: dict[int, dict[str, Polarity]] = {}
    for coding in together.agreed:
        agreed.setdefault(coding.passage_id, {})[str(coding.code)] = coding.polarity
    rejected: dict[int, set[str]] = {}
    for passage_id, coders in views.items():
        for stance in coders.values():
            rejected.setdefault(passage_id, set()).update(str(code) for code in stance.rejected)
    disputed = {(d.passage_id, str(d.code)) for d in together.disputed if not d.polarity_only}
    found = {}
    order = {d.passage_id: -n for n, d in enumerate(reversed(decided(ws).rows))}
    reviewed = sorted((p for p in kept.passages(ws) if p.id in together.reviewed), key=lambda p: order.get(p.id, 0))
    questions = asked(ws.store, reviewed)
    for p in reviewed:
        codes = agreed.get(p.id, {})
        against = {c for c in rejected.get(p.id, set()) if c not in codes and (p.id, c) not in disputed}
        found[p.id] = suggester.DecidedPassage(
            p.text, codes, frozenset(against), f"source {p.source_id}", questions.get(p.id, ""), p.kind
        )
    return found


@verb(Right.SUGGEST)
def suggest(
    ws: Workspace,
    *,
    encoder: str = "auto",
    passage_ids: Iterable[int] | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    scheduler: str = "",
) -> SuggestAnswer:
    """Suggest codes for the codeable passages (or those given); the answer of ``harvest suggest``.

    Embeddings come from the inquiry's cache where they are there. Where nothing changed, what stands is left standing;
    else it is superseded, not erased. What was done before a cancel is kept. With a ``scheduler`` (an address of
    Dask's) its workers do the work and the passages' words go to them, which the audit log says.
    """
    started = time.monotonic()
    with _one_at_a_time:
        machine = engine(encoder)
        books = ws.codebooks()
        there = kept.passages(ws) if passage_ids is None else contents.passages(ws.store, ids=passage_ids)
        todo, questions = [p for p in there if p.codeable], asked(ws.store, there, every=passage_ids is None)
        codes = {f"{b.id}/{c.id}": i for i, (b, c) in enumerate((b, c) for b in books for c in b.codes)}
        run = store_suggestions.start_run(ws.store, machine.model, ws.versions(), list(codes))
        texts, beside = _in_their_files(ws, todo, questions, every=passage_ids is None)
        decided, vectors = decided_passages(ws), store_suggestions.Vectors(ws.store)
        placed = machine.placed(texts, vectors, beside)
        for last in (False, True):  # again where a file tells something of its passages now that all were looked at
            keeping = Kept(ws, run, machine.model, codes)
            if scheduler:

                def connected(again: bool = last) -> None:
                    if not again:
                        sent = {"scheduler": scheduler, "passages": len(texts)}
                        audit_log.note(ws.store, ws.actor.name, "sent to workers", **sent)

                found = suggester.judge_on(
                    scheduler, encoder, machine, placed, books, decided, vectors, connected, progress, cancelled
                )
            else:
                found = machine.judge(
                    placed, books, decided, vectors, progress=progress, cancelled=cancelled, stands=keeping.stands
                )
            for judged in found:
                keeping.take(judged)
            keeping.write()
            if last or not vectors.grew or (cancelled and cancelled()):
                break
            before, placed, progress = placed, machine.placed(texts, vectors, beside), None
            if placed == before:
                break
        seconds = round(time.monotonic() - started, 3)
        store_suggestions.finish_run(ws.store, run, keeping.passages, keeping.suggestions, seconds)
    return {
        "model": machine.model,
        "codebooks": ws.versions(),
        "passages": keeping.passages,
        "suggestions": keeping.suggestions,
        "seconds": seconds,
    }


def _in_their_files(
    ws: Workspace, todo: Sequence[Passage], questions: Mapping[int, str], *, every: bool
) -> tuple[list[suggester.PassageText], list[suggester.PassageText]]:
    """The passages as the engine takes them, and the others of their files; none where these are ``every`` one."""
    files = contents.file_of(ws.store)
    own, ids = {files[p.source_id] for p in todo}, {p.id for p in todo}
    around = () if every else contents.passages(ws.store, source_ids=[s for s, file in files.items() if file in own])
    others = [p for p in around if p.codeable and p.id not in ids]
    known = {**asked(ws.store, around), **questions}
    texts, beside = (
        [suggester.PassageText(p.id, p.text, known.get(p.id, ""), p.kind, f"file {files[p.source_id]}") for p in some]
        for some in (todo, others)
    )
    return texts, beside


@verb(Right.READ)
def waiting(ws: Workspace) -> set[int]:
    """Codeable passages on which nothing has been suggested yet."""
    return store_suggestions.without_suggestions(ws.store)


@verb(Right.READ)
def last_suggestion_run(ws: Workspace) -> SuggestionRun | None:
    """When and with which model codes were suggested last; None when never."""
    return store_suggestions.last_run(ws.store)
