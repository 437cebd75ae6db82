"""Paper forms typed up one below the other (``Name: …``, ``Age: …``, the questions, the answers) → a row a form.

What comes again in every form is its print; what stands between is what people wrote.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.model.punctuation import asks
from harvest.readers.documents.cards.printed_cards import shapes
from harvest.readers.documents.forms.boxes import answered
from harvest.readers.documents.forms.glued_fields import answered_question, parted
from harvest.readers.documents.forms.leave_above_stories import tells_on, with_own_name_told
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.mail_forms import OF_A_FORM
from harvest.readers.documents.stories.headings import BULLET
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.permission.columns import looks_like_permission
from harvest.readers.recognise.columns.asked_names import holds_names
from harvest.readers.recognise.columns.column_names import TELLERS, is_called
from harvest.readers.recognise.columns.column_roles import guess_mapping
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.given_mapping import column_names
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.responses import read_responses
from harvest.readers.tables.table_reading import table_reading
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.uploaded_file import UploadedFile

_FIELD = re.compile(r"^\W{0,3}([^\W\d_][^:：\n]{0,118}?)\s*(?:：\s*|:(?:\s+|$))(.*)$", re.S)
_COUNTED = re.compile(
    r"^(?:\w+\s+){0,3}(?:form|story|response|participant|card|sheet|record|interview|no\.?|number|#)\W*\d{1,4}\W*$",
    re.I,
)
_FIELD_WORDS = 6
STORY = "Story"
"""The column of what stands below the last field of a form without a head of its own."""
PRINT = "printed words of the form (kept as columns)"
BETWEEN = "titles and numbers of the forms"
_FORMS, _TOP, _MOST, _BETWEEN = 3, 4, 0.6, 0.25
"""So many forms show what is printed on each, so many lines of that stand above the first field; such a share of the
forms has each field and of the labels is a field, and at most such a share of what is written stands behind none."""


def forms_reading(file: UploadedFile, blocks: Sequence[Block]) -> Reading | None:
    """The forms of a document as rows of a table; None where it is no pile of forms."""
    if not all(isinstance(block, Line) for block in blocks):
        return None
    attempt = LeftOut()
    lines = parted([line for block in blocks if isinstance(block, Line) for line in _lines(block)])
    lines, boxed = answered(lines, attempt)
    keys = _printed(lines, boxed) or (_printed_once(file.name, lines, boxed) if boxed else None)
    if keys is None:
        return None
    lines_of_forms = _without_tops(lines, keys, attempt)
    apart = all(STORY in record for record in _records(lines_of_forms, keys, LeftOut(), apart=True)[0])
    records, before = _records(lines_of_forms, keys, attempt, apart=apart)  # else words of some would be answers
    if (
        not _filled_in(records, lines)
        or (len(records) < 2 and not boxed)
        or sum(1 for record in records if len(record) >= 0.5 * len(keys)) < 0.8 * len(records)
    ):
        return None
    keys += [STORY] if STORY not in keys and any(STORY in record for record in records) else []
    records = [with_own_name_told(record) for record in records]
    rows = [keys, *([record.get(key, "") for key in keys] for record in records)]
    try:
        grid = read_grid(file.name, rows, {"header_rows": 1, **(file.mapping or {})})
        mapping = file.mapping if file.mapping or not boxed else _without_ticks(grid, boxed)
        made = read_responses(file.name, grid, file.fields, attempt, mapping=mapping, format_name=file.format.label)
    except ReadError:
        return None
    if not made.sources:
        return None
    file.fields.date = file.fields.date or date_of_header(before)
    forms = f"{len(records)} forms typed one below the other, each" if len(records) > 1 else "A typed form,"
    made.warnings.append(f"{forms} read as one person's.")
    made.flavour = f"forms typed up ({file.format.label})"
    file.dropped.take(attempt)
    reading = table_reading(file, made)
    return _dated(reading, file.fields.date)


def _filled_in(records: Sequence[Mapping[str, str]], lines: Sequence[Line]) -> bool:
    """Whether somebody wrote on any of the forms: words, and none that stand on a line of every form."""
    often = Counter(line.text.strip() for line in lines)
    wrote = (part.strip() for record in records for cell in record.values() for part in cell.splitlines())
    return any(often[part] < 2 and any(map(str.isalnum, part)) for part in wrote)


def _printed_once(name: str, lines: Sequence[Line], boxed: Sequence[str]) -> list[str] | None:
    """What is printed on a form that stands alone: its fields, what it asks, and what was ticked."""
    found = [key[0] for line in lines if line.heading is None and (key := _key(line.text))]
    fields = [key for key in found if OF_A_FORM.match(key)]
    keys = [key for key in found if key in fields or asks(key) or key in boxed]
    alone = len(set(keys)) == len(keys) and len(fields) + len(boxed) >= 3
    return keys if alone and fields and any(asks(key) for key in keys if key not in boxed) else None


def _without_ticks(grid: Grid, boxed: Sequence[str]) -> dict[str, object]:
    """Which column holds what, those that were ticked never as words."""
    used = guess_mapping(grid)
    texts = [head for head in column_names(used.get("text")) if head not in boxed]
    kept = [head for head in column_names(used.get("attributes")) if head not in boxed]
    ticks = [head for head in grid.header if head in boxed and head not in used.values()]
    return {**used, "text": texts, "attributes": [*kept, *ticks]}


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
    if (asked := answered_question(text)) is not None:
        return asked
    whole = text.strip()
    return (whole, "") if asks(whole) and len(whole) <= 200 else None


def _printed(lines: Sequence[Line], boxed: Sequence[str]) -> list[str] | None:
    """What is printed on each form, in order: it comes as often as the forms, and says of itself that it is a form."""
    found = [key[0] for line in lines if line.heading is None and (key := _key(line.text))]
    counts = Counter(found)
    fields = [key for key in counts if OF_A_FORM.match(key)]
    if (named := _under_names(lines, counts)) is not None:
        return named
    if not fields:
        return _asked_again(lines, found)
    forms = max(counts[key] for key in fields)
    replied = {key[0] for line in lines if line.heading is None and (key := answered_question(line.text))}
    keys = [key for key, n in counts.items() if 2 <= n <= forms and (key in replied or n >= 0.6 * forms)]
    # What is asked in the same words as often as the names come is printed, too; three forms show it.
    printed = [
        key for key in keys if key in fields or key in boxed or (forms >= 3 and asks(key) and counts[key] == forms)
    ]
    return keys if forms >= 2 and len(keys) >= (3 if forms == 2 else 2) and len(printed) >= 2 else None


def _under_names(lines: Sequence[Line], counts: Counter[str]) -> list[str] | None:
    """The labels, whatever they say, that come again beside one for a name, with names behind that; else None.

    Then nearly all that is written stands behind them: a story below a name is no field.
    """
    found = [key for line in lines if line.heading is None and (key := _key(line.text))]
    names = [key for key in counts if counts[key] >= _FORMS and is_called(TELLERS[0], key)]
    for name in names if len(names) == 1 else ():
        forms = counts[name]
        keys = [key for key, n in counts.items() if _MOST * forms <= n <= forms]
        behind = sum(visible(written) for key, written in found if key in keys and key != name)
        alike = len(keys) > 1 and sum(counts[key] for key in keys) >= _MOST * len(found)
        if alike and _free(lines, keys) <= _BETWEEN * behind and holds_names([w for key, w in found if key == name]):
            return keys
    return None


def _free(lines: Sequence[Line], keys: Sequence[str]) -> int:
    """The letters from the first field on that stand behind no label, without headings and what counts the forms."""
    first = next((n for n, line in enumerate(lines) if (key := _key(line.text)) and key[0] in keys), len(lines))
    shaped = shapes([line.text for line in lines])
    rest = [
        line.text
        for line, shape in list(zip(lines, shaped, strict=True))[first:]
        if line.heading is None and not shape.endswith("#") and ((key := _key(line.text)) is None or key[0] not in keys)
    ]
    return sum(map(visible, rest))


def _asked_again(lines: Sequence[Line], found: Sequence[str]) -> list[str] | None:
    """The questions that come again on forms without any field; none where somebody is named above them.

    What tables were asked stands over their points, and is no form.
    """
    if max(Counter(key for key in found if not asks(key)).values(), default=0) >= _FORMS:
        return None  # labels of any wording, of which one may be the name
    counts = Counter(key for key in found if asks(key))
    keys = [key for key, n in counts.items() if n >= max(_FORMS, 0.6 * max(counts.values()))]
    if len(keys) < 2 or any(line.item or BULLET.match(line.text) for line in lines):
        return None
    firsts = [n for n, line in enumerate(lines) if (key := _key(line.text)) is not None and key[0] == keys[0]]
    above = [lines[n - 1].text.strip() for n in firsts if n]
    places = [heading_place(line.text, is_heading=True) for line in lines if not asks(line.text)]
    if any(place is not None and (place.table or place.round) for place in places):
        return None
    named = sum(looks_like_name(text) for text in above) + sum(line.heading is not None for line in lines)
    return None if 2 * named > len(firsts) else keys


def _without_tops(lines: Sequence[Line], keys: Sequence[str], left: LeftOut) -> list[Line]:
    """The lines without what is printed above the first field of each form, such as whose form it is."""
    firsts = [n for n, line in enumerate(lines) if (key := _key(line.text)) is not None and key[0] == keys[0]]
    again = shapes([line.text for line in lines])
    tops = [again[:n][-_TOP:] if not k else again[firsts[k - 1] + 1 : n] for k, n in enumerate(firsts)]
    gone: set[int] = set()
    for up in range(1, _TOP + 1):
        shared = Counter(top[-up] for top in tops if len(top) >= up)
        shape, times = shared.most_common(1)[0] if shared else ("", 0)
        if times < max(_FORMS, 0.8 * len(firsts)) or len(tops[0]) < up or tops[0][-up] != shape:
            break
        gone |= {n - up for n, top in zip(firsts, tops, strict=True) if len(top) >= up and top[-up] == shape}
    for n in sorted(gone):
        left.add(BETWEEN, lines[n].text)
    return [line for n, line in enumerate(lines) if n not in gone]


def _records(
    lines: Sequence[Line], keys: Sequence[str], left: LeftOut, *, apart: bool
) -> tuple[list[dict[str, str]], list[str]]:
    """The forms, and what stands above them; ``apart``: a story below an answer on leave is none of that."""
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
            filled = records[-1][now]
            ends = bool(OF_A_FORM.match(now)) or (apart and looks_like_permission(now) and tells_on(filled, line.text))
            if ends and filled and len(filled.split()) <= _FIELD_WORDS < len(line.text.split()):
                # "Age: 81", and below it the story: no field of its own is printed above that.
                now = STORY
                records[-1].setdefault(now, "")
            records[-1][now] = f"{records[-1][now]}\n{line.text.strip()}".strip()
    return records, before
