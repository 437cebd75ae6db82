"""Who is represented by whose words: people and passages that are near each other in meaning."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from harvest.evidence.records import Quotation

BLOCK = 1024


@dataclass(frozen=True, slots=True)
class Nearness:
    """For everybody heard, the passages that are near something they said, their own among them.

    ``people`` has a row a person (``voices`` names them) and a column a passage (``columns`` by passage id).
    ``vectors`` are the passages' own, of length 1, in the order of the columns; two are near from ``threshold`` on.
    """

    voices: tuple[int, ...]
    columns: Mapping[int, int]
    people: np.ndarray
    vectors: np.ndarray
    speaks: np.ndarray
    threshold: float
    model: str = ""

    def of(self, voices: Collection[int]) -> Nearness:
        """The same of these people alone."""
        rows = [n for n, v in enumerate(self.voices) if v in voices]
        if len(rows) == len(self.voices):
            return self
        kept = tuple(self.voices[n] for n in rows)
        return replace(self, voices=kept, people=self.people[rows], speaks=self.speaks[rows])

    def near(self, passages: Sequence[int]) -> np.ndarray:
        """For each person how many of these passages are near something they said."""
        columns = [self.columns[p] for p in passages if p in self.columns]
        found: np.ndarray = self.people[:, columns].sum(axis=1) if columns else np.zeros(len(self.voices), dtype=int)
        return found

    def near_words(self, vectors: np.ndarray) -> np.ndarray:
        """For each person whether something they said is near one of these texts."""
        if not len(vectors):
            return np.zeros(len(self.voices), dtype=bool)
        close = ((self.vectors @ vectors.T) >= self.threshold).any(axis=1)
        found: np.ndarray = (self.speaks & close[None, :]).any(axis=1)
        return found


def nearness(said: Mapping[int, int], vectors: np.ndarray, threshold: float, model: str = "") -> Nearness:
    """The nearness of people to passages: ``said`` is passage id → voice id, with a row of ``vectors`` each.

    >>> made = nearness({10: 1, 11: 2, 12: 3}, np.array([[1.0, 0.0], [0.8, 0.6], [0.0, 1.0]]), 0.75)
    >>> made.near([10]).tolist()
    [1, 1, 0]
    """
    voices = tuple(dict.fromkeys(said.values()))
    row = {v: n for n, v in enumerate(voices)}
    speaks = np.zeros((len(voices), len(said)), dtype=bool)
    for column, voice in enumerate(said.values()):
        speaks[row[voice], column] = True
    people = speaks.copy()
    for start in range(0, len(said), BLOCK):
        close = (vectors[start : start + BLOCK] @ vectors.T) >= threshold
        for offset in range(close.shape[0]):
            own = np.flatnonzero(speaks[:, start + offset])
            people[own] |= close[offset]
    return Nearness(voices, {p: n for n, p in enumerate(said)}, people, vectors, speaks, threshold, model)


@dataclass
class Represented:
    """Who is represented how often by what was taken so far; each further one counts less for those who are."""

    near: Nearness
    times: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        self.times = np.zeros(len(self.near.voices), dtype=int)

    def take(self, quotations: Sequence[Quotation]) -> None:
        """These are taken."""
        self.times = self.times + self.near.near([q.passage_id for q in quotations])

    def worth(self, quotation: Quotation) -> float:
        """How much it adds: the people near it, of whom each counts 1/(n + 1) who is near ``n`` that were taken.

        Taking the one that adds most each time gives groups their share (sequential proportional approval).
        """
        column = self.near.columns.get(quotation.passage_id)
        return 0.0 if column is None else round(float((1 / (1 + self.times))[self.near.people[:, column]].sum()), 9)
