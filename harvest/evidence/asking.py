"""Evidence asked for with several conditions: where, by whom, under which codes, with which words; and what is not
known about that.

A condition is about one passage at a time. The same place, characteristic, polarity, valence, agreement or coder asked
for twice means either; the same code, code left out or word twice means both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from harvest.errors import ExportError
from harvest.evidence.asked_of_people import Answer, AskedOfPeople, Test, came_as, of_an_age_among
from harvest.evidence.asked_values import (
    LONG_NAMES,
    NOT_RECORDED,
    WRITTEN,
    called,
    either,
    kind_meant,
    names_in,
    some,
)
from harvest.evidence.characteristics import demographic, said_alike
from harvest.evidence.conditions import CODED, EVERY, PLACES, WORDS, Condition
from harvest.evidence.quotations import quote
from harvest.evidence.records import Row
from harvest.evidence.seen_how import SeenHow, seen_how
from harvest.evidence.view import EvidenceView
from harvest.model import Audience, CodeRef, Passage, Polarity, Role, Valence, VoiceKind, table_names
from harvest.model.titles import file_title
from harvest.privacy.disclosure import meaningful

Kinds = type[Polarity] | type[Valence] | type[SeenHow]
KINDS: Mapping[str, Kinds] = {"polarity": Polarity, "valence": Valence, "agreement": SeenHow}


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A view with what was asked of it; ``unknown`` counts people by key of whom it cannot be said."""

    view: EvidenceView
    asked: Mapping[str, str] = field(default_factory=dict)
    unknown: Mapping[str, int] = field(default_factory=dict)
    sentences: tuple[str, ...] = ()


def narrowed(view: EvidenceView, conditions: Sequence[Condition]) -> Narrowed:
    """The view with only the passages and codings that meet every condition.

    ExportError says in one sentence what there is when a key or a value is not known, or that what people are is told
    to the team alone.
    """
    return _Asking(view, conditions).done() if conditions else Narrowed(view)


class _Asking:
    def __init__(self, view: EvidenceView, conditions: Sequence[Condition]):
        self.base = EvidenceView(view.cleared, None, view.wanted_event)
        self.codebook = view.codebook
        self.rows = self.base.rows()
        self.team = view.cleared.audience is Audience.TEAM
        self.passages = [
            p for p in self.base.passages.values() if p.codeable or p.id in {r.passage_id for r in self.rows}
        ]
        self.recorded = view.recorded
        self.people = AskedOfPeople(view.cleared, view.recorded)
        self.by_key: dict[str, list[str]] = defaultdict(list)
        for condition in conditions:
            key, values = condition.key, [condition.value]
            if key in KINDS or key == "coder":  # of the others it is seen below, where it is known what there is
                values = either(condition.value, lambda _: False)
            self.by_key[key] += [value for value in dict.fromkeys(values) if value not in self.by_key[key]]
        polarities = {self._one_of("polarity", v, Polarity) for v in self.by_key.get("polarity", ())}
        valences = {self._one_of("valence", v, Valence) for v in self.by_key.get("valence", ())}
        hows = {self._one_of("agreement", v, SeenHow) for v in self.by_key.get("agreement", ())}
        coders = {self._coder(v) for v in self.by_key.get("coder", ())}
        how = seen_how(self.base) if hows else None
        self.counting = [
            (not polarities or r.polarity in polarities)
            and (not valences or r.valence in valences)
            and (how is None or how(r) in hows)
            and (not coders or bool(coders & names_in(r.decided_by)))
            for r in self.rows
        ]
        self.coded: dict[int, list[Row]] = defaultdict(list)
        self.coded_so: dict[int, list[Row]] = defaultdict(list)
        for row, counts in zip(self.rows, self.counting, strict=True):
            self.coded[row.passage_id].append(row)
            if counts:
                self.coded_so[row.passage_id].append(row)

    def done(self) -> Narrowed:
        asked: dict[str, str] = {}
        tests: dict[str, Test] = {}
        for key, values in self.by_key.items():
            tests[key], shown = self._test(key, values)
            asked[key] = (" and " if key in EVERY else " or ").join(sorted(shown))
        answers = {p.id: {key: test(p) for key, test in tests.items()} for p in self.passages}
        met = frozenset(i for i, own in answers.items() if all(own.values()))
        kept = frozenset(
            n for n, (row, ok) in enumerate(zip(self.rows, self.counting, strict=True)) if ok and row.passage_id in met
        )
        # the rows of the base view stand in the order of its agreed codings
        codings = frozenset(self.base.agreed_at[n] for n in kept)
        view = EvidenceView(self.base.cleared, self.codebook, self.base.wanted_event, met, codings)
        unknown, sentences = {}, []
        for key in tests:
            # what nobody has read answers none of the questions on codes; and of whom two things are not known is
            # neither told by the one nor by the other
            alike = [k for k in tests if (k in CODED if key in CODED else _of_people(k) and _of_people(key))]
            rest = {
                i: own
                for i, own in answers.items()
                if all(v or (v is None and k in alike) for k, v in own.items() if k != key)
            }
            people = self._people(rest)
            without = people - self._people(i for i, own in rest.items() if own[key] is not None)
            unknown[key] = len(without)
            if without:
                known = [k for k in asked if k == key or all(own[k] for own in rest.values())]
                sentences.append(self._sentence(key, len(without), len(people), {k: asked[k] for k in known}))
        return Narrowed(view, asked, unknown, tuple(sentences))

    def _people(self, passages: Iterable[int]) -> set[int]:
        voices = {self.base.passages[i].voice_id for i in passages}
        return {v for v in voices if self.base.voices[v].kind is VoiceKind.PERSON}

    def _sentence(self, key: str, without: int, people: int, asked: Mapping[str, str]) -> str:
        of = f"{without} of {people} {'person' if people == 1 else 'people'}"
        rest = {k: v for k, v in asked.items() if k != key}
        place = f" at {table}" if (table := rest.pop("table", "")) else ""
        among = place + (f" ({'; '.join(f'{k}: {v}' for k, v in rest.items())})" if rest else "")
        if key in CODED:
            return f"What {of}{among} said has not been read by anybody yet."
        if key == WORDS:
            return f"The words of {of}{among} cannot be searched: none of them are quoted."
        return f"No {key} is recorded for {of}{among}."

    def _test(self, key: str, values: Sequence[str]) -> tuple[Test, Sequence[str]]:
        """The condition, and its values as they are printed."""
        if key in ("code", "without"):
            families = [self._family(value) for value in values]
            return (self._carries if key == "code" else self._lacks)(families), values
        if key in KINDS:
            return self._carries([None]), [self._one_of(key, value, KINDS[key]) for value in values]
        if key == "coder":
            return self._carries([None]), [self._coder(value) for value in values]
        if key == WORDS:
            return self._says([" ".join(value.casefold().split()) for value in values]), values
        answer = self._answer(key)
        means = demographic(key)
        alike = WRITTEN.get(key, str)
        there = {said_alike(means, found): found for p in self.base.material.passages if (found := answer(p))}
        shown: list[str] = []
        ranges = []

        def known(value: str) -> str | None:
            found = there.get(said_alike(means, alike(value)))
            if found is None and key == "source":  # by the name of its file
                found = there.get(said_alike(means, file_title(value)))
            return found

        for value in (one for asked in values for one in either(asked, lambda v: known(v) is not None)):
            found = known(value)
            if found is None and key in LONG_NAMES and (meant := self._called(key, value, there.values())):
                shown += meant
                continue
            if key == "table" and (meant := [label for label in there.values() if table_names.is_called(label, value)]):
                shown += meant  # by its number, its name or both
                continue
            if found is None and means == "age" and of_an_age_among(value, there.values()):
                ranges.append(value)
            elif found is None and key == "role" and self.team and (named := self.people.as_they_said(value)):
                return came_as(named), [value]
            elif found is None and value.casefold() in NOT_RECORDED:
                return lambda p: answer(p) is None, [value]
            elif found is None and there:
                every = self._people(p.id for p in self.passages)
                silent = every - self._people(p.id for p in self.passages if answer(p))
                none = f"; none is recorded for {len(silent)} of {len(every)} people" if silent else ""
                raise ExportError(f"Nobody spoke with {key} {value!r}; {key} is one of: {some(there.values())}{none}.")
            shown.append(found or value)
        if ranges:
            return self.people.of_an_age(shown), shown
        wanted = {said_alike(means, value) for value in shown}
        return lambda p: None if (found := answer(p)) is None else said_alike(means, found) in wanted, shown

    def _called(self, key: str, value: str, names: Iterable[str]) -> list[str]:
        """The events, questions or files that are meant by a part of their name; files by their kind too."""
        kind = kind_meant(value) if key == "source" else None
        of_kind = [s.file_title for s in self.base.sources.values() if s.kind is kind]
        return called(value, names) or [name for name in dict.fromkeys(names) if name in of_kind]

    def _answer(self, key: str) -> Answer:
        recorded = {name.strip().casefold() for own in self.recorded.values() for name in own}
        if key == "wave" and not recorded & {"wave", "time point"}:
            # waves are events in the order of their dates, the first is 1; what has no date has no place among them
            dated = sorted((e.date, e.title) for e in self.base.material.events if e.date)
            wave = {title: str(number) for number, (_, title) in enumerate(dated, 1)}
            return lambda p: wave.get(p.event or "")
        if key == "wave":
            return self.people.answer("wave" if "wave" in recorded else "time point", self._keys)
        return self._place(key) if key in PLACES else self.people.answer(key, self._keys)

    def _place(self, key: str) -> Answer:
        seats = self.people.seats() if key == "table" else {}

        def answer(p: Passage) -> str | None:
            source = self.base.sources.get(p.source_id)
            if key == "source":
                return source.file_title if source else p.source
            if key == "role":
                return None if p.role is Role.UNKNOWN else str(p.role)
            if key == "event":
                return p.event or None
            found: str | None = getattr(p, key) or (getattr(source, key) if source else None) or seats.get(p.voice_id)
            return found and WRITTEN.get(key, str)(found)

        return answer

    def _keys(self, recorded: Iterable[str]) -> list[str]:
        own = list(self.recorded.values())
        below = self.base.material.suppress_below
        told = [n for n in sorted(recorded) if self.team or meaningful(n, [o.get(n, "") for o in own], below)]
        return [*PLACES, *CODED, WORDS, *told]

    def _one_of(self, key: str, value: str, kinds: Kinds) -> str:
        name = value.casefold().replace(" ", "_")
        if name not in list(kinds):
            raise ExportError(f"There is no {key} {value!r}; {key} is one of: {', '.join(kinds)}.")
        return kinds(name).value

    def _coder(self, value: str) -> str:
        """A coder by the name that codings carry, however it is capitalised."""
        known = {name.casefold(): name for r in self.rows for name in names_in(r.decided_by)}
        if value.casefold() not in known:
            raise ExportError(f"Nobody called {value!r} decided about codes; coder is one of: {some(known.values())}.")
        return known[value.casefold()]

    def _family(self, value: str) -> frozenset[str]:
        """The code with everything below it."""
        books = {book.id: book for book in self.base.material.codebooks}
        try:
            ref = CodeRef.parse(value)
        except ValueError as error:
            raise ExportError(f"{error}; the codebooks are: {some(books)}.") from None
        book = books.get(ref.codebook)
        if book is None:
            raise ExportError(f"There is no codebook {ref.codebook!r} in this inquiry; choose one of: {some(books)}.")
        known = [code.id for code in book.codes]
        if ref.code not in known:
            raise ExportError(f"There is no code {ref.code!r} in {book.id}; its codes are: {some(known)}.")
        return frozenset(f"{book.id}/{i}" for i in known if i == ref.code or ref.code in book.ancestors(i))

    def _read(self, p: Passage) -> bool:
        return p.id in self.coded or p.id in self.base.material.consensus.reviewed

    def _carries(self, families: Sequence[frozenset[str] | None]) -> Test:
        """With a coding of every family (None: of any code) that has the polarity and valence asked for."""

        def test(p: Passage) -> bool | None:
            codes = {str(row.code) for row in self.coded_so.get(p.id, ())}
            fits = all(bool(codes if family is None else codes & family) for family in families)
            return fits if self._read(p) else None

        return test

    def _lacks(self, families: Sequence[frozenset[str]]) -> Test:
        def test(p: Passage) -> bool | None:
            codes = {str(row.code) for row in self.coded.get(p.id, ())}
            return not any(codes & family for family in families) if self._read(p) else None

        return test

    def _says(self, words: Sequence[str]) -> Test:
        texts = self._searchable()

        def test(p: Passage) -> bool | None:
            return all(word in texts[p.id] for word in words) if p.id in texts else None

        return test

    def _searchable(self) -> dict[int, str]:
        """What may be searched: for the team whatever is not held back, for others only what a pack quotes anyway."""
        if self.team:
            open_ones = (p for p in self.passages if p.id not in self.base.cleared.held)
            return {p.id: " ".join(p.text.casefold().split()) for p in open_ones}
        found: dict[int, dict[str, None]] = defaultdict(dict)
        for q in quote(self.base, self.rows, False)[0]:
            found[q.passage_id][" ".join(q.verbatim.casefold().split())] = None
        return {i: "\n".join(texts) for i, texts in found.items()}


def _of_people(key: str) -> bool:
    """Whether a condition is about what people are, and not about where, when or how something was said."""
    return key == "role" or key not in (*PLACES, *CODED, WORDS)
