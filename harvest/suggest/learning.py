"""Several codebooks' judges learn together from what was decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np

from harvest.suggest.before import Before, Known, table_of
from harvest.suggest.chunks import AT_ONCE
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.inputs import DecidedPassage, VectorCache
from harvest.suggest.learner import Likeness
from harvest.suggest.scorer import Scorer
from harvest.suggest.stack import Stack
from harvest.suggest.unread import Unread

Stacked = Callable[[Sequence[DecidedPassage]], Stack]
"""Makes the stack of some passages with all that is read of them."""


def learn(
    scorers: Sequence[Scorer],
    encoder: Encoder | Pair,
    decided: Sequence[DecidedPassage],
    cache: VectorCache,
    stacked: Stacked,
    known: Known,
    *,
    lay_aside: bool,
) -> None:
    """The scorers of one encoder learn from the decided passages, and from the same likeness, which may be laid aside
    with what is known."""
    places = known.places(decided)
    believed = _believed(scorers, encoder, decided, stacked, known, places)
    stack = Unread(tuple(d.text for d in decided), places, partial(encoder.rows, cache=cache))
    labels = np.concatenate([scorer.targets(decided)[0] for scorer in scorers], axis=1)
    likeness = Likeness(stack, labels, lambda marks: known.aside_for(encoder.key, marks) if lay_aside else None)
    with ThreadPoolExecutor(len(scorers)) as at_once:
        list(at_once.map(lambda one, before: one.learn(decided, stack, before, likeness), scorers, believed))
    likeness.learnt()


def _believed(
    scorers: Sequence[Scorer],
    encoder: Encoder | Pair,
    decided: Sequence[DecidedPassage],
    stacked: Stacked,
    known: Known,
    places: np.ndarray,
) -> list[np.ndarray]:
    """What each scorer believed of the decided passages (passages, codes) before: worked out once a passage, and some
    passages at a time."""
    tables = [table_of(encoder.key, scorer.codebook) for scorer in scorers]
    new = np.flatnonzero(~np.all([known.there(table, places) for table in tables], axis=0))
    for first in range(0, len(new), AT_ONCE):
        some = new[first : first + AT_ONCE]
        stack = stacked([decided[i] for i in some.tolist()])
        for scorer, table in zip(scorers, tables, strict=True):
            known.keep_before(table, places[some], Before.of(scorer.prior, stack))
    return [known.column(table, "log_odds", places) for table in tables]
