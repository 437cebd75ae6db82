"""What a board is asked to do, as a table that leads to what each recommendation rests on."""

from __future__ import annotations

from collections.abc import Mapping, Set
from datetime import date

from harvest.evidence import Evidence
from harvest.export.blocks import Block, Para, Table
from harvest.export.days import due
from harvest.model import Recommendation

MISSING = "missing"
"""The name of the place that says who is missing."""
_HEAD = ("No.", "We recommend", "Rests on", "Owner", "By", "Answer", "Outcome")
_RESTS_ON = _HEAD.index("Rests on")


def finding_place(finding: str) -> str:
    """The name of the place where a finding is printed, by its id."""
    return f"finding-{finding}"


def recommended(evidence: Evidence, on: date) -> list[Block]:
    """What somebody is asked to do: on what it rests, who owns it, by when, the answer, what came of it.

    Findings are called by the numbers that they have in this document. One that this document leaves out, because it
    is about another framework, is said to be left out.
    """
    planning = evidence.planning
    if not planning.recommendations:
        return []
    printed = {f.written.id: number for number, f in enumerate(evidence.findings, 1)}
    elsewhere = {f.id for f in planning.findings} - set(printed)
    not_heard = {group.casefold() for group in evidence.not_heard}
    today = on.isoformat()
    ways = {(at, _RESTS_ON): _rests_on(r, printed, not_heard) for at, r in enumerate(planning.recommendations)}
    rows = tuple(
        (
            str(at + 1),
            r.text,
            "A finding that this paper leaves out" if r.finding in elsewhere else "" if ways[at, _RESTS_ON] else "–",
            r.asked or "not said",
            due(r.due, r.by) + (" (passed)" if r.overdue(today) else ""),
            r.answer or "No answer yet",
            r.changed or "–",
        )
        for at, r in enumerate(planning.recommendations)
    )
    told = [f"{number}: {r.told.rstrip('.')}." for number, r in enumerate(planning.recommendations, 1) if r.told]
    back = planning.plan.hear_back.strip().rstrip(".")
    line = " ".join([*(["Told to the community, by number."] if told else []), *told])
    if back:
        line = f"{line} Answers and outcomes go back to the community: {back}.".strip()
    table = Table(_HEAD, rows, (0.06, 0.25, 0.12, 0.14, 0.13, 0.14, 0.16), ways=ways)
    return [table, *([Para(line, "note")] if line else [])]


def _rests_on(r: Recommendation, printed: Mapping[str, int], not_heard: Set[str]) -> tuple[tuple[str, str], ...]:
    """Ways to the finding and to who is missing; a group that is heard by now is not said to be missing."""
    ways = []
    if r.finding in printed:
        ways.append((f"Finding {printed[r.finding]}" + ";" * bool(r.missing), finding_place(r.finding)))
    if r.missing:
        still = r.missing.casefold() in not_heard
        ways.append((f"Who {'is' if still else 'was'} missing: {r.missing}", MISSING))
    return tuple(ways)
