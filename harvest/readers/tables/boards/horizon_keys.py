"""Marks for when a dream is to come true, and what a line around the table says they mean: ``red = in ten years``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from harvest.model.horizon_words import is_when, meant_by, year_in, years_in
from harvest.readers.tables.grid import Grid

WHEN = "when"
"""Behind the heading of a column whose marks were read so."""
_PARTS = re.compile(r"[,;|\n]|\.(?=\s|$)|\s(?:and|/)\s(?=\S+\s*=)")
_SIGN = re.compile(r"\s*(?:=|→|⇒|\bmeans?\b|\bstands? for\b|\s[–—]\s|:)\s*")
_MARK = re.compile(r"(?:^|[\s:(])(?P<mark>[^\s:()]+(?: (?:dots?|flags?|stickers?|stars?|cards?|pins?|pens?|tags?))?)$")
_THING = re.compile(r"\s+(?:dots?|flags?|stickers?|stars?|cards?|pins?|pens?|tags?)$")
_LEAST, _LONGEST, _MOST, _WORDS = 2, 60, 0.8, 5


def with_horizons_told(grid: Grid) -> Grid:
    """The table; where a line above or below it says what marks mean and these tell when, that stands in their place.

    >>> rows = [["Plant a hedge", "red"], ["Mend the bench", "green"]]
    >>> marked = Grid(["Card", "Flag"], rows, [2, 3], 1, ["Flags: green = could start now, red = ten years and more."])
    >>> with_horizons_told(marked).header, with_horizons_told(marked).records[0]
    (['Card', 'Flag – when'], ['Plant a hedge', 'ten years and more'])
    """
    meant = marks_for_when([*grid.titles, *grid.beside])
    if not meant:
        return grid
    header, records = list(grid.header), [list(record) for record in grid.records]
    for n in range(len(header)):
        filled = [_plain(record[n]) for record in records if record[n].strip()]
        if len({*filled} & meant.keys()) < _LEAST or sum(cell in meant for cell in filled) < _MOST * len(filled):
            continue
        header[n] = f"{header[n]} – {WHEN}"
        for record in records:
            record[n] = meant.get(_plain(record[n]), record[n])
    return replace(grid, header=header, records=records) if header != grid.header else grid


def marks_for_when(lines: Iterable[str]) -> dict[str, str]:
    """What marks mean by a line that explains at least two of them, each by a time of its own.

    >>> marks_for_when(["Key. G = now; A = 2-5 years; R = 10+ years", "X = Ada"])
    {'g': 'now', 'a': '2-5 years', 'r': '10+ years'}
    >>> marks_for_when(["Green: 12 cards, red: 3 cards"]), marks_for_when(["S = Severn, W = Wye"])
    ({}, {})
    >>> marks_for_when(["Key: first thing = now; pie in the sky = in ten years"])["pie in the sky"]
    'in ten years'
    """
    found: dict[str, str] = {}
    for line in lines:
        told = {mark: time for part in _PARTS.split(line) for mark, time in _explained(part)}
        if len({*told.values()}) >= _LEAST:
            found = told | found
    return found


def _explained(part: str) -> list[tuple[str, str]]:
    """The mark that a part of a line explains by a time, and that time: by its last word, and as it stands."""
    signs = list(_SIGN.finditer(part))
    if not signs or not (mark := _MARK.search(before := part[: signs[-1].start()].rstrip(" )"))):
        return []
    time = part[signs[-1].end() :].strip(" .")
    time = time if time.count(")") == time.count("(") else time.rstrip(" .)")
    tells = is_when(time) or meant_by(time) or years_in(time) is not None or year_in(time)
    if not tells or not 0 < len(time) <= _LONGEST:
        return []
    whole = re.sub(r"^.*:\s*", "", before)
    return [(_plain(mark["mark"]), time), *([(_plain(whole), time)] if 1 < len(whole.split()) <= _WORDS else [])]


def _plain(mark: str) -> str:
    return _THING.sub("", mark.strip(" .*").casefold())
