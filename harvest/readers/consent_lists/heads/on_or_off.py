# ruff: noqa: E501 – patterns are easier to check on one line
"""Columns that ask whether the name goes on or is left off: ``Name on or off``, ``Name in/out``, with ``on`` below them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.keys.meanings import NAME_TOO
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import fold

_GIVEN = r"(?:on|in|yes|y|shown?|show it|keep|kept|given|wanted|with|used?|named|included?|there|stays?|print(?:ed)?)"
_OFF = r"(?:off|out|no|n|not|hide|hidden|drop(?:ped)?|without|left off|taken off|anon\w*|withheld|none|no name|un-?named|remove[d]?|goes)"
_OR = r"\W*(?:\bor\b|/|,|\\|\||-|\bvs\b)\W*"
_ASKS = re.compile(
    rf"\W*(?:(?:your|their|my|his|her|the|full|own|whose|put|have|with) )*names?\b(?: (?:to|be|go|goes|is|beside|with|on|next|it|them|words?|the|shown|kept|left|put|printed)\b)*\W*"
    rf"(?:{_GIVEN}{_OR}{_OFF}|{_OFF}{_OR}{_GIVEN})\W*(?:\([^()]*\)|it|them)?\W*|\W*(?:named|with name) or (?:not|anon\w*|un-?named|no name|without)\W*"
)
_OF_THE_NAME = re.compile(r"\bnames?\b")
_SAYS_ON = re.compile(
    r"(?:(?:please |yes,? )?(?:(?:put|keep|leave|stays?|left|want\w*|name)(?: it| hers| his| mine| my name| the name)? )?)(?:on|in)(?: (?:it|there))?(?: please| thanks| pls)?"
)
_SAYS_OFF = re.compile(
    r"(?:(?:please |no,? )?(?:(?:take|taken|keep|leave|stays?|left|want\w*|name)(?: it| hers| his| mine| my name| the name)? )?)(?:off|out)(?: (?:it|there))?(?: please| thanks| pls)?"
)
_HEAD, _MOST = 10, 0.8


def with_names_on_or_off(header: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[list[str], list[list[str]]]:
    """The heads and rows, such a column as the plain question whether the name may stand with the words.

    >>> with_names_on_or_off(["Who", "Name on or off"], [["Ada Obi", "on"], ["Bo Lind", "OFF"], ["Cy Day", ""]])
    (['Who', 'With your name?'], [['Ada Obi', 'Yes'], ['Bo Lind', 'No'], ['Cy Day', '']])
    >>> with_names_on_or_off(["Name", "Fan"], [["Ada Obi", "on"]])[0], with_names_on_or_off(["Name on form"], [["Bo"]])[0]
    (['Name', 'Fan'], ['Name on form'])
    """
    heads, table = list(header), [list(row) for row in rows]
    for n, head in enumerate(heads):
        below = [row[n] for row in table if n < len(row)]
        if not asks_on_or_off(head, below):
            continue
        heads[n] = NAME_TOO
        for row in table:
            if n < len(row):
                row[n] = on_or_off(row[n])
    return heads, table


def asks_on_or_off(head: str, cells: Sequence[str]) -> bool:
    """Whether a heading asks if the name goes on or off, by what it offers or by what stands below it.

    >>> [asks_on_or_off(h, []) for h in ("Name: in / out", "Your name on or off?", "named or not", "Name on card", "Name")]
    [True, True, True, False, False]
    >>> asks_on_or_off("Name", ["on", "off", "on", ""]), asks_on_or_off("Lights", ["on", "off"])
    (True, False)
    """
    if head == NAME_TOO:
        return True
    text = fold(head).strip(" ?:.¿")
    if len(text.split()) > _HEAD:
        return False
    if _ASKS.fullmatch(text):
        return True
    filled = [fold(cell).strip(" .!") for cell in cells if not is_blank(cell)]
    said = sum(_SAYS_ON.fullmatch(cell) is not None or _SAYS_OFF.fullmatch(cell) is not None for cell in filled)
    return bool(filled) and _OF_THE_NAME.search(text) is not None and said >= _MOST * len(filled)


def on_or_off(cell: str) -> str:
    """An answer to that as yes or no; any other as it stands.

    >>> [on_or_off(c) for c in ("on", "OFF", "leave it off", "keep hers on please", "on?", "first name", "both on", "off the lot")]
    ['Yes', 'No', 'No', 'Yes', 'on?', 'first name', 'Yes', 'off the lot']
    """
    text = re.sub(r"^both\W+|\W+both$", "", fold(cell).strip(" .!"))
    if "?" in cell:
        return cell
    return "Yes" if _SAYS_ON.fullmatch(text) else "No" if _SAYS_OFF.fullmatch(text) else cell
