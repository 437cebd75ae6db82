"""Passages, codebooks and a team's decisions → suggestions with their reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from harvest.model import Codebook, Suggestion
from harvest.suggest.aside import Aside
from harvest.suggest.before import MOST, Before, Known, Read, table_of
from harvest.suggest.chunks import chunks
from harvest.suggest.cores import one_core_a_product
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.inputs import DecidedPassage, MemoryCache, PassageText, VectorCache, text_hash
from harvest.suggest.judging import BookJudge, Judged, together
from harvest.suggest.learner import learn_something
from harvest.suggest.learning import learn
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
        self,
        codebooks: Sequence[Codebook],
        decided: Sequence[DecidedPassage] = (),
        cache: VectorCache | None = None,
        known: Known | None = None,
    ) -> list[Scorer]:
        """The judges of several codebooks; those with the same encoder learn from the same likeness. It is laid aside
        with what is ``known``, where that is given."""
        cache = cache or self.memory
        encoders = [self.encoder_for(book) for book in codebooks]
        found = [Scorer(book, self._prior(book, enc, cache)) for book, enc in zip(codebooks, encoders, strict=True)]
        for encoder in {e.key: e for e in encoders}.values() if decided else ():
            own = [scorer for scorer, e in zip(found, encoders, strict=True) if e is encoder]
            with one_core_a_product():
                stacked = partial(self.stack, encoder, cache=cache)
                learn(own, encoder, decided, cache, stacked, known or self._room(), lay_aside=known is not None)
        return found

    def _prior(self, codebook: Codebook, encoder: Encoder | Pair, cache: VectorCache) -> Prior:
        if encoder is self._taught and self.heads is not None:
            return ShippedPrior(codebook, self.heads, encoder, cache)
        return DefinedPrior(codebook, encoder, cache)

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
        return placed(passages, beside, self.heads, cache or self.memory, self._room())

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
            judges = self.judges(codebooks, decided, cache, known)
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
        self,
        codebooks: Sequence[Codebook],
        decided: Sequence[DecidedPassage],
        cache: VectorCache,
        known: Known | None = None,
    ) -> list[BookJudge]:
        """One judge a codebook, having learnt from the decided passages."""
        scorers = self.scorers(codebooks, decided, cache, known)
        return [BookJudge(one, self.encoder_for(one.codebook), self.model) for one in scorers]

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
        places, before, stacks = known.places(chunk), dict[str, Before](), dict[str, Stack]()
        wholes, alike = set[str](), dict[str, tuple[Aside, np.ndarray]]()
        for encoder in self.encoders_for(codebooks) if chunk else ():
            own = [book for book in codebooks if self.encoder_for(book) is encoder]
            found = {book.id: known.before(table_of(encoder.key, book), places) for book in own}
            if any(one is None for one in found.values()):
                stacks[encoder.key] = replace(self.stack(encoder, chunk, cache), places=places)
                continue
            before.update((book, one) for book, one in found.items() if one is not None)
            wholes.add(encoder.key)
            texts, aside = [p.text for p in chunk], known.aside.get(encoder.key)
            laid = aside.get(places) if aside else None
            if aside and laid is not None:
                alike[encoder.key] = aside, laid
            rows = encoder.rows(texts, cache) if laid is None else np.zeros((len(texts), 0), dtype=np.float32)
            stacks[encoder.key] = replace(Stack.whole(texts, rows), around=lies(chunk), places=places)
        return Read(known, places, before, stacks, frozenset(wholes), alike)

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
        likeness = {judge.encoder.key: judge.scorer.likeness for judge in judges if judge.scorer.likeness}
        if read is None or any(aside is not likeness[e].aside for e, (aside, _) in read.alike.items() if e in likeness):
            read = self.read([judge.scorer.codebook for judge in judges], chunk, cache, read.known if read else None)
        for encoder, (_, laid) in read.alike.items():
            if encoder in likeness:
                likeness[encoder].recall(read.stacks[encoder], laid)
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
            judge.look(looked, stacks[judge.encoder.key], view.take(which), cache) if looked else []
            for judge, view in zip(judges, views, strict=True)
        ]
        answers = [Judged(passage.id, mark=mark, same=True) for passage, mark in zip(chunk, marks, strict=True)]
        for n, at in enumerate(which.tolist()):
            answers[at] = together(chunk[at].id, [book[n] for book in looks], marks[at])
        return answers
