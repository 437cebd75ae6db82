"""What people wrote below “Other (please specify)” in a column of its own, as the answer to the question before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.columns import column_of, padded
from harvest.readers.consent_lists.nouns import PERMITS
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import any_of, fold

Rows = Sequence[Sequence[str]]
_PLEASE = r"(?:please |pls )*(?:specify|say|state|tell us|explain|describe|write|give details|details)(?: \w+){0,4}"
_OTHER = re.compile(
    rf"(?:^\W*|[|:(\[>/?-]\s*)(?:(?:if )?(?:you )?(?:chose|ticked|selected|picked|answered|said)? ?\W?(?:an)?other\b\W*"
    rf"(?:answer|option|response)?\W*(?:{_PLEASE})?|please (?:specify|state|explain|say)(?: more)?)\W*(?:text)?\W*$"
)
"""A heading, or its end, that asks for an answer which stands among none of those that were offered."""
_SELECTED = re.compile(r"\s*[–—-]\s*(?:selected choice|response|answer)\W*$", re.I)
_CHOSE = any_of(r"^\W*(?:an)?other\b\W*(?:answer|option)?\W*(?:please specify|specify|please say|please state)?\W*$")
"""An option that only sends to what was written beside it."""
_NOTES = "Notes"
_MOST_WRITTEN, _LEAST_CHOSEN = 0.5, 2


def with_others_in_place(header: Sequence[str], records: Rows) -> tuple[list[str], list[list[str]], frozenset[str]]:
    """The heads and rows with what stands below “Other (please specify)” in the place of the answer that it is, and
    all that was put there.

    Only where the question before it is about leave. What somebody wrote there who chose an answer as well is a note
    beside it, which waits where it limits the answer.

    >>> head = ["Name", "May we quote you?", "May we quote you? – Other (please specify)"]
    >>> rows = [["Ada", "Yes", ""], ["Bo", "", "Only my poem"], ["Cy", "No", "not yet"], ["Di", "Yes", ""]]
    >>> with_others_in_place(head, rows)[1][:3]
    [['Ada', 'Yes', ''], ['Bo', 'Only my poem', ''], ['Cy', 'No', 'not yet']]
    """
    heads, rows = list(header), padded(header, records)
    put: set[str] = set()
    for n in range(1, len(heads)):
        at = _asked_before(heads, rows, n)
        if at is None:
            continue
        for row in rows:
            chosen, written = row[at].strip(), row[n].strip()
            if written and not is_blank(written) and (not chosen or _CHOSE.search(fold(chosen))):
                row[at], row[n] = written, ""
                put.add(written)
        heads[at] = _SELECTED.sub("", heads[at])
        heads[n] = _NOTES if _NOTES not in heads else f"{_NOTES} {n}"
    return heads, rows, frozenset(put)


def _asked_before(heads: Sequence[str], rows: Rows, n: int) -> int | None:
    """The column of the question about leave whose other answers stand in a column; None where there is none.

    Where a question stands over a column for each of its options, none of these is the question.
    """
    said = fold(heads[n])
    found = _OTHER.search(said)
    if found is None:
        return None
    stem = re.sub(r"[\W_]+$", "", said[: found.start()])
    for at in range(n - 1, -1, -1):
        asked = re.sub(r"[\W_]+$", "", fold(_SELECTED.sub("", heads[at])))
        if (asked == stem if stem else at == n - 1) and _offers_answers(heads[at], rows, at, n):
            return at
        if not stem:
            return None
    return None


def _offers_answers(head: str, rows: Rows, at: int, n: int) -> bool:
    """Whether a column asks for leave and most people chose among its answers instead of writing their own."""
    column = [row[at].strip() for row in rows]
    chosen = [cell for cell in column if cell]
    written = sum(bool(row[n].strip()) for row in rows)
    asks = column_of(at, _SELECTED.sub("", head), column)
    return (
        asks.what == PERMITS
        and len({fold(cell) for cell in chosen}) >= _LEAST_CHOSEN
        and written <= _MOST_WRITTEN * len(rows)
    )
