# ruff: noqa: E501 – patterns are easier to check on one line
"""Notes below a list, told by a mark that stands in its rows as well: each is put into the rows that it is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from harvest.readers.consent_lists.columns import is_remark
from harvest.readers.permission.text import fold

Rows = list[list[str]]
_SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SIGN, _RAISED = r"\*{1,4}|[†‡§#]{1,3}|※{1,4}", r"[¹²³⁴-⁹]{1,2}"
_FOOT = re.compile(
    rf"^\s*(?:(?:(?:foot)?notes?|nb)\W{{0,2}}(?P<noted>\d{{1,2}}|[a-h])[.):]*|\(?(?P<counted>\d{{1,2}}|[a-h])[.)\]]|(?P<raised>{_RAISED})|\\?(?P<sign>{_SIGN}))\s*[=:–-]?\s*(?P<said>[^\W_].*)$",
    re.I,
)
_MARK = re.compile(
    rf"(?:^|(?<=\S))\s*(?:\(?\b(?:see )?(?:foot)?note (?P<noted>\d{{1,2}}|[a-h])\)?|(?<!\()[(\[]?(?<![\d.])(?P<counted>\d{{1,2}}|[a-h])\)|(?P<raised>{_RAISED})|[(\[]?\\?(?P<sign>{_SIGN})[)\]]?)\s*$",
    re.I,
)
_FIGURES = re.compile(r"\d{1,2}(?:\s*[,;&+/]\s*\d{1,2})*")
_JOINED = re.compile(r"(?:\b(?:to|and|not|no|for|except|or|only|but|q|question|point|item|part|from)|[&,/+])\s*$", re.I)
"""What stands before a number that is spoken of: “yes to 1) and not 2)”."""
_ASKS = re.compile(r"\?\s*$")


def with_feet_told(tables: Sequence[Sequence[Sequence[str]]], lines: Sequence[str]) -> tuple[list[Rows], list[str]]:
    """Tables and lines; what a mark in them points to stands in its place, and no longer below.

    >>> with_feet_told([[["Who", "Quote", "Note"], ["Ada", "yes", "1)"], ["Bo", "yes", ""]]], ["1) not her name"])
    ([[['Who', 'Quote', 'Note'], ['Ada', 'yes', 'not her name'], ['Bo', 'yes', '']]], [])
    >>> with_feet_told([], ["Ada Obi – yes *", "Bo – yes", "* rang: no name"])
    ([], ['Ada Obi – yes; rang: no name', 'Bo – yes'])
    """
    below = [
        [row[0] if (alone := [c for c in row if c.strip()]) and alone == [row[0]] else "" for row in table]
        for table in tables
    ]
    feet, spent = _feet([*lines, *(cell for column in below for cell in column)])
    pointed = _pointed(tables, lines, feet)
    if not pointed:
        return [[list(row) for row in table] for table in tables], list(lines)
    told = {mark: said for mark, said in feet.items() if mark in pointed}
    gone = {text for mark in told for text in spent[mark]}
    made = [
        _told_in([list(row) for row, at in zip(table, column, strict=True) if at not in gone], told)
        for table, column in zip(tables, below, strict=True)
    ]
    return made, [_line(line, told) for line in lines if line not in gone]


def with_stars_kept(lines: Sequence[str], cells: Sequence[str] = ()) -> list[str]:
    """Lines in which stars that point to a note below, from them or from cells, stand as ``※``, so that they are not taken for emphasis.

    >>> with_stars_kept(["**Who** | ok?", "Ada* | yes **", "* signed late", "** no name"])
    ['**Who** | ok?', 'Ada※ | yes ※※', '※ signed late', '※※ no name']
    >>> with_stars_kept(["* Ada* - yes", "* Bo - no"])
    ['* Ada* - yes', '* Bo - no']
    """
    begun = Counter(m["stars"] for line in lines if (m := _STARRED.match(line)))
    feet = {stars for stars, times in begun.items() if times == 1}
    if not any(m[0] in feet for line in (*lines, *cells) for m in _STARS.finditer(line)):
        return list(lines)
    return [_kept(line, feet) for line in lines]


_STARRED = re.compile(r"\s*(?P<stars>\*{1,4})(?!\*)(?=\s*\w)(?!\S[^*]*\*)")
_STARS = re.compile(r"(?<!\*)\*{1,4}(?=\)?\s*(?:$|[|\t,;]| {2}))")


def _kept(line: str, feet: set[str]) -> str:
    if (m := _STARRED.match(line)) and m["stars"] in feet:
        return line.replace(m["stars"], "※" * len(m["stars"]), 1)
    emphasised = {run for run in re.findall(r"(?<![^\s|(])\*{1,4}(?=[^\s*|)])", line)}
    return _STARS.sub(lambda m: "※" * len(m[0]) if m[0] in feet and m[0] not in emphasised else m[0], line)


_OTHERS = re.compile(
    r"\b(?:his|her|their) (?:sister|brother|mother|mum|father|dad|husband|wife|partner|son|daughter|friend|neighbour|cousin|aunt|uncle|gran\w*|child(?:ren)?|colleague)s? (?:\w+ )?(?:did(?:n['’]t| not)|was(?:n['’]t| not)|were(?:n['’]t| not)|never) (?:speak|spoke|speaking|say (?:anything|a word)|said (?:anything|a word)|come|came|attend|attended|there|present)\b"
    r"(?:[,;.]? (?:and |so )*(?:has |have )?no (?:line|row|entry|slip|form|sheet|card)(?: (?:for|from|of) (?:him|her|them))?)?",
    re.I,
)
"""Somebody else who did not speak, and so has no row: that says nothing of whoever stands in this one."""


def _feet(texts: Sequence[str]) -> tuple[dict[str, str], dict[str, list[str]]]:
    """What each mark at the beginning of a line explains, and the lines that do; bullets and questions explain nothing."""
    found: dict[str, str] = {}
    lines: dict[str, list[str]] = {}
    begun = Counter(_of(m) for text in texts if (m := _FOOT.match(text)))
    last = ""
    for text in texts:
        m = _FOOT.match(text)
        if m and begun[_of(m)] == 1 and not _ASKS.search(text):
            last = _of(m)
            found[last], lines[last] = m["said"].strip(), [text]
        elif last and text[:1].islower() and not m:
            found[last] += f" {text.strip()}"
            lines[last].append(text)
        else:
            last = ""
    return {mark: _OTHERS.sub("", said).strip(" ,;") for mark, said in found.items()}, lines


def _of(m: re.Match[str]) -> str:
    """A mark as its kind and its own number, letter or sign: what is counted may be raised as well."""
    number = m["noted"] or m["counted"] or m["raised"]
    return fold(number).translate(_SMALL) if number else m["sign"].replace("※", "*")


def _marks(text: str) -> tuple[str, list[str]]:
    """A text without the marks behind it, and these."""
    found: list[str] = []
    while (m := _MARK.search(text)) and not _JOINED.search(before := text[: m.start()]):
        if before.count("(") > before.count(")"):
            break  # “(flat 2)”
        found.insert(0, _of(m))
        text = text[: m.start()].rstrip(" ,;")
    return text, found


def _pointed(tables: Sequence[Sequence[Sequence[str]]], lines: Sequence[str], feet: Mapping[str, str]) -> set[str]:
    """The marks that stand at something: in a row below the heads, or behind a line."""
    if not feet:
        return set()
    texts = [line for line in lines if not _FOOT.match(line)]
    texts += [cell for table in tables for row in table[1:] for cell in row]
    found = {mark for text in texts for mark in _marks(text)[1]}
    for table in tables:
        found |= {mark for row in table[1:] for n in _remarks(table) if n < len(row) for mark in _bare(row[n])}
    return found & feet.keys()


def _remarks(table: Sequence[Sequence[str]]) -> list[int]:
    return [n for n, head in enumerate(table[0]) if is_remark(fold(head).strip(" .:?"))] if table else []


def _bare(cell: str) -> list[str]:
    """The figures that are all of a cell."""
    return re.findall(r"\d+", cell) if _FIGURES.fullmatch(cell.strip()) else []


def _told_in(table: Rows, told: Mapping[str, str]) -> Rows:
    """The rows of a table with what their marks point to as a remark."""
    if not table:
        return table
    remarks = _remarks(table)
    notes: list[str] = []
    for row in table[1:]:
        said: list[str] = []
        for n, cell in enumerate(row):
            rest, marks = _marks(cell)
            if n in remarks and (bare := _bare(cell)):
                rest, marks = "", bare
            explained = [mark for mark in marks if mark in told]
            if not explained and not (marks and n in remarks and not rest):
                continue
            what = [told.get(mark, f"note {mark}?") for mark in marks]
            row[n] = "; ".join(filter(None, [rest, *what])) if n in remarks else rest
            said += [] if n in remarks else what
        notes.append("; ".join(said))
    if any(notes):
        table[0].append("Remarks")
        for row, note in zip(table[1:], notes, strict=True):
            row += [*[""] * (len(table[0]) - 1 - len(row)), note]
    return table


def _line(line: str, told: Mapping[str, str]) -> str:
    """A line with what its marks point to behind it."""
    rest, marks = _marks(line)
    return "; ".join([rest, *(told[m] for m in marks)]) if marks and all(m in told for m in marks) else line
