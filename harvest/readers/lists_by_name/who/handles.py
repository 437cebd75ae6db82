# ruff: noqa: E501 – patterns are easier to check on one line
"""Who stands behind a name that somebody posts under, where a note says so: “She is the one who posts on the board as GulfWren”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harvest.readers.lists_by_name.page import Page
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


_WHERE = r"(?: (?:on|in|at) (?:the |our |your |that )?(?:[\w'’-]+ ){0,3}(?:board|wall|padlet|chat|group|forum|app|page|thread|site|website|whatsapp|facebook|discord|slack|mural|miro|jamboard|instagram|online))"
_SAYS_OWN = re.compile(
    rf"(?:^|(?<=[.;!?] ))\W*(?:(?:i(?:['’]m| am)|it(?:['’]s| is) me,?) (?:the one )?(?:called )?[\"“'‘@]*(?P<am>\S{{3,}}?)[\"”'’]*{_WHERE}|"
    rf"i (?:post(?:ed)?|write|wrote|comment(?:ed)?|appear|go|sign(?:ed)? (?:in|on)|log(?:ged)? (?:in|on)|put (?:my|some) \w+){_WHERE}? (?:as|under|by)(?: the name(?: of)?)? [\"“'‘@]*(?P<as>\S{{3,}}?)[\"”'’]*{_WHERE}?|"
    rf"my (?:user ?name|handle|name|tag|nick(?:name)?){_WHERE}? is [\"“'‘@]*(?P<is>\S{{3,}}?)[\"”'’]*{_WHERE}?|"
    rf"on (?:the |our )?(?:[\w'’-]+ ){{1,3}}i(?:['’]m| am) [\"“'‘@]*(?P<on>\S{{3,}}?)[\"”'’]*)(?=\s*(?:$|[.;!,]))",
    re.I,
)
"""How somebody says of themselves under what name they post: ``I am mossy_22 on the board``."""


def people_on_forms(tables: Sequence[Sequence[Sequence[str]]], known: Known) -> dict[str, int]:
    """Whole names of nobody who is known, with whom they stand for: their own form says under what name they post.

    >>> known = Known([["mossy_22"], ["Bo Lind"]])
    >>> rows = [["Ida Moss", "Yes", "I am mossy_22 on the online board."], ["Bo Lind", "No", ""]]
    >>> people_on_forms([rows], known), people_on_forms([[["Ida Moss", "asked by Ed Farr", rows[0][2]]]], known)
    ({'Ida Moss': 0}, {})
    """
    found: dict[str, set[int]] = {}
    for _, handle, rest in _told_own(tables, known):
        whole = [cell.strip() for cell in rest if re.search(_WHOLE, cell)]
        if len(whole) == 1 and re.fullmatch(_WHOLE, whole[0]) and not any(map(known.spans, rest)):
            found.setdefault(whole[0], set()).add(handle)
    alone = {name: min(who) for name, who in found.items() if len(who) == 1}
    return {name: who for name, who in alone.items() if [*alone.values()].count(who) == 1}


def with_handles_told(page: Page, tables: Sequence[Sequence[Sequence[str]]], known: Known) -> Page:
    """The page on which whoever says on their own form under what name they post is called so too; it stands in a row
    that names one other person alone, and no second row says it.

    >>> known = Known([["Ida Moss"], ["mossy_22"], ["Bo Lind"]])
    >>> rows = [["Name", "Quote?", "Else?"], ["Ida Moss", "Yes", "I am mossy_22 on the online board."], ["Bo Lind", "No", ""]]
    >>> dict(with_handles_told(Page(known), [rows], known).otherwise)
    {'mossy_22': 0}
    >>> rows[2][2] = "I post as mossy_22"
    >>> dict(with_handles_told(Page(known), [rows], known).otherwise)
    {}
    >>> rows[1][2], rows[2][2] = "I am not mossy_22 on the board", "mossy_22 is rude on the board"
    >>> dict(with_handles_told(Page(known), [rows], known).otherwise)
    {}
    """
    found: dict[tuple[str, int], set[int]] = {}
    for called, handle, rest in _told_own(tables, known):
        named = {span.who for cell in rest for span in known.spans(cell)} - {handle}
        found.setdefault((called, handle), set()).update(named if len(named) == 1 else {-1})
    alone = {key: min(who) for key, who in found.items() if len(who) == 1 and -1 not in who}
    sure = {key: who for key, who in alone.items() if [*alone.values()].count(who) == 1}
    for _, handle in sure:
        page.told.pop(handle, None)
    page.otherwise = {**page.otherwise, **{called: who for (called, _), who in sure.items()}}
    return page


def _told_own(tables: Sequence[Sequence[Sequence[str]]], known: Known) -> Iterator[tuple[str, int, list[str]]]:
    """The names under which people post by their own word, as they are called and by number, and the rest of the row."""
    for row in (row for table in tables for row in table):
        said = [m for cell in row for m in _SAYS_OWN.finditer(cell)]
        called = next((name for name in said[0].groups() if name), "") if len(said) == 1 else ""
        handle = {span.who for span in known.spans(called) if called[span.start : span.end] == called}
        if called and len(handle) == 1:
            yield called, min(handle), [cell for cell in row if not _SAYS_OWN.search(cell)]
