"""A thread of mails saved as one: each answer that a mail quotes, with who wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from harvest.errors import ReadError
from harvest.model import Kind, Reading, ReadSource, VoiceKind
from harvest.readers.documents.document_reading import office_document
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail_heads import goes_on_as_head, head_end, head_line, sender_name
from harvest.readers.documents.mail_parts import (
    QUOTED,
    said,
    unquoted,
    without_contacts,
    without_footers,
    without_quotes,
)
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.permission.mailed import asks_to_change
from harvest.readers.uploaded_file import UploadedFile

THREAD = "{} of other people below in this thread: each is read as theirs, and none of them was asked for permission."
_LISTED = re.compile(r"^\s*(?:[-*•‣◦]|\d{1,2}[.)])\s")
_WROTE = re.compile(
    r"^(?:on|am|le|el|il|em|op|den|w dniu|dnia)\b.{4,120}?[,:]?\s"
    r"(?:\d{1,2}[:.]\d{2}\)?(?:\s?[ap]m)?,?\s+(?:schrieb\s+)?)"
    r"([^<>@:\d]{2,60}?)\s*(?:<[^<>]*>|\([^()]*@[^()]*\))?\s*(?:wrote|schrieb|écrit|a écrit|escribió|ha scritto|"
    r"escreveu|schreef|skrev|napisał\(?a?\)?)?\s*:\s*$",
    re.IGNORECASE,
)
_DEEP = 30


@dataclass(slots=True)
class Quoted:
    """What somebody wrote in a mail that another one answers."""

    author: str
    blocks: list[Block]


def answers_quoted(blocks: Sequence[Block]) -> list[Quoted]:
    """The mails that a mail quotes, newest first, each without what it quotes itself; [] where one has no author.

    >>> said = ["On 6 May 2026 at 9:00, Ada <a@b.c> wrote:", "> A pond.", "> On 5 May at 8:00, Bo wrote:", "> > Why?"]
    >>> [(one.author, one.blocks[0].text) for one in answers_quoted([Line(text) for text in said])]
    [('Ada', 'A pond.'), ('Bo', 'Why?')]
    """
    found: list[Quoted] = []
    rest = list(blocks)
    while len(found) < _DEEP:
        at, author, end = _attribution(rest)
        if at is None:
            break
        if found:
            found[-1].blocks = rest[:at]
        if not author:
            return []
        rest = unquoted(rest[end:], LeftOut())
        found.append(Quoted(author, rest))
    return found


def above_quoted(blocks: Sequence[Block]) -> list[Block]:
    """What whoever sent a mail wrote above what it quotes."""
    return list(blocks[: _attribution(blocks)[0]])


def others_words(quoted: Sequence[Quoted], sender: str) -> list[Quoted]:
    """What others answered to whoever asked first; none where a mail quotes only what it answers itself."""
    asker = quoted[-1].author if quoted and any("?" in said(b) for b in quoted[-1].blocks) else ""
    own = {sender.casefold(), asker.casefold()}
    return [one for one in quoted if one.author.casefold() not in own] if asker else []


def changes_quoted(blocks: Sequence[Block], sender: str) -> list[Quoted]:
    """The mails that a mail quotes, under whichever head, in which others ask that their words be used otherwise.

    They count though they are quoted: who passes such a request on need not repeat it.

    >>> mail = ["Please see to this.", "-----Original Message-----", "From: Ada <a@b.example>", "Sent: Monday",
    ...     "Please take my name off."]
    >>> [(one.author, one.blocks[0].text) for one in changes_quoted([Line(text) for text in mail], "Bo")]
    [('Ada', 'Please take my name off.')]
    >>> changes_quoted([Line(text) for text in mail], "Ada")
    []
    """
    lines: list[Block] = [Line(text.lstrip("> \t")) for block in blocks for text in said(block).split("\n")]
    found = [Quoted(sender, [])]
    n = 0
    while n < len(lines):
        head = head_line(said(lines[n]))
        if head is not None and goes_on_as_head(lines, n):
            found.append(Quoted(sender_name(head[2]), []))
            n = head_end(lines, n)
            continue
        at, author, end = _attribution(lines[n : n + 2])
        if at == 0:
            found.append(Quoted(author, []))
            n += end
            continue
        found[-1].blocks.append(lines[n])
        n += 1
    others = [one for one in found if one.author and one.author.casefold() != sender.casefold()]
    return [one for one in others if asks_to_change("\n".join(said(block) for block in one.blocks))]


def one_persons(file: UploadedFile, about: Sequence[Block], blocks: Sequence[Block]) -> Reading:
    """What one person wrote: a text of theirs, whose paragraphs are no list of statements unless they are one."""
    before = LeftOut()
    before.take(file.dropped)
    warnings = list(file.warnings)
    reading = office_document(file, [*about, *blocks])
    listed = any(isinstance(b, Line) and (b.item or _LISTED.match(b.text)) for b in blocks)
    own = file.fields.title.replace("_", " ")
    named = any(s.voice_kind is VoiceKind.PERSON and s.voice and not s.voice.startswith(own) for s in reading.sources)
    if len(reading.sources) < 2 or listed or named:
        return reading
    file.dropped, file.warnings = before, warnings
    for line in about:
        file.dropped.add("headings", said(line))
    # Neither its subject nor its name makes a list of it.
    whole = office_document(replace(file, name=f"mail{file.suffix}"), blocks)
    kind = reading.kind if len(whole.sources) == 1 else whole.kind
    return replace(whole, name=file.name, kind=kind, sources=tuple(replace(s, kind=kind) for s in whole.sources))


def answers_below(
    file: UploadedFile, blocks: Sequence[Block], others: Sequence[Quoted], about: Sequence[Block]
) -> tuple[ReadSource, ...]:
    """The answers of others in a thread, each a text of whoever wrote it; what is left of the thread is counted."""
    found = texts_below(file, others, about)
    _, _, end = _attribution(blocks)
    kept = sum(visible(source.text) for source in found)
    rest = sum(visible(said(block)) for block in blocks[max(end - 1, 0) :]) - kept
    file.dropped.add(QUOTED, "x" * max(rest, 0))
    return found


def texts_below(file: UploadedFile, others: Sequence[Quoted], about: Sequence[Block]) -> tuple[ReadSource, ...]:
    """What others wrote in mails that are quoted, each a text of whoever wrote it."""
    found: list[ReadSource] = []
    left = LeftOut()
    for one in others:
        words = without_quotes(without_contacts(without_footers(one.blocks, left), one.author, left), left)
        fields = replace(file.fields, title=f"{file.fields.title}, {one.author}")
        part = replace(file, dropped=LeftOut(), warnings=[], fields=fields)
        try:
            reading = one_persons(part, about, words)
        except ReadError:
            continue
        found += [replace(s, voice=s.voice or one.author) for s in reading.sources if s.kind is not Kind.TRANSCRIPT]
    return tuple(found)


def _attribution(blocks: Sequence[Block]) -> tuple[int | None, str, int]:
    """Where the line stands that says who wrote what follows, who it was, and where that line ends."""
    texts = [block.text.strip() if isinstance(block, Line) else "" for block in blocks]
    for n, text in enumerate(texts):
        for end in (n + 1, n + 2):
            whole = " ".join(texts[n:end])
            if text and (match := _WROTE.match(whole)):
                return n, match.group(1).strip(" ,\"'"), end
    return None, "", 0
