"""What a file of any layout says of people who are known: the lines and cells that name each of them, in its own words.

For lists of who permits what that no rule understands: a person reads what stands here beside each name, and says what
it means.
"""

from __future__ import annotations

import copy
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from harvest.model import Reading
from harvest.readers.decoding import normalise
from harvest.readers.documents.lines import Block, Line
from harvest.readers.file_names import safe_name
from harvest.readers.lists_by_hand.guesses import heading_row
from harvest.readers.lists_by_hand.opened import opened
from harvest.readers.lists_by_hand.seen import SaidOfPeople
from harvest.readers.refusing import only_harvest_errors
from harvest.readers.uploaded_file import UploadedFile

BELOW, LONGEST, HEADING, AROUND = 4, 600, 100, 2_000
"""So many lines below a name still belong to it; so many characters are shown of a person; so long is a heading."""
_PART = re.compile(r"[^\W\d_][\w'’-]+")
_CODE = re.compile(r"[A-Za-z]{0,3}[- ]?\d{1,4}[a-z]?")
_SIGNS = frozenset("0123456789")
_EVERYBODY = re.compile(
    r"\b(?:every(?:one|body)|all of (?:them|us)|the rest|the others|all others|pawb|wszyscy)\b", re.I
)
_LEAST = 3
"""A part of a name is told from a word by so many letters."""

Row = list[str]


def parse_said_of_people(name: str, data: bytes, *, names: Sequence[Sequence[str]]) -> SaidOfPeople:
    """What a file says of people, each given by all that they are called; ReadError where it cannot be opened."""
    name = safe_name(name)
    with only_harvest_errors(name):
        tables, lines = content_of(opened(name, data))
    who = Naming(names)
    who = who.and_codes(_codes(tables, who))
    said: list[list[Said]] = [[] for _ in names]
    for table in tables:
        _in_table(table, who, said)
    for person, one in _in_lines(lines, who):
        said[person].append(one)
    everybody = [Said("", line.strip()) for line in lines if _EVERYBODY.search(line)]
    rows = [" · ".join(filter(None, map(str.strip, row))) for table in tables for row in table]
    around = "\n".join(line.strip() for line in (*lines, *rows) if line.strip() and not who.named(line))
    return SaidOfPeople(tuple(_shown([*own, *(everybody if not own else ())]) for own in said), around[:AROUND])


@dataclass(frozen=True, slots=True)
class Said:
    """What stands at a name, and the heading above it."""

    heading: str
    text: str


def _shown(parts: Sequence[Said]) -> str:
    """All of it in one line, a heading once."""
    found, heading = [], ""
    for one in dict.fromkeys(parts):
        found.append(f"{one.heading} → {one.text}" if one.heading and one.heading != heading else one.text)
        heading = one.heading
    text = " ⏎ ".join(found)
    return text if len(text) <= LONGEST else text[:LONGEST] + " …"


class Naming:
    """Who is named in a line: by a whole name, by a part of it or by initials that are nobody else's.

    >>> who = Naming([["Rosa Pinto"], ["Rosa Lind"], ["Graham Teale"]])
    >>> [sorted(who.named(text)) for text in ("Graham: fine", "rosa pinto - yes", "Rosa said no", "G.T. ok")]
    [[2], [0], [], [2]]
    """

    def __init__(self, names: Sequence[Sequence[str]]):
        parts = [{p for name in called for p in _PART.findall(name) if len(p) >= _LEAST} for called in names]
        times = Counter(part.casefold() for own in parts for part in {p.casefold(): p for p in own}.values())
        self._parts = {p: n for n, own in enumerate(parts) for p in own if times[p.casefold()] == 1}
        first = [{_initials(name) for name in called if len(name.split()) > 1} for called in names]
        often = Counter(letters for own in first for letters in own)
        self._initials = {letters: n for n, own in enumerate(first) for letters in own if often[letters] == 1}
        self._whole = [
            (re.compile(rf"(?<!\w){re.escape(c)}(?!\w)", re.I), n) for n, own in enumerate(names) for c in own
        ]

    def and_codes(self, codes: Mapping[str, int]) -> Naming:
        """The same who also knows people by codes."""
        more = copy.copy(self)
        more._parts = {**codes, **self._parts}
        more._whole = [*self._whole, *((re.compile(rf"(?<!\w){re.escape(c)}(?!\w)"), n) for c, n in codes.items())]
        return more

    def named(self, line: str) -> set[int]:
        """The people named in it, by their places."""
        found = {n for pattern, n in self._whole if pattern.search(line)}
        words = {re.sub(r"['’]s?$", "", word) for word in _PART.findall(line)}
        found |= {self._parts[word] for word in words if word in self._parts}
        short = {m.group().replace(".", "") for m in re.finditer(r"\b(?:[A-Z]\.? ?){2,3}(?!\w)", line)}
        return found | {self._initials[s] for s in (one.replace(" ", "") for one in short) if s in self._initials}


def _initials(name: str) -> str:
    return "".join(part[0].upper() for part in name.split() if part[:1].isalpha())


def blocks_of(file: UploadedFile) -> tuple[Sequence[Block], Sequence[Reading]]:
    """The lines and tables of a document in order, and how it was read where its format tells no more than that."""
    whole: Callable[[UploadedFile], Sequence[Block]] | None = getattr(file.format.reader(), "whole", None)
    file.looked = []
    read = file.read() if whole is None else ()
    return (file.looked if whole is None else whole(file)), read


def content_of(file: UploadedFile) -> tuple[list[list[Row]], list[str]]:
    """Every table as rows of cells, and every line."""
    if file.format.columns:
        return [[[normalise(c) for c in row] for row in rows] for _, rows in file.sheets()], []
    blocks, read = blocks_of(file)
    tables = [[[normalise(c) for c in row] for row in b] for b in blocks if not isinstance(b, Line)]
    lines = [b.text for b in blocks if isinstance(b, Line)]
    if not blocks:
        turns = ((s, t) for r in read for s in r.sources for t in s.turns)
        lines = [f"{t.speaker or s.voice or ''}: {s.text[t.start : t.end]}".lstrip(": ") for s, t in turns]
    return tables, [line for text in lines for line in normalise(text).split("\n") if line.strip()]


def _codes(tables: Sequence[Sequence[Row]], who: Naming) -> dict[str, int]:
    """The codes that stand in the rows of single people, by which other tables may call them."""
    found: dict[str, set[int]] = defaultdict(set)
    for row in (row for table in tables for row in table):
        people = who.named(" · ".join(row))
        for cell in row:
            if _CODE.fullmatch(cell.strip()):
                found[cell.strip()] |= people
    return {code: min(people) for code, people in found.items() if len(people) == 1 and code not in _SIGNS}


def _in_table(rows: Sequence[Row], who: Naming, said: list[list[Said]]) -> None:
    """What stands in the rows that name somebody, or, where people stand side by side, in their columns."""
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    everybody = {person for row in filled for person in who.named(" · ".join(row))}
    across = next((row for row in filled[:6] if len({*_columns(row, who).values()}) > max(1, len(everybody) / 2)), None)
    if across is not None:
        below = filled[filled.index(across) + 1 :]
        for column, person in _columns(across, who).items():
            cells = [f"{_at(row, 0)}: {_at(row, column)}" for row in below if _at(row, column)]
            said[person].append(Said("", " · ".join(cells)))
        return
    top = heading_row(filled)
    heads = filled[top - 1] if top else []
    above = ""
    for row in filled[top:]:
        filled_cells = [(n, cell) for n, cell in enumerate(row) if cell.strip()]
        people = who.named(" · ".join(row))
        if not people and len(filled_cells) == 1:
            above = filled_cells[0][1][:HEADING]
        for person in people:
            said[person].append(Said(above, " · ".join(_told(_at(heads, n), cell) for n, cell in filled_cells)))


def _columns(row: Row, who: Naming) -> Mapping[int, int]:
    """By the number of a cell the person whom it alone names."""
    named = {n: who.named(cell) for n, cell in enumerate(row) if cell.strip() and len(cell) < HEADING}
    return {n: next(iter(people)) for n, people in named.items() if len(people) == 1}


def _told(head: str, cell: str) -> str:
    said = " ".join(cell.split())
    return f"{' '.join(head.split())[:HEADING]}: {said}" if head.strip() else said


def _at(row: Sequence[str], n: int) -> str:
    return row[n].strip() if n < len(row) else ""


def _in_lines(lines: Sequence[str], who: Naming) -> Iterator[tuple[int, Said]]:
    """Each person with the line that names them, what follows until somebody else is named, and the heading above."""
    named = [who.named(line) for line in lines]
    heading = ""
    for n, (line, people) in enumerate(zip(lines, named, strict=True)):
        if not people:
            follows = named[n + 1 : n + 3]
            if _is_heading(line) or (len(follows) == 2 and all(follows)):
                heading = line.strip().strip("#*: ")[:HEADING]
            continue
        block = [line.strip()]
        for below, others in zip(lines[n + 1 : n + 1 + BELOW], named[n + 1 :], strict=False):
            if others or _is_heading(below):
                break
            block.append(below.strip())
        for person in sorted(people):
            yield person, Said(heading, " / ".join(block))


def _is_heading(line: str) -> bool:
    return line.rstrip().endswith(":") or line.startswith("#")
