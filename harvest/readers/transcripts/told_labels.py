"""Labels that a legend explains (``k = kieran``): whoever is in it speaks, also in small letters and only once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.lines import Line
from harvest.readers.recognise.turn_starts import Start

_PAIR = re.compile(r"(?:^|[.;,|/·•(]\s*|\s{2,}|\t|\band\s)\**([^\W\d_][\w.]{0,4})\**\s*[=＝]\s*(?=[^\W\d_])")
_BEHIND = r"\s*(?:[:：>–—]|\s-\s|\s{2,}|\t)\s*(?=\S)"
_LEAST, _TOP = 2, 60
_SPEAK, _MOST = 3, 0.6


def labels_told(lines: Sequence[Line]) -> dict[str, int]:
    """The short labels before signs of equality on a line that explains several, by the line on which they stand.

    >>> labels_told([Line("JW = me.  TG = Terry.   k = kieran    RP = Rosalind"), Line("2 + 2 = four")])
    {'JW': 0, 'TG': 0, 'k': 0, 'RP': 0}
    """
    found: dict[str, int] = {}
    for n, line in enumerate(lines[:_TOP]):
        pairs = [m.group(1).strip(".") for m in _PAIR.finditer(line.text[:600])]
        if len(pairs) >= _LEAST:
            found |= {label: n for label in pairs if label not in found}
    return found


def with_told_labels(lines: Sequence[Line], starts: list[Start | None], cast: dict[str, int]) -> dict[str, int]:
    """The cast with everybody in a legend who begins a line, and ``starts`` with these lines.

    Only where most of the legend speak by other signs, or where most lines begin with one of them: a sign of equality
    explains much else.
    """
    told = labels_told(lines)
    begun = {label: at for label in told if (at := _begun(label, told[label], lines))}
    filled = sum(1 for line in lines if line.text.strip())
    known = sum(1 for label in told if label in cast)
    often = len(begun) >= _SPEAK and sum(map(len, begun.values())) >= _MOST * filled and len(begun) >= _MOST * len(told)
    if not told or not (2 * known >= len(told) if cast else often):
        return cast
    for label, at in begun.items():
        if label not in cast:
            for n, end in at.items():
                starts[n] = Start("spaced", label, None, end)
    return cast | {label: len(at) for label, at in begun.items() if label not in cast}


def _begun(label: str, explained_on: int, lines: Sequence[Line]) -> dict[int, int]:
    """The lines that begin with a label, and where the words begin on them."""
    begins = re.compile(rf"^\s*\**{re.escape(label)}\**{_BEHIND}")
    return {
        n: m.end()
        for n, line in enumerate(lines)
        if n != explained_on and line.heading is None and (m := begins.match(line.text[:40])) is not None
    }
