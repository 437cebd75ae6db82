"""What one codebook's judge thinks of passages: suggested codes, quiet ones, and how likely all of them are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from operator import itemgetter

import numpy as np

from harvest.model import Code, Kind, Polarity, Suggestion
from harvest.suggest.asking import against, only_shows
from harvest.suggest.before import Before
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.explain import matched
from harvest.suggest.heads import POLARITIES
from harvest.suggest.inputs import PassageText, VectorCache
from harvest.suggest.scorer import Scorer
from harvest.suggest.sentence_windows import sentence_spans
from harvest.suggest.sides import best_sentences, is_settled, side_of, sides
from harvest.suggest.stack import Stack


@dataclass(frozen=True, slots=True)
class Judged:
    """What the machine thinks of a passage: ``suggestions`` ranked over all codebooks, the quiet ones after the others,
    and ``likely``, every code (``book/code``) with its probability, likeliest first. ``mark`` says out of what it was
    made. Where ``same`` is true what stood there would be said again, and nothing else is told."""

    passage: int
    suggestions: tuple[Suggestion, ...] = ()
    likely: tuple[tuple[str, float], ...] = ()
    mark: bytes = b""
    same: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """What one codebook's judge makes of several passages: probabilities, what is suggested and what is quiet
    (passages, codes)."""

    p: np.ndarray
    loud: np.ndarray
    quiet: np.ndarray

    def take(self, places: np.ndarray) -> View:
        """Only these passages."""
        return View(self.p[places], self.loud[places], self.quiet[places])


def together(passage: int, books: Sequence[Judged], mark: bytes) -> Judged:
    """The thoughts on one passage of several codebooks' judges as one."""
    ordered = sorted((s for b in books for s in b.suggestions), key=lambda s: (s.perhaps, -s.probability))
    ranked = tuple(replace(s, rank=i) for i, s in enumerate(ordered, 1))
    likely = sorted(chain.from_iterable(b.likely for b in books), key=itemgetter(1), reverse=True)
    return Judged(passage, ranked, tuple(likely), mark)


@dataclass(frozen=True)
class BookJudge:
    """One codebook's scorer with its encoder; ``model`` is what suggestions name."""

    scorer: Scorer
    encoder: Encoder | Pair
    model: str

    @cached_property
    def names(self) -> list[str]:
        """The codes as ``book/code``."""
        return [f"{self.scorer.codebook.id}/{code.id}" for code in self.scorer.codes]

    @cached_property
    def places(self) -> dict[str, int]:
        """Where each of them stands."""
        return {name: at for at, name in enumerate(self.names)}

    def view(self, passages: Sequence[PassageText], stack: Stack, before: Before | None = None) -> View:
        """What is suggested on each passage and what is quiet, ``stack`` being their vectors and ``before`` what was
        believed of them, where it is known."""
        p = self.scorer.as_probabilities(self.scorer.logits(stack, before))
        said_something = np.array([bool(passage.text.strip()) for passage in passages])[:, None]
        loud = wishes_turned(self.scorer.codes, passages, p, self.scorer.chosen(p) & said_something)
        shows = np.array([only_shows(passage.text, passage.kind) for passage in passages], dtype=bool)[:, None]
        quiet = (self.scorer.perhaps(p) & said_something | loud & shows) & ~(loud & ~shows)
        loud &= ~shows  # a picture's caption is nobody's word: what it may stand for is at hand, and not proposed
        return View(p, loud, quiet)

    def look(self, passages: Sequence[PassageText], stack: Stack, view: View, cache: VectorCache) -> list[Judged]:
        """The thoughts on each of the passages, with all that is known of them in the stack, and in the cache the
        vectors of halves of their sentences."""
        p = view.p
        pairs: list[tuple[int, int]] = [(at, code) for at, code in np.argwhere(view.loud | view.quiet).tolist()]
        numbers = best_sentences(stack.by_sentence(self.scorer.prior.logits), stack, pairs)
        settled = [is_settled(self.scorer.codes[code], passages[at].kind) for at, code in pairs]
        polar = sides(self.scorer.prior, self.encoder, stack, numbers, pairs, cache, settled)
        found: dict[int, list[Suggestion]] = {at: [] for at in range(len(passages))}
        sided = [
            side_of(self.scorer.codes[code], self.scorer.codebook, side, passages[at].kind)
            for (at, code), side in zip(pairs, polar, strict=True)
        ]
        reasons = self._reasons(stack, [(at, code, side) for (at, code), (side, _) in zip(pairs, sided, strict=True)])
        for (at, code), number, side, said, why in zip(pairs, numbers, polar, sided, reasons, strict=True):
            quiet = not view.loud[at, code] or contradicted(self.scorer.codes[code], side, passages[at])
            found[at].append(self._suggestion(passages[at], code, p[at], number, said, why, view.loud[at], quiet))
        return [
            Judged(passages[at].id, tuple(some), tuple(zip(self.names, p[at].tolist(), strict=True)))
            for at, some in found.items()
        ]

    def _reasons(self, stack: Stack, wanted: Sequence[tuple[int, int, Polarity]]) -> list[tuple[str, str]]:
        """The nearest text, and its kind, for each passage, code and side; a code's are looked for together."""
        found: list[tuple[str, str]] = [("", "")] * len(wanted)
        alike: dict[tuple[int, Polarity], list[int]] = {}
        for n, (_, code, side) in enumerate(wanted):
            alike.setdefault((code, side), []).append(n)
        for (code, side), numbers in alike.items():
            rows = np.array([stack.read_as(wanted[n][0]) for n in numbers])
            texts = [stack.texts[wanted[n][0]] for n in numbers]
            for n, why in zip(numbers, self.scorer.nearest(code, rows, side, texts), strict=True):
                found[n] = why
        return found

    def _suggestion(
        self,
        passage: PassageText,
        code: int,
        p: np.ndarray,
        number: int,
        said: tuple[Polarity, bool],
        why: tuple[str, str],
        loud: np.ndarray,
        quiet: bool,
    ) -> Suggestion:
        scorer = self.scorer
        own, spans = scorer.codes[code], sentence_spans(passage.text)
        start, end = spans[min(number, len(spans) - 1)]
        beside, beside_p = scorer.neighbour(code, p, set(np.flatnonzero(loud).tolist()))
        return Suggestion(
            codebook=scorer.codebook.id,
            codebook_version=scorer.codebook.version,
            code=own.id,
            probability=round(float(p[code]), 4),
            polarity=said[0],
            start=start,
            end=end,
            nearest=why[0],
            nearest_kind=why[1],
            model=self.model,
            indicators=matched(own, passage.text),
            neighbour=beside,
            neighbour_probability=beside_p,
            perhaps=quiet,
            sure=said[1],
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
