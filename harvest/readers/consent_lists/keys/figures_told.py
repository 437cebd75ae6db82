# ruff: noqa: E501 – patterns are easier to check on one line
"""Figures that a key says are a yes, a no or no answer (``1 = yes, 2 = no, 9 = left blank``), put into words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.readers.consent_lists.keys.list_keys import key_in
from harvest.readers.permission.asks.headings import question_of

_SAYS = (
    (re.compile(r"(?:said |ticked |circled |answered )?yes(?: (?:ticked|circled))?", re.I), "Yes"),
    (re.compile(r"(?:said |ticked |circled |answered )?no(?: (?:ticked|circled))?", re.I), "No"),
    (
        re.compile(
            r"(?:(?:it |they |box |line )?(?:was |were )?(?:left )?(?:blank|empty|missing|unanswered)|no (?:answer|reply|response|tick)(?: given)?|"
            r"not (?:answered|filled in|ticked|completed|given|stated|recorded)|did not (?:answer|say|reply)|nothing(?: ticked| written)?)"
            r"(?: (?:on|in) (?:the |their )?(?:paper |typed )?(?:form|slip|card|sheet|box)s?)?",
            re.I,
        ),
        "",
    ),
)


def with_figures_told(header: Sequence[str], records: Sequence[Sequence[str]], note: str) -> list[list[str]]:
    """The rows with such figures in words, below headings that ask for a permission and hold nothing else.

    >>> rows = [["Ada Obi", "1", "9", "2"], ["Bo Lind", "2", "2", "9"]]
    >>> with_figures_told(["Name", "May we quote you?", "Photo?", "Guests"], rows, "Key: 1 = yes, 2 = no, 9 = left blank")
    [['Ada Obi', 'Yes', '', '2'], ['Bo Lind', 'No', 'No', '9']]
    >>> with_figures_told(["Name", "May we quote you?"], [["Ada Obi", "1"]], "1 = with my name, 2 = no")
    [['Ada Obi', '1']]
    """
    rows = [list(row) for row in records]
    key = _key(note)
    for n, head in enumerate(header) if key else ():
        cells = [row[n].strip() for row in rows if n < len(row) and row[n].strip()]
        if cells and all(cell in key for cell in cells) and question_of(head).purposes:
            for row in rows:
                if n < len(row):
                    row[n] = key.get(row[n].strip(), row[n])
    return rows


def _key(note: str) -> Mapping[str, str]:
    """The figures of a key with what they answer; none where it tells more than yes, no and nothing."""
    told = {code: _said(meaning) for code, meaning in key_in(note).items() if code.isdigit()}
    answers = {code: said for code, said in told.items() if said is not None}
    return answers if {"Yes", "No"} <= {*answers.values()} and len(answers) == len(told) else {}


def _said(meaning: str) -> str | None:
    return next((said for pattern, said in _SAYS if pattern.fullmatch(meaning.strip(" ."))), None)
