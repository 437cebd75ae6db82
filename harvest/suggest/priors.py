"""What is believed about a code before a team has decided anything: from the shipped heads, or from its definition."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np

from harvest.model import Code, Codebook, Polarity
from harvest.suggest.around import COUNTS
from harvest.suggest.curve import Curve
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.heads import POLARITIES, Heads
from harvest.suggest.inputs import VectorCache
from harvest.suggest.polarity_words import polarity_by_words
from harvest.suggest.reference import Reference
from harvest.suggest.side_by_side import PairedHeads
from harvest.suggest.told import Told, nearly_said, tell, told_of

ARGUES_TAUGHT, ARGUES = 0.6, 0.45
"""The least cosine at which the nearest text is shown as a reason, with an adapter that was taught codes and without.
Nine in ten right suggestions on development gold have a nearer one."""
SEVERAL = 3
LIFT = 0.12
"""From so many codes on, what all definitions of a framework have in common is taken out of them, since it tells no
code from another: 0.45 instead of 0.41 mAP by definitions alone, mean of four human-coded public sets. The lift brings
the lower cosines back to the level that thresholds are made for."""


class Prior(Protocol):
    """Log-odds of the codes of one codebook, and polarity; what trained heads ``told`` of the same rows is not worked
    out again where it is given."""

    codes: tuple[Code, ...]
    thresholds: np.ndarray
    quiet: np.ndarray
    """Probabilities (codes,) from which a code is at hand when somebody asks what else may fit."""
    curve: Curve
    """What is claimed for log-odds in the end; thresholds are those before it."""
    untrained: np.ndarray
    """Which of the codes (codes,) nobody trained: from where on they are suggested is learnt with what is decided."""
    leaning: np.ndarray
    """By how much log-odds (codes,) what the rest of a file tells moves each code."""
    strength: float
    """How much evidence it takes to move what this prior believes."""
    argues: float
    """The cosine from which a text is a reason and no chance likeness."""

    def told(
        self, texts: Sequence[str], vectors: Sequence[np.ndarray], cache: VectorCache, part: str = ""
    ) -> list[np.ndarray] | None:
        """What trained heads tell of each text's vectors, or of those of a ``part`` of it, kept in the cache; None
        where it has none."""
        ...

    def logits(self, rows: np.ndarray, told: Told | None = None) -> np.ndarray:
        """Log-odds (rows, codes) of unit vectors (rows, width)."""
        ...

    def polarity(self, rows: np.ndarray, texts: Sequence[str], told: Told | None = None) -> np.ndarray:
        """Probabilities (rows, 4) of present, lacking, wished for, mixed."""
        ...

    def reference(self, code: int) -> Reference:
        """Texts that show this code."""
        ...

    def textbook(self, rows: np.ndarray, told: Told | None = None) -> np.ndarray:
        """Where (rows, codes) a row nearly says what one of the codebook's examples of the code says."""
        ...


class ShippedPrior:
    """The trained heads, for a codebook whose codes they know; sub-themes and codes that a team added are judged by
    their definition and examples."""

    strength = 1.0
    argues = ARGUES_TAUGHT

    def __init__(
        self, codebook: Codebook, heads: Heads | PairedHeads, encoder: Encoder | Pair, cache: VectorCache | None
    ) -> None:
        self.codes = tuple(c for c in codebook.codes if not c.retired)
        self._heads = heads
        at = np.array([heads.index.get(f"{codebook.id}/{c.id}", -1) for c in self.codes], dtype=int)
        self._known, self._at = np.flatnonzero(at >= 0), at[at >= 0]
        self._added = np.flatnonzero(at < 0)
        added = {self.codes[i].id for i in self._added}
        self._defined = DefinedPrior(codebook, encoder, cache, added, heads.shipped)
        self.untrained = at < 0
        self.thresholds, self.quiet = np.empty(len(self.codes)), np.empty(len(self.codes))
        self.thresholds[self._known], self.quiet[self._known] = heads.thresholds[self._at], heads.quiet[self._at]
        self.thresholds[self._added], self.quiet[self._added] = self._defined.thresholds, self._defined.quiet
        self.curve = Curve.straight(self.thresholds)
        for part in ("claimed", "beyond"):
            getattr(self.curve, part)[self._known] = getattr(heads, part)[self._at]
        self.leaning = np.zeros(len(self.codes), dtype=np.float32)
        told_apart = np.isin(self._at, np.concatenate([np.zeros(0, dtype=int), *heads.many]))
        self.leaning[self._known[told_apart]] = COUNTS * heads.slopes[self._at[told_apart]]
        self._references: dict[int, Reference] = {}

    def told(
        self, texts: Sequence[str], vectors: Sequence[np.ndarray], cache: VectorCache, part: str = ""
    ) -> list[np.ndarray]:
        return told_of(self._heads, texts, vectors, cache, part)

    def logits(self, rows: np.ndarray, told: Told | None = None) -> np.ndarray:
        out = np.empty((len(rows), len(self.codes)), dtype=np.float32)
        told = told or tell(self._heads, rows)
        out[:, self._known] = self._heads.log_odds(told.evidence, self._at)
        if len(self._added):
            out[:, self._added] = self._defined.logits(rows)
        return out

    def polarity(self, rows: np.ndarray, texts: Sequence[str], told: Told | None = None) -> np.ndarray:
        return (told or tell(self._heads, rows)).sides

    def reference(self, code: int) -> Reference:
        if code not in self._references:
            if code in self._added:
                self._references[code] = self._defined.reference(int(np.flatnonzero(self._added == code)[0]))
            else:
                at = int(self._at[np.flatnonzero(self._known == code)[0]])
                texts, kinds, vectors = self._heads.shown(at)
                likeliest = self._heads.shown_sides(at).argmax(axis=1) if len(texts) else []
                said = [self._allowed(code, POLARITIES[i]) for i in likeliest]
                self._references[code] = Reference(texts, kinds, vectors, said)
        return self._references[code]

    def textbook(self, rows: np.ndarray, told: Told | None = None) -> np.ndarray:
        out = np.zeros((len(rows), len(self.codes)), dtype=bool)
        told = told or tell(self._heads, rows)
        out[:, self._known] = shown_by(told.example, self._heads.examples[1])[:, self._at]
        if len(self._added):
            out[:, self._added] = self._defined.textbook(rows)
        return out

    def _allowed(self, code: int, side: Polarity) -> Polarity:
        """That side, or present where a code that says it itself has no such side."""
        own = self.codes[code]
        if own.pole is None and own.polarity != "in_code":
            return side
        return side if side is Polarity.WISHED_FOR and own.stands_for == "asset" else Polarity.PRESENT


class DefinedPrior:
    """Closeness to a code's definition and examples, less that to its counter-examples.

    The definition goes with what belongs to the code and the words that go with it, half as one text and half line by
    line: 0.41 instead of 0.28 mAP for Toronto's codes without examples (docs/suggestions.md).
    """

    strength = 0.3
    argues = ARGUES

    def __init__(
        self,
        codebook: Codebook,
        encoder: Encoder | Pair,
        cache: VectorCache | None,
        only: set[str] | None = None,
        shipped: Mapping[str, np.ndarray] | None = None,
    ) -> None:
        self.codes = tuple(c for c in codebook.codes if not c.retired and (only is None or c.id in only))
        definitions = [defining_text(c) for c in self.codes]
        lines = [defining_lines(c) for c in self.codes] if only is None else [[] for _ in self.codes]
        shown = [list(c.examples) for c in self.codes]
        against = [[x.text for x in c.counter_examples] for c in self.codes]
        flat = definitions + [t for texts in lines + shown + against for t in texts]
        known = dict(shipped or {})
        missing = [t for t in dict.fromkeys(flat) if t not in known]
        known.update((t, v[0]) for t, v in zip(missing, encoder.vectors(missing, cache), strict=True))

        def stack(texts: Sequence[str]) -> np.ndarray:
            return np.array([known[t] for t in texts], dtype=np.float32).reshape(-1, encoder.width)

        self._definitions, self._lift = stack(definitions), 0.0
        if only is None and len(self.codes) >= SEVERAL:
            common = self._definitions.mean(axis=0)
            apart = [_unit(stack(some) - common).mean(axis=0) for some in lines]
            self._definitions = _unit(_unit(self._definitions - common) + _unit(np.array(apart)))
            self._lift = LIFT
        self._shown = [stack(texts) for texts in shown]
        examples = stack([t for texts in shown + against for t in texts])
        # compared with all of them at once: a pass over the rows for each code takes several times as long
        self._every = np.concatenate([self._definitions, examples])
        ends = np.cumsum([len(self.codes), *map(len, shown + against)])
        self._places = [slice(a, b) for a, b in itertools.pairwise(ends.tolist())]
        self._last: list[tuple[np.ndarray, np.ndarray]] = []
        place = {c.id: i for i, c in enumerate(self.codes)}
        self._shows = np.zeros((len(examples), len(self.codes)), dtype=bool)
        for i, code in enumerate(c for c, some in zip(self.codes, shown, strict=True) for _ in some):
            self._shows[i, [place[a] for a in (code.id, *codebook.ancestors(code.id)) if a in place]] = True
        self.thresholds, self.quiet = np.full(len(self.codes), 0.33), np.full(len(self.codes), 0.22)
        self.curve = Curve.straight(self.thresholds)
        self.untrained = np.ones(len(self.codes), dtype=bool)
        self.leaning = np.zeros(len(self.codes), dtype=np.float32)

    def told(self, texts: Sequence[str], vectors: Sequence[np.ndarray], cache: VectorCache, part: str = "") -> None:
        return None

    def logits(self, rows: np.ndarray, told: Told | None = None) -> np.ndarray:
        if not self.codes:
            return np.zeros((len(rows), 0), dtype=np.float32)
        cosines = self._cosines(rows)
        by_definition = cosines[:, : len(self.codes)] + self._lift
        close = by_definition.copy()
        several = len(self.codes)
        for i, (own, other) in enumerate(zip(self._places[:several], self._places[several:], strict=True)):
            shown, against = cosines[:, own], cosines[:, other]
            if shown.shape[1]:
                near = np.sort(shown, axis=1)[:, -2:].mean(axis=1)
                close[:, i] = 0.6 * by_definition[:, i] + 0.4 * near
            if against.shape[1]:
                close[:, i] -= 0.2 * np.maximum(0, against.max(axis=1) - close[:, i])
        return (6.0 * (close - 0.45)).astype(np.float32)

    def polarity(self, rows: np.ndarray, texts: Sequence[str], told: Told | None = None) -> np.ndarray:
        return polarity_by_words(texts)

    def reference(self, code: int) -> Reference:
        examples = self.codes[code].examples
        return Reference(examples, ["example"] * len(examples), self._shown[code])

    def textbook(self, rows: np.ndarray, told: Told | None = None) -> np.ndarray:
        return shown_by(nearly_said(self._cosines(rows)[:, len(self.codes) :]), self._shows)

    def _cosines(self, rows: np.ndarray) -> np.ndarray:
        """Those with definitions, examples and counter-examples; of rows asked for just before they are at hand."""
        for asked, found in self._last:
            if asked is rows:
                return found
        found = rows @ self._every.T
        self._last = [*self._last[-1:], (rows, found)]
        return found


def shown_by(examples: np.ndarray, shows: np.ndarray) -> np.ndarray:
    """The codes (rows, codes) that the example of each row shows, none where it is -1; an example that shows none (a
    counter-example) may be the nearest, too."""
    found = np.zeros((len(examples), shows.shape[1]), dtype=bool)
    there = np.flatnonzero(examples >= 0)
    found[there] = shows[examples[there]]
    return found


def defining_text(code: Code) -> str:
    """All that says what a code means, as one text: label, definition, what belongs to it, words that go with it.

    >>> defining_text(Code("soil", "Soil", "What things grow in.", include=("Compost.",), indicators=("dig", "clay")))
    'Soil. What things grow in. Compost. dig, clay'
    """
    return " ".join([f"{code.label}. {code.definition}", *code.include, *defining_lines(code)[1 + len(code.include) :]])


def defining_lines(code: Code) -> list[str]:
    """The same line by line, without the label."""
    return [code.definition, *code.include, *([", ".join(code.indicators)] if code.indicators else [])]


def _unit(rows: np.ndarray) -> np.ndarray:
    scaled: np.ndarray = rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-6)
    return scaled
