# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A form that asks whether words may be shared, names nobody to share them with, and asks about the name besides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.one_column import Judged
from harvest.readers.permission.text import any_of, fold

_WORDS = any_of(
    r"\b(?:share|show|use|publish|pass on|put up|display)\b.{0,20}\b(?:words?|stor(?:y|ies)|memor(?:y|ies)|answers?|comments?|quotes?|messages?|what you (?:said|say|told us|wrote))\b"
)
_SOMEBODY = any_of(
    r"\b(?:with|to|by|within|inside|among|amongst|internally)\b(?! (?:others?|people|everyone|anyone|the public|your|my))"
)


def with_shared_words(found: Sequence[Judged]) -> list[Judged]:
    """The columns; what asks to share words is about quoting where nothing else is but the name.

    A name is asked for only where something is printed: "May we share your words?" is asked of everybody then.
    """
    quoting = {purpose for column in found for purpose in QUOTING & set(column.purposes)}
    sharing = [c for c in found if set(c.purposes) == {"sharing"} and not c.reversed]
    if quoting != {"quotation_with_name"} or len(sharing) != 1:
        return list(found)
    asked = fold(sharing[0].wording)
    if not _WORDS.search(asked) or _SOMEBODY.search(asked):
        return list(found)
    return [replace(c, purposes=("quotation", "sharing")) if c is sharing[0] else c for c in found]
