# ruff: noqa: E501 – patterns are easier to check on one line
"""Keys of two codes in a heading that say what each allows, without a yes or a no: ``1 = you may quote me, 0 = you may not``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.answered.legends import legend_of
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.text import fold

_DENIES = re.compile(r"\b(?:not|never|nothing|none|nobody)\b|n't\b|^no\b")
_DENIAL = re.compile(
    r"(?:please )?(?:(?:i|you|we|they)(?:'d| would)? (?:rather |prefer )?)?(?:(?:may|can|must|should|do|does|would|will|am|are|is)? ?(?:not|n't)|can't|cannot|don't|mustn't|shouldn't)(?: (?:do so|do it|do that|do this|please|allowed|ok))?"
)
"""A denial that leaves what it denies to the other code: ``you may not``."""
_AGAINST = (
    (re.compile(r"\bhide\b|\b(?:leave|keep|take) (?:\w+ )?(?:out|off|away)\b|\bremove\b|\bomit\b|\bwithhold\b|\bdrop\b"), re.compile(r"\b(?:show|print|use|give|put|add|include|keep)\b")),
)  # fmt: skip
"""Deeds that undo one another: ``hide my name`` and ``show my name``."""
_MORE = re.compile(r"\b(?:but|if|unless|except|only|first|ask|when|before|until|some|part)\b|\?")
_CODES = re.compile(r"\W*(\w)\W*")


def with_pairs_told(header: Sequence[str], records: Sequence[Sequence[str]]) -> tuple[list[str], list[list[str]]]:
    """The heads, asking for what such a key allows, and the rows with yes and no in place of its codes.

    >>> rows = [["Ada", "1"], ["Bo", "0"], ["Cy", ""]]
    >>> with_pairs_told(["Who", "quote (1 = you may quote me, 0 = you may not)"], rows)
    (['Who', 'you may quote me'], [['Ada', 'Yes'], ['Bo', 'No'], ['Cy', '']])
    >>> with_pairs_told(["Who", "hide_name (1 = hide my name, 0 = show my name)"], rows)
    (['Who', 'show my name'], [['Ada', 'No'], ['Bo', 'Yes'], ['Cy', '']])
    """
    heads, rows = list(header), [list(row) for row in records]
    for n, head in enumerate(header):
        below = [row for row in rows if n < len(row) and row[n].strip()]
        codes = [found[1].casefold() if (found := _CODES.fullmatch(row[n])) else "" for row in below]
        key = legend_of(head, codes)[0] if codes and all(codes) else {}
        if len(key) != 2 or not {*codes} <= {*key}:
            continue
        one, other = key
        for allows, denies in ((one, other), (other, one)):
            asked = question_of(key[allows])
            if _denies(key[denies], key[allows]) and asked.purposes and not asked.reversed:
                heads[n] = key[allows]
                for row, code in zip(below, codes, strict=True):
                    row[n] = "Yes" if code == allows else "No"
                break
    return heads, rows


def _denies(meaning: str, other: str) -> bool:
    """Whether a meaning is no more than the denial of another, which denies nothing."""
    said, asked = fold(meaning).strip(" .!"), fold(other).strip(" .!")
    if _DENIES.search(asked) or _MORE.search(asked) or _MORE.search(said):
        return False
    if _DENIAL.fullmatch(said):
        return True
    same = {*said.split()} & {*asked.split()} - {"my", "me", "you", "it", "the", "may", "can", "please"}
    if _DENIES.search(said):
        return bool(same)
    return any(no.search(said) and yes.search(asked) and not no.search(asked) and same for no, yes in _AGAINST)
