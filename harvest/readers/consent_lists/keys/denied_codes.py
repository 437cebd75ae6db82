# ruff: noqa: E501 – patterns are easier to check on one line
"""Codes that a word beside them denies (``G, not E``), written with a dash before each that is denied: ``G -E``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

_KEYED = re.compile(
    r"(?<![\w'’-])[\"“'‘]?(?P<code>[A-Z]{1,2}\d?)[\"”'’]?\s*(?:=|:|\bmeans\b|\bis for\b|\bstands for\b|[–-](?=\s))"
)
_NO = "no|not|non|nein|nicht|kein|ohne|nie|bez|pas|sans|sin|sem|nao|não|dim|ddim|nid|heb|geen|zonder|nu|fara|fără"
_TOLD = re.compile(
    r"[\"“'‘]?(?P<word>[^\W\d_]{2,12})[\"”'’]? (?:written |put |said )?(?P<where>before|in front of|ahead of|after|behind) "
    r"(?:the|a|an|any|each|every|its) (?:letter|code|initial)s?\b\W{0,4}(?:=|:|means?|is|stands for|says)?\s*(?P<meaning>[^.;\n]{2,60})",
    re.I,
)
"""What a list explains of a word at its letters: ``"dim" before the letter = said no to it``."""
_REFUSED = re.compile(r"\b(?:no|not|never|without|refus\w+|declin\w+|against)\b|n[’']t\b", re.I)
_BEFORE = ("before", "in front of", "ahead of")
_BETWEEN = r"[\s,;/+&.]+"


def with_denied_dashed(texts: Sequence[str], explained: Sequence[str] = ()) -> Callable[[str], str]:
    """What writes a text of codes with a dash before each that a word beside it denies, as texts put and explain them.

    >>> told = ["Q = may be quoted, N = with the name", "Q, not N", "not Q"]
    >>> [*map(with_denied_dashed(told), told[1:])]
    ['Q -N', '-Q']

    Where the word stands behind its code in some cell, it does in all; where nothing tells, texts stay as they are.

    >>> told = ["Q = may be quoted, N = with the name", "Q no N", "Q N no"]
    >>> [*map(with_denied_dashed(told), told[1:])], with_denied_dashed(told[:2])("Q no N")
    (['-Q N', 'Q -N'], 'Q no N')
    """
    words = [*texts, *explained]
    codes = {m["code"] for text in words for m in _KEYED.finditer(text)}
    told = [m for text in words for m in _TOLD.finditer(text) if _REFUSED.search(m["meaning"])]
    denies = "|".join([_NO, *(re.escape(m["word"]) for m in told)])
    if len(codes) < 2:
        return _as_it_is
    code = "|".join(map(re.escape, sorted(codes, key=len, reverse=True)))
    token = rf"(?:{code}|(?i:{denies}))(?![\w'’])"
    run = re.compile(
        rf"(?P<before>(?:.*?[\s:–—-])??)(?P<run>{token}(?:{_BETWEEN}{token})+)(?P<after>\W*|\s+[(–—-].*)", re.S
    )
    deny, marks = re.compile(denies, re.I), re.compile(token)
    runs = [marks.findall(m["run"]) for text in texts if (m := run.fullmatch(text.strip()))]
    where = {m["where"].casefold() in _BEFORE for m in told} | {*_where(runs, deny)}
    if len(where) != 1:
        return _as_it_is
    before = where.pop()

    def dashed(text: str) -> str:
        found = run.fullmatch(text.strip())
        if found is None or not any(map(deny.fullmatch, tokens := marks.findall(found["run"]))):
            return text
        return f"{found['before']}{' '.join(_dashed(tokens, deny, before))}{found['after']}"

    return dashed


def _as_it_is(text: str) -> str:
    return text


def _where(runs: Iterable[Sequence[str]], deny: re.Pattern[str]) -> Iterable[bool]:
    """Whether the word stands before its code, as each run says that begins with it or ends with it."""
    for tokens in runs:
        first, last = (deny.fullmatch(tokens[n]) is not None for n in (0, -1))
        if first != last:
            yield first


def _dashed(tokens: Sequence[str], deny: re.Pattern[str], before: bool) -> list[str]:
    """The codes of a run, those that are denied with a dash; a word that denies no code stays and is not understood."""
    found: list[str] = []
    waiting = ""
    for token in tokens:
        if not deny.fullmatch(token):
            found.append(f"-{token}" if waiting else token)
            waiting = ""
        elif before:
            found += [waiting] if waiting else []
            waiting = token
        elif found and not found[-1].startswith("-"):
            found[-1] = f"-{found[-1]}"
        else:
            found.append(token)
    return [*found, waiting] if waiting else found
