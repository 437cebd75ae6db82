"""The codes that a team follows from wave to wave, chosen once for each codebook."""

from __future__ import annotations

from collections.abc import Iterable

from harvest.model import Entry, EntryKind


def indicators(entries: Iterable[Entry]) -> dict[str, tuple[str, ...]]:
    """By codebook the references of the codes that were last chosen; a codebook of which none is chosen is left out."""
    found: dict[str, tuple[str, ...]] = {}
    for e in entries:
        codes = e.detail.get("codes")
        if e.kind is EntryKind.INDICATORS and isinstance(codes, list | tuple):
            found[str(e.detail.get("codebook", ""))] = tuple(str(code) for code in codes)
    return {codebook: codes for codebook, codes in found.items() if codes}
