"""What stands over each heap of dream cards: its table where the document shows that it is one, else a heading."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.horizon_words import is_when
from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Block, Line
from harvest.readers.recognise.kinds import kind_in_words

HEADING = "Heading"
"""Under this name a heading is kept beside a card where nothing shows what it is."""
_WORDS, _LEAST = 4, 2
_FILE = re.compile(r"\.\w{3,4}\W*$|\d{3}")
"""A file's name or a camera's number stands over cards as well, and is no heading."""
_BULLET = re.compile(r"^\s*(?:[-*•‣▪◦·+]|\d{1,3}[.)])\s+(?=\S)")
_BY_TABLE = re.compile(
    r"\b(?:by|per|from (?:the|each|all|both|two|three|four|five|six)|of (?:the|each|all)) tables?\b|\btable by table\b|"
    r"\bthe (?:(?:other|last|remaining|first) )?(?:two|three|four|five|six|other) tables\b|"
    r"\bje tisch\b|\bpar table\b|\bpor mesa\b|\bkażdy stolik\b",
    re.IGNORECASE,
)
_REMARK = re.compile(r"\s*[(\[]|\s[–—-]+\s|,\s")
_NO_NAME = frozenset(("and", "the", "of", "at", "on", "in", "for", "with", "from", "card", "cards", "dream", "dreams"))


def card_headings(name: str, blocks: Sequence[Block]) -> dict[int, tuple[str, bool]]:
    """The headings of the heaps by the blocks on which they stand, and whether each is a table of the event.

    They are tables where the file's name or a title above names most of them (``Dream cards Hearth and Lantern``) or
    says that the cards are sorted by table.

    >>> cards = [["What the card says", "Dots"], ["A warm room", "3"]]
    >>> card_headings("Dreams Hearth, Lantern.docx", [Line("Hearth", 2), cards, Line("Lantern", 2), cards])
    {0: ('Hearth', True), 2: ('Lantern', True)}
    """
    found: dict[int, str] = {}
    for n, block in enumerate(blocks):
        if isinstance(block, Line) and _may_head(block) and _is_card(_next(blocks, n)):
            found[n] = _name_of(block)
    if len(found) < _LEAST or len(set(found.values())) < len(found):
        return {}
    first = min(found)
    above = [block.text for block in blocks[:first] if isinstance(block, Line)]
    known = _words(" ".join([name.rpartition(".")[0], *(text for text in above if len(text.split()) <= 12)]))
    named = sum(1 for head in found.values() if _words(head) and _words(head) <= known)
    tables = 2 * named >= len(found) or any(_BY_TABLE.search(text) for text in (name, *above))
    return {n: (head, tables) for n, head in found.items()}


def _name_of(line: Line) -> str:
    """What a heading calls a heap, without what whoever typed it remarks: ``Lamp (typed from the wall)``.

    >>> _name_of(Line("Lamp (typed from the wall)", 2)), _name_of(Line("Kiln – they came late", 2))
    ('Lamp', 'Kiln')
    """
    text = line.text.strip(" *_#=:~–—-")
    return (_REMARK.split(text)[0] if line.heading is not None else text).strip(" *_#=:~–—-") or text


def _may_head(line: Line) -> bool:
    text = _name_of(line) + (":" if line.text.rstrip().endswith(":") else "")
    if (
        _FILE.search(text)
        or not text
        or line.item
        or _BULLET.match(text)
        or len(text.split()) > _WORDS
        or asks(text)
        or is_when(text)
    ):
        return False
    headed = line.heading is not None or line.bold or text.isupper() or text.endswith(":")
    return headed and any(c.isalpha() for c in text) and kind_in_words(text) is None


def _next(blocks: Sequence[Block], n: int) -> Block | None:
    return next((b for b in blocks[n + 1 :] if not isinstance(b, Line) or b.text.strip()), None)


def _is_card(block: Block | None) -> bool:
    return block is not None and (not isinstance(block, Line) or block.item or _BULLET.match(block.text) is not None)


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]{2,}", text.casefold().replace("_", " ")) if word not in _NO_NAME}
