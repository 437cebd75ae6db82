"""Responses that a tool prints (Microsoft Forms) or shows (SurveyMonkey) one below the other, as rows of a table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.model.punctuation import asks
from harvest.readers.documents.forms.single_responses import AROUND, single_responses
from harvest.readers.documents.lines import Block, Line
from harvest.readers.dropping import LeftOut
from harvest.readers.tables.responses import read_responses
from harvest.readers.tables.table_reading import table_reading
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.uploaded_file import UploadedFile

OPTIONS = "options of questions (which was ticked cannot be told from the print)"
_TIMED = re.compile(
    r"\b(?:time to complete|zeit (?:bis )?zum abschließen|temps (?:nécessaire )?pour (?:terminer|remplir)|"
    r"tiempo para completar|tempo (?:di|de|per) (?:completamento|conclusão|completar))\W*$",
    re.I,
)
_ASKED = re.compile(r"^\s*(\d{1,2})[.)]\s+(\S.{2,300}?)\s*\*?\s*$", re.S)
_OPTION = re.compile(r"^\s*[○●◯◉☐☑☒•◦∘∙◌⚬⚪⚫]\s*\S")
_FIRST = 8
"""So many lines at most stand above the first question."""


def printed_responses(file: UploadedFile, blocks: Sequence[Block]) -> Reading | None:
    """The responses as rows of a table; None where the document is no such print."""
    if not all(isinstance(block, Line) for block in blocks):
        return None
    top = (part for b in blocks[:_FIRST] if isinstance(b, Line) for part in b.text.split("\n"))
    lines = [part for b in blocks if isinstance(b, Line) for part in b.text.split("\n") if part.strip()]
    left = LeftOut()
    records = _records(lines, left) if any(map(_TIMED.search, top)) else single_responses(lines, left)
    heads = list(dict.fromkeys(head for record in records for head in record))
    if len(heads) < 2 or not any(asks(head) for head in heads):
        return None
    rows = [heads, *([record.get(head, "") for head in heads] for record in records)]
    try:
        grid = read_grid(file.name, rows, {"header_rows": 1, **(file.mapping or {})})
        made = read_responses(file.name, grid, file.fields, left, mapping=file.mapping, format_name=file.format.label)
    except ReadError:
        return None
    file.dropped.take(left)
    return table_reading(file, made)


def _records(lines: Sequence[str], left: LeftOut) -> list[dict[str, str]]:
    """What each respondent answered, by the question."""
    records: list[dict[str, str]] = []
    head = ""
    last = 0
    for line in lines:
        asked = _ASKED.match(line)
        number = int(asked.group(1)) if asked else 0
        if asked and (number == last + 1 or number == 1):
            if number == 1 or not records:
                records.append({})
            head, last = " ".join(asked.group(2).split()), number
            records[-1].setdefault(head, "")
        elif not head or _TIMED.search(line):
            left.add(AROUND, line)
            head = ""
        elif _OPTION.match(line):
            left.add(OPTIONS, line)
        else:
            records[-1][head] = f"{records[-1][head]}\n{line.strip()}".strip()
    return records
