"""A mail that was printed, saved as text or copied into a document: its head stands as lines above its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers.documents.document_reading import office_document
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.digests import DIGEST, digest_in
from harvest.readers.documents.mail.mail import (
    HEAD,
    Mail,
    head_end,
    head_line,
    line_by_line,
    mail_reading,
    sender_name,
    starts_head,
)
from harvest.readers.documents.mail.mail_parts import said
from harvest.readers.recognise.dates import date_in
from harvest.readers.uploaded_file import UploadedFile

_TOP = 40
"""So many blocks from the top hold the first head."""
_ABOVE = 2
"""So many lines may stand above the head: whose mailbox it is, a title."""
_TO = re.compile(r"^(?:to|cc|an|à|para|kopie|bcc)$", re.I)
_DATE = re.compile(r"^(?:sent|date|gesendet|datum|envoyé|enviado|fecha)$", re.I)
_SUBJECT = re.compile(r"^(?:subject|betreff|objet|asunto)$", re.I)


@dataclass(slots=True)
class _Printed:
    """One mail of a text: its head by the names of its lines, and all below it."""

    head: list[tuple[str, str]]
    blocks: list[Block]
    below: list[Block] = field(default_factory=list)
    """The mails below it that it answers, with their heads."""

    def of(self, pattern: re.Pattern[str]) -> str:
        """What the head says under a name."""
        return next((value for name, value in self.head if pattern.match(name)), "")

    @property
    def sender(self) -> str:
        """The line that says who wrote it."""
        return self.head[0][1]


def document_or_mail(
    file: UploadedFile,
    blocks: Sequence[Block],
    otherwise: Callable[[UploadedFile, Sequence[Block]], Reading] = office_document,
) -> Reading:
    """What a document holds; where it is a printed mail or several, each is read as its sender's."""
    if file.looked is not None:
        return otherwise(file, blocks)
    mails = _printed(blocks)
    if not mails and (apart := line_by_line(blocks)) != list(blocks) and (mails := _printed(apart)):
        # Word keeps the head of a mail that was pasted into it as one paragraph.
        blocks = apart
    if not mails and (printed := _as_printed_by_gmail(blocks)) is not blocks and (mails := _printed(printed)):
        for block in blocks[: len(blocks) - len(printed)]:
            file.dropped.add(HEAD, said(block))
        blocks = printed
    digest = digest_in(blocks) if not mails else None
    if digest is not None:
        file.dropped.add(DIGEST, " ".join(digest.around), count=len(digest.around))
        mails = [mail for part in digest.mails for mail in _printed(part)]
        blocks = digest.mails[0]
    if not mails:
        return otherwise(file, blocks)
    first = next(n for n, block in enumerate(blocks) if _is_head(blocks, n))
    for block in blocks[:first]:
        if said(block).strip():
            file.dropped.add(HEAD, said(block))
    readings: list[Reading] = []
    for mail in mails:
        fields = replace(file.fields)
        if len(mails) > 1:
            fields.title = f"{fields.title}, {sender_name(mail.sender) or len(readings) + 1}"
        part = replace(file, fields=fields, warnings=[] if readings else file.warnings)
        whole = Mail(
            mail.sender,
            mail.of(_SUBJECT),
            date_in(mail.of(_DATE)),
            [*mail.blocks, *mail.below],
            head=[f"{name}: {'' if _SUBJECT.match(name) else value}" for name, value in mail.head],
        )
        try:
            readings.append(mail_reading(part, whole))
        except ReadError:
            if len(mails) == 1:
                raise
    if not readings:
        raise ReadError(f"{file.name}: the mails hold no words of their own. Check that it is the right file.")
    if len(readings) == 1:
        return replace(readings[0], dropped=file.dropped.found())
    return replace(
        readings[0],
        sources=tuple(source for reading in readings for source in reading.sources),
        warnings=tuple(dict.fromkeys(warning for reading in readings for warning in reading.warnings)),
        dropped=file.dropped.found(),
    )


_GMAIL = re.compile(r"^(\S.{1,60}?)\s*<\S+@\S+>\s+(\S.{6,60}\d{1,2}[:.]\d{2}.{0,12})$")
_MESSAGES = re.compile(r"^\d{1,3}\s+\w{5,16}$")
"""How Gmail prints above a conversation how many messages it holds."""


def _as_printed_by_gmail(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks with heads as Gmail prints them (name and address beside a day and time) as lines with names."""
    if not any("@" in said(block) for block in blocks[:_TOP]):
        return blocks
    texts = [said(block).strip() for block in blocks]
    heads = {
        n: m
        for n, text in enumerate(texts)
        if len(text) < 200
        and (m := _GMAIL.match(text))
        and any(_HEAD_TO.match(below) for below in [t for t in texts[n + 1 : n + 4] if t][:1])
    }
    if not heads:
        return blocks
    first = min(heads)
    above = [n for n in range(first) if texts[n]]
    counted = next((n for n in above if _MESSAGES.match(texts[n])), None)
    subject = texts[above[above.index(counted) - 1]] if counted in above[1:] else ""
    made: list[Block] = []
    for n, block in enumerate(blocks):
        if n < first:
            continue
        found = heads.get(n)
        if found is None:
            made.append(block)
            continue
        made += [
            Line(f"From: {texts[n][: found.start(2)]}"),
            Line(f"Date: {found.group(2)}"),
            Line(f"Subject: {subject}"),
        ]
    return made


_HEAD_TO = re.compile(r"^(?:to|an|à|para|a|aan|do|til)\s?:", re.I)


def _is_head(blocks: Sequence[Block], n: int) -> bool:
    return isinstance(blocks[n], Line) and starts_head(blocks, n)


def _printed(blocks: Sequence[Block]) -> list[_Printed]:
    """The mails of a text that begins with the head of one, those apart that answer each other; [] for any other."""
    filled = [n for n, block in enumerate(blocks[:_TOP]) if said(block).strip()]
    first = next((n for n in filled[: _ABOVE + 1] if _is_head(blocks, n)), None)
    if first is None or any(len(said(blocks[n]).split()) > 8 for n in filled if n < first):
        return []
    heads = [n for n in range(first, len(blocks)) if _is_head(blocks, n)]
    found: list[_Printed] = []
    for n, end in zip(heads, [*heads[1:], len(blocks)], strict=True):
        below = head_end(blocks, n)
        lines = [m.groups() for b in blocks[n:below] if (m := head_line(said(b)))]
        mail = _Printed([(name.strip(), value.strip()) for name, value in lines], list(blocks[below:end]))
        if found and _answers(found[-1], mail):
            found[-1].below += blocks[n:end]
        else:
            found.append(mail)
    return found


def _answers(mail: _Printed, below: _Printed) -> bool:
    """Whether a mail answers the one below it: whoever wrote that got this one, or wrote both."""
    known = {sender_name(mail.sender).casefold(), *_words(mail.of(_TO))}
    heads = [head_line(said(block)) for block in mail.below]
    known |= {word for m in heads if m for word in _words(m.group(2))}
    return sender_name(below.sender).casefold() in known or bool(known & _words(below.sender))


def _words(line: str) -> set[str]:
    """Names and addresses of a line of a head, each as one word."""
    people = re.split(r"[;,<>]", line)
    return {" ".join(part.split()).casefold().strip("\"' ") for part in people if part.strip("\"' ")} - {""}
