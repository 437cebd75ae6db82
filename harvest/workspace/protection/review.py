"""Reviewing what gives people away: replace, keep, all alike at once, and taking an act back."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import TypedDict

from harvest import privacy
from harvest.errors import DecisionError
from harvest.model import Finding, Right, Verdict
from harvest.privacy import identify
from harvest.store import contents, findings
from harvest.workspace import kept
from harvest.workspace.caches import UntilWritten
from harvest.workspace.findings import Progress, Stopped, is_scanned_now, read_findings
from harvest.workspace.findings import scan as look_through
from harvest.workspace.findings import unscanned as not_looked_through
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


class FindingAnswer(TypedDict):
    """One finding in the answer of ``harvest review``; ``where`` is ``text`` or the field of the source."""

    id: int
    source: str
    where: str
    start: int
    end: int
    text: str
    kind: str
    state: str
    instead: str


class ReviewAnswer(TypedDict):
    """The answer of ``harvest review``."""

    findings: list[FindingAnswer]


class _NotYet:
    """How many sources were not looked through, or never, kept until content changes: pages ask with every click."""

    def __init__(self) -> None:
        self.sources, self.never = UntilWritten[int](1), UntilWritten[int](1)


@verb(Right.EVIDENCE)
def scan(ws: Workspace, progress: Progress | None = None, stopped: Stopped = lambda: False) -> int:
    """Look for what gives people away in every source that was not looked through yet, until it is ``stopped``; how
    many were looked through."""
    return look_through(ws.store, progress, lambda: kept.named(ws), stopped)


@verb(Right.EVIDENCE)
def unscanned(ws: Workspace) -> int:
    """How many sources were not looked through yet."""
    return ws.caches.of(_NotYet).sources.get(ws.store.content_rev, (), lambda: not_looked_through(ws.store))


@verb(Right.EVIDENCE)
def never_looked_through(ws: Workspace) -> int:
    """How many sources are hidden whole from whoever may not see names, for they were never looked through."""
    return ws.caches.of(_NotYet).never.get(ws.store.content_rev, (), lambda: len(findings.never_scanned(ws.store)))


@verb(Right.EVIDENCE)
def being_scanned(ws: Workspace) -> bool:
    """Whether the sources are being looked through right now, for somebody else or in the background."""
    return is_scanned_now(ws.store)


@verb(Right.NAMES)
def all_findings(ws: Workspace) -> tuple[Finding, ...]:
    """Everything found, with where its review stands and what is printed instead."""
    return read_findings(ws.store)


@verb(Right.NAMES)
def leftovers(ws: Workspace, most: int = 400) -> tuple[Finding, ...]:
    """Every capital and number that is left in the sources, for a second pass; id 0: not kept as findings."""
    taken: dict[int, list[tuple[int, int]]] = {}
    for f in read_findings(ws.store):
        if f.field == "text":
            taken.setdefault(f.source_id, []).append((f.start, f.end))
    found: list[Finding] = []
    for source in contents.sources(ws.store):
        for i in identify.leftovers(source.text):
            if not any(a < i.end and i.start < b for a, b in taken.get(source.id, ())):
                found.append(Finding(0, source.id, "text", i.start, i.end, i.text, "left", privacy.key_of(i.text)))
        if len(found) >= most:
            break
    return tuple(found[:most])


@verb(Right.CONSENT)
def review(ws: Workspace, finding_ids: Iterable[int], verdict: Verdict) -> str:
    """Say of single findings what is to be done; the act's name, by which it can be taken back."""
    known = {f.id: f for f in findings.findings(ws.store)}
    ids = list(finding_ids)
    for i in ids:
        if i not in known:
            raise DecisionError(f"There is no finding {i}; `harvest review` lists the ones there are.")
    return _act(ws, [(i, known[i].kind, known[i].key, verdict) for i in ids])


@verb(Right.CONSENT)
def review_alike(ws: Workspace, key: str, verdict: Verdict, kind: str = "") -> str:
    """Say it of every finding that reads alike, now and in files to come; the act's name."""
    return _act(ws, [(None, kind, privacy.key_of(key), verdict)])


@verb(Right.CONSENT)
def review_kind(ws: Workspace, kind: str, verdict: Verdict) -> str:
    """Say it of every finding of a kind; the act's name. DecisionError names the kinds there are."""
    kinds = sorted({f.kind for f in findings.findings(ws.store)})
    if kind not in kinds:
        raise DecisionError(f"Nothing of the kind “{kind}” was found; there is {', '.join(kinds) or 'nothing'}.")
    return _act(ws, [(None, kind, "", verdict)])


@verb(Right.CONSENT)
def undo_review(ws: Workspace) -> bool:
    """Take back the last act of review that stands; whether there was one.

    What was marked by hand is no finding any more, unless the finder finds it without having been told.
    """
    acts = privacy.standing(findings.reviews(ws.store))
    if not acts:
        return False
    batch = acts[-1].batch
    marked = {r.key for r in acts if r.batch == batch and r.finding_id is None and r.verdict is Verdict.REPLACED}
    with ws.store.write(ws.actor.name, "names reviewed", content=[]) as conn:
        findings.review(ws.store, ws.actor.name, uuid.uuid4().hex, [(None, "", "", Verdict.OPEN)], undoes=batch)
        touched = {f.source_id for f in findings.findings(ws.store) if f.key in marked} if marked else set()
        for source_id in touched:
            findings.forget_scan(conn, source_id)
    if touched:
        look_through(ws.store)
    return True


@verb(Right.NAMES)
def review_json(ws: Workspace) -> ReviewAnswer:
    """The answer of ``harvest review``."""
    titles = {s.id: s.title for s in contents.sources(ws.store)}
    return {
        "findings": [
            {
                "id": f.id,
                "source": titles.get(f.source_id, ""),
                "where": f.field,
                "start": f.start,
                "end": f.end,
                "text": f.text,
                "kind": f.kind,
                "state": f.state.value,
                "instead": f"[{f.label}]" if f.label else "",
            }
            for f in read_findings(ws.store)
        ]
    }


def _act(ws: Workspace, rows: Sequence[tuple[int | None, str, str, Verdict]]) -> str:
    batch = uuid.uuid4().hex
    findings.review(ws.store, ws.actor.name, batch, rows)
    return batch
