"""Slips by what is alike on all of them: behind which label each names somebody else, and what is only printed."""

from __future__ import annotations

import re

from harvest.readers.lists_by_name.choices import has_boxes, ringed_in
from harvest.readers.lists_by_name.people import Known
from harvest.readers.lists_by_name.said import QUOTE
from harvest.readers.lists_by_name.slips import NAME_FIELD, Pile, fields_in
from harvest.readers.lists_by_name.wording import heard
from harvest.readers.permission.text import any_of, fold

_LEAST = 2
"""So many people are named behind a label, and more words than that have lines that are only printed."""
_OF_OTHERS = any_of(
    r"\b(?:sign\w*|witness\w*|interview\w*|ask\w*|taken|typed|filled|collected|contact|return\w*|parent\w*|guardian|carer|llofnod\w*|podpis\w*|unterschr\w*)\b"
)
"""What stands before the name of somebody whose slip it may not be."""


def filled_in(pile: Pile, known: Known) -> Pile:
    """The pile with ``Name:`` before whoever each slip is of, and without what stands alike on all and is no answer.

    >>> one = lambda who: ["Under 16s: a parent fills this in.", f"Swimmer: {who}", "Quote me: ☒ yes ☐ no"]
    >>> pile = Pile([], [one("Ada Obi"), one("Bo Lind")], frozenset(["swimmer", "quote me: yes no"]))
    >>> filled_in(pile, Known([["Ada Obi"], ["Bo Lind"]])).slips[1]
    ['Name: Bo Lind', 'Quote me: ☒ yes ☐ no']
    """
    label, alike = _before_names(pile, known), {*map(fold, pile.slips[0])}
    for slip in pile.slips:
        alike &= {*map(fold, slip)}
    slips = [[line for line in slip if fold(line) not in alike or not _is_printed(line)] for slip in pile.slips]
    if label:
        mark = re.compile(rf"^\W*{re.escape(label)}\s*(?=[:.…_])", re.I)
        slips = [[mark.sub("Name", line) for line in slip] for slip in slips]
    return Pile(pile.before, slips, pile.printed)


def _before_names(pile: Pile, known: Known) -> str:
    """The label behind which each slip on which the usual one does not stand names somebody else."""
    named: dict[str, list[int]] = {}
    others = [slip for slip in pile.slips if not any(map(NAME_FIELD.match, slip))]
    for line in (line for slip in others for line in slip if line.strip()):
        label, value = fields_in(line)[0]
        if _OF_OTHERS.search(fold(label)):
            continue
        if label and len(who := {s.who for s in known.spans(value)}) == 1:
            named.setdefault(label, []).extend(who)
    return next((one for one, who in named.items() if len(who) >= _LEAST and len({*who}) == len(who)), "")


def _is_printed(line: str) -> bool:
    """Whether a line that stands on every slip tells something in words, and answers nothing."""
    if not line.strip() or has_boxes(line) or ringed_in(line) is not None:
        return False
    (label, value), *more = fields_in(line)
    return bool(label) and not more and len(value.split()) > _LEAST and not heard(value, QUOTE)
