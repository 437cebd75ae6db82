"""Why a row that may be quoted was not found: the first reason that the reading gives, with its column and answer.

Reasons, in the order in which a reading meets them:

``column``        the column that permits was not taken for one about permission
``unsure``        it was taken for one, and what it permits was not understood
``purpose``       it was read as being about something else than quoting
``answer``        its answer was not understood, or is not a plain yes
``remark``        a yes was understood, and what stands beside it holds
``read as no``    its answer was read as a no, a blank or a condition
``other column``  another column is uncertain, refuses or limits
``contradiction`` two answers of the row were read as against each other
``wish``          the teller's own words were heard as a wish
``note``          what staff wrote, or the title, holds
``age``           somebody was taken for a child
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from harvest.readers.permission import Permissions

QUOTING = {"quotation", "quotation_without_name", "quotation_with_name"}
_BY_WORDING = (
    ("contradiction", ("contradict", "exclude each other", "and more", "both yes and no", "analysis was left blank")),
    ("contradiction", ("one answer, nothing said", "with the name was ticked", "no to analysis", "beside one of them")),
    ("wish", ("asks for care",)),
    ("note", ("a note", "stands in a title", "not read or understood")),
    ("other column", ("a restriction is given",)),
    ("age", ("under ", "no age is given", "a parent answered", "answer about age", "born")),
    ("remark", ("condition", "wish:", "only if", "reluctant", "not a plain answer", "something of the name")),
    ("remark", ("beside the answer", "in other words", "two ways", "several codes", "signed:", "only for some")),
    ("answer", ("not understood", "not sure", "neither a yes", "figure without", "reads as a no", "asked first")),
)


def why_lost(form: Mapping[str, Any], got: Permissions, n: int) -> tuple[str, str]:
    """The reason why row ``n`` is not quotable, and the column and answer or the sentence that says so."""
    row: Sequence[str] = form["rows"][n]
    read = got.rows[n]
    assert read is not None
    asked = [c["column"] for c in form["expected"]["consent"] if c["purpose"] in QUOTING]
    found = {c.index: c for c in got.columns}

    def shown(column: int) -> str:
        answer = row[column] if column < len(row) else ""
        return f"[{form['columns'][column]}] → {answer!r}"

    for column in asked:
        if column not in found:
            return "column", shown(column)
        if not found[column].certain:
            return "unsure", shown(column)
        if not QUOTING & set(found[column].purposes):
            return "purpose", f"{found[column].purposes} {shown(column)}"
    doubtful = [c for c in got.columns if not c.certain]
    if doubtful:
        return "other column", shown(doubtful[0].index)
    where = "; ".join(shown(c) for c in asked)
    for hold in read.hold:
        for reason, marks in _BY_WORDING:
            if any(mark in hold for mark in marks):
                return reason, f"{hold} {where}"
    if read.minor:
        return "age", where
    if read.hold:
        return "answer", f"{read.hold[0]} {where}"
    others = [shown(c.index) for c in got.columns if c.index not in asked]
    return "read as no", f"{read.analysis}/{read.quotation} {where} beside {'; '.join(others)}"
