"""Many inquiries counted together out of their Parquet exports, by DuckDB: no inquiry file is opened for it.

What an export says of itself stands in its metadata (``ROLLUP_KEY``): which inquiry, made when and for whom, its codes,
and which voices still count. Of an inquiry the newest whole export counts; a voice that any later one counts no more is
left out of it too, so that a withdrawal reaches the next roll-up.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from harvest.model import ROLLUP_KEY, ROLLUP_VERSION, CodedFile, CodedFiles, Heard

MEMORY = "1GB"
"""What DuckDB may take; beyond that it writes into a folder for the moment."""
NEEDED = (
    "codebook", "code", "valence", "kind", "voice_kind", "voice_id", "source_id", "date", "event_date", "event_place",
)  # fmt: skip
ASIDE = ("team", "archive")
"""Exports for these are not made to be counted with others: the one holds names, the other is a deposit."""


def find(folder: Path) -> CodedFiles:
    """Every Parquet export below ``folder``; what stands in a folder of its own there is of the area it is called."""
    newest: dict[str, CodedFile] = {}
    later: dict[str, list[tuple[str, str]]] = {}
    left_out: list[tuple[str, str]] = []
    for path in sorted(folder.rglob("*.parquet")):
        name = path.relative_to(folder).as_posix()
        said, why = _about(path)
        if not said:
            left_out.append((name, why))
            continue
        inquiry, at = str(said["inquiry"]), str(said["at"])
        later.setdefault(inquiry, []).append((at, str(said["counted"])))
        if said["narrowed"]:
            left_out.append((name, "It holds a part of its inquiry only: export the whole, for this folder."))
            continue
        if said["audience"] in ASIDE:
            left_out.append((name, f"It was made for the {said['audience']}: export for a partner or the public."))
            continue
        area = path.relative_to(folder).parts[0] if len(path.relative_to(folder).parts) > 1 else ""
        area = area.partition("=")[2] or area
        one = CodedFile(path, inquiry, said["title"], at, area, said["below"], said["counted"], said["codes"])
        older = one
        if inquiry not in newest or newest[inquiry].at < at:
            older, newest[inquiry] = newest.get(inquiry, one), one
        if older is not newest[inquiry]:
            left_out.append((older.path.relative_to(folder).as_posix(), "There is a newer export of this inquiry."))
    return CodedFiles(
        tuple(sorted(newest.values(), key=lambda f: (f.at, f.inquiry))),
        tuple(left_out),
        {i: tuple(c for at, c in own if i in newest and at >= newest[i].at) for i, own in later.items()},
    )


def _about(path: Path) -> tuple[dict[str, Any], str]:
    try:
        with pq.ParquetFile(path) as file:  # type: ignore[no-untyped-call]
            about = file.schema_arrow
        said = json.loads((about.metadata or {}).get(ROLLUP_KEY, b"null"))
    except (OSError, ValueError, pa.ArrowException):
        return {}, "It cannot be read as Parquet."
    if not isinstance(said, dict) or not set(NEEDED) <= set(about.names):
        return {}, "It is no export of codings by this Harvest: export it again."
    if said.get("version") != ROLLUP_VERSION:
        return {}, f"It was written for version {said.get('version')} of roll-ups; this Harvest reads {ROLLUP_VERSION}."
    return said, ""


_READ = """
INSERT INTO said SELECT ?, codebook || '/' || code, valence, date, event_date, event_place,
  CASE WHEN valence IN ('wished_for', 'pledged') AND (kind IN ('dream', 'pledge') OR voice_kind = 'card')
       THEN -source_id WHEN voice_kind <> 'card' THEN voice_id END AS who
FROM read_parquet(?) AS c WHERE who IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM (SELECT unnest(?::INT[]) AS export) e WHERE NOT EXISTS (
    SELECT 1 FROM may_count m WHERE m.export = e.export AND c.voice_id BETWEEN m.first AND m.last))
"""
# everybody once in a year: in the area where they said most of it
_PLACED = """
CREATE TABLE placed AS
WITH dated AS (
  SELECT inquiry, code, valence, who,
    coalesce(nullif(area, ''), nullif(trim(event_place), ''), '') AS area,
    coalesce(nullif(regexp_extract(coalesce(event_date, ''), '\\b((?:19|20)\\d\\d)\\b', 1), ''),
             regexp_extract(coalesce(date, ''), '\\b((?:19|20)\\d\\d)\\b', 1), '') AS year
  FROM said JOIN inquiries USING (inquiry)),
most AS (
  SELECT inquiry, who, year, area, row_number() OVER (
    PARTITION BY inquiry, who, year ORDER BY count(*) DESC, area) AS place
  FROM dated GROUP BY inquiry, who, year, area)
SELECT d.inquiry, d.code, d.valence, d.who, d.year, m.area FROM dated d
JOIN most m ON m.place = 1 AND m.inquiry = d.inquiry AND m.who = d.who AND m.year = d.year
"""
_COUNTED = """
WITH told AS (
  SELECT inquiry, who, year, area, code,
    unnest(CASE valence WHEN 'both' THEN ['helps', 'hinders'] ELSE [valence] END) AS counts_as
  FROM placed)
SELECT above, counts_as, area, year, count(DISTINCT (inquiry, who)) FROM told JOIN families USING (code) GROUP BY ALL
UNION ALL
SELECT above, 'spoke', '', '', count(DISTINCT (inquiry, who, year)) FROM placed JOIN families USING (code)
WHERE valence <> 'pledged' GROUP BY ALL
UNION ALL
SELECT '', 'heard', area, year, count(DISTINCT (inquiry, who)) FROM placed WHERE who > 0 GROUP BY ALL
"""


def count(found: CodedFiles, families: Sequence[tuple[str, str]]) -> list[Heard]:
    """People by code, how it counts, area and year; ``families`` pairs each code with itself and those above it.

    ``heard`` counts everybody with any coding, ``spoke`` all who said anything of a code (of no area or year), which
    is more than to sign a pledge. Wishes and promises on cards count the cards.
    """
    options: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": "false",  # nothing is fetched
        "autoload_known_extensions": "false",
        "memory_limit": MEMORY,
    }
    with tempfile.TemporaryDirectory() as aside, duckdb.connect(":memory:", config=options) as con:
        con.execute("SET temp_directory = ?", [aside])
        con.execute("CREATE TABLE inquiries (inquiry INT, area VARCHAR)")
        con.execute("CREATE TABLE may_count (export INT, first BIGINT, last BIGINT)")
        con.execute(
            "CREATE TABLE said (inquiry INT, code VARCHAR, valence VARCHAR, date VARCHAR, event_date VARCHAR, "
            "event_place VARCHAR, who BIGINT)"
        )
        con.register("families", pa.table({"code": [a for a, _ in families], "above": [b for _, b in families]}))
        exports = 0
        for number, one in enumerate(found.files):
            con.execute("INSERT INTO inquiries VALUES (?, ?)", [number, one.area])
            own = []
            for counted in found.counted[one.inquiry]:
                own.append(exports)
                spans = [part.partition("-") for part in counted.split(",") if part]
                made = [(exports, int(a), int(b or a)) for a, _, b in spans]
                if made:
                    con.executemany("INSERT INTO may_count VALUES (?, ?, ?)", made)
                exports += 1
            con.execute(_READ, [number, [_as_it_is(one.path)], own])
        con.execute(_PLACED)
        return [Heard(*row) for row in con.execute(_COUNTED).fetchall()]


def _as_it_is(path: Path) -> str:
    """The path so that nothing in it is taken for a pattern."""
    return re.sub(r"([\[*?])", r"[\1]", path.as_posix())
