"""What columns of a list ask beside each other: alternatives or one question and the next, a use that is quoting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.consent_lists.heads.with_and_without import one_after_the_other
from harvest.readers.consent_lists.nouns import PERMITS, ListColumn
from harvest.readers.permission.text import fold


def asked_one_after_the_other(columns: list[ListColumn], below: Sequence[Sequence[str]]) -> list[ListColumn]:
    """The columns; words without the name and with it are two questions where nearly all who allow the second also
    allow the first.

    >>> from harvest.readers.consent_lists.columns import columns_of
    >>> heads = ["Name", "You can use my words. My name is not next to it", "You can put my name next to my words"]
    >>> rows = [["Ada", "yes", "yes"], ["Bo", "yes", "no"], ["Cy", "yes", "yes"], ["Di", "no", "no"]]
    >>> [c.purposes for c in columns_of(heads, rows)][1:]
    [('quotation',), ('quotation_with_name',)]
    >>> [c.purposes for c in columns_of(heads, [["Ada", "no", "yes"], ["Bo", "yes", "no"], ["Cy", "no", "yes"]])][1]
    ('quotation_without_name',)
    """
    asked = [c for c in columns if c.what == PERMITS]
    found = one_after_the_other([(c.header, c.purposes, below[c.index]) for c in asked])
    told = {c.index: purposes for c, purposes in zip(asked, found, strict=True)}
    return [replace(c, purposes=told.get(c.index, c.purposes)) for c in columns]


def with_the_use_quoted(columns: list[ListColumn]) -> list[ListColumn]:
    """The columns; where the name is asked for beside no quoting, the one that asks to use the words asks to quote.

    >>> from harvest.readers.consent_lists.columns import columns_of
    >>> heads = ["Name", "Happy for us to use what you said when we write it up?", "Your name next to it?"]
    >>> [c.purposes for c in columns_of(heads, [["Ada Obi", "Yes", "No"]])][1:]
    [('quotation',), ('quotation_with_name',)]
    """
    every = {purpose for c in columns for purpose in c.purposes}
    used = [c for c in columns if c.purposes == ("analysis",) and USES.search(fold(c.header))]
    if (
        "quotation_with_name" not in every
        or any("quot" in p and p != "quotation_with_name" for p in every)
        or len(used) != 1
    ):
        return columns
    return [replace(c, purposes=("quotation",)) if c is used[0] else c for c in columns]


USES = re.compile(r"\b(?:use[ds]?|using|print\w*|quot\w*|publish\w*)\b")
"""What tells that a heading that asks for words to be taken down asks for their use, too."""


_EACH = {"analysis", "quotation", "quotation_with_name", "quotation_without_name", "sharing", "photo", "archive"}
_SEVERAL = 3


def asks_purpose_by_purpose(columns: Sequence[ListColumn]) -> bool:
    """Whether so many columns ask for one purpose each, quoting among them, that the table is a list of permissions
    whatever stands in single cells."""
    asked = {c.purposes[0] for c in columns if c.what == PERMITS and len(c.purposes) == 1} & _EACH
    return len(asked) >= _SEVERAL and bool(asked & {"quotation", "quotation_without_name"})
