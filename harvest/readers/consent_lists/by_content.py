"""A column about being quoted, or about the name, by what stands in it: the lists of a board, a register."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from harvest.readers.consent_lists.answered import cells
from harvest.readers.consent_lists.columns import columns_of
from harvest.readers.consent_lists.heads.asked_for import CREDIT
from harvest.readers.consent_lists.keys.meanings import FIRST_NAME, NAME_TOO, NAMED, QUOTE, UNNAMED, meaning_of
from harvest.readers.consent_lists.nouns import OTHER
from harvest.readers.permission.answered.answers import read_answer
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.cells import Style
from harvest.readers.permission.text import fold
from harvest.readers.permission.words import PARTIAL_NAME

_SURE, _LONGEST, _LEAST = 0.8, 6, 3


def quoted_by_content(heads: list[str], table: Sequence[list[str]]) -> None:
    """Where no heading asks to quote, the column whose cells say with name, without and not at all answers it."""
    kinds = columns_of(heads, table)
    of_leave = {"quotation", "quotation_without_name", "levels", "consent"}
    if any(of_leave & {*kind.purposes} and not CREDIT.search(fold(kind.header)) for kind in kinds):
        return
    for kind in kinds:
        column = [row[kind.index] for row in table]
        filled = [cell for cell in column if not is_blank(cell)]
        said = _said(filled, _level) if len(filled) >= _LEAST else {}
        told = {*said.values()} - {""}
        if not {NAMED, UNNAMED} & told or len(told) < 2:
            continue
        heads[kind.index] = QUOTE
        for row in table:
            row[kind.index] = said.get(row[kind.index], "") or row[kind.index]
        return


def name_by_content(heads: list[str], table: Sequence[list[str]]) -> None:
    """Where being quoted is asked and the name is not, the column whose cells say with name or without answers that."""
    kinds = columns_of(heads, table)
    asked = {purpose for kind in kinds for purpose in kind.purposes}
    if "quotation" not in asked or {"quotation_with_name", "quotation_without_name", "levels"} & asked:
        return
    quoting = [kind.index for kind in kinds if kind.purposes == ("quotation",)]
    of_name = [at for at in quoting if asks_how_named([row[at] for row in table])]
    if 0 < len(of_name) < len(quoting):  # “If we quote you, how shall we put it?” beside “May we use what you said?”
        at = of_name[0]
        heads[at] = NAME_TOO
        # read as quoting so far, where “I do not want to be quoted at all” came to a plain no
        _moved(table, at, [n for n in quoting if n not in of_name], lambda cell: True)
        for row in table:
            row[at] = {NAMED: "Yes", UNNAMED: "No"}.get(cells.with_or_without_name(row[at]), row[at])
        return
    for kind in kinds:
        column = [row[kind.index] for row in table]
        said = _said([cell for cell in column if not is_blank(cell)], of_the_name) if kind.what == OTHER else {}
        if len({*said.values()} - {""}) < 2:
            continue
        heads[kind.index] = NAME_TOO
        for row in table:
            row[kind.index] = said.get(row[kind.index], "") or row[kind.index]
        return


def refusals_moved(heads: Sequence[str], table: Sequence[list[str]]) -> None:
    """Put where it belongs what refuses all below how somebody is to be named: “Don't use my words at all”.

    >>> table = [["Yes", "Please don't quote me at all"], ["Yes", "don't use my name"], ["Yes", "nothing ticked"]]
    >>> refusals_moved([QUOTE, NAME_TOO], table)
    >>> table
    [['No', ''], ['Yes', "don't use my name"], ['Yes', 'nothing ticked']]
    """
    kinds = columns_of(heads, table)
    quoting = [kind.index for kind in kinds if kind.purposes == ("quotation",)]
    for kind in kinds:
        if kind.purposes == ("quotation_with_name",) and quoting:
            _moved(table, kind.index, quoting, lambda cell: len(cell.split()) > 1 and not _NAME.search(cell))


def _moved(table: Sequence[list[str]], at: int, quoting: Sequence[int], may_refuse: Callable[[str], bool]) -> None:
    for row in table:
        if may_refuse(row[at]) and not is_blank(row[at]) and meaning_of(row[at]).get(QUOTE) == "No":
            row[at] = ""
            for other in quoting:
                row[other] = "No"


_NAME = re.compile(r"\bnames?\b", re.I)


def asks_how_named(column: Sequence[str]) -> bool:
    """Whether nearly all who answered said with name or without, some the one and some the other.

    >>> asks_how_named(["With my name", "Without my name", "With my name", "not with my name", "Don't quote me at all"])
    True
    >>> asks_how_named(["With my name", "With my name", "Yes"])
    False
    """
    filled = [cell for cell in column if not is_blank(cell)]
    said = [cells.with_or_without_name(cell) for cell in filled]
    of_name = sum(one in (NAMED, UNNAMED) for one in said)
    return {NAMED, UNNAMED} <= {*said} and of_name >= _SURE * len(filled)


def _said(filled: Sequence[str], level: Callable[[str], str]) -> dict[str, str]:
    """What each of these cells says; nothing as soon as more of them than may say nothing."""
    said: dict[str, str] = {}
    unsaid = 0
    for cell, times in Counter(filled).items():
        said[cell] = level(cell)
        unsaid += 0 if said[cell] else times
        if len(filled) - unsaid < _SURE * len(filled):
            return {}
    return said


def of_the_name(cell: str) -> str:
    """What a few words say of the name in one of several languages: yes, no or the first name only; else nothing.

    >>> [of_the_name(c) for c in ("Mit vollem Namen", "Anonymement", "Imieniem i nazwiskiem", "the ferry")]
    ['Yes', 'No', 'Yes', '']
    """
    if len(cell.split()) > _LONGEST:
        return ""
    said = fold(cell).strip(" .!")
    if PARTIAL_NAME.search(said):
        return FIRST
    meant = meaning_of(cell).get(QUOTE, "")
    return {NAMED: "Yes", UNNAMED: "No", FIRST_NAME: FIRST}.get(meant, "")


FIRST = "first name only"


def _level(cell: str) -> str:
    """What a few words answer to being quoted; nothing where they are about anything else."""
    if len(cell.split()) > _LONGEST or cells.yes_or_no(cell) == cells.NO:
        return "No" if cells.yes_or_no(cell) == cells.NO and len(cell.split()) < 3 else ""
    plain = cells.with_or_without_name(cell)
    return plain if plain != cell else meaning_of(cell).get(QUOTE, "") or _judged(cell)


def _judged(cell: str) -> str:
    """What the reading of forms makes of an answer that says what of the name; nothing where it holds it."""
    said = read_answer(cell, Style())
    if said.hold or said.says not in ("yes", "no") or (said.says == "yes" and said.named is None):
        return ""
    return "No" if said.says == "no" else NAMED if said.named else UNNAMED
