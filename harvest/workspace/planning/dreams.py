"""Dreams: what came in on cards, the groups that people named, what the machine proposes, and every move of a card."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from harvest import suggest as suggester
from harvest.errors import DecisionError, ModelError
from harvest.model import Dream, DreamGroup, Entry, EntryKind, Horizon, Right
from harvest.model.undo import in_force
from harvest.planning import dreams as fold
from harvest.store import journal, suggestions
from harvest.workspace import kept
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.acts import record
from harvest.workspace.suggesting import chosen_encoder, engine

Progress = Callable[[int, int], None]
ALONE = "alone"
"""Where a card goes that people take out of its group without putting it into another."""


@dataclass(frozen=True, slots=True)
class Dreams:
    """All dreams and where they stand: ``groups`` that people named, ``proposed`` ones, and the rest alone or apart.

    ``by`` says what proposed: the name of a model, or empty where there was none and shared words decided.
    """

    dreams: tuple[Dream, ...] = ()
    groups: tuple[DreamGroup, ...] = ()
    proposed: tuple[DreamGroup, ...] = ()
    by: str = ""

    @property
    def by_id(self) -> dict[int, Dream]:
        """Every dream by its id."""
        return {d.id: d for d in self.dreams}

    @property
    def apart(self) -> tuple[int, ...]:
        """Dreams that keep a place outside every group, by right."""
        return tuple(d.id for d in self.dreams if d.apart)

    @property
    def alone(self) -> tuple[int, ...]:
        """Dreams that are in no group, named or proposed, and that nobody set apart."""
        placed = {i for g in (*self.groups, *self.proposed) for i in g.dreams}
        return tuple(d.id for d in self.dreams if d.id not in placed and not d.apart)

    def dots(self, group: DreamGroup) -> int:
        """Dots on the cards of a group: no people, and never added to any."""
        return sum(self.by_id[i].dots or 0 for i in group.dreams)

    def people(self, group: DreamGroup) -> int:
        """People who are known to have written cards of a group; cards and tables are no people."""
        return len({self.by_id[i].voice_id for i in group.dreams if self.by_id[i].person})

    def tables(self, group: DreamGroup) -> tuple[str, ...]:
        """The tables that the cards of a group come from."""
        return tuple(dict.fromkeys(t for i in group.dreams if (t := self.by_id[i].table)))


class _DreamsCache:
    def __init__(self) -> None:
        self.likely = UntilWritten[tuple[tuple[tuple[int, ...], ...], str]](2)
        self.dreams = UntilWritten[Dreams](2)


@verb(Right.READ)
def all_dreams(ws: Workspace, *, propose: bool = True, progress: Progress | None = None) -> Dreams:
    """All dreams and where they stand now; ``propose`` False leaves the machine out of it, ``progress`` hears how
    far it is."""
    cache = ws.caches.of(_DreamsCache).dreams
    return cache.get(ws.store.rev, propose, lambda: _dreams(ws, propose, progress))


def _dreams(ws: Workspace, propose: bool, progress: Progress | None) -> Dreams:
    found = kept.planning(ws)
    places = fold.places(in_force(journal.entries(ws.store)))
    waiting = propose and fold.any_waits(places, (d.id for d in found.dreams))
    likely, by = _likely(ws, found.dreams, progress) if waiting else ((), "")
    return Dreams(found.dreams, found.groups, fold.proposals(places, likely), by)


def _likely(
    ws: Workspace, cards: Sequence[Dream], progress: Progress | None
) -> tuple[tuple[tuple[int, ...], ...], str]:
    """The machine's groups over all cards, whatever people did since, so that naming one moves no other."""
    key = tuple((c.id, c.text) for c in cards)

    def make() -> tuple[tuple[tuple[int, ...], ...], str]:
        try:
            encoder = engine(chosen_encoder(ws)).untaught
            by = encoder.key
            groups = suggester.group([c.text for c in cards], encoder, suggestions.Vectors(ws.store), progress)
        except ModelError:
            by, groups = "", suggester.group([c.text for c in cards])
        return tuple(tuple(cards[i].id for i in g) for g in groups), by

    return ws.caches.of(_DreamsCache).likely.get(ws.store.content_rev, key, make)


def _known(ws: Workspace, dream_ids: Collection[int], *, propose: bool = True) -> Dreams:
    every = all_dreams(ws, propose=propose)
    missing = [i for i in dream_ids if i not in every.by_id]
    if missing:
        raise DecisionError(f"There is no dream {missing[0]}; `harvest dreams` lists the ones there are.")
    return every


def _group(every: Dreams, group_id: str) -> DreamGroup:
    found = next((g for g in (*every.groups, *every.proposed) if g.id == group_id), None)
    if found is None:
        raise DecisionError(f"There is no group “{group_id}” any more; `harvest dreams` lists the ones there are.")
    return found


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise DecisionError("A group needs a name: it is kept when a person has named it.")
    return name


@verb(Right.DECIDE)
def move_dreams(ws: Workspace, dream_ids: Collection[int], to: str) -> None:
    """Put dreams into a group (its id), ``apart`` (outside every group, by right) or ``alone`` (out of any group)."""
    every = _known(ws, dream_ids, propose=to not in (ALONE, fold.APART))
    if to == ALONE:
        record(ws, [Entry(EntryKind.MOVE, detail={"dreams": [i], "to": f"own:{i}"}) for i in dream_ids])
        return
    if to != fold.APART:
        group = _group(every, to)
        to = group.id if group.proposed else f"group:{group.id}"
    record(ws, [Entry(EntryKind.MOVE, detail={"dreams": list(dream_ids), "to": to})])


@verb(Right.DECIDE)
def name_group(ws: Workspace, group_id: str, name: str) -> str:
    """Name a group; a proposed one is kept from then on. Its id."""
    group = _group(all_dreams(ws), group_id)
    if group.proposed:
        return new_group(ws, name, group.dreams)
    return record(ws, [Entry(EntryKind.GROUP, group.id, {"name": _name(name)})])[0]


@verb(Right.DECIDE)
def new_group(ws: Workspace, name: str, dream_ids: Collection[int]) -> str:
    """A group of these dreams, taken out of wherever they stood (a split, or one begun by hand); its id."""
    _known(ws, dream_ids, propose=False)
    return record(ws, [Entry(EntryKind.GROUP, detail={"name": _name(name), "dreams": list(dream_ids)})])[0]


@verb(Right.DECIDE)
def merge_groups(ws: Workspace, group_id: str, into: str) -> None:
    """Make two groups one, which keeps the second's name; proposed ones too."""
    every = all_dreams(ws)
    one, two = _group(every, group_id), _group(every, into)
    if one.id == two.id:
        raise DecisionError("Choose two different groups to make one of.")
    if one.proposed:
        move_dreams(ws, one.dreams, two.id)
    elif two.proposed:
        raise DecisionError("Name the other group first: a group that people named cannot go into a proposed one.")
    else:
        record(ws, [Entry(EntryKind.MERGE, one.id, {"into": two.id})])


@verb(Right.DECIDE)
def describe_dream(
    ws: Workspace, dream_id: int, *, horizon: Horizon | None | str = "", dots: int | None = None
) -> None:
    """Say for when a dream is (None: not said) and how many dots it has; what is left out stays as it was."""
    _known(ws, [dream_id], propose=False)
    said: dict[str, object] = {}
    if horizon != "":
        said["horizon"] = str(horizon or "")
    if dots is not None:
        if dots < 0:
            raise DecisionError("Dots are counted from 0.")
        said["dots"] = dots
    if said:
        record(ws, [Entry(EntryKind.DREAM, str(dream_id), said)])
