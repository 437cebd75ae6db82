# ruff: noqa: E501 – lists of words are easier to check on one line
"""Rows of a list in which every answer is plain: nothing stands there that could be read in two ways."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from harvest.model import Listed
from harvest.readers.consent_lists.answered.options import OPTIONS
from harvest.readers.consent_lists.nouns import OTHER, PERMITS, REMARK, ListColumn
from harvest.readers.permission import LEVELS
from harvest.readers.permission.answered import closed
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.asks.learned import judge_heading
from harvest.readers.permission.text import fold
from harvest.readers.permission.wished.remarks import judge_remark, tells_else

_ABOUT_LEAVE, _FEW, _MANY, _DOUBTED = 0.5, 2, 6, 0.55
"""So likely a heading that was not understood asks for leave; so few words answer; so many at most are a note;
and so likely it is doubted whether a note limits them."""
_INVITES = re.compile(
    r"(?!.*\b(?:words?|names?|quot\w*|print\w*|publish\w*|shar\w+|stor(?:y|ies)|said|told us)\b).*\b(?:(?:hear|know|find out|learn) (?:more )?(?:about|of)|newsletters?|"
    r"mailing list|come (?:back|again)|join (?:us|the|our)|invit\w+|next (?:event|meeting|time))\b"
)
"""What asks people to come again or to hear more, and for no leave."""
_LEAVE, _STUDY = "leave", "study"
_WAYS = ("Yes, with my name", "Yes, without my name")
_OF_LEAVE = re.compile(
    r"\b(?:names?|named|quot\w*|print\w*|publish\w*|shar\w+|partners?|council|nhs|anon\w*|initials?|photos?|pictures?|ask\w*|"
    r"first|check\w*|sees?|not|no|none|nothing|only|don[’']?t|never|unless|until|without|privat\w+|secret\w*|confiden\w+|"
    r"withdr\w+|delet\w+|remov\w+|off|out|chang\w+|later|instead|rather|maybe|unsure|sure|under|mum|dad|mother|father|parents?|"
    r"son|daughter|child\w*|years?|aged?|consent\w*|permi\w+|agree\w*|allow\w*|sign\w*|form|rang|phoned|call\w*|e?-?mail\w*)\b|\?|\d"
)
"""What a note on leave may be about; a note without any of it is on something else."""
_CARES_FOR = re.compile(
    r"\W*(?:(?:who|whom) (?:do|does|did) (?:you|they) )?(?:(?:i|they|you) )?(?:car(?:es?|ed|ing)|look(?:s|ed|ing)? after|support(?:s|ed|ing)?)(?: for)?\W*"
)
"""A heading that asks for whom somebody cares, below which a mother or a son is nobody who answered."""
_KIN = r"(?:(?:my|her|his|their) )?(?:mother|mum|mam|father|dad|parents?|son|daughter|wife|husband|partner|brother|sister|child(?:ren)?|friend|neighbour|aunt|uncle|nan|gran\w*|both|in-law)s?"
_CARED_FOR = re.compile(rf"\W*{_KIN}(?:(?:,| and| &|/) ?{_KIN}){{0,3}}\W*")
_PART_OF_IT = re.compile(
    r"\W*(?:(?:the )?(?:talks?|morning|afternoon|evening|lunch|tea|coffee|walk|tour|workshop|day|first day|second day|weekends?|weekdays|online|in person|listening|visit|saturday|sunday)) only\W*"
)
"""What somebody came to or brought: ``Talk only``."""
_ALIKE = 0.5
"""So large a part of the words over one table stand over the other where the two are the same."""
_WORD = re.compile(r"[^\W_]{2,}")


def below(header: Sequence[str]) -> str:
    """The words over a table, each once, by which it is known again.

    >>> below(["Name", "May we quote you?", "Name?"])
    'may name quote we you'
    """
    return " ".join(sorted({*_WORD.findall(fold(" ".join(header)))}))


def is_below(told: str, heads: Sequence[str]) -> bool:
    """Whether a table is the one that was read, however its heads were put since.

    >>> told = below(["Name", "May we quote you?", "Table"])
    >>> is_below(told, ["Name", "May we quote you", "Table no"]), is_below(told, ["Name", "Rang on", "Said"])
    (True, False)
    """
    words = {*told.split()}
    return len(words & {*below(heads).split()}) > _ALIKE * len(words)


def plain_rows(
    columns: Sequence[ListColumn], rows: Sequence[Sequence[str]], answers: Sequence[Sequence[str]]
) -> list[bool]:
    """Of each row, whether all in it is plain: an answer in a word or two, and no remark that may be about leave.

    ``answers`` are the rows with what was understood of them; whoever is held, because it was not, is for the caller to
    know. None is where a column of yes and no was not understood that may ask for leave as well.

    >>> columns = [ListColumn(0, "Quote?", PERMITS, ("quotation",)), ListColumn(1, "Notes", REMARK)]
    >>> rows = [["Yes", "came late"], ["Yes, but only the first part", ""], ["Yes", "leave the name off"]]
    >>> plain_rows(columns, rows, rows), plain_rows([*columns, ListColumn(1, "Private?", OTHER)], [["y", "y"]], [["y", "y"]])
    ([True, False, False], [False])
    """
    pairs = zip(rows, answers, strict=True)
    asking = {c.index: _asks(c, rows) for c in columns if c.what == OTHER}
    return [all(_is_plain(c, row[c.index], said[c.index], asking) for c in columns) for row, said in pairs]


def _asks(column: ListColumn, rows: Sequence[Sequence[str]]) -> str:
    """What a column of yes and no may ask that the list does not know: ``leave``, ``study``, or nothing of words."""
    cells = [row[column.index] for row in rows if not is_blank(row[column.index])]
    if not cells or not all(map(_closed, cells)):
        return ""
    asked = question_of(column.header)
    if (
        asked.kind == "recontact"
        or _INVITES.match(fold(column.header))
        or (asked.purposes and {*asked.purposes} <= {"photo", "archive"})
    ):
        return ""
    if asked.purposes == ("analysis",) and not asked.reversed:
        return _STUDY
    return _LEAVE if asked.purposes or judge_heading(column.header)["about"] > _ABOUT_LEAVE else ""


def _is_plain(column: ListColumn, cell: str, answer: str, asking: Mapping[int, str]) -> bool:
    asked = asking.get(column.index, "")
    if asked:
        return asked == _STUDY and closed.stripped(fold(cell)) in closed.YES
    if is_blank(cell):
        return True
    if column.what == PERMITS:
        return bool({*column.purposes} & {LEVELS, *OPTIONS}) or len(answer.split()) <= _FEW or answer in _WAYS
    if column.what in (REMARK, OTHER):
        tells_nothing = not re.search(r"[^\W\d_]", cell) or (column.what == OTHER and _is_else(column.header, cell))
        if tells_nothing or (column.what == REMARK and tells_else(cell)):
            return True
        unlike = _OF_LEAVE.search(fold(cell)) is None and (column.what == OTHER or judge_remark(cell) < _DOUBTED)
        return len(cell.split()) <= _MANY and unlike
    return True


def _is_else(head: str, cell: str) -> bool:
    """Whether a cell of a column that asks for no leave is about something else, whatever words stand in it.

    >>> _is_else("Caring for", "mother and aunt"), _is_else("Answered by", "mother"), _is_else("Item", "Talk only")
    (True, False, True)
    """
    cares = _CARES_FOR.fullmatch(fold(head)) and _CARED_FOR.fullmatch(fold(cell))
    return bool(_closed(cell) or cares or _PART_OF_IT.fullmatch(fold(cell)))


def _closed(cell: str) -> bool:
    said = closed.stripped(fold(cell))
    return said in closed.YES or said in closed.NO


def plainly_listed(listed: Iterable[Listed]) -> dict[str, str]:
    """Whoever has one row on a list in which all is plain, each with the words over it.

    >>> from harvest.model import Permission
    >>> ada = Listed(("Ada Obi",), Permission(quotation="named"), below="name quote")
    >>> plainly_listed([ada]), plainly_listed([ada, ada])
    ({'Ada Obi': 'name quote'}, {})
    """
    every = list(listed)
    times = Counter(fold(one.names[0]) for one in every)
    return {one.names[0]: one.below for one in every if one.is_plain and times[fold(one.names[0])] == 1}
