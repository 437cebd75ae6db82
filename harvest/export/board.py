"""The document for a board: findings with their strength, needs beside assets, pledges; all else in annexes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from harvest.evidence import Evidence, Picture, Quotation, StatedFinding
from harvest.evidence.strength_words import strength_line
from harvest.export.annexes import ANNEXES, annexes
from harvest.export.became import became
from harvest.export.blocks import Block, BlockDocument, Bullets, Heading, Links, Para, Quote
from harvest.export.board_parts import dreams, missing, needs_beside, pledged, recommended, what_we_did
from harvest.export.sentences import about, listed, n, summary
from harvest.export.traceability import Numbers, when
from harvest.model import Valence
from harvest.model.planning_words import NOT_INSTEAD_OF_SERVICES

OTHER_FORMAT = (
    "Another format. Ask for large print, Easy Read, audio, paper or another language: ______________________. "
    "We answer within five working days."
)


def board(evidence: Evidence, pictures: Sequence[Picture] = ()) -> BlockDocument:
    """Two to four pages that a board reads, and the annexes that they lead to."""
    numbers = Numbers(evidence)
    on = date.fromisoformat(evidence.at[:10])
    blocks: list[Block] = [
        *_status(evidence, on),
        Links(f"Behind this paper are {len(ANNEXES)} annexes; every quotation leads to its place in them:", ANNEXES),
        Heading("What we did"),
        what_we_did(evidence),
        Heading("What we found"),
        *findings(evidence, numbers),
        Heading("Who is missing"),
        Bullets(missing(evidence)),
    ]
    beside = needs_beside(evidence)
    if beside:
        blocks += [Heading("Needs beside what is here"), *beside]
    blocks.append(Para(f"{NOT_INSTEAD_OF_SERVICES} What people do for one another here comes on top of services."))
    wished = [*dreams(evidence.planning), *pledged(evidence.planning, on)]
    if wished:
        blocks += [Heading("Dreams, statements and pledges"), *wished]
    blocks += became(evidence.planning, on)
    asked = recommended(evidence.planning, on)
    if asked:
        blocks += [Heading("Recommendations", 1, "recommendations"), *asked]
    blocks += [Heading("Method and limits"), *_limits(evidence), Para(OTHER_FORMAT)]
    blocks += annexes(evidence, numbers, pictures)
    return BlockDocument(evidence.title, evidence.question, tuple(blocks), about(evidence), contents=False)


def open_things(evidence: Evidence) -> list[str]:
    """What is not done yet: until nothing is, the document is a draft."""
    looked, strings = evidence.names
    unsigned = sum(not f.signed for f in evidence.findings)
    found = []
    if evidence.unreviewed:
        found.append(f"{evidence.unreviewed} of {n(evidence.passages, 'passage')} are not read")
    if not evidence.findings:
        found.append("no finding is written")
    elif unsigned:
        of = n(len(evidence.findings), "finding")
        found.append(f"{unsigned} of {of} {'is' if unsigned == 1 else 'are'} not signed as they stand")
    if looked < strings:
        found.append(f"{strings - looked} of {n(strings, 'name')} and other giveaways are not reviewed")
    if evidence.disputed:
        found.append(f"coders differ on {n(evidence.disputed, 'passage')}")
    return found


def _status(evidence: Evidence, on: date) -> list[Block]:
    as_on = f"Figures as on {on.day} {on:%B %Y}."
    undone = open_things(evidence)
    ask = _asked(evidence)
    if undone:
        return [Para(f"DRAFT: {listed(undone)}. {as_on}", "draft"), ask]
    looked, _ = evidence.names
    done = [
        f"{evidence.reviewed} of {n(evidence.passages, 'passage')} read",
        f"{n(len(evidence.findings), 'finding')} signed",
        f"{n(looked, 'name')} and other giveaways reviewed",
    ]
    return [Para(f"Final: {listed(done)}. {as_on}", "lead"), ask]


def _asked(evidence: Evidence) -> Block:
    waiting = [str(n) for n, r in enumerate(evidence.planning.recommendations, 1) if not r.answer]
    if waiting:
        which = f"recommendation{'s' if len(waiting) > 1 else ''} {listed(waiting)}"
        return Links(f"We ask the board to answer {which}:", (("Recommendations", "recommendations"),))
    return Para("[Please say in one sentence what the board is asked to decide or note.]", "ask")


def findings(evidence: Evidence, numbers: Numbers) -> list[Block]:
    """Every finding with its strength and its quotations, and who signed; what is there instead where none is."""
    if not evidence.findings:
        ask = "[No finding is written yet. A person writes and signs them: Themes › Write up, or harvest findings.]"
        return [Para(ask, "ask"), *(Para(sentence) for sentence in summary(evidence))]
    blocks: list[Block] = []
    for number, finding in enumerate(evidence.findings, 1):
        blocks.append(Heading(f"{number}. {finding.written.text}", 2))
        line = strength_line(finding.strength, finding.written.text, len(finding.contrary))
        blocks.append(Para(line, "figures"))
        blocks += [
            Quote(numbers(q), q, q.text, label) for label, quoted in _sides(finding) for q in quoted
        ]  # fmt: skip
    return [*blocks, *_signed(evidence.findings)]


def _sides(finding: StatedFinding) -> list[tuple[str, tuple[Quotation, ...]]]:
    in_the_way = finding.written.side is Valence.HINDERS and finding.strength.sided
    return [
        ("Stands in the way" if in_the_way else "Bears it out", finding.supporting),
        ("Says otherwise", finding.contrary),
    ]


def _signed(findings: Sequence[StatedFinding]) -> list[Block]:
    lines = []
    by: dict[tuple[str, str], list[str]] = {}
    for number, f in enumerate(findings, 1):
        if f.signed and f.written.signature:
            by.setdefault((f.written.signature.who, f.written.signature.at[:10]), []).append(str(number))
    for (who, at), which in by.items():
        lines.append(f"Signed, finding{'s' if len(which) > 1 else ''} {listed(which)}: {who}, {when(at)}.")
    open_ones = [str(number) for number, f in enumerate(findings, 1) if not f.signed]
    if open_ones:
        lines.append(f"Not signed as they stand: {listed(open_ones)}.")
    if any(not f.chosen for f in findings):
        lines.append("Quotations that nobody chose are a proposed spread over tables and people, for and against.")
    return [Para(" ".join(lines), "note")]


def _limits(evidence: Evidence) -> list[Block]:
    heard = sum(v.kind == "person" for v in evidence.voices)
    coders = len(evidence.coders)
    said = [
        f"Software cut what was said into {n(evidence.passages, 'passage')} and suggested codes; nothing counts "
        f"without a person’s decision. {n(coders, 'person', 'people')} decided about codes of "
        f"{listed([f'{b.name} ({b.version})' for b in evidence.codebooks]) or 'no codebook'}.",
        f"The {heard} people are not a sample, so no figure here is a share of all who live here. A person is counted "
        "once in each figure; cards, captions and files are never counted as people. Counts by role under "
        f"{evidence.suppress_below} are left out, on either side of a figure.",
        evidence.suppression_rule,
        *evidence.unknown_said,
    ]
    return [Para(" ".join(said))]
