"""The annexes of the document for a board: quotations with their chain, both sides, cards, figures, method, needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from harvest.evidence import Evidence, Picture, Quotation
from harvest.evidence.strength_words import strength_lines
from harvest.export.blocks import Block, Heading, PageBreak, Para, Table
from harvest.export.board_parts import all_dreams, all_pledges, value_with_interval
from harvest.export.method import method
from harvest.export.opportunities import opportunities
from harvest.export.sentences import n
from harvest.export.shared_sections import about_table, agreement, beside, consent, leaves_out, not_coded
from harvest.export.traceability import Numbers

ANNEXES = (
    ("A Quotations", "annex-a"),
    ("B What helps and what stands in the way", "annex-b"),
    ("C Dreams and pledges", "annex-c"),
    ("D Figures", "annex-d"),
    ("E Method", "annex-e"),
    ("F Needs", "annex-f"),
)
MOST = 150
"""Quotations under the codes of the findings that the annex holds; the workbook and the CSV hold them all."""


def annexes(evidence: Evidence, numbers: Numbers, pictures: Sequence[Picture]) -> list[Block]:
    """All of them, each under the name that page 1 leads to."""
    headings = [Heading(f"Annex {words}", 1, anchor) for words, anchor in ANNEXES]
    on = date.fromisoformat(evidence.at[:10])
    cards = [*all_dreams(evidence.planning), *all_pledges(evidence.planning, on)]
    return [
        PageBreak(wide=True),
        headings[0],
        Para("Every quotation on the findings, with who said it where, consent, coder, decision and codebook.", "note"),
        *numbers.appendix(_quoted(evidence)),
        PageBreak(),
        headings[1],
        *[p for p in pictures if p.key.startswith("bars-")],
        *(beside(evidence) or [Para("Nothing is agreed yet.")]),
        headings[2],
        *(cards or [Para("No dream card and no pledge came in.")]),
        headings[3],
        *_figures(evidence),
        *leaves_out(evidence, "board"),
        *consent(evidence),
        headings[4],
        *method(evidence),
        *agreement(evidence),
        *not_coded(evidence),
        *_codes(evidence),
        *about_table(evidence),
        headings[5],
        *_needs(evidence),
    ]


def _quoted(evidence: Evidence) -> list[Quotation]:
    """Those printed above, then the others under the findings' codes, each stretch of words under each code once."""
    printed = [q for f in evidence.findings for q in f.quotations]
    families = frozenset[str]().union(*(f.families for f in evidence.findings))
    others = [q for q in evidence.quotations if str(q.code) in families]
    found: dict[tuple[object, ...], Quotation] = {}
    for q in [*printed, *others]:
        found.setdefault((str(q.code), q.passage_id, q.start, q.end), q)
    return list(found.values())[: max(MOST, len(printed))]


def _figures(evidence: Evidence) -> list[Block]:
    blocks: list[Block] = []
    for number, f in enumerate(evidence.findings, 1):
        lines = strength_lines(f.strength, f.written.text, len(f.contrary))
        codes = ", ".join(t.name for t in evidence.themes if str(t.code) in f.families and t.figures.passages)
        rows = (*((word, said) for word, said in lines), ("Codes counted", codes or "none"))
        blocks.append(
            Table((f"Finding {number}", "Figure"), (*rows, ("Passages", str(f.strength.passages))), (0.3, 0.7))
        )
    if not blocks:
        blocks.append(Para("No finding is written yet."))
    return blocks


def _codes(evidence: Evidence) -> list[Block]:
    used = [t for t in evidence.heard if t.definition]
    rows = tuple((t.name, t.definition) for t in used)
    return (
        [Heading("Codes used, with their definitions", 2), Table(("Code", "It means"), rows, (0.3, 0.7))]
        if rows
        else []
    )


def _needs(evidence: Evidence) -> list[Block]:
    planning = evidence.planning
    if not planning.needs:
        return [Para("No needs are recorded in this inquiry.")]
    rows = tuple(
        (x.indicator, x.area, value_with_interval(x.value), x.comparator, x.period, x.source) for x in planning.needs
    )
    head = ("Indicator", "Area", "Value", "Comparator", "Period", "Source")
    return [
        Para(f"{n(len(rows), 'figure')} of needs. An interval is the Wilson interval (95 %) of a share.", "note"),
        Table(head, rows, (0.28, 0.14, 0.2, 0.14, 0.1, 0.14)),
        *opportunities(planning),
    ]
