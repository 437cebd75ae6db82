# ruff: noqa: E501 – an example is easier to check on one line
"""Forms typed one below the other as tables of a label and an answer: one table with a row a form."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.documents.lines import Block, Line

_LEAST, _LABEL = 3, 14
"""So many fields has such a form at least, and so many words a label at most."""


def as_one_table(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with tables whose left side holds the same labels again and again as one table, where the first stood.

    >>> forms = [[["Name", who], ["Story", said], ["OK to print?", ok]] for who, said, ok in (("Ada", "We sang.", "Yes"), ("Bo", "I slept.", "No"))]
    >>> as_one_table([Line("Forms"), *forms])[1]
    [['Name', 'Story', 'OK to print?'], ['Ada', 'We sang.', 'Yes'], ['Bo', 'I slept.', 'No']]
    """
    tables = [block for block in blocks if not isinstance(block, Line)]
    rows = [row for table in tables for row in table if any(cell.strip() for cell in row)]
    labels = _printed([" ".join(row[0].split()) for row in rows]) if all(len(row) <= 2 for row in rows) else []
    if not labels:
        return list(blocks)
    answers = [row[1].strip() if len(row) > 1 else "" for row in rows]
    forms = [answers[n : n + len(labels)] for n in range(0, len(answers), len(labels))]
    made: list[Block] = []
    for block in blocks:
        if isinstance(block, Line):
            made.append(block)
        elif block is tables[0]:
            made.append([labels, *forms])
    return made


def _printed(left: Sequence[str]) -> list[str]:
    """The labels that come back again and again down the left side of tables; none where it is anything else."""
    if not left or left[0] not in left[1:]:
        return []
    size = left.index(left[0], 1)
    labels = list(left[:size])
    again = len(left) % size == 0 and all(label == labels[n % size] for n, label in enumerate(left))
    short = all(0 < len(label.split()) <= _LABEL for label in labels)
    return labels if size >= _LEAST and again and short and len(set(labels)) == size else []
