"""Columns that hold the same answers in another language: each answer is one person's words once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_HINT = re.compile(
    r"\b(?:translat(?:ion|ed)(?: (?:in)?to \w+)?|in english|english(?: version| text)?|übersetz(?:ung|t)|"
    r"traducción|traducido|traduction|traduite?|traduzione|tradotto|tłumaczenie|przekład|vertaling|vertaald|cyfieithiad|"
    r"tradução|traduzido|översättning|çeviri)\b|\bEN\b|перевод|переклад|ترجمة|翻译|翻譯|翻訳|번역",
    re.I,
)
_ORIGINAL = re.compile(
    r"\b(?:original(?: language| text| words)?|originaltext|as (?:written|said)|own language|oryginał|gwreiddiol|"
    r"origineel|in \w+)\b|原文",
    re.I,
)
_SHORT, _BOTH, _ALIKE = 4, 0.8, 0.7


def translations_of(
    header: Sequence[str],
    records: Sequence[Sequence[str]],
    texts: Sequence[str],
    free: Sequence[str] = (),
) -> dict[str, str]:
    """The columns of words that translate another, by the one they translate; this may lie among the ``free`` ones.

    >>> rows = [["Rynek w piątek.", "The market on Friday."], ["Mój pies.", "My dog."]]
    >>> translations_of(["Odpowiedź", "Translation"], rows, ["Odpowiedź", "Translation"])
    {'Translation': 'Odpowiedź'}
    """
    found: dict[str, str] = {}
    hinted = [name for name in texts if _HINT.search(name)]
    for name in hinted:
        others = [other for other in header if other in (*texts, *free) and other not in hinted]
        alike = [other for other in others if _base(other) and _base(other) == _base(name)]
        before = [other for other in others if header.index(other) < header.index(name)]
        plain = len(name.split()) <= _SHORT
        other = alike[0] if alike else before[-1] if plain and before else others[0] if plain and others else None
        if other is not None and _same_answers(records, header.index(other), header.index(name)):
            found[name] = other
    return found


def said_of(found: Mapping[str, str]) -> list[str]:
    """The sentence that says which columns were taken for translations."""
    return [
        f"“{name[:60]}” is taken for a translation of “{other[:60]}”: each answer counts once, in the words it was "
        "given in, with the translation kept beside it. If it is an answer of its own, choose it under “Columns”."
        for name, other in found.items()
    ]


def _base(name: str) -> str:
    bare = _ORIGINAL.sub("", _HINT.sub("", name))
    return " ".join(re.sub(r"[^\w\s]", " ", bare).casefold().split())


def _same_answers(records: Sequence[Sequence[str]], one: int, other: int) -> bool:
    """Whether two columns are filled in the same rows, about as long, and in other words."""
    pairs = [(r[one], r[other]) for r in records[:500] if r[one] or r[other]]
    both = [(a, b) for a, b in pairs if a and b]
    if len(both) < 2 or len(both) < _BOTH * len(pairs):
        return False
    like = [(a, b) for a, b in both if a != b and len(a) <= 3 * len(b) + 20 and len(b) <= 3 * len(a) + 20]
    return len(like) >= _ALIKE * len(both)
