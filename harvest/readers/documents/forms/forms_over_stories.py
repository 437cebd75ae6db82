"""A form as a table of labels and answers over each of several stories: the same form in lines of that story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from harvest.readers.documents.lines import Block, Line
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.how_far import is_blank

_LEAST, _LABEL, _ANSWER, _WORDS, _SHARED = 2, 14, 14, 8, 0.6
"""So many stories and fields are there at least, so many words have a label and an answer at most and a line of a story
at least, and such a part of the forms has each label."""
_RULE = re.compile(r"\W*")
_BLANK, _NOBODY = "no answer", "anonymous"
"""An answer that nobody gave, in words, for a label that is left out would be no question that somebody left open; and
who tells a story where nobody wrote that down."""


def with_forms_in_lines(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, each such table over a story as lines; as they are where words stand before one instead.

    >>> form = [["Told by", "Ada"], ["May we quote it?", "Yes"], ["Name?", ""]]
    >>> story = Line("We carried the churns down to the ferry every morning.")
    >>> made = with_forms_in_lines([Line("The churn", 2), form, story, Line("The bell", 2), form, story])
    >>> [line.text for line in made][:4]
    ['The churn', 'Told by: Ada', 'May we quote it?: Yes', 'Name?: no answer']
    >>> with_forms_in_lines([Line("The churn", 2), story, form, Line("The bell", 2), story, form])[2] == form
    True
    """
    forms = {n: fields for n, one in enumerate(blocks) if not isinstance(one, Line) and (fields := _fields(one))}
    tables = sum(not isinstance(one, Line) for one in blocks)
    if len(forms) < _LEAST or len(forms) < tables or not _alike([*forms.values()]) or not _ask_leave(forms.values()):
        return list(blocks)
    at = [n for n, one in enumerate(blocks) if n in forms or (isinstance(one, Line) and not _RULE.fullmatch(one.text))]
    for n in forms:
        place = at.index(n)
        before = blocks[at[place - 1]] if place else None
        after = blocks[at[place + 1]] if place + 1 < len(at) else None
        if (before is not None and _is_told(before)) or not _is_told(after):
            return list(blocks)
    made: list[Block] = []
    for n, block in enumerate(blocks):
        if n in forms:
            made += [
                Line(f"{label}: {answer if not is_blank(answer) else _BLANK if place else _NOBODY}")
                for place, (label, answer) in enumerate(forms[n])
            ]
        else:
            made.append(block)
    return made


def _fields(rows: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    """The labels of a form with what stands beside each; none where a table is anything else."""
    filled = [[" ".join(cell.split()) for cell in row] for row in rows if any(cell.strip() for cell in row)]
    pairs = [(row[0].rstrip(": "), row[1] if len(row) > 1 else "") for row in filled]
    labels = [label for label, _ in pairs]
    short = all(
        label and label != answer and len(label.split()) <= _LABEL and len(answer.split()) <= _ANSWER
        for label, answer in pairs
    )
    two = all(len(row) <= 2 for row in filled)
    return pairs if two and short and len(pairs) >= _LEAST and len({*labels}) == len(labels) else []


def _alike(forms: Sequence[Sequence[tuple[str, str]]]) -> bool:
    """Whether the forms begin with the same label, and each label stands in most of them."""
    every = Counter(label.casefold() for form in forms for label, _ in form)
    most = all(count >= _SHARED * len(forms) for count in every.values())
    return most and len({form[0][0].casefold() for form in forms}) == 1


def _ask_leave(forms: Iterable[Sequence[tuple[str, str]]]) -> bool:
    """Whether a label asks whether words may be quoted or named: other tables, of counts or of a talk, stay tables."""
    labels = {label for form in forms for label, _ in form}
    return any(any(one.startswith("quotation") for one in question_of(label).purposes) for label in labels)


def _is_told(block: Block | None) -> bool:
    """Whether a line is long enough for one of a story, and no heading."""
    return isinstance(block, Line) and not block.heading and len(block.text.split()) >= _WORDS
