"""Who did what besides deciding: the audit log as rows to read and as CSV."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace

from harvest.model import Audience, Consent, EntryKind, LogEntry, Right, Role, TeamRole
from harvest.store import audit_log
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import may, verb
from harvest.workspace.refusals import SAFETY
from harvest.workspace.report import KEPT_QUIET, current_team_text
from harvest.workspace.settings.csv_files import csv_bytes

VERBS = {
    "new": "began the inquiry",
    "import": "imported a file",
    "event": "described an event",
    "consent": "changed what a voice allows",
    "withdrawal": "took a voice out (withdrawal)",
    "withdrawal taken back": "took a withdrawal back",
    "file taken out": "took a file out again",
    "note left as it is": "looked at a note after a withdrawal and left it",
    "note reworded": "reworded a note after a withdrawal",
    "note taken out": "took a note out after a withdrawal",
    "sent to workers": "had codes suggested by other machines",
    "role": "said who a voice is",
    "merge voices": "made two voices one",
    "part voices": "made two voices of one",
    "codebook": "saved a codebook",
    "coder": "signed in for the first time",
    "round": "began a round",
    "reveal": "revealed a round",
    "close": "closed a round",
    "setting": "changed a setting",
    "summary": "wrote a summary",
    "export": "exported",
    "export of the full archive": "exported the whole project with every word",
    "backup": "made a backup",
    "restore": "put a backup back in this inquiry’s place",
    "fix text": "mended a typo",
    "merge passages": "made two passages one",
    "split passage": "split a passage",
    "rename inquiry": "renamed the inquiry",
    "name marked": "marked a name by hand",
    "names reviewed": "looked at names",
    "invited": "invited somebody into the team",
    "team begun": "began the team of a folder",
    "inquiry taken in": "had the team work on an inquiry of its folder",
    "own accounts closed": "closed the inquiry’s own accounts: the team of its folder works on it now",
    "came in": "came to the inquiry",
    "team role": "gave somebody another role",
    "known as": "said by what another server knows somebody",
    "may see names": "said whether somebody may see names",
    "password reset": "made a link for a new password",
    "removed from the team": "took somebody out of the team",
    "chose a password": "chose a password and signed in",
    "signed in": "signed in",
    "wrong sign-in": "somebody tried a wrong password",
    "signed out": "signed out, or was signed out",
    "signed out everywhere": "signed out everywhere",
    "refused": "was refused",
    "turned away": "a request was turned away",
    "names read": "read names",
    "numbers published": "kept which numbers left in a pack",
    **{kind.value: kind.words.done for kind in EntryKind},
}
_DETAILS = {
    "suffix": "format",
    "chosen": "only chosen quotations",
    "full": "whole archive",
    "old": "before",
    "new": "now",
    "team_role": "now",
    "old_role": "before",
    "now": "may see them",
}
"""Details that are called otherwise in the log than on screen."""
_VALUES = {member.value: member.words.label for kind in (Consent, Role, Audience, TeamRole) for member in kind}
_IN_WORDS = frozenset({"consent", "role", "audience", "old", "new", "team_role", "old_role"})
"""Details whose value is a member of these, and reads as they do."""
_QUIET = {"quotation_choices": "the choice of quotations"}
"""Settings whose value no person can read; the log says only that they changed."""

_NOT_READ = {"sha256", "mentions", "log_lines", *KEPT_QUIET}
"""Details that are for Harvest and not for reading."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the audit log apart from decisions: an import, a consent, a codebook version, an export, …"""

    id: int
    at: str
    who: str
    what: str
    about: str
    seal: str = ""


@dataclass(frozen=True, slots=True)
class LogState:
    """``seal`` is the last line's: written down elsewhere, it shows later whether lines before it were changed."""

    lines: int
    seal: str
    problems: tuple[str, ...]


def _line(detail: Mapping[str, object]) -> str:
    """A log line's details as words.

    >>> _line({"voice": "Voice 3", "old": "none", "new": "anonymous", "answers": {"quotation": "anonymous"}})
    'voice: Voice 3; before: None recorded; now: Anonymous quotation; answers: quotation anonymous'
    >>> _line({"suffix": "docx", "chosen": False, "audience": "public", "quoted": [22, 23]})
    'format: docx; audience: Everybody'
    """
    return "; ".join(
        f"{_DETAILS.get(key, key.replace('_', ' '))}: {_value(key, value)}"
        for key, value in detail.items()
        if key not in _NOT_READ and value not in (None, "", [], {}, False)
    )


def _value(key: str, value: object) -> str:
    if key in _IN_WORDS:
        return _VALUES.get(str(value), str(value))
    if isinstance(value, Mapping):
        said = {k: v for k, v in value.items() if k not in KEPT_QUIET and v not in (None, "", [], "unknown")}
        return ", ".join(f"{str(k).replace('_', ' ')} {_value('', v)}" for k, v in said.items())
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _entry(logged: LogEntry) -> AuditEntry:
    detail = logged.detail
    name = str(detail.get("name", ""))
    if logged.verb == "setting" and (name in _QUIET or isinstance(detail.get("value"), dict | list)):
        detail = {"name": _QUIET.get(name, name)}
    what = VERBS.get(logged.verb, logged.verb)
    who = logged.who or "Harvest"
    return AuditEntry(logged.id, logged.at, who, what, _line(detail), logged.seal)


def _seen(ws: Workspace, logged: Iterable[LogEntry]) -> list[LogEntry]:
    """What of the log whoever acts may see: who was refused what is for whoever manages people, and for them."""
    if may(ws, Right.PEOPLE):
        return list(logged)
    return [line for line in logged if line.verb not in SAFETY or line.who == ws.actor.name != ""]


@verb(Right.READ)
def audit_entries(ws: Workspace) -> tuple[AuditEntry, ...]:
    """The audit log as rows to read, newest first; refusals of others for whoever manages people alone."""
    return tuple(map(_entry, _seen(ws, audit_log.entries(ws.store))))


def newest_entries(ws: Workspace, count: int) -> tuple[AuditEntry, ...]:
    """So many of the newest lines of the log as rows to read. No verb: whoever calls it has asked."""
    return tuple(map(_entry, audit_log.entries(ws.store, count)))


@verb(Right.READ)
def log_state(ws: Workspace) -> LogState:
    """How long the log is, its last seal, and what is wrong with it."""
    lines, seal = audit_log.seal(ws.store)
    return LogState(lines, seal, audit_log.problems(ws.store))


@verb(Right.READ)
def log_entries(ws: Workspace, limit: int | None = None) -> list[LogEntry]:
    """The audit log as it is stored, newest first; refusals of others for whoever manages people alone."""
    return _seen(ws, audit_log.entries(ws.store, limit))


@verb(Right.EXPORT)
def audit_csv(ws: Workspace, rows: Iterable[AuditEntry]) -> bytes:
    """The audit log as CSV, with pseudonyms for names and held-back words left out."""
    words = current_team_text(ws)
    safe = [asdict(replace(e, about=words.free(e.about))) for e in rows]
    data = csv_bytes(list(AuditEntry.__dataclass_fields__), safe)
    audit_log.note(ws.store, ws.actor.name, "export", suffix="audit log csv")
    return data
