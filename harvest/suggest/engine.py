"""Passages, codebooks and a team's decisions → suggestions with their reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from harvest.errors import ModelError
from harvest.model import Code, Codebook, Kind, Suggestion
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.explain import matched
from harvest.suggest.heads import Heads
from harvest.suggest.inputs import DecidedPassage, MemoryCache, PassageText, VectorCache
from harvest.suggest.locate import Located, locate
from harvest.suggest.priors import DefinedPrior, ShippedPrior, polarity_of
from harvest.suggest.scorer import Scorer
from harvest.suggest.sentence_windows import sentence_spans
from harvest.suggest.stack import Stack

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
        self.untaught: Encoder | Pair = self.plain
        if found.name == "large":
            self.untaught = Pair(Encoder(locate("small"), adapted=False), self.plain)
        heads = found.adapter.with_name(f"{found.name}_heads.npz") if found.adapter else None
        self.heads = Heads.load(heads) if heads else None
        if self.heads is not None and self.heads.encoder != self.adapted.key:
            raise ModelError(
                f"{heads} was made for {self.heads.encoder}, and the adapter beside it is {self.adapted.key}: "
                f"run `python -m harvest.suggest.training.train --encoder {found.name} --heads-only`, "
                "or install Harvest again."
            )
        self.model = self.adapted.key
        self.memory = MemoryCache()
        self._believed: dict[tuple[str, tuple[Code, ...]], dict[str, np.ndarray]] = {}

    def encoder_for(self, codebook: Codebook) -> Encoder | Pair:
        """The adapted encoder where its heads know the codebook's codes, else the encoder as published, beside which
        the large one has the small one."""
        if self.heads is None:
            return self.untaught
        top = [c for c in codebook.codes if c.parent is None and not c.retired]
        known = sum(f"{codebook.id}/{c.id}" in self.heads.index for c in top)
        return self.adapted if top and known * 2 >= len(top) else self.untaught

    def scorer(
        self, codebook: Codebook, decided: Sequence[DecidedPassage] = (), cache: VectorCache | None = None
    ) -> Scorer:
        """The judge of one codebook, having learnt from the decided passages."""
        cache = cache or self.memory
        encoder = self.encoder_for(codebook)
        if encoder is self.adapted and self.heads is not None:
            scorer = Scorer(codebook, ShippedPrior(codebook, self.heads, self.adapted, cache))
        else:
            scorer = Scorer(codebook, DefinedPrior(codebook, encoder, cache))
        if decided:
            stack = Stack.read(encoder, [d.text for d in decided], cache)
            scorer.learn(decided, stack, self._believed_of(scorer, encoder, decided, stack))
        return scorer

    def _believed_of(
        self, scorer: Scorer, encoder: Encoder | Pair, decided: Sequence[DecidedPassage], stack: Stack
    ) -> np.ndarray:
        """What was believed of the decided passages before; worked out once a passage, since decisions only grow."""
        known = self._believed.setdefault((encoder.key, scorer.codes), {})
        new = [i for i, d in enumerate(decided) if d.text not in known]
        if new:
            logits, _ = stack.take(np.array(new)).mixed(scorer.prior.logits)
            known.update(zip([decided[i].text for i in new], logits, strict=True))
        return np.array([known[d.text] for d in decided])

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
            stacks: dict[str, Stack] = {}
            for encoder, scorer in scorers:
                if encoder.key not in stacks:
                    stacks[encoder.key] = Stack.read(encoder, [p.text for p in chunk], cache)
                _judge(scorer, self.model, chunk, stacks[encoder.key], found)
            done, step = done + len(chunk), step + 1
            if progress:
                progress(done, len(passages))
            for passage, some in zip(chunk, found, strict=True):
                yield passage.id, _ranked(some)


def _judge(
    scorer: Scorer, model: str, passages: Sequence[PassageText], stack: Stack, found: list[list[Suggestion]]
) -> None:
    """Adds one codebook's suggestions on some passages to what was found on them."""
    logits, by_sentence = scorer.logits(stack)
    p = scorer.as_probabilities(logits)
    said_something = np.array([bool(passage.text.strip()) for passage in passages])
    places, codes = np.nonzero(scorer.chosen(p) & said_something[:, None])
    if not len(places):
        return
    polar = scorer.prior.polarity(stack.rows, [passage.text for passage in passages])
    for at, code in _wishes_turned(scorer, passages, p, places.tolist(), codes.tolist()):
        passage, own = passages[at], scorer.codes[code]
        spans = sentence_spans(passage.text)
        said = by_sentence[np.searchsorted(stack.of, at) : np.searchsorted(stack.of, at, side="right"), code]
        start, end = spans[min(int(said.argmax()), len(spans) - 1) if len(said) else 0]
        text, kind = scorer.nearest(code, stack.rows[at])
        beside, beside_p = scorer.neighbour(code, p[at])
        found[at].append(
            Suggestion(
                codebook=scorer.codebook.id,
                codebook_version=scorer.codebook.version,
                code=own.id,
                probability=round(float(p[at, code]), 4),
                polarity=polarity_of(own, scorer.codebook, polar[at], passage.kind),
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


def _wishes_turned(
    scorer: Scorer, passages: Sequence[PassageText], p: np.ndarray, places: list[int], codes: list[int]
) -> Iterator[tuple[int, int]]:
    """(passage, code) for each suggestion; where a dream got a hindering pole, the helping one that it wishes for.

    The helping pole then has the larger of both probabilities, in ``p`` too.
    """
    at_id = {c.id: i for i, c in enumerate(scorer.codes)}
    given: set[tuple[int, int]] = set()
    for at, code in zip(places, codes, strict=True):
        own = scorer.codes[code]
        turned = at_id.get(own.opposite or "") if passages[at].kind == Kind.DREAM else None
        if turned is not None and own.stands_for == "barrier":
            p[at, turned] = max(p[at, turned], p[at, code])
            code = turned
        given.add((at, code))
    yield from sorted(given)


def _ranked(found: list[Suggestion]) -> tuple[Suggestion, ...]:
    ordered = sorted(found, key=lambda s: -s.probability)
    return tuple(replace(s, rank=i + 1) for i, s in enumerate(ordered))
