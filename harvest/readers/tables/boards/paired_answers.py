"""Reports of polls in which a person's row goes on with a question and its answer, side by side and without heads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model.punctuation import asks
from harvest.readers.tables.cells import is_closed, is_machine

_LOOK, _LEAST, _QUESTIONS, _SAMPLE = 12, 2, 40, 300
_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Paired:
    """What stands above the table, and the table with each question as the head of a column of its own."""

    above: list[str]
    rows: list[list[str]]
    questions: tuple[str, ...]


def paired_answers(rows: Sequence[Sequence[str]]) -> Paired | None:
    """The table by questions; None for any other table.

    >>> head, ada, bo = ["#", "Name"], ["1", "Ada", "What holds us?", "Soup"], ["2", "Bo", "What holds us?", "Tar"]
    >>> paired_answers([["Poll report"], head, ada, bo]).rows
    [['#', 'Name', 'What holds us?'], ['1', 'Ada', 'Soup'], ['2', 'Bo', 'Tar']]

    A row of a form that was left half empty is no head, nor is an answer that comes again a question.

    >>> rows = [["Di", "no name", "", "", "No", "sorry"], ["Ed", "my name", "", "", "No", "late"]]
    >>> paired_answers([["Cy", "Yes", "7 May 2026", "my name"], *rows])
    """
    first = [_trimmed(row) for row in rows[:_SAMPLE]]
    at = next((n for n in range(len(first[:_LOOK])) if _heads_pairs(first, n)), None)
    if at is None:
        return None
    head, width = first[at], len(first[at])
    below = [row for row in map(_trimmed, rows[at + 1 :]) if row]
    asked = tuple(dict.fromkeys(question for row in below for question in row[width::2] if question))
    if len(asked) > _QUESTIONS:
        return None
    made = [[*head, *asked]]
    for row in below:
        answers: dict[str, list[str]] = {}
        for question, answer in zip(row[width::2], [*row[width + 1 :: 2], ""], strict=False):
            answers.setdefault(question, []).append(answer)
        own = [*row[:width], *[""] * (width - len(row[:width]))]
        made.append([*own, *("\n".join(filter(None, answers.get(question, []))) for question in asked)])
    return Paired([cell for row in first[:at] for cell in row if cell], made, asked)


def _heads_pairs(rows: Sequence[Sequence[str]], at: int) -> bool:
    """Whether a row is the head; one that only ends earlier than the row above it is a record in which less stands."""
    return not (at and len(rows[at - 1]) > len(rows[at])) and _goes_on_in_pairs(rows[at], rows[at + 1 :])


def _goes_on_in_pairs(head: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the rows below a head are longer than it and go on with questions that come again, answers between."""
    width = len(head)
    filled = [row for row in below if row]
    longer = [row for row in filled if len(row) > width]
    if width < 2 or not all(head) or any(map(is_machine, head)) or len(longer) < max(_LEAST, _SHARE * len(filled)):
        return False
    asked = Counter(question for row in longer for question in row[width::2])
    if (
        "" in asked
        or all(map(is_closed, asked))
        or not all(asks(one) or times >= _LEAST for one, times in asked.items())
    ):
        return False
    said = [answer for row in longer for answer in row[width + 1 :: 2] if answer]
    return len(set(said)) > len(asked) and (any(map(asks, asked)) or len(set(said)) >= _SHARE * len(said))


def _trimmed(row: Sequence[str]) -> list[str]:
    cells = [cell.strip() for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells
