"""The inquiry as it stands now, worked out once for every change however often a screen asks."""

from __future__ import annotations

import threading
from functools import partial

from harvest import evidence, privacy
from harvest.collecting import put_off
from harvest.model import Audience, Material, Right
from harvest.store import contents, journal
from harvest.workspace import kept
from harvest.workspace.at_hand import at_hand
from harvest.workspace.caches import UntilWritten
from harvest.workspace.findings import scan
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import need, verb
from harvest.workspace.report.left_out import nearness
from harvest.workspace.report.material import read_material
from harvest.workspace.report.published import published_packs
from harvest.workspace.report.put_away import is_kept, of_evidence, taken_out, to_be_kept
from harvest.workspace.report.quotations import quotation_choices

LITTLE = 5_000
"""So many passages are cleared in less time than anybody notices."""


class _CurrentCache:
    def __init__(self) -> None:
        self.material = UntilWritten[Material](1)
        self.cleared = UntilWritten[privacy.Cleared](3)
        self.team_text = UntilWritten[privacy.TeamText](1)
        self.evidence = UntilWritten[evidence.Evidence]()
        self.glances = UntilWritten[evidence.Glance]()
        self._guards: dict[Audience, privacy.Guard] = {}
        self._lock = threading.Lock()
        self.out_of_file: set[tuple[int, object]] = set()
        """Which evidence is as it was kept in the file, by its revision and what was asked for."""

    def is_read(self, audience: Audience) -> bool:
        """Whether the inquiry was cleared for this audience before, so that only what changed is looked at."""
        return audience in self._guards

    def clear(self, material: Material, audience: Audience) -> privacy.Cleared:
        """The inquiry as it may leave, by the guard that cleared it before."""
        with self._lock:
            guard = self._guards.get(audience) or privacy.Guard(audience)
            cleared = guard.clear(material)
            self._guards[audience] = guard
            return cleared


@verb(Right.NAMES)
def current_material(ws: Workspace) -> Material:
    """The whole inquiry as it stands."""
    return ws.caches.of(_CurrentCache).material.get(ws.store.rev, (), lambda: read_material(ws))


@verb(Right.NAMES)
@put_off()
def current_cleared(ws: Workspace, audience: Audience = Audience.PUBLIC) -> privacy.Cleared:
    """The inquiry as it may leave for an audience; whatever nobody looked through yet is looked through first."""
    if audience is Audience.TEAM:
        need(ws, Right.NAMES)
    scan(ws.store, named=lambda: kept.named(ws))
    cache = ws.caches.of(_CurrentCache)
    return cache.cleared.get(ws.store.rev, audience, lambda: cache.clear(current_material(ws), audience))


@verb(Right.EVIDENCE)
def is_cleared(ws: Workspace, audience: Audience) -> bool:
    """Whether the inquiry was cleared for this audience before, or there is so little of it that it takes a moment."""
    return ws.caches.of(_CurrentCache).is_read(audience) or contents.how_many_passages(ws.store) <= LITTLE


@verb(Right.EVIDENCE)
def evidence_is_at_hand(
    ws: Workspace,
    codebook: str | None,
    event: str | None = None,
    *,
    where: tuple[evidence.Condition, ...] = (),
    chosen: bool = False,
    audience: Audience = Audience.PUBLIC,
) -> bool:
    """Whether this evidence is there without clearing the inquiry first, because it was cleared or lies in the file."""
    in_file = (codebook, event, where, chosen, audience) == _whole(codebook) and is_kept(ws, codebook)
    return in_file or is_cleared(ws, audience)


@verb(Right.NAMES)
def current_team_text(ws: Workspace) -> privacy.TeamText:
    """What clears text of the team that leaves outside of a pack."""
    scan(ws.store)
    cache = ws.caches.of(_CurrentCache).team_text
    return cache.get(ws.store.content_rev, journal.last(ws.store), lambda: privacy.team_text(current_material(ws)))


@verb(Right.EVIDENCE)
def current_evidence(
    ws: Workspace,
    codebook: str | None = None,
    event: str | None = None,
    *,
    where: tuple[evidence.Condition, ...] = (),
    chosen: bool = False,
    audience: Audience = Audience.PUBLIC,
) -> evidence.Evidence:
    """The evidence as it stands, for an audience; with ``chosen`` only the quotations that an evaluator picked."""
    cache = ws.caches.of(_CurrentCache)
    asked = (codebook, event, where, chosen, audience)
    in_file = asked == _whole(codebook) and not cache.is_read(audience) and is_kept(ws, codebook)
    if not in_file:
        current_cleared(ws, audience)  # what is looked through for names first is written, before it is asked which rev
    rev = ws.store.rev

    def made() -> evidence.Evidence:
        found = taken_out(ws, codebook, partial(current_cleared, ws)) if in_file else None
        if found is not None:
            cache.out_of_file.add((rev, asked))
        return found or _built(ws, codebook, event, where, chosen, audience)

    return cache.evidence.get(rev, asked, made)


def _whole(codebook: str | None) -> tuple[object, ...]:
    """What is asked for with the evidence that is kept in the file."""
    return (codebook, None, (), False, Audience.PUBLIC)


def _built(
    ws: Workspace,
    codebook: str | None,
    event: str | None = None,
    where: tuple[evidence.Condition, ...] = (),
    chosen: bool = False,
    audience: Audience = Audience.PUBLIC,
) -> evidence.Evidence:
    """The evidence, made of all that the inquiry holds."""
    cleared = current_cleared(ws, audience)
    picked = quotation_choices(ws)
    return evidence.build(
        cleared,
        codebook=codebook,
        event=event,
        where=where,
        quotations=picked if chosen else None,
        picked=picked,
        near=nearness(ws, cleared),
        published=published_packs(ws),
        controlled=audience is not Audience.TEAM,
    )


@verb(Right.EVIDENCE)
def at_a_glance(
    ws: Workspace, codebook: str | None, event: str | None = None, where: tuple[evidence.Condition, ...] = ()
) -> evidence.Glance:
    """What Themes shows first of the evidence that meets the conditions."""

    def made() -> evidence.Glance:
        kept = None if event or where else at_hand(ws, of_themes(codebook), evidence.Glance)
        return kept or evidence.glance(asked_evidence(ws, codebook, event, where), where)

    return ws.caches.of(_CurrentCache).glances.get(ws.store.rev, (codebook, event, where), made)


@verb(Right.EVIDENCE)
def shown_first(ws: Workspace, *, more: bool = False) -> dict[str, object]:
    """What Themes shows of the codebook that it opens with, made of all decisions, under the name it is kept by; with
    ``more`` also what its other views and Export are made of."""
    books = [book.id for book in ws.codebooks()[:1]]
    found: dict[str, object] = {of_themes(book): evidence.glance(_read(ws, book)) for book in books}
    for codebook in (None, *books) if more else ():
        text = to_be_kept(ws, codebook, _read(ws, codebook), partial(current_cleared, ws))
        if text is not None:
            found[of_evidence(codebook)] = text
    return found


def _read(ws: Workspace, codebook: str | None) -> evidence.Evidence:
    """The evidence of a codebook made of what was read of the inquiry, which is then there for the next change."""
    cache, rev, asked = ws.caches.of(_CurrentCache), ws.store.rev, _whole(codebook)
    if not cache.is_read(Audience.PUBLIC):
        current_cleared(ws)
    if (rev, asked) in cache.out_of_file:
        cache.evidence.put(rev, asked, _built(ws, codebook))
        cache.out_of_file.clear()
    return current_evidence(ws, codebook)


def of_themes(codebook: str | None) -> str:
    """What it is kept by that Themes shows first of a codebook."""
    return f"themes {codebook or ''}".strip()


@verb(Right.EVIDENCE)
def asked_evidence(
    ws: Workspace, codebook: str | None, event: str | None, where: tuple[evidence.Condition, ...] = ()
) -> evidence.Evidence:
    """The evidence that meets the conditions as a screen shows it: as everybody may read it, or, where a condition is
    about what people are, as the team may."""
    audience = Audience.TEAM if evidence.tells_who(where) else Audience.PUBLIC
    return current_evidence(ws, codebook, event, where=where, audience=audience)
