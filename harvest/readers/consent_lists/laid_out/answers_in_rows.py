"""Tables in which each answer is a row beside its question → a row for each person, a column for each question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from harvest.model.punctuation import asks
from harvest.readers.consent_lists.answered.cells import UNCLEAR, yes_or_no
from harvest.readers.consent_lists.columns import columns_of
from harvest.readers.consent_lists.heads.purposes import purposes_of
from harvest.readers.consent_lists.nouns import NAME
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.text import fold

Rows = Sequence[Sequence[str]]
_LOOK, _QUESTIONS, _LONGEST = 5, 60, 10_000
_MOST, _HALF, _SEVERAL = 0.8, 0.5, 1.5
_ANSWERED = 2
"""Whoever answers, and what."""


def row_for_each(rows: Rows) -> list[list[str]] | None:
    """The table with a row for each person, and what stands above and below; None for one with its questions as heads.

    >>> rows = [["Who", "Question", "Answer"], ["Ada Obi", "May we quote you?", "Yes"], ["Ada Obi", "By name?", "No"]]
    >>> row_for_each([*rows, ["Bo Lind", "May we quote you?", "No"], ["Bo Lind", "By name?", "No"]])
    [['Who', 'May we quote you?', 'By name?'], ['Ada Obi', 'Yes', 'No'], ['Bo Lind', 'No', 'No']]
    >>> row_for_each([["Name", "Quote me?"], ["Ada Obi", "Yes"], ["Bo Lind", "No"]])
    """
    for at, head in enumerate(rows[:_LOOK] if len(rows) <= _LONGEST else ()):
        alone = [list(row) for row in rows[at + 1 :] if sum(map(bool, row)) <= 1]
        below = [
            [*row, *[""] * (len(head) - len(row))][: len(head)] for row in rows[at + 1 :] if sum(map(bool, row)) > 1
        ]
        named = [column.index for column in columns_of(head, below) if column.what == NAME]
        for asked in range(len(head)) if sum(map(bool, head)) > _ANSWERED else ():
            keys = [named] if named else [[n] for n in range(len(head))]
            key = next((key for key in keys if asked not in key and _is_key(below, key, asked)), None)
            if key and _asks_for_leave(below, asked) and (said := _answer(below, key, asked)) is not None:
                return [*map(list, rows[:at]), *_turned(head, below, key, asked, said), *alone]
    return None


def _asks_for_leave(rows: Rows, asked: int) -> bool:
    """Whether a column holds questions that come again, one of them whether somebody may be quoted."""
    questions = {row[asked] for row in rows}
    if not rows or "" in questions or not len(questions) <= min(_QUESTIONS, _HALF * len(rows)):
        return False
    if any(yes_or_no(question) != UNCLEAR for question in questions):
        return False  # they are answers
    purposes = {p for asked in questions for p in (*purposes_of(fold(asked)), *question_of(asked).purposes)}
    # where all rows hold the same it is a question, or what all of them said
    return (len(questions) > 1 or all(map(asks, questions))) and any(p.startswith("quotation") for p in purposes)


def _is_key(rows: Rows, key: Sequence[int], asked: int) -> bool:
    """Whether columns tell whose row it is: each has a row for each question, or for most of them."""
    whose = [tuple(row[n] for n in key) for row in rows]
    pairs = {(who, row[asked]) for who, row in zip(whose, rows, strict=True)}
    several = len(rows) >= _SEVERAL * len({*whose}) or all(asks(row[asked]) for row in rows)
    return all(map(any, whose)) and len({*whose}) > 1 and several and len(pairs) >= _MOST * len(rows)


def _answer(rows: Rows, key: Sequence[int], asked: int) -> int | None:
    """The column of the answers: the next behind the questions in which most say yes or no where leave is asked for."""
    of_leave = [row for row in rows if purposes_of(fold(row[asked])) or question_of(row[asked]).purposes]
    for n in [*range(asked + 1, len(rows[0])), *range(asked)]:
        filled = [row[n] for row in of_leave if row[n]]
        plain = sum(yes_or_no(cell) != UNCLEAR for cell in filled)
        if n not in key and filled and len({*filled}) > 1 and plain >= _HALF * len(filled):
            return n
    return None


def _turned(head: Sequence[str], rows: Rows, key: Sequence[int], asked: int, said: int) -> list[list[str]]:
    """A row for each person: what is known of them, what stands beside their answers, and their answers.

    Who answered a question again has another row, so that a person sees both and the stricter holds.
    """
    others = [n for n in range(len(head)) if n not in (asked, said)]
    questions = list(dict.fromkeys(row[asked] for row in rows))
    found: dict[tuple[tuple[str, ...], int], list[Sequence[str]]] = {}
    times: Counter[tuple[tuple[str, ...], str]] = Counter()
    for row in rows:
        whose = tuple(row[n] for n in key)
        found.setdefault((whose, times[whose, row[asked]]), []).append(row)
        times[whose, row[asked]] += 1
    made = [[*(head[n] for n in others), *questions]]
    for own in found.values():
        answers = {row[asked]: row[said] for row in own}
        cells = ["; ".join(dict.fromkeys(row[n] for row in own if row[n])) for n in others]
        made.append([*cells, *(answers.get(question, "") for question in questions)])
    return made
