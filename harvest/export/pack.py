"""The evidence pack: what a commissioner reads in ten pages, and the appendix that leads every sentence back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from harvest.evidence import CodebookUsed, Evidence, Picture, Quotation, Theme
from harvest.evidence.proposals import shorten
from harvest.export.became import became
from harvest.export.blocks import Block, BlockDocument, Heading, PageBreak, Para, Quote, Table
from harvest.export.board import draft_or_final, findings, unread
from harvest.export.chosen_because import whole_stories, why_chosen
from harvest.export.method import coreq, method
from harvest.export.sentences import about, n, split, summary, weight
from harvest.export.shared_sections import about_table, agreement, beside, consent, leaves_out, not_coded
from harvest.export.traceability import Numbers
from harvest.model import Valence

PER_THEME, PER_OTHER = 4, 2
"""Quotations proposed for one of the weightiest themes and for any other code, when nobody has chosen any."""
WEIGHTIEST = 6
"""So many themes get more quotations, and are asked a written summary for where there is none."""


def pack(evidence: Evidence, pictures: Sequence[Picture] = ()) -> BlockDocument:
    """The evidence pack as blocks: summary, themes, barriers beside assets, agreement, limits, method, appendix."""
    numbers = Numbers(evidence)
    drawn = {picture.key: picture for picture in pictures}
    first, *more = summary(evidence)
    blocks: list[Block] = [*_draft(evidence), Heading("In brief"), Para(first, "lead"), *(Para(s) for s in more)]
    if evidence.findings:
        blocks.extend([Heading("Findings"), *findings(evidence, numbers)])
    blocks.extend(_at_a_glance(evidence))
    blocks.extend(_starting(drawn, "bars-"))
    if evidence.heard:
        blocks.extend([Heading("Barriers beside assets"), *beside(evidence), *_starting(drawn, "rings-")])
        blocks.append(Heading("What people said, theme by theme"))
        blocks.append(Para(_how_quoted(evidence), "note"))
    asked = {str(t.code) for t in _by_weight(evidence)[:WEIGHTIEST]}
    for book in evidence.codebooks:
        blocks.extend(_book(evidence, book, numbers, asked))
    together = _drawn(drawn, "heat_map", "network", "assets", "timeline")
    if together:
        blocks.extend([Heading("Where and when, and what goes together"), *together])
    blocks.extend(whole_stories(evidence))
    blocks.extend(why_chosen(evidence))
    blocks.extend(became(evidence.planning, date.fromisoformat(evidence.at[:10])))
    blocks.extend([Heading("Agreement between coders"), *agreement(evidence)])
    blocks.extend([Heading("Consent, and what is held back"), *consent(evidence)])
    blocks.extend([Heading("Who is missing"), Para(evidence.missing_voices), *leaves_out(evidence, "pack")])
    blocks.extend([Heading("What was not coded"), *not_coded(evidence), *_drawn(drawn, "coverage")])
    blocks.extend([Heading("Method"), *method(evidence), *about_table(evidence)])
    printed_ones = [q for t in evidence.heard for q in printed(t, evidence, str(t.code) in asked)]
    blocks.extend([PageBreak(wide=True), Heading("Appendix 1: where every quotation comes from")])
    found = {(str(q.code), q.passage_id, q.start, q.end): q for q in evidence.quotations}
    for q in (q for f in evidence.findings for q in f.quotations):
        printed_ones.append(q)
        found.setdefault((str(q.code), q.passage_id, q.start, q.end), q)
    blocks.extend(numbers.appendix(list(found.values()), printed_ones))
    blocks.append(PageBreak())
    blocks.append(Heading("Appendix 2: reporting checklist (COREQ)"))
    blocks.append(Para("What the software knows is filled in; what it cannot know is asked for in brackets.", "note"))
    blocks.append(Table(("Item", "Answer"), coreq(evidence), (0.34, 0.66)))
    return BlockDocument(evidence.title, evidence.question, tuple(blocks), about(evidence))


def _draft(evidence: Evidence) -> list[Block]:
    """That it is a draft and why, on page one; nothing once everything is read, looked at and settled."""
    undone = unread(evidence)
    return [draft_or_final(evidence, date.fromisoformat(evidence.at[:10]), undone, "")] if undone else []


def printed(theme: Theme, evidence: Evidence, weighty: bool) -> tuple[Quotation, ...]:
    """The quotations to print under a code: those chosen as soon as there are any, else a proposed spread."""
    chosen = tuple(q for q in theme.quotations if q.chosen)
    if chosen or evidence.chosen:
        return chosen
    return evidence.proposed(theme.quotations, PER_THEME if weighty else PER_OTHER)


def printed_passages(evidence: Evidence) -> tuple[int, ...]:
    """The passages that the pack quotes under its themes."""
    asked = {str(t.code) for t in _by_weight(evidence)[:WEIGHTIEST]}
    quoted = (q for t in evidence.heard for q in printed(t, evidence, str(t.code) in asked))
    return tuple(dict.fromkeys(q.passage_id for q in quoted))


def quotes(quotations: Iterable[Quotation], numbers: Numbers, words: int = 60) -> list[Block]:
    """Quotations as blocks; one that nobody shortened and that is long is cut after whole sentences."""
    return [Quote(numbers(q), q, q.text if q.chosen else shorten(q.text, words)) for q in quotations]


def _by_weight(evidence: Evidence) -> list[Theme]:
    tops = [t for t in evidence.heard if t.depth == 0 and not t.identifying]
    return sorted(tops, key=lambda t: t.with_subcodes.weight, reverse=True)


def _drawn(drawn: dict[str, Picture], *keys: str) -> list[Block]:
    return [drawn[key] for key in keys if key in drawn]


def _starting(drawn: dict[str, Picture], start: str) -> list[Block]:
    return [picture for key, picture in drawn.items() if key.startswith(start)]


def _at_a_glance(evidence: Evidence, most: int = 6) -> list[Block]:
    tops = _by_weight(evidence)
    if not tops:
        return []
    rows = tuple(
        (
            t.name,
            str(t.with_subcodes.voices),
            str(t.with_subcodes.tables),
            str(t.with_subcodes.sources),
            str(t.with_subcodes.passages),
            *_sides(t),
        )
        for t in tops[:most]
    )
    more = f" The other {len(tops) - most} follow below." if len(tops) > most else ""
    return [
        Table(
            (
                "Theme",
                "Voices",
                "Tables",
                "Sources",
                "Passages",
                "Helps",
                "In the way",
                "Both",
                "Wished for",
                "Promised",
            ),
            rows,
            (0.2, 0.08, 0.08, 0.1, 0.115, 0.07, 0.08, 0.065, 0.09, 0.12),
            (1, 2, 3, 4, 5, 6, 7, 8, 9),
            "Themes by how many voices speak of them, whatever they say; sub-codes are counted in, no voice twice. "
            "The last columns split the passages: there or helping, lacking or in the way, both, wished for, promised."
            f"{more}",
        )
    ]


def _sides(theme: Theme) -> tuple[str, ...]:
    return tuple(str(theme.with_subcodes.valence.get(v.value) or "–") for v in Valence)


def _book(evidence: Evidence, book: CodebookUsed, numbers: Numbers, asked: set[str]) -> list[Block]:
    own = [t for t in evidence.heard if t.code.codebook == book.id]
    tops = sorted((t for t in own if t.depth == 0), key=lambda t: t.with_subcodes.weight, reverse=True)
    unsaid = [t.name for t in own if t.identifying and not t.quotations]
    tops = [t for t in tops if not t.identifying or t.quotations]
    if not own:
        return []
    blocks: list[Block] = [Heading(book.name, 2)]
    for top in tops:
        at = own.index(top)
        family = [top]
        for theme in own[at + 1 :]:
            if theme.depth == 0:
                break
            family.append(theme)
        for theme in family:
            blocks.extend(_theme(evidence, theme, numbers, str(theme.code) in asked))
    if unsaid:
        why = "Counted, not quoted, because codes about who somebody is could identify them"
        blocks.append(Para(f"{why}: {'; '.join(unsaid)}.", "note"))
    return blocks


def _theme(evidence: Evidence, theme: Theme, numbers: Numbers, asked: bool) -> list[Block]:
    blocks: list[Block] = [Heading(theme.name, min(4, 3 + theme.depth))]
    blocks.append(Para(_figures(theme), "figures"))
    if theme.summary:
        blocks.append(Para(theme.summary, "written"))
    elif asked:
        blocks.append(Para("[Please write in two or three sentences what people said here. Nobody has yet.]", "ask"))
    blocks.extend(quotes(printed(theme, evidence, asked), numbers))
    if theme.figures.passages and not theme.quotations and theme.held_back:
        blocks.append(Para("Counted, not quoted: no voice under this code may be quoted.", "note"))
    elif theme.held_back:
        blocks.append(Para(f"{n(theme.held_back, 'more passage')} counted but held back for lack of consent.", "note"))
    return blocks


def _figures(theme: Theme) -> str:
    own, both = theme.figures, theme.with_subcodes
    figures = [f"{weight(own)}: {split(own, theme.side)}."] if own.passages else []
    if both != own:
        figures.append(f"With sub-codes {weight(both)}: {split(both, theme.side)}.")
    if theme.layer and theme.side:
        what = "helps" if theme.side == "asset" else "stands in the way"
        figures.append(f"Something that {what}, {theme.layer_name}.")
    return " ".join(figures)[:1].upper() + " ".join(figures)[1:]


def _how_quoted(evidence: Evidence) -> str:
    spread = (
        f"a proposed spread over people and tables, at most {PER_THEME} a theme and one a voice, with those that "
        "do not fit the rest among them"
    )
    if evidence.chosen:
        how = "The quotations were chosen by the evaluator."
    elif any(q.chosen for q in evidence.quotations):
        how = f"Under some themes the evaluator chose the quotations; under the others they are {spread}."
    else:
        how = f"The quotations are {spread}; nobody has chosen them yet."
    return (
        f"Themes are weighed by voices first, then tables, sources and passages. {how} […] marks words left out, "
        "square brackets a name replaced. The Q numbers lead to appendix 1."
    )
