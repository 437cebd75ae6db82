"""The parts that more than one document has: barriers beside assets, agreement, consent, who is missing."""

from __future__ import annotations

from harvest.evidence import Evidence, Figures, Theme
from harvest.export.blocks import Block, Bullets, Heading, Para, Table
from harvest.export.sentences import about, consent_sentence, n
from harvest.export.traceability import when


def beside(evidence: Evidence, subcodes: bool = True) -> list[Block]:
    """Assets and barriers side by side, code by code; without ``subcodes`` only the top ones."""
    poles: list[tuple[str, ...]] = []
    others: list[tuple[str, ...]] = []
    done: set[str] = set()
    for theme in evidence.heard:
        if theme.identifying or str(theme.code) in done or (theme.depth and not subcodes):
            continue
        if theme.side:
            other = evidence.theme(f"{theme.code.codebook}/{theme.opposite}") if theme.opposite else None
            done.update({str(theme.code), str(other.code) if other else ""})
            asset, barrier = (theme, other) if theme.side == "asset" else (other, theme)
            layer = theme.layer or "–"
            poles.append((layer, _pole(asset), _voices(asset), _pole(barrier), _voices(barrier)))
        else:
            f = theme.with_subcodes
            name = "\u2003" * theme.depth + theme.name
            others.append((name, *(_count(f, p) for p in ("present", "mixed", "lacking", "wished_for"))))
    blocks: list[Block] = []
    if others:
        blocks.append(
            Table(
                ("Theme", "There", "Both", "Lacking", "Wished for"),
                tuple(others),
                (0.48, 0.13, 0.13, 0.13, 0.13),
                (1, 2, 3, 4),
                "Voices who say that something is there, lacking, both, or wished for; sub-codes counted in.",
            )
        )
    if poles:
        blocks.append(
            Table(
                ("From", "What helps", "Voices", "What stands in the way", "Voices"),
                tuple(poles),
                (0.1, 0.35, 0.1, 0.35, 0.1),
                (2, 4),
                "Each row holds both sides of one thing; “from” names the layer of the framework it comes from.",
            )
        )
    return blocks


def agreement(evidence: Evidence) -> list[Block]:
    """How far the coders saw the same, and what is still open."""
    blocks: list[Block] = []
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
        head = ("Code", "Measure", "Value", "95 % interval", "Passages", "Note")
        blocks.append(Table(head, rows, (0.26, 0.18, 0.09, 0.17, 0.12, 0.18), (2, 4)))
    elif len(evidence.coders) > 1:
        blocks.append(
            Para("[Please add the agreement figures from the page Compare, or say why there are none.]", "ask")
        )
    if evidence.settled:
        labels = {str(t.code): t.name for t in evidence.themes}
        blocks.append(Para(f"The group settled {n(len(evidence.settled), 'difference')}:"))
        blocks.append(
            Bullets(
                tuple(
                    f"{labels.get(str(s.code), s.code.code)}, {s.place}: {'stands' if s.stands else 'does not stand'}"
                    + (f", because {s.reason}" if s.reason else "")
                    + f" ({s.coder}, {when(s.at)})"
                    for s in evidence.settled
                )
            )
        )
    return blocks


def consent(evidence: Evidence) -> list[Block]:
    """What voices allow, and what is held back why."""
    blocks: list[Block] = [Para(consent_sentence(evidence))]
    if evidence.held_back:
        rows = tuple((h.reason[:1].upper() + h.reason[1:], str(h.passages)) for h in evidence.held_back)
        blocks.append(Table(("Why words are held back", "Passages"), rows, (0.8, 0.2), (1,)))
    else:
        blocks.append(Para("No passage with an agreed code is held back."))
    blocks.append(Para(evidence.suppression_rule, "note"))
    return blocks


def not_coded(evidence: Evidence) -> list[Block]:
    """What people have not read, what was left out before coding, and codes that nobody spoke about."""
    blocks: list[Block] = [
        Para(f"People have read {evidence.reviewed} of {n(evidence.passages, 'passage')}; {evidence.unreviewed} wait.")
    ]
    if evidence.not_coded:
        rows = tuple((reason, str(count)) for reason, count in evidence.not_coded.items())
        blocks.append(Table(("Left out before coding", "How many"), rows, (0.8, 0.2), (1,)))
    silent = [t.name for t in evidence.silent if not t.identifying]
    if silent:
        blocks.append(
            Para(
                f"Nothing agreed stands under these codes: {'; '.join(silent)}. That nobody spoke of a thing does not "
                "say that it is not there."
            )
        )
    return blocks


def about_table(evidence: Evidence) -> list[Block]:
    """Date, filter, consent state, suppression rule, versions, software and missing voices, as a table."""
    rows = tuple((key, value) for key, value in about(evidence).items() if value)
    return [Heading("About this document"), Table(("", ""), rows, (0.25, 0.75))]


def _pole(theme: Theme | None) -> str:
    return theme.name if theme else "–"


def _voices(theme: Theme | None) -> str:
    if theme is None:
        return "–"
    return str(theme.with_subcodes.voices) if theme.with_subcodes.voices else "none"


def _count(figures: Figures, polarity: str) -> str:
    return str(figures.polarity_voices.get(polarity, 0) or "–")
