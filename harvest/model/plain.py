"""Dataclasses ↔ plain values that JSON can hold, for whatever carries nouns of the model in a file."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any


def plain(value: Any) -> Any:
    """A dataclass, mapping or tuple as what JSON can hold, fields at their default left out."""
    kind: type = type(value)
    if value is None or kind in _AS_THEY_ARE:
        return value
    defaults = _defaults(kind)
    if defaults is not None:
        found = {}
        for name, default in defaults:
            v = getattr(value, name)
            if v is not default and (default is MISSING or not bool(v == default)):
                found[name] = v if type(v) in _AS_THEY_ARE else plain(v)
        return found
    if kind is tuple or isinstance(value, list | tuple):
        return [plain(v) for v in value]
    if isinstance(value, StrEnum):
        return str(value)
    if kind is frozenset:
        return sorted(map(plain, value))
    if kind is dict or isinstance(value, Mapping):
        return {str(k): v if type(v) in _AS_THEY_ARE else plain(v) for k, v in value.items()}
    return value


_AS_THEY_ARE = frozenset({str, int, float, bool, bytes})


@cache
def _defaults(kind: type) -> tuple[tuple[str, Any], ...] | None:
    """The names of a dataclass's fields, each with its default; None for what is no dataclass."""
    return tuple((f.name, f.default) for f in fields(kind)) if is_dataclass(kind) else None


def build(kind: Any, data: Any) -> Any:
    """The dataclass of that kind in JSON data; ValueError, TypeError or KeyError where the data does not fit."""
    return _builder(kind)(data)


@cache
def _builder(kind: Any) -> Callable[[Any], Any]:
    """What makes values of one kind: a kind is looked into once, however many thousands of it there are."""
    if is_dataclass(kind):
        return _of_dataclass(typing.cast(type, kind))
    origin, args = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple and args[1:] == (Ellipsis,):
        each = _builder(args[0])
        return lambda data: tuple(map(each, data))
    if origin is frozenset:
        member = _builder(args[0])
        return lambda data: frozenset(map(member, data))
    if origin is tuple:
        one_each = [_builder(a) for a in args]
        return lambda data: tuple(make(v) for make, v in zip(one_each, data, strict=True))
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        key, value = map(_builder, args)
        return lambda data: {key(k): value(v) for k, v in data.items()}
    if origin is types.UnionType or origin is typing.Union:
        there = _builder(next(a for a in args if a is not type(None)))
        return lambda data: None if data is None else there(data)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _of_words(kind)
    if kind is int:
        return int
    return _of_single(kind)


def _of_dataclass(kind: type) -> Callable[[Any], Any]:
    makers: dict[str, Callable[[Any], Any]] = {}

    def make(data: Any) -> Any:
        if type(data) is not dict and not isinstance(data, Mapping):
            raise TypeError(f"expected an object for {kind}")
        if not makers:  # only now, because a kind may hold others of its own kind
            makers.update(_makers(kind))
        return kind(**{name: makers[name](value) for name, value in data.items()})

    return make


def _of_words(kind: type[StrEnum]) -> Callable[[Any], Any]:
    members: dict[Any, StrEnum] = {member.value: member for member in kind}

    def make(data: Any) -> Any:
        return members[data] if type(data) is str and data in members else kind(data)

    return make


@cache
def _makers(kind: type) -> dict[str, Callable[[Any], Any]]:
    """What makes each field of a dataclass."""
    return {name: _builder(hint) for name, hint in typing.get_type_hints(kind).items()}


def _of_single(kind: Any) -> Callable[[Any], Any]:
    def make(data: Any) -> Any:
        if type(data) is kind:
            return data
        if kind is float and isinstance(data, int) and not isinstance(data, bool):
            return float(data)  # JSON and readers write whole seconds without a point
        if kind in (str, bool, float, bytes) and not isinstance(data, kind):
            raise TypeError(f"expected {kind.__name__}, found {data!r}")
        return data

    return make
