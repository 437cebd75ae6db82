"""Evidence as one JSON document: the keys of the command line's contract, and all that other exports are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import pandas as pd

from harvest.evidence.by_place import by_place
from harvest.evidence.evidence import Evidence
from harvest.evidence.findings_json import beside_json, finding_json
from harvest.evidence.left_out import LeftOut
from harvest.evidence.location import table_name
from harvest.evidence.matrices import Matrix, dimensions, matrix
from harvest.evidence.records import Figures, Quotation, Row, Theme
from harvest.model import VoiceKind

COUNTS = ("passages", "voices")


def as_json(evidence: Evidence, rows: Callable[[Iterable[object]], object] = list) -> dict[str, object]:
    """The document; ``codes`` holds the codes somebody spoke about, ``silent_codes`` names the others.

    ``rows`` makes what stands for the rows of a long list, which is a list unless somebody writes them one by one.
    """
    return {
        "codes": rows(_code(theme) for theme in evidence.heard),
        "held_back": [{"reason": h.reason, "passages": h.passages} for h in evidence.held_back],
        "unreviewed": evidence.unreviewed,
        "missing_voices": evidence.missing_voices,
        "title": evidence.title,
        "question": evidence.question,
        "date": evidence.at,
        "software": evidence.software,
        "filter": dict(evidence.filter),
        "codebooks": [
            {"id": b.id, "name": b.name, "version": b.version, "decided_under": list(b.versions)}
            for b in evidence.codebooks
        ],
        "consent": dict(evidence.consent),
        "suppression": {"below": evidence.suppress_below, "rule": evidence.suppression_rule},
        "passages": evidence.passages,
        "people": sum(v.kind is VoiceKind.PERSON for v in evidence.voices),
        "tables": evidence.tables,
        "unknown": dict(evidence.unknown),
        "unknown_said": list(evidence.unknown_said),
        "reviewed": evidence.reviewed,
        "disputed": evidence.disputed,
        "quotations_chosen": evidence.chosen,
        "silent_codes": [str(theme.code) for theme in evidence.silent],
        "events": [dict(event) for event in evidence.events],
        "coders": list(evidence.coders),
        "voices": rows(
            {
                "voice": v.name,
                "kind": v.kind.value,
                "consent": v.consent.value,
                "passages": v.passages,
                "coded": v.coded,
                "quoted": v.quoted,
            }
            for v in evidence.voices
        ),
        "coverage": [
            {
                "source": c.source,
                "source_id": c.source_id,
                "kind": c.kind,
                "event": c.event,
                "table": c.table and table_name(c.table),
                "date": c.date,
                "passages": c.passages,
                "reviewed": c.reviewed,
                "coded": c.coded,
            }
            for c in evidence.coverage
        ],
        "codings": rows(_row(row) for row in evidence.rows),
        "settled": [
            {
                "codebook": s.code.codebook,
                "code": s.code.code,
                "place": s.place,
                "stands": s.stands,
                "coder": s.coder,
                "reason": s.reason,
                "at": s.at,
            }
            for s in evidence.settled
        ],
        "agreement": [
            {
                "codebook": a.codebook,
                "code": a.code,
                "measure": a.measure,
                "value": a.value,
                "low": a.low,
                "high": a.high,
                "passages": a.passages,
                "coders": a.coders,
                "note": a.note,
            }
            for a in evidence.agreement
        ],
        "left_out": {name: _left_out(found) for name, found in evidence.left_out.items()}
        or {"why": evidence.left_out_why},
        "findings": [finding_json(f, by_place(evidence, f)) for f in evidence.findings],
        "not_coded": dict(evidence.not_coded),
        "matrices": [_matrix(matrix(evidence, by, count)) for by in dimensions(evidence) for count in COUNTS],
    }


def figures_json(figures: Figures) -> dict[str, object]:
    """Figures as a dict, in the order of their weight."""
    return {
        "voices": figures.voices,
        "people": figures.people,
        "cards": figures.cards,
        "tables": figures.tables,
        "sources": figures.sources,
        "passages": figures.passages,
        "polarity": dict(figures.polarity),
        "polarity_voices": dict(figures.polarity_voices),
        "valence": dict(figures.valence),
        "valence_voices": dict(figures.valence_voices),
        "valence_cards": dict(figures.valence_cards),
    }


def _left_out(found: LeftOut) -> dict[str, object]:
    """Whom a pack leaves out; null is a number too small to be said."""
    return {
        "people": found.heard,
        "left_out": found.left,
        "by_quotations_alone": found.quoted_only,
        "quotations": found.quotations,
        "findings": found.findings,
        "at_random": round(found.drawn, 2),
        "at_random_low": found.low,
        "at_random_high": found.high,
        "groups": [{"by": g.by, "group": g.group, "people": g.heard, "left_out": g.left} for g in found.groups],
        "near_from": found.threshold,
        "model": found.model,
    }


def _matrix(made: Matrix) -> dict[str, object]:
    """A matrix as lists; null is a hidden number."""
    return {
        "by": made.by,
        "count": made.count,
        "codes": list(made.frame.index),
        "columns": list(made.frame.columns),
        "cells": [[None if pd.isna(v) else int(v) for v in row] for row in made.frame.to_numpy(dtype=object)],
        "hidden": made.hidden,
        "note": made.note,
    }


def _code(theme: Theme) -> dict[str, object]:
    return {
        "codebook": theme.code.codebook,
        "code": theme.code.code,
        **figures_json(theme.figures),
        "quotations": [_quotation(q) for q in theme.quotations],
        "label": theme.label,
        "parent": theme.parent,
        "side": theme.side or None,
        "layer": theme.layer,
        "pole": theme.pole,
        "opposite": theme.opposite,
        "with_subcodes": figures_json(theme.with_subcodes),
        "held_back": theme.held_back,
        "disputed": theme.disputed,
        "summary": theme.summary,
    }


def _quotation(q: Quotation) -> dict[str, object]:
    facets: Mapping[str, str] = q.facets
    return {
        "text": q.text,
        "voice": q.voice,
        "source": q.source,
        "start": q.start,
        "end": q.end,
        "decided_by": q.decided_by,
        "decided_at": q.decided_at,
        "decisions": list(q.decision_ids),
        "polarity": str(q.polarity),
        "valence": str(q.valence),
        "said_as": q.said_as,
        "kind": q.kind,
        "place": q.place,
        "passage": q.passage_id,
        "source_id": q.source_id,
        "event": q.event,
        "table": q.table and table_name(q.table),
        "consent": str(q.consent),
        "codebook_version": q.codebook_version,
        "verbatim": q.verbatim,
        "facets": dict(facets),
        **beside_json(q),
    }


def _row(row: Row) -> dict[str, object]:
    return {
        "codebook": row.code.codebook,
        "code": row.code.code,
        "passage": row.passage_id,
        "voice": row.voice,
        "voice_id": row.voice_id,
        "voice_kind": row.voice_kind.value,
        "source": row.source,
        "source_id": row.source_id,
        "event": row.event,
        "table": row.table and table_name(row.table),
        "round": row.round,
        "question": row.question,
        "start": row.start,
        "end": row.end,
        "polarity": str(row.polarity),
        "valence": str(row.valence),
        "kind": row.kind,
        "decided_by": row.decided_by,
        "decided_at": row.decided_at,
        "decisions": list(row.decision_ids),
        "codebook_version": row.codebook_version,
        "place": row.place,
        "quotable": row.quotable,
    }
