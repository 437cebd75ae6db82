"""Dataclasses ↔ plain values that JSON can hold, for whatever carries nouns of the model in a file."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any


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
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)  # JSON and readers write whole seconds without a point
    if kind is int:
        return int(data)
    if kind in (str, bool, float, bytes) and not isinstance(data, kind):
        raise TypeError(f"expected {kind.__name__}, found {data!r}")
    return data


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)
