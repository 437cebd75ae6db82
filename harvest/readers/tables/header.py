# ruff: noqa: E501 – patterns are easier to check on one line
"""Which rows of a table name its columns: none, one, two or three, below titles, told by what stands beneath them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model.punctuation import asks
from harvest.readers.recognise.columns.column_names import DEED, OWNER
from harvest.readers.recognise.columns.said_by import asks_who_said
from harvest.readers.tables.bands import is_band
from harvest.readers.tables.cells import is_closed, is_machine
from harvest.readers.tables.headless import is_said, names_column, tells_of_sheet
from harvest.readers.tables.like_below import NUMBERED, like_below
from harvest.readers.tables.second_heads import is_second_head

IMPORT_ID = '{"ImportId"'
SECOND = re.compile(
    r"^(?:open-?ended response|response|responses|other \(please specify\)|please specify|custom data|"
    r"\{\"ImportId\".*|answer|selected choice)$",
    re.I,
)
ABOVE_WORDS = re.compile(r"(?:free ?text|comments?|text|answers?|responses?|open[- ]ended)$", re.I)
"""A second head that says of a question only that it is answered in words."""
OPEN = re.compile(r"open[- ]?ended(?: (?:response|answer|text|question))?|free[- ]?text(?: (?:response|answer))?", re.I)
"""A second head by which a tool says that people answered in their own words."""
_ANSWERS = re.compile(r"^(?:responses?|answers?|comments?|replies|results|text|entries)\W*$", re.I)
_NAME = re.compile(
    r"^(?:(?:the )?(?:text|answers?|responses?|comments?|stor(?:y|ies)|dreams?|pledges?|notes?|messages?|quotes?|"
    r"ideas?|sticky ?notes?|stickies|statements?|captions?|content|body|words|"
    r"what (?:was said|people said)|your \w+|wishe?s?|"
    r"hopes|visions?|feedback|verbatims?|posts?|cards?|column ?\d*|values?|questions?|prompts?))\W*$",
    re.I,
)
_SAID_OF_EXPORT = re.compile(
    r"^[^:]{2,30}:\s*\S.{0,60}$|^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b.{0,12}$|"
    r"^(?:last )?(?:checked|updated|looked|reviewed|revised|typed|as (?:at|of|on|it stood)|state (?:at|of|on)|correct (?:at|to|on)|status (?:at|on))\b(?=.*\d).{0,40}$",
    re.I,
)
_INSTRUCTS = re.compile(
    r"\W*(?:please |kindly )?(?:initial|tick|cross|mark|circle|write|put|enter|fill in|complete|answer|delete|use|sign|read)\b(?:\W+\w+){4,}.*\.\W*$",
    re.I | re.S,
)
"""How a sheet is to be filled in: ``Please initial each box to show that you agree.``"""
_TITLES, _SET_APART, _KINDS = 12, 6, 2
_BELOW = 8
"""So far below a title the table is looked for."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where the names of the columns stand: ``titles`` rows above them, then ``rows`` of them (0: there are none)."""

    titles: int
    rows: int


def find_head(rows: Sequence[Sequence[str]], wanted: int | None = None, gaps: Sequence[int] = ()) -> Head:
    """The head of filled rows; ``wanted`` is how many rows of names somebody has said there are.

    ``gaps`` are the rows before which empty ones stand: what is set apart so above a table is its title.
    """
    head = _found(rows, wanted, gaps)
    at = head.titles
    if wanted is None and head.rows in (1, 2) and at + 3 <= len(rows) and is_band(rows[at], rows[at + 1]):
        return Head(at + 1, 1)
    return head


def _found(rows: Sequence[Sequence[str]], wanted: int | None, gaps: Sequence[int]) -> Head:
    if len(rows) < 2:
        return Head(0, wanted or 1)
    for gap in reversed([n for n in gaps if 0 < n <= _SET_APART and n + 2 <= len(rows)]):
        told = all(2 * _filled(row) <= _filled(rows[gap]) or _in_pairs(row) for row in rows[:gap])
        if told and _filled(rows[gap]) > 3:
            return Head(gap, wanted if wanted is not None else _count(rows[gap:]))
    widths = sorted(map(_filled, _without_key_below(rows[:60])))
    typical = widths[len(widths) // 2]
    if max(len(row) for row in rows) == 1:
        return _of_one_column(rows, wanted)
    titles = 0
    while titles < min(_TITLES, len(rows) - 2) and _is_title(rows, titles, typical):
        titles += 1
    count = wanted if wanted is not None else _count(rows[titles:])
    if wanted is None and count == 0 and titles and is_said(rows[0], rows[titles:60]):
        titles = 0  # a card on which no more stood than its words
    return Head(titles, count)


def _without_key_below(rows: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """The rows without those at the end in which one cell stands alone, below rows of three and more: a key, a note."""
    end = len(rows)
    while end and _filled(rows[end - 1]) <= 1:
        end -= 1
    return rows[:end] if sum(_filled(row) >= 3 for row in rows[:end]) >= 2 else rows


def _filled(row: Sequence[str]) -> int:
    return sum(1 for c in row if c)


def _is_title(rows: Sequence[Sequence[str]], at: int, typical: int) -> bool:
    """A title stands at the left, alone, above rows that are wider; a merged head spreads over the columns."""
    row = rows[at]
    here = _filled(row)
    last = max((n for n, c in enumerate(row) if c), default=0)
    wider = max(_filled(r) for r in rows[at + 1 : at + _BELOW])
    told = [c for c in row[1:] if c]
    if _in_pairs(row):
        return here < wider
    if here == 1 and _INSTRUCTS.match(row[last]) and _filled(rows[at + 1]) == wider >= 4:
        return True  # how the boxes below were to be filled in stands above them, and not at the left
    of_sheet = tells_of_sheet(row) or all(_SAID_OF_EXPORT.match(c) for c in told)
    if here > 1 and row[0] and here <= max(2, typical // 3) and of_sheet:
        # "Export: raw data", and beside it "Date: 12/01/2026".
        return here < wider
    if here == last + 1 == 2 and wider >= 4 and len(row[0].split()) <= 3 and not row[0].endswith("?"):
        # "Session" and beside it "1", above a table that is wider: what the export says of itself.
        return True
    return here < wider and last <= 1 and here <= max(1, typical // 3) and here < typical


def _in_pairs(row: Sequence[str]) -> bool:
    """Whether a row says things of its sheet, each behind a label: ``Date:``, a day, ``Venue:``, a hall."""
    filled = [cell for cell in row if cell]
    labels = filled[::2]
    return len(filled) > 1 and all(c.endswith(":") for c in labels) and not any(c.endswith(":") for c in filled[1::2])


def _of_one_column(rows: Sequence[Sequence[str]], wanted: int | None) -> Head:
    cells = [row[0] for row in rows]
    for n, cell in enumerate(cells[: min(6, len(cells) - 1)]):
        if n and _ANSWERS.match(cell):
            return Head(n, 1)
    if wanted is not None:
        return Head(0, wanted)
    return Head(0, 1 if cells[0].endswith("?") or cells[0].endswith(":") or _NAME.match(cells[0]) else 0)


def _count(rows: Sequence[Sequence[str]]) -> int:
    """How many of the rows name columns, with one that says of what kind the polls were."""
    bare = [row for n, row in enumerate(rows) if n > _KINDS or not n or not is_kinds(row)]
    count = _named_rows(bare)
    return count + (len(rows) - len(bare)) if count else count


def is_kinds(row: Sequence[str]) -> bool:
    """Whether a row says of polls only of what kind each was.

    >>> is_kinds(["", "Word Cloud", "Open Ended", "Scales"]), is_kinds(["", "Open"])
    (True, False)
    """
    said = [cell for cell in row if cell]
    return bool(said) and all(map(_POLL_KIND.match, said))


_POLL_KIND = re.compile(
    r"^(?:open[- ]?(?:text|ended)|word ?cloud|(?:multiple|single)[- ]choice|rating|ranking|quiz(?: competition)?|"
    r"scales?|q ?& ?a|100 points|type answer|select answer|image choice|2 ?x ?2 grid|pin on image|"
    r"guess the number)\W*$",
    re.I,
)


def _named_rows(rows: Sequence[Sequence[str]]) -> int:
    if len(rows) < 2:
        return 1
    for n in (2, 1):
        if len(rows) > n + 1 and any(cell.startswith(IMPORT_ID) for cell in rows[n]):
            return n + 1
    body = rows[2:60] or rows[1:2]
    if len(body) >= 2 and _without_ids(rows[0], rows[1], body):
        return 2
    typed = _typed(body)
    if len(rows) >= 3 and not like_below(rows[1], rows[2:60]) and _goes_on(rows[0], rows[1], typed):
        more = _typed(rows[3:60]) if len(rows) > 4 else {}
        return 3 if len(rows) > 4 and more and _names(rows[2], more) and _goes_on(rows[1], rows[2], more) else 2
    if is_second_head(rows[0], rows[1], rows[2:60]):
        return 2
    if len(rows) >= 3 and (_is_record(rows[0], _typed(rows[1:60])) or is_said(rows[0], rows[1:60])):
        return 0
    return 1


def _without_ids(first: Sequence[str], second: Sequence[str], body: Sequence[Sequence[str]]) -> bool:
    """Whether a second row is empty in each column that numbers the responses or dates them, and names others."""
    always = [
        column
        for column, head in enumerate(first)
        if head and all(column < len(row) and _is_mark(row[column]) for row in body)
    ]
    own = [c for c in always if len({row[c] for row in body}) == len(body)]
    empty = bool(own) and not any(second[c] for c in always)
    said = [cell for cell in second if cell]
    return empty and len(said) >= 2 and not any(map(is_machine, said)) and all(len(c.split()) <= 60 for c in said)


def _is_mark(cell: str) -> bool:
    """Whether a machine put that there: a number of a response, a date, an address."""
    return bool(cell) and (is_machine(cell) or (len(cell) > 5 and " " not in cell and any(c.isdigit() for c in cell)))


def _typed(body: Sequence[Sequence[str]]) -> dict[int, str]:
    """The columns whose cells are (nearly) all a machine's, or all ticked."""
    found = {}
    width = max((len(r) for r in body), default=0)
    for column in range(width):
        cells = [r[column] for r in body if column < len(r) and r[column]]
        if not cells:
            continue
        if sum(map(is_machine, cells)) >= 0.8 * len(cells):
            found[column] = "machine"
        elif sum(map(is_closed, cells)) >= 0.8 * len(cells) and len(cells) >= 2:
            found[column] = "closed"
    return found


def _same_type(cell: str, kind: str) -> bool:
    return is_machine(cell) if kind == "machine" else is_closed(cell)


def _names(row: Sequence[str], typed: dict[int, str]) -> bool:
    """Whether a row differs from what stands beneath it wherever that is known: names above numbers and dates."""
    held = [(row[c], kind) for c, kind in typed.items() if c < len(row) and row[c]]
    return bool(held) and not any(_same_type(cell, kind) for cell, kind in held)


def _is_record(row: Sequence[str], typed: dict[int, str]) -> bool:
    """Whether a first row is a record like the others: what is a date or a number beneath is one here."""
    held = [(row[c], kind) for c, kind in typed.items() if c < len(row) and row[c]]
    same = sum(1 for cell, kind in held if _same_type(cell, kind))
    return len(held) >= 1 and same == len(held) and any(is_machine(cell) and not cell.isdigit() for cell, _ in held)


_LONG, _LONGEST_QUESTION = 16, 40
_EXPLAINED = re.compile(r"\s*\([^()]*\)\W*$")
"""What a question says of its answers: ``(Yes = it stays with us, No = it may be passed on)``."""


def _heads(cell: str) -> bool:
    """Whether a cell is as short as a head, or a whole question, whatever it says of its answers.

    >>> long = "Should the things that you told us on the day stay here with us and not be passed on to anybody else"
    >>> [_heads(f"{long}{end}") for end in ("? (Yes = they stay)", "?", ".")]
    [True, True, False]
    """
    bare = _EXPLAINED.sub("", cell)
    return len(bare.split()) <= (_LONGEST_QUESTION if asks(bare) else _LONG)


def _goes_on(first: Sequence[str], second: Sequence[str], typed: dict[int, str]) -> bool:
    """Whether the second row names columns as well."""
    if any(SECOND.match(cell) for cell in second) and not any(map(is_machine, filter(None, second))):
        return True
    if any(is_machine(cell) for cell in second if cell):
        return False
    short = all(len(c.split()) <= _LONG for c in second)
    pairs = [(a, b) for a, b in zip(first, second, strict=False) if b]
    # A merged head leaves gaps that the row below it names; where columns are typed, names stand above the type.
    gaps = sum(1 for a, b in pairs if not a)
    spread = _filled(first) < _filled(second) and gaps >= 1 and _filled(first) >= 1
    told = _names(second, typed)
    if spread and short and (told or (gaps >= 2 and not typed)):
        return True
    if spread and told and sum(1 for c in second if c) > 2 and all(map(_heads, second)):
        return True
    if (
        gaps >= 1
        and sum(map(asks_who_said, filter(None, second))) >= 2
        and all(asks(b) or asks_who_said(b) or names_column(b) for _, b in pairs)
    ):
        return True
    if gaps >= 2 and gaps >= 0.6 * len(pairs) and short and _filled(second) < _filled(first) + gaps:
        return True
    codes = [a for a, _ in pairs if a]
    if codes and len(codes) >= 2 and all(NUMBERED.match(c) for c in codes) and short:
        return told or sum(1 for _, b in pairs if b.endswith("?")) >= 0.5 * len(pairs)
    if any(map(DEED.search, codes)) and any(map(OWNER.match, codes)):
        return False  # "Who | Pledge | When" are words for people and no codes of a machine
    return told and short and len(codes) >= 2 and all(re.fullmatch(r"[A-Za-z]\w{0,30}", c) for c in codes)
