"""Headings of a table that ask nothing by themselves, in the words in which lines around it spell them out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.legends import legend_of
from harvest.readers.lists_by_name.asking import column_of
from harvest.readers.permission.text import fold

_TOLD = re.compile(r"^\W*(?P<head>[^=:]{1,30}?)\s*(?:=|:|\bmeans\b|\s[–—-])\s*(?P<asks>\S.{3,160})$")


def spelt_out(heads: Sequence[str], lines: Sequence[str]) -> list[str]:
    """The headings, those that ask nothing as the lines explain them.

    >>> spelt_out(["Who", "Light", "S"], ["Light = may we quote you?", "S – may it be shared with the trust?"])
    ['Who', 'may we quote you?', 'may it be shared with the trust?']
    >>> spelt_out(["Who", "Quote", "Plot"], ["Quote: yes unless crossed", "Plot = where they dig"])
    ['Who', 'Quote', 'Plot']
    """
    told = {fold(m["head"]): m["asks"] for line in lines if (m := _TOLD.match(line))}
    short = legend_of(heads, "\n".join(lines))
    made = []
    for n, head in enumerate(heads):
        asks = told.get(fold(head), short.get(n, "")) if head and not column_of(head).about else ""
        made.append(asks if column_of(asks).about else head)
    return made
