"""Finding work: which passages a coder wants to see, in which order, and which is next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from harvest import suggest
from harvest.coding.stance import Stance, status
from harvest.errors import DecisionError
from harvest.model import CodeRef, Passage, Right
from harvest.store import contents
from harvest.workspace.caches import UntilWritten
from harvest.workspace.desk.similar import fits_nowhere, like_these_words
from harvest.workspace.desk.state import DeskState, desk_state
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

ORDERS = ("likely", "uncertain", "spread")


@dataclass(frozen=True)
class Filter:
    """Which passages a coder wants to see, and in which order (``text``, ``likely``, ``uncertain``,
    ``spread``)."""

    source: str = ""
    event: str = ""
    table: str = ""
    question: str = ""
    role: str = ""
    code: str = ""
    status: str = ""
    coder: str = ""
    words: str = ""
    at_least: float = 0.0
    order: str = "text"
    prompts: bool = True
    only: frozenset[int] = field(default_factory=frozenset)
    speaker: str = ""
    meaning: bool = False
    """Whether passages are found, too, that mean something like the words; those come first, the nearest in front."""


def _disputed(stances: Mapping[str, Stance]) -> bool:
    codes = {c.code for s in stances.values() for c in s.codings}
    return any(s.speaks_against(ref) for s in stances.values() for ref in codes)


_SAID: Mapping[str, Callable[[Passage], str | None]] = {
    "source": lambda p: p.file or p.source,
    "event": lambda p: p.event,
    "table": lambda p: p.table,
    "question": lambda p: p.question,
    "role": lambda p: p.role.value,
    "speaker": lambda p: p.speaker,
}
"""What a filter by this name asks of a passage."""
Asked = Sequence[tuple[Callable[[Passage], str | None], str]]


def _asked(wanted: Filter) -> Asked:
    """What has to be asked of each passage: nothing that the filter leaves open."""
    return [(of, want) for name, of in _SAID.items() if (want := getattr(wanted, name))]


def _fits(desk: DeskState, p: Passage, coder: str, wanted: Filter, asked: Asked, found: set[int] | None) -> bool:
    """Whether a passage belongs into the view."""
    if found is not None and p.id not in found:
        return False
    if wanted.only and p.id not in wanted.only:
        return False
    if asked and any(of(p) != want for of, want in asked):
        return False
    narrowed = bool(wanted.code or wanted.status or wanted.coder or wanted.at_least)
    if not p.codeable:
        return wanted.prompts and not narrowed and found is None and wanted.order == "text"
    if not narrowed:
        return True
    seen = desk.seen_by(coder, p.id)
    mine = seen.get(coder)
    asks = wanted.at_least or wanted.code or wanted.status == "suggested"
    proposals = desk.suggested_to(coder, p.id) if asks else []
    if wanted.at_least and not any(s.probability >= wanted.at_least for s in proposals):
        return False
    if wanted.code:
        ref = CodeRef.parse(wanted.code)
        if not any(s.has(ref) for s in seen.values()) and not any(s.ref == ref for s in proposals):
            return False
    if wanted.coder and not (wanted.coder in seen and seen[wanted.coder].decided):
        return False
    if wanted.status == "flagged":
        return any(s.flagged for s in seen.values())
    if wanted.status == "disputed":
        return _disputed(seen)
    if wanted.status == "mine":
        return status(mine) != "todo"
    if wanted.status == "nowhere":
        return desk.shows_suggestions(coder) and fits_nowhere(desk, p)
    if wanted.status == "suggested":
        return bool(proposals) and status(mine) == "todo"
    return not wanted.status or status(mine) == wanted.status


def _ordered(desk: DeskState, every: Sequence[Passage], how: str) -> list[int]:
    ids = [p.id for p in every]
    if how == "text":
        return ids
    if how not in ORDERS:
        raise DecisionError(f"“{how}” is no order; use text, {', '.join(ORDERS)}.")
    return suggest.order({i: desk.suggestions.get(i, []) for i in ids}, how)  # type: ignore[arg-type]


@verb(Right.READ)
def matching(ws: Workspace, wanted: Filter) -> list[int]:
    """Ids of the passages that fit the filter, in the order asked for."""
    desk = desk_state(ws)
    found = set(contents.search(ws.store, wanted.words)) if wanted.words.strip() else None
    near: tuple[int, ...] = ()
    if found is not None and wanted.meaning:
        near = like_these_words(ws, wanted.words)
        found |= set(near)
    coder, asked = ws.actor.name, _asked(wanted)
    every = [p for p in desk.to_code(coder, found) if _fits(desk, p, coder, wanted, asked, found)]
    ids = _ordered(desk, every, wanted.order)
    if wanted.order == "text" and near:
        place = {passage_id: i for i, passage_id in enumerate(near)}
        ids.sort(key=lambda i: place.get(i, len(place)))
    return ids


@verb(Right.READ)
def next_todo(ws: Workspace, ids: Sequence[int], after: int | None) -> int | None:
    """The next passage in the view that whoever acts has not decided on, after this one, from the top again."""
    desk = desk_state(ws)
    start = ids.index(after) + 1 if after in ids else 0
    for p in _still_there(desk, [*ids[start:], *ids[:start]]):
        if p.codeable and status(desk.stances(p.id).get(ws.actor.name)) == "todo":
            return p.id
    return None


def _still_there(desk: DeskState, ids: Sequence[int]) -> Iterator[Passage]:
    """The passages of a view that no colleague has merged or split since it was made."""
    return (desk.by_id[i] for i in ids if i in desk.by_id)


@verb(Right.READ)
def find_passage(ws: Workspace, ids: Sequence[int], wanted: str, after: int | None) -> int | None:
    """The passage of that number (from 1 on, in the order of the inquiry), or the next one in view after this one, from
    the top again, that holds these words; None where there is none."""
    desk = desk_state(ws)
    wanted = wanted.strip()
    if wanted.isdigit():
        at = int(wanted) - 1
        return desk.passages[at].id if 0 <= at < len(desk.passages) else None
    start = ids.index(after) + 1 if after in ids else 0
    plain = wanted.casefold()
    every = _still_there(desk, [*ids[start:], *ids[:start]])
    return next((p.id for p in every if plain and plain in p.text.casefold()), None)


class _OfPassages:
    """What is asked of all passages each time a desk is opened or looks for news, until content changes."""

    def __init__(self) -> None:
        self.choices = UntilWritten[dict[str, list[str]]](1)
        self.newest = UntilWritten[int](1)


@verb(Right.READ)
def filter_choices(ws: Workspace) -> dict[str, list[str]]:
    """What the filters can be set to: sources, events, tables, questions and coders that there are."""
    desk = desk_state(ws)
    choices = ws.caches.of(_OfPassages).choices.get(desk.content_rev, (), lambda: _choices(desk.passages))
    return {**choices, "coder": list(desk.coders())}


def _choices(passages: Sequence[Passage]) -> dict[str, list[str]]:
    def distinct(values: Iterable[str | None]) -> list[str]:
        return list(dict.fromkeys(filter(None, values)))

    return {
        "source": distinct(p.file or p.source for p in passages),
        "event": distinct(map(attrgetter("event"), passages)),
        "table": distinct(map(attrgetter("table"), passages)),
        "question": distinct(map(attrgetter("question"), passages)),
        "speaker": distinct(p.speaker for p in passages if p.codeable),
    }


@verb(Right.READ)
def progress(ws: Workspace) -> tuple[int, int]:
    """On how many passages of their round (or of all) whoever acts has decided, and how many there are."""
    desk = desk_state(ws)
    coder = ws.actor.name
    sample = desk.round_for(coder)
    every = desk.codeable & sample.passages if sample is not None and sample.passages else desk.codeable
    return sum(m.status != "todo" for i, m in desk.fold.marks(coder).items() if i in every), len(every)


@verb(Right.READ)
def round_description(ws: Workspace) -> str:
    """The round whoever acts is in and how it is coded, in a few words; empty outside any round."""
    desk = desk_state(ws)
    found = desk.round_for(ws.actor.name)
    if found is None:
        return ""
    if desk.is_blind(ws.actor.name):
        how = "each alone until it is revealed"
    else:
        how = "revealed" if found.revealed_at else "coded together"
    return f"Round “{found.title}”: {how}{', until ' + found.deadline if found.deadline else ''}"


@verb(Right.READ)
def passages_stamp(ws: Workspace) -> tuple[int, int, int]:
    """How many passages there are, the newest of them, and the round of whoever acts: changes with files that come in,
    merging and splitting, and when a round begins or ends."""
    desk = desk_state(ws)
    mine = desk.round_for(ws.actor.name)
    newest = ws.caches.of(_OfPassages).newest.get(
        desk.content_rev, (), lambda: max((p.id for p in desk.passages), default=0)
    )
    return len(desk.passages), newest, mine.id if mine else 0
