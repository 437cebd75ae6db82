"""Whose words are these: spans kept to one voice, names taken out, held-back words caught in what people wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.model import Coding, Material, Passage, Voice

ELLIPSIS = "[…]"
RUN = 5
"""So many words in a row in common with a passage make a piece of free text a quotation of it."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_GENERIC = set(
    [
        "table",
        "group",
        "speaker",
        "host",
        "facilitator",
        "resident",
        "participant",
        "person",
        "people",
        "man",
        "woman",
        "anonymous",
        "unknown",
        "everyone",
        "everybody",
        "all",
        "nurse",
        "councillor",
        "manager",
        "staff",
        "interviewer",
        "interviewee",
        "moderator",
        "chair",
        "team",
        "club",
        "council",
        "voice",
        "respondent",
        "child",
        "parent",
        "carer",
        "youth",
        "adult",
        "the",
        "and",
        "of",
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "rev",
        "cllr",
        "sir",
        "number",
    ]
)
_ALSO_WORDS = set(
    [
        "will",
        "may",
        "mark",
        "grace",
        "hope",
        "joy",
        "rose",
        "dawn",
        "june",
        "april",
        "august",
        "bill",
        "art",
        "frank",
        "rich",
        "pat",
        "sue",
        "rob",
        "ray",
        "penny",
        "ruby",
        "daisy",
        "holly",
        "ivy",
        "heather",
        "summer",
        "sky",
        "faith",
        "harry",
        "jack",
        "drew",
        "chase",
        "grant",
        "dean",
        "guy",
        "lance",
        "miles",
        "nick",
        "norm",
        "peg",
        "robin",
        "sunny",
        "victor",
        "wade",
        "ward",
        "west",
        "green",
        "brown",
        "white",
        "black",
        "young",
        "long",
        "hill",
        "wood",
        "field",
        "park",
        "banks",
        "bush",
        "king",
        "price",
        "day",
        "love",
        "good",
        "small",
        "short",
        "best",
        "bright",
        "street",
        "lane",
        "church",
        "bell",
        "cook",
        "baker",
        "page",
        "may",
    ]
)
"""Names that are also everyday words: alone they are replaced only where they cannot be the word."""


def span_in_passage(coding: Coding, passage: Passage) -> tuple[int, int] | None:
    """The part of a coding's span inside its own passage, so that nobody else's words are printed as this voice's."""
    start, end = max(coding.start, passage.start), min(coding.end, passage.end)
    return (start, end) if start < end else None


class Names:
    """Puts pseudonyms for the names in the files: a voice's label never leaves without consent to be named.

    First names and surnames count too where they are plainly names; a label such as *Table 2* is not one.
    """

    def __init__(self, voices: Iterable[Voice]):
        self._full: dict[str, Voice] = {}
        self._parts: dict[str, Voice] = {}
        for voice in voices:
            label = voice.label.strip()
            if voice.shown_name == voice.label or label == voice.pseudonym or len(label) < 2 or not _is_name(label):
                continue
            self._full.setdefault(label, voice)
            for part in label.split():
                plain = part.strip(".,()'’\"")
                if len(plain) > 2 and plain[0].isupper() and plain.lower() not in _GENERIC | _ALSO_WORDS:
                    self._parts.setdefault(plain, voice)
        self._in_titles = _pattern([*self._full, *self._parts])
        self._in_words = _pattern([*(name for name in self._full if name.lower() not in _ALSO_WORDS), *self._parts])

    def titled(self, text: str) -> str:
        """A title or a place without the names."""
        return self._in_titles.sub(lambda m: self._voice(m.group(0)).pseudonym, text) if self._in_titles else text

    def quoted(self, text: str) -> str:
        """Somebody's words with a pseudonym in square brackets for each name, so that the change is seen."""
        return self._in_words.sub(lambda m: f"[{self._voice(m.group(0)).pseudonym}]", text) if self._in_words else text

    def _voice(self, name: str) -> Voice:
        return self._full.get(name) or self._parts[name]


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
        return self._names.titled("".join(pieces) + text[at:])

    def _runs(self) -> dict[int, set[tuple[str, ...]]]:
        if not self._known:
            self._known = {RUN: set(), RUN - 1: set(), RUN - 2: set()}
            for passage in self._held:
                words = [w.lower() for w in _WORD.findall(passage.text)]
                if len(words) in self._known:
                    self._known[len(words)].add(tuple(words))
                self._known[RUN].update(tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1))
        return self._known


def _is_name(label: str) -> bool:
    words = [w.strip(".,()'’\"").lower() for w in label.split()]
    return not any(c.isdigit() for c in label) and not all(w in _GENERIC for w in words)


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    longest_first = sorted(set(names), key=lambda name: (-len(name), name))
    if not longest_first:
        return None
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(name) for name in longest_first) + r")(?!\w)")
