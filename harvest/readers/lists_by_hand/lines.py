# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Lines of a text that a person calls a list → rows of cells: who, and what is said of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.nouns import NAME as COLUMN_OF_NAMES

NAME, SAYS, ASIDE = "Name", "What the list says", "Beside the name"
_GAP = re.compile(r"\t|\s{2,}|\s*\|\s*|\s*\.{3,}\s*")
_LEAD = re.compile(r"^\s*(?:\(?\d{1,3}[.)]\s+|[-•*·–]\s*)?")
_CUT = re.compile(
    r"\s*(?:\t|\s{2,}|\.{3,}|\||[:=](?=\s|$)|\s[–—-]+\s|\s(?=(?:quot(?:e[ds]?|ing)|yes|no|y|n|ok(?:ay)?|may|anon\w*|happy|fine|agree[ds]?|sign(?:ed)?|all|both|not|don['’]?t|said|says|tak|nie|ie|na|oui|non|ja|nein|s[ií])\b))\s*",
    re.I,
)
_COMMA = re.compile(r"\s*,\s*")
_HEAD_OF_A_MAIL = re.compile(r"^(?:to|from|cc|bcc|subject|date|sent|re|fw|fwd|dear|hi|hello)$", re.I)
_PARTS = (re.compile(r"\s*/\s*"), re.compile(r"\s*\|\s*"), re.compile(r"\s*;\s*"))
_NAME_WORDS, _MOST = 6, 0.6


def rows_of_lines(lines: Sequence[str]) -> tuple[list[list[str]], list[str]]:
    """The lines as rows, the first of them the headings, and the lines that are about nobody.

    >>> rows_of_lines(["Consent forms", "", "1. Ada Obi – yes; yes", "2. Bo Lind (9): no; no", "Tea at four."])[0]
    [['Name', 'What the list says', 'What the list says (2)', 'Beside the name'], ['Ada Obi', 'yes', 'yes', ''], ['Bo Lind', 'no', 'no', '9']]
    """
    filled = [line.rstrip() for line in lines if line.strip()]
    if (columns := _columns(filled)) is not None:
        return columns, []
    cut = [(line, _cut(line)) for line in filled]
    known = [n for n, (_, parts) in enumerate(cut) if parts is not None]
    first = next((n for n in known if n + 1 in known), known[0] if known else 0)  # a title with a dash stands alone
    rows = [parts for n, (_, parts) in enumerate(cut) if parts is not None and n >= first]
    beside = [line.strip() for n, (line, parts) in enumerate(cut) if parts is None or n < first]
    said = _in_parts([says for _, says, _ in rows])
    asides = [aside for _, _, aside in rows]
    width = max(map(len, said), default=1)
    heads = [NAME, *(SAYS if n == 0 else f"{SAYS} ({n + 1})" for n in range(width))]
    heads += [ASIDE] if any(asides) else []
    made = [
        [who, *parts, *[""] * (width - len(parts)), *([aside] if any(asides) else [])]
        for (who, _, aside), parts in zip(rows, said, strict=True)
    ]
    head = next((n for n, row in enumerate(made[:3]) if column_of(0, row[0], ()).what == COLUMN_OF_NAMES), None)
    if head is not None and any(made[head][1:]):
        beside += [" – ".join(filter(None, row)) for row in made[:head]]
        heads, made = [cell or given for cell, given in zip(made[head], heads, strict=True)], made[head + 1 :]
    return [heads, *made], beside


def _columns(lines: Sequence[str]) -> list[list[str]] | None:
    """Lines that are parted into the same number of columns, three at least, by tabs or wide gaps."""
    cells = [[cell.strip() for cell in _GAP.split(line.strip())] for line in lines]
    widths = Counter(len(row) for row in cells if len(row) > 2)
    if not widths or sum(widths.values()) < _MOST * len(cells):
        return None
    width = max(widths)
    return [[*row, *[""] * (width - len(row))] for row in cells]


def _cut(line: str) -> tuple[str, str, str] | None:
    """Who a line is about, what it says, and what stands in brackets behind the name; None for any other line."""
    bare = _LEAD.sub("", line, count=1)
    found = _CUT.search(bare) or _COMMA.search(bare)
    if found is None:
        return None
    who, says = bare[: found.start()].strip(" *_"), bare[found.end() :].strip()
    aside = re.search(r"\s*\(([^()]*)\)\s*$", who)
    who = who[: aside.start()] if aside else who
    if not says or not who or len(who.split()) > _NAME_WORDS or not re.match(r"[(\W]*[^\W\d_]", who):
        return None
    if _HEAD_OF_A_MAIL.match(who) or "=" in line or len(who) < 2:
        return None
    return who, re.sub(r"^[–—-]+\s+", "", says), aside[1].strip() if aside else ""


def _in_parts(said: Sequence[str]) -> list[list[str]]:
    """What lines say, cut once more where most have the same number of parts."""
    for mark in _PARTS:
        cut = [[part for part in mark.split(text.rstrip(" .")) if part] for text in said]
        widths = Counter(map(len, cut))
        width = max((w for w in widths if w > 1), key=lambda w: widths[w], default=0)
        if width and widths[width] >= _MOST * len(cut):
            return [
                parts if len(parts) <= width else [*parts[: width - 1], "; ".join(parts[width - 1 :])] for parts in cut
            ]
    return [[text] for text in said]
