"""What REFI-QDA has no place for, carried in processing instructions that other tools pass over.

A processing instruction ``<?harvest …?>`` before the root element holds JSON: every field of the codebooks, turns,
consent, facets. Whoever does not know it still sees names, definitions, polarities and memos in the standard's own
places; whoever removes it loses no quotation.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any

TARGET = "harvest"
# Some XML readers refuse a single node of ten million characters.
_PART = 1_000_000


def encode(details: Mapping[str, Any]) -> list[str]:
    """The details as the contents of one or more processing instructions."""
    # "?>" would end the instruction; white space at a border of parts would be lost.
    text = json.dumps(details, ensure_ascii=True, separators=(",", ":")).replace(">", "\\u003e").replace(" ", "\\u0020")
    return [text[i : i + _PART] for i in range(0, len(text), _PART)]


def decode(parts: Iterable[str]) -> dict[str, Any]:
    """The details in processing instructions; empty where there are none or somebody has damaged them."""
    text = "".join(parts)
    try:
        found = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def plain(value: Any) -> Any:
    """A dataclass, mapping or tuple as what JSON can hold, fields at their default left out."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value) if not _is_default(value, f)}
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [plain(v) for v in value]
    return value


def _is_default(value: Any, field: Any) -> bool:
    return bool(getattr(value, field.name) == field.default)


def build(kind: Any, data: Any) -> Any:
    """The dataclass of that kind in JSON data; ValueError, TypeError or KeyError where the data does not fit."""
    if is_dataclass(kind):
        if not isinstance(data, Mapping):
            raise TypeError(f"expected an object for {kind}")
        hints = _hints(typing.cast(type, kind))
        return kind(**{name: build(hints[name], value) for name, value in data.items()})  # type: ignore[operator]
    origin, args = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple and args[1:] == (Ellipsis,):
        return tuple(build(args[0], v) for v in data)
    if origin is tuple:
        return tuple(build(a, v) for a, v in zip(args, data, strict=True))
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        return {build(args[0], k): build(args[1], v) for k, v in data.items()}
    if origin is types.UnionType or origin is typing.Union:
        return None if data is None else build(next(a for a in args if a is not type(None)), data)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(data)
    if kind is int:
        return int(data)
    if kind in (str, bool, float) and not isinstance(data, kind):
        raise TypeError(f"expected {kind.__name__}, found {data!r}")
    return data


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)
