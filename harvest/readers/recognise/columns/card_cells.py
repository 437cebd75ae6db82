"""What stands beside a wish or a promise, told by the cells of a column where its head does not say it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Kind
from harvest.model.card_columns import DOTS, FINISHED, HORIZON, LABELS, MARKS, OF_PLEDGES, TOLD
from harvest.model.horizon_words import is_when
from harvest.model.pledge_states import tells

_LEAST, _MOST = 2, 0.6
_MARKED = re.compile(rf"(?:[{MARKS}|Il/]\uFE0F?\s?){{1,60}}")
_COUNTED = re.compile(r"\d{1,3}")
_OF_DOTS = re.compile(r"\b(?:dots?|stickers?|votes?|hearts?|stars?|likes?|how many|count(?:ed)?)\b", re.IGNORECASE)
_YES_NO = re.compile(r"true|false|yes|no|y|n|x", re.IGNORECASE)
_JOINED = re.compile(r"\s+[–—|/:-]\s+|:\s+|\n")
_TWICE = re.compile(r"\s+[/|·]\s+|\s*\n\s*")
_EITHER = re.compile(
    r"\b(I|we|me|us|my|our|he|she|they|his|her|their|ich|wir|je|nous|yo|nosotros|ja|my)\s+[/|]\s+(?=(?:I|we|me|us|my|our|"
    r"he|she|they|his|her|their|wir|ich|nous|je|nosotros|yo|ja|my)\b)",
    re.IGNORECASE,
)
"""Whoever reads it is one or several: ``I / we will`` says nothing twice."""


def parts_of_head(head: str) -> list[str]:
    """A head, and what stands on either side where it says it in two languages or two ways.

    >>> parts_of_head("Erbyn / By"), parts_of_head("Status")
    (['Erbyn / By', 'Erbyn', 'By'], ['Status'])
    >>> parts_of_head("I / we will…")
    ['I / we will…']
    """
    parts = [part.strip() for part in _TWICE.split(_EITHER.sub(r"\1/", head)) if part.strip()]
    return [head, *parts] if len(parts) > 1 else [head]


def shown_by_cells(head: str, cells: Sequence[str]) -> str:
    """``when`` or ``dots`` for a column beside dreams; empty where neither its head nor its cells say so.

    >>> shown_by_cells("On the back", ["now", "in 5 years"]), shown_by_cells("Wall", ["●●", "●"])
    ('when', 'dots')
    >>> shown_by_cells("How many – Dots", ["3", "11"]), shown_by_cells("Card", ["1", "2"])
    ('dots', '')
    >>> shown_by_cells("Tide line", ["this winter", "in a few years", "when they are grandparents", "this winter"])
    'when'
    """
    last = _JOINED.split(head)[-1].strip()
    if HORIZON.match(last):
        return "when"
    if DOTS.match(last):
        return "dots"
    filled = [cell.strip() for cell in cells if cell.strip()]
    if len(filled) < _LEAST:
        return ""
    if all(_MARKED.fullmatch(cell) for cell in filled) or (
        _OF_DOTS.search(head) and all(_COUNTED.fullmatch(cell) for cell in filled)
    ):
        return "dots"
    told = [cell for cell in filled if is_when(cell)]
    return "when" if len(told) == len(filled) or (len({*told}) > 1 and len(told) >= _MOST * len(filled)) else ""


def of_pledges_by_cells(head: str, cells: Sequence[str]) -> str:
    """``state``, ``by`` or ``towards`` for a column beside promises; empty where neither head nor cells say so.

    >>> of_pledges_by_cells("Where it's got to", ["done", "in progress", "not going ahead (medical)"])
    'state'
    >>> of_pledges_by_cells("Street", ["Mill Lane", "Reed Lane"])
    ''
    >>> of_pledges_by_cells("Heading", [*["With you"] * 5, "Done", "Let go, with thanks"])
    'state'
    """
    last = _JOINED.split(head)[-1].strip()
    for part in ("by", "towards", "state"):
        if last != head and any(map(OF_PLEDGES[part].match, [last, *parts_of_head(head)[1:]])):
            return part
    filled = [cell.strip() for cell in cells if cell.strip()]
    if all(_YES_NO.fullmatch(cell) for cell in filled):
        return ""  # what was asked is not known
    several = {*filled} if len({*filled}) > 1 else ()  # names of heaps: one that is full of promises is one name
    shares = (sum(map(tells, cells)) >= max(1, _MOST * len(cells)) for cells in (filled, several) if cells)
    return "state" if any(shares) else ""


_STANDARD = {"by": "By when", "towards": "Towards", "state": "Status", "when": "When", "dots": "Dots"}


def named_for(part: str, head: str) -> str:
    """The name under which a part of a promise is kept: its head, behind what it is where the head does not say it.

    >>> named_for("state", "Review"), named_for("by", "By when?"), named_for("id", "Leaf")
    ('Status (Review)', 'By when?', 'Leaf')
    """
    if part not in OF_PLEDGES or OF_PLEDGES[part].match(head.strip()):
        return head
    return f"{_STANDARD[part]} ({head})"


def known_as(kind: Kind, heads: Sequence[str], cells: Sequence[Sequence[str]]) -> list[str]:
    """The names under which columns beside wishes or promises are kept: told by their cells where no head says it.

    >>> known_as(Kind.DREAM, ["On the back"], [["now", "in 5 years"]])
    ['When (On the back)']
    >>> known_as(Kind.PLEDGE, ["Review", "Late"], [["done", "not yet"], ["true", "false"]])
    ['Status (Review)', 'Late']
    """
    made = []
    told = {part for part, p in OF_PLEDGES.items() for head in heads if p.match(head.strip())}
    for head, own in zip(heads, cells, strict=True):
        plain, part = head.strip(), ""
        if kind is Kind.DREAM and not HORIZON.match(plain) and not DOTS.match(plain):
            part = shown_by_cells(plain, own)
        elif kind is Kind.PLEDGE and not any(p.match(plain) for p in (*OF_PLEDGES.values(), LABELS, TOLD, FINISHED)):
            part = of_pledges_by_cells(plain, own)
            part = "" if part in told else part
            told.add(part)
        made.append(f"{_STANDARD[part]} ({head})" if part else head)
    return made
