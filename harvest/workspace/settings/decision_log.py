"""Who decided what, when, having seen which suggestion: as rows, as CSV, and what stood at an earlier moment."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from harvest.coding.consensus import consensus
from harvest.coding.visibility import visible_to
from harvest.collecting import put_off
from harvest.model import Action, Codebook, CodeRef, Coding, Decision, Passage, Polarity, Right, Voice, said
from harvest.model.undo import in_force
from harvest.store import audit_log, contents, decisions, rounds
from harvest.workspace import kept
from harvest.workspace.caches import UntilWritten
from harvest.workspace.decided import decided
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.report import current_team_text
from harvest.workspace.settings.csv_files import csv_bytes

HELD = "[words held back]"
_POLARITIES = {p: p.value.replace("_", " ") for p in Polarity}


@dataclass(frozen=True, slots=True)
class DecisionEntry:
    """One decision as a row to read. ``held`` says why its words must not leave; empty when they may. ``stands_as`` is
    the polarity the right way round for the side of its code, as the desk says it."""

    id: int
    at: str
    who: str
    action: str
    code: str
    to: str
    polarity: str
    stands_as: str
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


class _LogCache:
    def __init__(self) -> None:
        self.entries = UntilWritten[tuple[tuple[DecisionEntry, ...], int]]()


@verb(Right.READ)
def decision_entries(ws: Workspace) -> tuple[tuple[DecisionEntry, ...], int]:
    """Every decision that whoever acts may see, oldest first, and how many a blind round still hides from them."""
    return ws.caches.of(_LogCache).entries.get(ws.store.rev, ws.actor.name, lambda: _entries(ws))


class Labels:
    """Turns ids into the words on the page."""

    def __init__(self, books: Sequence[Codebook], passages: Mapping[int, Passage], voices: Iterable[Voice]):
        self.labels = {CodeRef(b.id, c.id): c.label for b in books for c in b.codes}
        self.sides = {CodeRef(b.id, c.id): c.stands_for for b in books for c in b.codes}
        self.passages = passages
        self.voices = {v.id: v for v in voices}
        self._seen: dict[tuple[str, ...], str] = {}

    def code(self, ref: CodeRef | None) -> str:
        """What a code is called."""
        return "" if ref is None else self.labels.get(ref, str(ref))

    def stands_as(self, polarity: Polarity | None, code: CodeRef | None, passage: Passage | None) -> str:
        """The polarity in the words that the desk has for this side."""
        side = self.sides.get(code, "") if code else ""
        return said(polarity, side, passage.kind if passage else "") if polarity and code else ""

    def seen(self, shown: tuple[str, ...]) -> str:
        """What had been suggested, as ``label 81 %``; the decision keeps ``code probability model``."""
        if shown not in self._seen:  # whoever decides about a passage is shown the same
            self._seen[shown] = self._told(shown)
        return self._seen[shown]

    def _told(self, shown: Sequence[str]) -> str:
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
        """Why what is said in a passage must not leave; empty when it may."""
        voice = self.voices.get(passage.voice_id) if passage else None
        if voice is None:
            return "nobody is known to have agreed"
        if voice.withdrawn_at:
            return "withdrawn"
        return "" if voice.may_be_quoted else "no consent for quotation"


@put_off()
def _entries(ws: Workspace) -> tuple[tuple[DecisionEntry, ...], int]:
    with ws.store.snapshot():
        rows, hidden = visible_to(ws.actor.name, decided(ws).stored, rounds.by_id(ws.store))
        labels = Labels(ws.codebooks(), kept.passages_by_id(ws), kept.voices(ws))
    in_force_ids = {d.id for d in in_force(rows)}
    batches = {d.batch: d for d in rows}
    return tuple(entry(d, labels, d.id in in_force_ids, batches) for d in rows), hidden


def entry(d: Decision, labels: Labels, stands: bool, batches: Mapping[str, Decision]) -> DecisionEntry:
    """One decision as a row; ``batches`` hold what it may take back, by act."""
    passage = labels.passages.get(d.passage_id)
    held = labels.held(passage)
    back = batches.get(d.undoes or "")
    marks = d.action in (Action.UNDO, Action.REDO)
    code = d.code if not marks else (back.code if back else None)
    memo = _memo(d) if not marks else (f"the act “{back.action.words.done}” of decision {back.id}" if back else "")
    return DecisionEntry(
        id=d.id,
        at=d.at,
        who=d.coder,
        action=d.action.words.done,
        code=labels.code(code),
        to=labels.code(d.to),
        polarity=_POLARITIES[d.polarity] if d.polarity else "",
        stands_as=said(d.polarity, labels.sides.get(code, ""), passage.kind if passage else "")
        if d.polarity and code
        else "",
        words="" if held == "withdrawn" else d.quote,
        memo="" if held == "withdrawn" else memo,
        seen=labels.seen(d.shown),
        source=passage.source if passage else "",
        place=f"passage {passage.seq + 1}" if passage else "",
        passage=d.passage_id,
        codebook=code.codebook if code else "",
        codebook_version=d.codebook_version,
        in_force=stands or marks,
        held=held,
    )


def _memo(d: Decision) -> str:
    """The note of a decision; of a merged, split or mended passage what was done to it."""
    if d.action is not Action.EDIT or not d.memo:
        return d.memo
    what = json.loads(d.memo)
    if "passage" in what:
        return f"“{what['old']}” became “{what['new']}”"
    return "two passages became one" if len(what["gone"]) > 1 else "one passage became two"


@verb(Right.EXPORT)
def decisions_csv(ws: Workspace, rows: Iterable[DecisionEntry]) -> bytes:
    """These decisions as CSV; words without consent for quotation are held back, formulas are plain text."""
    words = current_team_text(ws)

    def safe(a: DecisionEntry) -> dict[str, object]:
        said = (
            {"words": HELD if a.words else "", "memo": HELD if a.memo else ""}
            if a.held
            else {"words": words.free(a.words), "memo": words.free(a.memo)}
        )
        return {**asdict(a), **said, "source": words.title(a.source), "in_force": "yes" if a.in_force else "no"}

    data = csv_bytes(list(DecisionEntry.__dataclass_fields__), [safe(a) for a in rows])
    audit_log.note(ws.store, ws.actor.name, "export", suffix="history csv")
    return data


@dataclass(frozen=True, slots=True)
class EarlierCodings:
    """The inquiry's codings at an earlier moment: how many decisions there were, what stood, what was disputed."""

    at: str
    decisions: int
    reviewed: int
    agreed: tuple[Coding, ...]
    disputed: int


@verb(Right.READ)
def codings_at(ws: Workspace, moment: str) -> EarlierCodings:
    """What stood at a moment (ISO 8601), rebuilt from the decisions made by then that whoever acts may see."""
    with ws.store.snapshot():
        every = rounds.by_id(ws.store)
        rows, _ = visible_to(ws.actor.name, decisions.decisions(ws.store, up_to=moment), every)
        together = consensus(rows, every)
    return EarlierCodings(moment, len(rows), len(together.reviewed), together.agreed, len(together.disputed))


@verb(Right.READ)
def withdrawn_voices(ws: Workspace) -> frozenset[int]:
    """The voices that took their consent back: none of their words is shown."""
    return frozenset(v.id for v in contents.voices(ws.store) if v.withdrawn_at)
