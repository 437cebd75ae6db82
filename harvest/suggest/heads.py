"""The trained heads as shipped: kernel regression on exemplars, polarity, calibration and thresholds by code."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

import numpy as np

from harvest.errors import ModelError
from harvest.model import Polarity
from harvest.packing import unpacked

POLARITIES = (Polarity.PRESENT, Polarity.LACKING, Polarity.WISHED_FOR, Polarity.MIXED)
BROAD, NARROW = 0.5, 4.0
"""Widths of the two Gaussian kernels that are averaged: a broad one for the topic, a narrow one for near neighbours.
The narrow one is the eighth power of the broad one, so that one exponential serves both."""


POLARITY_LEAN = np.exp([0.0, 0.6, 0.3, 0.3], dtype=np.float32)
"""How much each polarity is raised: most exemplars say that a thing is there, and calling it there by mistake costs
more than the other way round (docs/suggestions.md)."""
AXES = 256
"""Directions in which vectors are compared. All 768 are hardly better and take three times as long on cached passages;
128 lose 0.03 micro-F1 on wishes (docs/suggestions.md)."""
MANY = 20
"""In a codebook of so many codes they are weighed against each other; the five of the Five Ways gain nothing by it."""
ANY_AT_ALL, LIKELIEST = 0.16, 0.25
"""How much it counts there that a passage has any code at all, and against a code what the likeliest one has: Toronto's
micro-F1 gains 0.02 at the same false alarms, anywhere between 0.12 and 0.2, 0.25 and 0.4 (docs/suggestions.md)."""
HOW = (BROAD, NARROW, AXES, MANY, ANY_AT_ALL, LIKELIEST, POLARITY_LEAN.tolist())
"""What else a score depends on beside the heads' own numbers."""
AT_ONCE = 128
"""Rows compared with all references at once: with more it takes as long and several times the memory."""


def kernel(similarity: np.ndarray) -> np.ndarray:
    """The mean of the two Gaussian kernels of unit vectors, from their cosines.

    >>> float(kernel(np.array([1.0]))[0])
    1.0
    """
    broad = similarity - 1
    broad *= 2 * BROAD
    np.exp(broad, out=broad)
    narrow = np.square(broad)
    for _ in range(2):
        np.square(narrow, out=narrow)
    narrow += broad
    narrow *= 0.5
    return narrow


def evidence_of(scores: np.ndarray, many: Sequence[np.ndarray] = ()) -> np.ndarray:
    """How much speaks for each code (rows, codes): the root of its score, nothing below nought.

    A score near 1 says little more than one of 0.8; taken as it is, it made the surest suggestions much too sure.
    ``many`` holds the places of the codes of each codebook that has many: what all of them reach together says whether
    a passage has any code of it, and speaks for each; the likeliest of them speaks against the others.

    >>> evidence_of(np.array([[-0.1, 0.25, 1.0]])).tolist()
    [[0.0, 0.5, 1.0]]
    >>> evidence_of(np.array([[0.25, 0.09, 0.0]]), [np.arange(3)]).round(3).tolist()
    [[0.429, 0.229, -0.071]]
    """
    found: np.ndarray = np.sqrt(np.maximum(scores, 0))
    for book in many:
        any_at_all = np.clip(scores[:, book].sum(axis=1, keepdims=True), 0, 1)
        found[:, book] += ANY_AT_ALL * any_at_all - LIKELIEST * found[:, book].max(axis=1, keepdims=True)
    return found


def any_at_all(evidence: np.ndarray, many: Sequence[np.ndarray]) -> np.ndarray:
    """How surely each row (rows,) has any code at all of the codebooks that have many, read back from the evidence.

    >>> any_at_all(evidence_of(np.array([[0.25, 0.09, 0.0]]), [np.arange(3)]), [np.arange(3)]).round(3).tolist()
    [0.34]
    """
    found = np.zeros(len(evidence), dtype=evidence.dtype)
    for book in many:
        least, most = evidence[:, book].min(axis=1), evidence[:, book].max(axis=1)
        found += np.clip((least + LIKELIEST * (most - least)) / ANY_AT_ALL, 0, 1) / len(many)
    return found


@dataclass(frozen=True)
class Heads:
    """Scores of the trained codes from unit vectors of one encoder with its adapter.

    ``references`` (texts, width) int8 are the vectors of the exemplars and codebook examples times 127; ``labels``
    (texts, codes) what each shows. ``weights`` (texts, codes + 4) are the dual weights of the codes and of the four
    polarities, ``means`` (codes + 4,) what is expected far from everything. ``slopes`` and ``shifts`` (codes,) turn
    evidence into log-odds; ``thresholds`` and ``quiet`` (codes,) are the probabilities from which a code is suggested
    and from which it is at hand when somebody asks; ``claimed`` and ``beyond`` (codes,) make a ``Curve`` of what is
    said of them. ``encoder`` is the key of the encoder they go with. ``meanings`` are the definitions of sub-themes,
    which nothing was trained on, and ``meant`` (meanings, width) int8 their vectors as an inquiry keeps them.
    """

    codes: tuple[str, ...]
    references: np.ndarray
    labels: np.ndarray
    texts: tuple[str, ...]
    kinds: tuple[str, ...]
    weights: np.ndarray
    means: np.ndarray
    slopes: np.ndarray
    shifts: np.ndarray
    thresholds: np.ndarray
    quiet: np.ndarray
    claimed: np.ndarray
    beyond: np.ndarray
    encoder: str = ""
    meanings: tuple[str, ...] = ()
    meant: np.ndarray = field(default_factory=lambda: np.zeros((0, 0), dtype=np.int8))

    @cached_property
    def index(self) -> dict[str, int]:
        """Where each code stands, by ``codebook/code``."""
        return {code: i for i, code in enumerate(self.codes)}

    @cached_property
    def many(self) -> list[np.ndarray]:
        """The places of the codes of each codebook that has many."""
        names = np.array([code.split("/")[0] for code in self.codes])
        places = [np.flatnonzero(names == name) for name in dict.fromkeys(names.tolist())]
        return [book for book in places if len(book) >= MANY]

    @property
    def width(self) -> int:
        """How wide the vectors are."""
        return int(self.references.shape[1])

    @property
    def vectors(self) -> np.ndarray:
        """The references as floats (width, texts), made anew at each asking: four times as large as what is kept."""
        return np.ascontiguousarray(self.references.T.astype(np.float32) / 127)

    def _of(self, at: np.ndarray) -> np.ndarray:
        """Some of the references as floats (texts, width)."""
        found: np.ndarray = self.references[at].astype(np.float32) / 127
        return found

    @cached_property
    def shipped(self) -> dict[str, np.ndarray]:
        """The vectors of the codebooks' own examples and sub-themes, so that nobody need embed them again."""
        at = np.flatnonzero([kind == "example" for kind in self.kinds])
        found = {self.texts[i]: row for i, row in zip(at.tolist(), self._of(at), strict=True)}
        defined = unpacked(list(self.meant), self.width)
        return found | {text: rows[0] for text, rows in zip(self.meanings, defined, strict=True)}

    @cached_property
    def examples(self) -> tuple[np.ndarray, np.ndarray]:
        """The vectors (examples, width) of the codebooks' own examples, and which codes (examples, codes) they show."""
        at = np.flatnonzero([kind == "example" for kind in self.kinds])
        return self._of(at), self.labels[at]

    @cached_property
    def _narrowed(self) -> tuple[np.ndarray, np.ndarray]:
        """Axes (width, AXES) along which the references differ most, and the references along them: similarities from
        these are as good and cost a fraction."""
        vectors = self.vectors
        _, axes = np.linalg.eigh(vectors @ vectors.T)
        axes = np.ascontiguousarray(axes[:, -AXES:])
        return axes, axes.T @ vectors

    def scores(self, rows: np.ndarray) -> np.ndarray:
        """Raw scores (rows, codes + 4)."""
        axes, references = self._narrowed
        out = np.empty((len(rows), self.weights.shape[1]), dtype=np.float32)
        for first in range(0, len(rows), AT_ONCE):
            some = slice(first, first + AT_ONCE)
            out[some] = kernel(rows[some] @ axes @ references) @ self.weights
        out += self.means
        return out

    @cached_property
    def told_key(self) -> str:
        """Under which what these heads make of a text is kept: another one whenever they would make something else."""
        digest = hashlib.sha256(repr((HOW, self.codes)).encode())
        for part in (self.references, self.labels, self.weights, self.means):
            digest.update(np.ascontiguousarray(part).tobytes())
        return f"{self.encoder} told {digest.hexdigest()[:8]}"

    def evidence_and_sides(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """How much speaks for each code (rows, codes), about 0 to 1; probabilities (rows, 4) of ``POLARITIES``."""
        scores = self.scores(rows)
        return evidence_of(scores[:, : len(self.codes)], self.many), self.sides_of(scores)

    def sides_of(self, scores: np.ndarray) -> np.ndarray:
        """Probabilities (rows, 4) in the order of ``POLARITIES`` from raw scores."""
        p = np.clip(scores[:, len(self.codes) :], 0.01, 1) * POLARITY_LEAN
        found: np.ndarray = p / p.sum(axis=1, keepdims=True)
        return found

    def evidence(self, rows: np.ndarray) -> np.ndarray:
        """How much speaks for each code (rows, codes), about 0 to 1."""
        return self.evidence_and_sides(rows)[0]

    def polarity(self, rows: np.ndarray) -> np.ndarray:
        """Probabilities (rows, 4) in the order of ``POLARITIES``."""
        return self.evidence_and_sides(rows)[1]

    def logits(self, rows: np.ndarray) -> np.ndarray:
        """Log-odds (rows, codes)."""
        return self.log_odds(self.evidence(rows))

    def log_odds(self, evidence: np.ndarray, codes: np.ndarray | slice = slice(None)) -> np.ndarray:
        """Log-odds (rows, codes) of some of the codes from evidence for all."""
        return self.slopes[codes] * evidence[:, codes] + self.shifts[codes]

    @cached_property
    def _sides_shown(self) -> dict[int, np.ndarray]:
        return {}

    def shown(self, code: int) -> tuple[Sequence[str], Sequence[str], np.ndarray]:
        """Texts that show a code, their kinds, and their vectors."""
        found = np.flatnonzero(self.labels[:, code])
        return [self.texts[i] for i in found], [self.kinds[i] for i in found], self._of(found)

    def shown_sides(self, code: int) -> np.ndarray:
        """Probabilities (texts, 4) of the polarities of the texts that show a code, worked out once."""
        if code not in self._sides_shown:
            self._sides_shown[code] = self.polarity(self._of(np.flatnonzero(self.labels[:, code])))
        return self._sides_shown[code]

    def calibrated(self, **calibration: np.ndarray) -> Heads:
        """The same heads with another calibration."""
        return replace(self, **calibration)  # type: ignore[arg-type]

    def save(self, path: Path) -> None:
        """Writes everything into one npz file that needs no pickle."""
        words = {name: getattr(self, name) for name in ("codes", "texts", "kinds", "encoder", "meanings")}
        np.savez_compressed(
            path,
            words=np.frombuffer(zlib.compress(json.dumps(words, ensure_ascii=False).encode(), 9), dtype=np.uint8),
            references=self.references.astype(np.int8),
            labels=np.packbits(self.labels.astype(bool), axis=1),
            weights=self.weights.astype(np.float16),
            means=self.means.astype(np.float32),
            slopes=self.slopes.astype(np.float32),
            shifts=self.shifts.astype(np.float32),
            thresholds=self.thresholds.astype(np.float32),
            quiet=self.quiet.astype(np.float32),
            claimed=self.claimed.astype(np.float32),
            beyond=self.beyond.astype(np.float32),
            meant=self.meant,
        )

    @classmethod
    def load(cls, path: Path) -> Heads:
        """Reads what ``save`` wrote; ModelError when the file is missing or damaged."""
        try:
            with np.load(path, allow_pickle=False) as kept:
                words = json.loads(zlib.decompress(kept["words"].tobytes()))
                return cls(
                    codes=tuple(words["codes"]),
                    references=kept["references"],
                    labels=np.unpackbits(kept["labels"], axis=1, count=len(words["codes"])).astype(bool),
                    texts=tuple(words["texts"]),
                    kinds=tuple(words["kinds"]),
                    weights=kept["weights"].astype(np.float32),
                    means=kept["means"],
                    slopes=kept["slopes"],
                    shifts=kept["shifts"],
                    thresholds=kept["thresholds"],
                    quiet=kept["quiet"],
                    claimed=kept["claimed"],
                    beyond=kept["beyond"],
                    encoder=words.get("encoder", ""),
                    meanings=tuple(words["meanings"]),
                    meant=kept["meant"],
                )
        except (OSError, ValueError, KeyError, zlib.error) as fault:
            raise ModelError(f"The trained heads in {path} cannot be read ({fault}): install Harvest again.") from fault
