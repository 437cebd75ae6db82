"""What passes between the app and a process of its own: JSON and, beside it, bytes. Never a pickle.

One message is the length of its JSON and of its bytes, the JSON, and the bytes.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import IO, Any

MESSAGE_BYTES = 4 * 1024**3
"""Nothing is longer than this; who claims so is not read."""
_HEAD = struct.Struct(">QQ")


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
