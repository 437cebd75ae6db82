"""Single values of a codebook file: texts, lists, pairs and switches, each fault with its place and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from harvest.codebook.faults import closest


class Fields(dict[Any, Any]):
    """A mapping that remembers its line and the keys that stood in it twice."""

    line: int = 0
    twice: tuple[str, ...] = ()


class Values:
    """Takes values out of what YAML gave and gathers what is wrong with them in ``faults``."""

    def __init__(self, name: str):
        self.name = name
        self.faults: list[str] = []

    def fault(self, place: str, field: str, what: str) -> None:
        self.faults.append(f"{self.name}: {place}: {field}: {what}")

    def keys(self, place: str, mapping: Fields, known: tuple[str, ...]) -> None:
        for key in mapping:
            if key not in known:
                hint = closest(str(key), known) or f"; the fields are {', '.join(known)}"
                what = "of a codebook" if place == "codebook" else "here" if ":" in place else "of a code"
                self.fault(place, str(key), f"is not a field {what}{hint}")
        for key in mapping.twice:
            self.fault(place, key, "stands twice; keep one")

    def word(self, place: str, mapping: Mapping[Any, Any], field: str, needed: bool = False) -> str | None:
        value = mapping.get(field)
        if value is None:
            if needed:
                self.fault(place, field, "is missing or empty; every code and codebook needs it")
            return None
        if isinstance(value, str):
            if needed and not value.strip():
                self.fault(place, field, "is empty; every code and codebook needs it")
                return None
            return value
        self.fault(place, field, f"must be text, but is {kind_of(value)}; write it in quotes")
        return None

    def typed(self, place: str, mapping: Fields, field: str, kind: type, wanted: str) -> Any:
        value = mapping.get(field)
        if value is None or type(value) is kind:
            return value
        self.fault(place, field, f"must be {wanted}, but is {kind_of(value)}")
        return None

    def texts(self, place: str, mapping: Mapping[Any, Any], field: str) -> tuple[str, ...]:
        value = mapping.get(field)
        if value is None:
            return ()
        if not isinstance(value, list):
            self.fault(place, field, f"must be a list (one '- ' a line), but is {kind_of(value)}")
            return ()
        for number, item in enumerate(value, start=1):
            if not isinstance(item, str):
                self.fault(place, f"{field} {number}", f"must be text, but is {kind_of(item)}; write it in quotes")
            elif not item.strip():
                self.fault(place, f"{field} {number}", "is empty; write something or take the line out")
        return tuple(item for item in value if isinstance(item, str))

    def pairs(self, place: str, raw: Fields, field: str, make: Callable[..., Any], names: tuple[str, str]) -> Any:
        value = raw.get(field)
        if value is None:
            return ()
        if not isinstance(value, list):
            self.fault(place, field, f"must be a list of '{names[0]}' and '{names[1]}', but is {kind_of(value)}")
            return ()
        made = []
        for number, item in enumerate(value, start=1):
            where = f"{place}: {field} {number}"
            if not isinstance(item, Fields):
                self.fault(
                    place, f"{field} {number}", f"must have '{names[0]}:' and '{names[1]}:', but is {kind_of(item)}"
                )
                continue
            self.keys(where, item, names)
            first, second = (self.word(where, item, n, needed=True) for n in names)
            if first is not None and second is not None:
                made.append(make(first, second))
        return tuple(made)

    def sub(self, book: Fields, field: str, known: tuple[str, ...], place: str = "codebook") -> Fields:
        value = book.get(field)
        if value is None:
            return Fields()
        if not isinstance(value, Fields):
            self.fault(place, field, f"must have the fields {', '.join(known)}, but is {kind_of(value)}")
            return Fields()
        self.keys(f"{place}: {field}", value, known)
        return value

    def items(self, place: str, mapping: Fields, field: str, known: tuple[str, ...]) -> Iterator[tuple[str, Fields]]:
        """Every item of a list of fields with its place; what is no list and no fields is a fault."""
        value = mapping.get(field)
        names = " and ".join(f"'{n}'" for n in known[:2])
        if value is not None and not isinstance(value, list):
            self.fault(place, field, f"must be a list of {names}, but is {kind_of(value)}")
        for number, item in enumerate(value if isinstance(value, list) else (), start=1):
            if not isinstance(item, Fields):
                wanted = " and ".join(f"'{n}:'" for n in known[:2])
                self.fault(place, f"{field} {number}", f"must have {wanted}, but is {kind_of(item)}")
                continue
            self.keys(f"{place}: {field} {number}", item, known)
            yield f"{place}: {field} {number}", item


def kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return f"the switch {str(value).lower()}"
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "a set of fields"
    if isinstance(value, str):
        return f"the text {value!r}"
    return f"the {type(value).__name__} {value}"
