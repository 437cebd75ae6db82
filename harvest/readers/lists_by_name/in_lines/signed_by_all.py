# ruff: noqa: E501 – patterns are easier to check on one line
"""A table of names below what all of them signed, and exceptions that name somebody each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.said import OPEN, QUOTE, YES, Heard
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.heard.words import NEG
from harvest.readers.lists_by_name.in_lines.shapes import only_names
from harvest.readers.lists_by_name.page import SENTENCE, Page
from harvest.readers.lists_by_name.who.named_together import without
from harvest.readers.permission.text import any_of, fold

_SIGNED = any_of(
    r"\b(?:everyone|everybody|all|each (?:person|guest|of them)|(?:all )?(?:those|people|guests|names)) (?:\w+ )?(?:on|in|below) (?:this|the) (?:list|sheet|page|table)\b.{0,30}\b(?:signed|agreed to|filled in|ticked)\b"
    r"|\b(?:everyone|everybody|all) (?:listed|named) (?:below|here)\b.{0,30}\b(?:signed|agreed to|filled in|ticked)\b"
)
_SAYS = re.compile(
    r"^(?:it|(?:the|that|this) (?:\w+ )?(?:sheet|form|slip|card|paper|statement)) (?:says?|said|reads?)\s*:?\s*[\"“']?(?=I\b|my\b)",
    re.I,
)
_BUT = any_of(r"\b(?:except\w*|unless|apart from|other than|but not|save for|otherwise)\b")
_BELOW = any_of(
    r"\b(?:except\w*|unless) (?:\w+ ){0,3}?(?:(?:the )?exceptions?|(?:is|are|was|were)? ?(?:listed|named|noted|given|set out))? ?(?:\w+ )?(?:below|underneath|at the (?:foot|bottom|end))\b(?: (?:says?|tells?|states?) otherwise)?"
)
"""Exceptions that stand below, each with the name."""


def signed_by_all(rows: Sequence[Sequence[str]], page: Page) -> None:
    """Put down what all on a list signed, for those whose names stand on it alone; exceptions that name nobody end it."""
    alone = [filled[0] for row in rows if len(filled := [cell for cell in row if cell]) == 1]
    told = [text for text in alone if not page.known.spans(text)]
    said = Heard()
    for text in told:
        sentences = SENTENCE.split(text)
        for one, after in zip(sentences, sentences[1:], strict=False):
            if _SIGNED.search(fold(one)) and (says := _SAYS.match(after)):
                said.take(heard(after[says.end() :], QUOTE))
    if said.answers.get(QUOTE) != YES or said.unclear:
        return
    if any(_BUT.search(_BELOW.sub(" ", fold(text))) for text in told if len(text.split()) > _HEADING):
        return  # who is excepted can't be told
    covered = True
    for filled in ([cell for cell in row if cell] for row in rows):
        text = " – ".join(filled)
        spans = page.known.spans(text)
        if len(filled) > 1:
            if spans and not covered and not heard(without(text, spans)).answers:
                page.put([s.who for s in spans], Heard({QUOTE: OPEN}))  # how they are excepted is not understood
            continue
        if not spans and len(text.split()) <= _HEADING:
            covered = not (_BUT.search(fold(text)) or NEG.search(fold(text)) or heard(text).unclear)
        only, asides = only_names(text, spans) if spans else (False, [])
        if only:
            page.listed |= {s.who for s in spans}
            page.put([s.who for s in spans], Heard() if covered else Heard({QUOTE: OPEN}))
        for who, aside in asides if only else ():
            page.put(who, heard(aside), aside)
    page.default.take(said)
    page.spoken += 1


_HEADING = 6
"""So many words at most stand over names that are no rule."""
