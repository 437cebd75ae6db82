# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A sheet of a workbook that notes, line by line, what each person agreed to and took back later, beside their words."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model import Permission
from harvest.readers.leave.said import in_plain_words, reads, words_of
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.lines import kind_of_label
from harvest.readers.recognise.talk.speakers import looks_like_name

Sheet = tuple[str, list[list[str]]]
_MOST, _SHORT, _LOOK = 0.6, 30, 8
AGREED = "Permission to quote (log)"


def with_log(sheets: Sequence[Sheet]) -> tuple[list[Sheet], str] | None:
    """The sheets in which the log's answers stand beside the words, and the log's title; None where there is no log.

    >>> words = ("Quotes", [["ID", "Quote"], ["Q1", "We sang on the boat until it was light again."], ["Q2", "I slept here for a week and nobody minded at all."]])
    >>> log = ("Log", [["ID", "Who", "Said"], ["Q1", "Ann Lund", "May be used, no name"], ["Q2", "Bo Ray", "Do not use"]])
    >>> with_log([words, log])[0][0][1][1]
    ['Q1', 'We sang on the boat until it was light again.', 'Ann Lund', 'yes, but not my name']
    """
    for title, rows in sheets:
        for other, log in sheets:
            if other != title and (joined := _joined(rows, log)) is not None:
                return [(t, joined if t == title else r) for t, r in sheets if t != other], other
    return None


def _joined(rows: list[list[str]], log: list[list[str]]) -> list[list[str]] | None:
    top, head = _head(rows), _head(log)
    if top is None or head is None or _asks(rows[top], rows[top + 1 :]):
        return None  # who was asked beside their words answered there
    answered = _answers(log[head], log[head + 1 :])
    key = _key(rows[top + 1 :], log[head + 1 :], answered) if answered is not None else None
    if key is None or answered is None:
        return None
    mine, theirs = key
    entries: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    who = _names(log[head + 1 :], {theirs, answered}) if not _names_column(rows[top + 1 :]) else None
    for row in log[head + 1 :]:
        ref = _cell(row, theirs).casefold()
        if ref:
            entries.setdefault(ref, []).append(_cell(row, answered))
            names[ref] = _cell(row, who) if who is not None else ""
    width = max(map(len, rows))
    made = [list(row) for row in rows[:top]]
    more = ["Name"] if who is not None else []
    made.append([*rows[top], *[""] * (width - len(rows[top])), *more, AGREED])
    for row in rows[top + 1 :]:
        ref = _cell(row, mine).casefold()
        said = _in_force(entries.get(ref, []))
        made.append([*row, *[""] * (width - len(row)), *([names.get(ref, "")] if more else []), said])
    return made


def _asks(head: Sequence[str], body: Sequence[Sequence[str]]) -> bool:
    """Whether a column of short answers beside the words asks for permission itself."""
    for k, cells in enumerate(_columns(body)):
        filled = [c for c in cells if c]
        short = sum(len(c.split()) for c in filled) <= _ANSWER * len(filled)
        if short and (question_of(_cell(head, k)).purposes or kind_of_label(_cell(head, k))):
            return True
    return False


_ANSWER = 8
"""So many words at most have answers in a column of them, on average."""


def _in_force(entries: Sequence[str]) -> str:
    """What holds after all that was noted of somebody: nothing that was taken back is given again by itself."""
    told = [text for text in entries if text]
    if len(told) <= 1:
        return in_plain_words(told[0]) if told else ""
    given: Permission | None = None
    for text in told:
        one = reads(text).permission
        given = one if given is None else given.narrower(one)
        if one.hold:
            return f"{text} (?)"
    return words_of(given) if given is not None else ""


def _head(rows: Sequence[Sequence[str]]) -> int | None:
    return next((n for n, row in enumerate(rows[:_LOOK]) if len([c for c in row if c.strip()]) > 1), None)


def _cell(row: Sequence[str], at: int | None) -> str:
    return row[at].strip() if at is not None and at < len(row) else ""


def _columns(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    width = max(map(len, rows), default=0)
    return [[_cell(row, k) for row in rows] for k in range(width)]


def _answers(head: Sequence[str], body: Sequence[Sequence[str]]) -> int | None:
    """The column of a log that says what was agreed: most of its cells speak of leave, and none is long."""
    best: tuple[float, int] | None = None
    for k, cells in enumerate(_columns(body)):
        filled = [c for c in cells if c]
        if len(filled) < 2 or any(len(c.split()) > _SHORT for c in filled):
            continue
        share = sum(reads(c).of_leave and len(c.split()) > 1 for c in filled) / len(filled)
        # "yes" and "N" say nothing without what was asked, which may be whether somebody minds.
        if share >= _MOST and not question_of(_cell(head, k)).reversed and (best is None or share > best[0]):
            best = (share, k)
    return best[1] if best is not None else None


def _key(body: Sequence[Sequence[str]], log: Sequence[Sequence[str]], answered: int) -> tuple[int, int] | None:
    """The two columns by which words and log belong together: one value a row there, nearly all found in the other."""
    for theirs, noted in enumerate(_columns(log)):
        known = {c.casefold() for c in noted if c}
        if theirs == answered or len(known) < 2:
            continue
        for mine, cells in enumerate(_columns(body)):
            own = [c.casefold() for c in cells if c]
            if len(own) > 1 and len(set(own)) == len(own) and known <= set(own) and len(known) >= _MOST * len(own):
                return mine, theirs
    return None


def _names(log: Sequence[Sequence[str]], taken: set[int]) -> int | None:
    for k, cells in enumerate(_columns(log)):
        filled = [c for c in cells if c]
        if k not in taken and filled and sum(map(_is_name, filled)) >= 0.8 * len(filled) and len(set(filled)) > 1:
            return k
    return None


def _is_name(cell: str) -> bool:
    return looks_like_name(cell) and not any(map(str.isdigit, cell))


def _names_column(body: Sequence[Sequence[str]]) -> bool:
    """Whether the sheet of words names people itself: a column in which nearly each row has another name."""
    return any(
        filled and len(set(filled)) >= 0.8 * len(filled) and sum(map(_is_name, filled)) >= 0.8 * len(filled)
        for filled in ([c for c in cells if c] for cells in _columns(body))
    )
