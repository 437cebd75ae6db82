"""Two columns that hold somebody's name in parts and say whose: “Parent first name”, “Parent surname”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.columns import columns_of, padded
from harvest.readers.consent_lists.nouns import NAME
from harvest.readers.permission.text import fold
from harvest.readers.recognise.columns.asked_names import holds_names

_WHOSE = r"\W*(?:the |your )?(?P<whose>[^\W\d_]{3,})(?:['’]?s['’]?)? "
_FIRST = re.compile(rf"{_WHOSE}(?:first|fore|given|christian)[ -]?names?\W*")
_LAST = re.compile(rf"{_WHOSE}(?:sur|last |family |second )names?\W*")
_SOMEBODY_ELSE = re.compile(
    r"(?:child(?:ren)?|kid|son|daughter|pupil|bab(?:y|ie)|contact|emergency|staff|office|witnes|doctor|interviewer|teacher|mother|father|partner)s?"
)
"""Who stands beside whoever answered, or is answered for."""


def with_parts_of_names(header: Sequence[str], records: Sequence[Sequence[str]]) -> list[str]:
    """The heads; two that call the parts of one name by whose it is call them plainly, where no other names anybody.

    >>> head, row = ["Parent first name", "Parent surname", "Quote?"], [["Ada", "Obi", "yes"], ["Bo", "Lind", "no"]]
    >>> with_parts_of_names(head, row)
    ['First name', 'Surname', 'Quote?']
    >>> with_parts_of_names(["Child's first name", "Child's surname", "Quote?"], row)[0]
    "Child's first name"
    >>> with_parts_of_names(["Parent first name", "Parent surname", "Name"], [["Ada", "Obi", "Cy Day"]])[0]
    'Parent first name'
    """
    first = {n: m["whose"] for n, head in enumerate(header) if (m := _FIRST.fullmatch(fold(head)))}
    last = {n: m["whose"] for n, head in enumerate(header) if (m := _LAST.fullmatch(fold(head)))}
    heads = list(header)
    if len(first) != 1 or len(last) != 1:
        return heads
    (one, whose), (other, again) = *first.items(), *last.items()
    if whose.rstrip("s") != again.rstrip("s") or _SOMEBODY_ELSE.fullmatch(whose):
        return heads
    rows = padded(header, records)
    if any(c.what == NAME and c.index not in (one, other) for c in columns_of(header, rows)):
        return heads
    if all(holds_names([row[n] for row in rows]) for n in (one, other)):
        heads[one], heads[other] = "First name", "Surname"
    return heads
