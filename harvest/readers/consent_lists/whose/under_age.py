# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Who on a list is too young to permit alone, by what stands beside it: "Under 18? A parent also fills in the form"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from harvest.readers.consent_lists.nouns import ABOUT, NAME, ListColumn
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.ages import NUMBER_WORDS
from harvest.readers.permission.young.school_years import age_told

NEEDS_A_PARENT = (
    "{} (“{}”): the list asks a parent or carer of those under {}, so a named person has to release these words"
)
_N = r"(1[3-9]|2[01]|" + "|".join(word for word, n in NUMBER_WORDS.items() if 13 <= n <= 18) + r")"
_UNDER = any_of(
    rf"\b(?:under|below|younger than|less than|not yet|unter|moins de|menor(?:es)? de|ponizej|dan|o dan|onder|sub|sotto i|meno di) (?:the age of |de |i )?{_N}(?:s|er)?\b|"
    rf"\b{_N}(?: years?)? (?:and|or) (?:under|younger|below)\b|<\s*{_N}\b"
)
_PARENT = any_of(
    r"\b(?:parent\w*|carers?|guardians?|mum|mums|dad|grown.?ups?|responsible adult|eltern\w*|erziehungsberechtigt\w*|sorgeberechtigt\w*|"
    r"rodzic\w*|opiekun\w*|rh?iant|rh?ieni|gofalwr|ofalwr|padres?|madres?|tutor(?:es|a)?|pais|encarregad\w*|genitor\w*|ouders?|parinte\w*|parinti\w*)\b"
)
_NEXT = 1
"""In so many sentences behind the age the parent is named."""


def parents_asked_below(note: str) -> int:
    """The age below which what stands around a list asks for a parent's word; 0 where it asks for none.

    >>> parents_asked_below("Please tick. Under 18? Your parent or carer also needs to fill in the online form.")
    18
    >>> parents_asked_below("Dan 16? Rhaid i riant lofnodi."), parents_asked_below("Under 18s sit at table 4.")
    (16, 0)
    """
    sentences = [fold(part) for part in re.split(r"(?<=[.!?])\s+|\n", note)]
    found = [0]
    for at, sentence in enumerate(sentences):
        under = _UNDER.search(sentence)
        if under and _PARENT.search(" ".join(sentences[at : at + 1 + _NEXT])):
            said = next(g for g in under.groups() if g)
            found.append(int(said) if said.isdigit() else NUMBER_WORDS[said])
    return max(found)


def too_young(columns: Sequence[ListColumn], rows: Sequence[Sequence[str]], note: str) -> dict[int, str]:
    """The rows of people who are younger than that by the age that stands there, and why each is held."""
    below = parents_asked_below(note)
    if not below:
        return {}
    ages = [
        c
        for c in columns
        if c.what == ABOUT and re.match(r"age|aged|year|school year|oed|wiek|alter|edad", fold(c.header))
    ]
    called = [c for c in columns if c.what == NAME]
    found = {}
    for n, row in enumerate(rows):
        asides = [m[1] for c in called if (m := re.search(r"\((\d{1,2})\)\s*$", row[c.index]))]
        for cell in [*(row[c.index] for c in ages), *asides]:
            age = age_told(cell, dt.date.today().year) if re.search(r"\d", cell) else None
            if age is not None and age.low < below:
                found[n] = NEEDS_A_PARENT.format(
                    f"under {below}" if age.high < below else f"may be under {below}", cell.strip(), below
                )
    return found
