"""A mail that a web form sent (``Name: …``, ``Your story: …``) → one row of a table: teller, answers, permission."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.model.punctuation import asks
from harvest.readers.decoding import normalise
from harvest.readers.documents.lines import Block, Line
from harvest.readers.dropping import LeftOut
from harvest.readers.tables.grid import make_grid
from harvest.readers.tables.responses import read_responses
from harvest.readers.tables.table_reading import table_reading
from harvest.readers.uploaded_file import UploadedFile

_FIELD = re.compile(r"^\W{0,2}([^\W\d_][^:\n]{0,118}?)\s*:(?:\s+(.*)|)$")
_NUMBER = re.compile(r"(?:submission|response|entry|form|reference|confirmation|case) (?:id|no\.?|number|code)$", re.I)
_ASKED = re.compile(r"^([A-Z][^?:\n]{6,118}\?)\s+(\S.{0,80})$")
OF_A_FORM = re.compile(
    r"(?:(?:your |full |first |last )?name|e-?mail(?: address)?|phone|telephone|mobile|post ?code|address|message|"
    r"date|ip address|submitted(?: on| at)?|age(?: group| band)?|where|ward|area|neighbourhood|street|village|"
    r"town|gender|signed|signature|consent|table|interviewer|collected by|role|occupation)$",
    re.I,
)


def form_reading(file: UploadedFile, blocks: Sequence[Block]) -> Reading | None:
    """The answers in a mail that a form sent; None for any other mail."""
    fields = _fields([b for b in blocks if isinstance(b, Line)]) if all(isinstance(b, Line) for b in blocks) else None
    if fields is None:
        return None
    attempt = LeftOut()
    try:
        grid = make_grid(file.name, [list(fields), list(fields.values())], file.mapping)
        made = read_responses(
            file.name, grid, file.fields, attempt, mapping=file.mapping, format_name=file.format.label
        )
    except ReadError:
        return None
    if made.not_data or not made.sources:
        return None
    file.dropped.take(attempt)
    return table_reading(file, made)


def _fields(lines: Sequence[Line]) -> dict[str, str] | None:
    """The fields of a form in order; None where lines are no fields, or fields are no form's (a cast of speakers)."""
    found: dict[str, str] = {}
    label = ""
    before: list[str] = []
    for line in lines:
        text = normalise(line.text).strip()
        field = _FIELD.match(text) or (_ASKED.match(text) if len(found) >= 2 else None)
        if field and field.group(1) not in found:
            label = field.group(1)
            found[label] = field.group(2) or ""
        elif text and not label:
            # "You have received a new submission." stands above the fields of many forms.
            before.append(text)
            if len(before) > 2 or len(text.split()) > 20:
                return None
        elif text:
            found[label] = f"{found[label]}\n{text}".strip()
    known = [name for name in found if OF_A_FORM.match(name)]
    asked = sum(1 for name in found if asks(name))
    if len(found) < 3 or len(known) + min(asked, 1) < 2 or not known:
        return None
    return {name: words for name, words in found.items() if not _NUMBER.match(name)}
