"""What stands beside a table and says what its answers mean: a key below it, or on a sheet of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from harvest.readers.permission.keys import key_of

_NAMES_KEY = re.compile(
    r"\b(?:key|legend|legende|codes?|coding|guide|notes?|read ?me|about|explanation|lookup|"
    r"schlüssel|erklärung|allwedd|codau|clave|leyenda|klucz|legenda|objaśnienia|cheia)\b|说明|مفتاح|कुंजी",
    re.IGNORECASE,
)
_CODE = re.compile(r"\W?\w{1,3}\W?|[✓✔✗✘☑☒☐?–-]")
_FEW = 40
"""So many rows at most has a sheet that explains another."""
_LAST = 8
"""So many rows at most stand below a table to explain it."""


def on_other_sheets(sheets: Sequence[tuple[str, Sequence[Sequence[str]]]], title: str) -> str:
    """What the sheets beside one say of it, where they are called a key or list codes with what they stand for.

    >>> on_other_sheets([("Answers", [["Name"], ["Ada"]]), ("Key", [["A", "yes, with my name"]])], "Answers")
    'Key: A = yes, with my name'
    >>> sheets = [("Answers", [["Level"], ["2"]]), ("Levels", [["Level", "Means"], ["1", "no"], ["2", "yes"]])]
    >>> on_other_sheets(sheets, "Answers")
    'Key. Level: 1 = no; 2 = yes'
    """
    found = []
    for other, rows in sheets:
        if other == title:
            continue
        cells_of = ([c.strip() for c in row if c.strip()] for row in rows)
        filled = list(islice(filter(None, cells_of), _FEW + 1))  # of a long sheet no more than shows that it is one
        if not 0 < len(filled) <= _FEW:
            continue
        pairs = [cells for cells in filled if _is_pair(cells)]
        if len(pairs) >= 2 and len(pairs) >= 0.6 * len(filled) or _NAMES_KEY.search(other) and _is_narrow(filled):
            head, *rest = filled
            named = len(head) == 2 and not _is_pair(head) and rest and len(pairs) == len(rest)
            found.append(f"Key. {head[0].rstrip(':')}: {as_note(rest)}" if named else f"Key: {as_note(filled)}")
    return "\n".join(found)


def below(records: Sequence[Sequence[str]]) -> int:
    """How many of the last records are no records but explain the codes in those above.

    >>> below([["Ada", "The ferry.", "A"], ["", "", ""], ["A = may be quoted, B = may not", "", ""]])
    2
    """
    if not records or len(records[0]) < 3:
        return 0
    start = len(records)
    for n in range(len(records) - 1, max(len(records) - 1 - _LAST, 0), -1):
        filled = [c for c in records[n] if c.strip()]
        if len(filled) > 2:
            break
        text = as_note([filled])
        if key_of([text]) or re.match(r"\s*(?:key|legend|codes?)\b\W*", text, re.IGNORECASE):
            start = n
        elif filled:
            break
    while 0 < start < len(records) and not any(c.strip() for c in records[start - 1]):
        start -= 1
    return len(records) - start


def as_note(rows: Sequence[Sequence[str]]) -> str:
    """Rows beside a table as one text, a code and what it stands for joined."""
    filled = [[c.strip() for c in row if c.strip()] for row in rows]
    return "; ".join((" = " if _is_pair(cells) else " ").join(cells) for cells in filled if cells)


def _is_pair(cells: Sequence[str]) -> bool:
    return len(cells) == 2 and bool(_CODE.fullmatch(cells[0]))


def _is_narrow(filled: Sequence[Sequence[str]]) -> bool:
    return max(map(len, filled)) <= 3
