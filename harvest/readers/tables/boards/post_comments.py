"""Comments that a board keeps in one cell beside each post (``Ada: we had that too``): each a row of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from harvest.model import Kind, ReadSource, Role
from harvest.readers.recognise.columns.told_heads import MADE_CARD
from harvest.readers.recognise.talk.role_words import role_of_words
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.tellers import NOBODY

_COMMENTS = re.compile(
    r"^(?:comments?|repl(?:y|ies)|(?:official |our )?(?:response|answer)s?|"
    r"kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|opmerkingen|komentarze|"
    r"sylwadau|kommentarer)$",
    re.I,
)
_AUTHOR = re.compile(
    rf"^(?:{MADE_CARD}|posted by|created by|asked by|participant|name|sender|user(?: ?name)?|awdur|författare)$", re.I
)
_BODY = re.compile(
    r"^(?:body|text|content|post|card|message|idea|questions?(?: text)?|"
    r"inhalt|contenu|cuerpo|texto|contenuto|inhoud|treść)$",
    re.I,
)
_SAID = re.compile(r"^\s*([^:\n]{2,40}?)\s*:\s+(\S.*)$")
_SAID_BY = (
    re.compile(r"^\s*(\S.*?)\s*[(\[]([^()\[\]]{2,40})[)\]]\s*$"),
    re.compile(r"^\s*(\S.*)\s[–—-]\s([^–—:.!?]{2,40})\s*$"),
)
"""The same with the name behind: ``we had that too (Ada)``."""
_SECTION = re.compile(r"^(?:section|column|list(?: name)?|board|frame)$", re.I)
_ALL = 0.8
NAMELESS = "Anonymous"


def with_comments(grid: Grid) -> Grid:
    """The table with a row for each comment, below the post that it answers; any other table as it is."""
    before, grid = grid, _gathered(grid)
    at = {
        what: next((n for n, head in enumerate(grid.header) if pattern.match(head)), None)
        for what, pattern in (("comments", _COMMENTS), ("author", _AUTHOR), ("body", _BODY))
    }
    comments, author, body = at["comments"], at["author"], at["body"]
    if comments is None or author is None or body is None:
        return before
    lines = [line for record in grid.records for line in record[comments].split("\n") if line.strip()]
    if not lines or sum(_part(line) is not None for line in lines) < _ALL * len(lines):
        return before
    kept = [n for n, head in enumerate(grid.header) if _SECTION.match(head)]
    records: list[list[str]] = []
    numbers: list[int] = []
    replies: list[int] = []
    for record, number in zip(grid.records, grid.row_numbers, strict=True):
        told = [_part(line) for line in record[comments].split("\n") if line.strip()]
        whole = all(told)
        records.append([("" if n == comments and whole else cell) for n, cell in enumerate(record)])
        numbers.append(number)
        for part in told if whole else ():
            assert part is not None
            row = [record[n] if n in kept else "" for n in range(len(record))]
            row[author], row[body] = part
            replies.append(len(records))
            records.append(row)
            numbers.append(number)
    return replace(grid, records=records, row_numbers=numbers, replies=frozenset(replies))


_BY = re.compile(
    r"^(?:(?:comment|reply|response|answer) ?(\d*)(?:['’]s)?[ -]*(?:author|by|name|from)|"
    r"(?:author|name) of (?:the )?(?:comment|reply|response|answer) ?(\d*)|(?:commented|replied|answered) by)$",
    re.I,
)
_SAID_IN = re.compile(r"^(?:comment|reply|response|answer) ?(\d*)(?: (?:text|body))?$", re.I)


def _gathered(grid: Grid) -> Grid:
    """The table with the comments that stand in columns of their own, each beside who wrote it, in one column."""
    who = {m[1] or m[2] or "": n for n, head in enumerate(grid.header) if (m := _BY.match(head.strip()))}
    said = {m[1]: n for n, head in enumerate(grid.header) if (m := _SAID_IN.match(head.strip()))}
    pairs = [(who[number], said[number]) for number in who if number in said]
    if not pairs:
        return grid
    gone = {n for pair in pairs for n in pair}
    kept = [n for n in range(len(grid.header)) if n not in gone]
    records = [
        [
            *(record[n] for n in kept),
            "\n".join(
                f"{record[a].strip() or NAMELESS}: {' '.join(record[b].split())}" for a, b in pairs if record[b].strip()
            ),
        ]
        for record in grid.records
    ]
    return replace(grid, header=[*(grid.header[n] for n in kept), "Comments"], records=records)


def as_remark(source: ReadSource) -> ReadSource:
    """A comment as a note: whoever agrees with a dream has dreamt no further one, and promises nothing."""
    return replace(source, kind=Kind.NOTE) if source.kind in (Kind.DREAM, Kind.PLEDGE) else source


def _part(line: str) -> tuple[str, str] | None:
    """Who wrote a comment and the words; None for a line that names nobody."""
    found = _SAID.match(line)
    if found is not None and _names(found.group(1)):
        return found.group(1), found.group(2).strip()
    behind = next((m for pattern in _SAID_BY if (m := pattern.match(line)) and _names(m.group(2))), None)
    return (behind.group(2).strip(), behind.group(1)) if behind else None


def _names(label: str) -> bool:
    named = looks_like_name(label) or NOBODY.match(label) is not None
    return named or role_of_words(label) is not Role.UNKNOWN
