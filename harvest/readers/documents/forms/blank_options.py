"""A form that prints its answers below each question, of which nobody marked one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.lines import Block, Line
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.text import fold

_NAME_TO_FILL = re.compile(r"\bnames?\b[^:\n]{0,30}:?\s*[_.…]{4,}", re.IGNORECASE)
_PICTURED = re.compile(r"\[[^\[\]\n]{2,30}\]|\([^()\n]{2,30}\)")
_MARKED = re.compile(r"[☑☒✓✔✅✗✘]|\[\s*[xX*]\s*\]|\(\s*[xX*]\s*\)|(?<!\w)[xX](?!\w)")
_OF_OPTIONS = frozenset(
    ("yes", "no", "not", "sure", "maybe", "don't", "know", "ok", "please", "unsure", "i", "or", "y", "n")
)
_LEAST = 2
"""So many questions at least have their answers printed below."""


def prints_answers_alone(blocks: Sequence[Block]) -> bool:
    """Whether a document asks for leave, prints yes and no below each question, and holds no mark and no name.

    >>> page = ["My name: ________", "You can use my words.", "[thumb up] yes   [thumb down] no"]
    >>> page += ["You can use my photo.", "yes   no"]
    >>> prints_answers_alone([Line(text) for text in page])
    True
    >>> prints_answers_alone([Line(text.replace("yes   no", "yes x   no")) for text in page])
    False
    >>> table = [["You can print what I said", "Y ☐", "N ☐"], ["You can put my name with it", "Y ☐", "N ☐"]]
    >>> prints_answers_alone([table, Line("Name: ____________")])
    True
    """
    lines = [
        line.strip()
        for block in blocks
        for text in (
            [block.text] if isinstance(block, Line) else [cell for row in block for cell in _asked_and_printed(row)]
        )
        for line in text.splitlines()
        if line.strip()
    ]
    if not any(map(_NAME_TO_FILL.search, lines)) or any(map(_MARKED.search, lines)):
        return False
    asked = [before for before, line in zip(lines, lines[1:], strict=False) if _is_options(line)]
    return sum(bool(question_of(one).purposes) for one in asked) >= max(_LEAST, len(asked) // 2)


def _is_options(line: str) -> bool:
    words = set(re.findall(r"[a-z']+", fold(_PICTURED.sub(" ", line))))
    return ({"yes", "no"} <= words or {"y", "n"} <= words) and words <= _OF_OPTIONS


def _asked_and_printed(row: Sequence[str]) -> list[str]:
    """A row's question, and all the answers that are printed behind it as one."""
    return [row[0], "  ".join(row[1:])] if row else []
