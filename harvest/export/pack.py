"""The evidence pack: what a commissioner reads in ten pages, and the appendix that leads every sentence back."""

from __future__ import annotations

from harvest.evidence import Evidence, Quotation, Theme
from harvest.evidence.proposals import propose, shorten
from harvest.export.blocks import Block, Bullets, Document, Heading, PageBreak, Para, Quote, Table
from harvest.export.method import coreq, method
from harvest.export.sentences import POLARITY, about, attribution, consent_sentence, n, split, summary, weight

PER_THEME = 4
"""Quotations proposed for a code when nobody has chosen any."""
APPENDIX_ROWS = 600
"""More rows than this make a document nobody opens; the workbook and the CSV hold them all."""


class Numbers:
    """Gives every quotation its number in the appendix, the same wherever it is printed."""

    def __init__(self, evidence: Evidence):
        self._numbers = {_key(q): i for i, q in enumerate(evidence.quotations, 1)}

    def __call__(self, quotation: Quotation) -> int:
        return self._numbers[_key(quotation)]


def pack(evidence: Evidence) -> Document:
    """The evidence pack as blocks: summary, themes, barriers beside assets, agreement, limits, method, appendix."""
    numbers = Numbers(evidence)
    blocks: list[Block] = [Heading("In brief"), *(Para(s, "lead") for s in summary(evidence)[:1])]
    blocks.extend(Para(s) for s in summary(evidence)[1:])
    blocks.extend(_at_a_glance(evidence))
    blocks.append(Heading("What people said, theme by theme"))
    if evidence.rows:
        blocks.append(Para(_how_quoted(evidence), "note"))
    for theme in evidence.heard:
        blocks.extend(_theme(evidence, theme, numbers))
    blocks.extend(beside(evidence))
    blocks.extend(agreement(evidence))
    blocks.extend(_limits(evidence))
    blocks.extend([Heading("Method"), *method(evidence)])
    blocks.extend(_appendix(evidence, numbers))
    return Document(evidence.title, evidence.question, tuple(blocks), about(evidence))


def printed(theme: Theme, evidence: Evidence, limit: int = PER_THEME) -> tuple[Quotation, ...]:
    """The quotations to print under a code: those chosen, else a proposed spread."""
    return theme.quotations if evidence.chosen else propose(theme.quotations, limit)


def beside(evidence: Evidence) -> list[Block]:
    """Assets and barriers side by side, code by code, in voices and passages."""
    rows: list[tuple[str, ...]] = []
    done: set[str] = set()
    for theme in evidence.heard:
        if theme.identifying or str(theme.code) in done:
            continue
        if theme.side:
            other = evidence.theme(f"{theme.code.codebook}/{theme.opposite}") if theme.opposite else None
            done.update({str(theme.code), str(other.code) if other else ""})
            asset, barrier = (theme, other) if theme.side == "asset" else (other, theme)
            ring = f" ({theme.layer})" if theme.layer else ""
            rows.append((_pole(asset) + (ring if asset else ""), _pole(barrier) + (ring if barrier else ""), "–"))
        else:
            f, name = theme.with_subcodes, "\u2003" * theme.depth + theme.name
            rows.append(
                (
                    f"{name}: {_side(f, 'present', 'mixed')}",
                    f"{name}: {_side(f, 'lacking', 'mixed')}",
                    _side(f, "wished_for"),
                )
            )
    if not rows:
        return []
    return [
        Heading("Barriers beside assets"),
        Para("Each row holds both sides of one thing; “mixed” passages count on both sides.", "note"),
        Table(
            ("What is there, or helps", "What is lacking, or stands in the way", "Wished for"),
            tuple(rows),
            (0.4, 0.4, 0.2),
        ),
    ]


def agreement(evidence: Evidence) -> list[Block]:
    """How far the coders saw the same, and what is still open."""
    blocks: list[Block] = [Heading("Agreement between coders")]
    if len(evidence.coders) < 2:
        who = f" ({evidence.coders[0]})" if evidence.coders else ""
        blocks.append(Para(f"Only one person has coded{who}, so agreement cannot be measured."))
    else:
        blocks.append(Para(f"{len(evidence.coders)} people coded: {', '.join(evidence.coders)}."))
    if evidence.disputed:
        blocks.append(
            Para(
                f"Coders differ about a code on {n(evidence.disputed, 'passage')} and have not settled it; "
                "none of these codings is evidence."
            )
        )
    if evidence.agreement:
        rows = tuple(
            (
                a.code or a.codebook,
                a.measure,
                "–" if a.value is None else f"{a.value:.2f}",
                "" if a.low is None or a.high is None else f"{a.low:.2f} to {a.high:.2f}",
                str(a.passages),
                a.note,
            )
            for a in evidence.agreement
        )
        blocks.append(
            Table(
                ("Code", "Measure", "Value", "95 % interval", "Passages", "Note"),
                rows,
                (0.28, 0.18, 0.1, 0.16, 0.1, 0.18),
                (2, 4),
            )
        )
    if evidence.settled:
        blocks.append(Para(f"The group settled {n(len(evidence.settled), 'difference')}:"))
        blocks.append(
            Bullets(
                tuple(
                    f"{s.code.code}, {s.place}: {'stands' if s.stands else 'does not stand'}"
                    + (f" – {s.reason}" if s.reason else "")
                    + f" ({s.coder}, {s.at[:10]})"
                    for s in evidence.settled
                )
            )
        )
    return blocks


def _at_a_glance(evidence: Evidence) -> list[Block]:
    tops = [t for t in evidence.heard if t.depth == 0]
    if not tops:
        return []
    rows = tuple(
        (
            t.name,
            str(t.with_subcodes.voices),
            str(t.with_subcodes.tables),
            str(t.with_subcodes.sources),
            str(t.with_subcodes.passages),
            t.side or split(t.with_subcodes),
        )
        for t in sorted(tops, key=lambda t: t.with_subcodes.weight, reverse=True)
    )
    return [
        Table(
            ("Theme", "Voices", "Tables", "Sources", "Passages", "There or lacking (passages)"),
            rows,
            (0.36, 0.09, 0.09, 0.1, 0.11, 0.25),
            (1, 2, 3, 4),
            "Themes by how many voices stand behind them; sub-codes are counted in, no voice twice.",
        )
    ]


def _theme(evidence: Evidence, theme: Theme, numbers: Numbers) -> list[Block]:
    blocks: list[Block] = [Heading(theme.name, 3 if theme.depth else 2)]
    figures = f"{weight(theme.figures)}. {split(theme.figures).capitalize()}." if theme.figures.passages else ""
    if theme.with_subcodes != theme.figures:
        both = f"With sub-codes: {weight(theme.with_subcodes)} ({split(theme.with_subcodes)})."
        figures = f"{figures} {both}".strip()
    if theme.side:
        figures += f" The code itself names {'an asset' if theme.side == 'asset' else 'a barrier'}" + (
            f" {theme.layer} the community." if theme.layer else "."
        )
    blocks.append(Para(figures, "figures"))
    if theme.summary:
        blocks.append(Para(theme.summary, "written"))
    elif theme.depth == 0:
        blocks.append(
            Para("[Please write in two or three sentences what this theme says here. Nobody has yet.]", "ask")
        )
    blocks.extend(
        Quote(numbers(q), q, q.text if evidence.chosen else shorten(q.text, 60)) for q in printed(theme, evidence)
    )
    if theme.identifying and theme.figures.passages:
        blocks.append(Para("Not quoted: codes about who somebody is could identify them.", "note"))
    elif theme.figures.passages and not theme.quotations:
        blocks.append(Para("Counted, not quoted: no voice under this code may be quoted.", "note"))
    elif theme.held_back:
        blocks.append(
            Para(f"{n(theme.held_back, 'further passage')} counted but held back for lack of consent.", "note")
        )
    return blocks


def _limits(evidence: Evidence) -> list[Block]:
    blocks: list[Block] = [Heading("Consent, and what is held back"), Para(consent_sentence(evidence))]
    if evidence.held_back:
        rows = tuple((h.reason[:1].upper() + h.reason[1:], str(h.passages)) for h in evidence.held_back)
        blocks.append(Table(("Why words are held back", "Passages"), rows, (0.8, 0.2), (1,)))
    else:
        blocks.append(Para("No passage with an agreed code is held back."))
    blocks.append(Para(evidence.suppression_rule, "note"))
    blocks.append(Heading("Who is missing"))
    blocks.append(Para(evidence.missing_voices))
    blocks.append(Heading("What was not coded"))
    blocks.append(
        Para(f"People have read {evidence.reviewed} of {n(evidence.passages, 'passage')}; {evidence.unreviewed} wait.")
    )
    if evidence.not_coded:
        rows = tuple((reason, str(count)) for reason, count in evidence.not_coded.items())
        blocks.append(Table(("Left out before coding", "How many"), rows, (0.8, 0.2), (1,)))
    silent = [t.name for t in evidence.silent if not t.identifying]
    if silent:
        blocks.append(Para(f"Codes that nothing agreed stands under: {'; '.join(silent)}. Silence is not absence."))
    return blocks


def _appendix(evidence: Evidence, numbers: Numbers) -> list[Block]:
    quotations = evidence.quotations
    blocks: list[Block] = [PageBreak(), Heading("Appendix 1: where every quotation comes from")]
    if not quotations:
        blocks.append(Para("There are no quotations."))
    else:
        rows = tuple(
            (
                f"Q{numbers(q)}",
                q.text,
                attribution(q) + (f", {q.event}" if q.event else "") + f", characters {q.start}–{q.end}",
                f"{q.code.code}, {POLARITY[str(q.polarity)]}",
                f"{q.decided_by}, {q.decided_at[:16].replace('T', ' ')}, "
                f"decision {', '.join(map(str, q.decision_ids))}, codebook {q.codebook_version or '–'}",
            )
            for q in quotations[:APPENDIX_ROWS]
        )
        blocks.append(
            Table(("No.", "Words", "Who and where", "Code", "Decided by"), rows, (0.07, 0.37, 0.22, 0.15, 0.19))
        )
        if len(quotations) > APPENDIX_ROWS:
            blocks.append(
                Para(
                    f"The other {len(quotations) - APPENDIX_ROWS} quotations stand in the workbook and the CSV file.",
                    "note",
                )
            )
    blocks.append(Heading("Appendix 2: reporting checklist (COREQ)"))
    blocks.append(
        Para("What the software knows is filled in; what it cannot know is asked for in square brackets.", "note")
    )
    blocks.append(Table(("Item", "Answer"), coreq(evidence), (0.3, 0.7)))
    return blocks


def _how_quoted(evidence: Evidence) -> str:
    how = (
        "The quotations were chosen by the evaluator."
        if evidence.chosen
        else f"The quotations are a proposed spread over tables and voices, at most {PER_THEME} a code and one a "
        "voice, with those that do not fit the rest among them; nobody has chosen them yet."
    )
    return (
        f"Themes are weighed by voices first, then tables, sources and passages. {how} […] marks words left out; "
        "Q numbers lead to appendix 1."
    )


def _pole(theme: Theme | None) -> str:
    if theme is None or not theme.with_subcodes.passages:
        return f"{theme.name}: nothing heard" if theme else "–"
    return f"{theme.name}: {n(theme.with_subcodes.voices, 'voice')}, {n(theme.with_subcodes.passages, 'passage')}"


def _side(figures: object, *polarities: str) -> str:
    passages = sum(figures.polarity.get(p, 0) for p in polarities)  # type: ignore[attr-defined]
    if not passages:
        return "nothing heard"
    mixed = figures.polarity.get("mixed", 0) if "mixed" in polarities else 0  # type: ignore[attr-defined]
    return n(passages, "passage") + (f" ({mixed} mixed)" if mixed else "")


def _key(quotation: Quotation) -> tuple[object, ...]:
    return (str(quotation.code), quotation.passage_id, quotation.start, quotation.end)
