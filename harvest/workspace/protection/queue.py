"""The queue of a names review: what was found, group by group, findings that read alike in one row."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from harvest import privacy
from harvest.errors import DecisionError
from harvest.model import Finding, Right, Source, Verdict
from harvest.model.findings import TEXT
from harvest.privacy.identify import FlagKind, IdentifierKind
from harvest.store import contents, findings
from harvest.workspace import kept
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.protection.review import review_alike

AROUND = 110
"""So many code points on either side of a string are shown of its sentence."""
_K, _F = IdentifierKind, FlagKind


@dataclass(frozen=True, slots=True)
class NamesGroup:
    """Kinds that a person looks at together; ``acts`` says what happens to them when nobody does."""

    id: str
    label: str
    kinds: tuple[str, ...]
    acts: str = "replaced"


WISHES = "wishes"
GROUPS = (
    NamesGroup("persons", "Persons", (_K.PERSON, _K.NICKNAME)),
    NamesGroup("contact", "Phones & e-mails", (_K.PHONE, _K.EMAIL)),
    NamesGroup("addresses", "Addresses & postcodes", (_K.ADDRESS, _K.POSTCODE)),
    NamesGroup("places", "Places with people", (_K.SCHOOL, _K.SURGERY, _K.HOSPITAL, _K.WORSHIP, _K.WORKPLACE)),
    NamesGroup("roles", "Roles only one person has", (_K.ROLE_UNIQUE,)),
    NamesGroup("times", "Times & dates of birth", (_K.EXACT_TIME, _K.BIRTH_DATE)),
    NamesGroup("numbers", "Numbers, vehicles, user names", (_K.ID, _K.VEHICLE, _K.HANDLE)),
    NamesGroup(WISHES, "Wishes said aloud", (_F.WISH,), "held"),
    NamesGroup("guess", "Could still be guessed", (_F.RESIDUAL,), "look"),
    NamesGroup("health", "For a look: health", (_F.HEALTH,), "look"),
    NamesGroup("faith", "For a look: faith", (_F.FAITH,), "look"),
    NamesGroup("ethnicity", "For a look: ethnicity", (_F.ETHNICITY,), "look"),
    NamesGroup("sexuality", "For a look: sexuality", (_F.SEXUALITY,), "look"),
    NamesGroup("politics", "For a look: politics", (_F.POLITICS,), "look"),
    NamesGroup("benefits", "For a look: benefits", (_F.BENEFITS,), "look"),
    NamesGroup("crime", "For a look: crime", (_F.CRIME,), "look"),
)
"""In the order of the screen. Unlooked-at strings are ``replaced`` or their whole passage is ``held``; words for a
``look`` leave as they are."""
_GROUP_OF = {kind: group for group in GROUPS for kind in group.kinds}


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """Findings of one group that read alike; a wish stands alone."""

    group: str
    key: str
    findings: tuple[Finding, ...]
    sources: int
    """In how many sources (files) it stands."""

    @property
    def first(self) -> Finding:
        """The finding to show: in somebody's words rather than in a title or a column."""
        return next((f for f in self.findings if f.field == TEXT), self.findings[0])

    @property
    def text(self) -> str:
        """The string as it is written there."""
        return self.first.text

    @property
    def instead(self) -> str:
        """What is printed in its place."""
        label = self.findings[0].label
        return f"[{label}]" if label else "[…]"

    @property
    def state(self) -> Verdict:
        """Open while one of them is; kept when any of them leaves as it is."""
        states = {f.state for f in self.findings}
        return next(v for v in (Verdict.OPEN, Verdict.KEPT, Verdict.REPLACED) if v in states)

    @property
    def kind(self) -> str:
        """The kind of all of them; empty where they are of several."""
        kinds = {f.kind for f in self.findings}
        return kinds.pop() if len(kinds) == 1 else ""


@dataclass(frozen=True, slots=True)
class GroupQueue:
    """One group with its rows: those said most often first."""

    group: NamesGroup
    rows: tuple[AlikeRow, ...]

    def count(self, state: Verdict) -> int:
        """How many strings stand so."""
        return sum(r.state is state for r in self.rows)


@dataclass(frozen=True, slots=True)
class ReviewQueue:
    """Everything there is to look at; groups in which nothing was found are left out."""

    groups: tuple[GroupQueue, ...]

    @property
    def strings(self) -> int:
        """How many different strings are replaced or held when nobody looks at them."""
        return sum(len(g.rows) for g in self.groups if g.group.acts != "look")

    @property
    def looked_at(self) -> int:
        """How many of those a person has looked at."""
        return self.strings - sum(g.count(Verdict.OPEN) for g in self.groups if g.group.acts != "look")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A string in its sentence: ``where`` is the source, or which field of it."""

    finding: Finding
    before: str
    after: str
    where: str


@dataclass(frozen=True, slots=True)
class LastReview:
    """The act that would be undone next."""

    who: str
    at: str
    verdict: Verdict
    what: str


class _QueueCache:
    def __init__(self) -> None:
        self.queue = UntilWritten[ReviewQueue](1)
        self.sources = UntilWritten[dict[int, Source]](1)


@verb(Right.NAMES)
def review_queue(ws: Workspace) -> ReviewQueue:
    """What was found, in groups, each string once."""
    return ws.caches.of(_QueueCache).queue.get(ws.store.content_rev, (), lambda: _queue(ws))


def _queue(ws: Workspace) -> ReviewQueue:
    found, file_of = kept.findings(ws), contents.file_of(ws.store)
    rows: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for f in found:
        group = _GROUP_OF[f.kind]
        rows[group.id, f"{f.id}" if group.id == WISHES else f.key].append(f)
    by_group: dict[str, list[AlikeRow]] = defaultdict(list)
    for (group_id, key), alike in rows.items():
        files = len({file_of.get(f.source_id) for f in alike})
        by_group[group_id].append(AlikeRow(group_id, key, tuple(alike), files))
    return ReviewQueue(
        tuple(
            GroupQueue(g, tuple(sorted(by_group[g.id], key=lambda r: (-len(r.findings), r.key))))
            for g in GROUPS
            if by_group[g.id]
        )
    )


@verb(Right.NAMES)
def sentences(ws: Workspace, found: Sequence[Finding]) -> tuple[Sentence, ...]:
    """The findings in their sentences, as they are kept."""
    sources = ws.caches.of(_QueueCache).sources.get(
        ws.store.content_rev, (), lambda: {s.id: s for s in kept.sources(ws)}
    )
    return tuple(_sentence(sources[f.source_id], f) for f in found if f.source_id in sources)


def _sentence(source: Source, f: Finding) -> Sentence:
    if f.field == TEXT:
        text, where = source.text, source.title
    elif f.field == "title":
        text, where = source.title, "the title of a source"
    else:
        name = f.field.partition(": ")[2]
        text, where = source.attributes.get(name, f.text), f"{source.title}, {name}"
    first = text.rfind("\n", 0, f.start) + 1
    last = text.find("\n", f.end)
    before, after = text[first : f.start], text[f.end : last if last >= 0 else len(text)]
    if len(before) > AROUND:
        before = "…" + re.sub(r"^\S*", "", before[-AROUND:])
    if len(after) > AROUND:
        after = re.sub(r"\S*$", "", after[:AROUND]) + "…"
    return Sentence(f, before, after, where)


@verb(Right.NAMES)
def last_review(ws: Workspace) -> LastReview | None:
    """What undoing would take back; None when there is nothing."""
    acts = privacy.standing(findings.reviews(ws.store))
    if not acts:
        return None
    last = acts[-1]
    if last.finding_id is None and not last.key:
        group = _GROUP_OF.get(last.kind)
        return LastReview(last.who, last.at, last.verdict, f"all of {group.label if group else last.kind}")
    known = findings.findings(ws.store)
    ids = {r.finding_id for r in acts if r.batch == last.batch}
    texts = {f.key: f.text for f in known if f.id in ids or (last.finding_id is None and f.key == last.key)}
    named = sorted(texts.values(), key=len)
    more = f" and {len(named) - 1:,} more" if len(named) > 1 else ""
    return LastReview(last.who, last.at, last.verdict, f"“{named[0]}”{more}" if named else "what is there no more")


@verb(Right.CONSENT)
def mark_everywhere(ws: Workspace, text: str, kind: str = IdentifierKind.PERSON) -> int:
    """Mark a string by hand wherever it stands in the sources, in any casing; in how many places it was marked.

    DecisionError for a string without a letter or digit.
    """
    wanted = " ".join(text.split())
    if not re.search(r"\w", wanted):
        raise DecisionError("Mark words that stand in the source.")
    pattern = re.compile(rf"(?<!\w){re.escape(wanted)}(?!\w)", re.IGNORECASE)
    taken: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for f in findings.findings(ws.store):
        if f.field == TEXT and f.kind not in privacy.FLAGS:
            taken[f.source_id].append((f.start, f.end))
    marked = [
        Finding(0, s.id, TEXT, m.start(), m.end(), m.group(), kind, privacy.key_of(m.group()))
        for s in contents.sources(ws.store)
        for m in pattern.finditer(s.text)
        if not any(a < m.end() and m.start() < b for a, b in taken[s.id])
    ]
    if not marked:
        raise DecisionError(f"“{wanted}” stands nowhere that it could be marked.")
    with ws.store.write(ws.actor.name, "name marked") as conn:
        for f in marked:
            findings.add(conn, f)
        if kind in privacy.PERSONS:
            there = findings.person_numbers(ws.store)
            findings.number_people(conn, privacy.Numbers(there).give([f.key for f in marked]))
        review_alike(ws, wanted, Verdict.REPLACED, kind)
    return len(marked)
