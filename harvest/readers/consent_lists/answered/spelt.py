# ruff: noqa: E501 – patterns are easier to check on one line
"""Remarks on how a name is spelt (``Jon, please, not John``), which leave every answer as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

_ASKED = r"(?:(?:please|pls|it is|it[’']s|that[’']s|that is|as|use|put|write|print|type|(?:my|her|his|their|the) name is|(?:he|she)[’']s|i[’']m|i am|only|nb|note)[\s,:]+)*"
_WORD = r"[\"“'‘]?(?P<{}>[^\W\d_][\w’'-]*[^\W_]|[^\W\d_])[\"”'’]?"
_NOT = re.compile(
    rf"\W*{_ASKED}{_WORD.format('own')}(?:[\s,]+(?:please|pls))?[\s,;–—(-]+(?:and |but )?(?:not|never|no)[\s:]+(?:as )?{_WORD.format('other')}"
    r"(?:[\s,]+(?:please|pls|again|thanks?|thank you|ta))*\W*",
    re.I,
)
_SPELT = re.compile(
    rf"\W*(?:(?:please|pls|(?:my|her|his|their|the) (?:first |last |sur|family )?name|it) (?:is |was )?)*(?:spel(?:t|led|l)|spelling|written)(?: (?:it|is|as|so|like this))*[\s:]+{_WORD.format('own')}(?:[\s,]+please)?\W*",
    re.I,
)
_SENTENCE = re.compile(r"(?<=[.!;])\s+(?=\S)")
_ALIKE, _SHORTEST = 0.7, 2


def without_spelling(remark: str, names: Iterable[str]) -> str:
    """A remark without what only says how one of the names of whoever it stands beside is spelt.

    >>> [without_spelling(one, ["Jon Obi"]) for one in ("Jon, please, not John", "It's “Obi”, not Obie. Ring me", "spelt Jon")]
    ['', 'Ring me', '']

    Another name, or another part of the own one, is no spelling:

    >>> [without_spelling(one, ["Jon Obi"]) for one in ("Jon, please, not Obi", "Jon, not Hugo", "Jon, not quoted", "not John")]
    ['Jon, please, not Obi', 'Jon, not Hugo', 'Jon, not quoted', 'not John']
    """
    if not _MAY_BE.search(remark):
        return remark
    own = {part.casefold() for name in names for part in re.findall(r"[^\W\d_][\w’'-]*", name)}
    kept = [said for said in _SENTENCE.split(remark) if not _is_of_spelling(said, own)]
    return remark if len(kept) == len(_SENTENCE.split(remark)) else " ".join(kept)


def without_spellings(
    tables: Iterable[Iterable[Iterable[str]]], names: Iterable[Iterable[str]]
) -> list[list[list[str]]]:
    """The cells of tables without what only says how somebody who is known is spelt.

    >>> without_spellings([[["Jon Obi", "yes", "Jon, not John"]]], [["Jon Obi"], ["Bo Lind"]])
    [[['Jon Obi', 'yes', '']]]
    """
    every = [name for called in names for name in called]
    return [[[without_spelling(cell, every) for cell in row] for row in table] for table in tables]


_MAY_BE = re.compile(r"\b(?:not|never|no|spel\w+|written)\b", re.I)


def _is_of_spelling(said: str, own: set[str]) -> bool:
    if (spelt := _SPELT.fullmatch(said)) is not None:
        return spelt["own"].casefold() in own
    if (found := _NOT.fullmatch(said)) is None:
        return False
    name, other = found["own"].casefold(), found["other"].casefold()
    return (
        name in own
        and other not in own
        and len(other) > _SHORTEST
        and other[0] == name[0]
        and SequenceMatcher(None, name, other, autojunk=False).ratio() >= _ALIKE
    )
