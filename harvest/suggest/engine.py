"""Passages, codebooks and a team's decisions → suggestions with their reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from harvest.model import Codebook, Suggestion
from harvest.suggest.encoder import Encoder
from harvest.suggest.explain import matched, neighbour
from harvest.suggest.heads import Heads
from harvest.suggest.inputs import DecidedPassage, MemoryCache, PassageText, VectorCache
from harvest.suggest.locate import Located, locate
from harvest.suggest.priors import DefinedPrior, ShippedPrior, polarity_of
from harvest.suggest.scorer import Scorer
from harvest.suggest.sentences import sentence_spans

CHUNKS = (16, 64, 128)
"""Passages in the first, second and every later chunk: something shows soon, and a cancel is heard soon."""


def load_engine(encoder: str = "auto", *, models_dir: Path | None = None) -> Engine:
    """The engine for ``auto``, ``small``, ``large``, a folder or a model's name; weights are read only when needed.

    ModelError when that encoder is not on this machine.
    """
    return Engine(locate(encoder, models_dir))


class Engine:
    """Suggests codes; ``model`` names encoder and adapter, and is the key of its vectors in a cache."""

    def __init__(self, found: Located) -> None:
        self.adapted = Encoder(found)
        self.plain = self.adapted if self.adapted.adapter is None else Encoder(found, adapted=False)
        heads = found.adapter.with_name(f"{found.name}_heads.npz") if found.adapter else None
        self.heads = Heads.load(heads) if heads else None
        self.model = self.adapted.key
        self.memory = MemoryCache()

    def encoder_for(self, codebook: Codebook) -> Encoder:
        """The adapted encoder where its heads know the codebook's codes, else the encoder as published."""
        if self.heads is None:
            return self.plain
        top = [c for c in codebook.codes if c.parent is None and not c.retired]
        known = sum(f"{codebook.id}/{c.id}" in self.heads.index for c in top)
        return self.adapted if top and known * 2 >= len(top) else self.plain

    def scorer(
        self, codebook: Codebook, decided: Sequence[DecidedPassage] = (), cache: VectorCache | None = None
    ) -> Scorer:
        """The judge of one codebook, having learnt from the decided passages."""
        cache = cache or self.memory
        encoder = self.encoder_for(codebook)
        if encoder is self.adapted and self.heads is not None:
            scorer = Scorer(codebook, ShippedPrior(codebook, self.heads, encoder, cache))
        else:
            scorer = Scorer(codebook, DefinedPrior(codebook, encoder, cache))
        if decided:
            rows = np.array([v[0] for v in encoder.vectors([d.text for d in decided], cache)])
            scorer.learn(decided, rows)
        return scorer

    def suggest(
        self,
        passages: Sequence[PassageText],
        codebooks: Sequence[Codebook],
        decided: Sequence[DecidedPassage] = (),
        cache: VectorCache | None = None,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Iterator[tuple[int, tuple[Suggestion, ...]]]:
        """Each passage's id with its suggestions, likeliest first, those of all codebooks ranked together.

        Passages come chunk by chunk in their order; what was embedded is in the cache when ``cancelled`` stops it.
        """
        cache = cache or self.memory
        scorers = [(self.encoder_for(book), self.scorer(book, decided, cache)) for book in codebooks]
        done = step = 0
        while done < len(passages):
            if cancelled and cancelled():
                return
            chunk = passages[done : done + CHUNKS[min(step, len(CHUNKS) - 1)]]
            found: list[list[Suggestion]] = [[] for _ in chunk]
            vectors = {
                e.key: e.vectors([p.text for p in chunk], cache) for e in {id(e): e for e, _ in scorers}.values()
            }
            for encoder, scorer in scorers:
                self._judge(scorer, encoder.key, chunk, vectors[encoder.key], found)
            done, step = done + len(chunk), step + 1
            if progress:
                progress(done, len(passages))
            for passage, some in zip(chunk, found, strict=True):
                yield passage.id, _ranked(some)

    def _judge(
        self,
        scorer: Scorer,
        model: str,
        chunk: Sequence[PassageText],
        vectors: Sequence[np.ndarray],
        found: list[list[Suggestion]],
    ) -> None:
        rows = np.array([v[0] for v in vectors])
        p = scorer.probabilities(rows)
        chosen = scorer.chosen(p)
        some = np.flatnonzero(chosen.any(axis=1))
        polar = np.zeros((len(rows), 4))
        if len(some):
            polar[some] = scorer.prior.polarity(rows[some], [chunk[int(i)].text for i in some])
        for at, code in zip(*np.nonzero(chosen), strict=True):
            passage, own = chunk[at], scorer.codes[code]
            start, end = _carrier(scorer, passage.text, vectors[at], int(code))
            text, kind = scorer.nearest(int(code), rows[at])
            beside, beside_p = neighbour(scorer.codebook, scorer.codes, int(code), p[at])
            found[at].append(
                Suggestion(
                    codebook=scorer.codebook.id,
                    codebook_version=scorer.codebook.version,
                    code=own.id,
                    probability=round(float(p[at, code]), 4),
                    polarity=polarity_of(own, scorer.codebook, polar[at]),
                    start=start,
                    end=end,
                    nearest=text,
                    nearest_kind=kind,
                    model=model,
                    indicators=matched(own, passage.text),
                    neighbour=beside,
                    neighbour_probability=beside_p,
                )
            )


def _carrier(scorer: Scorer, text: str, vectors: np.ndarray, code: int) -> tuple[int, int]:
    """The sentence of a passage that says the code most."""
    if len(vectors) == 1:
        return sentence_spans(text)[0] if len(sentence_spans(text)) == 1 else (0, len(text))
    spans = sentence_spans(text)
    best = int(scorer.logits(vectors[1:])[:, code].argmax())
    return spans[min(best, len(spans) - 1)]


def _ranked(found: list[Suggestion]) -> tuple[Suggestion, ...]:
    from dataclasses import replace

    ordered = sorted(found, key=lambda s: -s.probability)
    return tuple(replace(s, rank=i + 1) for i, s in enumerate(ordered))
