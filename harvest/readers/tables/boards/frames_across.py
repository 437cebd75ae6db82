"""Boards saved as they lie: frames side by side, each over a column of cards, loose notes in the columns between."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.notes.helpers import names_a_helper
from harvest.readers.tables.boards.frames import Framed, in_frames

_FRAME = re.compile(r"^(?:frame|rahmen|cadre|marco|cornice|ramka|kader)\s*(?:\d{1,3}\s*)?[:–—-]\s*(?=\S)", re.I)
_KEY = re.compile(r"^(?:legend|key|colou?r(?:s| key| code)?|legende|légende|leyenda|legenda|allwedd)\W*$", re.I)
_AGREES = re.compile(
    r"^\W*(?:\+\s?\d{1,3}|(?:i |we |totally |so |strongly |really |all )?agree(?:d|s)?|same(?: here)?|ditto|"
    r"me too|seconded|"
    r"hear,? hear|\d{1,3} (?:votes?|dots?|likes?)|stimme zu|d['’]accord|de acuerdo|d['’]accordo|eens|zgadzam się)\W*$",
    re.I,
)
_LOOK, _LEAST = 4, 2


def agrees(cell: str) -> bool:
    """Whether a note only agrees with another one.

    >>> agrees("+1"), agrees("agree!"), agrees("We agree on the bench")
    (True, True, False)
    """
    return len(cell) <= 30 and _AGREES.match(cell) is not None


def frames_across(rows: Sequence[Sequence[str]]) -> Framed | None:
    """The cards below frames that stand side by side, frame by frame; None for any other table.

    >>> board = [["Our café"], ["Frame: Table 1", "", "Frame: Table 2", "Legend"]]
    >>> found = frames_across([*board, ["a shed", "+1", "a pond", "red = no"], ["Host: Ada", "", "tea", ""]])
    >>> found.cards, found.titles, found.beside
    ([['', '1', 'a shed'], ['', '2', 'a pond'], ['', '2', 'tea']], ['Our café'], ['+1', 'red = no', 'Host: Ada'])
    """
    filled = [list(row) for row in rows if any(row)]
    at = next((n for n, row in enumerate(filled[:_LOOK]) if sum(map(_is_frame, row)) >= _LEAST), None)
    if at is None or any(cell and not (_is_frame(cell) or _KEY.match(cell)) for cell in filled[at]):
        return None
    head = filled[at]
    beside: list[str] = []
    cards: dict[int, list[str]] = {n: [] for n, cell in enumerate(head) if _is_frame(cell)}
    for row in filled[at + 1 :]:
        for n, cell in enumerate(row):
            over = max((start for start in range(min(n, len(head) - 1) + 1) if head[start]), default=-1)
            if not cell:
                continue
            if over not in cards or agrees(cell) or names_a_helper(cell):
                beside.append(cell)
            else:
                cards[over].append(cell)
    column: list[list[str]] = []
    for n, below in cards.items():
        column += [[_FRAME.sub("", head[n])], *([cell] for cell in below), []] if below else []
    made = in_frames(column[:-1])
    if made is None:
        return None
    titles = [cell for row in filled[:at] for cell in row if cell]
    return Framed(made.cards, [*titles, *made.titles], [*beside, *made.beside], made.is_board)


def _is_frame(cell: str) -> bool:
    return _FRAME.match(cell) is not None
