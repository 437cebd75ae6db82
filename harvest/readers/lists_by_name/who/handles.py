# ruff: noqa: E501 – patterns are easier to check on one line
"""Who stands behind a name that somebody posts under, where a note says so: “She is the one who posts on the board as GulfWren”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.who.people import Known

_WHOLE = r"[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ]\.?|d[aeiou]|van|von|bin|al|[A-ZÀ-Þ][\w'’-]+)){0,2} [A-ZÀ-Þ][\w'’-]+"
_POSTS = (
    r"\b(?:posts?|posted|posting|writes?|wrote|comments?|commented|signs? (?:in|on)|signed (?:in|on)|logs? (?:in|on)|logged (?:in|on)|appears?|goes|went|is|was|are|were)\b"
    r"(?: (?!not\b|never\b|no\b|as\b|for\b)[\w'’-]+){0,6}? (?:as|under|by) (?:the (?:user ?)?name (?:of )?)?[\"“'‘@]*$"
)
_BEHIND = re.compile(_POSTS, re.I)
_IS = re.compile(
    rf"^[\"”'’]*(?:,? (?:on|in) (?:the |our )?(?:[\w-]+ ){{0,2}}[\w-]+,?)? is (?:really |actually |in fact )?(?P<whole>{_WHOLE})(?=\W|$)"
)
_HEAD = re.compile(rf"(?:^|[–—:;,|-] ?|\s{{2,}})(?P<whole>{_WHOLE})(?: \([^()]*\))?\W*$")
_FIRST = re.compile(rf"^\W*(?:\S+ ){{0,4}}?(?P<whole>{_WHOLE})\b")
_PRONOUN = re.compile(r"^\W*(?:(?:and|also|so) )?(?:she|he|they|that)(?:['’]s)?\b", re.I)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=\S)")
_HANDLE = re.compile(r"[^\s]{3,}")


def people_behind(lines: Sequence[str], known: Known) -> dict[str, int]:
    """Whole names of nobody who is known, with whom of those who are they stand for: one who posts under a name of one word.

    >>> known = Known([["GulfWren"], ["Bo Lind"], ["mossy_22"]])
    >>> people_behind(["Tues 3 May – Zed Farrow", "She is the one who posts on the board as GulfWren. Print: yes."], known)
    {'Zed Farrow': 0}
    >>> people_behind(["Ida Moss writes on the wall as mossy_22, no name please", "GulfWren is Zed Farrow."], known)
    {'Ida Moss': 2, 'Zed Farrow': 0}

    Who signs for another is somebody else, and who does not post so is not meant:

    >>> people_behind(["Zed Farrow signed as Bo Lind", "Ida Moss is not the one who posts as GulfWren"], known)
    {}
    """
    found: dict[str, set[int]] = {}
    for n, line in enumerate(lines):
        above = _HEAD.search(lines[n - 1]) if n and not known.spans(lines[n - 1]) else None
        for sentence in _SENTENCE.split(line):
            for span in known.spans(sentence):
                if not _HANDLE.fullmatch(sentence[span.start : span.end]):
                    continue
                before, after = sentence[: span.start], sentence[span.end :]
                whole = _IS.match(after)
                if whole is None and (posts := _BEHIND.search(before)) is not None and not _DENIES.search(before):
                    whole = _FIRST.match(before[: posts.start()])
                    whole = whole or (above if _PRONOUN.match(before) else None)
                if whole is not None and not known.spans(whole["whole"]):
                    found.setdefault(whole["whole"], set()).add(span.who)
    alone = {name: min(who) for name, who in found.items() if len(who) == 1}
    return {name: who for name, who in alone.items() if [*alone.values()].count(who) == 1}


_DENIES = re.compile(r"\b(?:not|never|nor|may|might|perhaps|maybe|could|if|whether)\b|n['’]t\b|\?", re.I)
