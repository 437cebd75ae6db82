"""A thread of mails saved as one: each answer that a mail quotes, with who wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from harvest.errors import ReadError
from harvest.model import Kind, Reading, ReadSource, VoiceKind
from harvest.readers.documents.document_reading import office_document
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.mail_calls import asks_others
from harvest.readers.documents.mail.mail_heads import ORIGINAL, goes_on_as_head, head_end, head_line, sender_name
from harvest.readers.documents.mail.mail_parts import (
    QUOTED,
    said,
    unquoted,
    without_contacts,
    without_footers,
    without_quotes,
)
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.lists_in_words.held_mails import held_as_change
from harvest.readers.permission.wished.mailed import asks_to_change
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
    """The mails that a mail quotes, newest first, each without what it quotes itself; who has no name is left out.

    >>> said = ["On 6 May 2026 at 9:00, Ada <a@b.c> wrote:", "> A pond.", "> On 5 May at 8:00, Bo wrote:", "> > Why?"]
    >>> [(one.author, one.blocks[0].text) for one in answers_quoted([Line(text) for text in said])]
    [('Ada', 'A pond.'), ('Bo', 'Why?')]
    >>> said = ["-----Original Message-----", "From: Ada <a@b.c>", "Sent: Monday", "A pond.", "From: Bo", "Sent: Sun"]
    >>> [(one.author, len(one.blocks)) for one in answers_quoted([Line(text) for text in said])]
    [('Ada', 1), ('Bo', 0)]
    """
    found: list[Quoted] = []
    rest = list(blocks)
    while len(found) < _DEEP:
        at, author, end = _attribution(rest)
        if at is None:
            break
        if found:
            found[-1].blocks = rest[:at]
        marks = re.match(r"[>\s]*", said(rest[at]))
        deep = marks.group().count(">") if marks else 0
        rest = [_less_marked(block, deep) for block in rest[end:]]
        rest = unquoted(rest, LeftOut())
        found.append(Quoted(author, rest))
    return [one for one in found if one.author]


def _less_marked(block: Block, deep: int) -> Block:
    """A line with so many marks fewer before it."""
    return (
        replace(block, text=re.sub(rf"^(?:\s*>\s?){{0,{deep}}}", "", block.text)) if isinstance(block, Line) else block
    )


def above_quoted(blocks: Sequence[Block]) -> list[Block]:
    """What whoever sent a mail wrote above what it quotes."""
    return list(blocks[: _attribution(blocks)[0]])


def others_words(quoted: Sequence[Quoted], sender: str) -> list[Quoted]:
    """What others wrote in a thread who answer whoever wrote first, and whoever asks that words be used otherwise.

    The latter count in any mail that is quoted: who passes such a request on need not repeat it.

    >>> ada, bo = Quoted("Ada", [Line("A pond.")]), Quoted("Bo", [Line("Why?")])
    >>> [one.author for one in others_words([ada, bo], "Cy")], others_words([bo], "Cy"), others_words([ada, bo], "Ada")
    (['Ada'], [], [])
    >>> [one.author for one in others_words([Quoted("Ada", [Line("Please take my name off.")])], "Cy")]
    ['Ada']
    """
    first = quoted[-1].author.casefold() if quoted else ""
    others = [one for one in quoted if one.author.casefold() != sender.casefold()]
    return [one for one in others if one.author.casefold() != first or _asks_to_change(one)]


def _asks_to_change(one: Quoted) -> bool:
    """Whether somebody asks that words be used otherwise, and not only others to tell what they remember or think."""
    return asks_to_change(_text(one)) and not asks_others(_text(one))


def _text(one: Quoted) -> str:
    """What somebody wrote; “confidential” in a footer is no wish of theirs."""
    return "\n".join(said(block) for block in without_footers(one.blocks, LeftOut()))


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


def texts_below(file: UploadedFile, others: Sequence[Quoted], about: Sequence[Block]) -> tuple[ReadSource, ...]:
    """What others wrote in mails that are quoted, each a text of whoever wrote it; what asks for a change is held."""
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
        sources = [replace(s, voice=s.voice or one.author) for s in reading.sources if s.kind is not Kind.TRANSCRIPT]
        found += map(held_as_change, sources) if _asks_to_change(one) else sources
    if found:
        file.dropped.less(QUOTED, sum(visible(source.text) for source in found))
    return tuple(found)


def _attribution(blocks: Sequence[Block]) -> tuple[int | None, str, int]:
    """Where the line stands that says who wrote what follows, who it was, and where that line or head ends."""
    texts = [block.text.strip() if isinstance(block, Line) else "" for block in blocks]
    for n, text in enumerate(texts):
        head = head_line(text)
        if head and goes_on_as_head(blocks, n):
            above = n - 1 if n and ORIGINAL.match(texts[n - 1].lstrip("> \t")) else n
            return above, sender_name(head[2]), head_end(blocks, n)
        for end in (n + 1, n + 2):
            whole = " ".join(line.lstrip("> \t") for line in texts[n:end])
            if text and (match := _WROTE.match(whole)):
                return n, match.group(1).strip(" ,\"'"), end
    return None, "", 0
