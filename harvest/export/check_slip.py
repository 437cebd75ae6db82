"""“Did we get you right?”: a page for each teller with their words, to keep, to change or to take out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from harvest.evidence import Evidence, Picture, Quotation, VoiceLine
from harvest.export.blocks import Block, BlockDocument, PageBreak, Para, Table
from harvest.export.sentences import about, listed
from harvest.model import CheckAnswer, Role, VoiceKind, WrittenFinding
from harvest.model.punctuation import asks

ANSWERS = (CheckAnswer.KEEP, CheckAnswer.TAKE_OUT, CheckAnswer.CHANGE)


def check_slip(evidence: Evidence, pictures: Sequence[Picture] = ()) -> BlockDocument:
    """One page a teller, known by their invented name and their receipt; only of people whose words may be quoted.

    It holds what may leave of their words alone, so that a slip that goes astray tells nothing that a pack does not.
    Facilitators are not asked about the questions that they put: who only asked gets no slip.
    """
    voice_of = {row.passage_id: row.voice_id for row in evidence.rows}
    own: dict[int, dict[int, list[Quotation]]] = defaultdict(lambda: defaultdict(list))
    for q in evidence.quotations:
        own[voice_of[q.passage_id]][q.passage_id].append(q)
    blocks: list[Block] = []
    for voice in evidence.voices:
        told = {p: said for p, said in own[voice.id].items() if not (_hosts(voice) and asks(_longest(said).text))}
        if voice.kind is not VoiceKind.CARD and told:
            blocks += [*([PageBreak()] if blocks else []), *_slip(evidence, voice, told)]
    if not blocks:
        blocks = [Para("No words that may be quoted are agreed on yet: there is nothing to ask anybody about.")]
    return BlockDocument("Did we get you right?", evidence.title, tuple(blocks), about(evidence))


def _slip(evidence: Evidence, voice: VoiceLine, own: Mapping[int, Sequence[Quotation]]) -> list[Block]:
    receipt = evidence.receipts.get(voice.id, "")
    labels = {str(t.code): t.name for t in evidence.themes}
    rows = []
    for n, (passage, quotations) in enumerate(own.items(), 1):
        stands = dict.fromkeys(f"{labels[str(q.code)]} ({q.said_as})" for q in quotations)
        found = [f"Finding: {f.text}" for f in _signed(evidence, passage)]
        words = f"“{_longest(quotations).text}”"
        rows.append((str(n), "\n".join([words, "Under: " + listed(list(stands)), *found]), _ticks()))
    return [
        Para(f"For {voice.name}" + (f", receipt {receipt}" if receipt else ""), "lead"),
        Para(
            "These are your words as we would print them, and what we take them to say. Tick one box for each. You "
            "need give no reason, and you can change your mind later. What is already printed we cannot call back."
        ),
        Table(("No.", "Your words", "What shall we do?"), tuple(rows), (0.05, 0.57, 0.38), words=(1,)),
        Para("Is there anything that we left out? ______________________________________________"),
        Para("Give this page back to your host, or say your receipt and your answers on the telephone.", "note"),
    ]


def _hosts(voice: VoiceLine) -> bool:
    """Whether somebody held a conversation: whatever their role is by a list, they are called so where they asked."""
    return voice.role is Role.FACILITATOR or voice.name.startswith(f"{voice.kind.pseudonym(Role.FACILITATOR)} ")


def _longest(quotations: Sequence[Quotation]) -> Quotation:
    return max(quotations, key=lambda q: len(q.text))


def _ticks() -> str:
    return "\n".join([*(f"☐ {a.words.slip}" for a in ANSWERS), "__________________________"])


def _signed(evidence: Evidence, passage: int) -> list[WrittenFinding]:
    return [f for f in evidence.planning.findings if f.signature and any(q.passage == passage for q in f.quotations)]
