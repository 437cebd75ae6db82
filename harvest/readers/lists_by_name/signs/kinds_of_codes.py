# ruff: noqa: E501 – patterns are easier to check on one line
"""Codes that stand behind what they are called (``Level 2``, ``Form B signed by``), where they are explained, at names and over them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from harvest.readers.lists_by_name.heard.said import QUOTE, Heard
from harvest.readers.lists_by_name.signs.codes import KIND
from harvest.readers.lists_by_name.signs.explained import in_words
from harvest.readers.lists_by_name.signs.keys import meaning_of_code
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import fold

_OF_A_KIND = re.compile(rf"^\W*(?P<kind>{KIND})\s+(?P<code>\d{{1,2}}|[A-H])\b[\s:.–-]*", re.I)


def without_kinds(
    lines: Sequence[str], tables: Sequence[list[list[str]]], known: Known
) -> tuple[list[str], list[list[list[str]]]]:
    """Lines and tables in which codes stand alone, where several are explained by what they are called."""
    kinds = kinds_in([line for line in lines if not known.spans(line)])
    rows = [[[without_kind(cell, kinds) for cell in row] for row in table] for table in tables] if kinds else [*tables]
    return [line if known.spans(line) else without_kind(line, kinds) for line in lines], rows


def kinds_in(texts: Sequence[str]) -> frozenset[str]:
    """What the codes are called of which texts explain several.

    >>> kinds_in(["Level 1  Open: may be quoted by name", "Level 2: words, no name", "Form 3 is yellow"])
    frozenset({'level'})
    """
    marks = [(m, text) for text in texts if (m := _OF_A_KIND.match(text))]
    told = [(fold(m["kind"]), m["code"]) for m, text in marks if _tells(text, m)]
    return frozenset(kind for kind, _ in told if len({code for of, code in told if of == kind}) > 1)


def without_kind(text: str, kinds: frozenset[str]) -> str:
    """A text that explains a code or is one, without what such codes are called.

    >>> [without_kind(t, frozenset(["level"])) for t in ("Level 2: words, no name", "LEVEL 2", "Level 9 is full")]
    ['2 = words, no name', '2', 'Level 9 is full']
    """
    m = _OF_A_KIND.match(text) if kinds else None
    if m is None or fold(m["kind"]) not in kinds:
        return text
    return f"{m['code']} = {text[m.end() :]}" if _tells(text, m) else m["code"] if m.end() == len(text) else text


def _tells(text: str, m: re.Match[str]) -> bool:
    """Whether what stands behind a code says what it permits."""
    said = meaning_of_code(text[m.end() :].strip(" .")) if m.end() < len(text) else None
    return said is not None and QUOTE in said.answers


def with_codes_over_told(lines: Sequence[str], key: Mapping[str, Heard], known: Known) -> list[str]:
    """The lines; where one is only a code of the key over somebody's name, with what the code says in words.

    >>> key = {"a": Heard({QUOTE: "Yes"}), "green": Heard({QUOTE: "No"})}
    >>> with_codes_over_told(["Form A signed by", "Ada Obi", "Green dots:", "Ada", "A few", "Ada"], key, Known([["Ada Obi"]]))
    ['quote yes:', 'Ada Obi', 'quote no:', 'Ada', 'A few', 'Ada']
    """
    below = [known.spans(line) for line in [*lines[1:], ""]] if key else []
    codes = [_code_over(line, key) if named else "" for line, named in zip(lines, below, strict=False)]
    return (
        [f"{in_words(key[code])}:" if code else line for line, code in zip(lines, codes, strict=False)]
        if key
        else [*lines]
    )


def heads_lists(lines: Sequence[str], known: Known) -> bool:
    """Whether codes by what they are called stand over names: ``Form A signed by`` and ``Form B``, each with whom below.

    >>> heads_lists(["Form A signed by", "Ada Obi (4 May)", "Form B", "Ada (6 May)"], Known([["Ada Obi"]]))
    True
    """
    over = {
        m["code"]
        for line, below in pairwise(lines)
        if (m := _OVER.fullmatch(line)) and m["kind"] and known.spans(below)
    }
    return len(over) > 1


def _code_over(line: str, key: Mapping[str, Heard]) -> str:
    m = _OVER.fullmatch(line)
    return (
        code if m and (code := fold(m["code"])) in key and (m["kind"] or m["what"] or m["by"] or len(code) > 1) else ""
    )


_OVER = re.compile(
    rf"\W*(?P<kind>{KIND}\s+)?(?P<code>\w{{1,12}})(?P<what>\s+(?:dots?|stickers?|cards?|forms?|slips?|badges?|pile))?"
    r"(?P<by>\s+(?:(?:was|were|is) )?(?:signed|ticked|chosen|given|returned|picked|taken)?(?: ?(?:by|from))?)?\W*",
    re.I,
)
