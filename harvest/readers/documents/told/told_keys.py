# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""The lines of a document that explain its codes: "A  You can share it and say it was me", "green = may be shown"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from harvest.readers.documents.lines import Line
from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.keys import key_of
from harvest.readers.permission.text import any_of, fold

_MEANS = re.compile(
    r"^[\s*_>•-]*(?:(?i:code|box|option|card|sticker|colour|color|dot|kästchen|case|casilla) )?[(\[]?([^\W_]{1,2}|[^\W\d_]{3,12}(?= ?[=:–-])|[✓✔✗✘☑☒])[)\]]?(?:\s*(?:=|:|->|→)\s*|[.)]\s+|\s+[–—-]\s+|\s{2,}|\t+)(\S.{5,160})$"
)
"""A code and what it stands for, on a line of its own."""
_CODED_HEAD = re.compile(r"^(.*\S)\s*[\[(]([^\[\]()]{0,12})[\])]\s*$")
_CODE_MEANS = re.compile(
    r"^(?:(?:code|box|option|sticker|dot|circle) )?[(\[]?([A-Z]|\d|(?i:green|amber|red|yellow|blue|orange|white|black|pink|purple|gold|silver))[)\]]?(?: (?:dot|sticker|circle|star|box|card|leaf))?\s*(?:=|→|->|:|–|—|-|\bmeans\b)\s*(\S.{3,120})$",
    re.I,
)
"""A letter, a figure or a colour and what it stands for."""
CODE = "Code"
"""The label of a code that stands behind a head."""
_LONG = 600
_OF_USE = any_of(
    r"\b(?:may|can|could|must|to|not) (?:not )?be (?:shown|shared|used|read|put up|displayed|printed|passed on)\b",
    r"\b(?:shar(?:e|ed|ing)|show[ns]?|shown|us(?:e|ed|ing)|tell|put|hang|keep|read|say)\b.{0,40}\b(?:it|this|my|mine|me|names?|them|public|else|here|tree|wall|only)\b",
    r"\bnames?\b|\bnamen\b|\bnom\b|\bnombre\b|\bnome\b|\benw\b|\bnazwisk\w*",
)


@dataclass(slots=True)
class Key:
    """What a document's codes stand for, and the lines that say so."""

    meanings: dict[str, str] = field(default_factory=dict)
    lines: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    """What these lines say."""

    @property
    def note(self) -> list[str]:
        """The codes as a table's note gives them."""
        return [f"{code} = {meaning}" for code, meaning in self.meanings.items()]

    def beside_head(self, line: Line) -> list[Line]:
        """A head and the code in brackets behind it (``Card 1  Hassan  [G]``) as two lines; [] for any other line."""
        match = _CODED_HEAD.match(line.text) if self.meanings and len(line.text) <= 80 else None
        if match is None or (match[2].strip() and not self._is_code(match[2])):
            return []
        return [replace(line, text=match[1].strip()), Line(f"{CODE}: {match[2].strip()}")]

    def labels(self, lines: Iterable[Mapping[str, str]]) -> frozenset[str]:
        """The labels behind which codes stand on two lines at least, by the labelled answers of each line."""
        if not self.meanings:
            return frozenset()
        found = Counter(label for fields in lines for label, value in fields.items() if self._is_code(value))
        return frozenset(label for label, times in found.items() if times > 1)

    def _is_code(self, value: str) -> bool:
        text = fold(value).strip(" .()[]")
        if not self.meanings or len(text.split()) > 6:
            return False
        if re.match(r"[^\s,;–—-]+\s*[–—,;-]\s+\S", text) and re.split(r"[\s,;–—-]", text)[0] in self.meanings:
            return True  # and who signed
        parts = [p for p in re.split(r"\s*(?:[,;/&+]|\band\b|\bund\b|\bet\b|\by\b)\s*|\s+", text) if p]
        if parts and all(p in self.meanings for p in parts):
            return True
        return bool(parts) and any(p in self.meanings for p in parts) and len(parts) <= 3


def key_in(lines: Sequence[Line]) -> Key:
    """The codes that a document explains, where what they stand for is what may be done with words.

    >>> key_in([Line("A  You can share it and say it was me"), Line("B  You can share it but not my name")]).meanings
    {'a': 'You can share it and say it was me', 'b': 'You can share it but not my name'}
    >>> key_in([Line("Stickers: green = may be shown; red = may not be shown")]).meanings["red"]
    'may not be shown'
    """
    for run in _runs(lines):
        meanings = {fold(m[1]): m[2].strip(" ;") for _, m in run}
        if len(meanings) == len(run) and _about_use(list(meanings.values())):
            at = [n for n, _ in run]
            above = next((n for n in range(at[0] - 1, -1, -1) if lines[n].text.strip()), None)
            if above is not None and (
                lines[above].text.rstrip().endswith(":")
                or re.match(r"\W*(?:key|legend|codes?)\b", lines[above].text, re.I)
            ):
                at = [above, *at]
            return Key(meanings, at, [lines[n].text for n in at])
    for n, line in enumerate(lines):
        meanings = _on_one_line(line.text) if line.heading is None and len(line.text) <= _LONG else {}
        if meanings and _about_use(list(meanings.values())):
            return Key(meanings, [n], [line.text])
    for n, line in enumerate(lines):
        if len(line.text) > _LONG or "=" not in line.text.replace("→", "="):
            continue
        meanings = key_of([line.text])
        if len(meanings) > 1 and _about_use(list(meanings.values())):
            return Key(meanings, [n], [line.text])
    return Key()


def _on_one_line(text: str) -> dict[str, str]:
    """Codes one behind the other with what each stands for: ``A – print it; B – print it, no name``."""
    text = text.strip(" .")
    head = _APART.split(text, maxsplit=1)[0]
    if head.strip() and not _explains(head):
        return {}
    parts = [part for part in _APART.split(text) if part.strip()]
    marks = [_explains(part) if n == 0 else _CODE_MEANS.match(part.strip()) for n, part in enumerate(parts)]
    found = {fold(m[1]): m[2].strip(" .;") for m in marks if m}
    return found if 2 <= len(found) == len(marks) else {}


_APART = re.compile(r"[;|]\s*|(?<=[^\W\d_]{3}[.])\s+(?=[A-Z])")


def _explains(first: str) -> re.Match[str] | None:
    """The code and what it stands for at the beginning of a line, behind what introduces the codes."""
    bare = re.sub(r"^[^:=]{0,60}:\s+(?=\S{1,12} ?(?:dot|sticker|circle|star|box)?\s*[=–—:-])", "", first)
    return _CODE_MEANS.match(bare.strip())


def _runs(lines: Sequence[Line]) -> list[list[tuple[int, re.Match[str]]]]:
    """Lines below each other that each give a code and what it stands for."""
    found: list[list[tuple[int, re.Match[str]]]] = [[]]
    for n, line in enumerate(lines):
        if not line.text.strip():
            continue
        match = _MEANS.match(line.text.rstrip()) if line.heading is None and len(line.text) < _LONG else None
        if match is not None:
            found[-1].append((n, match))
        elif found[-1]:
            found.append([])
    return [run for run in found if 2 <= len(run) <= 9]


def _about_use(meanings: Sequence[str]) -> bool:
    """Whether most meanings say what may be done with words, and they differ in how far it may go."""
    about = [
        bool(
            words.QUOTE.search(t)
            or words.UNNAMED.search(t)
            or words.NAMED.search(t)
            or words.CONSENT.search(t)
            or _OF_USE.search(t)
        )
        for t in map(fold, meanings)
    ]
    limits = [bool(closed.NEGATIVE.search(t) or words.UNNAMED.search(t)) for t in map(fold, meanings)]
    short = all(len(meaning.split()) <= 24 for meaning in meanings)
    return short and sum(about) >= 0.6 * len(meanings) and any(limits) and not all(limits)
