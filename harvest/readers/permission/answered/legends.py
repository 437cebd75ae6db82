# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""The codes that a heading, or what stands for it, explains: "1 = yes, 2 = no", "(0 no, 1 yes)", "Yes (1) No (2)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold

_MARK = re.compile(r"(?<![\w.,/-])[(\[]?(\d|[a-z](?= ?[)\]=:]))(?:[)\]]|\s?[=:.-](?!\d)|,(?=\s[a-z])|(?=\s[a-z]))\s*")
"""A code before its meaning: "1 =", "(1)", "2)", "a:", "1 yes"."""
_AFTER = re.compile(
    r"([^\d=:;,/|?()\[\]]+?)\s?(?:[=:-]\s?|\s[(\[]|[(\[])(\d)[)\]]?(?=\s*(?:[;,/|).\]]|\band\b|\bor\b|[a-z]|$))"
)
"""A code behind its meaning: "yes = 1", "no (2)"."""
_JOINT = re.compile(
    r"^(?:for|means?|is|stands for|meaning|to|-)\s+|(?:[\s,;/|.&(\[:-]|\b(?:and|or|und|oder|et|ou|y|o|i|lub|neu|ac)\b)+$"
)
_LEADING = re.compile(r"^[(\[]?(\w{1,3})(?=[^\w]|$)")
_PLAIN = re.compile(r"\W*(?P<said>yes|no|agree|disagree)\s+-\s+(?=\w)")
"""The last meaning of a key behind which a question stands that it was written over: ``1 = yes 2 = no – Print my name``."""
_MANY = 14
"""So many words at most that a code stands for."""


def legend_of(wording: str, cells: Sequence[str]) -> tuple[dict[str, str], str]:
    """The codes in cells that a column's own wording explains, both folded, and the wording before them.

    >>> legend_of("May we print it? 1 = yes, 2 = no", ["1", "2"])
    ({'1': 'yes', '2': 'no'}, 'May we print it?')
    >>> legend_of("Quote me: no (0), yes (1)", ["0", "1"])[0], legend_of("Which of 2 halls?", ["1", "2"])[0]
    ({'0': 'no', '1': 'yes'}, {})
    >>> legend_of("Permissions (1 = yes, 2 = no) – Print my name", ["1", "2"])
    ({'1': 'yes', '2': 'no'}, 'Permissions – Print my name')
    """
    codes = {m[1] for m in (_LEADING.match(fold(c)) for c in cells) if m}
    if not codes or not any(c.isdigit() or len(c) == 1 for c in codes):
        return {}, wording
    text = fold(wording)
    for found, start, end in (_before(text), _behind(text)):
        if len(found) > 1 and codes & set(found) and any(_answers(m) for m in found.values()):
            # What is asked may stand behind the key: “Permissions (1 = yes, 2 = no) – Print my name”.
            rest = _begins(wording, text[:start].rstrip(" ([:-,;")), _ends(wording, text[end:].strip(" )]:-,;.?"))
            return found, " – ".join(filter(None, rest))
    return {}, wording


def _ends(wording: str, folded: str) -> str:
    """The end of a wording whose folded end is given."""
    words = len(folded.split())
    bare = " ".join(wording.split()[-words:]).strip(" )]:-–—,;.?") if words else ""
    return bare if fold(bare) == folded else folded


def _begins(wording: str, folded: str) -> str:
    """The beginning of a wording whose folded beginning is given."""
    bare = " ".join(wording.split()[: len(folded.split())]).rstrip(" ([:-–—,;")
    return bare if fold(bare) == folded else folded


def _before(text: str) -> tuple[dict[str, str], int, int]:
    marks = list(_MARK.finditer(text))
    run = [m for m in marks if m[1].isdigit()] if sum(m[1].isdigit() for m in marks) > 1 else marks
    while len(run) > 1 and not _follows(run[0][1], run[1][1]):
        run = run[1:]
    found: dict[str, str] = {}
    last = re.split(r"[?:.;,(]", text[: run[0].start()] if run else "")[-1].strip(" =:-")
    if last in closed.YES or last in closed.NO:
        return {}, 0, 0  # the code stands behind what it means
    closed_at = len(text)
    for n, mark in enumerate(run):
        if n and not _follows(run[n - 1][1], mark[1]):
            break
        end = run[n + 1].start() if n + 1 < len(run) else len(text)
        told = text[mark.end() : end]
        ends = (closes := _closes(told)) is not None
        if closes is not None:
            # “(Y = yes) (N = no)” goes on behind the bracket
            ends = n + 1 == len(run) or re.search(r"\w", told[closes:]) is not None
            closed_at = mark.end() + closes
            told = told[:closes]
        elif n + 1 == len(run) and (plain := _PLAIN.match(told)) and not closed.NEGATIVE.search(told[plain.end() :]):
            told, closed_at = told[: plain.end("said")], mark.end() + plain.end()
        meaning = _meaning(re.split(r"[;\n]|\.\s", told)[0])
        if not meaning:
            return {}, 0, 0
        found[mark[1]] = meaning
        if ends:
            break
    return found, run[0].start() if run else 0, closed_at


def _closes(text: str) -> int | None:
    """Where a bracket ends that was opened before a text; None where none does."""
    depth = 0
    for n, mark in enumerate(text):
        depth += (mark in "([") - (mark in ")]")
        if depth < 0:
            return n
    return None


def _behind(text: str) -> tuple[dict[str, str], int, int]:
    found: dict[str, str] = {}
    start = 0
    for match in _AFTER.finditer(text):
        meaning = _meaning(match[1])
        if meaning:
            start = start if found else match.start()
            found.setdefault(match[2], meaning)
    return found, start, len(text)


def _follows(one: str, other: str) -> bool:
    return ord(other) - ord(one) == 1 or (
        one.isdigit() and other.isdigit() and (one < other or (one, other) == ("1", "0"))
    )


def _meaning(text: str) -> str:
    before, bare = "", text.strip(" .,;:\"'-")
    while bare != before:
        before, bare = bare, _JOINT.sub("", bare).strip(" .,;:\"'")
    return bare if bare and len(bare.split()) <= _MANY else ""


def _answers(meaning: str) -> bool:
    """Whether what a code stands for answers a question about permission at all."""
    bare = closed.stripped(meaning)
    first = bare.split()[0].strip(",;:") if bare else ""
    return bool(
        bare in closed.YES
        or bare in closed.NO
        or first in closed.YES
        or first in closed.NO
        or closed.NEGATIVE.search(bare)
        or words.UNNAMED.search(bare)
        or words.NAMED.search(bare)
        or words.CONSENT.search(bare)
        or closed.ASK_FIRST.search(bare)
    )
