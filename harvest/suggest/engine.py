"""Passages, codebooks and a team's decisions → suggestions with their reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np

from harvest.model import Codebook, Suggestion
from harvest.suggest.before import MOST, Before, Known, Read, table_of
from harvest.suggest.chunks import AT_ONCE, chunks
from harvest.suggest.cores import one_core_a_product
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.inputs import DecidedPassage, MemoryCache, PassageText, VectorCache, text_hash
from harvest.suggest.judging import BookJudge, Judged, together
from harvest.suggest.learner import Likeness, learn_something
from harvest.suggest.locate import Located, locate
from harvest.suggest.placing import lies, placed
from harvest.suggest.priors import DefinedPrior, Prior, ShippedPrior
from harvest.suggest.readings import Readings, wording
from harvest.suggest.scorer import Scorer
from harvest.suggest.side_by_side import taught
from harvest.suggest.stack import Stack
from harvest.suggest.standing import Stands, made_by, mark_of, still_said
from harvest.suggest.told import Told, told_of


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
        self.known_before = Known()

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
        return self.scorers([codebook], decided, cache)[0]

    def scorers(
        self, codebooks: Sequence[Codebook], decided: Sequence[DecidedPassage] = (), cache: VectorCache | None = None
    ) -> list[Scorer]:
        """The judges of several codebooks; those with the same encoder learn from the same likeness."""
        cache = cache or self.memory
        encoders = [self.encoder_for(book) for book in codebooks]
        found = [Scorer(book, self._prior(book, enc, cache)) for book, enc in zip(codebooks, encoders, strict=True)]
        for encoder in {e.key: e for e in encoders}.values() if decided else ():
            own = [scorer for scorer, e in zip(found, encoders, strict=True) if e is encoder]
            with one_core_a_product():
                self._learn(own, encoder, decided, cache)
        return found

    def _learn(
        self, scorers: Sequence[Scorer], encoder: Encoder | Pair, decided: Sequence[DecidedPassage], cache: VectorCache
    ) -> None:
        stack, believed = self._learnt_from(scorers, encoder, decided, cache)
        likeness = Likeness(stack, np.concatenate([scorer.targets(decided)[0] for scorer in scorers], axis=1))
        with ThreadPoolExecutor(len(scorers)) as at_once:
            list(at_once.map(lambda one, before: one.learn(decided, stack, before, likeness), scorers, believed))
        likeness.learnt()

    def _prior(self, codebook: Codebook, encoder: Encoder | Pair, cache: VectorCache) -> Prior:
        if encoder is self._taught and self.heads is not None:
            return ShippedPrior(codebook, self.heads, encoder, cache)
        return DefinedPrior(codebook, encoder, cache)

    def _learnt_from(
        self, scorers: Sequence[Scorer], encoder: Encoder | Pair, decided: Sequence[DecidedPassage], cache: VectorCache
    ) -> tuple[Stack, list[np.ndarray]]:
        """The decided passages without their sentences, and what each scorer believed of them (passages, codes) before:
        that is worked out once a passage, and some passages at a time."""
        known = self._room()
        places = known.places(decided)
        tables = [table_of(encoder.key, scorer.codebook) for scorer in scorers]
        new = np.flatnonzero(~np.all([known.there(table, places) for table in tables], axis=0))
        for first in range(0, len(new), AT_ONCE):
            some = new[first : first + AT_ONCE]
            stack = self.stack(encoder, [decided[i] for i in some.tolist()], cache)
            for scorer, table in zip(scorers, tables, strict=True):
                known.keep_before(table, places[some], Before.of(scorer.prior, stack))
        texts, rows = [d.text for d in decided], np.empty((len(decided), encoder.width), dtype=np.float16)
        for first in range(0, len(texts), AT_ONCE):
            rows[first : first + AT_ONCE] = encoder.rows(texts[first : first + AT_ONCE], cache)
        believed = [known.column(table, "log_odds", places) for table in tables]
        return Stack.whole(texts, rows), believed

    def _room(self) -> Known:
        """What is known of passages; nothing any more where it grew too large."""
        if len(self.known_before) > MOST:
            self.known_before = Known()
        return self.known_before

    def stack(
        self, encoder: Encoder | Pair, passages: Sequence[PassageText | DecidedPassage], cache: VectorCache
    ) -> Stack:
        """The vectors of passages, with what some of them are read as: that is kept in memory only, since what was
        asked is no part of anybody's words. Measured, and done, where the encoder was taught the codes."""
        texts = [p.text for p in passages]
        vectors = encoder.vectors(texts, cache)
        stack = Stack.build(texts, vectors)
        if self.heads is None or encoder is not self._taught:
            return stack
        stack = stack.with_told(told_of(self.heads, texts, vectors, cache))
        stack = replace(stack, around=lies(passages))
        read = [(at, w) for at, p in enumerate(passages) if (w := wording(p.text, p.kind, p.context))]
        if not read:
            return stack
        words = [w.words for _, w in read]
        vectors = encoder.vectors(words, self.memory)
        told = Told(np.array([n[0] for n in told_of(self.heads, words, vectors, self.memory)]))
        at, instead = np.array([at for at, _ in read]), np.array([w.instead for _, w in read])
        return replace(stack, readings=Readings(at, np.array([v[0] for v in vectors]), instead, told))

    def placed(
        self, passages: Sequence[PassageText], cache: VectorCache | None = None, beside: Sequence[PassageText] = ()
    ) -> list[PassageText]:
        """The passages with what the others of their files tell of them, as far as these have been looked at;
        ``beside`` are passages of the same files that are not asked about."""
        if self.heads is None or not self.heads.many:
            return list(passages)
        return placed(passages, beside, self.heads, cache or self.memory)

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
        stands: Stands | None = None,
    ) -> Iterator[Judged]:
        """What the machine thinks of each passage, the codes of all codebooks ranked together.

        Passages come chunk by chunk in their order; what was embedded is in the cache when ``cancelled`` stops it, the
        chunk after the last with it.
        Where what ``stands`` on a passage would be said again the answer says so, and no more.
        """
        cache = cache or self.memory
        encoders, known = self.encoders_for(codebooks), self._room()
        pieces = chunks(passages, lambda some: self.known(encoders, some, cache))
        done = 0
        # the next chunk is read while this one is judged
        with one_core_a_product(), ThreadPoolExecutor(1, "ahead") as ahead:
            chunk = next(pieces, ())
            coming = ahead.submit(self.read, codebooks, chunk, cache, known)
            judges = self.judges(codebooks, decided, cache)
            while chunk and not (cancelled and cancelled()):
                read, following = coming.result(), next(pieces, ())
                coming = ahead.submit(self.read, codebooks, following, cache, known)
                found = self.look(judges, chunk, cache, stands, read)
                done += len(chunk)
                if progress:
                    progress(done, len(passages))
                yield from found
                chunk = following

    def judges(
        self, codebooks: Sequence[Codebook], decided: Sequence[DecidedPassage], cache: VectorCache
    ) -> list[BookJudge]:
        """One judge a codebook, having learnt from the decided passages."""
        scorers = self.scorers(codebooks, decided, cache)
        return [BookJudge(one, self.encoder_for(one.codebook), self.model, self.memory) for one in scorers]

    def encoders_for(self, codebooks: Sequence[Codebook]) -> list[Encoder | Pair]:
        """The encoders of several codebooks, each once."""
        return list({encoder.key: encoder for encoder in map(self.encoder_for, codebooks)}.values())

    def known(
        self, encoders: Sequence[Encoder | Pair], passages: Sequence[PassageText], cache: VectorCache
    ) -> list[bool]:
        """Of which of these passages all that is kept between runs is there, so that looking at them takes next to no
        time."""
        hashes = [text_hash(p.text) for p in passages]
        # what heads tell of a text is kept after its vectors
        taught = [self.heads is not None and encoder is self._taught for encoder in encoders]
        keys = {p for encoder, t in zip(encoders, taught, strict=True) if not t for p in encoder.key.split("+")}
        if self.heads is not None and any(taught):
            keys.add(self.heads.told_key)
        there = [cache.has(key, hashes) for key in keys]
        return [all(h in some for some in there) for h in hashes]

    def read(
        self,
        codebooks: Sequence[Codebook],
        chunk: Sequence[PassageText],
        cache: VectorCache,
        known: Known | None = None,
    ) -> Read:
        """What there is to look at of a chunk: where it is known what is believed of all its passages, their own
        vectors are enough."""
        known = known or self.known_before
        places, before, stacks, wholes = known.places(chunk), dict[str, Before](), dict[str, Stack](), set[str]()
        for encoder in self.encoders_for(codebooks) if chunk else ():
            own = [book for book in codebooks if self.encoder_for(book) is encoder]
            found = {book.id: known.before(table_of(encoder.key, book), places) for book in own}
            if any(one is None for one in found.values()):
                stacks[encoder.key] = self.stack(encoder, chunk, cache)
                continue
            before.update((book, one) for book, one in found.items() if one is not None)
            texts = [p.text for p in chunk]
            whole = Stack.whole(texts, encoder.rows(texts, cache))
            stacks[encoder.key] = replace(whole, around=lies(chunk))
            wholes.add(encoder.key)
        return Read(known, places, before, stacks, frozenset(wholes))

    def look(
        self,
        judges: Sequence[BookJudge],
        chunk: Sequence[PassageText],
        cache: VectorCache,
        stands: Stands | None = None,
        read: Read | None = None,
    ) -> list[Judged]:
        """What these judges together think of each passage of one chunk, ``read`` being what there is to look at where
        that is read already."""
        if read is None:
            read = self.read([judge.scorer.codebook for judge in judges], chunk, cache)
        views = []
        for judge in judges:
            stack, before = read.stacks[judge.encoder.key], read.before.get(judge.scorer.codebook.id)
            if before is None:
                before = Before.of(judge.scorer.prior, stack)
                read.known.keep_before(table_of(judge.encoder.key, judge.scorer.codebook), read.places, before)
            views.append(judge.view(chunk, stack, before))
        run = made_by(self.model, [judge.scorer.codebook for judge in judges])
        marks = [mark_of(passage, run) for passage in chunk]
        same = np.zeros(len(chunk), dtype=bool)
        if stands is not None:
            stood = stands([passage.id for passage in chunk])
            said = [still_said(stood, j.places, v.p, v.loud, v.quiet) for j, v in zip(judges, views, strict=True)]
            same = np.array([b == mark for b, mark in zip(stood.marks, marks, strict=True)], dtype=bool)
            same &= sum(count for _, count in said) == stood.many
            for one, _ in said:
                same &= one
        which = np.flatnonzero(~same)
        looked = [chunk[at] for at in which.tolist()]
        stacks = {
            key: self.stack(encoder, looked, cache) if key in read.wholes else read.stacks[key].take(which)
            for key, encoder in {judge.encoder.key: judge.encoder for judge in judges}.items()
            if looked
        }
        looks = [
            judge.look(looked, stacks[judge.encoder.key], view.take(which)) if looked else []
            for judge, view in zip(judges, views, strict=True)
        ]
        answers = [Judged(passage.id, mark=mark, same=True) for passage, mark in zip(chunk, marks, strict=True)]
        for n, at in enumerate(which.tolist()):
            answers[at] = together(chunk[at].id, [book[n] for book in looks], marks[at])
        return answers
