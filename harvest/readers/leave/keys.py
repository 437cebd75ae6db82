# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""The codes that stand beside people's words and what a document says they mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from harvest.readers.documents.lines import Line
from harvest.readers.documents.told_keys import key_in
from harvest.readers.leave.said import reads
from harvest.readers.permission.text import fold

_CODE = re.compile(
    r"(?:^|(?<=[\s:;,.(]))[\"“'(\[]?([A-Z]{1,2}|\d|\?|\*{1,3}|[✓✔✗✘†#+×]|(?i:green|amber|red|yellow|blue|orange|white|black|pink|purple|grey|none|blank))"
    r"(?: (?:rows?|cells?|dots?|stickers?|cards?|fill))?[\"”')\]]?\s*(?:=|→|->|\bmeans\b|\bstands for\b|(?<=[a-z]):\s)\s*"
)


@dataclass(slots=True)
class Codes:
    """What each code means, and the lines that say so."""

    meanings: dict[str, str] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)


def codes_in(texts: Sequence[str], calling: Collection[str] = ()) -> Codes:
    """The codes that lines of a document explain, where they say how far words may go.

    What calls people (``calling``) is no code.

    >>> codes_in(["Note: N = print words and name. A = words, but no name. X = in confidence."]).meanings
    {'n': 'print words and name', 'a': 'words, but no name', 'x': 'in confidence'}
    """
    found = Codes()
    for text in texts:
        marks = list(_CODE.finditer(text))
        if len(marks) < 2:
            continue
        ends = [*(m.start() for m in marks[1:]), len(text)]
        meanings = {fold(m[1]): text[m.end() : end].strip(" ;,.") for m, end in zip(marks, ends, strict=True)}
        if sum(reads(meaning).of_leave for meaning in meanings.values()) >= 0.5 * len(meanings):
            found.meanings |= meanings
            found.texts.append(text)
    if not found.meanings:
        key = key_in([Line(text) for text in texts])
        if set(key.meanings) & {fold(name) for name in calling if name}:
            return found
        found.meanings = dict(key.meanings)
        found.texts = [texts[n] for n in key.lines]
    return found
