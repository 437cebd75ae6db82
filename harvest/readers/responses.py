"""Records of a table → one source an answer, needs data as a table, or a transcript that was kept in rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.errors import ReadError
from harvest.model import Consent, DataTable, Kind, ReadSource, Role
from harvest.readers import columns, consent, kinds
from harvest.readers.captions import PAUSE, mark_guessed_facilitator, without_fillers
from harvest.readers.dropping import Dropping
from harvest.readers.speakers import role_of_words, split_role
from harvest.readers.structure import name_place, number
from harvest.readers.tabular import Grid
from harvest.readers.utterances import SourceFields, Utterance, join_turns, make_source

_KIND_WORDS = {
    "story": Kind.STORY,
    "stories": Kind.STORY,
    "answer": Kind.STORY,
    "dream": Kind.DREAM,
    "dreams": Kind.DREAM,
    "dream statement": Kind.DREAM,
    "pledge": Kind.PLEDGE,
    "pledges": Kind.PLEDGE,
    "photo": Kind.PHOTO,
    "caption": Kind.PHOTO,
    "photo caption": Kind.PHOTO,
    "note": Kind.NOTE,
    "notes": Kind.NOTE,
    "transcript": Kind.TRANSCRIPT,
}


@dataclass(slots=True)
class Responses:
    """What a table gave: sources or a table kept whole, its kind, flavour and mapping."""

    sources: tuple[ReadSource, ...]
    kind: Kind
    flavour: str
    mapping: Mapping[str, object] | None
    warnings: list[str] = field(default_factory=list)
    data_table: DataTable | None = None
    not_data: str | None = None


def read_responses(
    name: str,
    grid: Grid,
    fields: SourceFields,
    dropped: Dropping,
    *,
    mapping: Mapping[str, object] | None,
    format_name: str,
) -> Responses:
    """The sources in a table; ReadError when no column holds people's words."""
    if mapping is None:
        if _is_needs(grid):
            table = DataTable(tuple(grid.header), tuple(tuple(r) for r in grid.records))
            return Responses(
                (),
                Kind.NEEDS,
                f"needs data ({format_name})",
                {"kind": "needs", "header_rows": grid.header_rows},
                [],
                table,
            )
        cues = _timed_rows(grid, fields, dropped, format_name)
        if cues is not None:
            return cues
    elif mapping.get("kind") == "needs":
        table = DataTable(tuple(grid.header), tuple(tuple(r) for r in grid.records))
        return Responses((), Kind.NEEDS, f"needs data ({format_name})", dict(mapping), [], table)
    used = checked(name, grid, mapping) if mapping is not None else columns.guess(grid)
    texts = columns.text_columns(grid, _names(used.get("text")))
    if not texts:
        shown = ", ".join(grid.header[:12]) + ("…" if len(grid.header) > 12 else "")
        raise ReadError(
            f"{name}: no column holds people's words (columns: {shown[:300]}). Choose the text column yourself or upload the "
            "sheet with the answers."
        )
    return _sources(name, grid, used, texts, fields, dropped, format_name)


def checked(name: str, grid: Grid, mapping: Mapping[str, object]) -> dict[str, object]:
    """A mapping that somebody gave, with columns that this table has; ReadError names those it lacks."""
    result = dict(mapping)
    asked: list[str] = _names(mapping.get("text"))
    for key in ("teller", "consent", "date", "id", "table", "round", "question", "event", "role", "image"):
        value = mapping.get(key)
        if isinstance(value, str) and value:
            asked.append(value)
    missing = [c for c in asked if c not in grid.header]
    if missing:
        raise ReadError(
            f"{name}: the mapping names columns that this table does not have: {', '.join(missing)[:300]}. "
            f"It has: {', '.join(grid.header)[:300]}."
        )
    result["text"] = _names(mapping.get("text"))
    taken = set(asked)
    kind = mapping.get("kind")
    if isinstance(kind, str) and kind in grid.header:
        taken.add(kind)
    if "attributes" not in mapping:
        result["attributes"] = [h for h in grid.header if h not in taken]
    result["header_rows"] = grid.header_rows
    return result


def _names(value: object) -> list[str]:
    if isinstance(value, str):
        return [value] if value else []
    if isinstance(value, (list, tuple)):
        return [str(v) for v in value if v]
    return []


def _is_needs(grid: Grid) -> bool:
    heads = [h.lower() for h in grid.header]

    def has(*words: str) -> bool:
        return any(re.search(rf"\b(?:{'|'.join(words)})", h) for h in heads)

    named = has("indicator", "measure", "metric") and has("value", "rate", "percent", "count", "%")
    return (
        named
        and sum(
            [
                has("area", "ward", "geograph", "lsoa", "msoa", "place"),
                has("period", "year", "time ?period", "date"),
                has("comparator", "england", "benchmark", "region", "average"),
                has("source"),
            ]
        )
        >= 2
    )


def _timed_rows(grid: Grid, fields: SourceFields, dropped: Dropping, format_name: str) -> Responses | None:
    """Whisper's start/end/text, or rows of time, speaker and words: a transcript that happens to be a table."""
    heads = [h.strip().lower() for h in grid.header]

    def find(*options: str) -> int | None:
        return next((heads.index(o) for o in options if o in heads), None)

    text = find("text", "transcript", "utterance", "content", "words", "spoken text", "speech", "dialogue", "caption")
    start = find(
        "start",
        "start time",
        "time",
        "timestamp",
        "begin",
        "start_time",
        "timecode",
        "in",
        "offset",
        "start (s)",
        "starttime",
    )
    end = find("end", "end time", "end_time", "finish", "out", "end (s)", "endtime")
    speaker = find("speaker", "speaker name", "speaker_name", "speaker label", "name")
    if text is None or start is None or (end is None and speaker is None):
        return None
    scale = (
        0.001 if all(re.fullmatch(r"\d+", r[start]) for r in grid.records[:50] if r[start]) and end is not None else 1.0
    )
    said = []
    for record in grid.records:
        label = record[speaker] if speaker is not None else ""
        who, role = split_role(label) if label else (None, Role.UNKNOWN)
        begin = clock(record[start], scale)
        if begin is None and record[start]:
            return None
        said.append(Utterance(record[text], who, role, begin, clock(record[end], scale) if end is not None else None))
    skipped = {text, start, end, speaker}
    dropped.add(
        "time stamps and names (kept beside the words)",
        " ".join(r[n] for r in grid.records for n in skipped - {text, None} if n is not None),
    )
    dropped.add("column names", " ".join(grid.header))
    rest = [n for n in range(len(grid.header)) if n not in skipped]
    for n in rest:
        dropped.add(f"column “{grid.header[n]}” of a transcript", " ".join(r[n] for r in grid.records))
    warnings: list[str] = []
    turns = join_turns(without_fillers(said, dropped), pause=PAUSE)
    if not turns:
        raise ReadError(f"{fields.title}: the rows have times but no words. Export the transcript again.")
    named = any(t.speaker for t in turns)
    if named:
        mark_guessed_facilitator(turns, warnings)
        flavour = f"transcript in a table ({format_name})"
    else:
        flavour = f"Whisper transcript ({format_name})"
        warnings.append(
            f"No speaker names in this file: {len(said)} rows were joined into stretches parted by pauses of {PAUSE:g} seconds "
            "or more, and nobody is told apart."
        )
    return Responses((make_source(turns, fields),), Kind.TRANSCRIPT, flavour, None, warnings)


def clock(value: str, scale: float) -> float | None:
    """Seconds from ``1:02:03.5``, ``62.5`` or, with scale 0.001, milliseconds; None when it is no time."""
    value = value.strip().strip("[]()").replace(",", ".")
    if re.fullmatch(r"\d+(?:\.\d+)?", value):
        return float(value) * scale
    if re.fullmatch(r"(?:\d+:)?\d{1,3}:\d{1,2}(?:\.\d+)?", value):
        seconds = 0.0
        for part in value.split(":"):
            seconds = seconds * 60 + float(part)
        return seconds
    return None


def _sources(
    name: str,
    grid: Grid,
    used: dict[str, object],
    texts: list[int],
    fields: SourceFields,
    dropped: Dropping,
    format_name: str,
) -> Responses:
    warnings: list[str] = []
    place = name_place(name)
    at = {
        key: grid.header.index(str(used[key]))
        for key in ("teller", "consent", "date", "id", "table", "round", "question", "event", "role", "image")
        if used.get(key) in grid.header
    }
    kind_value = str(used.get("kind") or "")
    kind_column = grid.header.index(kind_value) if kind_value in grid.header else None
    whole_kind = _KIND_WORDS.get(kind_value.lower()) if kind_column is None else None
    attributes = [grid.header.index(n) for n in _names(used.get("attributes")) if n in grid.header]
    remarks: Counter[str] = Counter()
    sources: list[ReadSource] = []
    kinds_found: Counter[Kind] = Counter()
    column_kinds = {t: whole_kind or kinds.kind_in_words(grid.header[t]) for t in texts}
    guessed = kinds.kind_in_words(name)
    guessed_by_lines = kinds.kind_of_lines([r[t] for r in grid.records[:300] for t in texts])
    for record, row in zip(grid.records, grid.row_numbers, strict=True):
        teller = record[at["teller"]] if "teller" in at else ""
        ident = record[at["id"]] if "id" in at else ""
        voice = teller or (f"{name} row {row}")
        allowed: Consent | None = None
        if "consent" in at:
            allowed, remark = consent.consent_of(record[at["consent"]], grid.header[at["consent"]])
            if remark:
                remarks[
                    f"{remark}: {record[at['consent']]!r} taken as {allowed.value}"
                    if remark != "empty"
                    else "empty: taken as none recorded"
                ] += 1
        role = role_of_words(record[at["role"]]) if "role" in at else Role.UNKNOWN
        answered = False
        for t in texts:
            text = record[t]
            if columns.EMPTY_ANSWER.match(text):
                if text:
                    dropped.add("empty answers (such as N/A, Nothing.)", text)
                else:
                    dropped.add("cells without an answer")
                continue
            answered = True
            kind = (
                (_KIND_WORDS.get(record[kind_column].strip().lower()) if kind_column is not None else None)
                or column_kinds[t]
                or guessed
                or guessed_by_lines
                or Kind.STORY
            )
            kinds_found[kind] += 1
            extra = {grid.header[n]: record[n] for n in attributes if record[n]}
            for key in ("id", "role", "image", "date", "consent"):
                if key in at and record[at[key]]:
                    extra.setdefault(grid.header[at[key]], record[at[key]])
            question = (
                record[at["question"]]
                if "question" in at and record[at["question"]]
                else _question(grid.header[t], texts)
            )
            source_fields = SourceFields(
                title=f"{fields.title} – {ident or f'row {row}'}"
                + (f" – {grid.header[t][:60]}" if len(texts) > 1 else ""),
                kind=kind,
                voice=voice,
                consent=allowed,
                question=question,
                table=number(record[at["table"]]) if "table" in at and record[at["table"]] else place.table,
                round=number(record[at["round"]]) if "round" in at and record[at["round"]] else place.round,
                event=record[at["event"]] if "event" in at and record[at["event"]] else fields.event,
                date=record[at["date"]] if "date" in at and record[at["date"]] else fields.date,
                attributes=extra,
            )
            turn = Utterance(text, voice, role, None, None, source_fields.table, source_fields.round, question)
            sources.append(make_source([turn], source_fields))
        if not answered:
            dropped.add("rows without any answer")
    dropped.add("column names", " ".join(grid.header))
    if not sources:
        raise ReadError(
            f"{name}: every answer is empty or says “N/A” or the like. Check that the right sheet was exported."
        )
    kind = kinds_found.most_common(1)[0][0]
    _warn(grid, used, sources, at, remarks, warnings)
    flavour = _flavour(grid, kind, format_name)
    return Responses(tuple(sources), kind, flavour, used, warnings)


def _question(header: str, texts: list[int]) -> str | None:
    words = header.split()
    return header if len(texts) > 1 or header.endswith("?") or len(words) >= 4 else None


def _flavour(grid: Grid, kind: Kind, format_name: str) -> str:
    heads = {h.lower() for h in grid.header}
    if {"comment-body", "author-id"} <= heads or {"comment_body", "author_id"} <= heads:
        return f"pol.is comments ({format_name})"
    if {"start time", "completion time"} <= heads:
        return f"Microsoft Forms responses ({format_name})"
    if grid.header and grid.header[0].lower() == "timestamp" and kind is not Kind.NEEDS:
        return f"Google Forms responses ({format_name})"
    if {"respondent id", "collector id"} <= heads or {"respondentid", "collectorid"} <= heads:
        return f"SurveyMonkey responses ({format_name})"
    names = {Kind.DREAM: "dream statements", Kind.PLEDGE: "pledges", Kind.PHOTO: "photo captions"}
    return f"{names.get(kind, 'table of responses')} ({format_name})"


def _warn(
    grid: Grid,
    used: Mapping[str, object],
    sources: list[ReadSource],
    at: Mapping[str, int],
    remarks: Counter[str],
    warnings: list[str],
) -> None:
    if remarks:
        shown = "; ".join(f"{what} ({n}×)" for what, n in remarks.most_common(6))
        warnings.append(f"Consent column “{grid.header[at['consent']]}”: {shown}.")
    if "teller" not in at:
        warnings.append("No column names the teller: each row counts as a voice of its own.")
    lengths = [len(s.text.split()) for s in sources]
    short = sum(1 for n in lengths if n < 4)
    if short > 0.4 * len(lengths):
        warnings.append(
            f"{short} of {len(lengths)} texts have fewer than four words: these look like keywords, too short to be coded well."
        )
    heads = {h.lower(): n for n, h in enumerate(grid.header)}
    if "moderated" in heads:
        out = sum(1 for r in grid.records if r[heads["moderated"]] == "-1")
        if out:
            warnings.append(
                f"{out} comment(s) were rejected by the platform's moderators (moderated = -1); they were kept."
            )
