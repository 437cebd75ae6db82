"""Comments as Google prints them into a page or a text: a letter behind the words, and the comment at the foot."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.notes.margin import IN_MARGIN, Comment, commented
from harvest.readers.dropping import LeftOut

MARKS = "marks of comments"
_AT_FOOT = re.compile(r"\[([a-z]{1,3})\]\s*(?=\S)")


def without_comments(blocks: Sequence[Block], dropped: LeftOut) -> tuple[list[Block], list[Comment]]:
    """The blocks without such comments and their letters, and each comment; as they are where there are none.

    >>> page = [Line("We mend things.[a]"), Line("On Saturdays.[b]"), Line("[a]My nan did."), Line("[b]And Sundays?")]
    >>> blocks, comments = without_comments(page, LeftOut())
    >>> [block.text for block in blocks], [(one.text, one.beside.text) for one in comments]
    (['We mend things.', 'On Saturdays.'], [('My nan did.', 'We mend things.'), ('And Sundays?', 'On Saturdays.')])
    >>> len(without_comments([Line("She said [a] lot."), Line("[a]")], LeftOut())[1])
    0
    """
    texts = [block.text if isinstance(block, Line) else "" for block in blocks]
    at = _foot(texts)
    if at is None or any(not isinstance(block, Line) for block in blocks[at:]):
        return list(blocks), []
    entries: list[list[str]] = []
    for text in texts[at:]:
        begun = _AT_FOOT.match(text.strip())
        if begun is not None and begun[1] == _letters(len(entries)):
            entries.append([text.strip()[begun.end() :]])
        elif text.strip():
            entries[-1].append(text.strip())
    marks = [f"[{_letters(n)}]" for n in range(len(entries))]
    beside: dict[str, str] = {}
    kept: list[Block] = []
    for block in blocks[:at]:
        if isinstance(block, Line):
            bare, found = _without(block.text, marks)
            beside |= dict.fromkeys(found, bare)
            kept.append(replace(block, text=bare) if found else block)
        else:
            rows = []
            for row in block:
                cells = [_without(cell, marks) for cell in row]
                for bare, found in cells:
                    beside |= dict.fromkeys(found, bare)
                rows.append([bare for bare, _ in cells])
            kept.append(rows)
    if len(beside) < len(entries):
        return list(blocks), []
    for mark, entry in zip(marks, entries, strict=True):
        dropped.add(MARKS, mark * 2)
        dropped.add(IN_MARGIN, " ".join(entry))
    return kept, [commented("\n".join(entry), "", beside[mark]) for mark, entry in zip(marks, entries, strict=True)]


def _foot(texts: Sequence[str]) -> int | None:
    """Where the comments begin: the last line that begins with the first letter and says more."""
    begun = ((n, _AT_FOOT.match(texts[n].strip())) for n in reversed(range(1, len(texts))))
    return next((n for n, found in begun if found is not None and found[1] == _letters(0)), None)


def _without(text: str, marks: Sequence[str]) -> tuple[str, list[str]]:
    """A text without the marks that stand right behind its words, and these."""
    found: list[str] = []
    for mark in marks:
        place = text.find(mark)
        if place > 0 and not text[place - 1].isspace():
            text = text[:place] + text[place + len(mark) :]
            found.append(mark)
    return text, found


def _letters(count: int) -> str:
    """The letters by which the comments are counted: a to z, then aa, ab and so on.

    >>> [_letters(n) for n in (0, 25, 26, 28, 702)]
    ['a', 'z', 'aa', 'ac', 'aaa']
    """
    made = ""
    count += 1
    while count:
        count, rest = divmod(count - 1, 26)
        made = chr(ord("a") + rest) + made
    return made
