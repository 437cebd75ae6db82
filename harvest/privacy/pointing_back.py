"""A wish said aloud that begins somebody's turn ("please don't use that") is about what they said before it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from harvest.model import Passage, Verdict
from harvest.model.findings import TEXT, Finding
from harvest.privacy.identify import FlagKind

_LEAD_IN = 4
"""So many words before a wish, none of which ends a sentence, only lead it in: "Actually, could you please …"."""
_BACK, _FAR = 2, 6
"""So many passages of the same voice before it are held, if they lie among so many before it."""
_POINTS = re.compile(
    r"\b(?:use|quote|print|write|put|repeat|include|record|share|say|tell|keep|leave|take|cut|scrap|forget|delete|"
    r"strike|scrub)"
    r"(?:ing|ting)? (?:down )?(?:that|all that|what i\b)(?! (?:name|my))|"
    r"\bwhat i(?:['’]ve)?(?: just)? said\b|\bthat (?:last|was off)\b|\bi (?:sayed|said) (?:that|it|anything)\b",
    re.IGNORECASE,
)
_SHORT = 9
"""So many words at most has a wish in other words or another language that can only be about what was said before."""
_OF_A_NAME = re.compile(
    r"\b(?:(?:sur)?names?|nazwisk\w*|imi[eę]n?\w*|naam|enw|ainm|namen?|noms?|nombre|anon\w*|photo\w*|pictures?|address|surgery|street)\b",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"^\W*(?:[\w’']+\W+){0,6}?(?:we|i)(?:['’]ll| will|['’]ve| have)\b[^.!?]{0,20}"
    r"\b(?:leave|left|take|taken|cut|keep|kept|strike|struck|delete|deleted|scrub)\b",
    re.IGNORECASE,
)
"""Somebody promises another speaker that it is left out."""
_REACH = 120
"""So many letters from where a wish begins say what it is about."""


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
        if at is None:
            continue
        text, begins = ordered[at].text, wish.start - ordered[at].start
        own = re.search(r"[.!?]\s", text[:begins]) or len(text[:begins].split()) > _LEAD_IN
        short = len(wish.text.split()) <= _SHORT and not _OF_A_NAME.search(wish.text)
        if own or not (short or _POINTS.search(text[begins : begins + _REACH])):
            continue
        before = ordered[max(0, at - _FAR) : at]
        whose = ordered[at].voice_id
        if _PROMISED.match(text):
            whose = next((p.voice_id for p in reversed(before) if p.voice_id != whose), whose)
        found |= {p.id for p in [p for p in before if p.voice_id == whose][-_BACK:]}
    return frozenset(found)
