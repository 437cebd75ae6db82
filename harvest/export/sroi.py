"""The outcome table of a social return on investment as a document of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from harvest.evidence import Evidence, Picture, outcomes
from harvest.export.blocks import Block, BlockDocument, Bullets, Heading
from harvest.export.board import draft_or_final, other_format, unread
from harvest.export.board_event import what_we_did
from harvest.export.board_parts import missing
from harvest.export.outcome_table import causes, lacking, outcome_table, quoted, said_of_it, unwritten
from harvest.export.sentences import about, n
from harvest.export.shared_sections import about_table, consent
from harvest.export.traceability import Numbers


def sroi(evidence: Evidence, pictures: Sequence[Picture] = ()) -> BlockDocument:
    """The outcome table as a document of its own, with the quotations and where each comes from."""
    printed = quoted(evidence)
    numbers = Numbers(evidence, printed)
    on = date.fromisoformat(evidence.at[:10])
    written = f"{n(sum(bool(o.outcome) for o in outcomes(evidence)), 'outcome')} written"
    blocks: list[Block] = [
        draft_or_final(evidence, on, unread(evidence, unwritten(evidence)), written),
        Heading("What changed, and for whom"),
        *outcome_table(evidence),
        Heading("What people said of it"),
        *said_of_it(evidence, numbers),
        Heading("What else brought it about"),
        *causes(evidence, numbers),
        Heading("What a social return on investment needs beside this"),
        *lacking(),
        Heading("What we did"),
        what_we_did(evidence),
        Heading("Who is missing"),
        Bullets(missing(evidence, "")),
        *consent(evidence),
        other_format(evidence),
        *about_table(evidence),
        Heading("Where every quotation comes from"),
        *numbers.appendix(printed, upright=True),
    ]
    return BlockDocument(evidence.title, "Outcomes for a social return on investment", tuple(blocks), about(evidence))
