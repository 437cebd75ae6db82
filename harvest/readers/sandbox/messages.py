"""What passes between the app and its worker: MessagePack, never a pickle, so nothing in it can run.

One message is its length and the values. Dataclasses go as their fields and are built anew as the type expected.
"""

from __future__ import annotations

import struct
from collections.abc import Hashable
from functools import cache
from typing import IO, Any, TypeVar, cast

import msgspec

MESSAGE_BYTES = 1024**3
"""No message is longer than this; who claims so is not read."""
_LENGTH = struct.Struct(">Q")
T = TypeVar("T")


def send(sink: IO[bytes], value: object) -> None:
    """Write one message; TypeError for what does not go into one."""
    body = msgspec.msgpack.encode(value)
    sink.write(_LENGTH.pack(len(body)))
    sink.write(body)
    sink.flush()


def receive(source: IO[bytes]) -> bytes | None:
    """The body of the next message; None when the other side has gone, ValueError for what is too long to be one."""
    head = source.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > MESSAGE_BYTES:
        raise ValueError(f"{length} bytes are no message")
    body = source.read(length)
    return body if len(body) == length else None


def understood(body: bytes | msgspec.Raw, kind: type[T]) -> T:
    """A body as the type expected, whatever the other side was made to say; ValueError for anything else.

    >>> understood(b"\\x93\\x01\\x02\\x03", tuple[int, ...])
    (1, 2, 3)
    """
    try:
        found: T = _decoder(cast("Hashable", kind)).decode(body)
    except (msgspec.MsgspecError, RecursionError) as fault:
        raise ValueError(f"no answer: {fault}") from fault
    return found


@cache
def _decoder(kind: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(kind)
