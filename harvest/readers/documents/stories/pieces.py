"""Texts by several people in one document without headings: told apart by what recurs, a count above or a name below.

``1``, ``2``, ``3`` on lines of their own, a name on the last line of most blocks: no words are looked for, only that
the same shape comes back at the same place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.readers.documents.cards.printed_cards import by_print, count_unwritten, tells_of_blank_cards, without_print
from harvest.readers.documents.cards.signed_fields import signed_in_fields
from harvest.readers.documents.cards.statements import COUNTS, SIGNED
from harvest.readers.documents.lines import Line
from harvest.readers.documents.notes.typists_remarks import is_typists_remark
from harvest.readers.documents.stories.headings import RULE
from harvest.readers.documents.stories.parted_texts import (
    COUNT_BESIDE,
    by_blanks,
    by_counts,
    by_dashes,
    by_greetings,
    by_pages,
    by_tellers,
    is_count,
    name_alone,
    told_by,
)
from harvest.readers.documents.stories.signed_off import signed_off, with_one_dash
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.leave.said import UNCLEAR, reads
from harvest.readers.recognise.columns.empty_answers import EMPTY_ANSWER
from harvest.readers.recognise.recurring import UNSIGNED, after_aside
from harvest.readers.transcripts.utterances import Utterance

TELLERS = "names above texts (kept as tellers)"
DRAWINGS = "cards without words (remarks about them)"
_OF_SEVERAL = re.compile(
    r"^\W{0,3}(?:[^\W\d]+\.?\s*)?#?\d{1,3}\s*(?:of|/|von|de|sur|z|van|o|av)\s*\d{1,3}\W{0,3}$", re.I
)
"""The number of a card among its fellows: ``card 3 of 5``."""
_REMARK = re.compile(r"^\W*[\[(][^\[\]()]{2,120}[\])]\W*$")
_LEAST, _LONGEST = 3, 400


@dataclass(slots=True)
class Pieces:
    """The texts, each as one utterance with its signature behind a dash, and the lines before the first."""

    said: list[Utterance]
    before: list[str] = field(default_factory=list)


def pieces(lines: Sequence[Line], dropped: LeftOut) -> Pieces | None:
    """The texts of a document by several people; None for one text, a list, or one with headings between.

    >>> cards = [Line(t) for t in ("1", "A bus.", "- Jo, 9", "", "2", "Trees.", "", "3", "Less.", "- no name")]
    >>> [one.text for one in pieces(cards, LeftOut()).said]
    ['A bus. – Jo, 9', 'Trees.', 'Less.']
    """
    for part in (by_counts, by_print, by_pages, by_greetings, by_tellers, by_dashes, by_blanks):
        parted = part(lines)
        if parted is not None and len(parted) > _LEAST and not any(line.heading for p in parted[1:] for line in p):
            if (made := _made(parted, dropped)) is not None and part is by_print:
                count_unwritten(lines, parted, dropped)
            return made
    return None


def _held_by_remark(lines: Sequence[str]) -> str:
    remarks = [(line, reads(line)) for line in lines if _REMARK.match(line)]
    told = [line for line, found in remarks if found.of_leave and found.permission.quotation != "named"]
    return UNCLEAR.format(told[0]) if told else ""


def _made(parted: Sequence[Sequence[Line]], dropped: LeftOut) -> Pieces | None:
    first, *rest = parted
    left = LeftOut()
    counted = [[line.text.strip() for line in part if line.text.strip()] for part in rest]
    if len(counted[-1]) > 1 and tells_of_blank_cards(counted[-1][-1]):
        left.add(DRAWINGS, counted[-1].pop())
    for lines in counted:
        if len(lines) > 1 and is_count(COUNT_BESIDE.sub(r"\1", lines[0])):
            whole = lines.pop(0)
            count, seen = found.groups() if (found := COUNT_BESIDE.match(whole)) else (whole, "")
            drawn = is_typists_remark(seen) and not reads(seen).of_leave
            left.add(COUNTS, whole if drawn else count)
            lines[:0] = [seen] if seen and not drawn else []
    before, parts = without_print([line.text.strip() for line in first if line.text.strip()], counted, left)
    said: list[Utterance] = []
    for lines in parts:
        for rule in [line for line in lines if RULE.match(line)]:
            left.add("ruled lines", rule)
            lines.remove(rule)
        lines = signed_in_fields(lines, left)
        if not lines:
            continue
        if is_count(lines[0]):
            left.add(COUNTS, lines.pop(0))
        if len(lines) > 1 and (is_count(lines[-1]) or _OF_SEVERAL.match(lines[-1])):
            left.add(COUNTS, lines.pop())
        lines = signed_off(lines, left)
        lines[1:] = [*lines[1:-1], *map(with_one_dash, lines[1:][-1:])]
        above = told_by(lines[0]) if len(lines) > 1 else None
        written = 0
        parts_of_name = name_alone(lines[-1]) if len(lines) > 1 and above is None else None
        signed = ", ".join(above or ())
        if above is not None:
            told = lines.pop(0)
            for name in above:
                told = told.replace(name, "", 1)
            left.add(TELLERS, told)
        if parts_of_name is not None:
            last = lines.pop()
            signed = re.sub(r"^[(\[](.*)[)\]]$", r"\1", last.lstrip("–—―~- "))
            aside, signed = after_aside(signed)
            written = visible(last) - visible(signed) - visible(aside)
            lines += [aside] if aside else []
        if parts_of_name == ():
            left.add(UNSIGNED, signed)
            signed = ""
        if all(_REMARK.match(line) or EMPTY_ANSWER.match(line) for line in lines):
            for line in [*lines, signed]:
                left.add(DRAWINGS, line) if line else None
            continue
        if signed:
            left.less(SIGNED, 1 - written)  # the dash below is ours, and counted when it goes again
        whole = "\n".join(lines) + (f" – {signed}" if signed else "")
        said.append(Utterance(whole, new_turn=True, hold=_held_by_remark(lines)))
    if len(said) < _LEAST or max(len(one.text.split()) for one in said) > _LONGEST:
        return None
    dropped.take(left)
    return Pieces(said, before)
