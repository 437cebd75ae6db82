# ruff: noqa: E501 – patterns are easier to check on one line
"""Polls for a date (Doodle, Rallly, When2meet, Framadate, Crab Fit …): days and times, and who can come on which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.columns.days_in_cells import says_when
from harvest.readers.recognise.dates import MONTH, WEEKDAY, is_date
from harvest.readers.recognise.no_data.papers import ADVICE
from harvest.readers.recognise.talk.speakers import looks_like_name

_WORD = re.compile(r"[^\W_]+")
_WHEN = re.compile(
    rf"{WEEKDAY}|{MONTH}|\d{{1,4}}(?:st|nd|rd|th|er)?|\d{{1,2}}(?:h(?:\d{{2}})?|[ap]m?)|m|t\d{{1,2}}|all|whole|day|morning|afternoon|evening|noon|ganztägig|toute|journée|"
    r"am|pm|to|bis|à|a|till?|until|at|um|de|of|the|uhr|gmt|utc|bst|ces?t|[ecmp][sd]?t|europe|america|london|berlin|paris|"
    r"mo|di|mi|do|fr|sa|so|lun?|mar?|mer?|jeu?|ven?|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|gio|sab|pn|wt|śr|czw|pt|sob|niedz|ma|wo|vr|za|zo|llun|iau|gwe|sad|sul|märz|mars",
    re.I,
)
"""A word of a day or a time."""
_MARK = re.compile(
    r"\W*(?:ok|yes|y|no|n|maybe|perhaps|if (?:need be|needed|necessary|need)|if[- _]?need[- _]?be|ifneedbe|(?:not |un)?available|preferred|prefer|free|busy|away|can(?: do)?|can['’]?t|cannot|could|pending|unknown|"
    r"works|attending|going|not going|under reserve|[01]|2|x|o|v|true|false|"
    r"ja|nein|vielleicht|wenn nötig|notfalls|falls nötig|oui|non|peut[- ]être|si (?:besoin|nécessaire|necesario|serve|necessario)|sí|si|quizás?|tal vez|sim|não|talvez|se necessário|forse|tak|nie|być może|jeśli trzeba|"
    r"nee|misschien|indien nodig|ie|na|efallai|ydw|nac ydw|kyllä|ei|nej|kanske|kanskje|måske|да|нет|так|ні)?\W*",
    re.I,
)
"""How somebody marks whether they can."""
_SUMS = re.compile(
    r"\W*(?:counts?|totals?|sum|score|votes?|yes(?: votes)?|best|available|summe|anzahl|ergebnis|meilleur(?:e)?(?: choix)?|gesamt|total(?:e|es)?|suma|razem|totaal|cyfanswm)?\W*",
    re.I,
)
_FIGURE = re.compile(r"\W*\d{1,3}(?:\s*/\s*\d{1,3}|\s?%|\.\d)?\W*")
_LEAST, _PEOPLE, _SHARE, _WORDS, _LOOK = 2, 2, 0.85, 5, 12


def is_date_poll(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table asks who can come when: days along one side, people along the other, and marks between.

    >>> poll = [["", "Sat 8 Nov", "Sun 9 Nov"], ["", "10:00 – 12:00", "14:00"], ["Ada", "OK", ""], ["Bo + van", "(OK)", "OK"]]
    >>> is_date_poll([["Poll “next walk”"], *poll, ["Count", "2", "1"]])
    True
    >>> is_date_poll([["Time", "Ada", "Bo"], ["Sat 10:00", "1", "0"], ["Sat 10:15", "1", "1"], ["Sat 10:30", "0", "1"]])
    True
    >>> is_date_poll([["Name", "3 Oct", "10 Oct"], ["Ada", "we sang", "it rained"], ["Bo", "OK", ""]])
    False
    """
    filled = [[cell.strip() for cell in row] for row in rows[:300] if any(cell.strip() for cell in row)]
    heads = [n for n, row in enumerate(filled[:_LOOK]) if _names_days(row)]
    if heads and (below := filled[heads[-1] + 1 :]):
        days = sorted({at for n in heads for at, cell in enumerate(filled[n]) if at and cell and _says_when(cell)})
        if _marked(below, days):
            return True
    return _turned(filled)


def why_date_poll(header: Sequence[str], records: Sequence[Sequence[str]]) -> str | None:
    """Why a table is a poll for a date and holds nobody's words; None for any other.

    >>> why_date_poll(["Participants", "Sat 8", "Sun 9"], [["Ada", "Yes", "No"], ["Bo", "If need be", "Yes"]]) is not None
    True
    """
    return ADVICE["date poll"] if is_date_poll([header, *records]) else None


def _is(pattern: re.Pattern[str], cell: str) -> bool:
    return len(cell) <= _LONGEST and pattern.fullmatch(cell) is not None


_LONGEST = 40
"""No mark is longer."""


def _says_when(cell: str) -> bool:
    """Whether a cell, or each part of a head that was put together of several, says when and no more."""
    if not cell or len(cell) > 80 or not any(c.isdigit() for c in cell) or _is(_FIGURE, cell):
        return False
    words = _WORD.findall(cell)
    return all(map(_WHEN.fullmatch, words)) or is_date(cell) or all(says_when(part) for part in cell.split(" – "))


def _names_days(row: Sequence[str]) -> bool:
    """Whether a row has days or times in all its cells but the first and what mails and remarks stand below."""
    told = [cell for cell in row[1:] if cell]
    when = [cell for cell in told if _says_when(cell)]
    return len(when) >= _LEAST and len(when) >= 0.7 * len(told) and (not _says_when(row[0]) or not row[0])


def _marked(rows: Sequence[Sequence[str]], days: Sequence[int]) -> bool:
    """Whether people mark below days whether they can, and write nothing else."""
    people = [row for row in rows if row[0] and not _is_sum(row, days)]
    cells = [row[at] for row in people for at in days if at < len(row)]
    beside = [cell for row in people for at, cell in enumerate(row) if at not in days]
    names = all(len(row[0].split()) <= _WORDS for row in people)
    marks = sum(1 for cell in cells if _is(_MARK, cell))
    letters = any(re.search(r"\w|[✓✔✅☑🟢]", cell) for cell in cells)
    silent = all(len(cell.split()) <= _WORDS for cell in beside)
    return len(people) >= _PEOPLE and names and silent and letters and marks >= _SHARE * len(cells) > 0


def _is_sum(row: Sequence[str], days: Sequence[int]) -> bool:
    figures = all(_is(_FIGURE, row[at]) for at in days if at < len(row) and row[at])
    return figures and _is(_SUMS, row[0])


def _is_somebody(cell: str) -> bool:
    return looks_like_name(re.split(r"\s*[+&(]", cell, maxsplit=1)[0]) and not _is(_MARK, cell)


def _turned(rows: Sequence[Sequence[str]]) -> bool:
    """Whether days and times stand down the side and people along the top."""
    body = rows[1:]
    times = [row for row in body if _says_when(row[0])]
    if len(times) < _LEAST + 1 or len(times) < _SHARE * len(body) or len(rows[0]) <= _PEOPLE:
        return False
    people = [cell for cell in rows[0][1:] if cell]
    cells = [cell for row in times for cell in row[1:]]
    named = len(people) >= _PEOPLE and all(len(cell.split()) <= _WORDS and _is_somebody(cell) for cell in people)
    told = sum(1 for cell in cells if cell)
    return named and told > 0 and all(_is(_MARK, cell) for cell in cells)
