# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Columns about the act itself (taking part, being recorded) and columns nobody understands, beside a plain question about quoting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.readers.permission.answered.ask_first import ASK
from harvest.readers.permission.asks.headings import may_object
from harvest.readers.permission.asks.other_consents import PROCESSING
from harvest.readers.permission.one_column import Judged
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.words import PLACE_OF_WORDS, QUOTE

ACT = "act"
"""The frame of a column beside a question about quoting that only a no in it can change."""
_TAKING_PART = any_of(
    r"\b(?:tak\w+|took) part\b|\bparticipat\w+|\binterview(?:ed)?\b(?! (?:date|number|no|ref|with|by)\b)|\bjoin(?:ing)? in\b|"
    r"\bteilnahme\b|\bteilnehmen\b|\bparticip\w+|\budzial\w*|\bwywiad\w*|\bcymryd rhan\b|\bgymryd rhan\b|\bentretien\b|\bentrevista\b"
)
_RECORDED = any_of(
    r"\brecord(?:ing|ed)?\b(?! (?:office|number|no|id|date)\b)|\baudio\b|\btap(?:e|ed|ing)\b|\bvoice recorder\b|\bdictaphone\b|"
    r"\baufnahme\b|\baufzeichn\w+|\btonaufnahme\b|\bnagra\w+|\benregistr\w+|\bgrabar\b|\bgrabacion\b|\brecordio\b|\bregistrazione\b|\bgravacao\b"
)
_KEPT_INFORMED = any_of(
    r"\bmailing list\b|\bkeep (?:me|you) (?:informed|posted|updated|up to date)\b|\b(?:contact|ring|phone|e-?mail|write to) (?:me|you)\b(?!.{0,30}\b(?:before|first)\b)|\bnewsletter\b.{0,20}\b(?:sign\w*|subscri\w*|receive|get|send)\b|\b(?:sign\w*|subscri\w*|receive|get|send)\b.{0,20}\bnewsletter\b"
)


def is_act(text: str) -> bool:
    """Whether a folded heading is about taking part or being recorded and not about where the words go.

    >>> is_act("audio recording"), is_act("may we print your interview?"), is_act("record office may keep it")
    (True, False, False)
    """
    if QUOTE.search(text) or PLACE_OF_WORDS.search(text):
        return False
    return bool(_TAKING_PART.search(text) or _RECORDED.search(text)) and not _KEPT_INFORMED.search(text)


def only_recorded(wording: str) -> bool:
    """Whether a heading asks for a recording alone: who declined that was written down, and said what may be quoted.

    >>> only_recorded("agrees_to – record"), only_recorded("Happy to take part and be recorded?")
    (True, False)
    """
    text = fold(wording)
    return bool(_RECORDED.search(text)) and not _TAKING_PART.search(text)


def acts(found: list[Judged], mapping: Mapping[int, Sequence[str]]) -> list[Judged]:
    """Where quoting is asked of plainly, columns about the act itself: a no holds its row, all else says nothing.

    Whoever took part, was recorded or left that blank permitted or refused nothing by it.
    """
    if not asks_plainly(found):
        return found
    return [_act(j) if j.index not in mapping and _about_act(j) else j for j in found]


def not_understood(found: list[Judged], mapping: Mapping[int, Sequence[str]]) -> list[Judged]:
    """Where quoting is asked of plainly, a column that nobody understands holds those who said no in it, and no others.

    One in which a yes may object still holds everybody.
    """
    if not asks_plainly(found):
        return found
    return [
        replace(j, purposes=("recontact",), certain=True, asked=("recontact",))
        if not (j.certain or j.reversed) and j.index not in mapping and _KEPT_INFORMED.search(fold(j.wording))
        else _act(j)
        if not (j.certain or j.reversed or j.notes or j.multiple or j.style.options)
        and j.index not in mapping
        and not may_object(j.wording)
        else j
        for j in found
    ]


def asks_plainly(found: Sequence[Judged]) -> bool:
    """Whether a column asks to quote the words, is understood, and a yes in it permits."""
    return any(
        j.certain
        and not (j.reversed or j.notes)
        and j.style.frame not in ("credit", ASK)
        and {"quotation", "quotation_without_name"} & set(j.purposes)
        for j in found
    )


def _act(column: Judged) -> Judged:
    asked = column.asked if column.asked == ("analysis",) or column.style.frame == PROCESSING else ()
    style = replace(column.style, frame=ACT, figures=column.style.figures or {"1": "yes", "0": "no"})
    return replace(column, purposes=("analysis",), certain=True, style=style, asked=asked, group=-1)


def _about_act(column: Judged) -> bool:
    if column.reversed or column.notes or column.multiple or column.style.options:
        return False
    if column.style.frame == PROCESSING:
        return True
    about = set(column.purposes) <= {"analysis", "recontact", "photo"} and (
        column.purposes != ("photo",) or not column.certain
    )
    return about and is_act(fold(column.wording)) and not may_object(column.wording)
