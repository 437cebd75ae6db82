"""How alike passages are to the same landmarks, laid aside in a file that has no name and ends with the process."""

from __future__ import annotations

import hashlib
import tempfile
import threading
from typing import IO

import numpy as np

FEWEST = 256
"""Fewer rows are worked out again as quickly."""
MOST = 500_000_000
"""So many bytes are laid aside at most."""


class Aside:
    """Blocks of numbers in half precision, by the places of their rows; safe to ask from several threads.

    ``key`` says what they are made of beside the rows. The file is gone with this object, and where the disk is full
    nothing is laid aside.
    """

    def __init__(self, key: bytes) -> None:
        self.key = key
        self._file: IO[bytes] | None = None
        self._at: dict[bytes, tuple[int, tuple[int, ...]]] = {}
        self._end = 0
        self._lock = threading.Lock()

    def get(self, places: np.ndarray) -> np.ndarray | None:
        """The rows (places, width) that were laid aside for exactly these places, as float32."""
        found = self._at.get(_name(places))
        if found is None or self._file is None:
            return None
        start, shape = found
        size = 2 * int(np.prod(shape))
        with self._lock:
            self._file.seek(start)
            kept = self._file.read(size)
        if len(kept) != size:
            return None
        return np.frombuffer(kept, dtype=np.float16).reshape(shape).astype(np.float32)

    def put(self, places: np.ndarray, rows: np.ndarray) -> None:
        """Lay these rows aside."""
        name, halves = _name(places), rows.astype(np.float16)
        with self._lock:
            if len(rows) < FEWEST or self._end + halves.nbytes > MOST or name in self._at:
                return
            try:
                if self._file is None:
                    self._file = tempfile.TemporaryFile()  # noqa: SIM115
                self._file.seek(self._end)
                self._file.write(halves.tobytes())
                self._file.flush()
            except OSError:
                return
            self._at[name] = self._end, halves.shape
            self._end += halves.nbytes


def _name(places: np.ndarray) -> bytes:
    return hashlib.blake2b(np.ascontiguousarray(places).tobytes(), digest_size=16).digest()
