"""What one codebook's judge thinks of passages: suggested codes, quiet ones, and how likely all of them are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from harvest.model import Code, Kind, Polarity, Suggestion
from harvest.suggest.asking import against, only_shows
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.explain import matched
from harvest.suggest.heads import POLARITIES
from harvest.suggest.inputs import PassageText, VectorCache
from harvest.suggest.scorer import Scorer
from harvest.suggest.sentence_windows import sentence_spans
from harvest.suggest.sides import best_sentences, side_of, sides
from harvest.suggest.stack import Stack


@dataclass(frozen=True, slots=True)
class Judged:
    """What the machine thinks of a passage: ``suggestions`` ranked over all codebooks, the quiet ones after the others,
    and ``likely``, every code (``book/code``) with its probability, likeliest first."""

    passage: int
    suggestions: tuple[Suggestion, ...]
    likely: tuple[tuple[str, float], ...] = ()


def together(passage: int, books: Sequence[Judged]) -> Judged:
    """The thoughts on one passage of several codebooks' judges as one."""
    ordered = sorted((s for b in books for s in b.suggestions), key=lambda s: (s.perhaps, -s.probability))
    ranked = tuple(replace(s, rank=i) for i, s in enumerate(ordered, 1))
    return Judged(passage, ranked, tuple(sorted((x for b in books for x in b.likely), key=lambda x: -x[1])))


@dataclass(frozen=True)
class BookJudge:
    """One codebook's scorer with its encoder; ``model`` is what suggestions name, ``halves`` keeps vectors of halves of
    sentences, which no inquiry's file does."""

    scorer: Scorer
    encoder: Encoder | Pair
    model: str
    halves: VectorCache

    def look(self, passages: Sequence[PassageText], stack: Stack) -> list[Judged]:
        """The thoughts on each passage, ``stack`` being their vectors."""
        logits, by_sentence = self.scorer.logits(stack)
        p = self.scorer.as_probabilities(logits)
        said_something = np.array([bool(passage.text.strip()) for passage in passages])[:, None]
        loud = wishes_turned(self.scorer.codes, passages, p, self.scorer.chosen(p) & said_something)
        shows = np.array([only_shows(passage.text, passage.kind) for passage in passages], dtype=bool)[:, None]
        quiet = (self.scorer.perhaps(p) & said_something | loud & shows) & ~(loud & ~shows)
        loud &= ~shows  # a picture's caption is nobody's word: what it may stand for is at hand, and not proposed
        pairs = [(int(at), int(code)) for at, code in np.argwhere(loud | quiet)]
        numbers = best_sentences(by_sentence, stack, pairs)
        polar = sides(self.scorer.prior, self.encoder, stack, by_sentence, pairs, self.halves)
        found: list[list[Suggestion]] = [[] for _ in passages]
        for (at, code), number, side in zip(pairs, numbers, polar, strict=True):
            made = self._suggestion(passages[at], code, p[at], stack.read_as(at), number, side, loud[at])
            found[at].append(
                replace(made, perhaps=not loud[at, code] or contradicted(self.scorer.codes[code], side, passages[at]))
            )
        names = [f"{self.scorer.codebook.id}/{code.id}" for code in self.scorer.codes]
        return [
            Judged(passage.id, tuple(found[at]), tuple(zip(names, p[at].tolist(), strict=True)))
            for at, passage in enumerate(passages)
        ]

    def _suggestion(
        self,
        passage: PassageText,
        code: int,
        p: np.ndarray,
        row: np.ndarray,
        number: int,
        side: np.ndarray,
        loud: np.ndarray,
    ) -> Suggestion:
        scorer = self.scorer
        own, spans = scorer.codes[code], sentence_spans(passage.text)
        start, end = spans[min(number, len(spans) - 1)]
        polarity, sure = side_of(own, scorer.codebook, side, passage.kind)
        text, kind = scorer.nearest(code, row, polarity)
        beside, beside_p = scorer.neighbour(code, p, set(np.flatnonzero(loud).tolist()))
        return Suggestion(
            codebook=scorer.codebook.id,
            codebook_version=scorer.codebook.version,
            code=own.id,
            probability=round(float(p[code]), 4),
            polarity=polarity,
            start=start,
            end=end,
            nearest=text,
            nearest_kind=kind,
            model=self.model,
            indicators=matched(own, passage.text),
            neighbour=beside,
            neighbour_probability=beside_p,
            sure=sure,
        )


def contradicted(code: Code, side: np.ndarray, passage: PassageText) -> bool:
    """Whether something else speaks against proposing a code: words that say that a helping pole is gone, or a question
    for what hinders, answered with what is there to help."""
    if code.stands_for == "barrier" or passage.kind in (Kind.DREAM, Kind.PLEDGE):
        return False
    likeliest = POLARITIES[int(side.argmax())]
    if likeliest is Polarity.LACKING:
        return code.stands_for == "asset" and code.pole is not None
    return likeliest is Polarity.PRESENT and against(passage.context, passage.text)


def wishes_turned(
    codes: Sequence[Code], passages: Sequence[PassageText], p: np.ndarray, chosen: np.ndarray
) -> np.ndarray:
    """What is suggested (passages, codes); where a dream got a hindering pole, the helping one that it wishes for.

    The helping pole then has the larger of both probabilities, in ``p`` too.
    """
    at_id = {c.id: i for i, c in enumerate(codes)}
    out = chosen.copy()
    for at, code in np.argwhere(chosen):
        turned = at_id.get(codes[code].opposite or "") if passages[at].kind == Kind.DREAM else None
        if turned is not None and codes[code].stands_for == "barrier":
            p[at, turned] = max(p[at, turned], p[at, code])
            out[at, code], out[at, turned] = False, True
    return out
