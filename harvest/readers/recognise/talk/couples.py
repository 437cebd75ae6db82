"""One name for two people who spoke together, ``Mr and Mrs Abara``: neither of them alone is called so."""

from __future__ import annotations

import re

from harvest.readers.recognise.talk.speakers import looks_like_name

_AND = re.compile(r"\s*[&+/]\s*|\s+(?:and|und|et|y|e|i|en|och|og|ac?|oraz|con|mit|avec|with|met|med|gyda)\s+", re.I)
_MOST, _LONGEST = 4, 60
"""Nobody puts more people than these, nor more letters, under one name."""


def names_two(name: str) -> bool:
    """Whether a name is of two people or more: two names, or two titles before one.

    >>> [names_two(name) for name in ("Mr and Mrs Abara", "Lou & Fin", "Frank Dole and his daughter Hope")]
    [True, True, True]
    >>> [names_two(name) for name in ("Dr Abara", "Friends and neighbours", "Ortega y Gasset")]
    [False, False, True]
    """
    parts = [part for part in _AND.split(name.strip()) if part] if len(name) <= _LONGEST else []
    named = [re.sub(r"^(?:[a-zà-ÿ]+\s+){1,3}(?=[^\W\d_a-z])", "", part) for part in parts]
    return 2 <= len(parts) <= _MOST and all(part[:1].isupper() and looks_like_name(part) for part in named)


def is_one_of(label: str, both: str) -> bool:
    """Whether a label is one of the people whom a name is for, as far as its words tell.

    >>> is_one_of("Mrs Abara", "Mr and Mrs Abara"), is_one_of("Fin", "Lou & Fin"), is_one_of("Mr and Mrs Abara", "Lou")
    (True, True, False)
    """
    own = set(label.casefold().replace(".", "").split())
    return bool(own) and names_two(both) and own <= set(both.casefold().replace(".", "").split())
