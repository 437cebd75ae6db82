"""Who did what, when, having seen which suggestion: decisions and the audit trail as rows, as CSV, and at a moment."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace

from harvest.coding import folding as judged
from harvest.coding import rounds
from harvest.export.safe_text import cell
from harvest.model import Action, Codebook, CodeRef, Coding, Decision, Passage, Voice
from harvest.privacy import TeamText, team_text
from harvest.store import contents, frame
from harvest.store import decisions as store_decisions
from harvest.workspace.opened import Workspace
from harvest.workspace.report.current import material_now, once

HELD = "[words held back]"


@dataclass(frozen=True, slots=True)
class DecisionEntry:
    """One decision as a row to read. ``held`` says why its words must not leave; empty when they may."""

    id: int
    at: str
    who: str
    action: str
    code: str
    to: str
    polarity: str
    words: str
    memo: str
    seen: str
    source: str
    place: str
    passage: int
    codebook: str
    codebook_version: str
    in_force: bool
    held: str = ""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of the audit trail apart from decisions: an import, a consent, a codebook version, an export, …"""

    id: int
    at: str
    who: str
    what: str
    about: str


def acts(ws: Workspace, reader: str = "") -> tuple[tuple[DecisionEntry, ...], int]:
    """Every decision that ``reader`` may see, oldest first, and how many a blind round still hides."""
    return once(ws, ("acts", reader), lambda: _acts(ws, reader))


def _hidden(ws: Workspace, reader: str, rows: Iterable[Decision]) -> tuple[list[Decision], int]:
    blind = rounds.hidden(frame.rounds(ws.store))
    seen, hidden = [], 0
    for d in rows:
        if d.round_id in blind and d.coder != reader:
            hidden += 1
        else:
            seen.append(d)
    return seen, hidden


class _Names:
    """Turns ids into the words on the page."""

    def __init__(self, books: Sequence[Codebook], passages: Iterable[Passage], voices: Iterable[Voice]):
        self.labels = {CodeRef(b.id, c.id): c.label for b in books for c in b.codes}
        self.passages = {p.id: p for p in passages}
        self.voices = {v.id: v for v in voices}

    def code(self, ref: CodeRef | None) -> str:
        return "" if ref is None else self.labels.get(ref, str(ref))

    def seen(self, shown: Sequence[str]) -> str:
        """What had been suggested, as ``label 81 %``; the decision keeps ``code probability model``."""
        found = []
        for key in shown:
            ref, probability, *_ = [*key.split(" "), "", ""]
            label = self.code(CodeRef.parse(ref)) if "/" in ref else ref
            try:
                found.append(f"{label} {float(probability):.0%}".replace("%", " %"))
            except ValueError:
                found.append(label)
        return ", ".join(found)

    def held(self, passage: Passage | None) -> str:
        voice = self.voices.get(passage.voice_id) if passage else None
        if voice is None:
            return "nobody is known to have agreed"
        if voice.withdrawn_at:
            return "withdrawn"
        return "" if voice.may_be_quoted else "no consent for quotation"


def _acts(ws: Workspace, reader: str) -> tuple[tuple[DecisionEntry, ...], int]:
    with ws.store.snapshot():
        rows, hidden = _hidden(ws, reader, store_decisions.decisions(ws.store))
        names = _Names(ws.codebooks(), contents.passages(ws.store), contents.voices(ws.store))
    in_force = {d.id for d in judged.active(rows)}
    batches = {d.batch: d for d in rows}
    return tuple(_act(d, names, d.id in in_force, batches) for d in rows), hidden


def _act(d: Decision, names: _Names, in_force: bool, batches: dict[str, Decision]) -> DecisionEntry:
    passage = names.passages.get(d.passage_id)
    held = names.held(passage)
    back = batches.get(d.undoes or "")
    marks = d.action in (Action.UNDO, Action.REDO)
    code = d.code if not marks else (back.code if back else None)
    memo = d.memo if not marks else (f"the act “{back.action.words.done}” of decision {back.id}" if back else "")
    if d.action is Action.EDIT:  # its memo is what undoing needs, not what anybody wrote
        memo = ""
    return DecisionEntry(
        id=d.id,
        at=d.at,
        who=d.coder,
        action=d.action.words.done,
        code=names.code(code),
        to=names.code(d.to),
        polarity=str(d.polarity or "").replace("_", " "),
        words="" if held == "withdrawn" else d.quote,
        memo="" if held == "withdrawn" else memo,
        seen=names.seen(d.shown),
        source=passage.source if passage else "",
        place=f"passage {passage.seq + 1}" if passage else "",
        passage=d.passage_id,
        codebook=code.codebook if code else "",
        codebook_version=d.codebook_version,
        in_force=in_force or marks,
        held=held,
    )


def _line(detail: dict[str, object]) -> str:
    """A trail line's details as words: ``voice: Voice 3; old: none; new: anonymous``."""
    return "; ".join(
        f"{key.replace('_', ' ')}: {', '.join(map(str, value)) if isinstance(value, list) else value}"
        for key, value in detail.items()
        if key != "sha256" and value not in (None, "", [])
    )


VERBS = {
    "new": "began the inquiry",
    "import": "imported a file",
    "event": "described an event",
    "consent": "changed what a voice allows",
    "withdrawal": "took a voice out (withdrawal)",
    "withdrawal taken back": "took a withdrawal back",
    "role": "said who a voice is",
    "merge voices": "made two voices one",
    "codebook": "saved a codebook",
    "coder": "signed in for the first time",
    "round": "began a round",
    "reveal": "revealed a round",
    "close": "closed a round",
    "setting": "changed a setting",
    "summary": "wrote a summary",
    "export": "exported",
    "backup": "made a backup",
    "fix text": "mended a typo",
    "merge passages": "made two passages one",
    "split passage": "split a passage",
    "rename inquiry": "renamed the inquiry",
}
_QUIET = {"quotation_choices": "the choice of quotations"}
"""Settings whose value no person can read; the trail says only that they changed."""


def happenings(ws: Workspace) -> tuple[LogEntry, ...]:
    """The audit trail apart from decisions, newest first."""
    found = []
    for row in store_decisions.log(ws.store):
        detail: dict[str, object] = dict(row["detail"])  # type: ignore[call-overload]
        name = str(detail.get("name", ""))
        if row["verb"] == "setting" and (name in _QUIET or isinstance(detail.get("value"), dict | list)):
            detail = {"name": _QUIET.get(name, name)}
        verb = str(row["verb"])
        found.append(
            LogEntry(
                int(str(row["id"])), str(row["at"]), str(row["who"] or "Harvest"), VERBS.get(verb, verb), _line(detail)
            )
        )
    return tuple(found)


def _csv(columns: Sequence[str], rows: Iterable[dict[str, object]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, columns, restval="", extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({k: cell(v) for k, v in row.items()} for row in rows)
    return ("\ufeff" + out.getvalue()).encode("utf-8")


def _team_text(ws: Workspace) -> TeamText:
    return once(ws, "team text", lambda: team_text(material_now(ws)))


def acts_csv(ws: Workspace, rows: Iterable[DecisionEntry], *, who: str) -> bytes:
    """These decisions as CSV; words without consent for quotation are held back, formulas are plain text."""
    words = _team_text(ws)

    def safe(a: DecisionEntry) -> dict[str, object]:
        said = (
            {"words": HELD if a.words else "", "memo": HELD if a.memo else ""}
            if a.held
            else {"words": words.free(a.words), "memo": words.free(a.memo)}
        )
        return {**asdict(a), **said, "source": words.title(a.source), "in_force": "yes" if a.in_force else "no"}

    data = _csv([f for f in DecisionEntry.__dataclass_fields__], [safe(a) for a in rows])
    frame.note(ws.store, who, "export", (("suffix", "history csv"),))
    return data


def happenings_csv(ws: Workspace, rows: Iterable[LogEntry], *, who: str) -> bytes:
    """The audit trail as CSV, with pseudonyms for names and held-back words left out."""
    words = _team_text(ws)
    data = _csv(
        [f for f in LogEntry.__dataclass_fields__], [asdict(replace(h, about=words.free(h.about))) for h in rows]
    )
    frame.note(ws.store, who, "export", (("suffix", "trail csv"),))
    return data


@dataclass(frozen=True, slots=True)
class Then:
    """The inquiry's codings at an earlier moment: what each coder had, what stood for the group, what was disputed."""

    at: str
    decisions: int
    reviewed: int
    agreed: tuple[Coding, ...]
    disputed: int


def standing_at(ws: Workspace, moment: str, reader: str = "") -> Then:
    """What stood at a moment (ISO 8601), rebuilt from the decisions made by then."""
    with ws.store.snapshot():
        rows, _ = _hidden(ws, reader, store_decisions.decisions(ws.store, up_to=moment))
        together = judged.consensus(rows, frame.rounds(ws.store))
    return Then(moment, len(rows), len(together.reviewed), together.agreed, len(together.disputed))


def withdrawn(ws: Workspace) -> frozenset[int]:
    """The voices that took their consent back: none of their words is shown."""
    return frozenset(v.id for v in contents.voices(ws.store) if v.withdrawn_at)
