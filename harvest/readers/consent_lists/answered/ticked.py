# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A column in which everything that somebody ticked stands in one cell, made a column an option."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.cells import NO, YES, yes_or_no
from harvest.readers.consent_lists.columns import column_of, padded
from harvest.readers.consent_lists.heads.purposes import REFUSAL
from harvest.readers.consent_lists.heads.repeated_heads import NONE, NOT_AT_ALL
from harvest.readers.consent_lists.nouns import NAME, PERMITS
from harvest.readers.permission.asks.headers import without_offered
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import any_of, fold

Rows = Sequence[Sequence[str]]
_ASKS_TO_QUOTE = {"quotation", "quotation_without_name", "quotation_with_name"}
_TICK = any_of(
    r"\btick\b|\bselect\b|\bchoose\b|\bcheck (?:all|any)\b|\ball that apply\b|\bwhich (?:of these|things)\b|\bwhat (?:you|i|we) (?:are|am|can|may)\b|\b(?:you|i) (?:can|may|agree to|allow|permit|consent to|am happy)\b|^(?:tags?|labels?|flags?|permissions?|consents?(?: given)?|agreed(?: to)?|ok (?:for|with)|options|interests)\b"
)
_ONE = re.compile(
    r"\b(?:pick|choose|tick|select|circle|mark|check|answer) (?:only |just )?one\b(?! or more)|\bone (?:only|answer|option)\b"
)
"""A question to which one option is the answer, commas in it or not."""
_WITH_NAME = {"quotation", "quotation_with_name"}
_ONE_QUESTION = {
    "quotation",
    "quotation_with_name",
    "quotation_without_name",
    "sharing",
    "photo",
    "outside",
    "who sees",
}
_CLOSED = frozenset(["yes", "no", "y", "n", "ok", "x", "?", "maybe", "none"])
_NOT_SHARED = any_of(r"\b(?:none|nobody|no one|nowhere|never|not|no)\b")
_OPTIONS, _WORDS, _MOST = 9, 16, 0.7


def with_options_apart(header: Sequence[str], records: Rows) -> tuple[list[str], list[list[str]]]:
    """The heads and rows with each tick-box question of which the cells list the options a column an option.

    What somebody who ticked anything left out is a no; who ticked nothing said nothing.

    >>> rows = [["Ada", "Quote me, Use my name"], ["Bo", "Quote me"], ["Cy", ""]]
    >>> with_options_apart(["Name", "Tick what you are happy with"], rows)[1]
    [['Ada', 'Yes', 'Yes'], ['Bo', 'Yes', 'No'], ['Cy', '', '']]
    """
    heads, rows = list(header), padded(header, records)
    for n in range(len(header) - 1, -1, -1):
        column = [row[n] for row in rows]
        if without_offered(header[n], [cell for cell in column if cell.strip()]) != header[n].rstrip():
            continue  # one of the answers that it offers was chosen
        mark = _mark(column)
        options = _options(header[n], column, mark)
        if not options:
            continue
        known = {fold(option) for option in options}
        heads[n : n + 1] = [NOT_AT_ALL if _is_none(option) else option for option in options]
        for row, cell in zip(rows, column, strict=True):
            parts = _parts(cell, mark)
            ticked = {fold(part) for part in parts}
            answered = bool(ticked & known)
            row[n : n + 1] = [_answer(option, ticked=fold(option) in ticked, answered=answered) for option in options]
            more = [part for part in parts if fold(part) not in known]
            if more:  # "other: …" is to be looked at
                row[n] = f"{row[n]} – {'; '.join(more)} ?".strip(" –")
    return heads, rows


def _answer(option: str, *, ticked: bool, answered: bool) -> str:
    """What a tick of an option says, and its lack; one that refuses says nothing where it was left out."""
    kind = column_of(0, option, ["Yes"])
    if _NOT_SHARED.search(fold(option)) and kind.purposes == ("sharing",):
        return "No" if ticked else ""
    if REFUSAL in kind.purposes or _is_none(option) or re.match(r"(?:no|not|never|don'?t|do not)\b", fold(option)):
        return "Yes" if ticked else ""
    return "Yes" if ticked else "No" if answered else ""


def _options(head: str, column: Sequence[str], mark: str) -> list[str]:
    """The options of such a question in the order in which they are met; none where the column is another."""
    filled = [cell for cell in column if not is_blank(cell)]
    several = [cell for cell in filled if len(_parts(cell, mark)) > 1]
    if len(filled) < 2 or not several or _ONE.search(fold(head)) or not _asks_to_tick(head, column):
        return []
    if 2 * sum(yes_or_no(cell) in (YES, NO) for cell in filled) > len(filled):
        return []  # “Disagree, quote away” among those who only disagree
    if any(fold(part) in _CLOSED and not _is_none(part) for cell in several for part in _parts(cell, mark)):
        return []  # "yes, partners only" is one answer
    counts = Counter(fold(part) for cell in filled for part in _parts(cell, mark))
    known: dict[str, str] = {}
    for part in (part for cell in filled for part in _parts(cell, mark)):
        asked = set(column_of(0, part, ["Yes"]).purposes)
        told = counts[fold(part)] > 1 or bool(asked) or _is_none(part)
        if told and len(part.split()) <= _WORDS:
            known.setdefault(fold(part), part)
    kinds = {p for part in known.values() if column_of(0, part, ["Yes"]).what == PERMITS for p in _purposes(part)}
    if not 2 <= len(known) <= _OPTIONS or not kinds & _ASKS_TO_QUOTE:
        return []
    if not (kinds >= _WITH_NAME or kinds - _ASKS_TO_QUOTE):
        return []  # with and without a name are one answer
    if sum(counts[part] for part in known) < _MOST * sum(counts.values()):
        return []
    return list(known.values())


def _asks_to_tick(head: str, column: Sequence[str]) -> bool:
    """Whether a heading asks to tick what one allows, or calls the column one of labels; no question of its own."""
    kind = column_of(0, head, column)
    text = fold(head)
    if kind.what == NAME:
        return False
    return bool(_TICK.search(text)) or (kind.what == PERMITS and not set(kind.purposes) & _ONE_QUESTION)


def _purposes(part: str) -> tuple[str, ...]:
    found = column_of(0, part, ["Yes"]).purposes
    return tuple(p for p in found if p != REFUSAL)


def _mark(column: Sequence[str]) -> str:
    """With which mark a form put together what was ticked in a column, throughout."""
    return ";" if any(";" in one for one in column) else "\n" if any("\n" in one for one in column) else ","


def _parts(cell: str, mark: str) -> list[str]:
    """What a cell lists, the options behind each other."""
    found = _COMMA.split(cell) if mark == "," and "(" in cell else cell.split(mark)
    parts = [re.sub(r"(?<=\w)[-_](?=\w)", " ", part.strip(' "')) for part in found]
    return [part for part in parts if part]


_COMMA = re.compile(r",(?![^()]{0,120}\))")
"""A comma outside of brackets: “partners (health board, college)” is one option."""


def _is_none(option: str) -> bool:
    """Whether an option refuses all the others, in one language or in two: ``None of these / Dim un o'r rhain``."""
    return any(NONE.search(fold(half)) for half in [option, *_TWO_LANGUAGES.split(option)])


_TWO_LANGUAGES = re.compile(r"\s+[/|]\s+")
