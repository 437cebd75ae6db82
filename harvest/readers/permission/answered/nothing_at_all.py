# ruff: noqa: E501 – patterns are easier to check on one line
"""An answer to what is asked of the name that refuses all that somebody said: "please don't print anything of mine"."""

from __future__ import annotations

from harvest.readers.permission.text import any_of, fold

_USED = r"(?:print|us|quot|publish|includ|show|shar|repeat|keep|tak|writ|put)(?:e|es|ed|ing|ting)?"
_REFUSED = any_of(
    rf"\b(?:do not|don't|dont|never|not|without|would rather you didn't|rather you did not) (?:\w+ ){{0,3}}?{_USED} (?:\w+ ){{0,2}}?(?:any(?:thing)?(?: of (?:it|this|that|mine))?|a (?:single )?(?:word|thing)|(?:\w+ )?of mine|mine|what i (?:said|say|told))\b",
    rf"\b(?:do not|don't|dont) want (?:any(?:thing)?|a (?:single )?(?:word|thing)|mine|it)(?: of (?:it|mine))?(?: (?:i|we) said)?(?: to be)? {_USED}\b",
    rf"\b{_USED} (?:nothing|none)\b|\bnothing (?:at all|of mine|from me|i (?:said|say|told)|(?:is |to be |gets )?(?:printed|used|quoted|published|shown|shared|included))\b|\bnone of (?:it|mine|this|what i)\b",
    r"^\W*(?:please )?nothing(?: please| thanks?)?\W*$|\b(?:leave|keep|cut|take|count) (?:me|mine|all of (?:it|mine)|everything)(?: (?:right|completely|all|well))? out\b(?! of (?:the )?(?:photo|picture)s?)",
)
_OF_THE_NAME = any_of(
    r"\bnam(?:e|es|ed|ing)\b|\bwho i am\b|\binitials?\b|\bidentif\w+|\bpoints? (?:to|at) me\b|\bphotos?\b|\bpictures?\b|\bfaces?\b|\bbut (?:the|my) (?:words?|rest)\b|\bwithout (?:asking|showing|checking)\b"
)
"""What such a refusal may be about alone."""


def refuses_all(text: str) -> bool:
    """Whether an answer refuses that anything somebody said be used, and speaks of more than their name.

    >>> [refuses_all(t) for t in ("please don't print anything of mine", "nothing at all", "leave me out of it", "don't use mine")]
    [True, True, True, True]
    >>> [refuses_all(t) for t in ("don't print anything with my name", "leave my name out", "nothing against it", "no", "print anything you like")]
    [False, False, False, False, False]
    """
    said = fold(text)
    return _REFUSED.search(said) is not None and not _OF_THE_NAME.search(said)
