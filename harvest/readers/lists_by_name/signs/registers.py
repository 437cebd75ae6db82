# ruff: noqa: E501 – examples are easier to check on one line
"""A register, and answers by its numbers: tables and lines are given the names behind their numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.calendar_words import MONTH
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import fold

Rows = list[list[str]]
_NUMBER = re.compile(r"[A-Za-z]{0,3}[- ]?\d{1,4}[a-z]?")
_LEAST = 2


def joined_by_number(tables: Sequence[Rows], known: Known) -> list[Rows]:
    """The tables, those by numbers with the name that another has behind each number in a column of its own.

    >>> register = [["Plots of 2024", ""], ["No.", "Name"], ["1", "Ada Obi"], ["2", "Bo Lind"]]
    >>> answers = [["No.", "quote"], ["2", "no"], ["1", "yes"]]
    >>> joined_by_number([register, answers], Known([["Ada Obi"], ["Bo Lind"]]))[1]
    [['', 'No.', 'quote'], ['Bo Lind', '2', 'no'], ['Ada Obi', '1', 'yes']]
    """
    tables = [part for table in tables for part in _sheets_in(table, known)]
    registers = [found for table in tables if (found := _register(table, known))]
    now = []
    for table in tables:
        at = None if any(known.spans(cell) for row in table for cell in row) else _by_numbers(table, registers)
        now.append(table if at is None else _with_names(table, *at))
    return now


def _sheets_in(table: Rows, known: Known) -> list[Rows]:
    """A table, or two that stand below one another in it, of which the lower gives answers by the numbers of the upper.

    >>> register = [["Sheet: Who"], ["Badge", "Name"], ["P1", "Ada Obi"], ["P2", "Bo Lind"]]
    >>> answers = [["Sheet: Answers"], ["Badge", "Quote?"], ["P1", "Yes"], ["P2", "No"]]
    >>> [part[0] for part in _sheets_in([*register, *answers], Known([["Ada Obi"], ["Bo Lind"]]))]
    [['Sheet: Who'], ['Badge', 'Quote?']]
    """
    filled = [[cell.strip() for cell in row] for row in table]
    heads = next((row for row in filled if sum(map(bool, row)) > 1), [""])
    head = "" if any(map(known.spans, heads)) else heads[0]
    for n, row in enumerate(filled[:-1]):
        below = filled[n + 1 :]
        names = any(known.spans(cell) for row in below for cell in row[1:])
        if (
            sum(map(bool, row)) == 1
            and head
            and below[0][:1] == [head]
            and sum(map(bool, below[0])) > 1
            and n > _LEAST
            and not names
        ):
            return [table[:n], table[n + 1 :]]
    return [table]


def _register(table: Rows, known: Known) -> tuple[str, dict[str, str]] | None:
    """The heading of the numbers by which a table names people, and whom each stands for."""
    for n in range(max((len(row) for row in table), default=0)):
        named: dict[str, set[str]] = {}
        for row in table:
            who = next((cell for cell in row if known.spans(cell)), "")
            if who and n < len(row) and _NUMBER.fullmatch(row[n].strip()):
                named.setdefault(row[n].strip(), set()).add(who)
        if len(named) >= _LEAST and all(len(who) == 1 for who in named.values()):
            column = [row[n].strip() if n < len(row) else "" for row in table]
            first = next(at for at, cell in enumerate(column) if cell in named)
            head = next((cell for cell in reversed(column[:first]) if cell), "")  # a title may stand above
            return fold(head), {number: next(iter(who)) for number, who in named.items()}
    return None


def _by_numbers(table: Rows, registers: Sequence[tuple[str, dict[str, str]]]) -> tuple[int, dict[str, str]] | None:
    for n in range(max((len(row) for row in table), default=0)):
        column = [row[n].strip() for row in table if n < len(row) and row[n].strip()]
        for head, named in registers:
            numbers = [cell for cell in column if cell in named]
            if (
                column
                and fold(column[0]) == head
                and len({*numbers}) >= _LEAST
                and all(_NUMBER.fullmatch(cell) for cell in column[1:])
            ):
                return n, named
    return None


def _with_names(table: Rows, at: int, named: dict[str, str]) -> Rows:
    return [[named.get(row[at].strip(), "") if at < len(row) else "", *row] for row in table]


_ENTRY = re.compile(r"^\W*(?P<number>\d{1,3}[A-Za-z]?)\s*[=:]\s*(?P<who>\S.{1,60})$")
_MANY = 3
"""So many people at least stand in a register of lines."""


def lines_by_number(lines: Sequence[str], known: Known) -> list[str]:
    """The lines; where they begin with numbers of a register, or list these behind a word, the names stand instead.

    >>> register, known = ["3 = Ada Obi", "7A = Bo Lind", "12 = Cy Day"], Known([["Ada Obi"], ["Bo Lind"], ["Cy Day"]])
    >>> said = ["3, 12 use the name", "yes from 3, 7A.", "12 - no", "12 June", "3 Ada yes"]
    >>> lines_by_number([*register, *said], known)[3:]
    ['Ada Obi, Cy Day use the name', 'yes from Ada Obi, Bo Lind.', 'Cy Day - no', '12 June', 'Ada yes']
    """
    lines = _with_places_told(_with_pairs_told(lines, known), known)
    entries = [(n, m) for n, line in enumerate(lines) if (m := _ENTRY.match(line))]
    who = {m["number"].casefold(): m["who"].strip(" .") for _, m in entries if _names_alone(m["who"], known)}
    if len(who) < _MANY or len(who) < len({m["number"].casefold() for _, m in entries}) - 1:
        return list(lines)
    number = rf"(?:{'|'.join(sorted(map(re.escape, who), key=len, reverse=True))})(?![\w:/.]\w|\s+(?:{_MONTH})|\w)"
    first = re.compile(rf"^(?P<before>\W*)(?P<run>{number}(?:(?:\s*[,&+]\s*|\s+and\s+){number})*)(?P<behind>.*)$", re.I)
    listed = re.compile(
        rf"(?P<before>\b(?:from|for|by|of|except|bar|not|and|yes|no)\s+|[:,]\s*)(?P<run>{number})", re.I
    )
    own = {n for n, _ in entries}
    return [line if n in own else _with_who(line, first, listed, who, known) for n, line in enumerate(lines)]


_PLACE = re.compile(r"^\W*(?P<what>[^\W\d_]{3,12})\s+(?P<number>\d{1,3}[A-Za-z]?)\b[\s:.–-]+")


def _with_places_told(lines: Sequence[str], known: Known) -> list[str]:
    """The lines; where people stand behind a place and its number each, a line that names the numbers means these people.

    >>> homes, known = ["plot 2  Ada Obi  ok", "plot 7  Bo Lind  ok", "plot 9  Cy Day"], Known([["Ada Obi"], ["Bo Lind"], ["Cy Day"]])
    >>> _with_places_told([*homes, "plots 2 and 9 = yes. plot 7 = no.", "plot 12 = no"], known)[3:]
    ['Ada Obi, Cy Day = yes. Bo Lind = no.', 'plot 12 = no']
    """
    placed = [
        (fold(m["what"]), m["number"].casefold(), spans[0].who, line[spans[0].start : spans[0].end])
        for line in lines
        if (m := _PLACE.match(line)) and (spans := known.spans(line)) and spans[0].start == m.end()
    ]
    what = {one for one, *_ in placed}
    who = {number: name for _, number, _, name in placed}
    if len(what) != 1 or len(who) < _MANY or len({(n, p) for _, n, p, _ in placed}) > len(who):
        return list(lines)
    number = "|".join(sorted(map(re.escape, who), key=len, reverse=True))
    run = re.compile(
        rf"\b{next(iter(what))}s?\s+(?P<run>(?:{number})\b(?:(?:\s*[,&+/]\s*|\s+and\s+)(?:{number})\b)*)", re.I
    )

    def named(m: re.Match[str]) -> str:
        return ", ".join(who[one.casefold()] for one in re.findall(rf"(?:{number})\b", m["run"], re.I))

    return [line if known.spans(line) else run.sub(named, line) for line in lines]


_COUNTED = re.compile(r"^\W*(?P<number>\d{1,3})[.)]\s+(?P<who>\S.{1,60})$")
_SAYS = r"(?P<says>[✔✓✗✘❌✅]|(?:yes|no|y|n|ok)\b)"
_PAIRED = (
    re.compile(rf"\(?(?P<number>\d{{1,3}})\)?\s*[-–:=.]?\s*{_SAYS}[\s,;.]*", re.I),
    re.compile(r"(?P<says>[✔✓✗✘❌✅])\s*(?P<number>\d{1,3})[\s,;.]*"),
)
_LABEL = re.compile(r"^(?P<label>[^\d✔✓✗✘❌✅]{3,100}?[?:])[\s*_:]*")


def _with_pairs_told(lines: Sequence[str], known: Known) -> list[str]:
    """The lines; behind a question the numbers that count people elsewhere, each with a mark, are these people.

    >>> names, known = ["1. Ada Obi", "2. Bo Lind", "3. Cy Day"], Known([["Ada Obi"], ["Bo Lind"], ["Cy Day"]])
    >>> _with_pairs_told([*names, "Quotes OK? 1 ✔ 2 ✘ 3 ✔", "Bo: 1 yes 2 no 3 yes"], known)[3:]
    ['Quotes OK: Ada Obi yes, Bo Lind no, Cy Day yes', 'Bo: 1 yes 2 no 3 yes']
    """
    counted = [(m["number"], m["who"].strip(" .*_")) for line in lines if (m := _COUNTED.match(line))]
    who = {number: name for number, name in counted if _names_alone(name, known)}
    if len(who) < _MANY or len({*counted}) > len({number for number, _ in counted}):
        return list(lines)

    def told(line: str) -> str:
        m = None if known.spans(line) else _LABEL.match(line)
        for shape in _PAIRED if m else ():
            pairs = [*shape.finditer(line, m.end())] if m else []
            whole = sum(len(p[0]) for p in pairs) == len(line) - (m.end() if m else 0)
            if m and whole and all(p["number"] in who for p in pairs) and 2 * len(pairs) >= len(who):
                said = (f"{who[p['number']]} {'yes' if p['says'].casefold() in _YES else 'no'}" for p in pairs)
                return f"{m['label'].strip(' *_?:')}: {', '.join(said)}"
        return line

    return [told(line) for line in lines]


_YES = ("✔", "✓", "✅", "yes", "y", "ok")
_MONTH = MONTH + r"[a-z]*\b|(?:o'clock|am|pm|people|of us|copies)\b"


def _names_alone(text: str, known: Known) -> bool:
    rest = text
    for span in reversed(spans := known.spans(text)):
        rest = rest[: span.start] + rest[span.end :]
    return bool(spans) and not re.search(r"[^\W\d_]{4,}", rest)


def _with_who(line: str, first: re.Pattern[str], listed: re.Pattern[str], who: dict[str, str], known: Known) -> str:
    def named(run: str) -> str:
        return re.sub(r"\d{1,3}[A-Za-z]?", lambda m: who[m[0].casefold()], run)

    if m := first.match(line):
        beside = known.spans(m["behind"])
        if beside and not re.search(r"\w", m["behind"][: beside[0].start]) and m["run"].casefold() in who:
            return f"{m['before']}{m['behind'].strip()}"  # “15 Pam yes”
        return f"{m['before']}{named(m['run'])}{m['behind']}"
    before = None
    while before != line:
        before, line = line, listed.sub(lambda m: m["before"] + named(m["run"]), line)
    return line
