"""Findings: written, changed, signed and brought back; the strength under a sentence before anybody keeps it."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from harvest import evidence
from harvest.errors import DecisionError, ExportError
from harvest.evidence import Evidence, Quotation, StatedFinding, Strength
from harvest.evidence.strength import OTHER
from harvest.evidence.strength_words import draft
from harvest.model import Audience, Comparison, Entry, EntryKind, FindingQuotation, Right, Valence, WrittenFinding
from harvest.planning import findings as fold
from harvest.store import journal
from harvest.workspace import kept, report
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@dataclass(frozen=True, slots=True)
class Proposal:
    """What Harvest puts under a sentence that rests on these codes: figures, a draft led by them, both sides quoted.

    ``offers`` are all quotations that could stand there, each stretch of words once.
    """

    side: Valence
    strength: Strength
    draft: str
    supporting: tuple[Quotation, ...]
    contrary: tuple[Quotation, ...]
    offers: tuple[Quotation, ...]


@verb(Right.EVIDENCE)
def all_findings(ws: Workspace) -> tuple[WrittenFinding, ...]:
    """Every finding that stands, in the order in which it is printed, with all its versions."""
    return kept.planning(ws).findings


@verb(Right.EVIDENCE)
def stated_findings(
    ws: Workspace, audience: Audience = Audience.PUBLIC, where: evidence.Where = ()
) -> tuple[StatedFinding, ...]:
    """The findings with the strength of evidence and the quotations under each, as they may leave.

    With conditions the figures are of those who meet them, and nobody signed these.
    """
    return report.current_evidence(ws, audience=audience, where=where).findings


@verb(Right.EVIDENCE)
def propose_finding(
    ws: Workspace, codes: Collection[str], side: Valence | None = None, *, without: str = ""
) -> Proposal:
    """What stands under a sentence on these codes; the side that more people take unless one is given.

    ``without`` is the finding that is being changed: its own quotations do not count as used already.
    """
    found = report.current_evidence(ws)
    around = evidence.family(found.themes, _known(ws, codes))
    way = side if side in OTHER else evidence.leading(found.rows, around)
    assert way is not None
    strength = found.strength_of(around, way)
    used = Counter(q.voice for f in found.findings if f.written.id != without for q in f.quotations)
    quoted = evidence.proposed(found.quotations, around, way, used)
    own = [q for q in found.quotations if str(q.code) in around]
    return Proposal(
        way,
        strength,
        draft(strength, _names(found, codes)),
        tuple(q for q in quoted if q.valence is not OTHER[way]),
        tuple(q for q in quoted if q.valence is OTHER[way]),
        tuple(evidence.once(own)),
    )


@verb(Right.FINDINGS)
def write_finding(
    ws: Workspace,
    /,
    text: str,
    codes: Collection[str],
    *,
    side: Valence | None = None,
    quotations: Sequence[FindingQuotation] | None = None,
    compared: Comparison | None = None,
) -> str:
    """Write a finding: a sentence about one or more codes; its id. It is a draft until somebody signs it.

    Without ``side`` it goes the way that more people take. ``quotations`` None leaves Harvest's proposal standing.
    ``compared`` is what a sentence that compares is set beside.
    """
    text = " ".join(text.split())
    if not text:
        raise DecisionError("A finding needs a sentence.")
    if not codes:
        raise DecisionError("A finding needs at least one code that it is about, as CODEBOOK/CODE.")
    if side not in OTHER:
        side = propose_finding(ws, codes).side
    detail: dict[str, object] = {"text": text, "codes": list(_known(ws, codes)), "side": side.value if side else ""}
    if quotations is not None:
        detail["quotations"] = [fold.as_detail(q) for q in _twice(ws, quotations, "")]
    if compared is not None and compared.where:
        detail["compared"] = fold.compared_detail(_askable(ws, compared))
    return _record(ws, Entry(EntryKind.FINDING, detail=detail))


@verb(Right.FINDINGS)
def change_finding(
    ws: Workspace,
    /,
    finding_id: str,
    *,
    text: str | None = None,
    codes: Collection[str] | None = None,
    side: Valence | None = None,
    quotations: Sequence[FindingQuotation] | None = None,
    compared: Comparison | None = None,
    gone: bool = False,
) -> bool:
    """Word a finding anew, or take it off (``gone``); it is unsigned then. Whether anything changed.

    A comparison without conditions takes the one there was away.
    """
    now = _finding(ws, finding_id)
    detail: dict[str, object] = {}
    if text is not None and (said := " ".join(text.split())) != now.text:
        if not said:
            raise DecisionError("A finding needs a sentence; take it off if there is none.")
        detail["text"] = said
    if codes is not None and tuple(codes) != now.codes:
        if not codes:
            raise DecisionError("A finding needs at least one code that it is about, as CODEBOOK/CODE.")
        detail["codes"] = list(_known(ws, codes))
    if side in OTHER and side is not now.side:
        detail["side"] = side.value if side else ""
    if quotations is not None and tuple(quotations) != now.quotations:
        detail["quotations"] = [fold.as_detail(q) for q in _twice(ws, quotations, finding_id)]
    if compared is not None and compared != (now.compared or Comparison((), "")):
        detail["compared"] = fold.compared_detail(_askable(ws, compared))
    if gone:
        detail = {"gone": True}
    if detail:
        _record(ws, Entry(EntryKind.FINDING, finding_id, detail))
    return bool(detail)


@verb(Right.FINDINGS)
def restore_finding(ws: Workspace, finding_id: str, number: int) -> None:
    """Bring an earlier version of a finding back, as a new version: nothing of what came after is lost."""
    now = _finding(ws, finding_id)
    old = next((v for v in now.versions if v.number == number), None)
    if old is None:
        raise DecisionError(f"Finding {finding_id} has no version {number}; it has {now.version}.")
    change_finding(
        ws, finding_id, text=old.text, codes=old.codes, side=old.side, quotations=old.quotations,
        compared=old.compared or Comparison((), ""),
    )  # fmt: skip


@verb(Right.FINDINGS)
def sign_finding(ws: Workspace, finding_id: str) -> None:
    """Answer for a finding as it stands now, words and figures, with one's name."""
    _finding(ws, finding_id)
    stated = next((f for f in stated_findings(ws) if f.written.id == finding_id), None)
    if stated is None:
        raise DecisionError(f"Finding {finding_id} is about codes that are in no codebook any more: mend it first.")
    if not stated.strength.spoke:
        raise DecisionError("Nobody whose words are agreed on spoke of this: a finding without evidence is not signed.")
    _record(ws, Entry(EntryKind.SIGN, finding_id, {"figures": stated.figures}))


@verb(Right.FINDINGS)
def order_findings(ws: Workspace, ids: Sequence[str]) -> None:
    """Print the findings in this order; those left out come after."""
    for finding_id in ids:
        _finding(ws, finding_id)
    _record(ws, Entry(EntryKind.FINDING, detail={"order": list(ids)}))


@verb(Right.FINDINGS)
def findings_from_csv(ws: Workspace, path: Path) -> int:
    """Write down every row of a table with the columns text, codes (apart by ;) and, where known, side."""
    try:
        rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DecisionError(f"{path.name} cannot be read: {error}.") from None
    made = 0
    for n, row in enumerate(rows, 2):
        said = {str(k).strip().lower(): str(v or "").strip() for k, v in row.items() if k}
        if not said.get("text"):
            continue
        codes = [c.strip() for c in said.get("codes", "").split(";") if c.strip()]
        try:
            side = Valence(said["side"]) if said.get("side") else None
            write_finding(ws, said["text"], codes, side=side)
        except (DecisionError, ValueError) as error:
            raise DecisionError(f"{path.name}, line {n}: {error}") from None
        made += 1
    if not made:
        raise DecisionError(f"{path.name} has no column text, or no row that fills it.")
    return made


def quotation_of(quotation: Quotation, text: str | None = None) -> FindingQuotation:
    """A quotation as a finding keeps it, in a shortened wording where one is given."""
    short = text if text and text != quotation.verbatim else None
    return FindingQuotation(str(quotation.code), quotation.passage_id, quotation.start, quotation.end, short)


def _record(ws: Workspace, entry: Entry) -> str:
    """Keep one act of somebody who may write findings, which is not the right to decide about codes."""
    if not ws.actor.name:
        raise DecisionError("A finding needs a name: say who writes it.")
    (made,) = journal.append(ws.store, ws.actor.name, None, [entry])
    return entry.subject or str(made)


def _askable(ws: Workspace, compared: Comparison) -> Comparison:
    """The comparison; DecisionError in a sentence where it cannot be asked of what everybody may be told."""
    said = Comparison(compared.where, " ".join(compared.said.split()))
    if said.where and not said.said:
        raise DecisionError("Say what those say whom the sentence is set beside, such as: say they do not want to go.")
    if said.where:
        try:
            report.current_evidence(ws, where=tuple(evidence.Condition.parse(w) for w in said.where))
        except (ValueError, ExportError) as error:
            raise DecisionError(f"The comparison cannot be asked: {error}") from None
    return said


def _names(found: Evidence, codes: Collection[str]) -> list[str]:
    return [theme.name if (theme := found.theme(code)) is not None else code for code in codes]


def _finding(ws: Workspace, finding_id: str) -> WrittenFinding:
    found = next((f for f in all_findings(ws) if f.id == finding_id), None)
    if found is None:
        raise DecisionError(f"There is no finding {finding_id}; `harvest findings` lists the ones there are.")
    return found


def _known(ws: Workspace, codes: Collection[str]) -> tuple[str, ...]:
    there = {f"{book.id}/{code.id}" for book in ws.codebooks() for code in book.codes}
    for code in codes:
        if code not in there:
            raise DecisionError(f"There is no code “{code}”; write it as CODEBOOK/CODE.")
    return tuple(dict.fromkeys(codes))


def _twice(ws: Workspace, quotations: Sequence[FindingQuotation], but: str) -> Sequence[FindingQuotation]:
    """The quotations; DecisionError when one cannot be quoted, or somebody would be quoted more than twice."""
    found = report.current_evidence(ws)
    voices = {(str(q.code), q.passage_id, q.start, q.end): q.voice for q in found.quotations}
    used = Counter(q.voice for f in found.findings if f.written.id != but and f.chosen for q in f.quotations)
    for q in quotations:
        voice = voices.get((q.code, q.passage, q.start, q.end))
        if voice is None:
            raise DecisionError(f"Passage {q.passage} may not be quoted under {q.code}, or nobody agreed on that code.")
        used[voice] += 1
        if used[voice] > evidence.PER_PERSON:
            raise DecisionError(
                f"{voice} would be quoted {used[voice]} times; each person stands in a pack twice at most."
            )
    return quotations
