"""The head of a mail, wherever it stands: from, sent, to, subject; and the lines that say that one is forwarded."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.decoding import normalise
from harvest.readers.documents.lines import Block
from harvest.readers.documents.mail_parts import said

HEAD = "lines of the mail's head (from, to, date)"
COVERING = "a note above a forwarded mail"
FORWARDED = re.compile(
    r"^[\s\-_*]*(?:(?:begin )?forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|"
    r"messaggio inoltrato)[\s\-_*:]*$",
    re.I,
)
_HEAD_LINE = re.compile(
    r"^\W*(from|sent|date|to|cc|bcc|subject|reply-to|von|gesendet|an|betreff|de|envoyé|à|objet|enviado|para|asunto)"
    r"\s?\W?:\s*(.*)$",
    re.I,
)
FROM = ("from", "von", "de")
_FORWARD_SUBJECT = re.compile(r"^\s*(?:fwd?|wg|tr|rv)\s*:", re.I)
_ADDRESS = re.compile(r"\s*[<\[(]?\s*(?:mailto:)?[^\s<>\[\]()]+@[^\s<>\[\]()]+\s*[>\])]?\s*")


def forwards(subject: str) -> bool:
    """Whether a subject says that the mail forwards another."""
    return _FORWARD_SUBJECT.match(subject) is not None


def sender_name(said: str) -> str:
    """Who wrote, without the address: an address alone is nobody's name.

    >>> sender_name('"Okoro, Tom" <tom@example.org>'), sender_name("tom@example.org")
    ('Okoro, Tom', '')
    """
    return " ".join(normalise(_ADDRESS.sub(" ", said)).strip(" \t\n\"'<>").split())[:120]


def starts_head(blocks: Sequence[Block], n: int) -> bool:
    """Whether the head of another mail begins here: From, and Sent or To or Subject in the lines after it."""
    found = head_line(said(blocks[n]))
    if not found or found.group(1).lower() not in FROM:
        return False
    after = [head_line(said(b)) for b in blocks[n + 1 : n + 6]]
    return len({m.group(1).lower() for m in after if m} - set(FROM)) >= 2


def head_line(text: str) -> re.Match[str] | None:
    """A line of a mail's head: its name and what stands behind the colon."""
    return _HEAD_LINE.match(text.strip()[:2000])


def head_end(blocks: Sequence[Block], n: int) -> int:
    """Where the head of a mail ends that stands here."""
    while n < len(blocks) and (not said(blocks[n]).strip() or head_line(said(blocks[n]))):
        n += 1
    return n
