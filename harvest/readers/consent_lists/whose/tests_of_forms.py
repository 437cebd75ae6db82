# ruff: noqa: E501 – patterns are easier to check on one line
"""Rows with which somebody only tried a form out: ``test MF test`` as the name, ``delete this one`` beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.cells import NO, yes_or_no
from harvest.readers.permission.text import fold

_TEST = r"(?:tests?|testing|tester|dummy|asdf\w*|qwerty\w*)"
_NAME = re.compile(
    rf"(?=.*\b{_TEST}\b)\W*(?:(?:{_TEST}|[a-z]{{1,2}}|[a-z]\.? ?[a-z]\.?|\d+|mc test\w*|form|row|entry|response|only|just|me|please|ignore|delete|xxx+)\W*)+"
)
_REMARK = re.compile(
    rf"\W*(?:(?:this|it) (?:is|was) )?(?:(?:just|only|me|my|a|the|our|another) )*{_TEST}(?: (?:row|entry|response|run|one|submission|form|to see if (?:it|this) works))?(?:\W+(?:please|pls|can you|just))*\W*(?:\b(?:ignore|delete|bin|remove|discard|scrap|disregard)\b(?: (?:me|this|it|that|row|one|entry|response|please))*)?\W*"
)


def without_tests(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows without those of a try-out: the name is nobody's, or a remark says so and nothing in the row says no.

    >>> heads = ["Your name", "May we quote you?", "Anything else?"]
    >>> without_tests(heads, [["test MF test", "Yes", "delete this one!!"], ["Ada Obi", "Yes", ""], ["Bo", "No", "just a test"]])
    [['Ada Obi', 'Yes', ''], ['Bo', 'No', 'just a test']]
    >>> len(without_tests(heads, [["Ada Testa", "Yes", "I sat my driving test there"], ["Jas", "Yes", "testing, please ignore"]]))
    1
    """
    named = [n for n, head in enumerate(header) if _ASKS_NAME.search(fold(head))]
    return [list(row) for row in rows if not _is_test(row, named)]


_ASKS_NAME = re.compile(r"\bnames?\b|^who\b|^person\b")


def _is_test(row: Sequence[str], named: Sequence[int]) -> bool:
    called = [fold(row[n]) for n in named if n < len(row) and row[n].strip()]
    if called and _NAME.fullmatch(called[0]):
        return True
    told = any(_REMARK.fullmatch(fold(cell)) for cell in row if cell.strip())
    return told and not any(yes_or_no(cell) == NO for cell in row)
