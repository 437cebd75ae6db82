# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Lines that answer questions by their number (``Q1 yes, Q2 no``), the questions standing above: what each is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from harvest.readers.permission.answered.plain_answers import CROSSES, EITHER, TICKS

_QUESTION = re.compile(
    r"^\s*(?P<code>(?:[A-Za-z]{1,2}|question |frage |pytanie |pregunta )?\d{1,2}|[A-H])\s*[.):–—-]*\s+(?P<asked>\S.{6,200})$",
    re.I,
)
_ANSWER = rf"(?:{EITHER}|ticked|blank|[{TICKS}{CROSSES}]|x)"
_LEAST = 2


def by_their_questions(lines: Sequence[str], asks: Callable[[str], str]) -> tuple[list[str], list[str], dict[str, str]]:
    """The lines without the questions, the questions, and what each number is about (``asks`` says it of a question).

    >>> lines = ["Q1 May we quote you?", "Q2 With your name?", "Ada Obi - Q1 yes, Q2 no"]
    >>> by_their_questions(lines, lambda asked: "quote" if "quote" in asked else "name" if "name" in asked else "")
    (['Ada Obi - Q1 yes, Q2 no'], ['Q1 May we quote you?', 'Q2 With your name?'], {'q1': 'quote', 'q2': 'name'})
    """
    found = {}
    for n, line in enumerate(lines):
        one = _QUESTION.match(line)
        if one and (line.rstrip().endswith("?") or one["code"][0].isalpha()) and (about := asks(one["asked"])):
            found[n] = (one["code"].casefold(), about)
    codes = dict(found.values())
    if len(found) < _LEAST or len(codes) < len(found) or len(set(codes.values())) < len(codes):
        return list(lines), [], {}
    return [one for n, one in enumerate(lines) if n not in found], [lines[n] for n in found], codes


def with_labels(text: str, codes: dict[str, str]) -> str:
    """An answer with what a question is about in the place of its number, where a yes or a no stands behind.

    >>> with_labels("Q1 yes Q2 NO. late", {"q1": "quote", "q2": "name"})
    'quote yes, name NO. late'
    """
    for code, about in codes.items():
        text = re.sub(
            rf"(?:[,;.]?\s+|^)(?:q(?:uestion)? ?)?{re.escape(code)}\s*[:=–-]?\s*(?={_ANSWER}(?:\W|$))",
            f", {about} ",
            text,
            flags=re.I,
        )
    return text.lstrip(", ")
