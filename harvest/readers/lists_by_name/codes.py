"""What codes, colours and marks stand for, as lines and cells around a list explain them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.readers.lists_by_name.said import NO, OPEN, QUOTE, Heard
from harvest.readers.lists_by_name.wording import heard
from harvest.readers.permission.text import fold

_COLOURS = (
    r"green|amber|yellow|red|orange|blue|grey|gray|white|pink|purple|gwyrdd|coch|melyn|zielon\w+|czerwon\w+|zolt\w+"
)
_CODE = rf"(?:(?i:{_COLOURS})|[A-Z]{{1,2}}\d?|\d{{1,2}}|[*?✓✔✗✘●○+~#-])"
_KEYED = re.compile(rf"(?<![\w'’-])(?P<code>{_CODE})\s*(?:=|:|→|->|\bmeans\b|\bis for\b|–(?=\s))\s*(?=\S)")
_SPACED = re.compile(rf"^\s*(?P<code>(?i:{_COLOURS})|[A-Z]{{1,2}}|\d)\s{{1,}}[–—-]?\s*(?P<meaning>\S.{{5,120}})$")
_SHORT = 6
_TOKENS = re.compile(r"[\s,;/+&|]+")
_PLAIN = frozenset(["yes", "no", "y", "n", "ok", "tick", "cross", "x"])


def keyed(text: str) -> dict[str, Heard]:
    """The codes that a text explains, each with what it permits.

    >>> {c: h.answers for c, h in keyed("Green = quote with the name. Red = do not quote.").items()}
    {'green': {'name': 'Yes', 'quote': 'Yes'}, 'red': {'quote': 'No'}}
    """
    marks = list(_KEYED.finditer(text))
    ends = [*(m.start() for m in marks[1:]), len(text)][: len(marks)]
    found = {}
    for m, end in zip(marks, ends, strict=True):
        meaning = text[m.end() : end].strip(" ,;.")
        if 0 < len(meaning.split()) <= 25 and (said := _meant(meaning)):
            found[fold(m["code"])] = said
    if not marks and (one := _SPACED.match(text)) and (said := _meant(one["meaning"])):
        found[fold(one["code"])] = said
    coded = len(found) > 1 and not {*found} <= _PLAIN and any(QUOTE in said.answers for said in found.values())
    return {code: said for code, said in found.items() if code not in _PLAIN or coded}


def _meant(meaning: str) -> Heard:
    words = len(meaning.split())
    said = heard(meaning if words > 1 else f"please {meaning}", heading=True)
    return said or (heard(meaning, QUOTE) if words <= _SHORT else said)


def keyed_cells(row: Sequence[str]) -> dict[str, Heard]:
    """The code that a row of a key explains, its meaning in the cell behind it; yes and no explain themselves.

    >>> keyed_cells(["A", "quote with name"])["a"].answers, keyed_cells(["with name next to it", "Y", "N", "Y - mum"])
    ({'name': 'Yes', 'quote': 'Yes'}, {})
    """
    filled = [cell.strip() for cell in row if cell.strip()]
    for code, meaning in zip(filled, filled[1:], strict=False):
        if re.fullmatch(_CODE, code) and fold(code) not in _PLAIN and len(meaning.split()) > 1:
            said = _meant(meaning)
            return {fold(code): said} if said else {}
    return {}


def meant_by(cell: str, key: Mapping[str, Heard]) -> Heard | None:
    """What a cell of codes and nothing else says; None for any other. Two that differ leave it open.

    >>> key = keyed("A = quote with name, B = quote, no name, S = share, X = do not share")
    >>> meant_by("A S", key).answers, meant_by("A / B", key).answers, meant_by("Ann", key)
    ({'name': 'Yes', 'quote': 'Yes', 'share': 'Yes'}, {'name': 'No', 'quote': 'Yes'}, None)
    """
    said = fold(cell).strip(" .")
    tokens = [said] if said in key else [t for t in _TOKENS.split(said) if t]
    if not tokens or not key or any(t not in key for t in tokens):
        return None
    found = Heard()
    for token in tokens:
        for about, answer in key[token].answers.items():
            differs = found.answers.get(about, answer) != answer
            found.answers[about] = (OPEN if about == QUOTE else NO) if differs else answer
        found.unclear += key[token].unclear
    return found


def changed_to(text: str, key: Mapping[str, Heard]) -> Heard | None:
    """What a remark changes somebody's code to: ``now C – tel. 9/6``."""
    m = re.search(r"\b(?:now|to|make (?:it|that|him|her)|should be|is an?)\s+[\"']?(\w+)\b", fold(text))
    return key.get(m[1]) if m and m[1] in key else None
