"""A finding as JSON takes it: the sentence, its figures, its quotations, who signed it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from harvest.evidence.by_place import InPlace, place_lines
from harvest.evidence.findings import StatedFinding
from harvest.evidence.location import table_name
from harvest.evidence.records import Quotation
from harvest.evidence.strength import Strength
from harvest.evidence.strength_words import finding_line, questions


def finding_json(f: StatedFinding, places: Sequence[InPlace] = ()) -> dict[str, Any]:
    """One finding as JSON takes it, with the ``places`` of those who bear it out; null is a hidden number."""
    s, signature = f.strength, f.written.signature
    return {
        "id": f.written.id,
        "text": f.written.text,
        "codes": list(f.written.codes),
        "side": f.written.side.value,
        "signed": {"who": signature.who, "at": signature.at} if signature and f.signed else None,
        "strength": strength_json(s),
        "strength_said": finding_line(f, place_lines(places)),
        "places": [{"by": p.by, "place": p.place, "people": p.says, "of": p.heard} for p in places],
        "compared": _compared(f),
        "quotations_chosen": f.chosen,
        "supporting": [quotation_json(q) for q in f.supporting],
        "contrary": [quotation_json(q) for q in f.contrary],
        "asked": questions(f.written.text, s, f.written.compared is not None),
    }


def _compared(f: StatedFinding) -> dict[str, Any] | None:
    if f.written.compared is None:
        return None
    return {"where": list(f.written.compared.where), "said": f.written.compared.said, "people": f.compared}


def strength_json(s: Strength) -> dict[str, Any]:
    """The figures under a sentence."""
    return {**asdict(s), "side": s.side.value, "silent": s.silent, "spoke": s.spoke}


def quotation_json(q: Quotation) -> dict[str, Any]:
    return {
        "text": q.text,
        "voice": q.voice,
        "table": q.table and table_name(q.table),
        "event": q.event,
        "passage": q.passage_id,
        "code": str(q.code),
        "start": q.start,
        "end": q.end,
        "said_as": q.said_as,
        "consent": str(q.consent),
        "decided_by": q.decided_by,
        "codebook_version": q.codebook_version,
        **beside_json(q),
    }


def beside_json(q: Quotation) -> dict[str, Any]:
    """What stands beside a quotation: ``translation`` and ``before`` are null where there is none."""
    t, said = q.translation, q.before
    return {
        "translation": {"text": t.text, "by": t.by, "at": t.at} if t else None,
        "before": {"voice": said.who, "text": said.text} if said and said.text else None,
    }
