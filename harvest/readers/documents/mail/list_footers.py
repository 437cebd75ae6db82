# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a mailing list puts below each mail that passes through it: its name, where to write, how to leave it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.lines import Block
from harvest.readers.documents.mail.mail_parts import FOOTERS, said
from harvest.readers.dropping import LeftOut

_RULE = re.compile(r"^\s*(?:[-_=#*~]{8,}|--)\s*$")
_PLACE = re.compile(r"https?://|www\.|\S@\S+\.\w", re.I)
_LIST = re.compile(
    r"\bmailing[ -]?list\w*\b|\bmailingliste\b|\blistinfo\b|\bliste de (?:diffusion|discussion)\b|\blista de (?:correo|discussão|discusión|distribuci\w+)\b|"
    r"\blista (?:dyskusyjn|mailingow)\w+|\blista di (?:discussione|distribuzione)\b|\bmaillijst\b|\brhestr (?:e-?bostio|bostio)\b|"
    r"\bun-?subscri\w+|\bsubscri(?:be|ption|bed)\b|\bdésabonn\w+|\babmelden\b|\babbestellen\b|\bgroups\.io\b|\bgoogle ?groups?\b|\byahoo ?groups\b|"
    r"\bto (?:leave|view) this (?:list|group|discussion|topic)\b|\bview/reply online\b|\bmute this topic\b|\bgroup owner\b|"
    r"\bissued to members of\b|\ball messages sent to this group\b|\blistserv\b|\bjiscmail\b",
    re.I,
)  # fmt: skip
_LINES, _WORDS = 14, 45


def without_list_footer(blocks: Sequence[Block], dropped: LeftOut) -> list[Block]:
    """The blocks of a mail without what a list added below a ruled line; a line of anybody's among it keeps all.

    >>> from harvest.readers.documents.lines import Line
    >>> mail = [Line(text) for text in ("Newts.", "_" * 40, "Quay mailing list", "https://x.org/listinfo/quay")]
    >>> [line.text for line in without_list_footer(mail, LeftOut())]
    ['Newts.']
    >>> len(without_list_footer([*mail, Line("The newts are back.")], LeftOut()))
    5
    """
    below: list[str] = []
    for at in range(len(blocks) - 1, -1, -1):
        line = said(blocks[at])
        if not line.strip():
            continue
        below.append(line)
        if _RULE.match(line):
            if any(map(_LIST.search, below)):
                for one in below:
                    dropped.add(FOOTERS, one)
                return list(blocks[:at])
        elif len(line.split()) > _WORDS or not (_PLACE.search(line) or _LIST.search(line)):
            break
        if len(below) >= _LINES:
            break
    return list(blocks)
