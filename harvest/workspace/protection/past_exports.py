"""Earlier exports: what was in each, and which of them today's rules would no longer allow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from harvest.model import Audience, EntryKind, Finding, LogEntry, Passage, Right
from harvest.model.findings import TEXT
from harvest.model.undo import in_force
from harvest.planning.checks import checks
from harvest.privacy import Cleared, is_replaced
from harvest.privacy.checked import Checked
from harvest.privacy.consent import NOT_ANALYSED
from harvest.store import audit_log, journal
from harvest.store.editing import text_edits
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import may, verb
from harvest.workspace.report import current_cleared, current_material, mark_of

WITHDRAWN = "withdrawn"
REWORDED = "worded otherwise since"
NOT_BY_NAME = "quoted by name, and may not be named any more"
_TABLES = {"history csv": "the history as a table", "audit log csv": "who did what, as a table"}


@dataclass(frozen=True, slots=True)
class PastExport:
    """An export as the log keeps it: when, who made it, the file's name, for whom, and in words what is in it."""

    at: str
    who: str
    file: str
    audience: Audience
    holds: str


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """Words of ``passages`` passages that may not leave now, why, and whose they are (pseudonyms)."""

    reason: str
    passages: int
    voices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutdatedExport:
    """An export with what in it would not be allowed now.

    ``names`` are strings that it holds in the clear and that are replaced today.
    """

    export: PastExport
    reasons: tuple[NotAllowed, ...]
    names: tuple[str, ...] = ()

    @property
    def passages(self) -> int:
        """How many passages in it may not leave any more."""
        return sum(r.passages for r in self.reasons if r.reason != NOT_BY_NAME)


def exports(entries: list[LogEntry]) -> Iterator[tuple[PastExport, frozenset[int] | None]]:
    """Every export with the passages that it quoted; None where the log does not say which."""
    for entry in entries:
        if entry.verb.startswith("export"):
            quoted = entry.detail.get("quoted")
            yield _past(entry), frozenset(map(int, quoted)) if isinstance(quoted, list) else None


class _OutdatedCache:
    def __init__(self) -> None:
        self.found = UntilWritten[tuple[OutdatedExport, ...]](2)


@verb(Right.EXPORT)
def outdated_exports(ws: Workspace) -> tuple[OutdatedExport, ...]:
    """Exports that hold what may not leave now, newest first; an archive of everything only for who withdrew.

    Noticed are words that are held today (consent narrowed, a child recognised, an answer to be looked at), words
    that were taken out, people who may not be named any more, and strings replaced today that were in the clear; and
    words that their teller or the team put otherwise since.
    Whoever may not see names is told neither of the team's own files nor of these strings.
    """
    named = may(ws, Right.NAMES)
    return ws.caches.of(_OutdatedCache).found.get(ws.store.rev, named, lambda: tuple(_outdated(ws, named)))


def _outdated(ws: Workspace, named: bool) -> Iterator[OutdatedExport]:
    today: _Today | None = None
    for entry in audit_log.entries(ws.store):
        quoted = entry.detail.get("quoted")
        if not entry.verb.startswith("export") or not isinstance(quoted, list) or not quoted:
            continue
        past, ids = _past(entry), frozenset(map(int, quoted))
        if not named and (entry.detail.get("full") or past.audience is Audience.TEAM):
            continue
        today = today or _Today(ws)
        if entry.detail.get("full"):
            reasons = today.grouped({i: WITHDRAWN for i in ids - today.passages.keys()})
            names: tuple[str, ...] = ()
        else:
            reasons = today.reasons(past.audience, ids, entry)
            names = today.in_the_clear(entry.detail, ids, past.audience)
        if reasons or names:
            yield OutdatedExport(past, reasons, names if named else ())


def _past(entry: LogEntry) -> PastExport:
    detail = entry.detail
    suffix = str(detail.get("suffix") or "")
    audience = Audience(str(detail.get("audience") or Audience.PUBLIC))
    return PastExport(entry.at, entry.who, str(detail.get("file") or suffix), audience, _holds(detail, suffix))


def _holds(detail: Mapping[str, object], suffix: str) -> str:
    if detail.get("full"):
        return "the whole project with every word and name"
    if suffix in _TABLES:
        return _TABLES[suffix]
    if suffix == "matrix xlsx":
        return f"one table: codes by {detail.get('by')}"
    quoted = detail.get("quoted")
    n = len(quoted) if isinstance(quoted, list) else 0
    parts = [f"{n:,} passage{'' if n == 1 else 's'} quoted"]
    if detail.get("chosen"):
        parts[0] += ", chosen one by one"
    voices = detail.get("voices")
    if isinstance(voices, int):
        parts[0] += f", of {voices:,} voice{'' if voices == 1 else 's'}"
    themes = detail.get("themes")
    if isinstance(themes, int):
        parts.append(f"{themes:,} theme{'' if themes == 1 else 's'}")
    parts += [f"only {detail[key]}" for key in ("codebook", "event") if detail.get(key)]
    return "; ".join(parts)


class _Today:
    """The inquiry as it stands, laid out so that of each export only what it held is looked at."""

    def __init__(self, ws: Workspace) -> None:
        self._ws, self._material = ws, current_material(ws)
        self.passages = {p.id: p for p in self._material.passages}
        self._voices = {v.id: v for v in self._material.voices}
        self._sources = {s.id: s for s in self._material.sources}
        self._of_source: dict[int, list[Passage]] = defaultdict(list)
        for p in self._material.passages:
            self._of_source[p.source_id].append(p)
        self._found = [(f, self._holding(f), mark_of(f)) for f in self._material.findings]
        """What gives people away, the passages whose words hold it, and its mark."""
        self._leaving: dict[Audience, tuple[Cleared, dict[int, Passage]]] = {}
        self._checked = Checked(self._material.planning.checks)

    def _cleared(self, audience: Audience) -> tuple[Cleared, dict[int, Passage]]:
        """What may leave for an audience, with the passages that do."""
        if audience not in self._leaving:
            cleared = current_cleared(self._ws, audience)
            self._leaving[audience] = cleared, {p.id: p for p in cleared.material.passages}
        return self._leaving[audience]

    def _holding(self, finding: Finding) -> tuple[int, ...]:
        if finding.field != TEXT:
            return ()
        said = self._of_source.get(finding.source_id, ())
        return tuple(p.id for p in said if p.start < finding.end and finding.start < p.end)

    def reasons(self, audience: Audience, quoted: frozenset[int], export: LogEntry) -> tuple[NotAllowed, ...]:
        """Why words in that export may not leave now."""
        cleared, staying = self._cleared(audience)
        here = quoted & self.passages.keys()
        why = {i: WITHDRAWN for i in quoted - here}
        why |= {i: NOT_ANALYSED for i in here - staying.keys()}
        why |= {i: cleared.held[i] for i in quoted & staying.keys() if i in cleared.held}
        why |= {i: REWORDED for i in self._worded_otherwise(quoted, export) if i not in why}
        named = _ids(export.detail, "named")
        # a name that the teller took back; whoever withdrew is told of already
        no_name = {
            p.id: NOT_BY_NAME
            for p in (staying[i] for i in quoted & staying.keys() if named)
            if p.voice_id in named and p.speaker != self._voices[p.voice_id].label and p.id not in why
        }
        return (*self.grouped(why), *self.grouped(no_name))

    def _worded_otherwise(self, quoted: frozenset[int], export: LogEntry) -> frozenset[int]:
        """The passages whose words were mended, or changed by their teller, since then; not if they stand again."""
        store = self._ws.store
        entries = journal.entries(store, [EntryKind.CHECK])
        so_far = export.detail.get("so_far")
        if isinstance(so_far, dict):
            entries = tuple(e for e in entries if e.id <= so_far["entries"])
            edited = text_edits(store, after=so_far["edits"])
        else:  # files of before this was kept
            entries = tuple(e for e in entries if e.at <= export.at)
            edited = text_edits(store, since=export.at)
        then_checked = checks(in_force(entries))
        before = Checked(then_checked)
        then: dict[int, str] = {}
        for source_id, edits in edited.items():
            text = self._sources[source_id].text if source_id in self._sources else ""
            for e in reversed(edits):
                text = text[: e.start] + e.old + text[e.start + len(e.new) :]
            then[source_id] = text
        maybe = {c.passage for c in (*then_checked, *self._material.planning.checks)}
        maybe.update(p.id for source_id in edited for p in self._of_source.get(source_id, ()))
        return frozenset(
            p.id
            for p in (self.passages[i] for i in maybe & quoted & self.passages.keys())
            if before.wording(p) != self._checked.wording(p) or p.text not in then.get(p.source_id, p.text)
        )

    def grouped(self, why: Mapping[int, str]) -> tuple[NotAllowed, ...]:
        """The same by reason, with whose words they are."""
        by_reason: dict[str, list[str]] = defaultdict(list)
        for i, reason in sorted(why.items()):
            voice = self._voices.get(self.passages[i].voice_id) if i in self.passages else None
            by_reason[reason].append(voice.pseudonym if voice else "")
        return tuple(
            NotAllowed(reason, len(of), tuple(sorted({v for v in of if v})))
            for reason, of in sorted(by_reason.items(), key=lambda item: -len(item[1]))
        )

    def in_the_clear(self, detail: Mapping[str, object], quoted: frozenset[int], audience: Audience) -> tuple[str, ...]:
        """Strings replaced today that this export held. The team's own drafts hold what nobody had looked at yet."""
        replaced = detail.get("replaced")
        if audience is Audience.TEAM or not isinstance(replaced, list):
            return ()
        then, titles = set(replaced), _ids(detail, "sources")
        found = {
            f.key: f.text
            for f, holding, mark in self._found
            if (not quoted.isdisjoint(holding) or (f.field == "title" and f.source_id in titles))
            and mark not in then
            and is_replaced(f, audience)
        }
        return tuple(found[key] for key in sorted(found))


def _ids(detail: Mapping[str, object], name: str) -> frozenset[int]:
    listed = detail.get(name)
    return frozenset(map(int, listed)) if isinstance(listed, list) else frozenset()
