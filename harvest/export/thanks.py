"""Whom to thank: people who agreed to be named, who promised something, the tables that sent cards."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.evidence import Evidence, Picture
from harvest.evidence.location import table_name
from harvest.export.blocks import Block, BlockDocument, Bullets, Heading, Para
from harvest.export.read_back import is_a_number, may_be_read
from harvest.export.sentences import about, n
from harvest.model import Consent, VoiceKind

_NOBODYS_NAME = re.compile(r"(?:Somebody|Someone)\b|(?:An?|One|Two|Three|Some) [a-z]|\[|I\b|We\b")


def thanks(evidence: Evidence, pictures: Sequence[Picture] = ()) -> BlockDocument:
    """The list as blocks; names of people who agreed to be named alone, all others as a number."""
    spoke = [v for v in evidence.voices if v.kind is VoiceKind.PERSON and v.passages]
    named = sorted({v.name for v in spoke if v.consent is Consent.NAMED}, key=str.casefold)
    others = len(spoke) - sum(v.consent is Consent.NAMED for v in spoke)
    planning = evidence.planning
    promised = sorted({p.who for p in planning.pledges if _is_a_name(p.who)}, key=str.casefold)
    nameless = sum(not _is_a_name(p.who) for p in planning.pledges)
    tables = sorted({table_name(d.table) for d in planning.dreams if d.table})
    blocks: list[Block] = [
        Para("Read it out, put it on the wall, or write to each of them. Names stand here only with leave.", "note"),
        Heading("Told us what matters here"),
        *([Bullets(tuple(named))] if named else []),
        Para(_and(others, "person who is not named here", "people who are not named here", bool(named))),
    ]
    if planning.dreams:
        cards = n(len(planning.dreams), "dream card")
        blocks += [Heading("Dreamed with us"), *([Bullets(tuple(tables))] if tables else []), Para(f"{cards} in all.")]
    if planning.pledges:
        blocks += [
            Heading("Promised something"),
            *([Bullets(tuple(promised))] if promised else []),
            *(
                [Para(_and(nameless, "promise without a name", "promises without a name", bool(promised)))]
                * bool(nameless)
            ),
        ]
    return BlockDocument("Thank you", evidence.title, tuple(blocks), about(evidence), contents=False)


def _is_a_name(who: str) -> bool:
    """Whether it calls somebody by a name, unlike what stands where none may be printed ("A resident", "Voice 16")."""
    return may_be_read(who) and not _NOBODYS_NAME.match(who) and not is_a_number(who)


def _and(number: int, one: str, many: str, also: bool) -> str:
    words = n(number, one, many)
    return f"And {words}." if also else f"{words[0].upper()}{words[1:]}."
