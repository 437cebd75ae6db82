# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Boxes whose wording stands beside the table: "Initials in box 2" with "Box 2: my words may be printed" in a note."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.text import any_of, fold

_NOUN = r"(?:init(?:ial)?s?|signed|box|boxes|item|statement|point|clause|part|line|section|paragraph|sentence|question|permission|consent|square|row|tick|kasten|kastchen|feld|punkt|aussage|case|point|casilla|apartado|pole|kratka|zdanie|blwch|datganiad|pwynt|casella|caixa|caseta|vak)"
_NUMBERED = re.compile(rf"\b({_NOUN})\W{{0,2}}(?:no\.?|nr\.?|number|#)?\s?(\d{{1,2}}|[a-h])\b", re.I)
_SIGNED_THERE = any_of(
    rf"\b(?:initials?|initialled|signature|signed|inicjaly|initialen|initiales|iniciales|llythrennau)\b.{{0,20}}\b{_NOUN}\W{{0,2}}(?:\d{{1,2}}|[a-h])\b"
)


def boxed_wordings(note: str, columns: Sequence[str]) -> dict[int, str]:
    """What a note says that the numbered boxes of headings ask.

    >>> boxed_wordings("Box 1: you may print it. Box 2: you may film me.", ["No", "Initials in box 1", "Box 2"])
    {1: 'you may print it', 2: 'you may film me'}
    >>> boxed_wordings("What they ticked\\nBox 2  My name may stand with it.", ["Box 2 name"])
    {0: 'My name may stand with it'}
    """
    found: dict[int, str] = {}
    for n, header in enumerate(columns):
        match = _NUMBERED.search(header)
        if match is None or len(header.split()) > 8:
            continue
        noun, code = re.escape(match[1]), re.escape(match[2])
        said = re.search(
            rf"\b{noun}\W{{0,2}}(?:no\.? |nr\.? |number |#)?{code}\b[\"'”)]?\s*(?:[:=.)–—-]|\bis\b|\bsays\b|\breads\b|\bwas\b|\bsaid\b)\s*[\"'“‘]?(.+?)(?=[.;,]?[\"'”’)]*\s*(?:\band\s+)?\b{noun}\W{{0,2}}\w{{1,2}}\b|[.!?;][\"'”’)]*(?:\s|$)|\n|$)",
            note,
            re.I,
        ) or re.search(
            rf"(?:^|[\s(])\(?{code}[.):]\s+(\D.+?)(?=[.;,]?\s+\(?\w{{1,2}}[.):]\s|[.!?;](?:\s|$)|\n|$)", note
        )
        said = said or re.search(rf"^\W*{noun}\W{{0,2}}{code}\s+(?=[A-Z])(.+?)[.;]?\s*$", note, re.M)
        if said and len(said[1].split()) > 1:
            found[n] = said[1].strip(" \"'“”.")
    return found


def signs_a_box(header: str) -> bool:
    """Whether a heading asks for initials in a numbered box.

    >>> signs_a_box("Initials in box 4"), signs_a_box("Initials")
    (True, False)
    """
    return bool(_SIGNED_THERE.search(fold(header)))
