"""Where the sentences of a passage begin and end, and how a long text falls into windows an encoder can take."""

from __future__ import annotations

import re
from functools import lru_cache

_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=\S)|\n+")
MAX_SENTENCES = 12
"""No more vectors than this are kept of one passage; longer ones have neighbouring sentences joined."""


@lru_cache(maxsize=4096)
def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences as ``[start, end)`` in code points, without the white space between them; joined when many. Kept
    for some thousand texts, since each codebook and each suggestion asks again.

    >>> [("Hello there. You all right?"[a:b]) for a, b in sentence_spans("Hello there. You all right?")]
    ['Hello there.', 'You all right?']
    """
    spans: list[tuple[int, int]] = []
    begin = 0
    for gap in [*_END.finditer(text), None]:
        end = gap.start() if gap else len(text)
        if gap:  # closing quotation marks belong to the sentence before
            end += len(gap.group()) - len(gap.group().lstrip("\"'”’)]"))
        piece = text[begin:end]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            spans.append((begin + lead, begin + len(piece.rstrip())))
        begin = gap.end() if gap else end
    spans = _join_fragments(spans)
    if len(spans) > MAX_SENTENCES:
        step = -(-len(spans) // MAX_SENTENCES)
        spans = [(spans[i][0], spans[min(i + step, len(spans)) - 1][1]) for i in range(0, len(spans), step)]
    return tuple(spans) or ((0, len(text)),)


def _join_fragments(spans: list[tuple[int, int]], shortest: int = 12) -> list[tuple[int, int]]:
    """Sentences with exclamations such as "Honest!" joined to the one before."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and (end - start < shortest or joined[-1][1] - joined[-1][0] < shortest):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def windows(text: str, longest: int = 700) -> list[tuple[int, int]]:
    """Stretches of at most about ``longest`` characters that together hold every word, cut at sentence ends."""
    if len(text) <= longest * 1.5:
        return [(0, len(text))]
    cuts = [0]
    for gap in re.finditer(r"[.!?…][\"'”’)\]]*\s+|\s+", text):
        grown = gap.end() - cuts[-1]
        if grown > longest or (grown > longest * 0.6 and gap.group()[0] in ".!?…"):
            cuts.append(gap.end())
    cuts.append(len(text))
    return [(a, b) for a, b in zip(cuts, cuts[1:], strict=False) if text[a:b].strip()]
