"""Two encoders' heads as one judge: what both make of a passage, the smaller one counting a little."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from harvest.errors import ModelError
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.heads import Heads, evidence_of
from harvest.suggest.locate import Located, locate

SHARE = 0.2
"""How much the small encoder counts beside the large one. They err on different passages: the Five Ways gain 0.01 to
0.04 mAP, with every share from 0.2 to 0.4; Toronto's wishes lose the more the larger it is (docs/suggestions.md)."""


@dataclass(frozen=True)
class PairedHeads:
    """The heads of two encoders over the vectors of their Pair; slopes, shifts and thresholds are those of ``one``,
    chosen for both together.

    ModelError when they were not made from the same texts and codes.
    """

    one: Heads
    other: Heads
    share: float = SHARE

    def __post_init__(self) -> None:
        if self.one.texts != self.other.texts or self.one.codes != self.other.codes:
            raise ModelError(
                "The heads of the two encoders were made from different exemplars: run "
                "`python -m harvest.suggest.training.everything` with `--heads-only`, or install Harvest again."
            )

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes, as ``codebook/code``."""
        return self.one.codes

    @property
    def index(self) -> dict[str, int]:
        """Where each code stands."""
        return self.one.index

    @property
    def texts(self) -> tuple[str, ...]:
        """The exemplars and codebook examples."""
        return self.one.texts

    @property
    def thresholds(self) -> np.ndarray:
        """Probabilities (codes,) from which a code is suggested."""
        return self.one.thresholds

    @property
    def slopes(self) -> np.ndarray:
        """How fast log-odds (codes,) grow with evidence."""
        return self.one.slopes

    @property
    def quiet(self) -> np.ndarray:
        """Probabilities (codes,) from which a code is at hand when somebody asks."""
        return self.one.quiet

    @property
    def claimed(self) -> np.ndarray:
        """Log-odds (codes,) claimed at the threshold."""
        return self.one.claimed

    @property
    def beyond(self) -> np.ndarray:
        """How fast what is claimed (codes,) grows beyond the threshold."""
        return self.one.beyond

    @property
    def many(self) -> list[np.ndarray]:
        """The places of the codes of each codebook that has many."""
        return self.one.many

    @cached_property
    def shipped(self) -> dict[str, np.ndarray]:
        """The vectors of the codebooks' own examples in the Pair's space."""
        both = (self.one.shipped, self.other.shipped)
        return {text: self._joined(vector, both[1][text]) for text, vector in both[0].items()}

    @cached_property
    def examples(self) -> tuple[np.ndarray, np.ndarray]:
        """The vectors (examples, width) of the codebooks' own examples, and which codes (examples, codes) they show."""
        vectors, labels = self.one.examples
        return self._joined(vectors, self.other.examples[0]), labels

    @cached_property
    def told_key(self) -> str:
        """Under which what both make of a text is kept."""
        digest = hashlib.sha256(f"{self.one.told_key} {self.other.told_key} {self.share}".encode())
        return f"{self.one.encoder} told {digest.hexdigest()[:8]}"

    def evidence_and_sides(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """How much speaks for each code (rows, codes), as both see it; probabilities (rows, 4) of the polarities, by
        the first encoder alone."""
        one, other = self._apart(rows)
        count, first = len(self.codes), self.one.scores(one)
        mixed = (1 - self.share) * first[:, :count] + self.share * self.other.scores(other)[:, :count]
        return evidence_of(mixed, self.one.many), self.one.sides_of(first)

    def evidence(self, rows: np.ndarray) -> np.ndarray:
        """How much speaks for each code (rows, codes)."""
        return self.evidence_and_sides(rows)[0]

    def log_odds(self, evidence: np.ndarray, codes: np.ndarray | slice = slice(None)) -> np.ndarray:
        """Log-odds (rows, codes) of some of the codes from evidence for all."""
        return self.one.log_odds(evidence, codes)

    def shown(self, code: int) -> tuple[Sequence[str], Sequence[str], np.ndarray]:
        """Texts that show a code, their kinds, and their vectors."""
        texts, kinds, vectors = self.one.shown(code)
        return texts, kinds, self._joined(vectors, self.other.shown(code)[2])

    def shown_sides(self, code: int) -> np.ndarray:
        """Probabilities (texts, 4) of the polarities of the texts that show a code."""
        return self.one.shown_sides(code)

    def calibrated(self, **calibration: np.ndarray) -> Heads:
        """The first encoder's heads with a calibration of both together, to be saved."""
        return self.one.calibrated(**calibration)

    def _joined(self, one: np.ndarray, other: np.ndarray) -> np.ndarray:
        return Pair.joined(one, other, self.share)

    def _apart(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        width = self.one.width
        return rows[:, :width] / np.float32((1 - self.share) ** 0.5), rows[:, width:] / np.float32(self.share**0.5)


def taught(found: Located) -> tuple[Encoder | Pair, Heads | PairedHeads | None]:
    """The encoder that an adapter was taught codes for, with its heads; the large one has the small one beside it.

    ModelError when heads and adapter don't belong together.
    """
    encoder = Encoder(found)
    if found.adapter is None:
        return encoder, None
    heads = _heads_of(found, encoder)
    if found.name != "large":
        return encoder, heads
    beside = Encoder(small := locate("small"))
    return Pair(encoder, beside, SHARE), PairedHeads(heads, _heads_of(small, beside))


def heads_file(found: Located) -> Path | None:
    """Where the heads of an encoder with an adapter lie."""
    return found.adapter.with_name(f"{found.name}_heads.npz") if found.adapter else None


def _heads_of(found: Located, encoder: Encoder) -> Heads:
    path = heads_file(found)
    assert path is not None
    heads = Heads.load(path)
    if heads.encoder != encoder.key:
        raise ModelError(
            f"{path} was made for {heads.encoder}, and the adapter beside it is {encoder.key}: "
            f"run `python -m harvest.suggest.training.train --encoder {found.name} --heads-only`, "
            "or install Harvest again."
        )
    return heads
