"""A document as rows, each with what can be seen of it: blank lines before it, its heading, whether it is bold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.stories.headings import RULE
from harvest.readers.permission.text import remembered
from harvest.readers.recognise.talk.speakers import looks_like_name

_RULED = re.compile(r"^\W*(?:[-=_~*]{3,})\W*(?:.{0,30}[-=_~*]{3,}\W*)?$")
_BRACED = re.compile(r"[{<]([A-Z?*]{1,3}|\d{1,2})[}>](?=\s|\W?$)")
"""A code in other brackets than most write."""
_WORDS = 5
"""So many words has a row at least that may be what somebody said."""


@dataclass(slots=True)
class Row:
    """A line of a document that holds something."""

    text: str
    heading: int | None = None
    bold: bool = False
    item: bool = False
    apart: bool = False
    """Whether a blank line stands before it."""
    rule: bool = False
    """Whether it is a line drawn between what stands above and below."""

    @property
    def long(self) -> bool:
        """Whether it may be what somebody said."""
        return len(self.text.split()) >= _WORDS


def rows_of(blocks: Sequence[Block]) -> list[Row]:
    """The lines of a document in order, without the empty ones; tables are left to others."""
    found: list[Row] = []
    blank = True
    indented = False
    for block in blocks:
        if not isinstance(block, Line):
            blank = True
            continue
        for n, part in enumerate(block.text.split("\n")):
            text = _BRACED.sub(r"[\1]", part.strip())
            if not text:
                blank = True
                continue
            rule = RULE.match(text) is not None or _RULED.match(text) is not None
            goes_on = (
                found
                and not blank
                and not rule
                and block.heading is None
                and part[:2] in ("  ", " \t")
                and not re.match(r"(?:[-*•]|\d{1,3}[.)])\s", text)
                and (indented or not ends_sentence(found[-1].text))
                and found[-1].heading is None
                and found[-1].long
            )
            if goes_on:
                found[-1].text += f" {text}"
                continue
            indented = part[:1] in (" ", "\t")
            found.append(Row(text, block.heading, block.bold, block.item, blank and n == 0 or blank, rule))
            blank = False
        if block.heading is not None:
            blank = True
    return found


def may_be_label(text: str) -> bool:
    """Whether words may call somebody: a name, initials, or a few words that say who it is and end no sentence.

    >>> [may_be_label(x) for x in ("Mrs Oyelaran", "R.M.", "Mum of twins", "We have to talk.")]
    [True, True, True, False]
    """
    bare = re.sub(r"\s*[(\[]\?[)\]]$", "", text.strip(" *_:–—-"))
    if not bare or len(bare) > 60 or len(bare.split()) > 8 or "?" in bare:
        return False
    return not ends_sentence(bare) or is_initials(bare) or re.search(r"\b[A-Z]\.$", bare) is not None


def is_initials(text: str) -> bool:
    """Whether a text is somebody's initials.

    >>> is_initials("R.M."), is_initials("JK"), is_initials("No")
    (True, True, False)
    """
    return re.fullmatch(r"(?:[A-Z]\.\s?){1,4}[A-Z]?|[A-Z]{2}", text.strip()) is not None


@remembered
def is_named(text: str) -> bool:
    """Whether a label is a name, perhaps with an age or a word on who it is behind a comma or in brackets."""
    bare = re.split(r"\s*[,(–]", text.strip(" *_:"), maxsplit=1)[0].strip()
    return is_initials(bare) or (bool(bare) and looks_like_name(bare))
