"""Which side a code stands on in a passage: judged for each code by the words that carry it, not once for all."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from harvest.model import Code, Codebook, Kind, Polarity, starts_as
from harvest.suggest.clauses import halves_of
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.heads import POLARITIES
from harvest.suggest.inputs import VectorCache
from harvest.suggest.no_more import no_more
from harvest.suggest.priors import Prior
from harvest.suggest.sentence_windows import sentence_spans
from harvest.suggest.stack import Stack
from harvest.suggest.told import Told

SURE = 0.5
"""Below this probability the likeliest polarity is not taken for granted and a person is asked: on development gold it
is right for 12 of those 25 codings of the Five Ways (large), and for 220 of the 235 others."""

SHARES = 0.15, 0.4, 0.45
"""How much the whole passage, its sentence and the half of that sentence that carry a code say of its side."""

BOTH = 0.2
"""How likely there and lacking must each be for a sentence to be taken as both, where its words turn and deny."""
_TURNS = re.compile(r"\b(?:but|only|yet|while|though|although|whereas|except|other days|the rest)\b", re.IGNORECASE)
_DENIES = re.compile(
    r"\b(?:no|not|nobody|none|nothing|never|neither|cannot|without|lack\w*|miss|lost|stopped|closed|shut|"
    r"too (?:far|expensive|dear))\b|n['’]t\b",
    re.IGNORECASE,
)


def best_sentences(by_sentence: np.ndarray, stack: Stack, pairs: Sequence[tuple[int, int]]) -> list[int]:
    """For each (passage, code) the number of the sentence that carries the code most; 0 where there is only one."""
    found = []
    for at, code in pairs:
        first, last = np.searchsorted(stack.of, [at, at + 1])
        found.append(int(by_sentence[first:last, code].argmax()) if last > first else 0)
    return found


def sides(
    prior: Prior,
    encoder: Encoder | Pair,
    stack: Stack,
    sentences: Sequence[int],
    pairs: Sequence[tuple[int, int]],
    cache: VectorCache,
    settled: Sequence[bool] | None = None,
) -> np.ndarray:
    """Probabilities (pairs, 4) of the polarity of each (passage, code), in the order of ``POLARITIES``; ``sentences``
    are the numbers of those that carry them.

    What counts is the sentence that carries the code and, where that sentence turns (*but*), the half that carries it;
    the whole passage a little (``SHARES``, a geometric mean). No halves are asked for where a side is ``settled``
    whatever the words; ``cache`` keeps their vectors.
    """
    if not len(pairs):
        return np.zeros((0, len(POLARITIES)))
    passages = sorted({at for at, _ in pairs})
    whole = prior.polarity(*_read(stack, passages, [stack.texts[at] for at in passages]))
    place = {at: i for i, at in enumerate(passages)}
    of_whole = whole[[place[at] for at, _ in pairs]]
    places: list[int] = []
    texts: list[str] = []
    halves: list[list[tuple[int, int]]] = []
    after: list[str] = []
    known = settled or [False] * len(pairs)
    for (at, _), number, stands in zip(pairs, sentences, known, strict=True):
        text, first, last = stack.texts[at], *np.searchsorted(stack.of, [at, at + 1])
        start, end = (spans := sentence_spans(text))[min(number, len(spans) - 1)]
        places.append(len(stack) + first + number if last > first else at)
        texts.append(text[start:end])
        halves.append([] if stands else [(a, b) for a, b in halves_of(text) if start <= a and b <= end])
        after.append(" ".join(text[a:b] for a, b in spans[number + 1 : number + 2]))
    of_sentence = prior.polarity(*_read(stack, places, texts))
    of_half, carries = of_sentence.copy(), list(texts)
    turning = [i for i, some in enumerate(halves) if some]
    if turning:
        read = list(dict.fromkeys(stack.texts[pairs[i][0]] for i in turning))
        spans_of = [(text, a, b) for text in read for a, b in halves_of(text)]
        words, number_of = [text[a:b] for text, a, b in spans_of], {span: n for n, span in enumerate(spans_of)}
        by_text = encoder.halves(read, cache)
        numbers = prior.told(read, by_text, cache, "halves")
        vectors, told = np.concatenate(by_text), Told(np.concatenate(numbers)) if numbers else None
        scores, polar = prior.logits(vectors, told), prior.polarity(vectors, words, told)
        for i in turning:
            own = [number_of[stack.texts[pairs[i][0]], a, b] for a, b in halves[i]]
            best = own[int(scores[own, pairs[i][1]].argmax())]
            of_half[i], carries[i] = polar[best], words[best]
    parts = (of_whole, of_sentence, of_half)
    mean = np.exp(sum(share * np.log(part + 1e-9) for share, part in zip(SHARES, parts, strict=True)))
    found: np.ndarray = mean / mean.sum(axis=1, keepdims=True)
    gone = [no_more(part, f"{text} {then}") for part, text, then in zip(carries, texts, after, strict=True)]
    return _gone(_both_sides(found, of_sentence, texts), np.array(gone))


def _read(stack: Stack, places: Sequence[int], texts: Sequence[str]) -> tuple[np.ndarray, Sequence[str], Told | None]:
    """The vectors at these places, the sentences counted behind the passages, with their words and what is told."""
    at = np.array(places, dtype=int)
    whole, sentence = at[at < len(stack)], at[at >= len(stack)] - len(stack)
    order = np.argsort(np.concatenate([np.flatnonzero(at < len(stack)), np.flatnonzero(at >= len(stack))]))
    rows = np.concatenate([stack.rows[whole], stack.sentences[sentence]] if len(sentence) else [stack.rows[whole]])
    if stack.told is None or stack.told_sentences is None:
        return rows[order], texts, None
    told = [stack.told.numbers[whole], stack.told_sentences.numbers[sentence]]
    return rows[order], texts, Told(np.concatenate(told if len(sentence) else told[:1])[order])


def _both_sides(found: np.ndarray, of_sentence: np.ndarray, texts: Sequence[str]) -> np.ndarray:
    """The same with mixed as the likeliest where a sentence turns and denies something, and there and lacking are both
    likely; hardly ever sure, so that a person is asked."""
    between = (found + of_sentence) / 2
    there, gone = POLARITIES.index(Polarity.PRESENT), POLARITIES.index(Polarity.LACKING)
    both = np.minimum(between[:, there], between[:, gone]) >= BOTH
    both &= np.array([bool(_TURNS.search(text) and _DENIES.search(text)) for text in texts])
    out = found.copy()
    out[both, POLARITIES.index(Polarity.MIXED)] = 1.05 * found[both].max(axis=1)
    return out / out.sum(axis=1, keepdims=True)


def _gone(found: np.ndarray, gone: np.ndarray) -> np.ndarray:
    """The same with lacking as the likeliest where the words say that it was there and is no more."""
    out = found.copy()
    out[gone, POLARITIES.index(Polarity.LACKING)] = 1.02 * found[gone].max(axis=1)
    return out / out.sum(axis=1, keepdims=True)


def is_settled(code: Code, kind: str) -> bool:
    """Whether words have no say in the side of a code on a passage of that kind, nor in whether it is proposed: a card
    wishes, a pledge promises, and what a hindering pole says is there.

    >>> is_settled(Code("c", "C", "d"), Kind.DREAM), is_settled(Code("c", "C", "d"), Kind.STORY)
    (True, False)
    """
    says_itself = code.polarity == "in_code" or code.pole is not None
    return kind in (Kind.DREAM, Kind.PLEDGE) or (says_itself and code.stands_for == "barrier")


def side_of(code: Code, codebook: Codebook, probabilities: np.ndarray, kind: str = "") -> tuple[Polarity, bool]:
    """The likeliest polarity that the codebook allows, and whether it is sure enough not to be asked for.

    Where the code's own wording says whether a thing is there it is present, unless it is the helping one of two poles
    and the passage wishes for it. What stands on a dream card is wished for and what is pledged is promised, whatever
    the words (``kind`` is that of the source).

    >>> book = Codebook("b", "B", "1", ())
    >>> side_of(Code("c", "C", "d"), book, np.array([0.4, 0.35, 0.2, 0.05]))
    (<Polarity.PRESENT: 'present'>, False)
    """
    if kind in (Kind.DREAM, Kind.PLEDGE):
        return starts_as(kind, code.stands_for), True
    allowed = [p for p in POLARITIES if p in codebook.polarity] or [Polarity.PRESENT]
    if code.polarity == "in_code" or code.pole is not None:
        if code.stands_for != "asset" or Polarity.WISHED_FOR not in allowed:
            return Polarity.PRESENT, True
        wished = float(probabilities[POLARITIES.index(Polarity.WISHED_FOR)])
        likeliest = max(allowed, key=lambda p: float(probabilities[POLARITIES.index(p)]))
        if likeliest is Polarity.WISHED_FOR:
            return Polarity.WISHED_FOR, wished >= SURE
        return Polarity.PRESENT, wished < 1 - SURE
    likeliest = max(allowed, key=lambda p: float(probabilities[POLARITIES.index(p)]))
    chance = float(probabilities[POLARITIES.index(likeliest)])
    share = sum(float(probabilities[POLARITIES.index(p)]) for p in allowed)
    return likeliest, len(allowed) == 1 or chance >= SURE * share
