"""Log-odds as they are claimed: what is suggested is as likely as is said, and neither order nor choice is changed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from harvest.suggest.numbers import logit, sigmoid

RISE = 0.5
"""So far below its threshold, in log-odds, a code's own begin to be brought to what is claimed at the threshold."""


@dataclass(frozen=True)
class Curve:
    """A rising line with two bends for each code: log-odds as they are far below ``thresholds`` (probabilities), what
    is ``claimed`` there (log-odds), and from there on ``beyond`` for each more. All (codes,).

    One logistic curve serves what is unlikely, since nearly all is; what is suggested lies above it or below.

    >>> curve = Curve(np.array([0.5]), np.array([0.4]), np.array([0.5]))
    >>> curve(np.array([[-3.0], [-0.5], [0.0], [2.0]])).ravel().tolist()
    [-3.0, -0.5, 0.4, 1.4]
    """

    thresholds: np.ndarray
    claimed: np.ndarray
    beyond: np.ndarray

    @classmethod
    def straight(cls, thresholds: np.ndarray) -> Curve:
        """Claims log-odds as they are."""
        return cls(thresholds, logit(thresholds), np.ones(len(thresholds)))

    def __call__(self, log_odds: np.ndarray) -> np.ndarray:
        """What is claimed for log-odds (rows, codes)."""
        at = logit(self.thresholds)
        start = at - RISE
        rising = start + (log_odds - start) * ((self.claimed - start) / RISE)
        above = self.claimed + (log_odds - at) * self.beyond
        found: np.ndarray = np.where(log_odds < start, log_odds, np.where(log_odds < at, rising, above))
        return found

    def probabilities(self, p: np.ndarray) -> np.ndarray:
        """What is claimed for probabilities (codes,), such as those from which a code is suggested.

        >>> Curve.straight(np.array([0.3, 0.4])).probabilities(np.array([0.1, 0.9])).round(6).tolist()
        [0.1, 0.9]
        """
        return sigmoid(self(logit(p)[None])[0])
