"""An attacker who knows everything but what people are, and solves integer programmes over what packs print.

It shares no code with the control. It knows who (under a pseudonym) said which passage under which code at which event,
hence every total, and in what ways attributes can go together. Unknown is which person is of which kind: one yes-or-no
variable for each person and kind. Every printed number is an equation. A hidden number is found out when its smallest
and its largest possible value are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

Kind = tuple[str, ...]
Says = Callable[[Kind], str]
"""Which column a kind of person stands in; anything else than the column's name is another column."""

Printed = tuple[Mapping[str, Mapping[int, int]], Says, Sequence[str], Sequence[Sequence[Sequence[int | None]]]]
"""Per row the passages of each voice; the column of a kind; the columns; numbers of voices, and of passages."""


@dataclass
class Attacker:
    voices: Sequence[int]
    kinds: Sequence[Kind]
    sizes: Mapping[Kind, int] | None = None
    """How many people of each kind there are, where the attacker knows even that."""
    _equations: list[tuple[np.ndarray, float]] = field(default_factory=list)

    def _line(self, weights: Mapping[int, int], column: str, says: Says) -> np.ndarray:
        inside = np.array([says(kind) == column for kind in self.kinds], dtype=float)
        return np.concatenate([weights.get(voice, 0) * inside for voice in self.voices])

    def learns(self, weights: Mapping[int, int], column: str, says: Says, value: int) -> None:
        """A printed number: of these people (with how many passages each) those in the column make up ``value``."""
        self._equations.append((self._line(weights, column, says), value))

    def range(self, weights: Mapping[int, int], column: str, says: Says) -> tuple[int, int]:
        """The smallest and the largest value that a number can have."""
        n, k = len(self.voices), len(self.kinds)
        one_kind = np.kron(np.eye(n), np.ones(k))
        matrix = [one_kind, *(line[None, :] for line, _ in self._equations)]
        right = [*([1.0] * n), *(value for _, value in self._equations)]
        if self.sizes is not None:
            matrix.append(np.kron(np.ones(n), np.eye(k)))
            right.extend(float(self.sizes.get(kind, 0)) for kind in self.kinds)
        rules = LinearConstraint(csr_matrix(np.vstack(matrix)), right, right)
        aim = self._line(weights, column, says)
        ends = []
        for sign in (1, -1):
            found = milp(sign * aim, constraints=rules, integrality=np.ones(n * k), bounds=Bounds(0, 1))
            assert found.success, f"what was printed can't be true: {found.message}"
            ends.append(round(sign * found.fun))
        return ends[0], ends[1]


def found_out(
    attacker: Attacker,
    tables: Iterable[
        tuple[Mapping[str, Mapping[int, int]], Says, Sequence[str], Sequence[Sequence[Sequence[int | None]]]]
    ],
) -> tuple[list[tuple[str, str, int, int]], int]:
    """Learns all tables (of all packs), attacks each hidden number; gives those found out, and how many there were."""
    every = list(tables)
    hidden = []
    for rows, says, columns, printed in every:
        for unit, numbers in enumerate(printed):
            if not numbers:
                continue  # passages are not counted here
            for (row, said), cells in zip(rows.items(), numbers, strict=True):
                weights = dict(said) if unit else dict.fromkeys(said, 1)
                for column, value in zip(columns, cells, strict=True):
                    if value is None:
                        hidden.append((row, weights, column, says, unit))
                    else:
                        attacker.learns(weights, column, says, value)
    found = []
    for row, weights, column, says, unit in hidden:
        low, high = attacker.range(weights, column, says)
        if low == high:
            found.append((row, column, unit, low))
    return found, len(hidden)
