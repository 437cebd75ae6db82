# ruff: noqa: E501 – patterns and examples are easier to check on one line
"""A mail in which somebody sends what others wrote on cards, typed as a list: each card by itself, none of the sender's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, Reading
from harvest.readers.documents.cards.list_ends import CARDS
from harvest.readers.documents.cards.statements import listed_statements
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.covering import AROUND
from harvest.readers.documents.paper.wrapping import STARTS_ITEM, unwrapped
from harvest.readers.dropping import LeftOut
from harvest.readers.leave.said import reads
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.permission.wished.mailed import asks_to_change
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.transcripts.utterances import Utterance
from harvest.readers.uploaded_file import UploadedFile

_SENT = (
    "{} sent what others wrote: each of the {} is a card of its own, and none of them is read as {}'s words. What stands "
    "around them was left out: “{}”."
)
_PLACE = r"(?:box(?:es)?|walls?|trees?|boards?|doors?|tables?|jars?|tins?|bowls?|baskets?|lines?|fence|window|sheets?|flip ?charts?|cloths?|book|stall|hall|desk|counter|event|day|evening|session|workshop|meeting|cafe|café|fair|drop-?in|open day|consultation|morning|afternoon|saturday|sunday)"
_OF_OTHERS = re.compile(
    rf"\b(?!(?:my|mine)\b)(?:the|all the|all|our|those|these|your|some|\d{{1,3}}) (?:[\w'’-]+ ){{0,2}}{CARDS}\b[^.?!]{{0,40}}\b(?:from|in|on|off|left|by|at|out of|we (?:got|had|collected)|people|that came|which came|typed|copied|written)\b[^.?!]{{0,40}}(?:\b{_PLACE}\b|\b(?:typed|copied|people|back|in)\b)|"
    rf"\bwhat (?:was|is|people|folk|they|everyone|everybody|visitors|residents|members) (?:(?:all )?(?:wrote|said|put|left|told us|posted|stuck)|(?:written|left|stuck|put|posted|in|on))\b|"
    r"(?:\b(?:i|we)(?:['’]ve| have)? |(?:^|[.!?:]\s+)(?:(?:so|and|have|here,)\s+)?)(?:typed|copied|written) (?:(?:up|out) (?:the|all|what|every\w+|them|these)|(?:them|these|those|every\w+|(?:it|them) all) (?:all )?(?:up|out))\b|"
    rf"\b(?:emptied|opened|went through|took down) (?:the|our|your) (?:[\w'’-]+ ){{0,2}}{_PLACE}\b",
    re.I,
)
"""How whoever sends a list says that others wrote it: ``Here are the comment cards from the box by the door``."""
_OWN = re.compile(
    rf"\b(?:here (?:are|is)|these are|below are|find) (?:\w+ ){{0,2}}?(?:my|mine)\b|\bmy (?:own )?(?:{CARDS}|thoughts|views|ideas|points|suggestions)\b",
    re.I,
)
_MARK = re.compile(r"^\s*(?:[-*•‣▪◦·–]|\(?\d{1,3}[.)])\s+(?=\S)")
_LEAST, _MOST_AROUND, _LONGEST = 4, 90, 60


def cards_in_mail(file: UploadedFile, about: Sequence[Line], blocks: Sequence[Block], sender: str) -> Reading | None:
    """The cards of a mail that says above a list that others wrote it; None for any other mail.

    Where what stands around speaks of leave, the mail is read as any other: it may hold for each of the cards.
    """
    lines = [block for block in blocks if isinstance(block, Line)]
    if len(lines) < len(blocks):
        return None
    lines = [line for line in unwrapped(lines) if line.text.strip()]
    items = [n for n, line in enumerate(lines) if line.item or _MARK.match(line.text) or STARTS_ITEM.match(line.text)]
    if len(items) < _LEAST or items[-1] - items[0] + 1 != len(items):
        return None
    above, below = lines[: items[0]], lines[items[-1] + 1 :]
    around = [line.text.strip() for line in (*above, *below)]
    told = " ".join(line.text.strip() for line in above)
    if not _OF_OTHERS.search(told) or _OWN.search(told) or len(" ".join(around).split()) > _MOST_AROUND:
        return None
    if any(asks_to_change(text) or wish_in(text) or reads(text).of_leave for text in around):
        return None
    left, said = LeftOut(), []
    for n in items:
        text = lines[n].text.strip()
        if marked := _MARK.match(text):
            left.add("marks of lists", marked.group())
            text = text[marked.end() :]
        said.append(Utterance(text, table=file.fields.table, new_turn=True, paragraph=True))
    if any(len(one.text.split()) > _LONGEST for one in said):
        return None
    left.add(AROUND, " ".join(around), count=len(around))
    for line in about:
        left.add("headings", line.text)
    named = kind_in_words(*(line.text for line in about), told)
    kind = named if named in (Kind.DREAM, Kind.PLEDGE) else Kind.NOTE
    prose = listed_statements(said, replace(file.fields, kind=kind), left)
    file.dropped.take(left)
    remark = _SENT.format(
        sender or "Whoever wrote the mail", len(said), sender or "that person", " / ".join(around)[:160]
    )
    return file.reading(
        f"cards in a mail ({file.format.label})", kind, prose.sources, warnings=[remark, *prose.warnings]
    )
