"""Agreed codings as Parquet, one row each; every column says in the file itself what it holds."""

from __future__ import annotations

import io
import json

import pyarrow as pa
import pyarrow.parquet as pq

from harvest.evidence import Evidence, Quotation
from harvest.evidence.location import table_name
from harvest.export.sentences import about
from harvest.model import ROLLUP_KEY, ROLLUP_VERSION, ranges

COLUMNS: tuple[tuple[str, pa.DataType, str], ...] = (
    ("codebook", pa.string(), "id of the codebook"),
    ("code", pa.string(), "id of the code in it"),
    ("label", pa.string(), "the code's label"),
    ("parent", pa.string(), "id of the code above; null at the top"),
    ("side", pa.string(), "asset or barrier where the code itself says so; null where polarity does"),
    ("layer", pa.string(), "inside or outside the community, where the framework says so"),
    ("polarity", pa.string(), "present, lacking, wished_for or mixed"),
    ("valence", pa.string(), "how it counts by its code's side: helps, hinders, both, wished_for or pledged"),
    ("kind", pa.string(), "kind of the source: transcript, story, dream, pledge, photo or note"),
    ("text", pa.string(), "the words; null where they are held back"),
    ("whole_sentences", pa.string(), "the words widened to whole sentences; null where they are held back"),
    ("quotable", pa.bool_(), "whether the voice consents to be quoted"),
    ("voice", pa.string(), "pseudonym, or the name with consent to be named"),
    ("voice_id", pa.int64(), "number of the voice in this inquiry"),
    ("voice_kind", pa.string(), "person, group (speaks as one) or card"),
    ("source", pa.string(), "title of the source"),
    ("source_id", pa.int64(), "number of the source in this inquiry"),
    ("passage", pa.int64(), "number of the passage in this inquiry"),
    ("start", pa.int64(), "first code point of the coding in the source's text"),
    ("end", pa.int64(), "code point after the last one"),
    ("place", pa.string(), "place in the source, in words"),
    ("event", pa.string(), "title of the event"),
    ("event_date", pa.string(), "date of the event, as it was given"),
    ("event_place", pa.string(), "place of the event"),
    ("table", pa.string(), "table at the event"),
    ("round", pa.string(), "round at the event"),
    ("question", pa.string(), "question that was asked"),
    ("date", pa.string(), "date of the source, as it was given"),
    ("decided_by", pa.string(), "coders who agree on it"),
    ("decided_at", pa.string(), "when the last of them decided, ISO 8601"),
    ("decisions", pa.list_(pa.int64()), "numbers of the decisions behind it"),
    ("codebook_version", pa.string(), "version of the codebook it was decided under"),
    ("translation", pa.string(), "what a person translated the words to; null where nobody did"),
    ("translated_by", pa.string(), "who did"),
    ("said_before", pa.string(), "the turn before, where somebody asked for it and it may leave"),
)  # fmt: skip
"""Name, type and meaning of every column."""

SCHEMA = pa.schema([pa.field(name, kind, metadata={"description": what}) for name, kind, what in COLUMNS])


def write(evidence: Evidence) -> bytes:
    """The Parquet file; about-this-file stands in its metadata under ``harvest``, beside what a roll-up needs."""
    quoted = {(str(q.code), q.passage_id, q.decided_at, str(q.polarity)): q for q in evidence.quotations}
    themes = {str(t.code): t for t in evidence.themes}
    events = {e["title"]: e for e in evidence.events}
    rows: list[dict[str, object]] = []
    for row in evidence.rows:
        theme = themes.get(str(row.code))
        event = events.get(row.event, {})
        quotation = quoted.get((str(row.code), row.passage_id, row.decided_at, str(row.polarity)))
        rows.append(
            {
                "codebook": row.code.codebook,
                "code": row.code.code,
                "label": theme.name if theme else None,
                "parent": theme.parent if theme else None,
                "side": (theme.side or None) if theme else None,
                "layer": theme.layer if theme else None,
                "polarity": str(row.polarity),
                "valence": str(row.valence),
                "kind": row.kind,
                "text": quotation.text if quotation else None,
                "whole_sentences": quotation.whole if quotation else None,
                "quotable": row.quotable,
                "voice": row.voice,
                "voice_id": row.voice_id,
                "voice_kind": str(row.voice_kind),
                "source": row.source,
                "source_id": row.source_id,
                "passage": row.passage_id,
                "start": row.start,
                "end": row.end,
                "place": row.place,
                "event": row.event,
                "event_date": event.get("date"),
                "event_place": event.get("place"),
                "table": row.table and table_name(row.table),
                "round": row.round,
                "question": row.question,
                "date": row.date,
                "decided_by": row.decided_by,
                "decided_at": row.decided_at,
                "decisions": list(row.decision_ids),
                "codebook_version": row.codebook_version,
                **_beside(quotation),
            }
        )
    metadata = {
        "harvest": json.dumps(about(evidence), ensure_ascii=True),
        ROLLUP_KEY: json.dumps(_for_rolling_up(evidence), ensure_ascii=True),
    }
    rows = [{key: _valid(value) for key, value in row.items()} for row in rows]
    table = pa.Table.from_pylist(rows, schema=SCHEMA).replace_schema_metadata(metadata)
    out = io.BytesIO()
    pq.write_table(table, out, compression="zstd")
    return out.getvalue()


def _beside(q: Quotation | None) -> dict[str, str | None]:
    translation = q.translation if q else None
    return {
        "translation": translation.text if translation else None,
        "translated_by": translation.by if translation else None,
        "said_before": (q.before.said or None) if q and q.before else None,
    }


def _for_rolling_up(evidence: Evidence) -> dict[str, object]:
    """Which inquiry this is, how whole, and who of it still counts: numbers of voices, so that withdrawals reach it."""
    return {
        "version": ROLLUP_VERSION,
        "inquiry": evidence.inquiry_id,
        "title": evidence.title,
        "at": evidence.at,
        "audience": str(evidence.audience),
        "narrowed": evidence.further or any(evidence.filter.values()),
        "below": evidence.suppress_below,
        "counted": ranges(evidence.counted),
        "codes": {
            str(t.code): {"label": t.name, "above": t.above}
            for t in evidence.themes
            if t.with_subcodes.passages and not t.identifying
        },
    }


def _valid(value: object) -> object:
    # Parquet takes UTF-8 only; a lone surrogate from a broken file would stop the whole export
    return value.encode("utf-8", errors="replace").decode("utf-8") if isinstance(value, str) else value
