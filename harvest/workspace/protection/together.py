"""What is answered in one act: all spellings of one person, all values of one column; the doubtful first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model import Finding, Right, Verdict
from harvest.privacy.identify import IdentifierKind
from harvest.privacy.identify.vocabulary import is_whole_name
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.protection.queue import AlikeRow, GroupQueue, NamesGroup, review_queue

PERSONS = "persons"
SHOWN = 4
_COLUMN = ": "
"""A finding in a column names it behind this: “attribute: Start time”."""
_SURE = frozenset(
    {
        IdentifierKind.PHONE,
        IdentifierKind.EMAIL,
        IdentifierKind.POSTCODE,
        IdentifierKind.BIRTH_DATE,
        IdentifierKind.HANDLE,
    }
)
_NOBODY = ("person", "card")
"""Labels that begin so say of nobody that they spoke here."""


@dataclass(frozen=True, slots=True)
class OneAct:
    """Strings that are answered together; ``column`` is where all of them stand, when they are values of one."""

    strings: tuple[AlikeRow, ...]
    column: str = ""

    @property
    def key(self) -> str:
        """By which its buttons are known."""
        return f"{self.strings[0].group}_{self.column or self.strings[0].key}"

    @property
    def first(self) -> Finding:
        """The finding that is shown in its sentence: in somebody's words if there is one."""
        firsts = [row.first for row in self.strings]
        return next((f for f in firsts if f.field == "text"), firsts[0])

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every place."""
        return tuple(f for row in self.strings for f in row.findings)

    @property
    def state(self) -> Verdict:
        """Open while one of them is; kept when any of them leaves as it is."""
        states = {row.state for row in self.strings}
        return next(v for v in (Verdict.OPEN, Verdict.KEPT, Verdict.REPLACED) if v in states)

    @property
    def name(self) -> str:
        """The strings as they are written, the rest counted."""
        rest = len(self.strings) - SHOWN
        named = ", ".join(row.text for row in self.strings[:SHOWN])
        return named + (f" and {rest:,} more" if rest > 0 else "")

    @property
    def who_spoke(self) -> bool:
        """Whether it is the name of a voice of this inquiry, so that nobody need wonder whether it is a name."""
        label = self.strings[0].findings[0].label.lower()
        return self.strings[0].group == PERSONS and bool(label) and not label.startswith(_NOBODY)

    @property
    def sure(self) -> bool:
        """Whether nobody need wonder if it gives somebody away: who spoke here, and what reaches one person."""
        whole = self.strings[0].group == PERSONS and any(is_whole_name(row.text) for row in self.strings)
        return whole or self.who_spoke or all(f.kind in _SURE for f in self.findings)


@dataclass(frozen=True, slots=True)
class GroupActs:
    """A group of the queue with its acts."""

    group: NamesGroup
    acts: tuple[OneAct, ...]

    @property
    def left(self) -> tuple[OneAct, ...]:
        """What nobody has looked at yet."""
        return tuple(a for a in self.acts if a.state is Verdict.OPEN)

    def count(self, state: Verdict) -> int:
        """How many acts stand so."""
        return sum(a.state is state for a in self.acts)


class _ActsCache:
    def __init__(self) -> None:
        self.acts = UntilWritten[tuple[GroupActs, ...]](1)


@verb(Right.NAMES)
def review_acts(ws: Workspace) -> tuple[GroupActs, ...]:
    """What there is to look at, group by group, what is answered together as one: the figures of every page."""
    queue = review_queue(ws)
    cache = ws.caches.of(_ActsCache).acts
    return cache.get(ws.store.content_rev, (), lambda: tuple(acts_of(g) for g in queue.groups))


def acts_of(found: GroupQueue) -> GroupActs:
    """The acts of a group: what may be no name before what surely is one, then what stands most often first."""
    together: dict[tuple[str, str], list[AlikeRow]] = defaultdict(list)
    for row in found.rows:
        together[_belongs_to(row)].append(row)
    made = []
    for (sort, what), rows in together.items():
        ordered = sorted(rows, key=lambda r: -len(r.text)) if sort == "person" else rows
        made.append(OneAct(tuple(ordered), what if sort == "column" and len(rows) > 1 else ""))
    ordered_acts = sorted(made, key=lambda a: (a.who_spoke, -len(a.findings), a.strings[0].key))
    return GroupActs(found.group, tuple(ordered_acts))


def ids_left(acts: Sequence[OneAct]) -> list[int]:
    """Every place in them that nobody has looked at yet."""
    return [f.id for a in acts for f in a.findings if f.state is Verdict.OPEN]


def _belongs_to(row: AlikeRow) -> tuple[str, str]:
    """What a string is answered with: the person whose name it is, the column it stands in, or nothing but itself."""
    labels = {f.label for f in row.findings}
    if row.group == PERSONS and len(labels) == 1 and (label := row.findings[0].label):
        return ("person", label)
    columns = sorted({f.field for f in row.findings})
    if all(_COLUMN in c for c in columns):
        return ("column", columns[0].partition(_COLUMN)[2])
    return ("string", row.key)
