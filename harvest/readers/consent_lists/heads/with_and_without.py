"""Words without the name and with it in two columns of a list: alternatives, or one question and the next."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.cells import NO, YES, yes_or_no
from harvest.readers.permission.text import fold

Purposes = tuple[str, ...]
QUOTED, UNNAMED, NAMED = ("quotation",), ("quotation_without_name",), ("quotation_with_name",)
_WITH_NAME = re.compile(r"(?:\+|&|\band\b|\bwith\b|\bw/|\bby\b|\bplus\b|\bincl\w*\b|,|/)\s*(?:\w+ )?names?\b")
"""What a short head adds to the words: ``Quote + name``."""


def one_after_the_other(asked: Sequence[tuple[str, Purposes, Sequence[str]]]) -> list[Purposes]:
    """For what each column asks, by its head, for what it asks by that alone, and its cells.

    >>> anon, plus = ("Quote anon", UNNAMED, ["Y", "Y", "Y", "N"]), ("Quote + name", QUOTED, ["Y", "Y", "N", "N"])
    >>> one_after_the_other([anon, plus])
    [('quotation',), ('quotation_with_name',)]
    >>> one_after_the_other([anon, ("Quote + name", QUOTED, ["N", "N", "N", "Y"])])
    [('quotation_without_name',), ('quotation_with_name',)]
    """
    found = [purposes for _, purposes, _ in asked]
    if found.count(UNNAMED) == 1 and found.count(QUOTED) == 1 and NAMED not in found:
        quoted = found.index(QUOTED)
        if not _WITH_NAME.search(fold(asked[quoted][0])):
            return found
        found[quoted] = NAMED
    if found.count(UNNAMED) != 1 or NAMED not in found or QUOTED in found:
        return found
    first, second = found.index(UNNAMED), found.index(NAMED)
    plain = {YES: True, NO: False}
    pairs = zip(asked[first][2], asked[second][2], strict=False)
    if apart([(plain.get(yes_or_no(a)), plain.get(yes_or_no(b))) for a, b in pairs]):
        found[first] = QUOTED
    return found


def apart(said: Sequence[tuple[bool | None, bool | None]]) -> bool:
    """Whether two columns, words without the name and the name, are each asked for itself, by the yes and no of rows to
    both: nearly all who allow the second allow the first, or all of them where others allow the first alone.

    >>> apart([(True, True), (True, False), (True, True)]), apart([(False, True), (True, False), (True, True)])
    (True, False)
    >>> apart([(True, True), (True, None), (True, True)]), apart([(True, True), (True, True)])
    (True, False)
    >>> apart([(True, True), (True, False), (False, False)]), apart([(True, True), (True, None)])
    (True, False)
    """
    both = sum(one == (True, True) for one in said)
    named = sum(b is True for _, b in said)
    refused = any(False in one for one in said)
    if both > 1 and both >= _NEARLY_ALL * named and refused:
        return True
    # a tick may be one of two by mistake; a yes where others wrote no was meant
    first_alone = any(a is True and b is not True for a, b in said)
    answered = any(one == (True, False) for one in said)
    return both == named and first_alone and (both > 1 or (both == 1 and answered))


_NEARLY_ALL = 0.8
