"""The paper in the shape of a Joint Strategic Needs Assessment: why it matters, what is here, what could be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from harvest.evidence import Evidence, Picture, Quotation, Theme
from harvest.evidence.proposals import propose
from harvest.export.blocks import Block, BlockDocument, Bullets, Heading, Para, Table
from harvest.export.board import findings, other_format, status
from harvest.export.board_event import what_we_did
from harvest.export.board_parts import missing, value_with_interval
from harvest.export.opportunities import opportunities
from harvest.export.pack import quotes
from harvest.export.recommended import MISSING, recommended
from harvest.export.sentences import about, leads, summary, weight
from harvest.export.shared_sections import about_table, beside, consent
from harvest.export.traceability import Numbers
from harvest.model import Valence

MOST_THEMES, NEEDS_ROWS = 5, 15


def jsna(evidence: Evidence, pictures: Sequence[Picture] = ()) -> BlockDocument:
    """The paper as blocks, in the four questions that such papers answer."""
    numbers = Numbers(evidence)
    used = [q for f in evidence.findings for q in f.quotations]
    on = date.fromisoformat(evidence.at[:10])
    blocks: list[Block] = [
        *status(evidence, on),
        Heading("Why it matters"),
        Para(
            "This paper sets what residents and staff said is strong in their place beside what is lacking, so that "
            "the needs assessment counts assets as well as needs."
        ),
        *_needs(evidence),
        Heading("What it looks like here"),
        what_we_did(evidence),
        *(Para(sentence, "lead" if i == 0 else "") for i, sentence in enumerate(summary(evidence))),
        *([Heading("What we found", 2), *findings(evidence, numbers, 3)] if evidence.findings else []),
        *_starting(pictures, "bars-"),
    ]
    for theme in _strongest(evidence):
        blocks.extend(_theme(evidence, theme, numbers, used))
    blocks.extend(
        [Heading("Barriers beside assets", 2), *beside(evidence, subcodes=False), *_starting(pictures, "rings-")]
    )
    blocks.append(Heading("What is being done"))
    blocks.extend(_done(evidence, numbers, used))
    blocks.append(Heading("What else could be done"))
    blocks.extend(_could(evidence, numbers, used))
    asked = recommended(evidence, on)
    if asked:
        blocks += [Heading("Recommendations", 2, "recommendations"), *asked]
    blocks.extend(
        [Heading("How far this reaches", 1, MISSING), Bullets(missing(evidence, "the findings")), *consent(evidence)]
    )
    blocks.append(other_format(evidence))
    blocks.extend(about_table(evidence))
    blocks.append(Heading("Where every quotation comes from"))
    blocks.extend(numbers.appendix(_once(used), upright=True))
    return BlockDocument(evidence.title, "Paper for the board: assets beside needs", tuple(blocks), about(evidence))


def _needs(evidence: Evidence) -> list[Block]:
    if evidence.planning.needs:
        needs = evidence.planning.needs[:NEEDS_ROWS]
        told = tuple(
            (
                x.indicator,
                x.area or "–",
                value_with_interval(x.value) + (f", {x.trend}" if x.trend else ""),
                x.comparator or "not known",
                x.period,
                x.source,
            )
            for x in needs
        )
        head = ("Indicator", "Area", "Value", "Comparator", "Period", "Source")
        return [Table(head, told, (0.28, 0.14, 0.2, 0.14, 0.1, 0.14))]
    blocks: list[Block] = []
    for name, table in evidence.data_tables.items():
        width = len(table.columns)
        rows = tuple(tuple((*row, *[""] * width)[:width]) for row in table.rows[:NEEDS_ROWS])
        more = f" The first {NEEDS_ROWS} of {len(table.rows)} rows." if len(table.rows) > NEEDS_ROWS else ""
        if width:
            blocks.append(Table(table.columns, rows, caption=f"Needs data: {name}.{more}"))
    ask = "[Please say which need or priority of the strategy this speaks to" + (
        ", and what the needs data above show.]" if blocks else "; no needs data are recorded in this inquiry.]"
    )
    return [*blocks, Para(ask, "ask")]


def _starting(pictures: Sequence[Picture], start: str) -> list[Picture]:
    return [p for p in pictures if p.key.startswith(start)]


def _strongest(evidence: Evidence) -> list[Theme]:
    tops = [t for t in evidence.heard if t.depth == 0 and not t.identifying]
    return sorted(tops, key=lambda t: t.with_subcodes.weight, reverse=True)[:MOST_THEMES]


def _theme(evidence: Evidence, theme: Theme, numbers: Numbers, used: list[Quotation]) -> list[Block]:
    family = [t for t in evidence.heard if t.code == theme.code or theme.code.code in _up(evidence, t)]
    quotations = [q for t in family for q in t.quotations]
    chosen = tuple(q for q in quotations if q.chosen)
    picked = chosen[:2] if chosen or evidence.chosen else evidence.proposed(quotations, 2)
    used.extend(picked)
    return [
        Heading(theme.name, 2),
        Para(f"{weight(theme.with_subcodes).capitalize()}.", "figures"),
        *([Para(theme.summary, "written")] if theme.summary else []),
        *quotes(picked, numbers, 45),
    ]


def _done(evidence: Evidence, numbers: Numbers, used: list[Quotation]) -> list[Block]:
    named = dict.fromkeys(
        q.facets[key].strip() for q in evidence.quotations for key in ("asset", "reinforced_by") if q.facets.get(key)
    )
    blocks: list[Block] = []
    if named:
        blocks.append(Para("The coders noted these assets, and what keeps them going:"))
        blocks.append(Bullets(tuple(list(named)[:12])))
    there = [q for q in evidence.quotations if q.valence in (Valence.HELPS, Valence.BOTH)]
    blocks.extend(_some(there, numbers, used, "Nobody who may be quoted spoke of what is there."))
    blocks.append(Para("[Please add what services and groups do already, and what it costs or saves.]", "ask"))
    return blocks


def _could(evidence: Evidence, numbers: Numbers, used: list[Quotation]) -> list[Block]:
    top = leads(evidence)
    blocks: list[Block] = []
    for counts_as, heading in (
        (Valence.WISHED_FOR, "People wish for more of"),
        (Valence.HINDERS, "People find lacking, or in the way"),
    ):
        if top[counts_as]:
            blocks.append(Para(f"{heading}:"))
            blocks.append(Bullets(tuple(f"{name} ({said})" for name, said in top[counts_as][:6])))
    wanted = [q for q in evidence.quotations if q.valence in (Valence.WISHED_FOR, Valence.HINDERS)]
    blocks.extend(_some(wanted, numbers, used, "Nobody who may be quoted spoke of what is lacking or wished for."))
    written = opportunities(evidence.planning)
    ask = "[Please write the options, who would do each, and how the people who spoke would be part of it.]"
    blocks.extend(written or [Para(ask, "ask")])
    return blocks


def _some(found: list[Quotation], numbers: Numbers, used: list[Quotation], none: str) -> list[Block]:
    already = {(q.passage_id, q.start) for q in used}
    fresh = _once([q for q in found if (q.passage_id, q.start) not in already])
    picked = propose(fresh, 4)
    used.extend(picked)
    if not found:
        return [Para(none, "note")]
    return quotes(picked, numbers, 45)


def _once(quotations: Sequence[Quotation]) -> list[Quotation]:
    seen: dict[tuple[object, ...], Quotation] = {}
    for q in quotations:
        seen.setdefault((str(q.code), q.passage_id, q.start), q)
    return list(seen.values())


def _up(evidence: Evidence, theme: Theme) -> set[str]:
    found: set[str] = set()
    while theme.parent and theme.parent not in found:
        found.add(theme.parent)
        parent = evidence.theme(theme.above)
        if parent is None:
            break
        theme = parent
    return found
