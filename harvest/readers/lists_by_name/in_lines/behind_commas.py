# ruff: noqa: E501 – patterns are easier to check on one line
"""Answers that stand behind a comma in notes (``Quote her, yes. Photo, no.``), as behind a colon."""

from __future__ import annotations

import re

from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.permission.asks.headings import question_of

_ANSWERED = re.compile(
    r"(?:^|(?<=[.;!?:] )|(?<=[–—-] ))(?P<asked>[^\W\d_][^,.;!?:]{1,70}), (?P<said>yes|no|y|n|ok|okay|fine)(?P<end> (?:please|thanks))?(?=\s*[.;!]|\s*$)",
    re.I,
)
_LEAST = 2


def with_answers_behind_commas(line: str) -> str:
    """A line in which several things are answered so, each such answer behind a colon: a no is about its own thing alone.

    What asks for nothing of leave stays: ``Sorry, no`` is somebody's no.

    >>> with_answers_behind_commas("Went through it with her. Quote her, yes. With her name, yes. Photo, no.")
    'Went through it with her. Quote her: yes. With her name: yes. Photo: no.'
    >>> with_answers_behind_commas("Quote her, yes. Sorry, no."), with_answers_behind_commas("Asked to be quoted, no.")
    ('Quote her, yes. Sorry, no.', 'Asked to be quoted, no.')
    """
    if sum(_asks(one["asked"]) for one in _ANSWERED.finditer(line)) < _LEAST:
        return line
    return _ANSWERED.sub(lambda m: f"{m['asked']}: {m['said']}{m['end'] or ''}" if _asks(m["asked"]) else m[0], line)


def _asks(words: str) -> bool:
    return bool(topics(words)) or bool(question_of(words).purposes)
