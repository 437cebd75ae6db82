# ruff: noqa: E501 – patterns are easier to check on one line
"""Statements that people called true or not true, as the yes and no that they are: “Partners must NOT get my words”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.text import fold

_TRUE = re.compile(r"\W*(?:(?:yes|it(?: is|'s)|that(?: is|'s)|very|quite)\W+)?(?:true|correct|that'?s right)\W*")
_NOT = re.compile(
    r"\W*(?:(?:no|it(?: is|'s)|that(?: is|'s))\W+)?(?:not (?:at all )?(?:true|correct|right)|untrue|incorrect|false|isn't true)\W*"
)
_SAYS_NOT = re.compile(r"\b(?:not|un|in|isn)[ ']?\w*\b")
_OFFERED = re.compile(
    r"\s*[(\[]\s*(?:please )?(?:(?:tick|ring|circle|say|write|answer|put|choose|state):? )?(?:true\s*(?:/|,|or|\|)+\s*(?:not true|untrue|false|not)|t\s*/\s*f|not true\s*(?:/|,|or|\|)+\s*true)\W*[)\]]",
    re.I,
)
"""How a heading offers these answers."""


_MANY = 2_000
"""Longer tables are looked through only where a head offers these answers."""


def with_truth_told(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows, heads first, with “true” as yes and “not true” as no where a head offers these or somebody says “not
    true”; a machine's TRUE and FALSE, which are boxes that were ticked or left empty, stay as they are.

    >>> with_truth_told([["Name", "Nobody else may have it (true / not true)"], ["Ada", "not true"], ["Bo", "True"]])
    [['Name', 'Nobody else may have it'], ['Ada', 'No'], ['Bo', 'Yes']]
    >>> with_truth_told([["", "Use"], ["Name", "Keep it here (true / not true)"], ["Ada", "not true"], ["Bo", "true"]])
    [['', 'Use'], ['Name', 'Keep it here'], ['Ada', 'No'], ['Bo', 'Yes']]
    >>> with_truth_told([["Name", "Quote me"], ["Ada", "TRUE"], ["Bo", "FALSE"]])[2], with_truth_told([])
    (['Bo', 'FALSE'], [])
    """
    heads = [str(head) for head in rows[0]] if rows else []
    looked = [n for n, head in enumerate(heads) if len(rows) <= _MANY or _OFFERED.search(head)]
    told = [[*map(str, row)] for row in rows]
    for n in looked:
        cells = {row[n] for row in told[1:] if n < len(row)}
        said = {cell: "No" if _NOT.fullmatch(c) else "Yes" for cell in cells if _is_one(c := fold(cell).strip())}
        denied = any(_NOT.fullmatch(c) and _SAYS_NOT.search(c) for c in map(fold, said))
        offered = any(map(_OFFERED.search, (heads[n], *cells)))  # a head may stand in a second row, below its group's
        if not said or not (offered or denied) or 2 * len(said) < sum(map(bool, cells)):
            continue
        for row in told:
            if n < len(row):
                row[n] = said.get(row[n]) or _OFFERED.sub("", row[n])
    return told


def _is_one(said: str) -> bool:
    return bool(_TRUE.fullmatch(said) or _NOT.fullmatch(said))
