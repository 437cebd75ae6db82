"""One codebook's judge: what was believed before, corrected by what the team decided."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from harvest.model import Codebook, Polarity
from harvest.suggest.before import Before
from harvest.suggest.explain import Neighbours
from harvest.suggest.inputs import DecidedPassage
from harvest.suggest.learner import Correction, Likeness, by_lot
from harvest.suggest.level import level_shift
from harvest.suggest.numbers import logit, sigmoid, softmax
from harvest.suggest.priors import Prior
from harvest.suggest.reference import Reference
from harvest.suggest.stack import Stack
from harvest.suggest.unread import Unread

QUIET = 3
"""So many of a codebook's likeliest codes are at hand besides what is suggested: a right one is among them for nine in
ten coded passages (docs/suggestions.md)."""
JUST_ABOVE = 0.3
"""Log-odds by which a textbook case lies above the threshold of its code, at least, and a question below it."""
OWN = 250
"""So many of the passages that a team gave a code are enough to name the nearest of them as a reason."""
SCARCE = 10
"""So many decided passages with a code double what it takes to move a framework's definitions; fewer take more."""
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
        self.neighbour = Neighbours(codebook, self.codes).of
        self._suggested = prior.curve.probabilities(prior.thresholds)
        self._quiet = prior.curve.probabilities(prior.quiet)
        self.likeness: Likeness | None = None
        self._change: Correction | None = None
        self._level = np.zeros(len(self.codes), dtype=np.float32)
        self._own: dict[int, Reference] = {}

    def learn(
        self,
        decided: Sequence[DecidedPassage],
        stack: Stack | Unread,
        believed: np.ndarray,
        likeness: Likeness | None = None,
    ) -> None:
        """Fits the correction to decided passages, ``stack`` being their vectors and ``believed`` (passages, codes) the
        log-odds they had before; their ``likeness`` where it is known already."""
        if not len(decided):
            self.likeness = self._change = None
            self._level = np.zeros(len(self.codes), dtype=np.float32)
            return
        labels, weights = self.targets(decided)
        self.likeness = likeness = likeness or Likeness(stack, labels)
        strength = self.prior.strength
        if self.prior.untrained.all():
            strength *= 1 + SCARCE / max(1, int(labels.any(axis=1).sum()))
        self._change = Correction(stack, labels, believed, weights, strength, likeness)
        self._level = self._change.level.copy()
        own = self.prior.untrained & (self.parents < 0)
        if own.any():
            some = (labels[:, own], believed[:, own], weights[:, own])
            threshold = float(self.prior.thresholds[own].mean())
            groups = [d.group for d in decided]
            shift = level_shift(likeness.features, *some, strength, groups, threshold)
            self._level[self.prior.untrained] += shift
        self._own = {}
        for code in np.flatnonzero(labels.any(axis=0)).tolist():
            given = np.flatnonzero(labels[:, code])
            at = given[by_lot([stack.texts[i] for i in given], OWN)]
            ref = f"{self.codebook.id}/{self.codes[code].id}"
            said = [decided[i].codes.get(ref, Polarity.PRESENT) for i in at.tolist()]
            shown = stack.take(at)
            self._own[code] = Reference(shown.texts, ["decided"] * len(at), shown.rows.astype(np.float16), said)

    def targets(self, decided: Sequence[DecidedPassage]) -> tuple[np.ndarray, np.ndarray]:
        """Which codes each was given, and which of that counts (rows, codes; bool): a sub-theme counts for its parents;
        where only the parent was confirmed nothing is known of its sub-themes."""
        labels = np.zeros((len(decided), len(self.codes)), dtype=bool)
        weights = np.ones_like(labels)
        place = {f"{self.codebook.id}/{c.id}": i for i, c in enumerate(self.codes)}
        for row, passage in enumerate(decided):
            for ref in passage.codes:
                at = place.get(ref, -1)
                if at >= 0 and not labels[row, at]:
                    weights[row, self.children[at]] = False
                while at >= 0:
                    labels[row, at] = True
                    at = int(self.parents[at])
        return labels, weights | labels

    def logits(self, stack: Stack, before: Before | None = None) -> np.ndarray:
        """Log-odds (passages, codes) with the team's correction; where it is known what was believed ``before`` neither
        sentences nor what heads told is needed in the stack.

        A textbook case gets its code, unless the team decided otherwise on such passages: it lies a little above the
        threshold at least. What only asks somebody something is no answer, and stays just below, in the same way.
        """
        before = before or Before.of(self.prior, stack)
        out = before.log_odds
        if stack.around is not None:
            out = out + stack.around[:, None] * self.prior.leaning
        out = out + self._level
        tops, threshold = self.parents < 0, logit(self.prior.thresholds)
        out = np.where(before.textbook & tops, np.maximum(out, threshold + JUST_ABOVE), out)
        out = np.where(before.asks[:, None] & tops, np.minimum(out, threshold - JUST_ABOVE), out).astype(np.float32)
        return out if self._change is None else out + self._change.near(stack)

    def probabilities(self, stack: Stack) -> np.ndarray:
        """Probabilities (passages, codes)."""
        return self.as_probabilities(self.logits(stack))

    def as_probabilities(self, logits: np.ndarray) -> np.ndarray:
        """Log-odds as the probabilities that are claimed; a sub-theme's is its parent's times its share among the
        sub-themes."""
        p = sigmoid(self.prior.curve(logits)).astype(np.float32)
        for parent, below in enumerate(self.children):  # a codebook lists parents before their sub-themes
            if len(below):
                p[:, below] = p[:, [parent]] * softmax(logits[:, below])
        return p

    def chosen(self, p: np.ndarray) -> np.ndarray:
        """What to suggest (rows, codes): the codes above their threshold, a clear sub-theme in place of its parent."""
        return self._clearest((p >= self._suggested) & (self.parents < 0), p)

    def perhaps(self, p: np.ndarray) -> np.ndarray:
        """What may fit besides (rows, codes), to be shown when somebody asks: of the ``QUIET`` likeliest codes those
        that are not suggested and not far-fetched."""
        top = np.flatnonzero(self.parents < 0)
        quiet = np.zeros(p.shape, dtype=bool)
        if len(top) and len(p):
            order = top[np.argsort(-p[:, top], axis=1, kind="stable")[:, :QUIET]]
            np.put_along_axis(quiet, order, True, axis=1)
        return self._clearest(quiet & (p >= self._quiet) & (p < self._suggested), p)

    def _clearest(self, chosen: np.ndarray, p: np.ndarray) -> np.ndarray:
        """The same codes with a clear sub-theme in place of its parent."""
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

    def nearest(self, code: int, rows: np.ndarray, side: Polarity, texts: Sequence[str]) -> list[tuple[str, str]]:
        """For each vector (rows, width) the closest decided passage, codebook example or exemplar that shows this code
        on this side, and which of these it is; empty where none is close enough to argue for anything. ``texts`` are
        what the vectors are of: a passage that was decided about is no reason for itself."""
        reference = self.prior.reference(code)
        if len(reference.texts) == 0 and self.parents[code] >= 0:
            reference = self.prior.reference(int(self.parents[code]))
        found = reference.nearest_each(rows, side)
        if code in self._own:
            # the team's own words count for a little more
            own = self._own[code].nearest_each(rows, side, texts)
            found = [mine if mine[2] >= x[2] - 0.05 else x for x, mine in zip(found, own, strict=True)]
        return [(text, kind) if cosine >= self.prior.argues else ("", "") for text, kind, cosine in found]
