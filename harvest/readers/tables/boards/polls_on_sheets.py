"""A workbook with a sheet for each poll (Mentimeter): open answers and questions from the room, sheet by sheet."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.registry import Sheet
from harvest.readers.tables.boards.stacked_polls import stacked_polls

_TYPE = re.compile(r"(?:(?:poll|question|slide|activity) )?(?:type|typ|tipo|rodzaj|math)\s*:?", re.I)
_KIND = re.compile(
    r"\s*(?:open[- ]?(?:text|ended)|word ?cloud|(?:multiple|single)[- ]choice|rating|ranking|quiz|scales?|slider|"
    r"q ?& ?a|100 points|2 ?[x×] ?2(?: grid)?|pin on image|guess the number|select answer|type answer|"
    r"image choice|choices?)\b",
    re.I,
)
_TOP, _ALONE, _LEAST = 8, 3, 2


def polls_on_sheets(sheets: Sequence[Sheet]) -> tuple[list[str], list[list[str]]] | None:
    """The titles of the sheets whose polls people answered in words, and these answers in rows under their questions.

    None where fewer than two sheets say of which type their poll is, or nobody said anything in words.

    >>> one = ("Q1", [["Question 1"], ["What next?"], ["Type", "Open ended"], [], ["Responses"], ["Nets"], ["Soup"]])
    >>> two = ("Q2", [["Question 2"], ["How was it?"], ["Type", "Scales (1–5)"], ["Statement", "1"], ["Tea", "4"]])
    >>> polls_on_sheets([one, two])
    (['Q1'], [['Question', 'Name', 'What was said'], ['What next?', '', 'Nets'], ['What next?', '', 'Soup']])
    """
    polls = [(title, rows, kind) for title, rows in sheets if (kind := _kind_of(rows))]
    if len(polls) < _LEAST or 2 * len(polls) < len(sheets):
        return None
    told: list[str] = []
    found: list[list[str]] = []
    for title, rows, kind in polls:
        if not _IN_WORDS.match(kind):
            continue
        # An empty row stands between what the tool says of a poll and its answers: alone, the sheet is one block.
        whole = _under_question([list(row) for row in rows if any(cell.strip() for cell in row)])
        answers = stacked_polls([*whole, [], *_ANOTHER])
        if answers is not None and len(answers) > 1:
            told.append(title)
            found += answers[1:] if found else answers
    return (told, found) if found else None


def _under_question(rows: list[list[str]]) -> list[list[str]]:
    """The rows of a poll below one that holds its question, wherever the tool says it."""
    filled = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    if typed := _alone(filled):
        asked = typed - 1 if len(filled[typed - 1]) == 1 else typed + 1
        if asked < len(rows):
            return [["Poll 1", filled[asked][0]], *rows[max(asked, typed) + 1 :]]
    first = next((n for n, cells in enumerate(filled) if len(cells) > 1), 0)
    keyed = [n for n, cells in enumerate(filled[:_TOP]) if len(cells) == 2 and _TITLE.fullmatch(cells[0])]
    if keyed and not (filled[keyed[0]][1].isdigit() or _KIND.match(filled[keyed[0]][1])):
        return [
            ["Poll 1", filled[keyed[0]][1]],
            *(row for n, row in enumerate(rows) if n not in (*range(first), keyed[0])),
        ]
    return [["Poll 1", filled[first - 1][0]], *rows[first:]] if first else rows


_TITLE = re.compile(r"(?:question|title|prompt|heading|frage|pregunta|domanda|pytanie|cwestiwn)\s*:?", re.I)


def _kind_of(rows: Sequence[Sequence[str]]) -> str:
    """Of which type one of the first rows says that the poll below it is; nothing where none does."""
    filled = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    top = [cells for cells in filled if cells][:_TOP]
    said = (cells[1] for cells in top if len(cells) == 2 and _TYPE.fullmatch(cells[0]))
    alone = _alone(top)
    return next((kind for kind in said if _KIND.match(kind)), top[alone][0] if alone else "")


def _alone(filled: Sequence[Sequence[str]]) -> int:
    """Which of the first rows below another says nothing but of which type a poll is; 0 where none does."""
    alone = (n for n, cells in enumerate(filled[:_ALONE]) if n and len(cells) == 1 and _KIND.fullmatch(cells[0]))
    return next(alone, 0)


_IN_WORDS = re.compile(r"\s*(?:open|word|q ?& ?a)", re.I)
"""In all other polls options are counted."""
_ANOTHER = [["Poll 2", "And else?"], ["Option", "Votes"]]
"""A poll alone is read as one of several are; nobody said anything in this one."""
