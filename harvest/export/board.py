"""The document for a board: findings with their strength, needs beside assets, pledges; all else in annexes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from harvest.evidence import Evidence, Picture, Quotation, StatedFinding
from harvest.evidence.by_place import by_place, place_lines
from harvest.evidence.strength_words import finding_line
from harvest.export.annexes import annexes, names, quoted
from harvest.export.blocks import Block, BlockDocument, Bullets, Heading, Links, Para, Quote
from harvest.export.board_event import what_we_did
from harvest.export.board_length import fits
from harvest.export.board_parts import MOST_PLEDGES, dreams, missing, needs_beside, pledged
from harvest.export.days import as_written
from harvest.export.recommended import MISSING, finding_place, recommended
from harvest.export.sentences import about, listed, n, summary
from harvest.export.traceability import Numbers
from harvest.model import Valence
from harvest.model.planning_words import NOT_INSTEAD_OF_SERVICES

OTHER_FORMAT = (
    "Another format. Ask for large print, Easy Read, audio, paper or another language: {contact}. "
    "We answer within five working days."
)
AMOUNTS = ((False, range(MOST_PLEDGES, 4, -1)), (True, range(MOST_PLEDGES, 2, -1)))
"""Whether needs are brief before the annexes, and how many pledges stand there."""


def board(evidence: Evidence, pictures: Sequence[Picture] = ()) -> BlockDocument:
    """Two to four pages that a board reads, and the annexes that they lead to."""
    numbers = Numbers(evidence, quoted(evidence))
    on = date.fromisoformat(evidence.at[:10])
    behind = names(evidence)
    first: list[Block] = [
        *_for_whom(evidence),
        *status(evidence, on),
        Links(f"Behind this paper are {len(behind)} annexes; every quotation leads to its place in them:", behind),
        Heading("What we did"),
        what_we_did(evidence),
        Heading("What we found"),
        *findings(evidence, numbers),
        Heading("Who is missing", 1, MISSING),
        Bullets(missing(evidence)),
    ]
    asked = recommended(evidence, on)
    last: list[Block] = [Heading("Recommendations", 1, "recommendations"), *asked] if asked else []
    last += [Heading("Method and limits"), *_limits(evidence), other_format(evidence)]
    read = first
    for between in _shorter(evidence, numbers, on):
        read = [*first, *between, *last]
        if fits(evidence.title, evidence.question, read):
            break
    behind_it = annexes(evidence, numbers, pictures)
    return BlockDocument(
        evidence.title, evidence.question, (*read, *behind_it), about(evidence), contents=False, short=True
    )


def _shorter(evidence: Evidence, numbers: Numbers, on: date) -> Iterator[list[Block]]:
    """Needs beside assets, dreams and pledges, which the annexes have whole: all there is, then less and less."""
    services = Para(f"{NOT_INSTEAD_OF_SERVICES} What people do for one another here comes on top of services.")
    wishes = dreams(evidence.planning)
    for brief, amounts in AMOUNTS:
        beside = needs_beside(evidence, numbers, brief)
        needs = [Heading("Needs beside what is here"), *beside] if beside else []
        for most in amounts:
            wished = [*wishes, *pledged(evidence.planning, on, most)]
            head = [Heading("Dreams, statements and pledges")] if wished else []
            yield [*needs, services, *head, *wished]


def other_format(evidence: Evidence) -> Para:
    """How to ask for another format; room to write in where nobody has said how."""
    return Para(OTHER_FORMAT.format(contact=evidence.planning.plan.contact.strip() or "_" * 22))


def _for_whom(evidence: Evidence) -> list[Block]:
    plan = evidence.planning.plan
    paper = plan.paper_for.strip().rstrip(".") or "[please say which board, on which day, and the item]"
    said = f"Paper for {paper}."
    if plan.core_group.strip():
        said += f" From the inquiry’s core group: {plan.core_group.strip().rstrip('.')}."
    return [Para(said, "" if plan.paper_for.strip() else "ask")]


def open_things(evidence: Evidence) -> list[str]:
    """What is not done yet: until nothing is, the document is a draft."""
    unsigned = sum(not f.signed for f in evidence.findings)
    written = []
    if not evidence.findings:
        written.append("no finding is written")
    elif unsigned:
        of = n(len(evidence.findings), "finding")
        written.append(
            f"{unsigned} of {of} {'is not signed as it stands' if unsigned == 1 else 'are not signed as they stand'}"
        )
    return unread(evidence, written)


def unread(evidence: Evidence, unwritten: Sequence[str] = ()) -> list[str]:
    """What of the passages and names nobody has read or settled, with what is ``unwritten`` in its place."""
    looked, strings = evidence.names
    found = list(unwritten)
    if evidence.unreviewed:
        found.insert(0, f"{evidence.unreviewed} of {n(evidence.passages, 'passage')} are not read")
    if looked < strings:
        found.append(f"{strings - looked} of {n(strings, 'name')} and other giveaways are not reviewed")
    if evidence.disputed:
        found.append(f"coders differ on {n(evidence.disputed, 'passage')}")
    return found


def status(evidence: Evidence, on: date) -> list[Block]:
    """Whether it is a draft and why, or final; and what the board is asked for."""
    signed = f"{n(len(evidence.findings), 'finding')} signed"
    return [draft_or_final(evidence, on, open_things(evidence), signed), _asked(evidence)]


def draft_or_final(evidence: Evidence, on: date, undone: Sequence[str], written: str) -> Para:
    """DRAFT with what is not done yet, or what is done where nothing is left."""
    as_on = f"Figures as on {on.day} {on:%B %Y}. Version for: {evidence.audience.words.label.lower()}."
    if undone:
        return Para(f"DRAFT: {listed(undone)}. {as_on}", "draft")
    read = f"{evidence.reviewed} of {n(evidence.passages, 'passage')} read"
    looked = f"{n(evidence.names[0], 'name')} and other giveaways reviewed"
    return Para(f"Final: {listed([read, written, looked])}. {as_on}", "lead")


def _asked(evidence: Evidence) -> Block:
    every = evidence.planning.recommendations
    waiting = [str(n) for n, r in enumerate(every, 1) if not r.answer]
    answered = [str(n) for n, r in enumerate(every, 1) if r.answer]
    if every:
        asked = [f"to answer recommendation{'s' if len(waiting) > 1 else ''} {listed(waiting)}"] if waiting else []
        asked += [f"to note the answer{'s' if len(answered) > 1 else ''} to {listed(answered)}"] if answered else []
        return Links(f"We ask the board {listed(asked)}:", (("Recommendations", "recommendations"),))
    return Para("[Please say in one sentence what the board is asked to decide or note.]", "ask")


def findings(evidence: Evidence, numbers: Numbers, level: int = 2) -> list[Block]:
    """Every finding with its strength and its quotations, and who signed; what is there instead where none is."""
    if not evidence.findings:
        ask = "[No finding is written yet. A person writes and signs them: Themes › Findings, or harvest findings.]"
        return [Para(ask, "ask"), *(Para(sentence) for sentence in summary(evidence))]
    blocks: list[Block] = []
    for number, finding in enumerate(evidence.findings, 1):
        blocks.append(Heading(f"{number}. {finding.written.text}", level, finding_place(finding.written.id)))
        blocks.append(Para(finding_line(finding, place_lines(by_place(evidence, finding))), "figures"))
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
        lines.append(f"Signed, finding{'s' if len(which) > 1 else ''} {listed(which)}: {who}, {as_written(at)}.")
    open_ones = [str(number) for number, f in enumerate(findings, 1) if not f.signed]
    if open_ones:
        stand = "they stand" if len(open_ones) > 1 else "it stands"
        lines.append(f"Not signed as {stand}: {listed(open_ones)}.")
    if any(not f.chosen for f in findings):
        lines.append("Quotations that nobody chose are a proposed spread over tables and people, for and against.")
    return [Para(" ".join(lines), "note")]


def _read(evidence: Evidence) -> str:
    """How many passages carry a code, and how far people who read the same ones apart saw the same."""
    coded = len({row.passage_id for row in evidence.rows})
    said = f"{n(coded, 'passage')} of the {evidence.reviewed} that were read carry a code that stands."
    if not evidence.apart:
        return f"{said} No passage was read by two people apart."
    opened = sum(bool(a.disputed) for a in evidence.apart)
    settled = sum(bool(a.settled) and not a.disputed for a in evidence.apart)
    same = sum(not a.settled and not a.disputed and len(set(a.given)) == 1 for a in evidence.apart)
    rest = len(evidence.apart) - opened - settled - same
    said += f" Two or more people read {n(len(evidence.apart), 'passage')} apart. They gave the same codes on {same}"
    said += f", settled {settled}" if settled else ""
    said += f", left {opened} open, which are in no figure" if opened else ""
    return said + (f"; on {rest} one gave a code and nobody spoke against it." if rest else ".")


def _limits(evidence: Evidence) -> list[Block]:
    heard = sum(v.kind == "person" for v in evidence.voices)
    coders = len(evidence.coders)
    said = [
        f"Software cut what was said into {n(evidence.passages, 'passage')} and suggested codes; nothing counts "
        f"without a person’s decision. {n(coders, 'person', 'people')} decided about codes of "
        f"{listed([f'{b.name} ({b.version})' for b in evidence.codebooks]) or 'no codebook'}. {_read(evidence)}",
        f"The {heard} people are not a sample, so no figure here is a share of all who live here. A person is counted "
        "once in each figure; cards, captions and files are never counted as people. Counts by role under "
        f"{evidence.suppress_below} are left out, on either side of a figure.",
        evidence.suppression_rule,
        *evidence.unknown_said,
    ]
    return [Para(" ".join(said))]
