"""Text without full stops, such as raw speech recognition: cut where somebody would draw breath."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from harvest.english import spacy_model
from harvest.model.punctuation import END_MARKS
from harvest.once import once

Bounds = tuple[int, int]

LONG = 60
"""A sentence of more words than this is looked at again."""
PARSED = 40_000
"""At most so many words of a text are given to spaCy's parser (about 5,000 words a second); beyond, rules do it."""
_SHORT, _AIM, _MOST = 10, 24, 40
_LETTERS = 400
"""Scripts without spaces are cut after so many characters."""

_OPENERS = re.compile(
    r"(?:and (?:then|so|i|we|they|he|she|it['’]?s?|that['’]?s|there['’]?s|my|now|also|actually)|so (?:i|we|they|it|"
    r"that|then|the|you)|but (?:i|we|they|it|that|the|then|you)|"
    r"because|anyway|anyhow|well|okay|ok|right so|now|yeah|no|i mean|you know|i think|i remember|i suppose|i guess|"
    r"to be honest|the other thing|another thing|"
    r"what (?:i|we)|there(?:['’]s| is| was| are| were)|it(?:['’]s| is| was)|we(?:['’]ve|['’]re| have| are| were|"
    r" had| used)|i(?:['’]ve|['’]m| was| had| used))\b",
    re.I,
)
_STRONG = re.compile(
    r"(?:and then|and so|so|but|anyway|anyhow|well|okay|ok|now|i mean|the other thing|another thing)\b", re.I
)


def cut_long(text: str, found: Sequence[Bounds]) -> list[Bounds]:
    """The sentences with every overlong one cut: by spaCy's parser where that is affordable, then by words."""
    long = [b for b in found if _count(text, b) > LONG]
    words = sum(_count(text, b) for b in long)
    parsed = words <= PARSED
    result: list[Bounds] = []
    for bounds in found:
        if _count(text, bounds) <= LONG and bounds[1] - bounds[0] <= 3000:
            result.append(bounds)
            continue
        pieces = _parse(text, bounds) if parsed and _is_speech(text, bounds) else [bounds]
        for piece in pieces:
            result += by_words(text, piece) if _count(text, piece) > LONG or piece[1] - piece[0] > 3000 else [piece]
    return result


def _count(text: str, bounds: Bounds) -> int:
    return len(text[bounds[0] : bounds[1]].split())


def _is_speech(text: str, bounds: Bounds) -> bool:
    """Whether the parser has something to add: words without punctuation, not a long sentence that somebody wrote
    with commas throughout, nor letters without spaces."""
    piece, words = text[bounds[0] : bounds[1]], _count(text, bounds)
    if words <= LONG or len(piece) > 15 * words:
        return False
    return len(re.findall(r"[,;:–—]", piece)) < words / 15


@once
def _parser() -> Any:
    """spaCy's parser alone; None where no model is installed."""
    try:
        return spacy_model(["tagger", "senter", "attribute_ruler", "lemmatizer", "ner"])
    except (ImportError, OSError, ValueError):
        return None


def _parse(text: str, bounds: Bounds) -> list[Bounds]:
    nlp = _parser()
    if nlp is None:
        return [bounds]
    pieces: list[Bounds] = []
    for start, end in _chunks(text, bounds, 2_000):
        for sentence in nlp(text[start:end]).sents:
            a, b = start + sentence.start_char, start + sentence.end_char
            piece = text[a:b]
            a, b = a + len(piece) - len(piece.lstrip()), a + len(piece.rstrip())
            if a >= b:
                continue
            # A scrap of a few words is no sentence: it goes with what stands before it.
            if pieces and (_count(text, (a, b)) < 4 or _count(text, pieces[-1]) < 4):
                pieces[-1] = (pieces[-1][0], b)
            else:
                pieces.append((a, b))
    return pieces or [bounds]


def _chunks(text: str, bounds: Bounds, words: int) -> list[Bounds]:
    """Stretches of so many words, so that the parser's memory stays small however long the text is."""
    starts = [m.start() for n, m in enumerate(re.finditer(r"\S+", text[bounds[0] : bounds[1]])) if n % words == 0]
    edges = [bounds[0] + s for s in starts] + [bounds[1]]
    return [(a, b) for a, b in zip(edges, edges[1:], strict=False) if a < b]


def by_words(text: str, bounds: Bounds) -> list[Bounds]:
    """A stretch cut into pieces of about 10 to 40 words, at commas and before words that begin a clause."""
    start, end = bounds
    words = [(start + m.start(), start + m.end()) for m in re.finditer(r"\S+", text[start:end])]
    giant = next((n for n, (a, b) in enumerate(words) if b - a > _LETTERS), None)
    if giant is not None:
        return _around(text, words, giant)
    pieces: list[Bounds] = []
    first = 0
    while first < len(words):
        left = len(words) - first
        if left <= _MOST:
            pieces.append((words[first][0], words[-1][1]))
            break
        best, best_score = _AIM, -1.0
        for n in range(_SHORT, min(_MOST, left - _SHORT // 2) + 1):
            score = _break_score(text, words[first + n - 1], words[first + n]) - abs(n - _AIM) / 30
            if score > best_score:
                best, best_score = n, score
        pieces.append((words[first][0], words[first + best - 1][1]))
        first += best
    return pieces


def _around(text: str, words: Sequence[Bounds], giant: int) -> list[Bounds]:
    """The pieces of a stretch with "words" of hundreds of letters in it: those are cut by length."""
    pieces: list[Bounds] = []
    first = 0
    for n in range(giant, len(words) + 1):
        if n < len(words) and words[n][1] - words[n][0] <= _LETTERS:
            continue
        if first < n:
            pieces += by_words(text, (words[first][0], words[n - 1][1]))
        if n < len(words):
            start, end = words[n]
            pieces += [(a, min(a + _LETTERS, end)) for a in range(start, end, _LETTERS)]
        first = n + 1
    return pieces


def _break_score(text: str, before: Bounds, after: Bounds) -> float:
    score = 0.0
    last = text[before[1] - 1]
    if last in END_MARKS or last == ";":
        score += 3.0
    elif last in ",:–—-،、，؛":
        score += 1.0
    ahead = text[after[0] : after[0] + 24]
    if _STRONG.match(ahead):
        score += 1.5
    elif _OPENERS.match(ahead):
        score += 1.0
    return score
