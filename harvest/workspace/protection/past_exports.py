"""Earlier exports: what was in each, and which of them today's rules would no longer allow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from harvest.model import Audience, EntryKind, LogEntry, Material, Right
from harvest.model.undo import in_force
from harvest.planning.checks import checks
from harvest.privacy import Cleared, is_replaced
from harvest.privacy.checked import Checked
from harvest.privacy.consent import NOT_ANALYSED
from harvest.store import audit_log, journal
from harvest.store.connection import Store
from harvest.store.editing import text_edits
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import may, verb
from harvest.workspace.report import current_cleared, current_material, held_in, mark_of

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


@verb(Right.EXPORT)
def outdated_exports(ws: Workspace) -> tuple[OutdatedExport, ...]:
    """Exports that hold what may not leave now, newest first; an archive of everything only for who withdrew.

    Noticed are words that are held today (consent narrowed, a child recognised, an answer to be looked at), words
    that were taken out, people who may not be named any more, and strings replaced today that were in the clear; and
    words that their teller or the team put otherwise since.
    Whoever may not see names is told neither of the team's own files nor of these strings.
    """
    material, cleared = current_material(ws), dict[Audience, Cleared]()
    named = may(ws, Right.NAMES)
    found = []
    for entry in audit_log.entries(ws.store):
        quoted = entry.detail.get("quoted")
        if not entry.verb.startswith("export") or not isinstance(quoted, list) or not quoted:
            continue
        past, ids = _past(entry), frozenset(map(int, quoted))
        if not named and (entry.detail.get("full") or past.audience is Audience.TEAM):
            continue
        if entry.detail.get("full"):
            here = {p.id for p in material.passages}
            reasons = _grouped(material, {i: WITHDRAWN for i in ids - here})
            names: tuple[str, ...] = ()
        else:
            if past.audience not in cleared:
                cleared[past.audience] = current_cleared(ws, past.audience)
            now = cleared[past.audience]
            otherwise = _worded_otherwise(ws.store, material, ids, entry)
            reasons = _reasons(material, now, ids, _ids(entry.detail, "named"), otherwise)
            names = _in_the_clear(material, entry.detail, ids, past.audience)
        if reasons or names:
            found.append(OutdatedExport(past, reasons, names if named else ()))
    return tuple(found)


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


def _worded_otherwise(store: Store, material: Material, quoted: frozenset[int], export: LogEntry) -> frozenset[int]:
    """The passages whose words were mended, or changed by their teller, since that export; not if they stand again."""
    entries = journal.entries(store, [EntryKind.CHECK])
    so_far = export.detail.get("so_far")
    if isinstance(so_far, dict):
        entries = tuple(e for e in entries if e.id <= so_far["entries"])
        edited = text_edits(store, after=so_far["edits"])
    else:  # files of before this was kept
        entries = tuple(e for e in entries if e.at <= export.at)
        edited = text_edits(store, since=export.at)
    before = Checked(checks(in_force(entries)))
    now = Checked(material.planning.checks)
    then = {s.id: s.text for s in material.sources}
    for source_id, edits in edited.items():
        for e in reversed(edits):
            text = then.get(source_id, "")
            then[source_id] = text[: e.start] + e.old + text[e.start + len(e.new) :]
    return frozenset(
        p.id
        for p in material.passages
        if p.id in quoted and (before.wording(p) != now.wording(p) or p.text not in then.get(p.source_id, p.text))
    )


def _reasons(
    material: Material, now: Cleared, quoted: frozenset[int], named: frozenset[int], otherwise: frozenset[int]
) -> tuple[NotAllowed, ...]:
    here = {p.id for p in material.passages}
    staying = {p.id for p in now.material.passages}
    why = {i: WITHDRAWN for i in quoted - here}
    why |= {i: NOT_ANALYSED for i in quoted & here - staying}
    why |= {i: now.held[i] for i in quoted & staying if i in now.held}
    why |= {i: REWORDED for i in otherwise if i not in why}
    labels = {v.id: v.label for v in material.voices}
    # a name that the teller took back; whoever withdrew is told of already
    no_name = {
        p.id: NOT_BY_NAME
        for p in now.material.passages
        if p.id in quoted and p.voice_id in named and p.speaker != labels[p.voice_id] and p.id not in why
    }
    return (*_grouped(material, why), *_grouped(material, no_name))


def _grouped(material: Material, why: Mapping[int, str]) -> tuple[NotAllowed, ...]:
    pseudonyms = {v.id: v.pseudonym for v in material.voices}
    teller = {p.id: pseudonyms.get(p.voice_id, "") for p in material.passages}
    by_reason: dict[str, list[str]] = defaultdict(list)
    for i, reason in sorted(why.items()):
        by_reason[reason].append(teller.get(i, ""))
    return tuple(
        NotAllowed(reason, len(of), tuple(sorted({v for v in of if v})))
        for reason, of in sorted(by_reason.items(), key=lambda item: -len(item[1]))
    )


def _in_the_clear(
    material: Material, detail: Mapping[str, object], quoted: frozenset[int], audience: Audience
) -> tuple[str, ...]:
    """Strings replaced today that this export held. The team's own drafts hold what nobody had looked at yet."""
    replaced = detail.get("replaced")
    if audience is Audience.TEAM or not isinstance(replaced, list):
        return ()
    then = set(replaced)
    found = {
        f.key: f.text
        for f in held_in(material, quoted, _ids(detail, "sources"))
        if is_replaced(f, audience) and mark_of(f) not in then
    }
    return tuple(found[key] for key in sorted(found))


def _ids(detail: Mapping[str, object], name: str) -> frozenset[int]:
    listed = detail.get(name)
    return frozenset(map(int, listed)) if isinstance(listed, list) else frozenset()
