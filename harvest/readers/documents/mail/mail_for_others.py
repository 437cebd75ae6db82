"""A mail in which somebody sends what another told, who signs below it: that person's words and not the sender's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.cards.statements import SIGNED
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.contact_blocks import is_closing
from harvest.readers.documents.mail.mail_heads import COVERING, FEW_WORDS
from harvest.readers.documents.mail.mail_parts import said
from harvest.readers.documents.stories.signed_off import CLOSED
from harvest.readers.dropping import LeftOut
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.permission.wished.mailed import asks_to_change
from harvest.readers.recognise.recurring import is_signature, parts_of
from harvest.readers.recognise.signatures import is_sure, signed_by
from harvest.readers.uploaded_file import UploadedFile

FOR = (
    "{sender} sent what {teller} signs below: it is read as {teller}'s words. Nobody is known to have asked {teller} "
    "for permission."
)
_AT_END = re.compile(r"(?:^|[.!?,]\s+)([^.!?]{2,40}?[,!]?\s+[^\W\d_][\w'’-]*)[\s.]*$")
"""The last words of a paragraph, where somebody closes it as a letter: ``… as promised. Love, Bo``."""


def without_sender(blocks: Sequence[Block], sender: str, file: UploadedFile) -> tuple[list[Block], str]:
    """The words and who told them: whoever signs them at the end, where another sent them; else as they were.

    The sender's note above is left out, unless it says what may not be done with the words.
    """
    filled = [n for n, block in enumerate(blocks) if said(block).strip()]
    if not sender or len(filled) < 2 or not isinstance(blocks[filled[-1]], Line):
        return list(blocks), sender
    last = said(blocks[filled[-1]]).strip(" –—-.")
    parts = parts_of(last)
    note = _note(blocks, filled[:-1], sender)
    if not parts or not is_signature(parts) or _is_same(parts[0], sender) or not (is_sure(parts) or note):
        return list(blocks), sender
    above = said(blocks[filled[-2]]).strip()
    told = [said(blocks[n]) for n in filled[:-1] if n >= note]
    if len(" ".join(told).split()) <= FEW_WORDS or is_closing(above):
        return list(blocks), sender
    teller = signed_by(parts).name
    covering = " ".join(said(block) for block in blocks[:note])
    begin = 0 if asks_to_change(covering) or wish_in(covering) else note
    left = LeftOut()
    if begin and covering.strip():
        left.add(COVERING, covering)
    left.add(SIGNED, said(blocks[filled[-1]]))
    file.dropped.take(left)
    file.fields.attributes = {**file.fields.attributes, **signed_by(parts).attributes}
    file.warnings.append(FOR.format(sender=sender, teller=teller))
    return list(blocks[begin : filled[-1]]), teller


def _note(blocks: Sequence[Block], filled: Sequence[int], sender: str) -> int:
    """Where the sender's own note ends, which they sign above the words; 0 where there is none."""
    first = sender.casefold().replace(",", " ").split()
    words = 0
    for k, n in enumerate(filled):
        text = said(blocks[n]).strip()
        words += len(text.split())
        if words > FEW_WORDS:
            return 0
        signs = text.casefold().strip(" .,–—-*x") in (*first[:1], sender.casefold())
        closed = _AT_END.search(text)
        found = CLOSED.match(closed.group(1)) if closed is not None else None
        called = found.group(1).casefold().strip(" .,x").split() if found is not None else []
        if (signs and k) or (called and called[:1] == first[:1]):
            return n + 1
    return 0


def _is_same(name: str, sender: str) -> bool:
    """Whether a name may be the sender's own: the same first name or first letter and last name, or only a letter."""
    one, two = ([w.strip(".,").casefold() for w in said.replace(",", " ").split()] for said in (name, sender))
    if {*one} <= {*two} or {*two} <= {*one} or one[0] == two[0]:
        return True
    return one[-1] == two[-1] and min(len(one[0]), len(two[0])) == 1 and one[0][0] == two[0][0]
