"""The head of a mail, wherever it stands: from, sent, to, subject; and the lines that say that one is forwarded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.decoding import normalise
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.mail_parts import said
from harvest.readers.recognise.talk.speakers import looks_like_name

HEAD = "lines of the mail's head (from, to, date)"
COVERING = "a note above a forwarded mail"
FEW_WORDS = 40
"""What says no more than that above a forwarded mail is a note about it."""
FORWARDED = re.compile(
    r"^[\s\-_*]*(?:(?:begin )?forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|"
    r"messaggio inoltrato)[\s\-_*:]*$",
    re.I,
)
ORIGINAL = re.compile(
    r"^[\s\-_*]*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original|"
    r"messaggio originale|oorspronkelijk bericht)[\s\-_*:]*$",
    re.I,
)
"""What stands above a mail that was answered, or passed on by a program that calls both so."""
_HEAD_LINE = re.compile(
    r"^\W*(from|sent|date|to|cc|bcc|subject|reply-to|von|gesendet|an|betreff|de|envoyé|à|objet|enviado|para|asunto)"
    r"\s?\W?:\s*(.*)$",
    re.I,
)
FROM = ("from", "von", "de")
_FORWARD_SUBJECT = re.compile(r"^\s*(?:fwd?|wg|tr|rv)\s*:", re.I)
_PASSED_ON = re.compile(r"(?<=\w)(?<!\bdi)(?<!\bdella)[\"']? via \S.{0,60}$")
"""What lists add to the name of whoever wrote a mail that they passed on."""
_ADDRESS = re.compile(r"\s*[<\[(]?\s*(?:mailto:)?[^\s<>\[\]()]+@[^\s<>\[\]()]+\s*[>\])]?\s*")


def forwards(subject: str) -> bool:
    """Whether a subject says that the mail forwards another."""
    return _FORWARD_SUBJECT.match(subject) is not None


def sender_name(said: str) -> str:
    """Who wrote, without the address: an address alone is nobody's name, nor is the list that passed a mail on.

    >>> sender_name('"Okoro, Tom" <tom@example.org>'), sender_name("tom@example.org")
    ('Okoro, Tom', '')
    >>> sender_name("'Tom Okoro' via Quay <quay@lists.example.org>")
    'Tom Okoro'
    """
    name = " ".join(normalise(_ADDRESS.sub(" ", said)).strip(" \t\n\"'<>").split())[:120]
    return _PASSED_ON.sub("", name).strip("\"' ") if _PASSED_ON.search(name) else name


def signed_sender(said: str, lines: Sequence[str]) -> str:
    """Whoever signs a mail that comes from an address alone, where the address begins as the name does.

    >>> signed_sender("bo.lind@x.example", ["The slip.", "", "Bo"]), signed_sender("desk@x.example", ["Yes", "Bo"])
    ('Bo', '')
    """
    local = "".join(c for c in said.partition("@")[0].casefold() if c.isalnum())
    last = [line.strip(" \t,.–—-xX") for line in lines if line.strip()][-_SIGN_OFF:]
    names = (line for line in reversed(last) if len(line.split()) <= _NAME_WORDS and looks_like_name(line))
    first = ((name, "".join(c for c in name.split()[0].casefold() if c.isalnum())) for name in names)
    return next((name for name, called in first if len(called) > 1 and local.startswith(called)), "")


_SIGN_OFF, _NAME_WORDS = 4, 3
"""Among so many last lines stands the name, which has so many words at most."""


def starts_head(blocks: Sequence[Block], n: int) -> bool:
    """Whether the head of another mail begins here: From, and Sent or To or Subject in the lines after it."""
    found = head_line(said(blocks[n]))
    if not found or found.group(1).lower() not in FROM:
        return False
    after = [head_line(said(b)) for b in blocks[n + 1 : n + 6]]
    return len({m.group(1).lower() for m in after if m} - set(FROM)) >= 2


def goes_on_as_head(blocks: Sequence[Block], n: int) -> bool:
    """Whether From stands here and another line of a head right below it: less than ``starts_head`` asks for."""
    if n + 1 >= len(blocks):
        return False
    here = head_line(said(blocks[n]))
    return here is not None and here[1].lower() in FROM and head_line(said(blocks[n + 1])) is not None


def head_line(text: str) -> re.Match[str] | None:
    """A line of a mail's head: its name and what stands behind the colon."""
    return _HEAD_LINE.match(text.strip()[:2000])


def head_end(blocks: Sequence[Block], n: int) -> int:
    """Where the head of a mail ends that stands here."""
    while n < len(blocks) and (not said(blocks[n]).strip() or head_line(said(blocks[n]))):
        n += 1
    return n


def goes_back(head: Sequence[Block], receivers: Sequence[str]) -> bool:
    """Whether a mail goes to whoever wrote the one below it: it answers that, whatever its subject says.

    >>> head = [Line("From: Jo Lind <jo@a.example>"), Line("Sent: Monday")]
    >>> goes_back(head, ["jo@a.example"]), goes_back(head, ["Jo Lind"]), goes_back(head, ["bo@a.example", "Jo"])
    (True, True, False)
    """
    found = [m for block in head if (m := head_line(said(block))) is not None]
    wrote = next((m.group(2) for m in found if m.group(1).lower() in FROM), "")
    name = sender_name(wrote).casefold()
    calls = [*(one.casefold() for one in _MAILBOX.findall(wrote)), *([name] if len(name.split()) > 1 else [])]
    return any(call in receiver.casefold() for call in calls for receiver in receivers)


_MAILBOX = re.compile(r"[^\s<>\[\]():]+@[^\s<>\[\]()]+")
_SAYS_SO = "---------- Forwarded message ---------"
_MARK = re.compile(r"^\s*>+ ?")


def forwarded_in_quotes(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with a mail that stands in them behind ``>``, its head with it, as one that is forwarded.

    >>> [b.text for b in forwarded_in_quotes([Line("see below"), Line("> From: Jo <jo@a.example>"), Line("> Sent: Mon"),
    ...     Line("> take me out")])][2:]
    ['From: Jo <jo@a.example>', 'Sent: Mon', 'take me out']
    """
    for n in range(len(blocks) - 1):
        marked = [isinstance(b, Line) and _MARK.match(b.text) is not None for b in blocks[n:]]
        first, second = (head_line(_MARK.sub("", said(b))) for b in blocks[n : n + 2])
        if marked[0] and marked[1] and first and second and first.group(1).lower() in FROM:
            inside = [
                replace(b, text=_MARK.sub("", b.text)) if isinstance(b, Line) and own else b
                for b, own in zip(blocks[n:], marked, strict=True)
            ]
            return [*blocks[:n], Line(_SAYS_SO), *inside]
    return list(blocks)
