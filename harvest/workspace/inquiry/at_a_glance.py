"""Where an inquiry stands: what there is, how far people got, what comes next, who is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from harvest.coding.consensus import consensus
from harvest.coding.rounds import hidden, is_blind, round_for
from harvest.evidence.location import table_name
from harvest.evidence.missing import demographic, statement
from harvest.model import Consent, Decision, Event, ImportedFile, Kind, Passage, Right, Role, Round, Voice, VoiceKind
from harvest.store import audit_log, contents, decisions, suggestions
from harvest.store import inquiry as store_inquiry
from harvest.store import rounds as store_rounds
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planned import read_planning
from harvest.workspace.protection import review_queue, unscanned


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
    """How far people got with one file: codeable passages decided about, with suggestions only, and with neither.

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
    counts as hardly heard; ``names_left`` are strings that may give somebody away and that nobody has looked at, in
    the sources looked through so far (``not_looked_through`` are the others)."""

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

    @property
    def voices(self) -> int:
        """People and groups that still take part, facilitators apart; cards are none."""
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


@verb(Right.READ)
def overview(ws: Workspace) -> Overview:
    """Where the inquiry stands, seen by whoever acts (in a blind round only their own work counts as done)."""
    return ws.caches.of(_OverviewCache).overviews.get(ws.store.rev, ws.actor.name, lambda: _overview(ws))


def _overview(ws: Workspace) -> Overview:
    coder = ws.actor.name
    with ws.store.snapshot():
        every = contents.passages(ws.store)
        voices = contents.voices(ws.store)
        sources = contents.sources(ws.store)
        rounds = store_rounds.by_id(ws.store)
        rows = decisions.decisions(ws.store)
        unsuggested = suggestions.without_suggestions(ws.store)
        settings = store_inquiry.settings(ws.store)
        tables = contents.data_tables(ws.store)
        files = contents.files(ws.store)
        exported = any(line.verb == "export" for line in audit_log.entries(ws.store))
        events = contents.events(ws.store)
    unseen = hidden(rounds)
    together = consensus([d for d in rows if d.round_id not in unseen], rounds)
    mine = consensus([d for d in rows if d.coder == coder]).reviewed if coder else frozenset()
    reviewed = together.reviewed | mine
    counted_voices = [v for v in voices if v.may_be_counted]
    counted = {v.id for v in counted_voices}
    codeable = [p for p in every if p.codeable and p.voice_id in counted]
    to_decide = _left(codeable, rows, rounds, coder, reviewed, mine)
    few = settings.suppress_below
    of_counted = [p for p in every if p.voice_id in counted]
    coded = {c.passage_id for c in together.agreed}
    speakers = [v for v in counted_voices if v.kind is not VoiceKind.CARD]
    speaking = {v.id for v in speakers}
    spoken = [p for p in of_counted if p.voice_id in speaking]
    names = review_queue(ws)
    names_left, not_looked_through = names.strings - names.looked_at, unscanned(ws)
    progress = _by_file(files, {s.id: s.file_id for s in sources}, codeable, reviewed, unsuggested)
    return Overview(
        events=events,
        sources=Counter(f.kind for f in files if f.id in {s.file_id for s in sources}),
        data_tables=len(tables),
        passages=len(codeable),
        prompts=sum(not p.codeable for p in of_counted),
        consents=Counter(v.consent for v in speakers if v.role is not Role.FACILITATOR),
        facilitators=sum(v.role is Role.FACILITATOR for v in counted_voices),
        withdrawn=len(voices) - len(counted_voices),
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
        not_looked_through=not_looked_through,
        heard=_heard(speakers, spoken),
        few=few,
        missing=statement(
            speakers,
            spoken,
            {p.voice_id for p in spoken if p.id in coded},
            {(p.event or "", p.table) for p in spoken if p.table and p.id in coded},
            settings.missing_voices,
            few,
            invited=read_planning(ws.store).invited,
        ),
    )


def _left(
    codeable: Sequence[Passage],
    rows: Sequence[Decision],
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
    counts: dict[int, Counter[str]] = {}
    first: dict[int, int] = {}
    undecided: dict[int, int] = {}
    for p in codeable:
        first.setdefault(file_of[p.source_id], p.id)
        if p.id not in reviewed:
            undecided.setdefault(file_of[p.source_id], p.id)
        where = "decided" if p.id in reviewed else "waiting" if p.id in unsuggested else "suggested"
        counts.setdefault(file_of[p.source_id], Counter())[where] += 1
    sources = Counter(file_of.values())
    found = []
    for f in files:
        of = counts.get(f.id, Counter())
        found.append(
            FileProgress(
                name=f.name,
                kind=f.kind,
                sources=sources[f.id],
                decided=of["decided"],
                suggested=of["suggested"],
                waiting=of["waiting"],
                go_on=undecided.get(f.id, first.get(f.id)),
            )
        )
    return tuple(found)


def _role_group(role: Role) -> str:
    return "role not recorded" if role is Role.UNKNOWN else role.words.many


def _heard(voices: Sequence[Voice], passages: Sequence[Passage]) -> dict[str, dict[str, int]]:
    """Voices by role, by table and by every characteristic that the files recorded."""
    speaking = {p.voice_id for p in passages if p.codeable}
    people = [v for v in voices if v.id in speaking]
    groups: dict[str, dict[str, set[int]]] = {}
    for v in people:
        groups.setdefault("role", {}).setdefault(_role_group(v.role), set()).add(v.id)
        for key, value in v.attributes.items():
            name = demographic(key)
            if name and value.strip():
                groups.setdefault(name, {}).setdefault(value.strip(), set()).add(v.id)
    if people:
        for role in Role:
            if role.words.expected:
                groups["role"].setdefault(_role_group(role), set())
    for p in passages:
        if p.codeable and p.table:
            name = table_name(p.table) + (f" ({p.event})" if p.event else "")
            groups.setdefault("table", {}).setdefault(name, set()).add(p.voice_id)
    return {name: {value: len(ids) for value, ids in sorted(of.items())} for name, of in groups.items()}
