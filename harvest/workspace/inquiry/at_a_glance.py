"""Where an inquiry stands: what there is, how far people got, what comes next, who is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from harvest.coding.consensus import consensus
from harvest.coding.rounds import hidden, is_blind, round_for
from harvest.collecting import put_off
from harvest.evidence.missing import stated
from harvest.model import Consent, Event, ImportedFile, Kind, Passage, Right, Round, VoiceKind
from harvest.store import audit_log, contents, decisions, suggestions
from harvest.store import inquiry as store_inquiry
from harvest.store import rounds as store_rounds
from harvest.workspace import kept, review
from harvest.workspace.at_hand import at_hand, keep_at_hand
from harvest.workspace.caches import UntilWritten
from harvest.workspace.decided import decided
from harvest.workspace.inquiry.counted import not_counted
from harvest.workspace.inquiry.ground import Ground, ground_of
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.protection import review_acts, unscanned
from harvest.workspace.report import shown_first

KEPT = "overview"
"""What it is kept by in the inquiry file."""


class Step(StrEnum):
    """What comes next in an inquiry."""

    UPLOAD = "upload"
    SUGGEST = "suggest"
    CODE = "code"
    COMPARE = "compare"
    NAMES = "names"
    THEMES = "themes"
    EXPORT = "export"


@dataclass(frozen=True)
class FileProgress:
    """How far people got with one file: codeable passages decided about, looked through for suggestions and not
    decided (some have none), and with neither.

    ``go_on`` is the first passage that nobody has decided about (else the first one; None when there is none).
    """

    name: str
    kind: Kind
    sources: int
    decided: int
    suggested: int
    waiting: int
    go_on: int | None

    @property
    def passages(self) -> int:
        """All passages of the file that can be coded."""
        return self.decided + self.suggested + self.waiting


@dataclass(frozen=True)
class Overview:
    """An inquiry at a glance. ``to_decide`` counts what is left for the coder asked about; ``heard`` holds, by
    characteristic (role, table, age, …), how many voices each group has; ``few`` is the number below which a group
    counts as hardly heard; ``names_left`` are names and the like that may give somebody away and that nobody has looked
    at, counted as on the page Names, in the sources looked through so far (``not_looked_through`` are the others)."""

    events: tuple[Event, ...]
    sources: Mapping[Kind, int]
    data_tables: int
    passages: int
    prompts: int
    consents: Mapping[Consent, int]
    facilitators: int
    withdrawn: int
    files: tuple[FileProgress, ...]
    to_decide: int
    disputed: int
    agreed: int
    exported: bool
    step: Step
    heard: Mapping[str, Mapping[str, int]]
    few: int
    missing: str
    names_left: int = 0
    not_looked_through: int = 0
    to_look: int = 0
    """Words that leave as they are and that somebody may look at."""
    groups: int = 0
    """How many of the voices are a group that speaks as one; the others are people."""
    uncounted: int = 0
    """People and groups who are here and in no figure, facilitators apart."""
    not_counted: int = 0
    """Passages that can be coded and are in no figure: who said them did not agree to it."""

    @property
    def voices(self) -> int:
        """People and groups that said something which may be counted: as in every export. Cards are none."""
        return sum(self.consents.values())

    @property
    def decided(self) -> int:
        """Passages that somebody has decided about."""
        return sum(f.decided for f in self.files)

    @property
    def waiting(self) -> int:
        """Passages on which nothing was suggested and nothing decided."""
        return sum(f.waiting for f in self.files)


class _OverviewCache:
    def __init__(self) -> None:
        self.overviews = UntilWritten[Overview]()
        self.ground = UntilWritten[Ground](1)


@verb(Right.READ)
def overview(ws: Workspace) -> Overview:
    """Where the inquiry stands, seen by whoever acts (in a blind round only their own work counts as done)."""

    rev, same = ws.store.rev, _same_for_all(ws)  # in this order: a round that begins in between is in the next revision

    def made() -> Overview:
        return (at_hand(ws, KEPT, Overview) if same else None) or _overview(ws)

    return ws.caches.of(_OverviewCache).overviews.get(rev, "" if same else ws.actor.name, made)


@verb(Right.READ)
def look_ahead(ws: Workspace, *, more: bool = True) -> None:
    """Read into memory what Inquiry, Compare and Themes are worked out of, and keep what they show first in the file;
    with ``more`` also the evidence that the other views of Themes and Export are made of, which takes a second.

    Themes are left out where something was not looked through for names yet: that takes minutes, and is not begun
    before somebody asks for it.
    """
    rev = ws.store.rev
    made: dict[str, object] = {KEPT: _overview(ws)} if _same_for_all(ws) else {}
    made |= review.shown_first(ws)
    if not unscanned(ws):
        made |= shown_first(ws, more=more)
    keep_at_hand(ws, made, rev)


def _same_for_all(ws: Workspace) -> bool:
    """Whether the inquiry stands the same for everybody: there is no round to be in, and none to be kept from."""
    rounds = store_rounds.by_id(ws.store)
    return not hidden(rounds) and all(r.closed_at for r in rounds.values())


@put_off()
def _overview(ws: Workspace) -> Overview:
    coder = ws.actor.name
    with ws.store.snapshot():
        every = kept.passages(ws)
        voices = kept.voices_alike(ws)
        sources = contents.file_of(ws.store, there=True)
        now = decided(ws)
        rounds = store_rounds.by_id(ws.store)
        unsuggested = suggestions.without_suggestions(ws.store)
        settings = store_inquiry.settings(ws.store)
        tables = contents.data_tables(ws.store)
        files = contents.files(ws.store)
        exported = audit_log.happened(ws.store, "export")
        events = contents.events(ws.store)
        own = decisions.decisions(ws.store, coder=coder) if coder and hidden(rounds) else ()
        may = kept.permissions(ws)
        ground = ws.caches.of(_OverviewCache).ground.get(
            ws.store.content_rev, (), lambda: ground_of(every, voices, sources, may)
        )
    together = now.consensus
    mine = consensus(own).reviewed  # what colleagues may not see yet; all else of them stands in what is for everybody
    reviewed = together.reviewed | mine
    speakers, spoken, codeable = ground.speakers, ground.spoken, ground.codeable
    to_decide = _left(codeable, rounds, coder, reviewed, mine)
    few = settings.suppress_below
    coded = {c.passage_id for c in together.agreed}
    names, not_looked_through = review_acts(ws), unscanned(ws)
    names_left = sum(len(g.left) for g in names if g.group.acts != "look")
    progress = _by_file(files, sources, codeable, reviewed, unsuggested)
    there = set(sources.values())
    return Overview(
        events=events,
        sources=Counter(f.kind for f in files if f.id in there),
        data_tables=len(tables),
        passages=len(codeable),
        prompts=ground.prompts,
        consents=Counter(v.consent for v in speakers),
        facilitators=ground.facilitators,
        withdrawn=ground.withdrawn,
        files=progress,
        to_decide=to_decide,
        disputed=len(together.disputed),
        agreed=len(together.agreed),
        exported=exported,
        step=_step(
            progress,
            bool(sources or tables),
            to_decide,
            len(together.disputed),
            names_left + not_looked_through,
            len(together.agreed),
            exported,
        ),
        names_left=names_left,
        to_look=sum(len(g.left) for g in names if g.group.acts == "look"),
        groups=sum(v.kind is VoiceKind.GROUP for v in speakers),
        uncounted=ground.uncounted,
        not_counted=not_counted(ws),
        not_looked_through=not_looked_through,
        heard=ground.heard,
        few=few,
        missing=stated(
            ground.hearing,
            {p.voice_id for p in spoken if p.id in coded},
            {(p.event or "", p.table) for p in spoken if p.table and p.id in coded},
            settings.missing_voices,
            few,
            invited=kept.planning(ws).invited,
        ),
    )


def _left(
    codeable: Sequence[Passage],
    rounds: Mapping[int, Round],
    coder: str,
    reviewed: frozenset[int],
    mine: frozenset[int],
) -> int:
    """How many passages are left for this coder: all their own in a blind round, else what nobody has decided."""
    ids = {p.id for p in codeable}
    mine_now = round_for(rounds, coder) if coder else None
    if mine_now is not None:
        ids &= mine_now.passages or ids
    return len(ids - (mine if is_blind(mine_now) else reviewed))


def _step(
    files: Sequence[FileProgress],
    anything: bool,
    to_decide: int,
    disputed: int,
    names: int,
    agreed: int,
    exported: bool,
) -> Step:
    if not anything or not any(f.passages for f in files):
        return Step.UPLOAD
    if any(f.waiting and not f.suggested for f in files):
        return Step.SUGGEST
    if to_decide:
        return Step.CODE
    if disputed:
        return Step.COMPARE
    if agreed and exported:  # a pack is safe without a review: whoever went on without one is not asked again
        return Step.EXPORT
    return Step.NAMES if agreed and names else Step.THEMES


def _by_file(
    files: Sequence[ImportedFile],
    file_of: Mapping[int, int],
    codeable: Sequence[Passage],
    reviewed: frozenset[int],
    unsuggested: set[int],
) -> tuple[FileProgress, ...]:
    of_file: dict[int, list[int]] = {}
    for p in codeable:
        in_file = file_of[p.source_id]
        if in_file in of_file:
            of_file[in_file].append(p.id)
        else:
            of_file[in_file] = [p.id]
    sources = Counter(file_of.values())
    found = []
    for f in files:
        ids = of_file.get(f.id, [])
        left = [i for i in ids if i not in reviewed]
        waiting = sum(i in unsuggested for i in left) if unsuggested else 0
        found.append(
            FileProgress(
                name=f.name,
                kind=f.kind,
                sources=sources[f.id],
                decided=len(ids) - len(left),
                suggested=len(left) - waiting,
                waiting=waiting,
                go_on=next(iter(left or ids), None),
            )
        )
    return tuple(found)
