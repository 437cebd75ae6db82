"""What was suggested on passages before, so that only what would be said otherwise now is written anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

import numpy as np

from harvest import __version__
from harvest.model import Codebook, Suggestion
from harvest.suggest.inputs import PassageText

NOTICED, NOTICED_QUIETLY = 0.02, 0.05
"""A probability that moved by less than this is no other suggestion, as nobody would see the difference; of one that is
shown only when somebody asks, by less than that."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands on several passages: out of what it was made (``marks``, see ``mark_of``; None where nobody looked),
    and for each suggestion the place of its passage (``on``), that of its code (``book/code``) among ``codes``, its
    probability (``chances``) and whether it is quiet."""

    marks: Sequence[bytes | None]
    codes: Sequence[str] = ()
    on: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=int))
    code: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=int))
    chances: np.ndarray = field(default_factory=lambda: np.zeros(0))
    quiet: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=bool))

    @property
    def many(self) -> np.ndarray:
        """How many suggestions stand on each passage."""
        return np.bincount(self.on, minlength=len(self.marks))


Stands = Callable[[Sequence[int]], Standing]
"""Tells what stands on passages, by id."""


def mark_of(passage: PassageText, made_by: bytes) -> bytes:
    """Eight bytes that change with what a passage is judged by beside decisions: its words, what was asked, the kind of
    its source, and ``made_by`` (``made_by``)."""
    return blake2b(
        "\0".join((passage.kind, passage.context, passage.text)).encode(), digest_size=8, key=made_by
    ).digest()


def made_by(model: str, codebooks: Sequence[Codebook]) -> bytes:
    """The same for all passages of a run: software, model and codebooks."""
    said = "\0".join((__version__, model, *(f"{b.id} {b.version}" for b in codebooks)))
    return blake2b(said.encode(), digest_size=32).digest()


def still_said(
    stands: Standing, places: Mapping[str, int], p: np.ndarray, loud: np.ndarray, quiet: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Whether one codebook's judge would say of each passage what stands there (passages,), and how many codes of that
    codebook stand on each. ``places`` are its codes' columns in ``p``, ``loud`` and ``quiet`` (passages, codes)."""
    before = np.full(p.shape, np.nan, dtype=np.float32)
    before_quiet = np.zeros(p.shape, dtype=bool)
    at = np.array([places.get(code, -1) for code in stands.codes], dtype=int)[stands.code]
    own = at >= 0
    before[stands.on[own], at[own]] = stands.chances[own]
    before_quiet[stands.on[own], at[own]] = stands.quiet[own]
    stood = ~np.isnan(before)
    moved = stood & (np.abs(p - before) >= np.where(before_quiet, NOTICED_QUIETLY, NOTICED))
    same = (stood == (loud | quiet)) & (before_quiet == (quiet & ~loud)) & ~moved
    return same.all(axis=1), stood.sum(axis=1)


def differ(one: Sequence[Suggestion], two: Sequence[Suggestion]) -> bool:
    """Whether two lists of suggestions on a passage would look different to a person."""
    before = {s.ref: s for s in two}
    if {_seen(s) for s in one} != {_seen(s) for s in two}:
        return True
    return any(
        abs(s.probability - before[s.ref].probability) >= (NOTICED_QUIETLY if s.perhaps else NOTICED) for s in one
    )


def _seen(s: Suggestion) -> tuple[object, ...]:
    return s.ref, s.polarity, s.model, s.perhaps, s.sure
