"""Several mails forwarded in one, pasted one below another: each is a text of whoever its own head says wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from harvest.errors import ReadError
from harvest.model import Kind, Reading, ReadSource, Role
from harvest.model.plural import count
from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.mail_heads import (
    COVERING,
    FEW_WORDS,
    FORWARDED,
    FROM,
    HEAD,
    ORIGINAL,
    forwards,
    goes_on_as_head,
    head_end,
    head_line,
    sender_name,
    starts_head,
)
from harvest.readers.documents.mail.mail_parts import (
    QUOTED,
    said,
    unquoted,
    without_contacts,
    without_footers,
    without_quotes,
)
from harvest.readers.documents.mail.mail_threads import one_persons
from harvest.readers.dropping import LeftOut
from harvest.readers.leave.in_chats import round_in_chat
from harvest.readers.leave.rounds import Go
from harvest.readers.leave.spoken import given_in_round
from harvest.readers.permission.wished.mailed import asks_to_change
from harvest.readers.recognise.dates import date_in
from harvest.readers.uploaded_file import UploadedFile

_DATE = re.compile(r"date|sent|gesendet|envoyé|enviado", re.IGNORECASE)
_SUBJECT = re.compile(r"subject|betreff|objet|asunto", re.IGNORECASE)
_LEAST, _THANKS = 2, 8
READ = "{} forwarded in this mail: each is read as a text of whoever its head says wrote it."


ANSWERS = (
    "These mails answer whether words may be used: who answered in a way that cannot be read permits nothing. Look "
    "what each permits."
)
_MARKS = re.compile(r"^\s*(?:(?:re|aw|sv|odp)\s*:\s*)+|^\s*\(?\d{1,2}[.)]\s*", re.IGNORECASE)
_OF_USE = re.compile(
    r"\b(?:(?:may|can|could|shall|is it (?:ok|all right|fine) (?:if|to)|are you happy for us to|do you mind if)\b"
    r"[^.?!]{0,30}\b(?:quote|use|print|publish|share|pass|name)|"
    r"(?:dürfen|darf|können) (?:wir|ich)\b[^.?!]{0,60}(?:zitieren|verwenden|drucken|nutzen)|"
    r"(?:pouvons-nous|peut-on|puis-je)\b[^.?!]{0,60}(?:citer|utiliser|publier)|podemos (?:citar|usar|publicar)|"
    r"czy możemy (?:cytować|użyć|wykorzystać))\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Forwarded:
    """One of several mails in a mail: who wrote it, when, about what, and its lines."""

    sender: str
    date: str | None
    subject: str
    blocks: list[Block]
    original: bool = False
    """What those forwarded above it answer: it stands last, below a line that calls it the original message."""


def forwarded_in(blocks: Sequence[Block]) -> tuple[list[Block], list[Forwarded], list[Block]]:
    """What stands above the first, the mails, and the lines of their heads; no mails where there is one or a chain.

    In a chain each forwards or answers the next: there the last alone tells something. What stands below “Original
    Message” is one, unless a mail is newer than one above it, which cannot have answered it.
    """
    starts = [n for n, block in enumerate(blocks) if _begins(blocks, n)]
    if len(starts) < _LEAST:
        return list(blocks), [], []
    heads: list[Block] = []
    found: list[Forwarded] = []
    for n, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        after = head_end(blocks, n + 1 if _says_so(blocks[n]) else n)
        lines = [m for block in blocks[n:after] if (m := head_line(said(block))) is not None]
        values = {m.group(1).lower(): m.group(2) for m in reversed(lines)}
        sender = next((sender_name(value) for key, value in values.items() if key in FROM), "")
        day = next((date_in(value) for key, value in values.items() if _DATE.fullmatch(key)), None)
        subject = next((value for key, value in values.items() if _SUBJECT.fullmatch(key)), "")
        heads += blocks[n:after]
        found.append(Forwarded(sender, day, subject, list(blocks[after:end])))
    *above, last = (said(blocks[n]).strip() for n in starts)
    if ORIGINAL.match(last) and len(above) >= _LEAST and all(map(FORWARDED.match, above)):
        found[-1].original = True
    elif any(ORIGINAL.match(line) for line in (*above, last)) and not _newer_below(found):
        return list(blocks), [], []
    told = [one for one in found if any(said(block).strip() for block in one.blocks)]
    if len(told) < _LEAST or not all(one.sender for one in told) or any(forwards(one.subject) for one in found):
        return list(blocks), [], []
    return list(blocks[: starts[0]]), told, heads


def _newer_below(mails: Sequence[Forwarded]) -> bool:
    """Whether a mail was written after the one above it."""
    return any(above.date and below.date and below.date > above.date for above, below in pairwise(mails))


def _says_so(block: Block) -> bool:
    return any(line.match(said(block).strip()) for line in (FORWARDED, ORIGINAL))


def _begins(blocks: Sequence[Block], n: int) -> bool:
    """Whether another mail begins here: a line that says so, or its head where no such line stands above."""
    if not isinstance(blocks[n], Line) or not said(blocks[n]).strip():
        return False
    if _says_so(blocks[n]):
        first = _next(blocks, n)
        return first < len(blocks) and (starts_head(blocks, first) or goes_on_as_head(blocks, first))
    above = next((blocks[k] for k in range(n - 1, -1, -1) if said(blocks[k]).strip()), None)
    free = above is None or not (_says_so(above) or head_line(said(above).strip()))
    return free and starts_head(blocks, n)


def _next(blocks: Sequence[Block], n: int) -> int:
    return next((k for k in range(n + 1, len(blocks)) if said(blocks[k]).strip()), len(blocks))


def forwards_reading(file: UploadedFile, outer: Forwarded) -> Reading | None:
    """The mails that one mail holds beside each other, each a text of its own; None for any other mail."""
    above, mails, heads = forwarded_in(outer.blocks)
    if not mails:
        return None
    left = LeftOut()
    for letter in (one for one in mails if one.original):
        left.add(QUOTED, " ".join(said(block) for block in letter.blocks))
    mails = [one for one in mails if not one.original]
    for block in heads:
        if said(block).strip():
            left.add(HEAD, said(block))
    note = without_footers(above, noted := LeftOut())
    words = " ".join(said(block) for block in note).strip()
    bare = " ".join(said(block) for block in without_contacts(note, outer.sender, LeftOut()))
    told_above = bool(words) and _tells_too(outer, bare, mails[-1].sender)
    if told_above:
        mails = [replace(outer, blocks=above), *mails]
    else:
        left.take(noted)
        if words:
            left.add(COVERING, words)
    sources: list[ReadSource] = []
    warnings: list[str] = []
    for one in mails:
        own = without_footers(unquoted(one.blocks, left), left)
        own = without_quotes(without_contacts(own, one.sender, left), left)
        title = ", ".join(filter(None, (file.fields.title, one.sender)))
        fields = replace(file.fields, title=title, date=one.date or file.fields.date)
        part = replace(file, dropped=LeftOut(), warnings=[], fields=fields)
        try:
            reading = one_persons(part, [], own)
        except ReadError:
            continue
        left.take(part.dropped)
        warnings += [w for w in reading.warnings if w not in warnings]
        told = [s for s in reading.sources if s.kind is not Kind.TRANSCRIPT]
        sources += [replace(s, voice=s.voice or one.sender, kind=Kind.STORY) for s in told]
    if len({source.voice for source in sources}) < _LEAST:
        return None
    file.dropped.take(left)
    said_so = [READ.format(count(len(mails) - told_above, "mail is", "mails are"))]
    sources = _with_asker(sources, mails[-1])
    if asked := _asked_for_leave(mails):
        sources = _with_leave(sources, asked)
        said_so.append(ANSWERS)
    flavour = f"texts by several people ({file.format.label})"
    return file.reading(flavour, Kind.STORY, tuple(sources), warnings=[*said_so, *warnings])


def _tells_too(outer: Forwarded, words: str, first: str) -> bool:
    """Whether what stands above is a text of its sender's too, as it is above one mail that is forwarded.

    It is no more than a note where the mail only passes others on, or where who asked first says no more than thanks.
    """
    if len(words.split()) > FEW_WORDS or asks_to_change(words):
        return True
    thanks = outer.sender.casefold() == first.casefold() and len(words.split()) <= _THANKS
    return not forwards(outer.subject) and not thanks


def _with_asker(sources: Sequence[ReadSource], first: Forwarded) -> list[ReadSource]:
    """The texts, those of whoever asked first told by who leads: the others answer them."""
    words = " ".join(said(block) for block in first.blocks)
    if not any(map(asks, re.findall(r"[^.!?\n]+[.!?]?", words))):
        return list(sources)
    return [
        replace(s, turns=tuple(replace(turn, role=Role.FACILITATOR) for turn in s.turns))
        if (s.voice or "").casefold() == first.sender.casefold()
        else s
        for s in sources
    ]


def _asked_for_leave(mails: Sequence[Forwarded]) -> str:
    """The question in a subject or in what a mail quotes that asks whether words may be used; empty where none does."""
    quoted = (said(block) for one in mails for block in one.blocks if said(block).lstrip().startswith(">"))
    for text in (*quoted, *(one.subject for one in mails)):
        words = _MARKS.sub("", text.lstrip("> \t"))
        if _OF_USE.search(words):
            return words.strip()
    return ""


def _with_leave(sources: Sequence[ReadSource], asked: str) -> list[ReadSource]:
    """The texts with what each answers to the question for leave; whose answer is not understood permits nothing."""
    labels = [source.voice or source.title for source in sources]
    said_by = [Go(who, source.text, [n]) for n, (who, source) in enumerate(zip(labels, sources, strict=True), 1)]
    found = round_in_chat([Go("", asked, [0]), *said_by])
    given = given_in_round(labels, found.people if found is not None else [])
    return [
        replace(s, permission=given[who] if s.permission is None else s.permission.narrower(given[who]))
        for who, s in zip(labels, sources, strict=True)
    ]
