"""JSON lines of ``{speaker, text}``, a JSON list of records, or a transcript with ``segments`` → rows of a table."""

from __future__ import annotations

import json

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers import limits
from harvest.readers.chats.exported import exported_reading
from harvest.readers.decoding import normalise
from harvest.readers.tables.boards_in_json import board_rows
from harvest.readers.tables.responses import read_responses
from harvest.readers.tables.table_reading import table_reading
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.transcripts.recognised import spoken
from harvest.readers.uploaded_file import UploadedFile

_LISTS = (
    "segments",
    "audio_segments",
    "results",
    "utterances",
    "entries",
    "transcript",
    "data",
    "items",
    "responses",
    "rows",
    "messages",
    "paragraphs",
)


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What records in JSON hold."""
    records = _records(file.name, file.text)
    if file.mapping is None and (chat := exported_reading(file, records)) is not None:
        return (chat,)
    board = board_rows(_whole(file.text), file.dropped)
    rows = [[normalise(cell) for cell in row] for row in board or _rows(file.name, records)]
    if board and file.looked is not None:
        file.looked.append(rows)
    grid = read_grid(file.name, rows, {"header_rows": 1, **(file.mapping or {})})
    made = read_responses(
        file.name, grid, file.fields, file.dropped, mapping=file.mapping, format_name=file.format.label
    )
    return (table_reading(file, made),)


def _rows(name: str, records: list[dict[str, object]]) -> list[list[str]]:
    keys: dict[str, None] = {}
    for record in records:
        keys.update(dict.fromkeys(record))
    if not keys or len(keys) > limits.COLUMNS:
        raise ReadError(
            f'{name}: the JSON holds no records with a text. Lines such as {{"speaker": …, "text": …}} are read.'
        )
    rows = [list(keys)]
    for record in records:
        rows.append([_cell(record.get(key)) for key in keys])
    if len(rows) > limits.ROWS + 1 or len(rows) * len(keys) > limits.CELLS:
        raise ReadError(
            f"{name}: more than {limits.ROWS:,} records or {limits.CELLS:,} values. Split the file into parts."
        )
    return rows


def _records(name: str, text: str) -> list[dict[str, object]]:
    whole = _whole(text)
    if (said := spoken(whole)) is not None:
        return said
    if isinstance(whole, dict):
        inner = _list_in(whole)
        whole = inner if inner is not None else [whole]
    if isinstance(whole, list):
        found = [r for r in whole if isinstance(r, dict)]
        if found:
            return [{str(k): v for k, v in r.items()} for r in found]
        texts = [r for r in whole if isinstance(r, str)]
        if texts:
            return [{"text": t} for t in texts]
        raise ReadError(f'{name}: the JSON holds no records. Lines such as {{"speaker": …, "text": …}} are read.')
    records: list[dict[str, object]] = []
    for n, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (json.JSONDecodeError, RecursionError) as fault:
            why = fault.msg if isinstance(fault, json.JSONDecodeError) else "nested too deeply"
            raise ReadError(f"{name}: line {n} is not valid JSON ({why}). Each line must be one record.") from fault
        if not isinstance(record, dict):
            raise ReadError(f'{name}: line {n} is not a record. Each line must be like {{"speaker": …, "text": …}}.')
        records.append({str(k): v for k, v in record.items()})
    return records


def _whole(text: str) -> object:
    try:
        return json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        return None


def _list_in(whole: dict[str, object], depth: int = 0) -> list[object] | None:
    """The list of records in an object, or in an object in it (``results``, ``utterances``)."""
    for key in _LISTS:
        if isinstance(found := whole.get(key), list):
            return found
    for key in _LISTS:
        inner = whole.get(key)
        if isinstance(inner, dict) and depth < 3 and (found := _list_in(inner, depth + 1)) is not None:
            return found
    return None


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return str(value)
    return json.dumps(value, ensure_ascii=False)[: limits.CELL_CHARACTERS]
