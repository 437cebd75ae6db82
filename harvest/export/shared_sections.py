"""The parts that more than one document has: barriers beside assets, agreement, consent, who is missing."""

from __future__ import annotations

from harvest.evidence import BothSides, Evidence, both_sides, told_back
from harvest.evidence.left_out_words import left_out_line
from harvest.export.blocks import DATED, Block, Bullets, Heading, Para, Table
from harvest.export.days import as_written
from harvest.export.sentences import about, consent_sentence, n
from harvest.export.traceability import when
from harvest.model import Valence

ALL = ("", "all codes")
"""What the line on all codes of a codebook is called."""


def beside(evidence: Evidence, subcodes: bool = True) -> list[Block]:
    """What helps beside what stands in the way, thing by thing; without ``subcodes`` only the top codes.

    What is wished for has a column of its own: it is on neither side.
    """
    poles: list[tuple[str, ...]] = []
    others: list[tuple[str, ...]] = []
    for both in both_sides(evidence):
        if not both.figures.passages or (both.theme.depth and not subcodes):
            continue
        if both.sided:
            helps, hinders = ((_named(both, s), _voices(both, s)) for s in (Valence.HELPS, Valence.HINDERS))
            poles.append((both.theme.layer or "–", *helps, *hinders, _voices(both, Valence.WISHED_FOR)))
        else:
            name = "\u2003" * both.theme.depth + both.theme.name
            shown = (Valence.HELPS, Valence.BOTH, Valence.HINDERS, Valence.WISHED_FOR)
            others.append((name, *(_voices(both, counts_as) for counts_as in shown)))
    blocks: list[Block] = []
    if others:
        blocks.append(
            Table(
                ("Theme", "There", "Both", "Lacking", "Wished for"),
                tuple(others),
                (0.48, 0.13, 0.13, 0.13, 0.13),
                (1, 2, 3, 4),
                "Voices who say that something is there, lacking, both, or wished for; sub-codes counted in. "
                "Who says two of these, in different passages, stands in two columns; a wish on a card is a card.",
            )
        )
    if poles:
        blocks.append(
            Table(
                ("From", "What helps", "Voices", "What stands in the way", "Voices", "Wished for"),
                tuple(poles),
                (0.1, 0.3, 0.1, 0.3, 0.1, 0.1),
                (2, 4, 5),
                "Each row holds both sides of one thing, in voices; “from” names the layer of the framework it comes "
                "from. Who wishes for it is counted apart, a wish on a card as a card.",
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
        blocks += _agreement_table(evidence)
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


def _agreement_table(evidence: Evidence) -> list[Block]:
    """Each figure as a row; why some are missing stands once below, and not in every row."""
    names = {(t.code.codebook, t.code.code): t.name for t in evidence.themes}
    books = {b.id: f"{b.name}: all codes" for b in evidence.codebooks}
    rows, why = [], dict[str, list[str]]()
    for a in evidence.agreement:
        name = names.get((a.codebook, a.code), books.get(a.codebook, a.codebook) if a.code in ALL else a.code)
        interval = "–" if a.low is None or a.high is None else f"{a.low:.2f} to {a.high:.2f}"
        rows.append((name, a.measure, "–" if a.value is None else f"{a.value:.2f}", interval, str(a.passages)))
        if a.value is None and a.note:
            why.setdefault(a.note, []).append(name)
    head = ("Code", "Measure", "Value", "95 % interval", "Judgements")
    what = "A judgement is whether one code fits one passage; in a row for all codes a passage counts once a code."
    blocks: list[Block] = [Table(head, tuple(rows), (0.41, 0.2, 0.09, 0.17, 0.13), (2, 4), what)]
    blocks += [Para(f"{', '.join(dict.fromkeys(of))}: {note}.", "note") for note, of in why.items()]
    if any(a.value is not None and a.low is None for a in evidence.agreement):
        rare = (
            "No interval is given where a code is so rare, or so common, that a figure is undefined in many resamples."
        )
        blocks.append(Para(rare, "note"))
    return blocks


def consent(evidence: Evidence) -> list[Block]:
    """What voices allow, and what is held back why."""
    blocks: list[Block] = [Para(consent_sentence(evidence))]
    if evidence.held_back:
        rows = tuple((h.reason[:1].upper() + h.reason[1:], str(h.passages)) for h in evidence.held_back)
        blocks.append(Table(("Why words are held back", "Passages"), rows, (0.8, 0.2), (1,)))
    else:
        blocks.append(Para("No passage with an agreed code is held back."))
    if told := told_back(evidence):
        blocks.append(Para(told))
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


def leaves_out(evidence: Evidence, name: str) -> list[Block]:
    """One line on whom this document leaves out, where that is known."""
    found = evidence.left_out.get(name)
    return [Para(left_out_line(found))] if found is not None else []


def about_table(evidence: Evidence) -> list[Block]:
    """Date, filter, consent state, suppression rule, versions, software and missing voices, as a table."""
    told = about(evidence) | {DATED: as_written(evidence.at)}
    rows = tuple((key, value) for key, value in told.items() if value)
    return [Heading("About this document"), Table(("", ""), rows, (0.25, 0.75))]


def _named(both: BothSides, side: Valence) -> str:
    has_code = both.helping if side is Valence.HELPS else both.hindering
    return both.name(side) if has_code or both.voices(side) else "–"


def _voices(both: BothSides, counts_as: Valence) -> str:
    cards = both.figures.valence_cards.get(counts_as.value, 0)
    voices = both.voices(counts_as)
    return f"{f'{voices} + ' * bool(voices)}{n(cards, 'card')}" if cards else str(voices or "–")
