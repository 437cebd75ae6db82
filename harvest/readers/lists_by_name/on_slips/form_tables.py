"""Slips whose fields or boxes stand in a table each: their rows as lines among the lines of the document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.readers.documents.lines import Block, Line
from harvest.readers.lists_by_name.heard.asking import plain_of
from harvest.readers.lists_by_name.heard.said import YES
from harvest.readers.lists_by_name.signs.choices import is_plain
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import fold
from harvest.readers.recognise.talk.speakers import looks_like_name

Rows = list[list[str]]
_LEAST, _MOST = 2, 5
"""So many tables with the same labels are forms, and so many columns at most they have."""


def lines_of_forms(blocks: Sequence[Block], known: Known) -> list[str]:
    """All lines of a document with the tables that are alike as lines among them; none where no two tables are alike.
    Where each stands below somebody's name it is theirs.

    >>> one = lambda who, yes, no: [Line(f"Name: {who}"), [["", "Yes", "No"], ["Quote me", yes, no]]]
    >>> nobody = Known([])
    >>> lines_of_forms([*one("Ada", "x", ""), *one("Bo", "", "✓")], nobody)
    ['Name: Ada', 'Quote me [x] Yes [ ] No', 'Name: Bo', 'Quote me [ ] Yes [x] No']
    >>> lines_of_forms([[["Name", who], ["May we quote you?", "☒ yes ☐ no"]] for who in ("Ada", "Bo")], nobody)[:2]
    ['Name: Ada', 'May we quote you? ☒ yes ☐ no']
    >>> below = [Line("Ada Obi – 3 May"), [["Quote it", "Yes"]], Line("Bo Lind – 4 May"), [["Quote it", "No"]]]
    >>> lines_of_forms(below, Known([["Ada Obi"], ["Bo Lind"]]))[:2]
    ['Name: Ada Obi – 3 May', 'Quote it: Yes']
    """
    tables = [block for block in blocks if not isinstance(block, Line)]
    alike = Counter(map(_labels, tables))
    if not tables or any(alike[_labels(table)] < _LEAST or max(map(len, table), default=0) > _MOST for table in tables):
        return []
    made: list[str] = []
    for block in _each_named(blocks, known):
        made += block.text.split("\n") if isinstance(block, Line) else _as_lines(block)
    return [line for line in made if line.strip()]


def _each_named(blocks: Sequence[Block], known: Known) -> Sequence[Block]:
    """The blocks; where every table stands right below a line that begins with a name, no two with the same, and most
    of them are known, that line says whose it is."""
    over = [n - 1 for n, block in enumerate(blocks) if not isinstance(block, Line)]
    heads = [blocks[n] if n >= 0 else None for n in over]
    names = [_OWN.split(head.text)[0].strip() if isinstance(head, Line) else "" for head in heads]
    met = sum(bool(spans) and spans[0].start == 0 for spans in map(known.spans, names))
    if 2 * met <= len(over) or len({*names}) < len(over) or not all(map(looks_like_name, names)):
        return blocks
    whose = {*over}
    return [Line(f"Name: {b.text}") if n in whose and isinstance(b, Line) else b for n, b in enumerate(blocks)]


_OWN = re.compile(r"\s*[,;(:]|\s+[–—-]\s")
"""What parts a name from what is said of them."""


def _labels(rows: Rows) -> tuple[str, ...]:
    return tuple(fold(row[0]).strip(" :") for row in rows if row)


def _as_lines(rows: Rows) -> list[str]:
    head = [cell.strip() for cell in rows[0]]
    answers = head[1:]
    if len(answers) > 1 and all(map(is_plain, answers)):
        return [_boxed(row, answers) for row in rows[1:]]
    lines = []
    for row in rows:
        cells = [" ".join(cell.split()) for cell in row]
        for label, value in zip(cells[::2], [*cells[1::2], ""], strict=False):
            if label or value:
                lines.append(
                    f"{label} {value}" if label.endswith(("?", ":")) else f"{label}: {value}" if label else value
                )
    return lines


def _boxed(row: Sequence[str], answers: Sequence[str]) -> str:
    """A row whose answers stand in the columns of a table, as a line with a box before each."""
    cells = [*(" ".join(cell.split()) for cell in row[1:]), *[""] * len(answers)][: len(answers)]
    words = [cell for cell in cells if cell and plain_of(cell) != YES]
    boxes = " ".join(
        f"[{'x' if plain_of(cell) == YES else ' '}] {says}" for cell, says in zip(cells, answers, strict=True)
    )
    return f"{' '.join(row[0].split())} {boxes} {' '.join(words)}".strip()
