# ruff: noqa: E501 – patterns are easier to check on one line
"""Names that stand behind a label in one line: alone, by what it says, or with their answers to what it asks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.said import NO, NOTHING, QUOTE, YES, Heard
from harvest.readers.lists_by_name.heard.subjects import about
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.in_lines.shapes import only_names
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.who.named_together import lead_of
from harvest.readers.lists_by_name.who.people import Span
from harvest.readers.permission.text import any_of, fold

_WHERE = any_of(
    r"^(?:just |only )?(?:\w+ ){0,2}(?:looked in|dropped in|passing|online|zoom|(?:form|survey|questionnaire|chat|online) only)\W*(?:(?:/|,|and|or) ?(?:just )?(?:form|survey|questionnaire|chat|online) only)?\W*$"
)
"""What says of those behind it how they took part."""
_PLAIN = r"\s*[–:=-]?\s*(?i:yes|no|ok|fine|y|n|not)\b"
_GIVEN = re.compile(r"\W*(?:given|granted|agreed(?: to)?|ok'?d|signed|confirmed|ticked)(?: (?:by|from))?\W*$")
"""What stands before those who gave leave for what was asked above: ``Given by``."""
_ANSWERED = re.compile(
    r"\s*(?:\([^()]*\)\s*)?[,–:-]?\s*(?:(?:all|both) )?(?:(?:yes|no|ok|okay|fine|happy|y|n|not|consent\w*|agree\w*|refus\w*|declin\w*|did|do|does|said|says|are|is|with|without)\b|[✓✔✗✘👍👎])",
    re.I,
)
"""An answer right behind those who give it, behind the label that asks."""


def answers_behind(bare: str, page: Page, *, whole: bool = True) -> str:
    """What stands behind a label that answers for several; the label of a ``whole`` line is what those below are asked too.

    ``Sharing it with the council: Ada yes. Bo no.``
    """
    label, _, behind = bare.partition(":")
    spans = page.known.spans(behind)
    refuses = NO in heard(label, heading=True).answers.values()
    if (
        len(asked := about(label, page)) != 1
        or refuses
        or not spans
        or page.known.spans(label)
        or not (lead := lead_of(behind, spans))
        or not _ANSWERED.match(behind, lead[-1].end)
    ):
        return bare
    page.asked = asked[0]
    if whole:
        page.question, page.over = asked[0], None
    return behind.strip()


def names_behind(sentence: str, page: Page) -> bool:
    """Whether names alone stand behind a label, which says what they permit: ``Not to the council: Ada, Bo``."""
    label, colon, rest = sentence.partition(":")
    spans = page.known.spans(rest)
    if not colon or not spans or page.known.spans(label) or not only_names(rest, spans)[0]:
        return False
    if _WHERE.match(fold(label)):
        return True
    topic = page.topic if page.asked in ("", NOTHING) else page.asked
    said = Heard({topic: YES}) if topic and _GIVEN.match(fold(label)) else heard(label, topic or QUOTE, heading=True)
    if not said:
        said = heard(label, topic or QUOTE)
        said = said if topic or said.answers.get(QUOTE) != YES else Heard()
    page.put([s.who for s in spans], said, "")
    for theirs, aside in only_names(rest, spans)[1]:
        page.put(theirs, heard(aside), aside)
    page.spoken += bool(said)
    page.asked = (about(label, page) or [page.asked])[0]
    return True


def answer_each(rest: str, others: Sequence[Span]) -> bool:
    """Whether somebody's answer stands before another's name with one of their own: ``Ada`` `` yes, Bo no``."""
    plain = re.compile(_PLAIN)
    return bool(others) and plain.match(rest) is not None and all(plain.match(rest, s.end) for s in others)
