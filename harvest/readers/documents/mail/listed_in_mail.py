"""A mail that lists who permits what, or a thread in which people answer that: the list, and nobody's words."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model import Kind, Reading
from harvest.readers.consent_lists import FLAVOUR
from harvest.readers.consent_lists.laid_out.in_documents import unwrapped
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.mail_heads import head_line
from harvest.readers.documents.mail.mail_parts import said
from harvest.readers.documents.mail.mail_threads import above_quoted, answers_quoted
from harvest.readers.lists_in_words import listed_in_words
from harvest.readers.lists_in_words.replies import listed_in_replies, listed_in_reply
from harvest.readers.uploaded_file import UploadedFile

_THREAD = 3
"""So many mails at least does a thread hold in which several answered."""
BELOW = "what a list of permissions says besides"


def list_in_mail(file: UploadedFile, blocks: Sequence[Block], sender: str) -> Reading | None:
    """The people on a list that stands in a mail with all that it quotes; None for any other mail.

    What is written above a list that somebody passes on changes it.
    """
    if any(not isinstance(block, Line) for block in blocks):
        return None
    quoted = answers_quoted(blocks)
    if len(quoted) >= _THREAD:
        messages = [(one.author, _text(one.blocks)) for one in reversed(quoted)]
        listed = listed_in_replies([*messages, (sender, _text(above_quoted(blocks)))])
    elif not quoted and not any(head_line(said(block)) for block in blocks):
        listed = None  # a list of its own is read as any document is
    else:
        listed = listed_in_words([line for block in blocks if (line := _bare(block))])
    if not listed and sender:
        own = [block for block in above_quoted(blocks) if not said(block).startswith(">")]
        listed = listed_in_reply(sender, _text(own), _text([block for block in blocks if block not in own]))
    if not listed:
        return None
    file.dropped.add(BELOW, " ".join(map(_bare, blocks)))
    return file.reading(f"{FLAVOUR} ({file.format.label})", Kind.NOTE, listed=listed)


def _text(blocks: Sequence[Block]) -> str:
    return "\n".join(unwrapped([line for block in blocks if (line := _bare(block))]))


def _bare(block: Block) -> str:
    """A line without the marks of what is quoted."""
    return said(block).lstrip("> \t").strip()
