"""What passes between the app and the process that holds the model: JSON and, beside it, numbers. Never a pickle.

One message is the length of its JSON and of its bytes, the JSON, and the bytes.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from typing import IO, Any

import numpy as np

MESSAGE_BYTES = 4 * 1024**3
"""Nothing is longer than this; who claims so is not read."""
_HEAD = struct.Struct(">QQ")
_NUMBERS = np.dtype("<f4")


def send(sink: IO[bytes], said: Mapping[str, object], body: bytes = b"") -> None:
    """Write one message."""
    text = json.dumps(said).encode("ascii")
    sink.write(_HEAD.pack(len(text), len(body)))
    sink.write(text)
    sink.write(body)
    sink.flush()


def receive(source: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    """The next message; None when the other side has gone, ValueError for what is no message."""
    head = source.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    lengths = _HEAD.unpack(head)
    if max(lengths) > MESSAGE_BYTES:
        raise ValueError(f"{max(lengths)} bytes are no message")
    text, body = (source.read(length) for length in lengths)
    if (len(text), len(body)) != lengths:
        return None
    said = json.loads(text)
    if not isinstance(said, dict):
        raise ValueError("a message is an object")
    return said, body


def as_bytes(vectors: Sequence[np.ndarray]) -> tuple[list[int], bytes]:
    """How many rows each array of one width has, and all their numbers."""
    return [len(v) for v in vectors], b"".join(np.ascontiguousarray(v, dtype=_NUMBERS).tobytes() for v in vectors)


def as_vectors(rows: Sequence[int], width: int, body: bytes) -> list[np.ndarray]:
    """The arrays (rows, width) again; ValueError where the bytes are not so many.

    >>> rows, body = as_bytes([np.ones((2, 1)), np.zeros((1, 1))])
    >>> [v.tolist() for v in as_vectors(rows, 1, body)]
    [[[1.0], [1.0]], [[0.0]]]
    """
    every = np.frombuffer(body, dtype=_NUMBERS).astype(np.float32).reshape(sum(rows), width)
    return np.split(every, np.cumsum(rows)[:-1]) if rows else []
