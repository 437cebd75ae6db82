"""The Framework matrix: case by theme, each cell a summary that people wrote with the verbatim words behind it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from harvest.evidence.evidence import Evidence
from harvest.evidence.location import table_name
from harvest.evidence.records import Quotation, Row, Theme
from harvest.model import CodeRef
from harvest.model.plural import count

CASES: dict[str, Callable[[Row], str | None]] = {
    "voice": lambda row: row.voice,
    "table": lambda row: table_name(row.table) + (f" · {row.event}" if row.event else "") if row.table else None,
    "source": lambda row: row.file,
    "event": lambda row: row.event,
}
"""What can be a case."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one case said under one theme: people's summary, how many passages, and those that may be quoted."""

    case: str
    code: CodeRef
    summary: str
    passages: int
    quotations: tuple[Quotation, ...]

    @property
    def text(self) -> str:
        """What stands in the cell: the summary, or how much waits for one."""
        if self.summary:
            return self.summary
        words = count(self.passages, "passage")
        held = self.passages - len({q.passage_id for q in self.quotations})
        return f"[{words}, not yet summarised{f'; {held} held back' if held > 0 else ''}]"


@dataclass(frozen=True, slots=True)
class Framework:
    """The matrix: cases down, themes across; a cell that is not there means the case said nothing under that theme."""

    by: str
    cases: tuple[str, ...]
    themes: tuple[Theme, ...]
    cells: dict[tuple[str, str], Cell]

    @property
    def frame(self) -> pd.DataFrame:
        """The summaries as a data frame, empty where nothing was said."""
        return pd.DataFrame(
            [
                [self.cells[case, str(t.code)].text if (case, str(t.code)) in self.cells else "" for t in self.themes]
                for case in self.cases
            ],
            index=pd.Index(self.cases, name=self.by),
            columns=[t.name for t in self.themes],
        )


def summary_key(code: CodeRef, case: str) -> str:
    """The key under which people's words on a code for one case are kept in ``Material.summaries``."""
    return f"{code}|{case}"


def framework(evidence: Evidence, by: str = "table", every_code: bool = False) -> Framework:
    """Case × theme for cases that are voices, tables, sources or events; sub-codes stand in their top code's cell."""
    case_of = CASES[by]
    top: dict[str, str] = {}
    for theme in evidence.themes:
        if not theme.identifying:
            top[str(theme.code)] = str(theme.code) if every_code else top.get(theme.above, str(theme.code))
    themes = tuple(t for t in evidence.heard if not t.identifying and (every_code or t.depth == 0))
    passages: dict[tuple[str, str], set[int]] = defaultdict(set)
    case_of_passage: dict[tuple[int, int], str] = {}
    for row in evidence.rows:
        case = case_of(row)
        if case and str(row.code) in top:
            passages[case, top[str(row.code)]].add(row.passage_id)
            case_of_passage[row.passage_id, row.source_id] = case
    said: dict[tuple[str, str], list[Quotation]] = defaultdict(list)
    for quotation in evidence.quotations:
        case = case_of_passage.get((quotation.passage_id, quotation.source_id))
        if case and str(quotation.code) in top:
            said[case, top[str(quotation.code)]].append(quotation)
    cells = {
        key: Cell(
            key[0],
            CodeRef.parse(key[1]),
            evidence.summaries.get(summary_key(CodeRef.parse(key[1]), key[0]), ""),
            len(ids),
            tuple(said.get(key, ())),
        )
        for key, ids in passages.items()
    }
    return Framework(by, tuple(sorted({case for case, _ in cells}, key=_natural)), themes, cells)


def _natural(case: str) -> tuple[str, int, str]:
    head, _, event = case.partition(" · ")
    number = re.search(r"[0-9]{1,9}", head)
    return (event or head.rstrip("0123456789"), int(number[0]) if number else 0, case)
