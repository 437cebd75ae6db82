"""What is believed of passages before anything was decided, kept for as long as the process: no decision changes it."""

from __future__ import annotations

import threading
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from harvest.model import Codebook
from harvest.suggest.aside import Aside
from harvest.suggest.asking import only_asks

if TYPE_CHECKING:
    from harvest.suggest.priors import Prior
    from harvest.suggest.stack import Stack

MOST = 300_000
"""Of so many passages it is kept, some hundred megabytes; when there are more all is worked out anew."""


class JudgedBy(Protocol):
    """A passage, decided or not, as far as it matters here."""

    @property
    def text(self) -> str:
        """Its words."""
        ...

    @property
    def kind(self) -> str:
        """That of its source."""
        ...

    @property
    def context(self) -> str:
        """What was asked."""
        ...


@dataclass(frozen=True, slots=True)
class Before:
    """Log-odds (passages, codes) of one codebook's codes as they are believed, where (passages, codes) a passage or
    sentence nearly says what a codebook's own example says, and which passages (passages,) only ask something."""

    log_odds: np.ndarray
    textbook: np.ndarray
    asks: np.ndarray

    @classmethod
    def of(cls, prior: Prior, stack: Stack) -> Before:
        """Worked out from the vectors."""
        said = prior.textbook(stack.rows, stack.told)
        if len(stack.sentences):
            np.logical_or.at(said, stack.of, prior.textbook(stack.sentences, stack.told_sentences))
        asks = np.array([only_asks(text) for text in stack.texts], dtype=bool)
        return cls(stack.mixed(prior.logits), said, asks)


class Known:
    """What was worked out of passages, in tables of one row for all that is judged by the same words, kind and
    question. Safe to ask from several threads."""

    def __init__(self) -> None:
        self._place: dict[int, int] = {}
        self._tables: dict[Hashable, np.ndarray] = {}
        self.aside: dict[str, Aside] = {}
        """How alike passages are to the landmarks of last time, by encoder."""
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._place)

    def aside_for(self, encoder: str, landmarks: bytes) -> Aside:
        """Where likeness to these landmarks is laid aside; what was laid aside of others is thrown away."""
        found = self.aside.get(encoder)
        if found is None or found.key != landmarks:
            found = self.aside[encoder] = Aside(landmarks)
        return found

    def places(self, passages: Iterable[JudgedBy]) -> np.ndarray:
        """The row of each passage; a new one where it has none yet. No words are kept for it."""
        with self._lock:
            place = self._place
            return np.array([place.setdefault(hash((p.text, p.kind, p.context)), len(place)) for p in passages], int)

    def there(self, table: Hashable, places: np.ndarray) -> np.ndarray:
        """Which of these rows (places,) of a table are known."""
        rows = self._tables.get(table)
        if rows is None:
            return np.zeros(len(places), dtype=bool)
        inside = places < len(rows)
        found: np.ndarray = rows["there"][np.where(inside, places, 0)] & inside
        return found

    def column(self, table: Hashable, name: str, places: np.ndarray) -> np.ndarray:
        """One part of these rows, which are known."""
        found: np.ndarray = self._tables[table][name][places]
        return found

    def keep(self, table: Hashable, places: np.ndarray, **parts: np.ndarray) -> None:
        """Keep what was worked out: of each part a row for each place."""
        with self._lock:
            rows = self._tables.get(table)
            if rows is None or len(rows) < len(self._place):
                sort = [("there", bool), *((name, part.dtype, part.shape[1:]) for name, part in parts.items())]
                more = np.zeros(max(1024, 5 * len(self._place) // 4), dtype=sort if rows is None else rows.dtype)
                if rows is not None:
                    more[: len(rows)] = rows
                rows = self._tables[table] = more
            for name, part in parts.items():
                rows[name][places] = part
            rows["there"][places] = True

    def before(self, table: Hashable, places: np.ndarray) -> Before | None:
        """What was believed, where it is known of all of these."""
        if not self.there(table, places).all():
            return None
        return Before(*(self.column(table, name, places) for name in ("log_odds", "textbook", "asks")))

    def keep_before(self, table: Hashable, places: np.ndarray, before: Before) -> None:
        """Keep what is believed."""
        self.keep(table, places, log_odds=before.log_odds, textbook=before.textbook, asks=before.asks)


@dataclass(frozen=True, slots=True)
class Read:
    """What there is to look at of a chunk: its places in what is ``known``, what was believed ``before`` by codebook as
    far as that is known, and a stack by encoder. Of the encoders among ``wholes`` that is no more than whole passages'
    vectors, since all else is known; and not even that where it was laid aside how ``alike`` they are to landmarks."""

    known: Known
    places: np.ndarray
    before: Mapping[str, Before]
    stacks: Mapping[str, Stack]
    wholes: frozenset[str]
    alike: Mapping[str, tuple[Aside, np.ndarray]]


def table_of(encoder: str, codebook: Codebook) -> Hashable:
    """Where it is kept what is believed of that codebook's codes with that encoder."""
    return encoder, codebook.id, tuple(code for code in codebook.codes if not code.retired)
