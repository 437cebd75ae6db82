# ruff: noqa: E501 – patterns are easier to check on one line
"""Tables typed into lines, by bars or by blanks, with signs for yes, no and what stands above → tables."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from harvest.readers.consent_lists.keys.list_keys import YES_OR_NO_ELSEWHERE
from harvest.readers.documents.lines import Line
from harvest.readers.documents.paper.laid_out import tables_laid_out
from harvest.readers.lists_by_name.heard.said import NO, OPEN, YES
from harvest.readers.lists_by_name.in_lines.shapes import only_names
from harvest.readers.lists_by_name.in_tables.spaced import spaced_tables
from harvest.readers.lists_by_name.who.people import Known

Rows = list[list[str]]
_LEAST, _CELLS = 3, 2
_RULE = re.compile(r"[\s|+:=_-]*")
_APART = re.compile(r"\S {3,}\S|\t")
_SIGN = re.compile(
    rf"(?<!\w)(?P<sign>[^\w\s=:|]{{1,2}}|[xXoO]|\d|[^\W\d_](?=\s*=\s*{YES_OR_NO_ELSEWHERE}\b))\s*(?:=|means|is)\s*"
    r"(?:(?:the |an? )?(?:slip|form|sheet|card|box|answer|parent|person|people|they|he|she)s? (?:says?|said|is|was|ticked|answered|crossed|marked|circled|chose)(?: the)? )?[\"“'‘]?"
    r"(?:(?P<open>(?:not|nothing|never) (?:yet )?(?:answered|asked|filled|given|said|ticked|sure|known|heard|there)|no (?:answer|reply|response)|missing|blank|(?:don't|does not|doesn't) know)|(?P<says>yes|ok|agreed|tak|oui|ja|s[ií]|nie|non|nein|nee|não|no|not|do not|don't|refused|declined))\b",
    re.I,
)
_WHOLLY = re.compile(r"[\"”'’]?(?: box)?\s*(?:$|[,;.|)\n])")
_SAME = re.compile(r"[\"“”'’]{1,2}|〃|do\.?|ditto|as above|same|same as above", re.I)
"""What stands for the answer of the line above."""


def typed_tables(lines: Sequence[str], known: Known) -> tuple[list[Rows], list[str]]:
    """The tables that lines hold in which people who are known have rows, and all other lines.

    >>> rows, rest = typed_tables(["| who | ok? |", "|---|---|", "| Ada Obi | yes |", "| Bo Lind | no |", "Thanks"],
    ...                           Known([["Ada Obi"], ["Bo Lind"]]))
    >>> rows, rest
    ([[['who', 'ok?'], ['Ada Obi', 'yes'], ['Bo Lind', 'no']]], ['Thanks'])
    """
    found: list[Rows] = []
    rest: list[str] = []
    lines = _with_bars(lines, known)
    for barred, run in groupby(lines, _is_row):
        own = list(run)
        rows = _barred([line for line in own if not found_rule(line)])
        if barred and (len(rows) >= _LEAST or any(len(row) > _CELLS for row in rows)) and _names(rows, known):
            found.append(rows)
        else:
            rest += own
    if not found:
        found, rest = spaced_tables(rest, known)
    if not found and sum(bool(_APART.search(line.strip()) and known.spans(line)) for line in rest) >= _LEAST:
        blocks = tables_laid_out(["\n".join(line.expandtabs(8) for line in rest)])
        tables = [[list(row) for row in block] for block in blocks or () if not isinstance(block, Line)]
        if blocks and all(_names(rows, known) for rows in tables):
            return tables, [block.text for block in blocks if isinstance(block, Line)]
    return found, rest


def _with_bars(lines: Sequence[str], known: Known) -> list[str]:
    """The lines; where most who are known stand before as many slashes between blanks, these are bars."""
    parts = [_SLASH.split(line.strip()) for line in lines]
    named = [n for n, line in enumerate(lines) if known.spans(line)]
    alike = {len(parts[n]) for n in named}
    whole = [n for n in named if only_names(parts[n][0], known.spans(parts[n][0]))[0] and known.spans(parts[n][0])]
    if len(named) < _LEAST or len(alike) > 1 or max(alike) <= _CELLS or len(whole) < len(named):
        return [*lines]
    return ["|".join(own) if {len(own)} == alike else line for line, own in zip(lines, parts, strict=True)]


_SLASH = re.compile(r"\s+/\s+")


def _is_row(line: str) -> bool:
    return "|" in line or (found_rule(line) and "-" in line)


def found_rule(line: str) -> bool:
    """Whether a line is drawn between rows."""
    return bool(line.strip()) and _RULE.fullmatch(line) is not None


def _barred(lines: Sequence[str]) -> Rows:
    """Rows by their bars; one at the edge counts unless all lines have it, so that columns stay below their heads."""
    bare = [line.strip() for line in lines]
    if all(line.startswith("|") for line in bare):
        bare = [line[1:] for line in bare]
    if all(line.endswith("|") for line in bare):
        bare = [line[:-1] for line in bare]
    return [[cell.strip() for cell in line.split("|")] for line in bare]


def _names(rows: Rows, known: Known) -> bool:
    return len({s.who for row in rows for s in known.spans(" · ".join(row))}) > 1


def with_signs_told(rows: Rows, texts: Sequence[str]) -> Rows:
    """Rows with the signs that a legend explains as yes and no, and with the answers above where a cell repeats them.

    >>> with_signs_told([["Ada", "/", "x"], ["Bo", '"', "/"]], ["/ = yes   x = no"])
    [['Ada', 'Yes', 'No'], ['Bo', 'Yes', 'Yes']]
    >>> with_signs_told([["1", "Ada", "1"], ["2", "Bo", "0"]], ["1 = slip says yes", "0 = slip says no"])
    [['1', 'Ada', 'Yes'], ['2', 'Bo', 'No']]
    """
    signs = signs_in(texts)
    digits = {cell for row in rows for cell in row if cell.strip().isdigit()} - {*"01", *signs}
    numbers = {n for row in rows for n, cell in enumerate(row) if cell in digits}
    now: Rows = []
    for row in rows:
        above = now[-1] if now else []
        same = [bool(0 < n < len(above) and _SAME.fullmatch(cell.strip())) for n, cell in enumerate(row)]
        told = [
            cell if n in numbers and cell.strip().isdigit() else signs.get(cell.strip().casefold(), cell)
            for n, cell in enumerate(row)
        ]
        now.append([above[n] if repeats else with_signs_behind(told[n], signs) for n, repeats in enumerate(same)])
    return now


def signs_in(texts: Sequence[str], *, wholly: bool = False) -> dict[str, str]:
    """What signs and figures a legend explains as yes, as no, or as no answer, ``wholly`` by nothing more than that.

    >>> signs_in(['X means they crossed the "yes" box.', "codes: 1 = yes, 2 = no, 9 = not answered"])
    {'x': 'Yes', '1': 'Yes', '2': 'No', '9': '?'}
    >>> signs_in(["T = tak, N = nie."])
    {'t': 'Yes', 'n': 'No'}
    """
    found = {}
    for text, m in ((one, m) for one in texts for m in _SIGN.finditer(one)):
        if (wholly or m["sign"] in "23456789") and not _WHOLLY.match(text, m.end()):
            continue  # “6 = don't quote me”
        yes = (m["says"] or "").casefold() in ("yes", "ok", "agreed", "tak", "oui", "ja", "si", "sí")
        found[m["sign"].casefold()] = OPEN if m["open"] else YES if yes else NO
    return found


def with_signs_behind(text: str, signs: Mapping[str, str]) -> str:
    """A text with what the letters mean that stand behind labels in it: ``quote: X   name: -``.

    >>> with_signs_behind("quote: X   name: -", {"x": "Yes"})
    'quote: Yes   name: -'
    """
    return _BEHIND.sub(lambda m: signs.get(m["sign"].casefold(), m["sign"]), text) if signs else text


_BEHIND = re.compile(r"(?<=\w: )(?P<sign>[xXoO]|[^\w\s(\[])(?=\s{2}|\s*[,;|]|\s*$)")
