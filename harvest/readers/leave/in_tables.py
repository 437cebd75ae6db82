# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Tables in which what people permit stands otherwise than in a column of a row each, put into such a column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.model.punctuation import asks
from harvest.readers.permission.answered.boxed import EMPTY, TICKED
from harvest.readers.permission.lines import kind_of_label
from harvest.readers.recognise.talk.speakers import looks_like_name

_DITTO = re.compile(
    r"\W{0,2}(?:[\"”“〃″]|''|,,|do\.?|ditto|id\.?|idem|dto\.?|(?:the )?same(?: as)?(?: above)?|as above|see above|"
    r"siehe oben|wie oben|j\.?w\.?|jak wyżej|fel uchod|comme ci-dessus|lo mismo)\W{0,2}",
    re.I,
)
_FIELD = re.compile(
    r"^\W{0,2}([^\W\d_][^:：\n]{1,118}?)\s*[:：]\s*(.*)$|^\W{0,2}([^\W\d_][^?？\n]{3,118}[?？])\s+(\S.*)?$"
)
_BOX = re.compile(rf"^\s*(?:(?P<on>{TICKED}|[■✓✔✗✘])|{EMPTY})\s*(?P<said>\S.*)$")
_SIGNED = re.compile(r"^(?:signed|from|signature|signed by|by|name on card|yours)$", re.I)
_WHO = re.compile(
    r"(?:who|name|names|person|people|speaker|participant|teller|voice|member|resident|initials)?\W*", re.I
)
NONE = "[ ]"
"""What a form says on which no box was ticked."""
_LOOK, _MOST, _LONG = 12, 0.6, 6
"""So many rows are looked at for a header, so large a share of cells has to be alike, and so many words are a text."""

Rows = Sequence[Sequence[str]]


def as_records(rows: Rows) -> Rows:
    """The rows with people who stand across as rows, forms in one cell as columns, and ditto marks filled in.

    >>> as_records([["Name", "Permission"], ["Ann", "Yes"], ["Bob", "ditto"]])[2]
    ['Bob', 'Yes']
    """
    return without_dittos(forms_in_cells(people_across(rows)))


def without_dittos(rows: Rows) -> Rows:
    """The rows in which a ditto mark below a question on permission is the answer above it."""
    for n, row in enumerate(rows[:_LOOK]):
        asked = [
            k for k, cell in enumerate(row) if cell.strip() and kind_of_label(cell) in ("words", "consent", "name")
        ]
        if not asked or len(row) < 2:
            continue
        if not any(_DITTO.fullmatch(r[k]) for r in rows[n + 1 :] for k in asked if k < len(r) and r[k].strip()):
            return rows
        made = [list(r) for r in rows]
        for above, below in zip(made[n + 1 :], made[n + 2 :], strict=False):
            for k in asked:
                if k < len(below) and below[k].strip() and _DITTO.fullmatch(below[k]):
                    below[k] = above[k] if k < len(above) else ""
        return made
    return rows


def people_across(rows: Rows) -> Rows:
    """The rows of a table with a column a person as a row a person, where one of its rows asks for permission.

    >>> table = [["", "Ann", "Bob"], ["Said", "We sang all night long there.", "I slept all day long at home."], ["May we quote it?", "Yes", "No"]]
    >>> people_across(table)[1]
    ['Ann', 'We sang all night long there.', 'Yes']
    >>> table = [["Name", "What helps?", "What hinders?"], ["Ann", "We sing.", "Ice."], ["Anon", "We sing all night long.", "Ice and the steps and forms."]]
    >>> people_across(table) == table
    True
    """
    if not 3 <= len(rows) <= 60:
        return rows
    for n, row in enumerate(rows[:4]):
        cells = [cell.strip() for cell in row]
        if len([c for c in cells[1:] if c]) < 2 or not _WHO.fullmatch(cells[0]):
            continue
        width = len(cells)
        below = [[*r, *[""] * (width - len(r))][:width] for r in rows[n + 1 :] if any(r)]
        labels = [r[0].strip() for r in below]
        asked = [label for label in labels if label and kind_of_label(label) in ("words", "consent")]
        texts = [r for r in below if sum(len(c.split()) >= _LONG for c in r[1:]) >= _MOST * (width - 1)]
        across = [c for c in cells[1:] if kind_of_label(c)]
        if not asked or not texts or across or not all(labels) or any(map(asks, cells[1:])):
            return rows
        head = [cells[0] or "Name", *labels]
        return [*rows[:n], head, *([cells[k], *(r[k].strip() for r in below)] for k in range(1, width) if cells[k])]
    return rows


def forms_in_cells(rows: Rows) -> Rows:
    """The rows in which cells that hold a whole form (labels and answers, or boxes) are a column a label."""
    at = max((len(row) for row in rows[:_LOOK]), default=0)
    for k in reversed(range(at)):
        forms = [_form(row[k]) if k < len(row) else {} for row in rows]
        filled = [form for form in forms if len(form) > 1]
        if len(filled) < 2:
            continue
        first = next(n for n, form in enumerate(forms) if len(form) > 1)
        counts = Counter(label for form in filled for label in form)
        labels = [label for label, times in counts.items() if times >= _MOST * len(filled)]
        of_leave = [label for label in labels if kind_of_label(label) or label in _boxed(rows, k)]
        if len(labels) < 2 or not of_leave or len(filled) < _MOST * (len(rows) - first) or first == 0:
            continue
        width = max(len(row) for row in rows[: first + 1])
        named = [_heading(label, labels, filled) for label in labels]
        made: list[list[str]] = [list(row) for row in rows[: first - 1]]
        head = [*rows[first - 1], *[""] * (width - len(rows[first - 1]))]
        made.append([*head[:k], *head[k + 1 :], *named])
        for row, form in zip(rows[first:], forms[first:], strict=True):
            cells = [*row, *[""] * (width - len(row))]
            given = [form.get(label, "") for label in labels]
            if form and not any(given):
                given[0] = NONE  # or the row would be taken for a line below the table
            made.append([*cells[:k], *cells[k + 1 :], *given])
        return forms_in_cells(made)
    return rows


def _heading(label: str, labels: Sequence[str], forms: Sequence[dict[str, str]]) -> str:
    """The column that a label makes: who signed a card is its name."""
    values = [form[label] for form in forms if form.get(label)]
    signs = _SIGNED.match(label) and not any(other.casefold() in ("name", "your name") for other in labels)
    return "Name" if signs and values and sum(map(looks_like_name, values)) >= _MOST * len(values) else label


def _boxed(rows: Rows, k: int) -> set[str]:
    return {m["said"].strip() for row in rows if k < len(row) for line in row[k].split("\n") if (m := _BOX.match(line))}


def _form(cell: str) -> dict[str, str]:
    """The labels and answers of a form that stands in one cell; a box is ticked with an x."""
    if "\n" not in cell:
        return {}
    found: dict[str, str] = {}
    now = ""
    for line in cell.split("\n"):
        box = _BOX.match(line)
        field = _FIELD.match(line) if box is None else None
        if box is not None:
            now = box["said"].strip()
            found[now] = "x" if box["on"] else ""
            now = ""
        elif field is not None and (field[1] or field[3]).strip() not in found:
            now = (field[1] or field[3]).strip()
            found[now] = (field[2] if field[1] else field[4] or "").strip()
        elif now and line.strip():
            found[now] = f"{found[now]}\n{line.strip()}".strip()
    return found
