"""Columns of what an audience sent to a wall or a webinar, and of what whoever held it answered."""

from __future__ import annotations

import re

from harvest.readers.recognise.columns.column_profile import Column

QUESTIONS = re.compile(r"^questions?(?: text)?$", re.I)
SENT_IN = re.compile(r"^(?:(?:questions?|messages?|posts?|ideas?|comments?)(?: text)?)$", re.I)
"""What people sent, beside which their hosts' answers stand."""
BY_HOSTS = re.compile(
    r"^(?:(?:host|panel(?:l?ist)?|presenter|our|written)(?:['’]?s)? )?(?:answer|repl(?:y|ies)|response)(?:s|\(s\))?$",
    re.I,
)
"""What whoever held a webinar answered to a question."""
OF_AN_AUDIENCE = re.compile(
    r"^(?:up ?votes?|votes|likes|score|asked by|asker(?: name| email)?|author|is answered|status|question time)$", re.I
)


def own_question(column: Column, columns: list[Column], called: re.Pattern[str] = QUESTIONS) -> bool:
    """Whether a column called question holds people's own questions: no two alike, with what an audience tool adds."""
    if not called.match(column.name) or column.again > 0.2 or column.filled < 2:
        return False
    return any(OF_AN_AUDIENCE.match(c.name) for c in columns)
