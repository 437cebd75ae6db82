"""Where tellers and facilitators see a story differently: two layers, neither of which overwrites the other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from harvest.coding.tellers import beside, teller_codes
from harvest.model import Codebook, CodeRef, Right, Source
from harvest.workspace import kept
from harvest.workspace.decided import decided
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

_TITLE = re.compile(r"\b(?:title|heading|what (?:would|do) you call)\b", re.IGNORECASE)
"""What a column is called in which tellers give their story a title."""


@dataclass(frozen=True, slots=True)
class TellersStory:
    """What a teller answered on one form: its parts, the title they gave it, and by label the codes of both layers."""

    parts: tuple[Source, ...]
    title: str
    ticked: tuple[str, ...]
    agreed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TellersLine:
    """One code: stories where both see it, where only the teller does, where only the facilitators do."""

    code: CodeRef
    label: str
    both: tuple[TellersStory, ...]
    only_tellers: tuple[TellersStory, ...]
    only_facilitators: tuple[TellersStory, ...]


@dataclass(frozen=True, slots=True)
class TellersView:
    """How many stories carry codes of their tellers, how many of these the facilitators have coded, and by code."""

    told: int
    read: int
    lines: tuple[TellersLine, ...]


@verb(Right.READ)
def tellers_view(ws: Workspace, codebook: str) -> TellersView:
    """The tellers' own codes beside those that the group agreed on, sub-codes counted for the code above them."""
    book = ws.codebook(codebook)
    sources = {s.id: s for s in kept.sources(ws)}
    first = _first_parts(ws, sources)
    top = _tops(book)
    told = {first[s]: frozenset(top[c] for c in codes) for s, codes in teller_codes(sources.values(), book).items()}
    found = decided(ws).consensus
    given: dict[int, set[CodeRef]] = defaultdict(set)
    for p in kept.passages(ws):
        if p.id in found.reviewed:
            given[first[p.source_id]] |= set()
    for c in found.agreed:
        if c.code in top:
            given[first[c.source_id]].add(top[c.code])
    compared = beside(told, {s: frozenset(codes) for s, codes in given.items()})
    labels = {CodeRef(book.id, c.id): c.label or c.id for c in book.codes}
    order = list(labels)
    parts_of: dict[int, list[Source]] = defaultdict(list)
    for source in sources.values():
        parts_of[first[source.id]].append(source)

    def named(codes: Collection[CodeRef]) -> tuple[str, ...]:
        return tuple(labels[c] for c in sorted(codes, key=order.index))

    def stories(of: Collection[int]) -> tuple[TellersStory, ...]:
        return tuple(
            TellersStory(tuple(parts_of[i]), _title(parts_of[i]), named(told[i]), named(given[i])) for i in sorted(of)
        )

    lines = [
        TellersLine(code, labels[code], *map(stories, parts))
        for code, parts in sorted(compared.items(), key=lambda item: order.index(item[0]))
    ]
    return TellersView(len(told), len(told.keys() & given.keys()), tuple(lines))


def _first_parts(ws: Workspace, sources: Mapping[int, Source]) -> dict[int, int]:
    """Of each source the first of those that one teller answered on one form: ticks there are for all of it."""
    voices = {p.source_id: p.voice_id for p in reversed(kept.passages(ws))}
    first: dict[tuple[int, int | None, tuple[tuple[str, str], ...]], int] = {}
    found = {}
    for source in sources.values():
        alone = -source.id if not source.attributes else voices.get(source.id)
        found[source.id] = first.setdefault((source.file_id, alone, tuple(source.attributes.items())), source.id)
    return found


def _title(parts: Collection[Source]) -> str:
    """The title that a teller gave, else what the first part is called here."""
    given = [words for s in parts for head, words in s.attributes.items() if _TITLE.search(head) and words.strip()]
    return given[0].strip() if given else next(iter(parts)).title


def _tops(book: Codebook) -> dict[CodeRef, CodeRef]:
    parents = {c.id: c.parent for c in book.codes}
    found = {}
    for code in parents:
        top = code
        while (above := parents.get(top)) and above in parents:
            top = above
        found[CodeRef(book.id, code)] = CodeRef(book.id, top)
    return found
