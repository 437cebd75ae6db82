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
from harvest.model import Audience, Passage, VoiceKind
from harvest.model.findings import TEXT, Finding
from harvest.privacy import identify
from harvest.store import accounts, contents, findings, people
from harvest.workspace.caches import UntilWritten
from harvest.workspace.findings import read_findings
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


class Hiding:
    """Hides the names of one inquiry as it stood when this was made."""

    def __init__(self, ws: Workspace):
        voices = contents.voices(ws.store)
        team = {*people.coders(ws.store), *(a.name for a in accounts.accounts(ws.store))}
        self._pseudonyms = {v.id: v.pseudonym for v in voices}
        labels = {v.label: v.pseudonym for v in voices if v.label not in team}
        found = [f for f in read_findings(ws.store) if privacy.is_replaced(f, Audience.PUBLIC)]
        persons = [v for v in voices if v.kind is VoiceKind.PERSON]
        self._names = privacy.VoiceNames(persons, privacy.kept_everywhere(read_findings(ws.store)), always=True)
        said = {f.text for f in found if f.kind in _ANYWHERE and len(f.text.strip()) > 1} - team
        each = "|".join(re.escape(s) for s in sorted(said, key=lambda s: (-len(s), s)))
        self._said = re.compile(rf"(?<!\w)(?:{each})(?!\w)") if each else None
        self._team = team
        self._known: dict[str, str] = {**labels}
        self._hidden: dict[int, tuple[object, Any]] = {}
        """What the desk showed, by identity, with what was made of it; the first of a pair keeps its number taken."""
        self._places(ws, found)

    def _places(self, ws: Workspace, found: Iterable[Finding]) -> None:
        """Source texts, and the passages in them, hidden by place."""
        spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for f in found:
            if f.field == TEXT:
                spans[f.source_id].append((f.start, f.end))
        whole = {}
        new = findings.never_scanned(ws.store)
        for s in contents.sources(ws.store):
            if s.id in new:
                whole[s.id] = self._known[s.text] = dotted(s.text, [(0, len(s.text))])
                continue
            named = [(a, b) for a, b, _ in self._names.replacements(s.text)]
            whole[s.id] = self._known[s.text] = dotted(s.text, [*spans[s.id], *named])
        for p in contents.passages(ws.store):
            self._known[p.text] = whole[p.source_id][p.start : p.end]

    def text(self, words: str) -> str:
        """The words without names, as long as before; a speaker's label becomes their pseudonym."""
        if len(words) < 2 or words in self._team:
            return words
        kept = self._known.get(words)
        if kept is None:
            spans = [(a, b) for a, b, _ in self._names.replacements(words)]
            if self._said is not None:
                spans += [m.span() for m in self._said.finditer(words)]
            if len(self._known) > _MOST:
                return dotted(words, spans)
            kept = self._known[words] = dotted(words, spans)
        return kept

    def all(self, what: T) -> T:
        """The same thing with every string in it hidden: lists, tables and frozen records, however deep."""
        found: Any = self._desk(what) if isinstance(what, dict) and what.keys() >= _DESK else self._in(what)
        return found  # type: ignore[no-any-return]

    def _desk(self, view: dict[str, Any]) -> dict[str, Any]:
        """The desk's view, of which most is the very same objects from click to click: each is hidden once."""
        made = {k: v if k in _WORDLESS else self._in(v) for k, v in view.items() if k not in _DESK}
        books = {k: self._once(view[k]) for k in ("codebooks", "facets")}
        return {**made, **books, "passages": [self._once(p) for p in view["passages"]]}

    def _once(self, what: Any) -> Any:
        kept = self._hidden.get(id(what))
        if kept is None or kept[0] is not what:
            if len(self._hidden) > _MOST:
                self._hidden.clear()
            kept = self._hidden[id(what)] = (what, self._in(what))
        return kept[1]

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


def hiding(ws: Workspace) -> Hiding:
    """What hides the names of this inquiry, made again when what people said, or the review of names, changed."""
    return ws.caches.of(_Hidings).kept.get(ws.store.content_rev, (), lambda: Hiding(ws))
