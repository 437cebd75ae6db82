"""Whose words are these: spans kept to one voice, names taken out, held-back words caught in what people wrote."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from harvest.model import Coding, Material, Passage, Voice

ELLIPSIS = "[…]"
RUN = 5
"""So many words in a row in common with a passage make a piece of free text a quotation of it."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def span_in_passage(coding: Coding, passage: Passage) -> tuple[int, int] | None:
    """The part of a coding's span inside its own passage, so that nobody else's words are printed as this voice's."""
    start, end = max(coding.start, passage.start), min(coding.end, passage.end)
    return (start, end) if start < end else None


def without_names(voices: Iterable[Voice]) -> Callable[[str], str]:
    """A function that puts pseudonyms for names of voices that may not be named (in titles: *Ann's story*)."""
    names = {v.label.strip(): v.pseudonym for v in voices if v.label.strip() and v.shown_name != v.label}
    names = {name: pseudonym for name, pseudonym in names.items() if len(name) > 1 and not name.isdigit()}
    if not names:
        return lambda text: text
    longest_first = sorted(names, key=len, reverse=True)
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(name) for name in longest_first) + r")(?!\w)")
    return lambda text: pattern.sub(lambda found: names[found.group(0)], text)


def is_shortening(short: str, full: str) -> bool:
    """Whether ``short`` is ``full`` with words left out and each gap marked with […].

    >>> is_shortening("We sing […] every week.", "We sing on the bus every week.")
    True
    >>> is_shortening("We sing every week.", "We sing on the bus every week.")
    False
    """
    at = 0
    pieces = [piece.strip() for piece in re.split(r"\[(?:…|\.\.\.)\]", short)]
    said = " ".join(full.split())
    for piece in pieces:
        piece = " ".join(piece.split())
        if not piece:
            continue
        found = said.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return any(pieces)


class Guard:
    """Catches words of voices that may not be quoted in what people wrote (summaries, reasons, notes)."""

    def __init__(self, material: Material, names: Callable[[str], str]):
        self._names = names
        quotable = {v.id for v in material.voices if v.may_be_quoted}
        self._held = [p for p in material.passages if p.voice_id not in quotable]
        self._runs: set[tuple[str, ...]] | None = None

    def __call__(self, text: str) -> str:
        """The text with names replaced, and each run of five or more held-back words replaced by a visible mark."""
        if not text.strip():
            return text
        words = list(_WORD.finditer(text))
        lowered = [w.group(0).lower() for w in words]
        caught = [False] * len(words)
        runs = self._held_runs()
        for i in range(len(words) - RUN + 1):
            if tuple(lowered[i : i + RUN]) in runs:
                caught[i : i + RUN] = [True] * RUN
        pieces, at = [], 0
        for i, word in enumerate(words):
            if not caught[i]:
                continue
            if i == 0 or not caught[i - 1]:
                pieces.append(text[at : word.start()] + "[words held back]")
            at = word.end()
        return self._names("".join(pieces) + text[at:])

    def _held_runs(self) -> set[tuple[str, ...]]:
        if self._runs is None:
            self._runs = set()
            for passage in self._held:
                words = [w.lower() for w in _WORD.findall(passage.text)]
                self._runs.update(tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1))
        return self._runs
