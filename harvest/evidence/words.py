"""Whose words are these: spans kept to one voice, fair shortening, held-back words caught in what people wrote."""

from __future__ import annotations

import re

from harvest.evidence.names import Names
from harvest.model import Coding, Material, Passage

ELLIPSIS = "[…]"
RUN = 5
"""So many words in a row in common with a passage make a piece of free text a quotation of it."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def span_in_passage(coding: Coding, passage: Passage) -> tuple[int, int] | None:
    """The part of a coding's span inside its own passage, so that nobody else's words are printed as this voice's."""
    start, end = max(coding.start, passage.start), min(coding.end, passage.end)
    return (start, end) if start < end else None


def is_shortening(short: str, full: str) -> bool:
    """Whether ``short`` is ``full`` with whole words left out and each gap marked with […].

    >>> is_shortening("We sing […] every week.", "We sing on the bus every week.")
    True
    >>> is_shortening("We sing every week.", "We sing on the bus every week.")
    False
    """
    pieces = [" ".join(piece.split()) for piece in re.split(r"\[(?:…|\.\.\.)\]", short)]
    gap_before = [i > 0 for i in range(len(pieces))]
    said, at = " ".join(full.split()), 0
    for piece, gap in zip(pieces, gap_before, strict=True):
        if not piece:
            continue
        whole_words = re.compile(
            ("" if gap else r"\A")
            + r"(?<!\w)" * piece[0].isalnum()
            + re.escape(piece)
            + r"(?!\w)" * piece[-1].isalnum()
        )
        found = whole_words.search(said, at)
        if found is None:
            return False
        at = found.end()
    return any(pieces) and (not pieces[-1] or at == len(said))


class Guard:
    """Catches words of voices that may not be quoted in what people wrote (summaries, reasons, notes)."""

    def __init__(self, material: Material, names: Names):
        self._names = names
        quotable = {v.id for v in material.voices if v.may_be_quoted}
        self._held = [p for p in material.passages if p.voice_id not in quotable]
        self._known: dict[int, set[tuple[str, ...]]] = {}

    def __call__(self, text: str) -> str:
        """The text with names replaced, and each run of held-back words replaced by a visible mark.

        A run is five words in common with a passage, or the whole of a passage that is shorter.
        """
        if not text.strip():
            return text
        words = list(_WORD.finditer(text))
        lowered = [w.group(0).lower() for w in words]
        caught = [False] * len(words)
        for length, runs in self._runs().items():
            for i in range(len(words) - length + 1):
                if tuple(lowered[i : i + length]) in runs:
                    caught[i : i + length] = [True] * length
        pieces, at = [], 0
        for i, word in enumerate(words):
            if not caught[i]:
                continue
            if i == 0 or not caught[i - 1]:
                pieces.append(text[at : word.start()] + "[words held back]")
            at = word.end()
        return self._names.quoted("".join(pieces) + text[at:])

    def _runs(self) -> dict[int, set[tuple[str, ...]]]:
        if not self._known:
            self._known = {RUN: set(), RUN - 1: set(), RUN - 2: set()}
            for passage in self._held:
                words = [w.lower() for w in _WORD.findall(passage.text)]
                if len(words) in self._known:
                    self._known[len(words)].add(tuple(words))
                self._known[RUN].update(tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1))
        return self._known
