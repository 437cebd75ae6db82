"""Plain YAML values → Codebook, gathering every fault on the way instead of stopping at the first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from typing import Any

from harvest.codebook.faults import closest, structure_faults
from harvest.errors import CodebookError
from harvest.model import Code, Codebook, CounterExample, Facet, Neighbour, Polarity

CODE_FIELDS = tuple(f.name for f in fields(Code))
TEXTS = ("include", "exclude", "indicators", "examples", "measures", "facets")
WORDS = ("id", "label", "definition", "parent", "source", "layer", "pole", "opposite", "colour", "polarity", "note")
BOOK_META = ("origin", "note", "licence_note", "unit", "refi")
"""Codebook fields that only people read (``refi``: what a project of another tool gave along); with the notes of
``NOTED`` they stand in ``Codebook.meta``."""
NOTED = ("facets", "possible_measures")
BOOK_FIELDS = (
    *("id", "name", "version", "language", "definition", *BOOK_META, "rules"),
    *("polarity", "facets", "levels", "elements", "figure6", "possible_measures"),
)


class Fields(dict[Any, Any]):
    """A mapping that remembers its line and the keys that stood in it twice."""

    line: int = 0
    twice: tuple[str, ...] = ()


class CodebookReader:
    """Reads one file; ``codebook`` gives the result or raises CodebookError with all its faults."""

    def __init__(self, name: str):
        self.name = name
        self.faults: list[str] = []

    def fault(self, place: str, field: str, what: str) -> None:
        self.faults.append(f"{self.name}: {place}: {field}: {what}")

    def codebook(self, data: Fields) -> Codebook:
        self.keys("codebook", data, ("codebook", "codes"))
        raw, raw_codes = data["codebook"], data["codes"]
        book = raw if isinstance(raw, Fields) else Fields()
        if not isinstance(raw, Fields):
            self.fault("codebook", "codebook", "must be fields with values (id, name, version, …)")
        if not isinstance(raw_codes, list) or not raw_codes:
            self.fault("codebook", "codes", "must be a list with at least one code, each beginning with '- id:'")
            raw_codes = []
        self.keys("codebook", book, BOOK_FIELDS)
        measures = self.shared_measures(book)
        codes = tuple(c for n, raw in enumerate(raw_codes, 1) if (c := self.code(n, raw, measures)) is not None)
        for missing in measures.keys() - {c.id for c in codes}:
            self.fault("codebook", "possible_measures", f"there is no code {missing!r}{closest(missing, measures)}")
        result = self.book(book, codes)
        self.faults += structure_faults(result, self.name)
        if self.faults:
            raise CodebookError(tuple(dict.fromkeys(self.faults)))
        return result

    def book(self, book: Fields, codes: tuple[Code, ...]) -> Codebook:
        figure = self.sub(book, "figure6", ("centre", "rings"))
        meta: dict[str, object] = {}
        facets_note, measures_note = (v if isinstance(v := book.get(k), Fields) else {} for k in NOTED)
        for key, (where, field) in {
            **{k: (book, k) for k in BOOK_META},
            "centre": (figure, "centre"),
            "facets_note": (facets_note, "note"),
            "measures_note": (measures_note, "note"),
        }.items():
            value = self.word("codebook", where, field)
            if value is not None:
                meta[key] = value
        language = self.word("codebook", book, "language")
        return Codebook(
            id=self.word("codebook", book, "id", needed=True) or "",
            name=self.word("codebook", book, "name", needed=True) or "",
            version=self.word("codebook", book, "version", needed=True) or "",
            codes=codes,
            definition=self.word("codebook", book, "definition") or "",
            language="en-GB" if language is None else language,
            rules=self.texts("codebook", book, "rules"),
            polarity=self.polarities(book),
            facets=self.facets(book),
            levels=self.texts("codebook", book, "levels"),
            elements=self.elements(book),
            rings=self.texts("codebook", figure, "rings"),
            meta=meta,
        )

    def code(self, number: int, raw: Any, measures: Mapping[str, tuple[str, ...]]) -> Code | None:
        if not isinstance(raw, Fields):
            self.fault(f"code {number}", "code", "must be fields with values, beginning with '- id:'")
            return None
        given = raw.get("id")
        place = given if isinstance(given, str) and given.strip() else f"code {number} (line {raw.line})"
        self.keys(place, raw, CODE_FIELDS)
        values: dict[str, Any] = {}
        for field in fields(Code):
            if field.name in WORDS or field.name == "merged_into":
                value: Any = self.word(place, raw, field.name, needed=field.default is MISSING)
                if value is not None:
                    values[field.name] = value
            elif field.name in TEXTS:
                values[field.name] = self.texts(place, raw, field.name)
        values["element"] = self.typed(place, raw, "element", int, "a whole number such as 3")
        values["retired"] = bool(self.typed(place, raw, "retired", bool, "true or false"))
        values["neighbours"] = self.pairs(place, raw, "neighbours", Neighbour, ("code", "tell"))
        values["counter_examples"] = self.pairs(place, raw, "counter_examples", CounterExample, ("text", "instead"))
        if place != given:
            return None
        values["measures"] = values["measures"] + measures.get(place, ())
        # empty texts are faults already named above; structure_faults must not name them again
        return Code(**{"label": "?", "definition": "?", **values})

    # --- values ---

    def keys(self, place: str, mapping: Fields, known: tuple[str, ...]) -> None:
        for key in mapping:
            if key not in known:
                hint = closest(str(key), known) or f"; the fields are {', '.join(known)}"
                self.fault(
                    place, str(key), f"is not a field of {'a codebook' if place == 'codebook' else 'a code'}{hint}"
                )
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

    def sub(self, book: Fields, field: str, known: tuple[str, ...]) -> Fields:
        value = book.get(field)
        if value is None:
            return Fields()
        if not isinstance(value, Fields):
            self.fault("codebook", field, f"must have the fields {', '.join(known)}, but is {kind_of(value)}")
            return Fields()
        self.keys(f"codebook: {field}", value, known)
        return value

    def polarities(self, book: Fields) -> tuple[Polarity, ...]:
        words = self.texts("codebook", book, "polarity")
        known = [str(p) for p in Polarity]
        for word in words:
            if word not in known:
                self.fault("codebook", "polarity", f"{word!r} is not one of {', '.join(known)}{closest(word, known)}")
        return tuple(Polarity(w) for w in words if w in known) or tuple(Polarity)

    def facets(self, book: Fields) -> tuple[Facet, ...]:
        raw = self.sub(book, "facets", ("note", "values"))
        found: tuple[Facet, ...] = self.pairs(
            "codebook", Fields(facets=raw.get("values")), "facets", Facet, ("id", "question")
        )
        return found

    def elements(self, book: Fields) -> dict[int, str]:
        found: dict[int, str] = {}
        value = book.get("elements") or []
        if not isinstance(value, list):
            self.fault("codebook", "elements", f"must be a list of 'id' and 'name', but is {kind_of(value)}")
            return found
        for number, item in enumerate(value, start=1):
            if not isinstance(item, Fields):
                self.fault("codebook", f"elements {number}", f"must have 'id:' and 'name:', but is {kind_of(item)}")
                continue
            where = f"codebook: elements {number}"
            self.keys(where, item, ("id", "name"))
            key = self.typed(where, item, "id", int, "a whole number such as 3")
            label = self.word(where, item, "name", needed=True)
            if key is not None and label is not None:
                found[key] = label
        return found

    def shared_measures(self, book: Fields) -> dict[str, tuple[str, ...]]:
        """Measures written once for the whole book (code id: list); ours stand with their codes."""
        value = book.get("possible_measures")
        if value is None:
            return {}
        if not isinstance(value, Fields):
            self.fault("codebook", "possible_measures", f"must be a list for each code id, but is {kind_of(value)}")
            return {}
        return {str(k): self.texts("codebook", value, k) for k in value if k != "note"}


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
