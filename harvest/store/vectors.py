"""What was made of texts, kept so that no text is embedded twice: under eight bytes of their fingerprints."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from harvest.store.connection import Store

_KNOWN = (
    "FROM embedding WHERE model = (SELECT id FROM embedding_model WHERE name = ?)"
    " AND hash IN (SELECT value FROM json_each(?))"
)


@lru_cache(maxsize=4_096)
def short_hash(text_hash: str) -> int:
    """Eight bytes of a text's fingerprint (in hex) as a number: among a million texts no two are likely to share it.

    >>> short_hash("ffffffffffffffff" + "00" * 24)
    -1
    """
    return int.from_bytes(bytes.fromhex(text_hash[:16]), signed=True)


def fingerprint(text: str) -> int:
    """The number that a text is found by.

    >>> fingerprint("We swim") == fingerprint("We swim"), fingerprint("We swim") == fingerprint("We sing")
    (True, False)
    """
    return short_hash(hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest())


class Vectors:
    """What was made of texts by (model, text hash) in the inquiry file: what the suggester asks of a cache.

    Bytes (int8) and numbers in half precision (float16) come back as they were put. ``grew`` says whether anything was
    put since this was made.
    """

    def __init__(self, store: Store):
        self._store = store
        self.grew = False

    def get(self, model_key: str, hashes: Sequence[str]) -> dict[str, np.ndarray]:
        """What is there, by hash."""
        of = {short_hash(h): h for h in hashes}
        rows = self._store.each(f"SELECT hash, halves, vector {_KNOWN}", (model_key, json.dumps(list(of))))
        return {of[h]: np.frombuffer(vector, "<f2" if halves else np.int8) for h, halves, vector in rows}

    def has(self, model_key: str, hashes: Sequence[str]) -> set[str]:
        """Those of the hashes of which something is there."""
        of = {short_hash(h): h for h in hashes}
        asked = (model_key, json.dumps(list(of)))
        ((many,),) = self._store.each(f"SELECT count(*) {_KNOWN}", asked)
        if many == len(of):  # as mostly; a row for each takes ten times as long
            return set(hashes)
        return {of[h] for (h,) in self._store.each(f"SELECT hash {_KNOWN}", asked)}

    def put(self, model_key: str, vectors: Mapping[str, np.ndarray]) -> None:
        """Keep these rows."""
        self.grew = True
        with self._store.write(content=False) as conn:
            conn.execute("INSERT OR IGNORE INTO embedding_model (name) VALUES (?)", (model_key,))
            (model,) = conn.execute("SELECT id FROM embedding_model WHERE name = ?", (model_key,)).fetchone()
            conn.executemany(
                "INSERT OR REPLACE INTO embedding (model, hash, halves, vector) VALUES (?, ?, ?, ?)",
                [(model, short_hash(h), *_as_bytes(row)) for h, row in vectors.items()],
            )


def _as_bytes(row: np.ndarray) -> tuple[bool, bytes]:
    """Whether they are numbers in half precision, and the bytes."""
    halves = row.dtype != np.int8
    return halves, (row.astype("<f2") if halves else row).tobytes()
