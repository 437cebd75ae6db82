"""Passages, codebooks and a team's decisions → suggestions with their reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from harvest.model import Code, Codebook, Suggestion
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.inputs import DecidedPassage, MemoryCache, PassageText, VectorCache
from harvest.suggest.judging import BookJudge, Judged, together
from harvest.suggest.learner import learn_something
from harvest.suggest.locate import Located, locate
from harvest.suggest.priors import DefinedPrior, ShippedPrior
from harvest.suggest.readings import Readings, wording
from harvest.suggest.scorer import Scorer
from harvest.suggest.side_by_side import taught
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
        self._taught, self.heads = taught(found)
        self.model = self.adapted.key
        self.memory = MemoryCache()
        self._believed: dict[tuple[str, tuple[Code, ...]], dict[tuple[str, str, str], np.ndarray]] = {}

    def get_ready(self) -> None:
        """Read what judging and learning take, apart from the model, so that the first who decide need not wait for it
        and a server's memory is from the start what it will be."""
        learn_something()
        if self.heads is not None:
            self.heads.evidence(np.zeros((1, self._taught.width), dtype=np.float32))

    def encoder_for(self, codebook: Codebook) -> Encoder | Pair:
        """The adapted encoder where its heads know the codebook's codes, else the encoder as published; the large one
        has the small one beside it."""
        if self.heads is None:
            return self.untaught
        top = [c for c in codebook.codes if c.parent is None and not c.retired]
        known = sum(f"{codebook.id}/{c.id}" in self.heads.index for c in top)
        return self._taught if top and known * 2 >= len(top) else self.untaught

    def scorer(
        self, codebook: Codebook, decided: Sequence[DecidedPassage] = (), cache: VectorCache | None = None
    ) -> Scorer:
        """The judge of one codebook, having learnt from the decided passages."""
        cache = cache or self.memory
        encoder = self.encoder_for(codebook)
        if encoder is self._taught and self.heads is not None:
            scorer = Scorer(codebook, ShippedPrior(codebook, self.heads, encoder, cache))
        else:
            scorer = Scorer(codebook, DefinedPrior(codebook, encoder, cache))
        if decided:
            stack = self.stack(encoder, decided, cache)
            scorer.learn(decided, stack, self._believed_of(scorer, encoder, decided, stack))
        return scorer

    def _believed_of(
        self, scorer: Scorer, encoder: Encoder | Pair, decided: Sequence[DecidedPassage], stack: Stack
    ) -> np.ndarray:
        """What was believed of the decided passages before; worked out once a passage, since decisions only grow."""
        known = self._believed.setdefault((encoder.key, scorer.codes), {})
        keys = [(d.text, d.kind, d.context) for d in decided]
        new = [i for i, key in enumerate(keys) if key not in known]
        if new:
            logits, _ = stack.take(np.array(new)).mixed(scorer.prior.logits)
            known.update(zip([keys[i] for i in new], logits, strict=True))
        return np.array([known[key] for key in keys])

    def stack(
        self, encoder: Encoder | Pair, passages: Sequence[PassageText | DecidedPassage], cache: VectorCache
    ) -> Stack:
        """The vectors of passages, with what some of them are read as: that is kept in memory only, since what was
        asked is no part of anybody's words. Measured, and done, where the encoder was taught the codes."""
        stack = Stack.read(encoder, [p.text for p in passages], cache)
        if self.heads is None or encoder is not self._taught:
            return stack
        read = [(at, w) for at, p in enumerate(passages) if (w := wording(p.text, p.kind, p.context))]
        if not read:
            return stack
        rows = np.array([v[0] for v in encoder.vectors([w.words for _, w in read], self.memory)])
        at, instead = np.array([at for at, _ in read]), np.array([w.instead for _, w in read])
        return replace(stack, readings=Readings(at, rows, instead))

    def suggest(
        self,
        passages: Sequence[PassageText],
        codebooks: Sequence[Codebook],
        decided: Sequence[DecidedPassage] = (),
        cache: VectorCache | None = None,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Iterator[tuple[int, tuple[Suggestion, ...]]]:
        """Each passage's id with what is suggested on it, likeliest first; without the quiet ones of ``judge``."""
        for found in self.judge(passages, codebooks, decided, cache, progress, cancelled):
            yield found.passage, tuple(s for s in found.suggestions if not s.perhaps)

    def judge(
        self,
        passages: Sequence[PassageText],
        codebooks: Sequence[Codebook],
        decided: Sequence[DecidedPassage] = (),
        cache: VectorCache | None = None,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Iterator[Judged]:
        """What the machine thinks of each passage, the codes of all codebooks ranked together.

        Passages come chunk by chunk in their order; what was embedded is in the cache when ``cancelled`` stops it.
        """
        cache = cache or self.memory
        judges = self.judges(codebooks, decided, cache)
        done = 0
        for chunk in chunks(passages):
            if cancelled and cancelled():
                return
            found = self.look(judges, chunk, cache)
            done += len(chunk)
            if progress:
                progress(done, len(passages))
            yield from found

    def judges(
        self, codebooks: Sequence[Codebook], decided: Sequence[DecidedPassage], cache: VectorCache
    ) -> list[BookJudge]:
        """One judge a codebook, having learnt from the decided passages."""
        return [
            BookJudge(self.scorer(book, decided, cache), self.encoder_for(book), self.model, self.memory)
            for book in codebooks
        ]

    def look(self, judges: Sequence[BookJudge], chunk: Sequence[PassageText], cache: VectorCache) -> list[Judged]:
        """What these judges together think of each passage of one chunk."""
        stacks: dict[str, Stack] = {}
        for judge in judges:
            if judge.encoder.key not in stacks:
                stacks[judge.encoder.key] = self.stack(judge.encoder, chunk, cache)
        found = [judge.look(chunk, stacks[judge.encoder.key]) for judge in judges]
        return [together(passage.id, [book[at] for book in found]) for at, passage in enumerate(chunk)]


def chunks(passages: Sequence[PassageText]) -> Iterator[Sequence[PassageText]]:
    """The passages in the chunks that are looked at together, in their order."""
    done = step = 0
    while done < len(passages):
        size = CHUNKS[min(step, len(CHUNKS) - 1)]
        yield passages[done : done + size]
        done, step = done + size, step + 1
