"""Names and what else gives people away, hidden from whoever may not see them: dots of the same length, so that every
place in a text stays where it is; a speaker is called by their pseudonym.

What a verb gives goes through here as a whole, so that no verb has to think of it. A source that was never looked
through for names is hidden whole until it was: looking takes a while, and nobody waits for it here.
"""

from __future__ import annotations

import copy
import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from harvest import privacy
from harvest.model import Audience, Passage, Source, Voice, VoiceKind
from harvest.model.findings import TEXT, Finding
from harvest.on_screen import OnScreen
from harvest.privacy import identify
from harvest.store import findings, people
from harvest.workspace import kept
from harvest.workspace.caches import UntilWritten
from harvest.workspace.homes import everybody
from harvest.workspace.opened import Workspace

T = TypeVar("T")
DOT = "·"
_ANYWHERE = privacy.PERSONS | {
    identify.IdentifierKind.PHONE,
    identify.IdentifierKind.EMAIL,
    identify.IdentifierKind.ADDRESS,
    identify.IdentifierKind.POSTCODE,
    identify.IdentifierKind.HANDLE,
    identify.IdentifierKind.BIRTH_DATE,
    identify.IdentifierKind.VEHICLE,
}
"""What is hidden wherever the same words stand; other kinds only where they were found."""
_MOST = 50_000
_DESK = {"codebooks", "facets", "passages"}
_WORDLESS = {"overview", "inquiry", "mode", "acked"}
"""Parts of the desk's view that hold no word of anybody's."""


@dataclasses.dataclass(frozen=True, eq=False)
class _MadeOf:
    """All that hiding goes by."""

    voices: tuple[Voice, ...]
    findings: tuple[Finding, ...]
    sources: tuple[Source, ...]
    passages: tuple[Passage, ...]
    never_scanned: frozenset[int]
    team: frozenset[str]

    @classmethod
    def now(cls, ws: Workspace) -> _MadeOf:
        """As it is stored at this moment."""
        with ws.store.snapshot():
            return cls(
                kept.voices(ws),
                kept.findings(ws),
                kept.sources(ws),
                kept.passages(ws),
                findings.never_scanned(ws.store),
                frozenset({*people.coders(ws.store), *(a.name for a in everybody(ws))}),
            )

    def same(self, other: _MadeOf) -> bool:
        """Whether both are of the very same things; what is kept is the same object as long as it is equal."""
        return (
            self.voices is other.voices
            and self.findings is other.findings
            and self.sources is other.sources
            and self.passages is other.passages
            and (self.never_scanned, self.team) == (other.never_scanned, other.team)
        )


class Hiding:
    """Hides the names of one inquiry as it stood when this was made; what is as it was ``last`` is taken over."""

    def __init__(self, made_of: _MadeOf, last: Hiding | None = None):
        self.made_of, voices, team = made_of, made_of.voices, made_of.team
        self._pseudonyms = {v.id: v.pseudonym for v in voices}
        labels = {name: v.pseudonym for v in voices for name in v.names if name not in team}
        found = [f for f in made_of.findings if privacy.is_replaced(f, Audience.PUBLIC)]
        persons = [v for v in voices if v.kind is VoiceKind.PERSON]
        self._kept_words = privacy.kept_everywhere(made_of.findings)
        alike = last if last and (last.made_of.voices, last._kept_words) == (voices, self._kept_words) else None
        self._names: privacy.VoiceNames = (
            alike._names if alike else privacy.VoiceNames(persons, self._kept_words, always=True)
        )
        said = {f.text for f in found if f.kind in _ANYWHERE and len(f.text.strip()) > 1} - team
        each = "|".join(re.escape(s) for s in sorted(said, key=lambda s: (-len(s), s)))
        self._said = re.compile(rf"(?<!\w)(?:{each})(?!\w)") if each else None
        self._team = team
        self._known: dict[str, str] = {**labels}
        self._hidden = OnScreen[Any]()
        self._books = OnScreen[Any]()
        self._wholes: dict[int, tuple[tuple[str, list[tuple[int, int]]], str]] = {}
        """By source what it was hidden by (its text, the places in it) and the hidden text."""
        self._places(found, alike._wholes if alike else {})

    def _places(self, found: Iterable[Finding], before: Mapping[int, tuple[object, str]]) -> None:
        """Source texts, and the passages in them, hidden by place."""
        spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for f in found:
            if f.field == TEXT:
                spans[f.source_id].append((f.start, f.end))
        for s in self.made_of.sources:
            new = s.id in self.made_of.never_scanned
            by = (s.text, [(0, len(s.text))] if new else spans[s.id])
            known = before.get(s.id)
            if known is not None and known[0] == by:
                whole = known[1]
            else:
                named = [] if new else [(a, b) for a, b, _ in self._names.replacements(s.text)]
                whole = dotted(s.text, [*by[1], *named])
            self._wholes[s.id] = (by, whole)
            self._known[s.text] = whole
        for p in self.made_of.passages:
            self._known[p.text] = self._wholes[p.source_id][1][p.start : p.end]

    def text(self, words: str) -> str:
        """The words without names, as long as before; a speaker's label becomes their pseudonym."""
        if len(words) < 2 or words in self._team:
            return words
        found = self._known.get(words)
        if found is None:
            spans = [(a, b) for a, b, _ in self._names.replacements(words)]
            if self._said is not None:
                spans += [m.span() for m in self._said.finditer(words)]
            if len(self._known) > _MOST:
                return dotted(words, spans)
            found = self._known[words] = dotted(words, spans)
        return found

    def all(self, what: T) -> T:
        """The same thing with every string in it hidden: lists, tables and frozen records, however deep."""
        found: Any = self._desk(what) if isinstance(what, dict) and what.keys() >= _DESK else self._in(what)
        return found  # type: ignore[no-any-return]

    def _desk(self, view: dict[str, Any]) -> dict[str, Any]:
        """The desk's view, of which most is the very same objects from click to click: each is hidden once."""
        made = {k: v if k in _WORDLESS else self._in(v) for k, v in view.items() if k not in _DESK}
        books = {k: self._books.each(k, [view[k]], self._in)[0] for k in ("codebooks", "facets")}
        return {**made, **books, "passages": self._hidden.each(view["coder"], view["passages"], self._in)}

    def _in(self, what: Any) -> Any:
        kind = type(what)
        if kind is str:
            return self.text(what)
        if kind in (int, float, bool, bytes, type(None)):
            return what
        if kind in (tuple, list, set, frozenset):
            return kind(map(self._in, what))
        if isinstance(what, Mapping):
            return {self._in(k): self._in(v) for k, v in what.items()}
        if kind is Passage:
            speaker = self._pseudonyms.get(what.voice_id, "")
            return dataclasses.replace(self._fields(what), speaker=speaker)
        return self._fields(what) if dataclasses.is_dataclass(kind) and _frozen(kind) else what

    def _fields(self, what: Any) -> Any:
        made = copy.copy(what)
        for f in dataclasses.fields(what):
            object.__setattr__(made, f.name, self._in(getattr(what, f.name)))
        return made


def _frozen(kind: type) -> bool:
    return bool(kind.__dataclass_params__.frozen)  # type: ignore[attr-defined]


def dotted(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with dots for letters and figures in these stretches.

    >>> dotted("Ask Jean Hill.", [(4, 13)])
    'Ask ···· ····.'
    """
    points = list(text)
    for start, end in spans:
        points[start:end] = [c if c.isspace() else DOT for c in points[start:end]]
    return "".join(points)


class _Hidings:
    def __init__(self) -> None:
        self.kept = UntilWritten[Hiding](1)
        self.last: Hiding | None = None


def hiding(ws: Workspace) -> Hiding:
    """What hides the names of this inquiry, made again when what people said, or the review of names, changed."""
    every = ws.caches.of(_Hidings)

    def make() -> Hiding:
        now, last = _MadeOf.now(ws), every.last
        if last is None or not last.made_of.same(now):  # suggestions that come change nothing that is hidden
            last = every.last = Hiding(now, last)
        return last

    return every.kept.get(ws.store.content_rev, (), make)
