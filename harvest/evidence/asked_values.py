"""What people write after ``KEY=``: several values with commas between them, a part of a long name, other spellings."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping

from harvest.evidence.location import round_name, table_name
from harvest.model import Kind, Role

MOST_NAMED = 12
NOT_RECORDED = ("unknown", "not recorded", "not known")
"""Asks for those of whom nothing is recorded."""
LONG_NAMES = ("event", "source", "question")
"""Keys whose values are long, so that people write a part of them."""
_FORMS = ("form", "forms", "survey")


def _role(name: str) -> str:
    said = name.casefold()
    if said in ("host", "hosts"):
        return Role.FACILITATOR.value
    return next((r.value for r in Role if said in (r.words.label.casefold(), r.words.many.casefold())), name)


WRITTEN: Mapping[str, Callable[[str], str]] = {"table": table_name, "round": round_name, "role": _role}
"""What people write in several ways, and the one that is compared."""


def either(value: str, known: Callable[[str], bool]) -> list[str]:
    """The values that are written with commas between them; one that is known as it stands is one.

    >>> either("residents, carers", lambda v: False), either("Hill, Upper", lambda v: v == "Hill, Upper")
    (['residents', 'carers'], ['Hill, Upper'])
    """
    if "," not in value or known(value):
        return [value]
    return [part.strip() for part in value.split(",") if part.strip()]


def called(value: str, names: Iterable[str]) -> list[str]:
    """The names that have all words of a value in them, in any order.

    >>> called("summer café", ["Summer café, Riverside", "Winter café"])
    ['Summer café, Riverside']
    """
    wanted = _words(value)
    return [name for name in dict.fromkeys(names) if wanted and wanted <= _words(name)]


def kind_meant(value: str) -> Kind | None:
    """The kind of sources that a value names: ``dreams``, ``form``, ``transcript``.

    >>> kind_meant("Dreams"), kind_meant("form"), kind_meant("Table 1")
    (<Kind.DREAM: 'dream'>, <Kind.STORY: 'story'>, None)
    """
    said = value.casefold()
    if said in _FORMS:
        return Kind.STORY
    return next((k for k in Kind if said in (k.value, k.words.one, k.words.many, *k.words.also)), None)


def names_in(coders: str) -> set[str]:
    """The coders that stand in a row."""
    return {name.strip() for name in coders.split(",") if name.strip()}


def some(names: Iterable[str]) -> str:
    """The first of many names, and how many more there are."""
    every: Collection[str] = sorted(names)
    more = f" and {len(every) - MOST_NAMED} more" if len(every) > MOST_NAMED else ""
    return (", ".join(list(every)[:MOST_NAMED]) + more) or "none"


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))
