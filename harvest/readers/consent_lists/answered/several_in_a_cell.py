"""A column in which each cell answers several questions ("quote ok, no photo, share ok"), made a column for each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.terse import FAR, PHOTO, QUOTE, RECORD, SHARE, Terse, terse
from harvest.readers.consent_lists.answered.terse import NAME as OF_NAME
from harvest.readers.consent_lists.columns import column_of, columns_of, padded
from harvest.readers.consent_lists.heads.purposes import purposes_of
from harvest.readers.consent_lists.keys import meanings
from harvest.readers.consent_lists.laid_out.in_turn import answers_apart
from harvest.readers.consent_lists.nouns import NAME, PERMITS
from harvest.readers.permission.answered.plain_answers import CROSSES, EITHER, TICKS
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import fold

Rows = Sequence[Sequence[str]]
NOTES = "Notes"
_ASKS = {
    QUOTE: meanings.QUOTE,
    OF_NAME: meanings.NAME_TOO,
    SHARE: meanings.SHARE,
    FAR: meanings.FAR,
    PHOTO: meanings.PHOTO,
    RECORD: meanings.RECORD,
}
_ABOUT = {"quotation": "quote", "quotation_with_name": "name", "sharing": "share"}
_MOST, _SEVERAL, _LONGEST = 0.6, 2, 25


def with_answers_apart(header: Sequence[str], records: Rows) -> tuple[list[str], list[list[str]]]:
    """The heads and rows with such a column in plain questions; what of a cell is not understood is a note.

    >>> rows = [["Ada", "quote + name ok, share ok"], ["Bo", "quote ok, no photo"], ["Cy", "ring her"]]
    >>> with_answers_apart(["Name", "Permissions"], rows)[1]
    [['Ada', 'Yes', 'Yes', 'Yes', '', ''], ['Bo', 'Yes', '', '', 'No', ''], ['Cy', '?', '', '', '', 'ring her']]
    """
    heads, rows = list(header), padded(header, records)
    if told := answers_apart([heads, *rows], lambda asked: _ABOUT.get("+".join(purposes_of(fold(asked))), "")):
        return told[0], told[1:]
    if any("quotation" in kind.purposes for kind in columns_of(heads, rows)):
        return heads, rows
    for n in range(len(header)):
        column = [row[n].strip() for row in rows]
        said = _answered(header[n], column)
        if said is None:
            continue
        used = [about for about in _ASKS if any(about in one.answers for one in said)]
        heads[n : n + 1] = [*(_ASKS[about] for about in used), NOTES]
        for row, one, cell in zip(rows, said, column, strict=True):
            answers = [one.answers.get(about, "") for about in used]
            if cell and not one.answers and not is_blank(cell):
                answers[0] = meanings.UNSURE
            row[n : n + 1] = [*answers, "; ".join(one.rest)]
        break
    return heads, rows


def _answered(head: str, column: Sequence[str]) -> list[Terse] | None:
    """What the cells answer to what; None where the column is another or answers one question alone."""
    kind = column_of(0, head, column)
    filled = [cell for cell in column if not is_blank(cell)]
    one_question = kind.what == PERMITS and kind.purposes not in (("levels",), ("consent",), ("quotation",))
    if kind.what == NAME or one_question or len(filled) < _SEVERAL:
        return None
    if max(len(cell.split()) for cell in filled) > _LONGEST:
        return None
    if sum(map(_says_yes_or_no, filled)) < _MOST * len(filled):
        return None  # what was ticked, and nothing is said of it
    answered = {about for cell in set(filled) for about in terse(cell).answers}
    asked = tuple(about for about in _ASKS if about in answered)
    if QUOTE not in asked or len(asked) < _SEVERAL:
        return None
    said = [terse(cell, asked if FAR not in asked else ()) for cell in column]
    several = sum(len(one.answers) >= _SEVERAL for one in said)
    told = sum(bool(one.answers) for one in said)
    return said if several >= _SEVERAL and told >= _MOST * len(filled) and not _one_answer(asked) else None


_YES_OR_NO = re.compile(
    rf"\b(?:{EITHER}|not|don'?t|without|with|agreed|refused|happy|everything|all|nothing|none|alles|nichts|tout|rien|wszystko|"
    rf"nic|todo|nada)\b|[{TICKS}{CROSSES}]"
)


def _says_yes_or_no(cell: str) -> bool:
    """Whether most of what a cell lists says yes or no to something, rather than what was ticked."""
    parts = [part for part in re.split(r"[,;|]", fold(cell)) if part.strip()]
    return 2 * sum(_YES_OR_NO.search(part) is not None for part in parts) > len(parts)


def _one_answer(asked: Sequence[str]) -> bool:
    """Whether cells only say whether somebody may be quoted and how, which is read as one answer."""
    return set(asked) <= {QUOTE, OF_NAME}
