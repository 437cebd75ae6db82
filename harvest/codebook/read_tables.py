"""A codebook from CSV or XLSX: Harvest's own tables come back field by field, other people's need a column of names."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from openpyxl import load_workbook

from harvest.codebook.code_ids import slug, unique
from harvest.codebook.migration import rebuilt
from harvest.codebook.table_columns import CODE_FIELDS, COLUMNS, DETAILS, RECORD, from_cell, unguard
from harvest.errors import ReadError
from harvest.model import Code, Codebook
from harvest.readers import limits
from harvest.readers.decoding import decode

# What people call these columns.
_OTHER_NAMES = {
    "code": "label",
    "name": "label",
    "code name": "label",
    "title": "label",
    "theme": "label",
    "description": "definition",
    "meaning": "definition",
    "comment": "definition",
    "parent code": "parent",
    "category": "parent",
    "parent_code": "parent",
    "color": "colour",
    "inclusion": "include",
    "inclusion criteria": "include",
    "when to use": "include",
    "exclusion": "exclude",
    "exclusion criteria": "exclude",
    "when not to use": "exclude",
    "example": "examples",
    "code id": "id",
    "code_id": "id",
}


def parse_csv(name: str, data: bytes) -> Codebook:
    """The codebook in a CSV file; ReadError names row and column of what cannot be understood."""
    limits.check_size(name, data)
    text = decode(name, data, mend=False).text  # what Harvest wrote comes back letter by letter
    first = text.partition("\n")[0]
    mark = max(",;\t", key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=False))
    except csv.Error as fault:
        raise ReadError(
            f"{name}: this is not a table in CSV ({fault}). Save it as CSV UTF-8 and upload that."
        ) from fault
    return _codebook(name, [[unguard(cell) for cell in row] for row in rows])


def parse_xlsx(name: str, data: bytes) -> Codebook:
    """The codebook in the first sheet of a workbook; formulas are taken as the text they are written as."""
    limits.check_size(name, data)
    limits.open_zip(name, data, "an Excel workbook").close()
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False)
        sheet = book.worksheets[0]
        rows = [[_text(cell) for cell in row] for row in sheet.iter_rows(max_row=limits.ROWS, values_only=True)]
    except Exception as fault:  # whatever openpyxl, zipfile or the XML in it find wrong with the package
        raise ReadError(f"{name}: this is not an Excel workbook or it is damaged. Save it again as .xlsx.") from fault
    return _codebook(name, rows)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\r\n", "\n")


def _codebook(name: str, rows: Sequence[Sequence[str]]) -> Codebook:
    if not rows or not any(cell.strip() for cell in rows[0]):
        raise ReadError(f"{name}: the first row holds no names of columns. Begin with id, label, definition, parent.")
    columns = [_OTHER_NAMES.get(c.strip().lower(), c.strip().lower().replace(" ", "_")) for c in rows[0]]
    if "label" not in columns and "id" not in columns:
        raise ReadError(
            f"{name}: there is no column of names of codes; found {', '.join(c for c in rows[0] if c.strip())}. "
            f"Call it label."
        )
    known = [c if c in COLUMNS and c not in columns[:i] else "" for i, c in enumerate(columns)]
    ignored = [c for c, k in zip(rows[0], known, strict=True) if c.strip() and not k]
    records = [
        (number, dict((k, v) for k, v in zip(known, row, strict=False) if k))
        for number, row in enumerate(rows[1:], 2)
        if any(cell.strip() for cell in row)
    ]
    heads = [(n, r) for n, r in records if r.get(RECORD, "").strip().lower() == "codebook"]
    codes = _codes(name, [(n, r) for n, r in records if r.get(RECORD, "").strip().lower() != "codebook"])
    stem = PurePath(name).stem or "codebook"
    if not heads:
        if not codes:
            raise ReadError(f"{name}: there are no codes below the names of the columns.")
        meta: dict[str, object] = {"columns_not_read": ignored} if ignored else {}
        return Codebook(slug(stem, "codebook"), stem, "1", tuple(codes), meta=meta)
    number, head = heads[0]
    return replace(
        _details(name, number, head.get(DETAILS, "")),
        id=head.get("id") or slug(head.get("label") or stem, "codebook"),
        name=head.get("label", ""),
        definition=head.get("definition", ""),
        codes=tuple(codes),
    )


def _details(name: str, number: int, text: str) -> Codebook:
    try:
        found = json.loads(text) if text.strip() else {}
        return rebuilt({"id": "", "name": "", "version": "1", "codes": [], **found})
    except (ValueError, TypeError, KeyError, RecursionError) as fault:
        raise ReadError(
            f"{name}, row {number}, column {DETAILS}: expected what Harvest wrote there ({fault}). Empty the cell "
            f"to go on."
        ) from fault


def _codes(name: str, records: Iterable[tuple[int, dict[str, str]]]) -> list[Code]:
    codes: list[Code] = []
    rows: dict[str, int] = {}
    for number, record in records:
        label = record.get("label", "") or record.get("id", "")
        if not label.strip() and not record.get("id", "").strip():
            raise ReadError(f"{name}, row {number}: a code needs a label. Fill it in or delete the row.")
        code_id = record.get("id", "").strip() or unique(slug(label), rows)
        if code_id in rows:
            raise ReadError(
                f"{name}, row {number}: the id {code_id} stands in row {rows[code_id]} already; ids are unique."
            )
        rows[code_id] = number
        given: dict[str, Any] = {"id": code_id, "label": label, "definition": ""}
        for field in CODE_FIELDS:
            if field in record and field not in ("id", "label"):
                try:
                    given[field] = from_cell(field, record[field])
                except ValueError as fault:
                    raise ReadError(
                        f"{name}, row {number}, column {field}: expected {fault}, found {record[field][:60]!r}."
                    ) from fault
        if "label" in record:
            given["label"] = record["label"] or label
        codes.append(Code(**given))
    return _with_parents(name, codes, rows)


def _with_parents(name: str, codes: list[Code], rows: dict[str, int]) -> list[Code]:
    """The codes with parents as ids, also where people wrote the parent's label."""
    by_label = {c.label.strip().lower(): c.id for c in codes}
    found = []
    for code in codes:
        parent = code.parent
        if parent is not None and parent not in rows:
            if parent.strip().lower() not in by_label:
                raise ReadError(
                    f"{name}, row {rows[code.id]}, column parent: there is no code {parent}. Add it or empty the cell."
                )
            parent = by_label[parent.strip().lower()]
        found.append(replace(code, parent=parent))
    return found
