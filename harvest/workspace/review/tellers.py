"""Where tellers and facilitators see a story differently: two layers, neither of which overwrites the other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from harvest.coding.tellers import beside, teller_codes
from harvest.model import Codebook, CodeRef, Right, Source
from harvest.workspace import kept
from harvest.workspace.decided import decided
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@dataclass(frozen=True, slots=True)
class TellersLine:
    """One code: stories where both see it, where only the teller does, where only the facilitators do."""

    code: CodeRef
    label: str
    both: tuple[Source, ...]
    only_tellers: tuple[Source, ...]
    only_facilitators: tuple[Source, ...]


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
    top = _tops(book)
    told = {s: frozenset(top[c] for c in codes) for s, codes in teller_codes(sources.values(), book).items()}
    found = decided(ws).consensus
    given: dict[int, set[CodeRef]] = defaultdict(set)
    for p in kept.passages(ws):
        if p.id in found.reviewed:
            given[p.source_id] |= set()
    for c in found.agreed:
        if c.code in top:
            given[c.source_id].add(top[c.code])
    compared = beside(told, {s: frozenset(codes) for s, codes in given.items()})
    labels = {CodeRef(book.id, c.id): c.label or c.id for c in book.codes}
    order = list(labels)
    lines = [
        TellersLine(code, labels[code], *(tuple(sources[i] for i in sorted(part)) for part in parts))
        for code, parts in sorted(compared.items(), key=lambda item: order.index(item[0]))
    ]
    return TellersView(len(told), len(told.keys() & given.keys()), tuple(lines))


def _tops(book: Codebook) -> dict[CodeRef, CodeRef]:
    parents = {c.id: c.parent for c in book.codes}
    found = {}
    for code in parents:
        top = code
        while (above := parents.get(top)) and above in parents:
            top = above
        found[CodeRef(book.id, code)] = CodeRef(book.id, top)
    return found
