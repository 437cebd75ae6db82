# ruff: noqa: E501 – patterns are easier to check on one line
"""Lists that say what their boxes mean (``[x] said yes, [ ] said no, [?] not asked``): each box in words."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ON = "☑☒■✅✓✔xX*"


def boxes_told(lines: Sequence[str], *, in_words: bool = False) -> list[str]:
    """The lines, with what each box at the head of one says in words where a line of them explains what they mean; ``in_words``
    also one that shows none.

    >>> boxes_told(["[x] they said yes, [ ] they said no, [?] not asked yet", "[ ] quote her", "- [x] name", "[?] share"])[1:]
    ['- quote her: no', '- [x] name', '- share: ?']
    >>> boxes_told(["Box ticked = they said yes. Box empty = they said no.", "[ ] quote her"], in_words=True)[1]
    '- quote her: no'
    >>> boxes_told(["Quote? [x] yes [ ] no", "[ ] quote her"])
    ['Quote? [x] yes [ ] no', '[ ] quote her']
    """
    keys = {n: told for n, line in enumerate(lines) if (told := _told_by_boxes(line, in_words=in_words))}
    if len(keys) != 1:  # what stands again and again is printed on slips
        return list(lines)
    ((key, told),) = keys.items()
    return [line if n == key else _in_words(line, told) for n, line in enumerate(lines)]


def _told_by_boxes(line: str, *, in_words: bool) -> dict[str, str]:
    """What boxes stand for by a line that explains them: one that is ticked for yes, and each other for ``no`` or ``?``."""
    if in_words and _EMPTY.search(line) and not _SIGN.search(line):
        return {"☐": "no"}
    marks = list(_SIGN.finditer(line))
    if len(marks) < _EXPLAINED or re.search(r"\w", line[: marks[0].start()].rsplit(":")[-1]):
        return {}  # a question stands before its answers
    ends = [*(m.start() for m in marks[1:]), len(line)]
    told: dict[str, str] = {}
    for m, end in zip(marks, ends, strict=True):
        means = _MEANS.fullmatch(line[m.end() : end])
        if means is None or told.setdefault(_inside(m.group()), says := str(means.lastgroup)) != says:
            return {}
    ticked = any(c in _ON for box, said in told.items() if said == "yes" for c in box)
    if not ticked or len(told) < _EXPLAINED or not _EXPLAINS.search(line):
        return {}
    return {box: "?" if said == "open" else said for box, said in told.items() if said != "yes"}


def _in_words(line: str, told: dict[str, str]) -> str:
    """A line that begins with a box which says no or leaves open, as its words with that behind them."""
    m = _HEADED.match(line)
    said = told.get(_inside(m["box"])) if m else None
    return f"{m['before'] or '- '}{m['label'].rstrip(' .,;:')}: {said}" if m and said else line


def _inside(box: str) -> str:
    return re.sub(r"[\s\[\]()\ufe0f]", "", box) or "☐"


_SIGN = re.compile(r"[☐☑☒□■⬜✅]\ufe0f?|\[\s?[xX✓✔*?/–-]?\s?\](?!\()")
_HEADED = re.compile(
    rf"^(?P<before>\s*(?:[-*•·]\s+)?)(?P<box>{_SIGN.pattern})\s*(?P<label>[^☐☑☒□■⬜✅\[\]]*\w[^☐☑☒□■⬜✅\[\]]*)$"
)
_MEANS = re.compile(
    r"[\s`'\"”’=:–-]*(?:means?\s+)?(?:(?:they|he|she|people|the person|somebody)(?:['’]ve| have| has)?\s+)?(?:said\s+|says?\s+|answered\s+|an?\s+|is\s+|it['’]s\s+)*"
    r"(?:(?P<yes>yes|ok(?:ay)?|agreed|allowed|permitted|given)|(?P<open>(?:not|never|still to be|to be)\s+(?:yet\s+)?(?:asked|answered|settled|decided|known|heard)|(?:we\s+)?(?:don['’]?t|do not)\s+know|no answer|open|unknown|not sure)|(?P<no>no|refused|declined|not (?:agreed|allowed|permitted|given)))"
    r"(?:\s+(?:yet|to it|to this|to that))?[\s`.,;|·/()–-]*(?:and\s+|or\s+)?",
    re.I,
)
_EMPTY = re.compile(
    r"\b(?:empty|blank|unticked|not ticked|no tick|left empty)\b(?: box(?:es)?)?\s*(?:=|:|–|means?\b|is\b|are\b|stands? for\b)\s*"
    r"(?:(?:they|he|she|people|that)\s+)?(?:said\s+|says?\s+|a\s+)?no\b(?! (?:answer|reply|idea|form|reaction))",
    re.I,
)
"""A line that says in words what an empty box is."""
_EXPLAINS = re.compile(r"=|\b(?:means?|said|says|answered|asked|know|unknown)\b", re.I)
"""What stands in a line that explains boxes, and not between the printed answers of a question."""
_EXPLAINED = 2
"""So many signs at least are explained in one line."""
