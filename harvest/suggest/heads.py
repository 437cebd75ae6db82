"""The trained heads as shipped: weights by code, polarity, thresholds, and the exemplars they came from."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from harvest.errors import ModelError
from harvest.model import Polarity
from harvest.suggest.numbers import softmax

POLARITIES = (Polarity.PRESENT, Polarity.LACKING, Polarity.WISHED_FOR, Polarity.MIXED)


@dataclass(frozen=True)
class Heads:
    """Log-odds of the trained codes from unit vectors of one encoder (with its adapter).

    ``weights`` (width, codes), ``biases`` (codes,); ``polar`` (width + 1, kinds, 4) where kind 0 is shared by all codes
    and the others belong to the codes named in ``polar_codes``; ``labels`` (references, codes) says what each
    reference text shows. All come from exemplars and codebook examples; thresholds from ``calibrate``.
    """

    codes: tuple[str, ...]
    weights: np.ndarray
    biases: np.ndarray
    thresholds: np.ndarray
    polar_codes: tuple[str, ...]
    polar: np.ndarray
    reference_vectors: np.ndarray
    reference_labels: np.ndarray
    reference_texts: tuple[str, ...]
    reference_kinds: tuple[str, ...]

    @property
    def index(self) -> dict[str, int]:
        """Where each code stands, by ``codebook/code``."""
        return {code: i for i, code in enumerate(self.codes)}

    def logits(self, rows: np.ndarray) -> np.ndarray:
        """Log-odds (rows, codes)."""
        return rows @ self.weights + self.biases

    def polarity(self, rows: np.ndarray, code: int) -> np.ndarray:
        """Probabilities (rows, 4) in the order of ``POLARITIES``; code -1 asks without regard to a code."""
        name = self.codes[code] if code >= 0 else ""
        kind = 1 + self.polar_codes.index(name) if name in self.polar_codes else 0
        return softmax(rows @ self.polar[:-1, kind] + self.polar[-1, kind])

    def reference(self, code: int) -> tuple[Sequence[str], Sequence[str], np.ndarray]:
        """Texts that show a code, their kinds, and their vectors."""
        found = np.flatnonzero(self.reference_labels[:, code])
        texts = [self.reference_texts[i] for i in found]
        return texts, [self.reference_kinds[i] for i in found], self.reference_vectors[found].astype(np.float32) / 127

    def save(self, path: Path) -> None:
        """Writes everything into one npz file that needs no pickle."""
        words = {
            "codes": self.codes,
            "polar_codes": self.polar_codes,
            "texts": self.reference_texts,
            "kinds": self.reference_kinds,
        }
        np.savez_compressed(
            path,
            words=np.frombuffer(zlib.compress(json.dumps(words, ensure_ascii=False).encode(), 9), dtype=np.uint8),
            weights=self.weights.astype(np.float16),
            biases=self.biases.astype(np.float32),
            thresholds=self.thresholds.astype(np.float32),
            polar=self.polar.astype(np.float16),
            vectors=self.reference_vectors.astype(np.int8),
            labels=np.packbits(self.reference_labels.astype(bool), axis=1),
        )

    @classmethod
    def load(cls, path: Path) -> Heads:
        """Reads what ``save`` wrote; ModelError when the file is missing or damaged."""
        try:
            with np.load(path, allow_pickle=False) as kept:
                words = json.loads(zlib.decompress(kept["words"].tobytes()))
                return cls(
                    codes=tuple(words["codes"]),
                    weights=kept["weights"].astype(np.float32),
                    biases=kept["biases"],
                    thresholds=kept["thresholds"],
                    polar_codes=tuple(words["polar_codes"]),
                    polar=kept["polar"].astype(np.float32),
                    reference_vectors=kept["vectors"],
                    reference_labels=np.unpackbits(kept["labels"], axis=1, count=len(words["codes"])).astype(bool),
                    reference_texts=tuple(words["texts"]),
                    reference_kinds=tuple(words["kinds"]),
                )
        except (OSError, ValueError, KeyError, zlib.error) as fault:
            raise ModelError(f"The trained heads in {path} cannot be read ({fault}): install Harvest again.") from fault
