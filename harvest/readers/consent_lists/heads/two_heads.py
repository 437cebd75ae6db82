# ruff: noqa: E501 – examples are easier to check on one line
"""Two rows of headings above a table, one for groups of columns and one for the columns, made one row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from harvest.readers.consent_lists.answered.cells import UNCLEAR, yes_or_no
from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.nouns import ABOUT, NAME, PERMITS, REMARK
from harvest.readers.permission.text import fold

Rows = Sequence[Sequence[str]]
_LONGEST = 12


def with_heads_joined(rows: Rows) -> list[list[str]]:
    """The rows with one row of headings; as they stand where the second row is somebody's already.

    >>> rows = [["Who", "Permission for", "Date"], ["", "Quoting", "Name with it", ""], ["Ada Obi", "Y", "N", "4 May"]]
    >>> with_heads_joined(rows)[0]
    ['Who', 'Quoting', 'Name with it', 'Date']
    >>> with_heads_joined([["Who", "Quote?"], ["Ada Obi", "Y"]])[0]
    ['Who', 'Quote?']
    """
    whole = [[cell.strip() for cell in row] for row in rows]
    if len(whole) < 3:
        return whole
    if _asks_below(whole):
        return [_below_groups(whole[0], whole[1]), *whole[2:]]
    if (groups := _over(whole[0], whole[1])) is None:
        return _with_whole_heads(whole)
    heads = [own if _alone(group, own) else " ".join(filter(None, [group, own])) for group, own in groups]
    kinds = [column_of(n, head, ()).what for n, head in enumerate(heads)]
    second = [column_of(n, cell, ()).what for n, cell in enumerate(whole[1]) if cell]
    if PERMITS not in second or NAME not in kinds:
        return whole
    return [heads, *whole[2:]]


def with_questions_joined(rows: Rows) -> list[list[str]]:
    """The rows with one row of headings where a second one asks in full what words over it head, below a title or not.

    >>> rows = [["Slips", "", ""], ["Name", "WORDS", "NAME"], ["", "You may quote me", "You may use my name"], ["Ada", "y", "n"]]
    >>> with_questions_joined(rows)[1:]
    [['Name', 'You may quote me', 'You may use my name'], ['Ada', 'y', 'n']]
    """
    width = max(map(len, rows), default=0)
    whole = [[*row, *[""] * (width - len(row))] for row in rows]
    for at in range(min(_TITLES, len(whole) - 2)):
        if _asks_below(bare := [[cell.strip() for cell in row] for row in whole[at:]]):
            return [*whole[:at], _below_groups(bare[0], bare[1]), *whole[at + 2 :]]
    return [list(row) for row in rows]


_TITLES = 4


def _asks_below(rows: Rows) -> bool:
    """Whether the second row asks in full below what the first heads in a word, answers nothing and names nobody.

    >>> _asks_below([["Name", "WORDS", "PICTURES"], ["", "You may quote me", "You may print photos of me"], ["Ada", "y", "n"]])
    True
    >>> _asks_below([["Name", "Quoting", "Sharing"], ["", "may be quoted", "may be shared"], ["Ada", "may be quoted", ""]])
    False
    """
    groups, own, below = rows[0], rows[1], rows[2:]
    if len(groups) != len(own) or any(len(row) > len(own) for row in below):
        return False
    named = [n for n, head in enumerate(groups) if column_of(n, head, _below(below, n)).what == NAME]
    told = [n for n, cell in enumerate(own) if cell and cell != groups[n]]
    if not named or any(n in named for n in told) or len(told) < 2 or any("=" in own[n] for n in told):
        return False
    kinds = [column_of(n, own[n], _below(below, n)) for n in told]
    asked = [one for one in kinds if one.what == PERMITS and one.purposes]
    answered = {cell for row in below for cell in row if cell}
    return (
        len(asked) > 1
        and all(one in asked or one.what in (REMARK, ABOUT) for one in kinds)
        and any({*one.purposes} & _QUOTES for one in asked)
        and len({own[n] for n in told}) == len(told)
        and not answered & {own[n] for n in told}
    )


def _below_groups(groups: Sequence[str], own: Sequence[str]) -> list[str]:
    """One heading for each column: its own, with that of its group where it does not say alone what it asks."""
    heads: list[str] = []
    over = ""
    for group, cell in zip(groups, own, strict=True):
        over = group or (over if cell else "")
        alone = not cell or cell == over or _alone(over, cell)
        heads.append((cell or over) if alone else " ".join(filter(None, [over, cell])))
    return heads


def _with_whole_heads(rows: list[list[str]]) -> list[list[str]]:
    """The rows with their second one as headings where it asks who somebody is and whether they may be quoted.

    What stands over it heads groups; it is added to a heading that does not say alone what it asks. Where that has to
    be and the groups stand over other cells, the rows stay as they are.

    >>> _with_whole_heads([["", "", "Words"], ["No.", "Name", "May we quote you?"], ["1", "Ada Obi", "n"]])[0]
    ['No.', 'Name', 'May we quote you?']
    >>> _with_whole_heads([["Name", "Quote?"], ["Ada Obi", "no name"], ["Bo Lind", "yes"]])[0]
    ['Name', 'Quote?']
    """
    groups, second, below = rows[0], rows[1], rows[2:]
    if not is_row_of_heads(second) or is_row_of_heads(groups):
        return rows
    spread: list[str] = []
    for group in groups:
        spread.append(group or (spread[-1] if spread else ""))
    aligned = len(groups) == len(second)
    over = spread if aligned else [""] * len(second)
    bare = [
        column_of(n, head, _below(below, n)).what == PERMITS and not _alone(over[n], head)
        for n, head in enumerate(second)
    ]
    if not any(bare):
        return [second, *below]
    if not aligned:
        return rows
    heads = [f"{over} {own}".strip() if alone else own for over, own, alone in zip(spread, second, bare, strict=True)]
    return [heads, *below]


def is_row_of_heads(row: Sequence[str]) -> bool:
    """Whether a row asks in one cell who somebody is and in another whether they may be quoted.

    >>> is_row_of_heads(["No.", "Name", "May we quote you?"]), is_row_of_heads(["Ada Obi", "Yes", "may be quoted"])
    (True, False)
    """
    heads = [column_of(n, cell, ()) for n, cell in enumerate(row) if cell.strip()]
    return any(one.what == NAME for one in heads) and any(
        one.what == PERMITS and {*one.purposes} & _QUOTES for one in heads
    )


_QUOTES = {"quotation", "quotation_with_name", "quotation_without_name"}


def _below(rows: Rows, at: int) -> list[str]:
    return [row[at] for row in rows if at < len(row)]


def _alone(group: str, own: str) -> bool:
    """Whether a heading says without its group what it asks; what is allowed of pictures is not allowed of words.

    >>> _alone("Your words", "Quoted?"), _alone("Photos", "in the yearbook?"), _alone("Photos and words", "Quoted?")
    (True, False, True)
    """
    of_pictures = _PICTURES.search(fold(group)) and not _WORDS.search(fold(group))
    return _says_enough(own) and not (of_pictures and not _WORDS.search(fold(own)) and not _PICTURES.search(fold(own)))


_PICTURES = re.compile(r"\b(?:photo\w*|pictures?|pics?|snaps?|portraits?|images?|films?|filming|videos?)\b")
_WORDS = re.compile(r"\b(?:words?|quot\w*|comments?|stor(?:y|ies)|said|say|tell|told|wrote|write|written)\b")


def _says_enough(head: str) -> bool:
    kind = column_of(0, head, ())
    return kind.what == PERMITS and bool(kind.purposes)


def _over(groups: Sequence[str], below: Sequence[str]) -> list[tuple[str, str]] | None:
    """For each column the heading above it and its own; None where the second row is no row of headings."""
    told = [cell for cell in below if cell]
    if len(told) < 2 or any(len(cell.split()) > _LONGEST or yes_or_no(cell) != UNCLEAR for cell in told):
        return None
    if len(groups) == len(below):
        spread = list(groups)
        for n, cell in enumerate(groups):
            if not cell and below[n] and n:
                spread[n] = spread[n - 1]
        plain = all(own in ("", above) for above, own in zip(spread, below, strict=True) if spread.count(above) == 1)
        spanning = any(own and spread.count(above) > 1 for above, own in zip(spread, below, strict=True))
        return (
            [(above, own if own != above else "") for above, own in zip(spread, below, strict=True)]
            if plain and spanning
            else None
        )
    if len(groups) > len(below):
        return None
    spans: list[int] = []
    for filled, cells in groupby(below, key=bool):
        size = len(list(cells))
        spans += [size] if filled else [1] * size
    if len(spans) != len(groups):
        return None
    above = [group for group, size in zip(groups, spans, strict=True) for _ in range(size)]
    return list(zip(above, below, strict=True))
