"""Paper forms typed up one below the other (``Name: …``, ``Age: …``, the questions, the answers) → a row a form.

What comes again in every form is its print; what stands between is what people wrote.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail_forms import OF_A_FORM
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.tables.responses import read_responses
from harvest.readers.tables.table_reading import table_reading
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.uploaded_file import UploadedFile

_FIELD = re.compile(r"^\W{0,3}([^\W\d_][^:：\n]{0,118}?)\s*[:：](?:\s+(.*)|\s*)$", re.S)
_COUNTED = re.compile(
    r"^(?:\w+\s+){0,3}(?:form|story|response|participant|card|sheet|record|interview|no\.?|number|#)\W*\d{1,4}\W*$",
    re.I,
)
PRINT = "printed words of the form (kept as columns)"
BETWEEN = "titles and numbers of the forms"


def forms_reading(file: UploadedFile, blocks: Sequence[Block]) -> Reading | None:
    """The forms of a document as rows of a table; None where it is no pile of forms."""
    if not all(isinstance(block, Line) for block in blocks):
        return None
    lines = [line for block in blocks if isinstance(block, Line) for line in _lines(block)]
    keys = _printed(lines)
    if keys is None:
        return None
    attempt = LeftOut()
    records, before = _records(lines, keys, attempt)
    if len(records) < 2 or sum(1 for record in records if len(record) >= 0.5 * len(keys)) < 0.8 * len(records):
        return None
    rows = [keys, *([record.get(key, "") for key in keys] for record in records)]
    try:
        grid = read_grid(file.name, rows, {"header_rows": 1, **(file.mapping or {})})
        made = read_responses(
            file.name, grid, file.fields, attempt, mapping=file.mapping, format_name=file.format.label
        )
    except ReadError:
        return None
    if not made.sources:
        return None
    file.fields.date = file.fields.date or date_of_header(before)
    made.warnings.append(f"{len(records)} forms typed one below the other, each read as one person's.")
    made.flavour = f"forms typed up ({file.format.label})"
    file.dropped.take(attempt)
    reading = table_reading(file, made)
    return _dated(reading, file.fields.date)


def _dated(reading: Reading, date: str | None) -> Reading:
    from dataclasses import replace

    if date is None:
        return reading
    return replace(reading, sources=tuple(replace(s, date=s.date or date) for s in reading.sources))


def _lines(line: Line) -> list[Line]:
    return [Line(text, line.heading, line.bold, line.item) for text in line.text.split("\n") if text.strip()]


def _key(text: str) -> tuple[str, str] | None:
    """The printed part of a line, and what was written behind it."""
    field = _FIELD.match(text)
    if field:
        return field.group(1).strip(), (field.group(2) or "").strip()
    whole = text.strip()
    return (whole, "") if asks(whole) and len(whole) <= 200 else None


def _printed(lines: Sequence[Line]) -> list[str] | None:
    """What is printed on each form, in order: it comes as often as the forms, and says of itself that it is a form."""
    found = [key[0] for line in lines if line.heading is None and (key := _key(line.text))]
    counts = Counter(found)
    fields = [key for key in counts if OF_A_FORM.match(key)]
    if len(fields) < 2:
        return None
    forms = max(counts[key] for key in fields)
    keys = [key for key, n in counts.items() if n >= max(2, 0.6 * forms) and n <= forms]
    return keys if forms >= 2 and len(keys) >= 3 and sum(1 for key in keys if key in fields) >= 2 else None


def _records(lines: Sequence[Line], keys: Sequence[str], left: LeftOut) -> tuple[list[dict[str, str]], list[str]]:
    known = set(keys)
    records: list[dict[str, str]] = []
    before: list[str] = []
    now = ""
    for line in lines:
        key = _key(line.text) if line.heading is None else None
        if key is not None and key[0] in known:
            if not records or key[0] in records[-1]:
                records.append({})
            now = key[0]
            records[-1][now] = key[1]
            if len(records) > 1:
                left.add(PRINT, line.text[: len(line.text) - len(key[1])] if key[1] else line.text)
            elif _FIELD.match(line.text):
                # The first form's print becomes the columns' names; only the colons are left over.
                left.add(
                    PRINT, line.text.replace(key[0], "", 1)[: len(line.text) - len(key[0]) - len(key[1])].strip() or ":"
                )
        elif not records or line.heading is not None or _COUNTED.match(line.text.strip()) or not now:
            left.add(BETWEEN, line.text)
            if not records:
                before.append(line.text)
        else:
            records[-1][now] = f"{records[-1][now]}\n{line.text.strip()}".strip()
    return records, before
