"""Rows of a form that somebody filled in for a child of theirs, though the name asked for is their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.columns import columns_of
from harvest.readers.consent_lists.nouns import NAME
from harvest.readers.recognise.talk.speakers import looks_like_name

_THEMSELVES = re.compile(r"\W*(?:for )?(?:myself|me|self|my own(?: words)?|just me)\W*", re.I)
_CHILD = re.compile(
    r"\W*(?:for |on behalf of )?(?:my|our) (?:\w+ )?(?:child|son|daughter|grand(?:child|son|daughter)|kid|boy|girl)\b"
    r"(?: (?:is|called|named))?[\s:,(–—-]+(?P<name>[^\W\d_][^,(;\n]*?)(?:\s*[,(;]\s*(?P<rest>.*?)\)?)?\s*",
    re.I,
)
_LEAST = 2
"""So many rows at least say for whom they were filled in."""


def about_the_child(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows, those that say *My child: Ada Obi, Year 8* with the child's name in the place of whoever answered.

    >>> head = ["Your name", "For yourself or your child?", "May we quote?"]
    >>> about_the_child(head, [["Bo Obi", "Myself", "Yes"], ["Bo Obi", "My child: Ada Obi, Year 8", "No"]])
    [['Bo Obi', 'Myself', 'Yes'], ['Ada Obi', 'Year 8', 'No']]
    >>> about_the_child(head[:2], [["Bo Obi", "My child sang in the hall"], ["Cy Day", "me"]])
    [['Bo Obi', 'My child sang in the hall'], ['Cy Day', 'me']]
    """
    made = [list(row) for row in rows]
    for n in range(len(header)):
        said = {m: found for m, row in enumerate(made) if n < len(row) and (found := _CHILD.fullmatch(row[n]))}
        named = {m: found for m, found in said.items() if looks_like_name(found["name"])}
        themselves = sum(n < len(row) and _THEMSELVES.fullmatch(row[n]) is not None for row in made)
        if not named or not themselves or len(named) + themselves < _LEAST:
            continue
        columns = [c.index for c in columns_of(header, made) if c.what == NAME and c.index != n]
        for m, found in named.items():
            own = [c for c in columns if c < len(made[m]) and made[m][c].strip()]
            if own:
                made[m][own[-1]] = found["name"]
                made[m][n] = found["rest"] or ""
        break
    return made
