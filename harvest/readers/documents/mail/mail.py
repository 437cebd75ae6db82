"""A mail → its sender's own words: what it answers, signatures and footers are counted, not kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.errors import ReadError
from harvest.model import Dropped, Kind, Reading
from harvest.model.plural import count
from harvest.readers.documents.cards.pledge_lists import pledges_in_mail
from harvest.readers.documents.document_reading import office_document
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.cards_in_mail import cards_in_mail
from harvest.readers.documents.mail.list_footers import without_list_footer
from harvest.readers.documents.mail.listed_in_mail import list_in_mail
from harvest.readers.documents.mail.mail_for_others import without_sender
from harvest.readers.documents.mail.mail_forms import form_reading
from harvest.readers.documents.mail.mail_forwards import Forwarded, forwards_reading
from harvest.readers.documents.mail.mail_heads import (
    COVERING,
    FEW_WORDS,
    FORWARDED,
    FROM,
    HEAD,
    ORIGINAL,
    forwarded_in_quotes,
    forwards,
    goes_back,
    head_end,
    head_line,
    sender_name,
    signed_sender,
    starts_head,
)
from harvest.readers.documents.mail.mail_inside import ABOVE, INSIDE, answers_inside, asker_in, says_below
from harvest.readers.documents.mail.mail_parts import (
    QUOTED,
    said,
    unquoted,
    without_contacts,
    without_footers,
    without_quotes,
)
from harvest.readers.documents.mail.mail_relays import with_own_end
from harvest.readers.documents.mail.mail_threads import (
    THREAD,
    Quoted,
    answers_quoted,
    one_persons,
    others_words,
    texts_below,
)
from harvest.readers.documents.told.told_beside import passes_on
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.greetings import greets
from harvest.readers.lists_in_words.held_mails import held_as_change
from harvest.readers.permission.wished.mailed import asks_to_change
from harvest.readers.recognise.file_places import name_place
from harvest.readers.recognise.kinds import kind_in_words, tells_more_than_wishes
from harvest.readers.uploaded_file import UploadedFile

_REPLY = re.compile(
    r"^(?:on|am|le|el|il|em|op|den|w dniu|dnia)\b.{4,200}(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef|"
    r"skrev|napisał\(?a?\)?)\b.{0,120}:\s*$",
    re.I,
)
_MARKS = re.compile(r"^\s*(?:(?:re|fwd?|aw|wg|sv|tr|rv)\s*(?:\[\d+\])?\s*:\s*)+", re.I)


@dataclass(slots=True)
class Mail:
    """A mail as its file gives it."""

    sender: str
    subject: str
    date: str | None
    blocks: Sequence[Block]
    attachments: list[str] = field(default_factory=list)
    head: list[str] = field(default_factory=list)
    """The values of the other lines of its head."""


def mail_reading(file: UploadedFile, mail: Mail) -> Reading:
    """What a mail holds: one text of whoever wrote it, or a transcript or table that stands in it."""
    dropped = file.dropped
    mail = replace(mail, blocks=without_list_footer(line_by_line(mail.blocks), dropped))
    for value in mail.head:
        dropped.add(HEAD, value)
    file.fields.date = mail.date or file.fields.date
    place = name_place(f"{mail.subject}.")
    file.fields.table, file.fields.round = file.fields.table or place.table, file.fields.round or place.round
    about = _subject(mail.subject, dropped)
    outer = Forwarded(sender_name(mail.sender), mail.date, mail.subject, list(mail.blocks))
    if (several := forwards_reading(file, outer)) is not None:
        for line in about:
            several = replace(several, dropped=(*several.dropped, Dropped("headings", 1, visible(line.text))))
        return several
    if file.mapping is None and (listed := list_in_mail(file, mail.blocks, sender_name(mail.sender))):
        return listed
    left = LeftOut()
    blocks, sender, quoted = _own_words(mail, left, file.warnings)
    dropped.take(left)
    if not any(not isinstance(b, Line) or b.text.strip() for b in blocks):
        where = f" Save what is attached ({_listed(mail.attachments)}) and upload that." if mail.attachments else ""
        raise ReadError(
            f"{file.name}: the mail holds no words of its own, only what it answers, a signature or attachments."
            f"{where or ' Check that it is the right one.'}"
        )
    if mail.attachments:
        n = len(mail.attachments)
        file.warnings.append(
            f"{n} {'attachment is' if n == 1 else 'attachments are'} not read ({_listed(mail.attachments)}): save "
            f"{'it' if n == 1 else 'them'} from the mail and upload {'it' if n == 1 else 'them'} too."
        )
        dropped.add("attachments", count=n)
    if file.mapping is None and (promised := pledges_in_mail(file, about, blocks)) is not None:
        return promised
    if file.mapping is None and (cards := cards_in_mail(file, about, blocks, sender)) is not None:
        return cards
    if (form := form_reading(file, blocks)) is not None:
        for line in about:
            form = replace(form, dropped=(*form.dropped, Dropped("headings", 1, visible(line.text))))
        return form
    below = texts_below(file, others_words(quoted, sender), about)
    blocks, sender = without_sender(with_own_end(blocks, sender, dropped), sender, file)
    passed_on = bool(sender) and passes_on(blocks)
    if passed_on or not sender:
        reading = office_document(file, [*about, *blocks], mail=passed_on)
    else:
        reading = one_persons(file, about, blocks)
    noted = reading.kind is Kind.NOTE and kind_in_words(mail.subject, file.name) is not Kind.NOTE
    about_pictures = (
        reading.kind is Kind.PHOTO and len(reading.sources) == 1 and greets(reading.sources[0].text.partition("\n")[0])
    )
    of_a_dream = (
        reading.kind is Kind.DREAM and len(reading.sources) == 1 and tells_more_than_wishes(reading.sources[0].text)
    )
    if noted or about_pictures or of_a_dream:
        # Who answers by mail tells something, be it of pictures or of a hope that the subject asks for; a scribe's
        # notes are called so.
        told = (Kind.NOTE, Kind.PHOTO) if about_pictures else (Kind.NOTE, Kind.DREAM) if of_a_dream else (Kind.NOTE,)
        stories = tuple(replace(s, kind=Kind.STORY) if s.kind in told else s for s in reading.sources)
        reading = replace(reading, kind=Kind.STORY, sources=stories)
    alone = len(reading.sources) == 1 and reading.sources[0].kind is not Kind.TRANSCRIPT
    if alone and sender and not reading.sources[0].voice:
        reading = replace(reading, sources=(replace(reading.sources[0], voice=sender),))
    reading = _subject_as_head(reading, about)
    if asks_to_change(mail.subject):
        reading = replace(reading, sources=tuple(map(held_as_change, reading.sources)))
    if not below:
        return reading
    warnings = (*reading.warnings, THREAD.format(count(len(below), "answer")))
    return replace(reading, sources=(*reading.sources, *below), warnings=warnings)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:6]) + (" …" if len(names) > 6 else "")


def _subject(subject: str, dropped: LeftOut) -> list[Line]:
    """The subject as a heading: it may name the table, the question or the kind."""
    words = " ".join(subject.split())
    marks = _MARKS.match(words)
    if marks:
        dropped.add(HEAD, marks.group())
        words = words[marks.end() :]
    return [Line(words[:300], heading=1)] if words else []


def _subject_as_head(reading: Reading, about: Sequence[Line]) -> Reading:
    """The reading with its subject counted with the head of the mail, not as a heading that people may have said."""
    size = sum(visible(line.text) for line in about)
    left = {one.reason: one for one in reading.dropped}
    headed = left.get("headings")
    if headed is None or not size or headed.characters < size:
        return reading
    head = left.get(HEAD, Dropped(HEAD, 0, 0))
    left["headings"] = replace(headed, count=headed.count - 1, characters=headed.characters - size)
    left[HEAD] = replace(head, count=head.count + 1, characters=head.characters + size)
    return replace(reading, dropped=tuple(one for one in left.values() if one.count or one.characters))


def line_by_line(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with each line of a paragraph as one of its own."""
    return [
        part
        for block in blocks
        for part in ([replace(block, text=t) for t in block.text.split("\n")] if isinstance(block, Line) else [block])
    ]


def _own_words(mail: Mail, dropped: LeftOut, warnings: list[str]) -> tuple[list[Block], str, list[Quoted]]:
    """The blocks that whoever wrote the mail (or, where it is forwarded, wrote what is forwarded) wrote, who, and the
    mails below that these quote."""
    blocks = line_by_line(mail.blocks)
    if forwards(mail.subject):
        blocks = forwarded_in_quotes(blocks)
    sender = sender_name(mail.sender)
    end, after, forwarded = _where_it_ends(blocks, forwards(mail.subject))
    above, below = blocks[:end], blocks[after:]
    if forwarded and goes_back(blocks[end:after], [one for one in mail.head if one != mail.sender]):
        # Who sends a mail back with more above it than it holds answers it, though the program says “forward”.
        forwarded = _words(above) <= max(FEW_WORDS, _words(without_footers(below, LeftOut())))
    if not sender and not forwarded:
        sender = signed_sender(mail.sender, [said(block) for block in without_footers(above, LeftOut())])
    for block in blocks[end:after]:
        if said(block).strip():
            dropped.add(HEAD if forwarded else QUOTED, said(block))
    if not forwarded:
        asker = asker_in(blocks[end:after])
        quoted = answers_quoted(blocks[end:])
        inside = answers_inside(above, below, asker, dropped)
        if inside is not None:
            warnings.append(INSIDE)
            return _with_answers(above, inside, sender, dropped), sender, quoted[1:]
        for block in below:
            if said(block).strip():
                dropped.add(QUOTED, said(block))
        own = without_quotes(without_contacts(without_footers(above, dropped), sender, dropped), dropped)
        return own, sender, quoted
    head = [head_line(said(b)) for b in blocks[end:after]]
    wrote = next((sender_name(m.group(2)) for m in head if m and m.group(1).lower() in FROM), "")
    own = without_footers(above, dropped)
    words = " ".join(said(b) for b in own)
    if len(words.split()) > FEW_WORDS or asks_to_change(words):
        told = [Line(f"From: {wrote}")] if wrote else []
        dropped.less(HEAD, sum(visible(line.text) for line in told))
        return [*own, *told, *without_footers(below, dropped)], "", []
    if words.strip():
        dropped.add(COVERING, words)
    inner = Mail(wrote, "", None, unquoted(below, dropped))
    return _own_words(inner, dropped, warnings)


def _with_answers(above: Sequence[Block], inside: Sequence[Block], sender: str, dropped: LeftOut) -> list[Block]:
    """What somebody wrote above a mail and inside it; a line that says no more than that is left out."""
    own = without_quotes(without_contacts(without_footers(above, dropped), sender, dropped), dropped)
    words = " ".join(said(block) for block in own)
    if len(words.split()) <= FEW_WORDS and says_below(words):
        dropped.add(ABOVE, words)
        own = []
    return [*own, *without_contacts(without_footers(inside, dropped), sender, dropped)]


def _words(blocks: Sequence[Block]) -> int:
    return sum(len(said(block).split()) for block in blocks)


def _where_it_ends(blocks: Sequence[Block], forward: bool) -> tuple[int, int, bool]:
    """Where the own words end, where the head of what follows them ends, and whether that is a forwarded mail."""
    for n, block in enumerate(blocks):
        line = said(block).strip() if isinstance(block, Line) else ""
        if not line:
            continue
        following = [said(b).strip() for b in blocks[n + 1 : n + 3]]
        if FORWARDED.match(line):
            return n, head_end(blocks, n + 1), True
        if ORIGINAL.match(line):
            return n, head_end(blocks, n + 1), forward
        if _REPLY.match(line) or (
            re.match(r"(?:on|am|le)\b", line, re.I) and _REPLY.match(" ".join([line, *following[:1]]))
        ):
            return n, n + 1, False
        if starts_head(blocks, n):
            return n, head_end(blocks, n), forward
    return len(blocks), len(blocks), False
