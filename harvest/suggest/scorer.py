"""One codebook's judge: what was believed before, corrected by what the team decided."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from harvest.model import Codebook
from harvest.suggest.inputs import DecidedPassage
from harvest.suggest.learner import Correction
from harvest.suggest.numbers import sigmoid, softmax
from harvest.suggest.priors import Prior, Reference

CLEAR = 0.6
"""A sub-theme is suggested instead of its parent when it takes at least this share of it."""


class Scorer:
    """Probabilities of the codes of one codebook for unit vectors of one encoder.

    The team's decisions move the log-odds by a logistic regression on the vectors whose starting point is the prior;
    a code with few decisions stays near what was believed before.
    """

    def __init__(self, codebook: Codebook, prior: Prior) -> None:
        self.codebook = codebook
        self.prior = prior
        self.codes = prior.codes
        place = {c.id: i for i, c in enumerate(self.codes)}
        self.parents = np.array([place.get(c.parent or "", -1) for c in self.codes], dtype=int)
        self.children = [np.flatnonzero(self.parents == i) for i in range(len(self.codes))]
        self._change: Correction | None = None
        self._decided: tuple[Sequence[DecidedPassage], np.ndarray] = ((), np.zeros((0, 0)))

    def learn(self, decided: Sequence[DecidedPassage], rows: np.ndarray) -> None:
        """Fits the correction to decided passages, ``rows`` being their vectors."""
        if not len(decided):
            self._change = None
            return
        labels, weights = self.targets(decided)
        self._change = Correction(rows, labels, self.prior.logits(rows), weights, self.prior.strength)
        self._decided = (decided, rows)

    def targets(self, decided: Sequence[DecidedPassage]) -> tuple[np.ndarray, np.ndarray]:
        """Labels and weights (rows, codes): a sub-theme counts for its parents; where only the parent was confirmed
        nothing is known of its sub-themes."""
        labels = np.zeros((len(decided), len(self.codes)), dtype=np.float32)
        weights = np.ones_like(labels)
        place = {f"{self.codebook.id}/{c.id}": i for i, c in enumerate(self.codes)}
        for row, passage in enumerate(decided):
            for ref in passage.codes:
                at = place.get(ref, -1)
                if at >= 0 and not labels[row, at]:
                    weights[row, self.children[at]] = 0
                while at >= 0:
                    labels[row, at] = 1
                    at = int(self.parents[at])
        weights[labels > 0] = 1
        return labels, weights

    def logits(self, rows: np.ndarray) -> np.ndarray:
        """Log-odds (rows, codes) with the team's correction."""
        out = self.prior.logits(rows)
        if self._change is not None:
            out = out + self._change(rows)
        return out

    def probabilities(self, rows: np.ndarray) -> np.ndarray:
        """Probabilities (rows, codes); a sub-theme's is its parent's times its share among the sub-themes."""
        logits = self.logits(rows)
        p = sigmoid(logits).astype(np.float32)
        for parent in range(len(self.codes)):  # parents stand before their sub-themes or are handled on their own turn
            below = self.children[parent]
            if len(below):
                p[:, below] = p[:, [parent]] * softmax(logits[:, below])
        return p

    def chosen(self, p: np.ndarray) -> np.ndarray:
        """What to suggest (rows, codes): the codes above their threshold, a clear sub-theme in place of its parent."""
        top = self.parents < 0
        chosen = (p >= self.prior.thresholds) & top
        for parent in np.flatnonzero([len(c) > 0 for c in self.children]):
            below = self.children[parent]
            best = below[p[:, below].argmax(axis=1)]
            clear = chosen[:, parent] & (p[np.arange(len(p)), best] >= CLEAR * p[:, parent])
            chosen[np.flatnonzero(clear), best[clear]] = True
            chosen[clear, parent] = False
        return chosen

    def with_parents(self, chosen: np.ndarray) -> np.ndarray:
        """Suggestions with their parents: a suggested sub-theme counts for its parent."""
        out = chosen.copy()
        for code in range(len(self.codes)):
            at = int(self.parents[code])
            while at >= 0:
                out[:, at] |= chosen[:, code]
                at = int(self.parents[at])
        return out

    def nearest(self, code: int, row: np.ndarray) -> tuple[str, str]:
        """The closest decided passage with this code, or codebook example or exemplar, and which of these it is."""
        text, kind = "", ""
        reference = self.prior.reference(code)
        if len(reference.texts) == 0 and self.parents[code] >= 0:
            reference = self.prior.reference(int(self.parents[code]))
        best = float((reference.vectors @ row).max()) if len(reference.texts) else -1.0
        if best > -1:
            text, kind = reference.nearest(row)
        ref = f"{self.codebook.id}/{self.codes[code].id}"
        decided, rows = self._decided
        with_it = [i for i, d in enumerate(decided) if any(c == ref or c.startswith(f"{ref}.") for c in d.codes)]
        if with_it:
            own = Reference([decided[i].text for i in with_it], ["decided"] * len(with_it), rows[with_it])
            if float((own.vectors @ row).max()) >= best - 0.05:  # the team's own words count for a little more
                text, kind = own.nearest(row)
        return text, kind
