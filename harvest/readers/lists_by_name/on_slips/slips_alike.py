"""Slips by what is alike on all of them: behind which label each names somebody else, and what is only printed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.said import QUOTE
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.on_slips.printed import with_answers_joined
from harvest.readers.lists_by_name.on_slips.slips import NAME_FIELD, OWN, Pile, fields_in, pile_of
from harvest.readers.lists_by_name.signs.choices import has_boxes, ringed_in
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import any_of, fold

_LEAST = 2
"""So many people are named behind a label, and more words than that have lines that are only printed."""
_OF_OTHERS = any_of(
    r"\b(?:sign\w*|witness\w*|interview\w*|ask\w*|taken|typed|filled|collected|contact|return\w*|parent\w*|guardian|carer|llofnod\w*|podpis\w*|unterschr\w*|from|to|cc|wrote|sent|on)\b"
)
"""What stands before the name of somebody whose slip it may not be."""


def pile_of_people(lines: Sequence[str], known: Known) -> Pile | None:
    """The slips of a document, be the field for the name called anything: ``Swimmer: Ada Obi``.

    >>> one = lambda who, says: ["Lido slip", f"Swimmer: {who}", "May we quote you?", f"Answer: {says}"]
    >>> pile = pile_of_people([*one("Ada Obi", "yes"), *one("Bo Lind", "no")], Known([["Ada Obi"], ["Bo Lind"]]))
    >>> pile.slips[1]
    ['Lido slip', 'Name: Bo Lind', 'May we quote you? no']
    """
    lines = with_answers_joined(lines)
    if (pile := pile_of(lines)) is not None or any(map(NAME_FIELD.match, lines)):
        return pile
    label = _before_names([[line] for line in lines], known)
    return pile_of(_called_names(lines, label)) if label else None


def filled_in(pile: Pile, known: Known) -> Pile:
    """The pile with ``Name:`` before whoever each slip is of, and without what stands alike on all and is no answer.

    >>> one = lambda who: ["Under 16s: a parent fills this in.", f"Swimmer: {who}", "Quote me: ☒ yes ☐ no"]
    >>> pile = Pile([], [one("Ada Obi"), one("Bo Lind")], frozenset(["swimmer", "quote me: yes no"]))
    >>> filled_in(pile, Known([["Ada Obi"], ["Bo Lind"]])).slips[1]
    ['Name: Bo Lind', 'Quote me: ☒ yes ☐ no']
    """
    others = [slip for slip in pile.slips if not any(map(NAME_FIELD.match, slip))]
    label, alike = _before_names(others, known), {*map(fold, pile.slips[0])}
    for slip in pile.slips:
        alike &= {*map(fold, slip)}
    slips = [[line for line in slip if fold(line) not in alike or not _is_printed(line)] for slip in pile.slips]
    if label:
        slips = [_called_names(slip, label) for slip in slips]
    return Pile(pile.before, slips, pile.printed)


def _called_names(lines: Sequence[str], label: str) -> list[str]:
    mark = re.compile(rf"^\W*{re.escape(label)}\s*(?=[:.…_])", re.I)
    return [mark.sub("Name", line) for line in lines]


def _before_names(slips: Sequence[Sequence[str]], known: Known) -> str:
    """The label behind which each of several slips names somebody else."""
    named: dict[str, list[int]] = {}
    for line in (line for slip in slips for line in slip if line.strip()):
        label, value = fields_in(line)[0]
        if _OF_OTHERS.search(fold(label)):
            continue
        if label and len(who := {s.who for s in known.spans(OWN.split(value)[0])}) == 1:
            named.setdefault(label, []).extend(who)
    return next((one for one, who in named.items() if len(who) >= _LEAST and len({*who}) == len(who)), "")


def _is_printed(line: str) -> bool:
    """Whether a line that stands on every slip tells something in words, and answers nothing."""
    if not line.strip() or has_boxes(line) or ringed_in(line) is not None:
        return False
    (label, value), *more = fields_in(line)
    return bool(label) and not more and len(value.split()) > _LEAST and not heard(value, QUOTE)
