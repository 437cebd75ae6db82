"""Second header rows: question texts, options and import ids that stand below the header."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.questions import question_of
from harvest.readers.permission.words import fold

_MARK = re.compile(
    r"^(?:open-?ended response|response|other \(please specify\)|please specify|custom data|answer|selected choice)$"
)
_IDS = re.compile(
    r"^(?:response ?id|respondent ?id|recorded date|start date|end date|startdate|"
    r"enddate|ip address|response type|progress|id)$"
)


def second_headers(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """How many rows below the header are headers too (0 to 2)."""
    count = 0
    for row in rows[:2]:
        if not _is_header(columns, row, rows[count + 1 : count + 40]):
            break
        count += 1
    return count


def _is_header(columns: Sequence[str], row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    cells = [fold(c) for c in row[: len(columns)]]
    if any(c.startswith('{"importid"') for c in cells) or any(_MARK.match(c) for c in cells):
        return True
    if not below:
        return False
    labels = sum(1 for h, c in zip(columns, cells, strict=False) if _IDS.match(fold(h)) and _IDS.match(c))
    wordings = 0
    for n, cell in enumerate(cells):
        kind = question_of(cell).kind if len(cell.split()) >= 2 or not cell.isascii() else "other"
        if kind not in ("asked", "label", "generic", "recontact"):
            continue
        under = {fold(r[n]) for r in below if n < len(r) and r[n].strip()}
        if (not columns[n].strip() and (not under or under == {cell})) or (
            under and cell not in under and all(len(u) < 0.6 * len(cell) for u in under)
        ):
            wordings += 1
    if labels >= 2 or (labels and wordings):
        return True
    coded = [
        n for n, h in enumerate(columns) if re.fullmatch(r"(?:q|question|col|column|f|v|var)[ ._]?\d+\w*", fold(h))
    ]
    if wordings and len(coded) * 2 > len([h for h in columns if h.strip()]):
        return True
    filled_ids = sum(1 for h, c in zip(columns, cells, strict=False) if h.strip() and c)
    return wordings >= 1 and filled_ids <= max(1, len(columns) // 2)


def wording_below(rows: Sequence[Sequence[str]], index: int) -> str:
    """What the second header rows add to one column."""
    said = [r[index].strip() for r in rows if index < len(r)]
    return " ".join(s for s in said if s and not s.startswith('{"ImportId"') and not _MARK.match(fold(s)))
