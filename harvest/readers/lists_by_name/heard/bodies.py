# ruff: noqa: E501, SIM905 – patterns are easier to check on one line
"""With whom words may be shared, as a list itself calls them where it asks: ``may it go to Swim England?``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from harvest.readers.lists_by_name.heard import words
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import SHARE
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import fold

_GIVEN = re.compile(
    r"\b(?:shar\w*|pass\w*|giv\w*|sen[dt]\w*|go(?:es|ing)?|hand\w*|cop(?:y|ies)|lodg\w*|deposit\w*|transcripts?|recordings?|tapes?|audio|notes|comments?|answers|words)\b[^.;:?]{0,40}?\b(?:to|with|for|by|at|in)\s+(?P<whom>[^.,;:?()]{3,60})",
    re.I,
)
_SUBJECT = re.compile(
    r"\b(?:may|can|could|does|let|letting)\s+(?:us\s+)?(?P<whom>the\s[^.,;:?()]{3,50}?|[A-Z][^.,;:?()]{2,50}?)\s+(?:be given|have|hold|keep|get|see|read|share|receive|use)\b",
    re.I,
)
_WOULD = re.compile(
    r"(?P<whom>[A-Z][^.,;:?()]{2,50}?)\s+(?:would|'d|might|may) (?:also )?(?:like|love|want) (?:to (?:see|have|read|hear|use)|a copy|it|them|(?:the|these|those|people's) (?:words|quotes))\b"
)
_ABROAD = re.compile(
    r"\b(?:rh?annu|rhoi|anfon|przekaz\w+|udost[eę]pni\w+|wys[lł]a\w+|weiter(?:geben|leiten)|partag\w+|compart\w+)\b[^.;:?]{0,30}?(?:\b(?:gydag?|gyda'r|i'r|i|at|do|dla|an|avec|con)\b)\s+(?P<whom>[^.,;:?()]{3,50})",
    re.I,
)
_FIRST = re.compile(
    r"(?P<whom>[A-Z][^.,;:?()]{2,50}?)\s+(?:may|can|could)\s+(?:be given|have|hold|keep|get|see|read|receive)\b"
)
_FOR = re.compile(
    r"\bfor\s+(?P<whom>(?:the\s)?[A-Z][^.,;:?()]{2,50}?)\s+to (?:have|hold|keep|get|see|read|receive|hear)\b"
)
_NAMED = re.compile(
    r"\b(?:to|with) (?:others?|partners?|(?:(?:our|other|outside) )?(?:partner )?(?:organi[sz]ations?|bodies|agencies|groups|people))\s*\((?P<whom>[^()]{3,80})\)",
    re.I,
)
"""Who these others are, in a bracket behind: ``pass them on to others (council, harbour, NHS)``."""
_PASSED = re.compile(r"(?:shar|pass|hand|sen[dt]|forward)\w*\b", re.I)
_CAPITAL = re.compile(r"[A-Z][\w’'&-]*")
_COMMON = frozenset(
    "the a an our your their my his her its of and or to with for by at in on it them us what who that this if yes no not please ok name names quote quotes report book website anyone anybody others people other outside everyone me you be is are was will would may can could left blank empty answer answered asked ticked".split()
)
_LEAST = 3
_SAID_OF_IT = re.compile(
    r"\s+(?:is|are|was|were|isn['’]t|aren['’]t|will|would|may|might|can|could|should|has|have|had|if|but|though|because|please|too|still|any ?more)\b",
    re.I,
)
"""Where it begins what is said of passing on: “passing it on to the county is still fine by her”."""


def bodies_in(texts: Iterable[str], known: Known) -> re.Pattern[str] | None:
    """What calls those with whom words may be shared; None where no text asks of anybody.

    >>> found = bodies_in(["May we pass it on to the county's emergency planning team?", "Share with Swim England"], Known([["Ada"]]))
    >>> found.sub("…", "yes to Swim England, and emergency planning can have hers, a new planning team")
    'yes to …, and … can have hers, a new …'
    >>> bodies_in(["Can we pass them on to others (council, harbour)?"], Known([["Ada"]])).sub("…", "not the harbour")
    'not the …'
    """
    called: set[str] = set()
    loose: set[str] = set()
    for text in texts:
        if SHARE not in topics(text) and not any(shape.search(text) for shape in (_SUBJECT, _FIRST, _FOR, _WOULD)):
            continue
        for m in (m for shape in (_GIVEN, _SUBJECT, _FIRST, _FOR, _WOULD, _ABROAD) for m in shape.finditer(text)):
            whom = _SAID_OF_IT.split(m["whom"], maxsplit=1)[0]
            if known.spans(whom) or words.QUOTING.search(fold(whom)) or words.NEG.search(fold(whom)):
                continue
            parts = re.findall(r"[\w’'&-]+", whom)[:6]
            called |= set(_runs([p for p in parts if _CAPITAL.fullmatch(p)], 1))
            alone = re.match(r"the \w+$", whom.strip(), re.I) and (m.re is _SUBJECT or _PASSED.match(m[0]))
            least = 1 if alone else 2  # “could the surgery see it?”
            loose |= set(_runs([p for p in parts if fold(p) not in _COMMON], least))
        for named in (
            one.strip() for m in _NAMED.finditer(text) for one in re.split(r"[,;/]|\bor\b|\band\b", m["whom"])
        ):
            if len(named) >= _LEAST and fold(named) not in _COMMON and not known.spans(named):
                loose.add(re.sub(r"^(?:the|our|any) ", "", named, flags=re.I))
    called = {one for one in called if fold(one) not in _COMMON and len(one) >= _LEAST}
    shapes = [rf"(?-i:{re.escape(one)})" for one in called] + [re.escape(one) for one in loose]
    return re.compile(rf"\b(?:{'|'.join(sorted(shapes, key=len, reverse=True))})\b", re.I) if shapes else None


def _runs(parts: Sequence[str], least: int) -> Iterable[str]:
    """All that stands together in words, of so many at least."""
    for start in range(len(parts)):
        for end in range(start + least, len(parts) + 1):
            yield " ".join(parts[start:end])
