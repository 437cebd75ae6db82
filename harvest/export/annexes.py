"""The annexes of the document for a board: quotations with their chain, both sides, cards, figures, method, needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from harvest.evidence import Evidence, Picture, Quotation, links, register
from harvest.evidence.by_place import by_place, place_lines
from harvest.evidence.outcomes import in_use
from harvest.evidence.strength_words import finding_lines
from harvest.export.blocks import Block, Bullets, Heading, Para, Table
from harvest.export.board_parts import all_dreams, all_pledges, assets_quoted, value_with_interval
from harvest.export.method import method
from harvest.export.opportunities import opportunities
from harvest.export.outcome_table import annex as outcome_annex
from harvest.export.outcome_table import quoted as outcomes_quoted
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
OUTCOMES = ("G Outcomes (SROI)", "annex-g")
"""The annex that is there where somebody codes with the lens that asks for whom something changes."""
MOST_LINKS = 10
MOST = 150
"""Quotations under the codes of the findings that the annex holds; the workbook and the CSV hold them all."""


def names(evidence: Evidence) -> tuple[tuple[str, str], ...]:
    """The annexes that this document has, each with the name that page 1 leads to."""
    return (*ANNEXES, OUTCOMES) if in_use(evidence) else ANNEXES


def annexes(evidence: Evidence, numbers: Numbers, pictures: Sequence[Picture]) -> list[Block]:
    """All of them, each under the name that page 1 leads to."""
    headings = [Heading(f"Annex {words}", 1, anchor) for words, anchor in names(evidence)]
    on = date.fromisoformat(evidence.at[:10])
    cards = [*all_dreams(evidence.planning), *all_pledges(evidence.planning, on)]
    return [
        headings[0],
        Para("Every quotation on the findings, with who said it where, consent, coder, decision and codebook:", "note"),
        *numbers.appendix(quoted(evidence), upright=True),
        *_held(evidence),
        headings[1],
        *[p for p in pictures if p.key.startswith("bars-")],
        *(beside(evidence) or [Para("Nothing is agreed yet.")]),
        *_assets(evidence),
        headings[2],
        *(cards or [Para("No dream card and no pledge came in.")]),
        headings[3],
        *_figures(evidence),
        *leaves_out(evidence, "board"),
        *consent(evidence),
        *_not_shown(evidence),
        headings[4],
        *_questions(evidence),
        *method(evidence),
        *agreement(evidence),
        *not_coded(evidence),
        *_codes(evidence),
        *about_table(evidence),
        headings[5],
        *_needs(evidence),
        *([headings[6], *outcome_annex(evidence, numbers)] if in_use(evidence) else []),
    ]


def quoted(evidence: Evidence) -> list[Quotation]:
    """Those printed above, also as assets, or under an outcome, then the others under the findings' codes; each stretch
    of words under each code once."""
    printed = [*(q for f in evidence.findings for q in f.quotations), *assets_quoted(evidence)]
    families = frozenset[str]().union(*(f.families for f in evidence.findings))
    others = [q for q in evidence.quotations if str(q.code) in families]
    found: dict[tuple[object, ...], Quotation] = {}
    for q in [*printed, *outcomes_quoted(evidence), *others]:
        found.setdefault((str(q.code), q.passage_id, q.start, q.end), q)
    return list(found.values())[: max(MOST, len(printed))]


def _held(evidence: Evidence) -> list[Block]:
    families = frozenset[str]().union(*(f.families for f in evidence.findings))
    held = {r.passage_id for r in evidence.rows if str(r.code) in families and not r.quotable}
    said = f"{n(len(held), 'more passage')} under these codes may be counted and not quoted."
    return [Para(said, "note")] if held else []


def _assets(evidence: Evidence) -> list[Block]:
    """What people named as assets, and which go together: the same people speak of both."""
    found = register(evidence)
    if not found:
        return []
    rows = tuple(
        (f"B{number}", a.name, a.kind.words.label if a.kind else "–", a.place or "–", str(len(a.voices)))
        for number, a in enumerate(found, 1)
    )
    anchors = tuple(f"b{number}" for number in range(1, len(rows) + 1))
    most = sorted(links(found), key=lambda x: -x.voices)[:MOST_LINKS]
    pairs = tuple((x.one, x.other, str(x.voices)) for x in most)
    head = ("No.", "Asset", "Kind", "Place", "People who speak of it")
    table = Table(head, rows, (0.08, 0.36, 0.18, 0.2, 0.18), (4,), anchors=anchors)
    blocks: list[Block] = [Heading("Assets that people named", 2), table]
    if pairs:
        said = "Whoever speaks of both could be linked to both."
        blocks.append(Table(("Asset", "Goes with", "People"), pairs, (0.4, 0.45, 0.15), (2,), said))
    return blocks


def _not_shown(evidence: Evidence) -> list[Block]:
    said = [f"Finding {i}: figures by role." for i, f in enumerate(evidence.findings, 1) if f.strength.roles_hidden]
    said += [evidence.refusal] if evidence.refusal else []
    invited = tuple(
        (i.by.words.label, i.group, i.basis.words.label, f"{i.number:,}") for i in evidence.planning.invited
    )
    blocks: list[Block] = [Heading("Who was invited, and what could not be shown", 2)] if said or invited else []
    if invited:
        blocks.append(Table(("By", "Group", "Who", "People"), invited, (0.25, 0.35, 0.25, 0.15), (3,)))
    return [*blocks, *([Bullets(tuple(said))] if said else [])]


def _questions(evidence: Evidence) -> list[Block]:
    asked = dict.fromkeys(str(q) for e in evidence.events for q in e["questions"])  # type: ignore[attr-defined]
    return [Para("People were asked:"), Bullets(tuple(asked))] if asked else []


def _figures(evidence: Evidence) -> list[Block]:
    blocks: list[Block] = []
    for number, f in enumerate(evidence.findings, 1):
        lines = finding_lines(f, place_lines(by_place(evidence, f)))
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
        (
            x.indicator,
            x.area,
            value_with_interval(x.value) + (f", {x.trend}" if x.trend else ""),
            x.comparator,
            x.period,
            x.source,
        )
        for x in planning.needs
    )
    head = ("Indicator", "Area", "Value", "Comparator", "Period", "Source")
    return [
        Para(f"{n(len(rows), 'figure')} of needs. An interval is the Wilson interval (95 %) of a share.", "note"),
        Table(head, rows, (0.28, 0.14, 0.2, 0.14, 0.1, 0.14)),
        *opportunities(planning),
    ]
