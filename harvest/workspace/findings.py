"""What gives people away: looked for in every source once, and read with where its review stands."""

from __future__ import annotations

import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from harvest import privacy
from harvest.model import Finding, Kind, Source, Verdict, Voice
from harvest.model.findings import TEXT
from harvest.privacy import identify
from harvest.readers.leave.aloud import wishes_aloud
from harvest.store import Store, contents, findings, inquiry

VERSION = "6"
"""Of the finder: sources looked through by another version are looked through again."""
BATCH = 200
"""Sources looked through together: a name found in one of them is found in all."""
_ID = re.compile(r"\b(?:id|uuid|guid|hash|token)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"(?=.*\d)[A-Za-z0-9_-]+")
"""What a tool numbers rows with: letters and figures in which no name stands."""
_ADDRESS = re.compile(r"^\s*(?:https?://|www\.)\S+\s*$", re.IGNORECASE)
"""The address of a page: nobody's name, whatever stands in it."""
_TOLD = frozenset((Kind.TRANSCRIPT, Kind.STORY, Kind.NOTE))
"""What people say in a talk or write down, beside which they may ask for something."""
LOOK_EVERY = 0.2
"""Seconds after which whoever waits for another's scan asks whether to wait any longer."""
Progress = Callable[[int, int], None]
Stopped = Callable[[], bool]
_TURNS: dict[str, threading.Lock] = defaultdict(threading.Lock)
"""For each file: nobody looks through what somebody else in this program is looking through."""

Named = Callable[[], tuple[Sequence[Voice], Sequence[str]]]
Names = Callable[[frozenset[str]], Mapping[str, Voice | None]]


def read_findings(store: Store, names: Names | None = None) -> tuple[Finding, ...]:
    """Every finding with its state and its label; whose name a string is (`privacy.voice_names`) is worked out where
    nobody has it at hand."""
    stated = privacy.with_states(findings.findings(store), findings.reviews(store))
    keys = frozenset(f.key for f in stated)
    known = privacy.voice_names(contents.voices(store), keys) if names is None else names(keys)
    return privacy.with_labels(stated, known, findings.person_numbers(store))


def unscanned(store: Store) -> int:
    """How many sources were not looked through yet."""
    return len(findings.unscanned(store, VERSION))


def scan(
    store: Store, progress: Progress | None = None, named: Named | None = None, stopped: Stopped = lambda: False
) -> int:
    """Look through every source that was not looked through yet; how many were. ``named`` gives all voices and those
    of their labels that are names of people (`privacy.names_of`), where somebody has them at hand.

    Each batch is kept as soon as it is done, so that a scan which is broken off, or ``stopped``, goes on where it
    stopped. Whoever asks while another looks waits for that and does what is left.
    """
    if not findings.unscanned(store, VERSION):
        return 0
    turn = _TURNS[str(store.path)]
    while not turn.acquire(timeout=LOOK_EVERY):
        if stopped():
            return 0
    try:
        return _scan(store, progress, named, stopped)
    finally:
        turn.release()


def is_scanned_now(store: Store) -> bool:
    """Whether somebody in this program is looking through its sources right now."""
    return _TURNS[str(store.path)].locked()


def _scan(store: Store, progress: Progress | None, named: Named | None, stopped: Stopped) -> int:
    waiting = findings.unscanned(store, VERSION)
    names = _names(store, named)
    numbers = _Numbered()
    done = 0
    for start in range(0, len(waiting), BATCH):
        if stopped():
            break
        batch = contents.sources(store, waiting[start : start + BATCH])
        found = _look_through(batch, names)
        with store.write(content=[]) as conn:
            for source in batch:
                findings.keep(conn, source.id, found.get(source.id, ()), VERSION)
            people = [f.key for rows in found.values() for f in rows if f.kind in privacy.PERSONS]
            findings.number_people(conn, numbers.now(store).give(people))
        done += len(batch)
        names = names.and_people(
            f.text for rows in found.values() for f in rows if f.kind in privacy.PERSONS and " " in f.text
        )
        if progress is not None:
            progress(done, len(waiting))
    return done


class _Numbered:
    """The numbers that names have, read again only where somebody else gave some."""

    def __init__(self) -> None:
        self._kept: privacy.Numbers | None = None

    def now(self, store: Store) -> privacy.Numbers:
        kept, numbered = self._kept, findings.numbered(store)
        if kept is None or (len(kept.there), max(kept.there.values(), default=0)) != numbered:
            kept = self._kept = privacy.Numbers(findings.person_numbers(store))
        return kept


def _names(store: Store, named: Named | None) -> identify.NameList:
    """What the finder is told. What is always kept is found all the same, so that it can be replaced after all."""
    head = inquiry.head(store)
    said = privacy.learned(findings.reviews(store))
    voices, people = named() if named else (every := contents.voices(store), privacy.names_of(every))
    return identify.NameList.of(
        people=people,
        replace=[key for key, verdict in said.items() if verdict is Verdict.REPLACED],
        own=privacy.own_words(head.title, head.question, contents.events(store), voices),
    )


def _look_through(sources: Sequence[Source], names: identify.NameList) -> dict[int, list[Finding]]:
    found: dict[int, list[Finding]] = {s.id: [] for s in sources}
    lines = [(s, start, line) for s in sources for start, line in _lines(s.text)]
    for (source, start, line), spans in zip(lines, identify.find([t for *_, t in lines], names), strict=True):
        found[source.id] += [_finding(source.id, TEXT, start, i.start, i.end, i.text, i.kind) for i in spans]
        flagged = identify.flags(line)
        found[source.id] += [_finding(source.id, TEXT, start, f.start, f.end, f.text, f.kind) for f in flagged]
        if source.kind in _TOLD:
            known = [(f.start, f.end) for f in flagged if f.kind == identify.FlagKind.WISH]
            found[source.id] += [
                _finding(source.id, TEXT, start, a, b, line[a:b], identify.FlagKind.WISH)
                for a, b in wishes_aloud(line)
                if not any(a < end and begin < b for begin, end in known)
            ]
    fields = [(s, name, value) for s in sources for name, value in _fields(s)]
    distinct = list(dict.fromkeys(value for *_, value in fields))
    by_value = dict(zip(distinct, identify.find_short(distinct, names), strict=True))
    for source, name, value in fields:
        found[source.id] += [_finding(source.id, name, 0, i.start, i.end, i.text, i.kind) for i in by_value[value]]
    return found


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, line
        at += len(line) + 1


def _fields(source: Source) -> Iterable[tuple[str, str]]:
    yield "title", source.title
    for name, value in source.attributes.items():
        if value.strip() and not (
            privacy.counts_people(name) or (_ID.search(name) and _NUMBERED.fullmatch(value)) or _ADDRESS.match(value)
        ):
            yield f"attribute: {name}", value


def _finding(source_id: int, field: str, offset: int, start: int, end: int, text: str, kind: str) -> Finding:
    return Finding(0, source_id, field, offset + start, offset + end, text, str(kind), privacy.key_of(text))
