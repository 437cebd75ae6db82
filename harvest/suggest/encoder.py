"""Texts → vectors: one row for the whole passage, where it has several sentences one for each, and one for each half of
a sentence that turns; all of them out of one reading."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate
from pathlib import Path

import numpy as np

from harvest.errors import ModelError
from harvest.packing import packed, unpacked, unpacked_wholes
from harvest.suggest.clauses import halves_of
from harvest.suggest.cores import cores, on_all_cores
from harvest.suggest.inputs import VectorCache, text_hash
from harvest.suggest.locate import Located, sha256_of, verify
from harvest.suggest.reading import Reader, batches, load
from harvest.suggest.sentence_windows import sentence_spans, windows

AT_ONCE = 2048
"""So many texts are read in one go: what is worked out of them lies in memory until the last is done."""
_READING = threading.Lock()
"""One model is read at a time: transformers sets itself up as it is first used, and not for two threads at once."""

Elsewhere = Callable[[Located, bool, Sequence[str]], list[np.ndarray]]
"""Reads texts with that encoder, adapted or not, as ``Encoder.encode_here`` does, in another process."""
_elsewhere: list[Elsewhere] = []


def encode_by(elsewhere: Elsewhere | None) -> None:
    """Every encoder of this process has its texts read there from now on; None: here."""
    _elsewhere[:] = [elsewhere] if elsewhere is not None else []


class Encoder:
    """A sentence encoder with its adapter merged in; the weights are read when the first unknown text comes.

    A text's vectors have the shape (1 + sentences, width): row 0 is the whole passage, the others its sentences as
    ``sentence_spans`` cuts them (none when there is only one). Every row has unit length. A passage longer than the
    encoder takes is read in windows, so that its end counts as much as its beginning.
    """

    def __init__(self, found: Located, *, adapted: bool = True) -> None:
        self.found = found
        self.adapter = found.adapter if adapted else None
        mark = sha256_of(self.adapter)[:8] if self.adapter else "plain"
        self.key = f"{found.name}@{mark}"
        self.keys = self.key, f"{self.key} halves"
        self._loaded: Reader | None = None
        self._lock = threading.Lock()
        self.width = width_of(found.folder)

    def vectors(self, texts: Sequence[str], cache: VectorCache | None = None) -> list[np.ndarray]:
        """The vectors of every text, in order: from the cache where it has them, and kept there where it had not."""
        hashes = [text_hash(text) for text in texts]
        by_hash = dict(zip(hashes, texts, strict=True))
        known = self.kept(list(by_hash), cache) if cache else {}
        missing = [h for h in by_hash if h not in known]
        if missing:
            # as they are kept, so that it makes no difference whether a text was seen before
            known.update(self._read({h: by_hash[h] for h in missing}, cache)[0])
        return [known[h] for h in hashes]

    def halves(self, texts: Sequence[str], cache: VectorCache | None = None) -> list[np.ndarray]:
        """The vectors (halves, width) of ``halves_of`` each of these texts, all of which have some. They are made and
        kept when a text's own are; a text whose own were kept without them is read once more."""
        by_hash = {text_hash(text): text for text in texts}
        kept = cache.get(self.keys[1], list(by_hash)) if cache else {}
        known = dict(zip(kept, unpacked(list(kept.values()), self.width), strict=True))
        if missing := {h: text for h, text in by_hash.items() if h not in known}:
            known.update(self._read(missing, cache)[1])
        return [known[text_hash(text)] for text in texts]

    def _read(
        self, texts: Mapping[str, str], cache: VectorCache | None
    ) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
        """The vectors of texts by their hashes, and of those that turn the vectors of their halves; both are kept."""
        rows = dict(zip(texts, self.encode(list(texts.values())), strict=True))
        count = {h: len(rows[h]) - len(halves_of(text)) for h, text in texts.items()}
        parts = (
            {h: some[: count[h]] for h, some in rows.items()},
            {h: some[count[h] :] for h, some in rows.items() if len(some) > count[h]},
        )
        found = []
        for key, part in zip(self.keys, parts, strict=True):
            made = dict(zip(part, packed(list(part.values())), strict=True))
            if cache and made:
                cache.put(key, made)
            found.append(dict(zip(made, unpacked(list(made.values()), self.width), strict=True)))
        return found[0], found[1]

    def rows(self, texts: Sequence[str], cache: VectorCache | None = None) -> np.ndarray:
        """The vectors (texts, width) of the whole passages alone, as ``vectors`` gives them."""
        hashes = [text_hash(text) for text in texts]
        known = cache.get(self.key, hashes) if cache else {}
        if not hashes or not all(h in known for h in hashes):
            return np.array([some[0] for some in self.vectors(texts, cache)], np.float32).reshape(-1, self.width)
        return unpacked_wholes([known[h] for h in hashes], self.width)

    def kept(self, hashes: Sequence[str], cache: VectorCache) -> dict[str, np.ndarray]:
        """The vectors that a cache has of the texts with these hashes, by hash."""
        found = cache.get(self.key, hashes)
        return dict(zip(found, unpacked(list(found.values()), self.width), strict=True))

    def encode(self, texts: Sequence[str]) -> list[np.ndarray]:
        """The vectors of these texts, those of their halves behind them, computed now: here, or where ``encode_by``
        said."""
        found: list[np.ndarray] = []
        for first in range(0, len(texts), AT_ONCE):
            some = texts[first : first + AT_ONCE]
            found += _elsewhere[0](self.found, self.adapter is not None, some) if _elsewhere else self.encode_here(some)
        return found

    def read_ahead(self) -> None:
        """Have another process that reads texts (``encode_by``) read the weights, so that its first texts need not wait
        for that."""
        if _elsewhere:
            _elsewhere[0](self.found, self.adapter is not None, [])

    def encode_here(self, texts: Sequence[str]) -> list[np.ndarray]:
        """The vectors of these texts, computed in this process in batches of similar length, one on each core."""
        with self._lock:
            reader = self._load()
        spans, halves = [sentence_spans(text) for text in texts], [halves_of(text) for text in texts]
        counts = [1 + len(s) + len(h) for s, h in zip(spans, halves, strict=True)]
        sums = [np.zeros((count, self.width), dtype=np.float32) for count in counts]
        weights = [np.zeros(count, dtype=np.float32) for count in counts]
        parts = [(i, a, b) for i, text in enumerate(texts) for a, b in windows(text)]
        tokens, places = reader.tokens([texts[i][a:b] for i, a, b in parts])

        def read(batch: Sequence[int]) -> list[tuple[np.ndarray, np.ndarray]]:
            """Of each part the sums and numbers of the tokens of its text's whole, sentences and halves."""
            states = reader.states([tokens[p] for p in batch])
            found = []
            for p, used in zip(batch, np.split(states, np.cumsum([len(tokens[p]) for p in batch])[:-1]), strict=True):
                i, offset, _ = parts[p]
                own, count = np.zeros_like(sums[i]), np.zeros_like(weights[i])
                own[0], count[0] = used.sum(0), len(used)
                inside = places[p][:, 1] > places[p][:, 0]
                begin, used = places[p][inside, 0] + offset, used[inside]
                if len(spans[i]) > 1:
                    of = np.searchsorted([s[0] for s in spans[i]], begin, side="right") - 1
                    np.add.at(own, 1 + np.maximum(of, 0), used)
                    np.add.at(count, 1 + np.maximum(of, 0), 1)
                for at, (start, end) in enumerate(halves[i], 1 + len(spans[i])):
                    of_half = used[(begin >= start) & (begin < end)]
                    own[at], count[at] = of_half.sum(0), len(of_half)
                found.append((own, count))
            return found

        several = list(batches([len(t) for t in tokens], cores()))
        for batch, found in zip(several, on_all_cores(read, several), strict=True):
            for p, (own, count) in zip(batch, found, strict=True):
                sums[parts[p][0]] += own
                weights[parts[p][0]] += count
        return [_unit(s, w, len(n)) for s, w, n in zip(sums, weights, spans, strict=True)]

    def _load(self) -> Reader:
        if self._loaded is None:
            # half a second of hashing, beside the imports and what the weights are made of
            with ThreadPoolExecutor(1, "verifying") as beside:
                verified = beside.submit(verify, self.found)
                try:
                    with _READING:
                        (made,) = on_all_cores(lambda folder: load(folder, self.adapter), [self.found.folder])
                except (OSError, ValueError, KeyError, RuntimeError) as fault:
                    verified.result()
                    raise ModelError(f"The model in {self.found.folder} cannot be loaded: {fault}") from fault
                verified.result()
            self._loaded = made
        return self._loaded


class Pair:
    """Two encoders side by side: the cosine of two texts is the mean of theirs, in which the other one has ``share``.

    What one of them has in the cache is not computed again.
    """

    def __init__(self, one: Encoder, other: Encoder, share: float = 0.5) -> None:
        self.both, self._share = (one, other), share
        self.key = f"{one.key}+{other.key}"
        self.keys = *one.keys, *other.keys
        self.width = one.width + other.width

    def vectors(self, texts: Sequence[str], cache: VectorCache | None = None) -> list[np.ndarray]:
        """As an Encoder gives them, of unit length."""
        return self._side_by_side(*(encoder.vectors(texts, cache) for encoder in self.both))

    def halves(self, texts: Sequence[str], cache: VectorCache | None = None) -> list[np.ndarray]:
        """Those of the halves of sentences, as an Encoder gives them."""
        return self._side_by_side(*(encoder.halves(texts, cache) for encoder in self.both))

    def _side_by_side(self, one: Sequence[np.ndarray], other: Sequence[np.ndarray]) -> list[np.ndarray]:
        if not len(one):
            return []
        every = self.joined(np.concatenate(one), np.concatenate(other), self._share)
        ends = list(accumulate(len(rows) for rows in one))
        return [every[start:end] for start, end in zip([0, *ends], ends, strict=False)]

    def rows(self, texts: Sequence[str], cache: VectorCache | None = None) -> np.ndarray:
        """The vectors (texts, width) of the whole passages alone, as ``vectors`` gives them."""
        one, other = (encoder.rows(texts, cache) for encoder in self.both)
        return self.joined(one, other, self._share)

    @staticmethod
    def joined(one: np.ndarray, other: np.ndarray, share: float) -> np.ndarray:
        """Unit vectors of both (…, width) as one."""
        return np.concatenate([one * np.float32((1 - share) ** 0.5), other * np.float32(share**0.5)], axis=-1)


def width_of(folder: Path) -> int:
    """How wide the vectors of the model in that folder are; ModelError where nothing says so."""
    for name in ("config.json", "0_Transformer/config.json"):
        path = folder / name
        if path.is_file():
            return int(json.loads(path.read_text("utf-8"))["hidden_size"])
    raise ModelError(f"{folder} holds no config.json that says how wide its vectors are.")


def _unit(sums: np.ndarray, weights: np.ndarray, sentences: int) -> np.ndarray:
    """Rows of unit length; none for the only sentence of a text, and the whole text's for a half without a token."""
    rows = sums / np.maximum(weights, 1)[:, None]
    rows[weights == 0] = rows[0]
    rows = np.delete(rows, 1, axis=0) if sentences == 1 else rows
    return (rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)).astype(np.float32)
