"""A wish said aloud that begins somebody's turn ("please don't use that") is about what they said before it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from harvest.model import Passage, Verdict
from harvest.model.findings import TEXT, Finding
from harvest.privacy.identify import FlagKind

_BEGINS = 60
"""Within so many letters of a passage a wish begins it; what comes later is about the passage itself."""
_BACK, _FAR = 2, 6
"""So many passages of the same voice before it are held, if they lie among so many before it."""
_POINTS = re.compile(r"\b(?:that|it|this|what i|bit|part|last|record|said)\b", re.IGNORECASE)


def pointed_at(passages: Sequence[Passage], findings: Iterable[Finding]) -> frozenset[int]:
    """The passages of one source that wishes in later turns are about, a wish that a person kept aside.

    They are held until somebody has looked, like the wish itself.
    """
    wishes = [f for f in findings if f.kind == FlagKind.WISH and f.state is not Verdict.KEPT and f.field == TEXT]
    if not wishes:
        return frozenset()
    ordered = sorted(passages, key=lambda p: p.start)
    found: set[int] = set()
    for wish in wishes:
        at = next((n for n, p in enumerate(ordered) if p.start <= wish.start < p.end), None)
        if at is None or wish.start - ordered[at].start > _BEGINS:
            continue
        said = ordered[at].text[wish.start - ordered[at].start :]
        if not _POINTS.search(said[: _BEGINS * 2]):
            continue
        before = ordered[max(0, at - _FAR) : at]
        found |= {p.id for p in [p for p in before if p.voice_id == ordered[at].voice_id][-_BACK:]}
    return frozenset(found)
