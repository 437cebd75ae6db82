"""Rows of a table of numbers that are equal, told without sorting whole rows."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def alike_rows(table: NDArray[np.float64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The first of all rows that are equal, in the order of what stands in them, and how many there are of each.

    One column after the other: sorting whole rows at once takes most of the time that figures on agreement take.

    >>> import numpy as np
    >>> [x.tolist() for x in alike_rows(np.array([[2.0, 1.0], [1.0, 3.0], [2.0, 1.0]]))]
    [[1, 0], [1, 2]]
    """
    key = np.zeros(len(table), dtype=np.intp)
    for column in table.T:
        first = column[:1]
        if (column == first).all():
            continue
        values, place = np.unique(column, return_inverse=True)
        _, key = np.unique(key * len(values) + place, return_inverse=True)
    _, kept, times = np.unique(key, return_index=True, return_counts=True)
    return kept, times
