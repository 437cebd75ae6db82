# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Answers that two people on one line gave together and apart: ``Y both``, ``hers on, his off``, as one of each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.text import fold

_PLAIN = re.compile(r"\b(?:yes|no|y|n|ok|on|off|fine)\b", re.I)
_HERS = re.compile(r"^(?:hers|her|she|the (?:lady|wife|mrs)|wife|mrs|for her)\b['’]?s?\W*(?:is |says |said )?")
_HIS = re.compile(r"^(?:his|him|he|the (?:man|husband|mr)|husband|mr|for him)\b['’]?s?\W*(?:is |says |said )?")
_CLAUSES = re.compile(r"\s*[;,\n/]\s*|\s+(?:and|but)\s+", re.I)
_OF = {"hers": re.compile(r"\b(?:she|her|hers|herself)\b"), "his": re.compile(r"\b(?:he|him|his|himself)\b")}
_TITLE = {"hers": re.compile(r"(?:mrs|miss|ms)\b"), "his": re.compile(r"mr\b")}


def pronouns_of(people: Sequence[str], row: Sequence[str]) -> list[str]:
    """For each of two people ``hers`` or ``his``, where a title or a remark about one alone tells it; else nothing.

    >>> pronouns_of(["Ada Obi", "Bo Obi"], ["Ada & Bo Obi", "hers on, his off", "Bo wants his name nowhere"])
    ['hers', 'his']
    >>> pronouns_of(["Mr Obi", "Mrs Obi"], []), pronouns_of(["Ada Obi", "Bo Obi"], ["hers on, his off"])
    (['his', 'hers'], ['', ''])
    """
    told = ["", ""]
    for n, person in enumerate(people[:2]):
        for which, title in _TITLE.items():
            if title.match(fold(person)):
                told[n] = which
        first, other = fold(person).split()[0], fold(people[1 - n]).split()[0]
        for cell in row:
            for clause in re.split(r"[.;,]", fold(cell)):
                if not re.match(rf"\W*{re.escape(first)}\b", clause) or re.search(rf"\b{re.escape(other)}\b", clause):
                    continue
                said = [which for which, pattern in _OF.items() if pattern.search(clause)]
                if len(said) == 1 and told[n] in ("", said[0]):
                    told[n] = said[0]
    if len(people) != 2 or (told[0] and told[0] == told[1]):
        return [""] * len(people)
    opposite = {"hers": "his", "his": "hers", "": ""}
    return [told[0] or opposite[told[1]], told[1] or opposite[told[0]]]


def by_pronoun(cell: str, pronoun: str) -> str:
    """What a cell that answers for her and for him says of one of them: all of it where nobody knows who of the two
    that is, the stricter of two plain answers. Any other cell as it stands.

    >>> by_pronoun("hers on, his OFF", "hers"), by_pronoun("hers on, his OFF", "his"), by_pronoun("hers on, his off", "")
    ('on', 'OFF', 'off')
    >>> by_pronoun("her sister knows, ask him", "his")
    'her sister knows, ask him'
    """
    clauses = [clause for clause in _CLAUSES.split(cell.strip(" .")) if clause]
    said: dict[str, str] = {}
    for clause in clauses:
        text = fold(clause)
        for which, pattern in (("hers", _HERS), ("his", _HIS)):
            if (found := pattern.match(text)) and _PLAIN.fullmatch(rest := text[found.end() :].strip(" :–-")):
                said[which] = clause[-len(rest) :]
    if len(clauses) != 2 or len(said) != 2:
        return cell
    if pronoun:
        return said[pronoun]
    return next((one for one in said.values() if fold(one) in ("no", "n", "off")), said["hers"])
