# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Cuts by a name on a line of its own below somebody's words, or by a line about somebody over their quotation."""

from __future__ import annotations

import re
from collections import Counter
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
    """A piece above each name that stands on a line of its own; None where a name may as well stand over what follows."""
    cut = Cut("foot", [])
    above = ""
    open_: list[Row] = []
    usual = _usual(rows)

    def hangs() -> bool:
        return bool(cut.voices) and any(row.long and not reads(row.text).of_leave for row in open_)

    for n, row in enumerate(rows):
        if row.heading is not None or row.rule:
            if above and hangs():
                return None
            cut.around += [Aside(r.text, above) for r in open_]
            open_ = []
            if row.heading is not None:
                above = row.text
                cut.around += title(row.text)
        elif _is_foot(rows, n):
            if not any(r.long for r in open_):
                return None  # it stands over somebody's words
            first, words = open_[:-usual], open_[-usual:]
            if (
                first
                and cut.voices
                and cut.voices[-1].above == above
                and not all(reads(r.text).of_leave for r in first)
            ):
                return None
            cut.around += [Aside(r.text, above) for r in first]
            label, number, tail = label_of(row.text)
            beside = {"behind the name": tail} if tail else {}
            cut.voices.append(Voice(label, [r.text for r in words], number, beside, above))
            open_ = []
        else:
            open_.append(row)
    if hangs() and len([r for r in open_ if r.long and not reads(r.text).of_leave]) >= usual and not open_[0].apart:
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


def _usual(rows: Sequence[Row]) -> int:
    """How many lines most people's words have above their names."""
    lengths: list[int] = []
    last = None
    for n, row in enumerate(rows):
        if row.heading is not None or row.rule:
            last = n
        elif _is_foot(rows, n):
            lengths += [n - last - 1] if last is not None else []
            last = n
    return max(1, Counter(lengths).most_common(1)[0][0]) if lengths else 1


def by_lines_over(rows: Sequence[Row]) -> Cut | None:
    """A piece for each line that is a quotation, called by the name that begins the line over it, whose rest is kept beside."""
    cut = Cut("line over a quotation", [])
    used: set[int] = set()
    for n, row in enumerate(rows):
        over = rows[n - 1] if n else None
        if not _WHOLE.match(row.text) or row.heading is not None or over is None or n - 1 in used:
            continue
        about = (
            _ABOUT.match(over.text) if over.heading is None and not over.rule and not OPEN.match(over.text) else None
        )
        if about is None or not is_named(about["who"]):
            continue
        said = about["said"].strip()
        said = (
            f"she {said}" if re.match(r"(?:said|says|is|was|has|had|would|wants?|asked|gave|agreed)\b", said) else said
        )
        cut.voices.append(Voice(about["who"].strip(), [row.text], "", {"over the quotation": said}))
        used |= {n - 1, n}
    cut.around = [Aside(row.text) for n, row in enumerate(rows) if n not in used and not row.rule]
    return cut if cut.voices else None
