"""JSON lines of ``{speaker, text}``, a JSON list of records, or a transcript with ``segments`` → rows of a table."""

from __future__ import annotations

import json

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers import limits
from harvest.readers.chats.exported import exported_reading
from harvest.readers.decoding import normalise
from harvest.readers.tables.boards.boards_in_json import board_rows
from harvest.readers.tables.responses import read_responses
from harvest.readers.tables.table_reading import table_reading
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.transcripts.recognised import spoken
from harvest.readers.transcripts.stretches import stretches_in
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

_CALLED = ("name", "display_name", "displayName", "full_name", "fullName", "title", "label", "text")
"""What an object within a record is called by."""


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What records in JSON hold."""
    records = _records(file.name, file.text)
    if file.mapping is None and (chat := exported_reading(file, records)) is not None:
        return (chat,)
    board = board_rows(_whole(file.text), file.dropped)
    if board is None:
        _tell_of_others(file, _whole(file.text))
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
    if (said := spoken(whole) or stretches_in(whole)) is not None:
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
    return stretches_in(records) or records


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
    lists = _lists_of(whole)
    return _answers_apart(next(iter(lists.values()))) if lists and depth == 0 else None


def _lists_of(whole: dict[str, object]) -> dict[str, list[object]]:
    """The lists that hold records, whatever a tool calls them, the one with most letters in it first."""
    lists = {k: v for k, v in whole.items() if isinstance(v, list) and any(isinstance(one, dict) for one in v)}
    return dict(sorted(lists.items(), key=lambda one: -len(json.dumps(one[1]))))


def _tell_of_others(file: UploadedFile, whole: object) -> None:
    """Says which lists of a file were not read, where one of several was."""
    if not isinstance(whole, dict) or any(isinstance(whole.get(key), (list, dict)) for key in _LISTS):
        return
    read_one, *others = _lists_of(whole) or [""]
    for key in others:
        file.dropped.add("other lists of the file", json.dumps(whole[key], ensure_ascii=False))
    if others:
        file.warnings.append(f"The list “{read_one}” was read; left out: {', '.join(f'“{key}”' for key in others)}.")


def _answers_apart(records: list[object]) -> list[object]:
    """Records that each hold a question and a list of its answers as a record for each answer; others as they are."""
    made: list[object] = []
    for record in records:
        lists = [v for v in record.values() if isinstance(v, list) and v] if isinstance(record, dict) else []
        if not isinstance(record, dict) or len(lists) != 1 or not isinstance(record.get("question"), str):
            return records
        answers = [one if isinstance(one, dict) else {"text": one} for one in lists[0]]
        made += [{"question": record["question"], **answer} for answer in answers]
    return made


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, dict) and isinstance(name := next((value[k] for k in _CALLED if k in value), None), str):
        return name.strip()
    return json.dumps(value, ensure_ascii=False)[: limits.CELL_CHARACTERS]
