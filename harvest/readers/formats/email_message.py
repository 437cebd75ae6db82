"""An .eml file → the words of whoever wrote the mail."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.utils import parsedate_to_datetime
from typing import cast

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers.decoding import normalise
from harvest.readers.documents.lines import Block, from_text
from harvest.readers.documents.mail.digests import digest_in
from harvest.readers.documents.mail.mail import Mail, mail_reading
from harvest.readers.documents.mail.mail_heads import HEAD
from harvest.readers.documents.mail.mail_inside import colour_of_answers
from harvest.readers.documents.mail.mail_programs import SENT, by_a_program
from harvest.readers.documents.mail.printed_mail import document_or_mail
from harvest.readers.documents.web.page_blocks import page_blocks
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.formats.mails_together import read_each
from harvest.readers.uploaded_file import UploadedFile

PARTS = 500
"""So many parts are looked at; mails have a dozen."""

_LONGEST = 10_000  # characters of a header that are parsed

_UNQUOTED = re.compile(r"""[^"@<>]{1,200},[^"@<>]{1,200}<[^<>@]+@[^<>@]+>\s*$""")
"""A sender with a comma in a name that nothing quotes, which is read as two addresses: ``Obi, Ada <ada@x.org>``."""


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a mail holds."""
    mail = cast(EmailMessage, email.message_from_bytes(file.data, policy=email.policy.default))
    if len(inside := _in_digest(mail)) > 1:
        return read_each(file, inside, read)
    blocks, attachments = _blocks(file, mail)
    head = [_header(mail, name) for name in ("From", "To", "Cc", "Date")]
    if digest_in(blocks) is not None:
        for value in filter(None, [*head, _header(mail, "Subject")]):
            file.dropped.add(HEAD, value)
        return (document_or_mail(file, blocks),)
    found = Mail(
        _header(mail, "From"), _header(mail, "Subject"), _date(_header(mail, "Date")), blocks, attachments,
        [value for value in head if value],
    )  # fmt: skip
    reading = mail_reading(file, found)
    kind = mail.get_content_type()
    why = by_a_program(found.sender, found.subject, submitted=_header(mail, "Auto-Submitted"), holds=kind)
    filled_in = why == SENT and (reading.mapping is not None or reading.listed)  # a form sends what somebody wrote
    if why and not filled_in:
        reading = replace(reading, not_data=f"{file.name}: {why}", listed=())
    return (reading,)


def whole(file: UploadedFile) -> list[Block]:
    """All that a mail says, also what it answers or forwards."""
    mail = cast(EmailMessage, email.message_from_bytes(file.data, policy=email.policy.default))
    return _blocks(file, mail)[0]


def _blocks(file: UploadedFile, mail: EmailMessage) -> tuple[list[Block], list[str]]:
    """What a mail says, and the names of what is attached to it."""
    plain, page, attachments = _parts(mail)
    blocks: list[Block] = []
    if page is not None:
        attempt = LeftOut()
        blocks = page_blocks(file.name, page, attempt)
        # Some programs put a stub such as "Your mail program shows no HTML" beside the real words.
        # Others answer in a colour, which only the page shows.
        coloured = plain is not None and "\n>" not in plain and bool(colour_of_answers(blocks))
        if plain is None or coloured or 3 * visible(plain) < sum(visible(_said(b)) for b in blocks):
            file.dropped.take(attempt)
            plain = None
    if plain is not None:
        blocks = list(from_text(plain))
    return blocks, attachments


def _in_digest(mail: EmailMessage) -> list[bytes]:
    """The mails that the digest of a list carries whole (multipart/digest); () for any other mail."""
    digest = next((part for n, part in enumerate(mail.walk()) if n < PARTS and _is_digest(part)), None)
    if digest is None or not digest.is_multipart():
        return []
    found = [part.get_payload(0) for part in digest.iter_parts() if part.get_content_type() == "message/rfc822"]
    try:
        return [one.as_bytes(policy=email.policy.compat32) for one in found if isinstance(one, Message)]
    except (LookupError, ValueError, TypeError, AttributeError):  # what hostile mails hold cannot be written again
        return []


def _is_digest(part: Message) -> bool:
    return part.get_content_type() == "multipart/digest"


def _said(block: Block) -> str:
    return " ".join(cell for row in block for cell in row) if isinstance(block, list) else block.text


def _parts(mail: EmailMessage) -> tuple[str | None, str | None, list[str]]:
    """The plain words, the page, and the names of what is attached."""
    plain: str | None = None
    page: str | None = None
    attachments: list[str] = []
    inside = 0
    for n, part in enumerate(mail.walk()):
        if n > PARTS:
            raise ReadError("The mail has more parts than a mail has. Copy its words into a text file.")
        if inside:
            # What lies in a mail that is attached is attached too.
            inside -= 1
            continue
        name = part.get_filename()
        if part.get_content_type() == "message/rfc822" or name or part.get_content_disposition() == "attachment":
            inside = sum(1 for _ in part.walk()) - 1
            if not str(part.get("Content-ID") or ""):
                attachments.append(normalise(name or "a mail")[:80])
        elif part.get_content_type() == "text/plain" and plain is None:
            plain = _text(part)
        elif part.get_content_type() == "text/html" and page is None:
            page = _text(part)
    return plain, page, attachments


def _text(part: Message) -> str:
    """The text of one part; lines that were broken for sending (format=flowed) are whole again."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    try:
        text = data.decode(part.get_content_charset() or "utf-8", "replace")
    except (LookupError, ValueError):
        text = data.decode("utf-8", "replace")
    text = normalise(text)
    if str(part.get_param("format") or "").lower() != "flowed":
        return text
    joined: list[str] = []
    flows = False
    for line in text.split("\n"):
        line = line[1:] if line.startswith(" ") else line
        if flows and not line.startswith(">"):
            joined[-1] += line
        else:
            joined.append(line)
        flows = line.endswith(" ") and line != "-- "
    return "\n".join(joined)


def _header(mail: EmailMessage, name: str) -> str:
    raw = next((value for key, value in mail.raw_items() if key.lower() == name.lower()), "")
    try:
        # cut before it is parsed: the parser takes the square of a header's length
        raw = raw[:_LONGEST]
        one = name == "From" and _UNQUOTED.match(raw) is not None
        parsed = str(make_header(decode_header(raw)) if one else mail.policy.header_fetch_parse(name, raw))
        return " ".join(normalise(parsed).split())[:2000]
    except Exception:  # the header parser stumbles over what hostile mails put there, in many ways
        return ""


def _date(said: str) -> str | None:
    try:
        return parsedate_to_datetime(said).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
