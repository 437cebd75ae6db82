"""Plain YAML values → Codebook, gathering every fault on the way instead of stopping at the first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any

from harvest.codebook.faults import closest, structure_faults
from harvest.codebook.migration import FIGURE, declared
from harvest.codebook.values import Fields, Values, kind_of
from harvest.errors import CodebookError
from harvest.model import (
    Centre,
    Code,
    Codebook,
    CounterExample,
    Facet,
    FrameworkPicture,
    Neighbour,
    Polarity,
    Ring,
)

CODE_FIELDS = tuple(f.name for f in fields(Code))
TEXTS = ("include", "exclude", "indicators", "examples", "measures", "facets")
WORDS = (
    "id",
    "label",
    "definition",
    "parent",
    "source",
    "layer",
    "pole",
    "side",
    "opposite",
    "colour",
    "polarity",
    "note",
)
SWITCHES = ("retired", "identifying")
BOOK_META = ("origin", "note", "licence_note", "unit", "refi")
"""Codebook fields that only people read (``refi``: what a project of another tool gave along); with the notes of
``NOTED`` they stand in ``Codebook.meta``."""
NOTED = ("facets", "possible_measures")
BOOK_FIELDS = (
    *("id", "name", "version", "language", "definition", *BOOK_META, "rules"),
    *("polarity", "facets", "levels", "elements", "picture", FIGURE, "possible_measures"),
)


class CodebookReader(Values):
    """Reads one file; ``codebook`` gives the result or raises CodebookError with all its faults."""

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
        self.sub(book, FIGURE, ("centre", "rings"))
        meta: dict[str, object] = {}
        facets_note, measures_note = (v if isinstance(v := book.get(k), Fields) else {} for k in NOTED)
        for key, (where, field) in {
            **{k: (book, k) for k in BOOK_META},
            "facets_note": (facets_note, "note"),
            "measures_note": (measures_note, "note"),
        }.items():
            value = self.word("codebook", where, field)
            if value is not None:
                meta[key] = value
        language = self.word("codebook", book, "language")
        elements, identifying = self.elements(book)
        made = Codebook(
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
            elements=elements,
            identifying_elements=identifying,
            picture=self.picture(book),
            meta=meta,
        )
        return declared(made, FIGURE in book)

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
        for switch in SWITCHES:
            values[switch] = bool(self.typed(place, raw, switch, bool, "true or false"))
        values["neighbours"] = self.pairs(place, raw, "neighbours", Neighbour, ("code", "tell"))
        values["counter_examples"] = self.pairs(place, raw, "counter_examples", CounterExample, ("text", "instead"))
        if place != given:
            return None
        values["measures"] = values["measures"] + measures.get(place, ())
        # empty texts are faults already named above; structure_faults must not name them again
        return Code(**{"label": "?", "definition": "?", **values})

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

    def elements(self, book: Fields) -> tuple[dict[int, str], tuple[int, ...]]:
        """The elements by number, and those whose codes say who somebody is."""
        found: dict[int, str] = {}
        identifying: list[int] = []
        for where, item in self.items("codebook", book, "elements", ("id", "name", "identifying")):
            key = self.typed(where, item, "id", int, "a whole number such as 3")
            label = self.word(where, item, "name", needed=True)
            switch = self.typed(where, item, "identifying", bool, "true or false")
            if key is not None and label is not None:
                found[key] = label
                if switch:
                    identifying.append(key)
        return found, tuple(dict.fromkeys(identifying))

    def picture(self, book: Fields) -> FrameworkPicture | None:
        """The picture that the framework declares, or None."""
        if book.get("picture") is None:
            return None
        raw = self.sub(book, "picture", ("kind", "title", "note", "centre", "rings"))
        where = "codebook: picture"
        centre = None
        if raw.get("centre") is not None:
            given = self.sub(raw, "centre", ("element", "code", "label"), where)
            centre = Centre(
                self.typed(f"{where}: centre", given, "element", int, "a whole number such as 3"),
                self.word(f"{where}: centre", given, "code"),
                self.word(f"{where}: centre", given, "label") or "",
            )
        rings = [
            Ring(layer, self.word(place, item, "label") or "")
            for place, item in self.items(where, raw, "rings", ("layer", "label"))
            if (layer := self.word(place, item, "layer", needed=True)) is not None
        ]
        kind = self.word(where, raw, "kind", needed=isinstance(book.get("picture"), Fields))
        title, note = (self.word(where, raw, field) or "" for field in ("title", "note"))
        return None if kind is None else FrameworkPicture(kind, title, note, centre, tuple(rings))

    def shared_measures(self, book: Fields) -> dict[str, tuple[str, ...]]:
        """Measures written once for the whole book (code id: list); ours stand with their codes."""
        value = book.get("possible_measures")
        if value is None:
            return {}
        if not isinstance(value, Fields):
            self.fault("codebook", "possible_measures", f"must be a list for each code id, but is {kind_of(value)}")
            return {}
        return {str(k): self.texts("codebook", value, k) for k in value if k != "note"}
