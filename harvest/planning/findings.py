"""Findings folded from the journal: what stands, every version of it, and whose signature is of these very words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from harvest.model import (
    Comparison,
    Entry,
    EntryKind,
    FindingQuotation,
    FindingVersion,
    Signature,
    Valence,
    WrittenFinding,
)


def findings(entries: Iterable[Entry]) -> tuple[WrittenFinding, ...]:
    """The findings that stand, in the order that people gave them. ``entries`` are those in force.

    Any change of the words, of what they rest on or of the quotations takes the signature away.
    """
    found: dict[str, WrittenFinding] = {}
    gone: set[str] = set()
    order: list[str] = []
    for e in entries:
        if e.kind is EntryKind.FINDING and (not e.subject or e.about in found):
            if "order" in e.detail:
                order = [str(i) for i in _listed(e.detail["order"])]
            elif e.detail.get("gone"):
                gone.add(e.about)
            else:
                gone.discard(e.about)
                found[e.about] = _changed(found.get(e.about) or WrittenFinding(e.about, "", ()), e)
        elif e.kind is EntryKind.SIGN and e.subject in found:
            found[e.subject] = replace(found[e.subject], signature=_signature(e))
    places = {key: n for n, key in enumerate(order)}
    standing = [f for key, f in found.items() if key not in gone]
    return tuple(sorted(standing, key=lambda f: places.get(f.id, len(places))))


def _changed(before: WrittenFinding, e: Entry) -> WrittenFinding:
    d = e.detail
    after = replace(
        before,
        text=str(d.get("text", before.text)),
        codes=tuple(str(c) for c in _listed(d["codes"])) if "codes" in d else before.codes,
        side=Valence(str(d["side"])) if "side" in d else before.side,
        quotations=tuple(_quotation(q) for q in _listed(d["quotations"])) if "quotations" in d else before.quotations,
        compared=_compared(d["compared"]) if "compared" in d else before.compared,
        signature=None,
    )
    version = FindingVersion(
        before.version + 1, e.who, e.at, after.text, after.codes, after.side, after.quotations, after.compared
    )
    return replace(after, versions=(*before.versions, version))


def _signature(e: Entry) -> Signature | None:
    if e.detail.get("gone"):
        return None
    figures = e.detail.get("figures")
    kept = {str(k): int(str(v)) for k, v in figures.items()} if isinstance(figures, Mapping) else {}
    return Signature(e.who, e.at, kept)


def as_detail(quotation: FindingQuotation) -> dict[str, object]:
    """A quotation as a line of the journal keeps it."""
    kept: dict[str, object] = {"code": quotation.code, "passage": quotation.passage}
    kept |= {"start": quotation.start, "end": quotation.end}
    return kept | ({"text": quotation.text} if quotation.text else {})


def _quotation(kept: object) -> FindingQuotation:
    assert isinstance(kept, Mapping)
    text = kept.get("text")
    passage, start, end = (int(str(kept[key])) for key in ("passage", "start", "end"))
    return FindingQuotation(str(kept["code"]), passage, start, end, str(text) if text else None)


def _compared(kept: object) -> Comparison | None:
    if not isinstance(kept, Mapping) or not kept.get("where"):
        return None
    return Comparison(tuple(str(w) for w in _listed(kept["where"])), str(kept.get("said", "")))


def compared_detail(compared: Comparison) -> dict[str, object]:
    """A comparison as a line of the journal keeps it."""
    return {"where": list(compared.where), "said": compared.said}


def _listed(value: object) -> Iterable[object]:
    return value if isinstance(value, list | tuple) else ()
