# ruff: noqa: E501 – patterns are easier to check on one line
"""One person's piece of a document: its head, its words, and what stands beside them by label."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from harvest.readers.documents.lines import Line
from harvest.readers.documents.stories.bylines import byline, names_below
from harvest.readers.documents.stories.labelled_tellers import fields_beside
from harvest.readers.documents.stories.parted_texts import is_count
from harvest.readers.documents.told.told_boxes import PRINTED
from harvest.readers.permission.answered import closed
from harvest.readers.permission.lines import SAID, answers, fields_in, is_harmless, kind_of_label, terse
from harvest.readers.permission.text import fold
from harvest.readers.permission.told import WHO
from harvest.readers.recognise.talk.speakers import looks_like_name

_CODE_AND_NAME = re.compile(r"^(\S{1,12})\s*(?:[–—,;-]|\s{2,})\s*([^\W\d_a-z].{1,50})$")
"""A code and who signed: ``yellow – Hedwig Lorenz``."""
SIGNED = re.compile(
    r"(?:.*\b(?:names?|signed|signature|teller|told by|from|nom|nombre|nome|naam|imi[eę]|nazwisko|enw|podpis|firma)"
    r"\b.*|by)$",
    re.IGNORECASE,
)
OF_A_PARENT = re.compile(
    r"\b(?:parents?|guardian|carer|mother|father|mum|dad)\b|\b(?:rhiant|opiekun\w*|eltern|erziehung\w*)", re.I
)
"""Whose signature is not the teller's."""


@dataclass(slots=True)
class Piece:
    """What one person told: its head, its words, and what stands beside them by label."""

    head: str
    words: list[Line] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)
    signed: str = ""
    number: str = ""
    remarks: list[str] = field(default_factory=list)
    """What else is noted beside the words: a withdrawal in it beats every answer."""
    byline: Line | None = None
    """The line between its title and its words that only names who told it."""
    body: list[Line] = field(default_factory=list)
    """All lines below its head as they stood."""


@dataclass(frozen=True, slots=True)
class Labels:
    """Labels behind which codes of a key stand, and labels of any wording whose values say of leave."""

    coded: Set[str]
    told: Set[str]
    signing: Set[str] = frozenset()
    """Behind these stands who said it."""


def keep(piece: Piece, label: str, value: str, labels: Labels) -> None:
    """Keeps what a label answers with the piece: who signed, what is permitted, or what else is noted."""
    coded = labels.coded
    name = label in labels.signing and looks_like_name(value.split(",")[0].strip()) and not answers(value)
    if label == PRINTED or (label in labels.signing and not name):
        piece.remarks += [value] if value and label == PRINTED else []
        return
    if label in labels.told:
        # A tick by itself may be one of anything.
        label, value = SAID, f"{value} (?)" if closed.stripped(fold(value)) in closed.YES else value
    if OF_A_PARENT.search(label):
        piece.answers[label] = value
        return
    if (
        (SIGNED.match(label) or label in labels.signing)
        and not (kind_of_label(label) and (answers(value) or not value))
        and looks_like_name(value.split(",")[0].strip())
    ):
        piece.signed = piece.signed or value
        return
    if not kind_of_label(label) and label not in coded and answers(value) and not is_harmless(label):
        # Whose answer that is, or to what, nobody can tell: it is read with the rest.
        label, value = SAID, f"{label}: {value}"
    if label in coded and (beside := _CODE_AND_NAME.match(value)) and looks_like_name(beside[2]):
        value, piece.signed = beside[1], piece.signed or beside[2]
    if kind_of_label(label) == "consent" and (several := terse(value)):
        for what, answer in several.items():
            keep(piece, what, answer, labels)
        return
    if not kind_of_label(label) and label not in coded and value:
        piece.remarks.append(value)
    known = piece.answers.get(label)
    piece.answers[label] = value if known in (None, "", value) else f"{known}; {value}"


def as_lines(found: Sequence[Piece]) -> list[Line]:
    """The pieces as lines: cards under their numbers, with whoever signed; any other text under its own heading."""
    counted = len(found) > 2 and all(is_count(piece.head) for piece in found)
    made: list[Line] = []
    for piece in found:
        if counted:
            made += [Line(piece.head), *piece.words, *([Line(f"– {piece.signed}")] if piece.signed else []), Line("")]
            continue
        if piece.byline is not None:
            made += [Line(piece.head, heading=2, begins=True), piece.byline, *piece.words, Line("")]
            continue
        if (who := bare_name(piece.signed)) and who not in piece.head and not is_count(piece.head):
            made += [Line(piece.head, heading=2, begins=True), Line(f"Told by {who}"), *piece.words, Line("")]
            continue
        head = f"{piece.head} – {piece.signed}" if piece.signed and piece.signed not in piece.head else piece.head
        made += [Line(head, heading=2, begins=True), *piece.words, Line("")]
    return made


_BESIDE_NAME = re.compile(
    r",? (?:better |also )?(?:known|called) (?:to (?:all|everyone|everybody|us|most|friends) )?as [^,()]{1,40}$|\s*\([^()]*\)\s*$|,? (?:who|as told|in (?:her|his|their) own)\b.*$",
    re.I,
)
"""What stands behind the name of who told something: what others call them, how they told it."""


def bare_name(signed: str) -> str:
    """The name of whoever signed, without what stands beside it; empty where it is none.

    >>> bare_name("Ada Obi, known to all as Aunty A"), bare_name("Bo Lind (wrote it himself)"), bare_name("the lunch club")
    ('Ada Obi', 'Bo Lind', '')
    """
    name = _BESIDE_NAME.sub("", signed.strip()).strip(" ,.")
    return name if looks_like_name(name) and len(name.split()) > 1 else ""


def with_bylines(found: Sequence[Piece], labels: Labels) -> list[str]:
    """Parts the name on a line of its own below the title of each piece from its words, where most have one.

    Where a label said who told them, what stands below it is no second name: the lines that only say how old they
    are, who took it down and the like are parted instead, and given back.
    """
    if len(found) > 2 and all(is_count(piece.head) for piece in found):
        return []
    if sum(bool(piece.signed) for piece in found) >= _MOST_SIGNED * len(found):
        return _keep_fields(found, labels)
    named = names_below([[line.text for line in piece.words] for piece in found], [piece.head for piece in found])
    for piece, who in zip(found, named, strict=True):
        if who is None and len(piece.words) > 1 and any(named):
            who = byline(piece.words[0].text)
        if who is not None:
            piece.byline = piece.words.pop(0)
            piece.answers[WHO] = piece.byline.text
    return []


_MOST_SIGNED = 0.5


def _keep_fields(found: Sequence[Piece], labels: Labels) -> list[str]:
    taken: list[str] = []
    for piece, many in zip(found, fields_beside([[line.text for line in p.words] for p in found]), strict=True):
        for line in piece.words[:many]:
            label, _, value = line.text.partition(":")
            keep(piece, label.strip(" *_>•-"), value.strip(" *_"), labels)
            taken.append(line.text)
        piece.words = piece.words[many:]
    return taken


def with_what_is_asked_besides(
    lines: Sequence[Line], said: Sequence[dict[str, str] | None]
) -> list[dict[str, str] | None]:
    """What lines answer, with those on passing on, a photo or the archive that go on from one on quoting."""
    found = list(said)
    for n in range(1, len(lines)):
        if found[n] is not None or found[n - 1] is None or lines[n].heading is not None:
            continue
        fields = fields_in(lines[n].text) if len(lines[n].text.split()) <= _SHORT else {}
        if fields and all(kind_of_label(label) == "more" and answers(value) for label, value in fields.items()):
            found[n] = fields
    return found


_SHORT = 25
"""So many words at most has such a line."""
