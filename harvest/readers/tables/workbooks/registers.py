"""Sheets of a workbook that only say who was there and what they are called, beside a list of who permits what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Listed
from harvest.readers.consent_lists.columns import columns_of
from harvest.readers.consent_lists.nouns import NAME
from harvest.readers.permission.text import fold
from harvest.readers.registry import Sheet
from harvest.readers.tables.responses import Responses
from harvest.readers.tables.workbooks.lists_on_sheets import Lists, as_table

_OTHER_NAME = re.compile(
    r"^\W*(?:also |usually |better |otherwise )?(?:known as|called|goes by|answers to|aka|a\.k\.a\.?|nick ?names?|"
    r"(?:preferred|short|other|pet|everyday) names?|calls? (?:me|her|him|them)\w*)\W*$",
    re.I,
)
_FEW_WORDS, _NEARLY_ALL = 4, 0.8
_TOGETHER = re.compile(r"\s*(?:[&+/]|\band\b|\bwith\b).*$", re.I)
"""What stands behind a name where somebody signed for two: *Parveen Dar + daughter*."""


def is_register(made: Responses) -> bool:
    """Whether what was read of a sheet is what was noted of people by name in a word or three, and nothing they told.

    ``made`` is of a workbook that holds a list of who permits what besides: where they heard of it, what they brought.
    """
    texts = [source.text for source in made.sources]
    short = sum(len(text.split()) < _FEW_WORDS for text in texts)
    return bool(texts) and all(source.voice for source in made.sources) and short >= _NEARLY_ALL * len(texts)


def with_other_names(lists: Lists, sheets: Sequence[Sheet]) -> dict[str, tuple[Listed, ...]]:
    """The lists with what else a sheet says that those on them are called, where it has a column for that.

    >>> sheet = ("signed in", [["Name", "Known as"], ["Cabdi Nuur", "Abdi"], ["Ada Obi", "Addy"], ["Ann Poe", ""]])
    >>> from harvest.model import Permission
    >>> people = tuple(Listed((name,), Permission()) for name in ("Cabdi", "Ann Poe"))
    >>> [one.names for one in with_other_names({"ok list": people}, [sheet])["ok list"]]
    [('Cabdi', 'Cabdi Nuur', 'Abdi'), ('Ann Poe',)]
    """
    called = [names for sheet in sheets for names in _called(sheet)] if lists else []
    return {title: tuple(_with(one, called) for one in people) for title, people in lists.items()}


def _with(one: Listed, called: Sequence[tuple[str, str]]) -> Listed:
    meant = [both for both in called if any(_is_one(name, *both) for name in one.names)]
    if len(meant) != 1:
        return one
    return replace(one, names=tuple(dict.fromkeys([*one.names, *meant[0]])))


def _is_one(called: str, name: str, other: str) -> bool:
    """Whether somebody is called by either name, or by the beginning of one and letters of the surname.

    >>> [_is_one(one, "Petronella Ballantine-Oor", "Nell") for one in ("Nell", "Nell B-O", "PBO", "Nell Day", "Pat")]
    [True, True, True, False, False]
    """
    own, *rest = re.findall(r"[^\W_]+", fold(called)) or [""]
    whole, short = (re.findall(r"[^\W_]+", fold(one)) for one in (name, other))
    if called.isupper() and len(whole) > 1 and own == "".join(word[0] for word in whole):
        return True
    if own not in (whole[0], short[0]) and [own, *rest] != short:
        return False
    behind = [*whole[1:], *short[1:]]
    return all(any(word == one or (len(one) == 1 and word[0] == one) for word in behind) for one in rest)


def _called(sheet: Sheet) -> list[tuple[str, str]]:
    """What each person on a sheet is called, where it has a column for the name and one for another."""
    if (grid := as_table(*sheet)) is None:
        return []
    other = next((n for n, head in enumerate(grid.header) if _OTHER_NAME.match(head)), None)
    named = [c.index for c in columns_of(list(grid.header), [list(row) for row in grid.records]) if c.what == NAME]
    name = next((n for n in named if n != other), None)
    if other is None or name is None:
        return []
    rows = [(_TOGETHER.sub("", row[name]).strip(), row[other].strip()) for row in grid.records]
    return [both for both in rows if all(re.search(r"\w", one) for one in both)]
