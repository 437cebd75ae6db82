"""What the product reads of a made-up list, beside what it says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.made_lists.cases import Case
from bench.made_lists.people import transcript
from harvest import privacy
from harvest import workspace as verbs
from harvest.model import Listed


@dataclass
class Score:
    """People of whom something was asked: who may be quoted, how many of them are, and who is let out."""

    quotable: int = 0
    found: int = 0
    out: int = 0
    wider: int = 0

    def __iadd__(self, other: Score) -> Score:
        self.quotable += other.quotable
        self.found += other.found
        self.out += other.out
        self.wider += other.wider
        return self


@contextmanager
def inquiry() -> Iterator[verbs.Workspace]:
    """An empty inquiry in which files are looked at and none is taken in."""
    with TemporaryDirectory() as folder:
        yield verbs.new(Path(folder) / "made.harvest", "Made", "What is strong here?").acting_as("Ana")


def read(ws: verbs.Workspace, case: Case) -> list[Listed]:
    """Whom the product finds on a list that is looked at together with the transcript."""
    files = [("words.txt", transcript(case.people).encode()), (case.name, case.data)]
    found = verbs.intake.preview(ws, files)
    reading = found[1].reading
    return list(reading.listed) if reading is not None else []


def score(case: Case, listed: list[Listed]) -> tuple[Score, list[str]]:
    """The figures of one list, and in words who is held or let out."""
    called = {n: one.names for n, one in enumerate(listed)}
    total, told = Score(), []
    for p in case.people:
        own = [listed[n].permission for n in privacy.meant(p.name, called)]
        free = len(own) == 1 and own[0].quotable and not own[0].hold and not own[0].minor
        may = p.quotation in ("named", "anonymous") and not p.minor
        out = free and (not may or (p.quotation == "anonymous" and own[0].quotation == "named"))
        wider = free and may and p.sharing == "no" and own[0].sharing not in ("no", "ask")
        total += Score(may, may and free, out, wider)
        if (may and not free) or out or wider:
            says = "LET OUT" if out else "WIDER" if wider else "held"
            heard = "; ".join(f"{o.quotation}, {o.sharing}, {o.hold}" for o in own)
            told.append(f"{says} {p.name} ({p.quotation}, {p.sharing}{', minor' * p.minor}): {heard}"[:230])
    return total, told
