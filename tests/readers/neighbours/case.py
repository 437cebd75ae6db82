"""A file in a shape next to those that other tests know, and what a careful person would expect to come out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from harvest.errors import ReadError
from harvest.model import Role
from harvest.readers.dispatch import parse_file


@dataclass(frozen=True)
class Neighbour:
    """What is left None or empty is not looked at."""

    what: str
    file: str
    data: str | bytes
    said: Sequence[tuple[str | None, str]] | None = None
    """Every turn in order: who and the words."""
    words: Sequence[str] | None = None
    """Every turn's words, in any order."""
    keeps: Sequence[str] = ()
    lacks: Sequence[str] = ()
    turns: int | None = None
    asked: Mapping[str, str] = field(default_factory=dict)
    """By the words of a turn: what its question holds."""
    voices: Sequence[str] = ()
    """Among others."""
    leads: str | None = None
    """Who is the facilitator; empty: nobody is."""
    table: str | None = None
    date: str | None = None
    kind: str | None = None
    not_data: bool = False


def faults(case: Neighbour) -> list[str]:
    """In what the reading differs from what was expected."""
    data = case.data if isinstance(case.data, bytes) else case.data.encode()
    try:
        readings = parse_file(case.file, data)
    except ReadError as fault:
        return [f"refused: {fault}"]
    flagged = [r.not_data for r in readings if r.not_data]
    if case.not_data or flagged:
        return [] if bool(flagged) is case.not_data else [f"no data: {flagged}"]
    sources = [s for r in readings for s in r.sources]
    turns = [(t.speaker or s.voice, _plain(s.text[t.start : t.end]), t, s) for s in sources for t in s.turns]
    found = []
    if case.said is not None and [(who, text) for who, text, *_ in turns] != list(case.said):
        found.append(f"said: {[(who, text) for who, text, *_ in turns]}")
    if case.words is not None and sorted(text for _, text, *_ in turns) != sorted(case.words):
        found.append(f"words: {[text for _, text, *_ in turns]}")
    if case.turns is not None and len(turns) != case.turns:
        found.append(f"{len(turns)} turns")
    found += [f"not kept: {part}" for part in case.keeps if not any(part in text for _, text, *_ in turns)]
    found += [
        f"kept: {part}" for part in case.lacks if any(part in text or part in (who or "") for who, text, *_ in turns)
    ]
    for text, question in case.asked.items():
        have = [t.question or s.question for _, words, t, s in turns if words == text]
        found += [] if have and question in (have[0] or "") else [f"question of {text}: {have}"]
    found += [f"no voice {voice}" for voice in case.voices if voice not in {who for who, *_ in turns}]
    leads = {who for who, _, t, _ in turns if t.role is Role.FACILITATOR}
    found += [] if case.leads is None or leads == ({case.leads} if case.leads else set()) else [f"leads: {leads}"]
    for what, wanted, got in (
        ("table", case.table, {t.table or s.table for *_, t, s in turns}),
        ("date", case.date, {(s.date or "")[:10] for s in sources}),
        ("kind", case.kind, {s.kind.value for s in sources}),
    ):
        found += [] if wanted is None or got == {wanted} else [f"{what}: {got}"]
    return found


def _plain(text: str) -> str:
    """The words as they are compared: line ends are spaces, apostrophes straight."""
    return " ".join(text.replace("’", "'").split())
