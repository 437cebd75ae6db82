"""What the columns of a codebook in a table mean, and how a cell says a list; the same for writing and reading.

One row is the codebook (column ``record`` says ``codebook``), every further row a code. A list has one item a line, an
item of two parts joins them by `` | ``. ``\\n``, ``\\p``, ``\\e`` and ``\\\\`` in an item stand for a line end, a bar,
nothing at all and a backslash. Cells that a spreadsheet would take for a formula begin with an apostrophe in CSV.
"""

from __future__ import annotations

import re
import types
import typing
from dataclasses import fields, is_dataclass
from typing import Any

from harvest.model import Code

RECORD = "record"
DETAILS = "details"
FIRST = ("id", "parent", "label", "definition")
CODE_FIELDS = tuple(f.name for f in fields(Code))
COLUMNS = (RECORD, *FIRST, *(n for n in CODE_FIELDS if n not in FIRST), DETAILS)

_HINTS = typing.get_type_hints(Code)
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "|": "\\p"}
_BACK = {"\\": "\\", "n": "\n", "r": "\r", "p": "|", "e": ""}
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_YES = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def to_cell(name: str, value: Any) -> str:
    """A field of a code as the text of a cell; None is an empty cell."""
    kind, many = _kind(name)
    if many:
        return "\n".join(_item(kind, v) for v in value)
    if isinstance(value, bool):
        return "true" if value else ""
    return "" if value is None else str(value)


def from_cell(name: str, text: str) -> Any:
    """The field that a cell holds; ValueError says what was expected."""
    kind, many = _kind(name)
    if many:
        return tuple(_from_item(kind, line) for line in text.split("\n")) if text else ()
    if kind is bool:
        word = text.strip().lower()
        if word and word not in _YES:
            raise ValueError("true or nothing")
        return _YES.get(word, False)
    if kind is int:
        try:
            return int(float(text)) if text.strip() else None
        except (ValueError, OverflowError):
            raise ValueError("a whole number") from None
    optional = next(f for f in fields(Code) if f.name == name).default is None
    return None if optional and not text else text


def _kind(name: str) -> tuple[Any, bool]:
    hint = _HINTS[name]
    if typing.get_origin(hint) is tuple:
        return typing.get_args(hint)[0], True
    if isinstance(hint, types.UnionType):
        return next(a for a in typing.get_args(hint) if a is not type(None)), False
    return hint, False


def _item(kind: Any, value: Any) -> str:
    parts = [getattr(value, f.name) for f in fields(kind)] if is_dataclass(kind) else [value]
    return " | ".join(_escape(p) for p in parts)


def _from_item(kind: Any, line: str) -> Any:
    if not is_dataclass(kind):
        return _unescape(line)
    parts = [_unescape(p) for p in line.split(" | ")]
    names = fields(kind)
    if len(parts) > len(names):
        raise ValueError(" | ".join(f.name for f in names))
    return typing.cast(type, kind)(*parts, *([""] * (len(names) - len(parts))))


def _escape(text: str) -> str:
    return re.sub(r"[\\\n\r|]", lambda m: _ESCAPES[m.group()], text) or "\\e"


def _unescape(text: str) -> str:
    return re.sub(r"\\([\\nrpe])", lambda m: _BACK[m.group(1)], text)


def guard(text: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would run as a formula.

    >>> guard("=1+1"), unguard("'=1+1"), unguard(guard("'=1"))
    ("'=1+1", '=1+1', "'=1")
    """
    return "'" + text if _FORMULA.match(text) else text


def unguard(text: str) -> str:
    """The cell without the apostrophe that ``guard`` put there."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text[1:]) else text
