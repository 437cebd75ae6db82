# ruff: noqa: E501 – patterns are easier to check on one line
"""Figures and letters that a heading explains as a yes and a no (``1 = yes, 2 = no``), put into these words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.text import fold

_KEY = re.compile(
    r"\s*[(\[](?P<key>[^()\[\]]*=[^()\[\]]*)[)\]]|\s*[–—:;,-]\s*(?P<bare>\w{1,2} ?= ?[^()\[\]=?]+(?:\w{1,2} ?= ?[^()\[\]=?]+)+)$"
)
_CODES = re.compile(r"\s*[(\[]?\b(?P<codes>\w{1,2} ?(?:/ ?\w{1,2} ?){1,5})[)\]]?\W*$")
_PAIR = re.compile(
    r"(?:^|(?<=[\s,;/|]))(?P<code>\w{1,2}|[?✓✗-]) ?= ?(?P<meaning>[^=]+?)(?=[\s,;/|]+(?:\w{1,2}|[?✓✗-]) ?=|\W*$)"
)
_PLAIN = re.compile(
    r"(?:(?P<no>do(?:es)? not (?:agree|consent|accept|wish|allow)|don'?t (?:agree|consent|accept|wish|allow)|not (?:agreed|ok|allowed|ticked)|crossed (?:through|out)|no|disagree[ds]?|refused|declined)|yes|agree[ds]?|ok|ticked)\b(?P<more>.*)$"
)
_MORE = re.compile(
    r"\b(?:names?|anon\w*|only|but|if|unless|except|first|partners?|ask|initials?|without|some|part\w*|photo\w*)\b"
)
_BLANK = re.compile(
    r"(?:(?:was )?(?:left )?(?:blank|empty)|not (?:answered|asked|filled in|ticked)|no (?:answer|reply|response)|missing|skipped|n/?a)\b"
)
_UNSURE = re.compile(r"(?:not sure|unsure|don'?t know|do not know|dk|maybe|undecided|unclear|to (?:be )?ask\w*)\b")


def with_heads_decoded(header: Sequence[str], records: Sequence[Sequence[str]]) -> tuple[list[str], list[list[str]]]:
    """The heads without such a key and the rows with its words, where a column holds nothing else.

    >>> rows = [["Ada", "1"], ["Bo", "2"], ["Cy", "9"]]
    >>> with_heads_decoded(["Who", "With name (1=yes 2=no 9=left blank)"], rows)
    (['Who', 'With name'], [['Ada', 'Yes'], ['Bo', 'No'], ['Cy', '']])
    >>> with_heads_decoded(["Who", "Do you mind your name being given? (1 = yes, I mind, 2 = no, I don't)"], rows[:2])[1]
    [['Ada', 'Yes'], ['Bo', 'No']]
    >>> heads = ["Who", "Words may be printed (A = agree, D = disagree)", "Name may be printed (A/D)", "Row (A/B)"]
    >>> with_heads_decoded(heads, [["Ada", "A", "D", "A"]])
    (['Who', 'Words may be printed', 'Name may be printed', 'Row (A/B)'], [['Ada', 'Yes', 'No', 'A']])
    >>> with_heads_decoded(["Who", "Quote? (1 = yes, 2 = yes but no name, 3 = no)"], rows[:2])[1]
    [['Ada', 'Yes'], ['Bo', 'yes but no name']]
    """
    heads, rows = list(header), [list(row) for row in records]
    told: dict[str, str] = {}
    for n, head in enumerate(heads):
        found = _KEY.search(head)
        key = key_of(found["key"] or found["bare"]) if found else {}
        told = key or told
        if not key and (found := _CODES.search(head)):  # “(A/D)”, which an earlier heading explains
            key = told if {fold(one).strip() for one in found["codes"].split("/")} <= {*told} else {}
        below = [row for row in rows if n < len(row) and row[n].strip()]
        if found is None or not key or not below or not all(_code(row[n]) in key for row in below):
            continue
        heads[n] = f"{head[: found.start()]}{head[found.end() :]}".strip()
        for row in below:
            row[n] = key[_code(row[n])]
    return heads, rows


def key_of(text: str) -> dict[str, str]:
    """What each code of a key stands for, in plain words; empty where it is no key of yes and no.

    >>> key_of("Y = yes, N = no, ? = not sure"), key_of("1=16-24 2=25-44")
    ({'y': 'Yes', 'n': 'No', '?': '?'}, {})
    >>> key_of("A = agree, D = do not agree")
    {'a': 'Yes', 'd': 'No'}
    """
    found: dict[str, str] = {}
    for pair in _PAIR.finditer(text):
        said = _plainly(fold(pair["meaning"]).strip(" .,;"))
        if said is None:
            return {}
        found[fold(pair["code"])] = said
    return found if {"Yes", "No"} & {*found.values()} and len(found) > 1 else {}


def _plainly(meaning: str) -> str | None:
    """A meaning as a yes, a no, nothing or something unsure; as it stands where it says more, None where it says none."""
    if _BLANK.match(meaning):
        return ""
    if _UNSURE.match(meaning):
        return "?"
    if (plain := _PLAIN.match(meaning)) is None:
        return None
    if _MORE.search(plain["more"]):
        return meaning
    return "No" if plain["no"] else "Yes"


def _code(cell: str) -> str:
    return re.sub(r"\.0+$", "", fold(cell).strip(" .)("))
