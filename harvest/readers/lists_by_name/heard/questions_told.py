# ruff: noqa: E501 – examples are easier to check on one line
"""What the numbers or letters of questions are about, where lines ask them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import QUOTE, SHARE

_NUMBER = re.compile(r"(?:^|(?<=[\s,;:(]))\(?(?P<code>[1-6]|[a-h])[.)]\s*(?=\S)")


def questions_in(lines: Sequence[str]) -> dict[str, str]:
    """What the numbers or letters of questions are about, where one of them asks to quote.

    >>> questions_in(["Hi all. 1 ok to quote you? 2 name or no name? 3 ok to send it to the council?"])
    {'1': 'quote', '2': 'name', '3': 'share'}
    >>> questions_in(["I read out: 1 may we print your words, 2 may your name go with them, 3 may it go to the council."])
    {'1': 'quote', '2': 'name', '3': 'share'}
    >>> questions_in(["1. can we quote what you said, and with your name or without?", "2. can we share the recording?"])
    {'1': 'quote', '2': 'share'}
    """
    found: dict[str, str] = {}
    for line in sorted(lines, key=lambda line: "?" not in line):  # “(a) yes but no name” may stand above what was asked
        marks = list(_NUMBER.finditer(line)) or _counted(line)
        for m, end in zip(marks, [*(m.start() for m in marks[1:]), len(line)][: len(marks)], strict=True):
            about = topics(line[m.end() : end])
            if about and (len(marks) > 1 or "?" in line[m.end() : end]):
                found.setdefault(m["code"], QUOTE if QUOTE in about and about[0] != SHARE else about[0])
    return found if len({*found.values()}) > 1 and QUOTE in found.values() else {}


def with_figures(line: str) -> str:
    """A line in which several small Roman numbers in brackets count, with figures in their place.

    >>> with_figures("Ada: (i) agreed (ii) not agreed"), with_figures("as in (i) above")
    ('Ada: (1) agreed (2) not agreed', 'as in (i) above')
    """
    found = {m[1] for m in _ROMAN.finditer(line)}
    return _ROMAN.sub(lambda m: f"({_ROMANS.index(m[1]) + 1})", line) if {"i", "ii"} <= found else line


def without_counted(texts: Sequence[str], tables: Sequence[Sequence[Sequence[str]]]) -> list[str]:
    """The texts but those that head a table's columns and are counted there: a figure before these is no code.

    >>> without_counted(["1 your words", "2 your name", "1 = no"], [[["who", "1 your words", "2 your name"], ["Ada", "Y", "N"]]])
    ['1 = no']
    """
    counted: set[str] = set()
    for row in (row for table in tables for row in table):
        heads = [m for cell in row if (m := _HEAD_COUNTED.match(cell))]
        if len(heads) > 1 and [m[1] for m in heads] == list("123456789"[: len(heads)]):
            counted |= {m.string for m in heads}
    return [text for text in texts if text not in counted]


_HEAD_COUNTED = re.compile(r"\s*\(?([1-9])[.):]?\s+(?=[^\W\d_]{2})")
_ROMANS = ("i", "ii", "iii", "iv", "v")
_ROMAN = re.compile(r"\((i{1,3}|iv|v)\)")


def _counted(line: str) -> list[re.Match[str]]:
    """The bare figures before several questions in a line, counted from 1."""
    marks = list(_FIGURE.finditer(line))
    ends = [*(m.start() for m in marks[1:]), len(line)]
    asked = [line[m.end() : end] for m, end in zip(marks, ends, strict=False)]
    asks = all("?" in one or _ASKS.match(one) for one in asked)
    return marks if len(marks) > 1 and asks and [m["code"] for m in marks] == list("123456"[: len(marks)]) else []


_ASKS = re.compile(r"(?:may|can|could|shall|are|is|do|does|would|will|ok(?:ay)?|happy)\b", re.I)
"""How a question begins, with its mark or without: ``1 may we quote you, 2 may we say your name``."""
_FIGURE = re.compile(r"(?:^|(?<=[\s,;:(]))(?P<code>[1-6])\s+(?=[^\W\d_])")
