"""What passes between the app and its worker: JSON and, beside it, bytes. Never a pickle, so nothing in it can run.

One message is the length of the JSON, the number of byte strings, the JSON, and each byte string after its length.
In the JSON a byte string is ``{"\\x00bytes": its number}``.
"""

from __future__ import annotations

import datetime
import json
import struct
from typing import IO

from harvest.model.plain import plain

MESSAGE_BYTES = 1024**3
"""No message and no byte string in one is longer than this; who claims so is not read."""
_HEAD = struct.Struct(">QQ")
_LENGTH = struct.Struct(">Q")
_BYTES = "\x00bytes"


def send(sink: IO[bytes], value: object) -> None:
    """Write one message; dataclasses go as their fields."""
    parts: list[bytes] = []

    def as_number(part: object) -> object:
        if isinstance(part, datetime.date):
            return part.isoformat()
        if not isinstance(part, bytes):
            raise TypeError(f"{type(part).__name__} does not go into a message")
        parts.append(part)
        return {_BYTES: len(parts) - 1}

    text = json.dumps(plain(value), default=as_number).encode("ascii")
    sink.write(_HEAD.pack(len(text), len(parts)))
    sink.write(text)
    for part in parts:
        sink.write(_LENGTH.pack(len(part)))
        sink.write(part)
    sink.flush()


def receive(source: IO[bytes]) -> object | None:
    """The next message as plain values; None when the other side has gone, ValueError for what is no message."""
    head = source.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    length, count = _HEAD.unpack(head)
    text = _exactly(source, length)
    parts: list[bytes] = []
    while text is not None and len(parts) < count:
        size = source.read(_LENGTH.size)
        part = _exactly(source, _LENGTH.unpack(size)[0]) if len(size) == _LENGTH.size else None
        if part is None:
            return None
        parts.append(part)
    if text is None:
        return None

    def with_bytes(found: dict[str, object]) -> object:
        number = found.get(_BYTES)
        return parts[number] if len(found) == 1 and isinstance(number, int) and 0 <= number < len(parts) else found

    try:
        value: object = json.loads(text, object_hook=with_bytes if parts else None)
    except RecursionError as fault:
        raise ValueError("the message is nested too deeply") from fault
    return value


def _exactly(source: IO[bytes], length: int) -> bytes | None:
    if length > MESSAGE_BYTES:
        raise ValueError(f"{length} bytes are no message")
    body = source.read(length)
    return body if len(body) == length else None
