# ruff: noqa: E501, SIM905 – patterns are easier to check on one line
"""Whether what holds for everybody who spoke holds for those as well whom a text does not name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.said import QUOTE
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.heard.words import BODIES
from harvest.readers.lists_by_name.in_lines.everybody import everybody_who_spoke
from harvest.readers.lists_by_name.in_lines.shapes import bare_of, only_names
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.talk.speakers import NOT_NAMES

_STARTS = re.compile(r"(?:^|(?<=[.!?:;\n\"“(])\s*)$")
_DONE = any_of(
    r"^\s+(?:has|have|had|is|was|rang|phoned|telephoned|called|wrote|e?mailed|texted|said|says|told|asked|asks|wants?|wanted|would|left|came|went|did|does|prefers?|agreed|refused|declined|changed|may|can|will|also|later)\b"
)
_DATES = any_of(
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|easter|christmas|i|i'm|i've|i'd|ps|nb)$"
)
_WORD = re.compile(r"(?<![\w'’-])[^\W\d_a-z][\w'’-]*")
_BEFORE_A_BODY = re.compile(r"\b(?:the|a|an|our|their|for|at|in|of)\s+(?:[A-Z][\w'’-]+\s+)*$")
_EXCEPTING = re.compile(
    r"\b(?:except(?:ing)?(?: for| that)?|apart from|other than|but not|with the exception of|heblaw|oprócz|außer)\W*$",
    re.I,
)
_ITEM = re.compile(r"\s+\S|\s*[-•*·–]\s")
"""What stands below “all except:” one below the other."""
_SIGNED = re.compile(r"^[A-Z][\w.'’ -]{1,40}(?:,|\s[–—-])\s.{2,60}$")
"""How whoever wrote it signs: the name, and what they are."""


def holds_for_the_unnamed(lines: Sequence[str], known: Known, bodies: re.Pattern[str] | None) -> bool:
    """Whether a text says something of everybody who was there, and lists nobody.

    Where somebody is named who is not known, that may be one of those whom it does not name.

    >>> known = Known([["Ada Obi"], ["Bo Lind"], ["Cy Day"]])
    >>> [holds_for_the_unnamed([t], known, None) for t in ("Everyone may be quoted, except Bo.", "Everyone except Bertie.", "All who signed agreed.")]
    [True, False, False]
    >>> holds_for_the_unnamed(["Everyone may be quoted, EXCEPT", " - Bo: he would rather not"], known, None)
    True
    >>> holds_for_the_unnamed(["Everyone may be quoted.", "Ada Obi – named", "Bo – not named"], known, None)
    False
    """
    if not any(everybody_who_spoke(line) for line in lines):
        return False
    excepting = False
    for n, line in enumerate(lines):
        bare = bare_of(line)
        spans = known.spans(bare)
        excepting = _EXCEPTING.search(line) is not None or (excepting and _ITEM.match(line) is not None)
        if (
            spans
            and not excepting
            and (
                only_names(bare, spans)[0]
                or re.match(r"\s*[:,–—-]|\t|\s{2}", bare[spans[0].end :])
                and not spans[0].start
            )
        ):
            return False  # a list, on which not everybody stands
        last = n == len(lines) - 1 and _SIGNED.match(line)
        title = n == 0 and not spans and not heard(bare, QUOTE) and not bare.endswith((".", ":"))
        if not line.isupper() and not last and not title and _names_a_stranger(bare, known, bodies):
            return False
    return True


def _names_a_stranger(text: str, known: Known, bodies: re.Pattern[str] | None) -> bool:
    """Whether somebody is named who is not known."""
    taken = {n for s in known.spans(text) for n in range(s.start, s.end)}
    taken |= {n for m in (bodies.finditer(text) if bodies else ()) for n in range(m.start(), m.end())}
    for m in _WORD.finditer(text):
        word = fold(m[0]).removesuffix("'s")
        before = text[: m.start()]
        if m.start() in taken or _DATES.search(word) or BODIES.search(word) or _BEFORE_A_BODY.search(before):
            continue
        if m[0].isupper() and word in _SHOUTED:
            continue
        if word in ("mr", "mrs", "ms", "miss", "dr", "rev", "cllr") and {m.end() + 1, m.end() + 2} & taken:
            continue
        starts = _STARTS.search(before.rstrip()) or not before.strip()
        if not starts or (word not in NOT_NAMES and word not in _BEGIN and _DONE.search(text[m.end() :].casefold())):
            return True
    return False


_SHOUTED = frozenset("except not all but no and only everyone everybody nobody yes named quoted apart from bar".split())
_BEGIN = frozenset(
    "everyone everybody all nobody none he she they it that this what those these who we you there".split()
)
