"""Rows of cells → a header and records."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from harvest.errors import ReadError
from harvest.model.punctuation import asks
from harvest.readers import limits
from harvest.readers.decoding import normalise
from harvest.readers.permission import Permissions
from harvest.readers.tables.boards.preambles import below_preamble
from harvest.readers.tables.header import ABOVE_WORDS, IMPORT_ID, NUMBERED, OPEN, SECOND, find_head, is_kinds
from harvest.readers.tables.workbooks.beside import as_note, below

_PIPED = re.compile(r"\{\{[^{}]{1,60}\}\}|\$\{[^{}]{1,60}\}|\[(?:field|question):[^\[\]]{1,60}\]")
"""Where a form puts in what was answered before."""
_STARRED = re.compile(r"(\*{1,2}|_{1,2})(?=\S)([^*_]{2,200}?)(?<=\S)\1(?!\w)")
_GUARDED = re.compile(r"^'([=+@-].*?)'?$", re.S)
"""How programs keep a spreadsheet from reckoning with what somebody wrote: ``'=more trees``."""
_ENTITY = re.compile(
    r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip|eacute);"
)


_TAG = re.compile(r"</?(?:p|div|span|br|strong|b|em|i|u|s|a|ul|ol|li|h[1-6]|font|blockquote)\b[^<>]{0,300}>", re.I)
_PAGE = re.compile(rf"\s*{_TAG.pattern}.*{_TAG.pattern}\s*$", re.I | re.S)
_RULED = re.compile(r"^[\s_.…]*(?:_{2,}|\.{4,}|…[.…])[\s_.…]*$|^\s*_{3,}\s*|\s*_{3,}\s*$")
_OF_A_TOOL = re.compile(r"[a-z0-9_.-]+")
_NEW_LINE = re.compile(r"(?=</(?:p|div|li|h[1-6]|blockquote)\b)|(?=<br\b)", re.I)


@dataclass(slots=True)
class Grid:
    """A header, records of the same width, and the row in the file on which each record stands (from 1)."""

    header: list[str]
    records: list[list[str]]
    row_numbers: list[int]
    header_rows: int
    titles: list[str] = field(default_factory=list)
    """What stands above the header."""
    beside: list[str] = field(default_factory=list)
    """What stands below the records, or on another sheet, and explains them."""
    head_cells: list[str] = field(default_factory=list)
    """The cells that name columns, as they stand."""
    folded: list[str] = field(default_factory=list)
    """Cells that say no more than a name that is kept (a ticked box under its own name)."""
    counted: list[str] = field(default_factory=list)
    """Cells of polls that count options or words, and what a tool says of each poll."""
    figures: list[str] = field(default_factory=list)
    """Cells of rows that only count something of each table, such as how many sat there, and what they are called."""
    boxes: tuple[str, ...] = ()
    """Columns that were put together from ticked boxes; see ``tables.ticks``."""
    board: bool = False
    """Whether it was a board: its cards are notes until somebody says what they are."""
    repeated: bool = False
    """Whether each record is a card of its own, so that the row of the file is no person."""
    noted: bool = False
    """Whether each row is what one table noted: its lines may be several people's."""
    by_table: bool = False
    """Whether it was typed up table by table, so that a card is what its table said."""
    guessed: bool = False
    """Whether the column of people's words is a guess that nothing but its place or name speaks for."""
    code: list[str] = field(default_factory=list)
    """Marks of a web page that stood around the words in cells (``<p>``)."""
    ruled: list[str] = field(default_factory=list)
    """Lines to write on that stood in cells, alone or around what was written."""
    replies: frozenset[int] = frozenset()
    """The records (from 0) that are comments on others; see ``tables.post_comments``."""
    answers: tuple[str, ...] = ()
    """Columns that hold answers for certain, whatever they are called; see ``tables.paired_answers``."""
    opened: tuple[str, ...] = ()
    """Columns of which a tool says below the question that people answered in their own words."""
    translations: dict[str, str] = field(default_factory=dict)
    """Columns that translate another one, by that; see ``tables.translations``."""
    told: list[str] = field(default_factory=list)
    """What should be said of how its rows were made."""
    permissions: Permissions | None = None
    """What the table says of permission, read once; see ``tables.consent``."""
    called: str = ""
    """The title of its sheet in a workbook; empty elsewhere."""


def make_grid(name: str, rows: Sequence[Sequence[str]], mapping: Mapping[str, object] | None = None) -> Grid:
    """Header and records; titles above the header are skipped and two header rows joined."""
    filled = [(n, list(row)) for n, row in enumerate(rows, 1) if any(cell.strip() for cell in row)]
    if not filled:
        raise ReadError(f"{name}: the table is empty. Check that the right sheet or export was saved.")
    width = max(len(row) for _, row in filled)
    limits.check_width(name, width)
    wanted = mapping.get("header_rows") if mapping else None
    code: list[str] = []
    ruled: list[str] = []
    if wanted is None and (found := below_preamble(rows)) is not None:
        records = [[_resolved(answer, code, ruled)] for _, answer in found.answers]
        numbers = [n for n, _ in found.answers]
        return Grid([found.name], records, numbers, 1, found.above, [], [found.name], code=code, ruled=ruled)
    head = find_head(
        [row + [""] * (width - len(row)) for _, row in filled],
        wanted if isinstance(wanted, int) and 0 <= wanted <= 3 else None,
        [k for k, ((a, _), (b, _)) in enumerate(zip(filled, filled[1:], strict=False), 1) if b - a > 1],
    )
    start, count = head.titles, head.rows
    named = [row + [""] * (width - len(row)) for _, row in filled[start : start + count]]
    below_head = filled[start + count :]
    records = [[_resolved(c, code, ruled) for c in row] + [""] * (width - len(row)) for _, row in below_head]
    numbers = [n for n, _ in below_head]
    titles = [cell for _, row in filled[:start] for cell in row if cell]
    explaining = below(records)
    beside = [as_note(records[len(records) - explaining :])] if explaining else []
    records, numbers = records[: len(records) - explaining], numbers[: len(numbers) - explaining]
    names = column_names(named, width)
    if count == 1 and width == 1 and start:
        # The question stands in a title above "Responses".
        asked = next((t for t in titles if t.endswith("?")), None)
        names = [asked] if asked else names
    named_cells = [c for row in named for c in row if c]
    opened = tuple(name for n, name in enumerate(names) if any(OPEN.fullmatch(row[n]) for row in named[1:]))
    return Grid(names, records, numbers, count, titles, beside, named_cells, code=code, ruled=ruled, opened=opened)


def _resolved(cell: str, code: list[str], ruled: list[str]) -> str:
    """A cell with entities of web pages (``&#8212;``) as their characters, without the guard before a formula.

    What is written as a piece of a web page (``<p>We sing</p>``) is read as one; its marks are added to ``code``, and
    lines to write on, or around what was written there, to ``ruled``.

    >>> _resolved("_________", [], []), _resolved("___Jo Obi___", [], []), _resolved("......", [], [])
    ('', 'Jo Obi', '')
    """
    if ("__" in cell or ".." in cell or "…" in cell) and (lines := [found.group() for found in _RULED.finditer(cell)]):
        ruled += lines
        cell = _RULED.sub("", cell)
    if cell[-1:] == ">" and _PAGE.match(cell):
        code += _TAG.findall(cell)
        cell = "\n".join(line.strip() for line in _TAG.sub("", _NEW_LINE.sub("\n", cell)).split("\n") if line.strip())
    if cell[:1] == "'" and (guarded := _GUARDED.match(cell)):
        cell = guarded.group(1)
    return normalise(html.unescape(cell)) if "&" in cell and _ENTITY.search(cell) else cell


def column_names(head: Sequence[Sequence[str]], width: int) -> list[str]:
    """A name for each column, no two alike: what two rows say joined, machines' own rows left out.

    >>> column_names([["Who", "Which?", ""], ["", "Park", "Pool"]], 3)
    ['Who', 'Which? – Park', 'Which? – Pool']
    """
    head = [row for row in head if not is_kinds(row)] or head
    rows = [row for row in head if not any(c.startswith(IMPORT_ID) for c in row)]
    if len(rows) > 1 and len(rows) < len(head):
        # A machine's row says that the first row is codes (Q4) and the second the words that people saw.
        rows = rows[1:] if all(rows[1]) or len(set(rows[1])) == len(rows[1]) else rows
    names: list[str] = []
    taken: set[str] = set()
    top, said_before = "", ""
    for column in range(width):
        cells = [row[column] for row in rows]
        if len(cells) > 1:
            top = cells[0] or top
            below = [c for c in cells[1:] if c and c != top and not SECOND.match(c)]
            below = [c for c in below if not top or not ABOVE_WORDS.match(c)]
            other = [c for c in cells[1:] if c and SECOND.match(c) and re.search("specify", c, re.I)]
            said = next((c for c in cells[1:] if ABOVE_WORDS.match(c)), "")
            if said and said != said_before and not cells[0] and not below and names and names[-1] == _plain(top):
                below = [said]  # what people could add, beside the answer to the same question
            said_before = said
            shown = "" if below and NUMBERED.match(top) else top
            name = " – ".join(filter(None, [shown, *below, *other])) if below or other or cells[0] else top
        else:
            # A merged head stands over several columns of answers to one question.
            name = cells[0] if cells and cells[0] else top if _asks_on(top, column, rows) else ""
            top = cells[0] if cells and cells[0] else top
        base = _plain(name) or f"Column {column + 1}"
        name, n = base, 2
        while name in taken:
            name, n = f"{base} ({n})", n + 1
        taken.add(name)
        names.append(name)
    return _without_groups(names)


def _plain(name: str) -> str:
    return " ".join(_PIPED.sub("…", _STARRED.sub(r"\2", name)).split())


def _asks_on(top: str, column: int, rows: Sequence[Sequence[str]]) -> bool:
    """Whether an empty head lies between others, and the one before it is a question or what one was asked."""
    later = any(row[n] for row in rows for n in range(column + 1, len(row)))
    return later and (asks(top) or len(top.split()) >= 5)


def _without_groups(names: list[str]) -> list[str]:
    """Names without the groups that field tools put before them (``story/dream`` → ``dream``) where that is clear."""
    grouped = [n for n in names if re.match(r"[\w .?-]{1,60}/\S", n)]
    groups = {n.split("/", 1)[0] for n in grouped}
    shared = len(groups) < len(grouped) or all(map(_OF_A_TOOL.fullmatch, groups))
    if len(grouped) < 2 or len(grouped) < 0.1 * len(names) or not shared:
        return names  # “Name Y/N” and “Tea/coffee” stand in no group; a group has several questions
    parents = {n for n in names if any(other.startswith(n + "/") for other in names)}
    short = []
    for name in names:
        parent = next((p for p in parents if name.startswith(p + "/")), None)
        own = f"{parent.rsplit('/', 1)[-1]} – {name[len(parent) + 1 :]}" if parent else name.rsplit("/", 1)[-1]
        short.append(own if name in grouped or parent else name)
    return short if len(set(short)) == len(short) else names
