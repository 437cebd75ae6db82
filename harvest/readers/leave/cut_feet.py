# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Cuts by a name on a line of its own below somebody's words, or by a line about somebody over their quotation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.leave.pieces import OPEN, Aside, Cut, label_of, title
from harvest.readers.leave.rows import Row, is_named, may_be_label
from harvest.readers.leave.said import reads
from harvest.readers.leave.voices import Voice

_WHOLE = re.compile(r"^[\s>]*[“\"«„][^“”\"«»„]{15,}[”\"»“]\W{0,2}$", re.S)
_ABOUT = re.compile(
    r"^[\s•*>-]*(?P<who>(?:(?:Mrs?|Ms|Miss|Dr|Father|Sister|Rev|Old|Young)\.? )?[A-Z][\w'’-]+(?: [A-Z](?:\.|[\w'’-]+)){0,2})\s*(?:[:.,]\s|\s?[–—]\s|\s-\s|\s(?=(?:said|says|is|was|has|had|would|wants?|asked|gave|agreed)\b))(?P<said>\S.*)$",
    re.S,
)


def by_feet(rows: Sequence[Row]) -> Cut | None:
    """A piece above each name on a line of its own, under headings that say what those below them permit.

    Without such headings, or where words follow the last name, nobody can tell whether a name stands over or below: None.
    """
    cut = Cut("foot", [])
    above = ""
    sorted_ = False
    open_: list[Row] = []
    for n, row in enumerate(rows):
        if row.heading is not None:
            if sorted_ and open_:
                return None
            cut.around += [Aside(r.text, above) for r in open_]
            above, open_, sorted_ = row.text, [], reads(row.text).of_leave
            cut.around += title(row.text)
        elif row.rule:
            if open_:
                return None
        elif _is_foot(rows, n) and sorted_:
            if not any(r.long for r in open_):
                return None  # it stands over somebody's words
            label, number, tail = label_of(row.text)
            beside = {"behind the name": tail} if tail else {}
            cut.voices.append(Voice(label, [r.text for r in open_], number, beside, above))
            open_ = []
        else:
            open_.append(row)
    if sorted_ and open_:
        return None
    cut.around += [Aside(r.text, above) for r in open_]
    return cut if cut.voices else None


def _is_foot(rows: Sequence[Row], n: int) -> bool:
    row = rows[n]
    return (
        n > 0
        and row.heading is None
        and not row.rule
        and not row.item
        and not row.long
        and may_be_label(row.text)
        and is_named(row.text)
        and row.text[-1:] not in ":,;"
        and not reads(row.text).of_leave
    )


def by_lines_over(rows: Sequence[Row]) -> Cut | None:
    """A piece for each line that is a quotation, called by the name that begins the line over it, whose rest is kept beside."""
    cut = Cut("line over a quotation", [])
    used: set[int] = set()
    for n, row in enumerate(rows):
        if row.heading is not None or not _WHOLE.match(row.text):
            continue
        over = rows[n - 1] if n and n - 1 not in used else None
        about = _about(over)
        if over is None or about is None or (row.apart and not over.apart):
            return None  # a line may be about the words above it
        said = about["said"].strip()
        said = f"she {said}" if _VERB.match(said) else said
        cut.voices.append(Voice(about["who"].strip(), [row.text], "", {"over the quotation": said}))
        used |= {n - 1, n}
    after = rows[max(used) + 1] if used and max(used) + 1 < len(rows) else None
    behind = _about(after)
    if behind is not None and reads(behind["said"]).of_leave:
        return None
    cut.around = [Aside(row.text) for n, row in enumerate(rows) if n not in used and not row.rule]
    return cut if cut.voices else None


_VERB = re.compile(r"(?:said|says|is|was|has|had|would|wants?|asked|gave|agreed)\b")


def _about(row: Row | None) -> re.Match[str] | None:
    """A line that begins with somebody's name and says something of them."""
    if row is None or row.heading is not None or row.rule or OPEN.match(row.text):
        return None
    found = _ABOUT.match(row.text)
    return found if found is not None and is_named(found["who"]) else None
