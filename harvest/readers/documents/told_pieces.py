"""Several people's words in one document, each with a line or two beside them that say what may be done with them.

Whatever the layout (headings, names in bold, numbers, names between blank lines): a piece goes from its head to the
next one, and what speaks of permission at its edge belongs to it. These lines are taken out; the rest is read as ever.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from harvest.readers.documents.lines import Line
from harvest.readers.documents.pieces import is_count
from harvest.readers.documents.told_heads import QUOTES, heads_in, inline, quoted_lines, several_quotations
from harvest.readers.documents.told_keys import Key
from harvest.readers.permission.lines import (
    SAID,
    answers,
    bare_line,
    fields_in,
    is_harmless,
    is_plain,
    is_unasked,
    kind_of_label,
    permits,
    terse,
    unlabelled,
)
from harvest.readers.permission.told import WHO, is_clear
from harvest.readers.recognise.speakers import looks_like_name

_CODE_AND_NAME = re.compile(r"^(\S{1,12})\s*(?:[–—,;-]|\s{2,})\s*([^\W\d_a-z].{1,50})$")
"""A code and who signed: ``yellow – Hedwig Lorenz``."""
_SIGNED = re.compile(
    r"(?:.*\b(?:names?|signed|signature|teller|told by|from|nom|nombre|nome|naam|imi[eę]|nazwisko|enw|podpis|firma)"
    r"\b.*|by)$",
    re.IGNORECASE,
)
_REMARK, _LEAST = 24, 0.5


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


@dataclass(slots=True)
class ToldPieces:
    """The lines that are left, the pieces among them, and the lines that said what is permitted."""

    lines: list[Line]
    pieces: list[Piece]
    taken: list[str]
    around: list[str] = field(default_factory=list)
    """What stood before the first piece and behind what was quoted: words of whoever put them together."""
    behind: list[str] = field(default_factory=list)
    """What stood below the last piece and what it permits."""


def told_pieces(lines: Sequence[Line], key: Key, *, mail: bool = False) -> ToldPieces | None:
    """The pieces of a document of which two at least say what they permit; None for any other document.

    >>> page = "Ada|We sang all night long there.|Consent: yes||Bo|I slept through all of it.|Consent: no".split("|")
    >>> found = told_pieces([Line(text) for text in page], Key())
    >>> [(piece.head, piece.answers["Consent"]) for piece in found.pieces]
    [('Ada', 'yes'), ('Bo', 'no')]
    """
    lines = [part for line in lines for part in (key.beside_head(line) or inline(line))]
    coded = key.labels(fields_in(line.text) for line in lines if line.heading is None)
    said = [_said(line, coded) for line in lines]
    for heads in heads_in(lines, said):
        found = _parted(lines, said, heads, coded, mail)
        if found is not None:
            return found
    return None


def _said(line: Line, coded: Set[str]) -> dict[str, str] | None:
    """What a line answers about permission by its labels; None where it does not."""
    if line.heading is not None or not line.text.strip():
        return None
    fields = fields_in(line.text)
    return fields if fields and (permits(fields) or coded & fields.keys()) else None


def _stands_before(lines: Sequence[Line], said: Sequence[dict[str, str] | None], heads: Sequence[int]) -> bool:
    """Whether what is permitted stands over the next head and apart from the words before: whose it is, is unsure."""
    over = [head for head in heads[1:] if said[head - 1] is not None]
    apart = [head for head in over if (n := _above(said, head)) > 0 and not lines[n].text.strip()]
    return bool(apart)


def _above(said: Sequence[dict[str, str] | None], head: int) -> int:
    """The line before what is permitted that stands over a head."""
    n = head - 1
    while n > 0 and said[n] is not None:
        n -= 1
    return n


def _parted(
    lines: Sequence[Line],
    said: Sequence[dict[str, str] | None],
    heads: Sequence[int],
    coded: Set[str],
    mail: bool,
) -> ToldPieces | None:
    if any(one is not None for one in said[: heads[0]]) or _stands_before(lines, said, heads):
        return None
    ends = [*heads[1:], len(lines)]
    bodies = [[n for n in range(a + 1, b) if lines[n].text.strip()] for a, b in zip(heads, ends, strict=True)]
    pairs = [(h, body) for h, body in zip(heads, bodies, strict=True)]
    words = [[n for n in body if said[n] is None] for _, body in pairs]
    # A title or a heading of many has nothing of its own below.
    kept = [(h, body, own) for (h, body), own in zip(pairs, words, strict=True) if own]
    if len(kept) < 2:
        return None
    quoted = sum(1 for _, _, own in kept if QUOTES.match(lines[own[0]].text)) >= 0.6 * len(kept)
    words_end = [max((n for n in body if said[n] is not None), default=len(lines)) for _, body, _ in kept]
    below = [[n for n in own if n > end] for end, (_, _, own) in zip(words_end, kept, strict=True)]
    after: list[int] = []
    if below[-1] and not any(below[:-1]) and any(n < words_end[-1] for n in kept[-1][2]):
        # Elsewhere nothing follows what people permit: here it is whoever put them together.
        after = below[-1]
        kept[-1] = (kept[-1][0], kept[-1][1], [n for n in kept[-1][2] if n not in after])
    beside = [_beside(lines, said, own, body, quoted) for _, body, own in kept]
    first = sum(1 for b in beside if b.first)
    last = sum(1 for b in beside if b.last)
    strong = sum(1 for b in beside if b.labelled)
    weak = {"first": first, "last": last} if first + last else {}
    asked = sum(
        1
        for b in beside
        if b.labelled or (weak.get("last", 0) >= 2 and b.last) or (weak.get("first", 0) >= 2 and b.first)
    )
    if asked < 2 or asked < _LEAST * len(kept):
        return None
    if not strong:
        slots = [lines[n].text for side in beside for n in (side.last if last >= first else side.first)]
        clear = sum(is_clear(unlabelled(text), spare=int(quoted)) for text in slots if unlabelled(text))
        # What is told of others may sound alike; what permits something at the same place in most pieces does not.
        if clear < 2 or clear < _LEAST * len(kept) or (not quoted and max(first, last) < 0.6 * len(kept)):
            return None
    gone: set[int] = set()
    found: list[Piece] = []
    taken: list[str] = []
    around = [lines[n].text for n in range(heads[0]) if lines[n].text.strip()]
    behind = [lines[n].text for n in after]
    for (head, _, own), side in zip(kept, beside, strict=True):
        piece = Piece(lines[head].text.strip())
        number = re.search(r"\d{1,3}", piece.head)
        piece.number = number.group() if number else ""
        notes = [n for n in side.remarks]
        if last >= 2 or (quoted and side.last) or (strong and side.last and not side.labelled):
            notes += side.last
        if first >= 2:
            notes += side.first
        for n in side.labelled:
            for label, value in (said[n] or {}).items():
                _keep(piece, label, value, coded)
            taken.append(lines[n].text)
        for n in dict.fromkeys(notes):
            slot = n in side.remarks[:1] and len(lines[n].text.split()) <= _REMARK
            text = _sentence(lines[n].text, own=not quoted, slot=slot)
            if text is None:
                continue
            gone.add(n)
            (taken if text else around).append(lines[n].text)
            if text:
                piece.answers[SAID] = "; ".join(filter(None, [piece.answers.get(SAID, ""), text]))
        gone |= set(side.labelled)
        for n in own:
            if (
                n not in gone
                and (only := fields_in(lines[n].text))
                and all(_SIGNED.match(x) for x in only)
                and side.labelled
            ):
                for label, value in only.items():
                    _keep(piece, label, value, coded)
                gone.add(n)
                taken.append(lines[n].text)
        piece.words = [lines[n] for n in own if n not in gone]
        if several_quotations([line.text for line in piece.words]):
            piece.answers[SAID] = "; ".join(filter(None, [piece.answers.get(SAID, ""), SEVERAL]))
        piece.answers[WHO] = piece.signed or piece.head
        found.append(piece)
    if not all(piece.words for piece in found):
        return None
    before = [] if mail else list(lines[: heads[0]])
    between = [line for n, line in enumerate(lines) if n in heads and n not in {h for h, _, _ in kept}]
    return ToldPieces([*before, *between, *_again(found)], found, taken, [*around, *behind], behind)


def _sentence(line: str, *, own: bool, slot: bool) -> str | None:
    """What a line at the edge of a piece says of leave: nothing of it, or None where it may be the teller's ``own``.

    What speaks of more than leave, or stands in its place and cannot be read, waits until a person has looked.
    """
    text = unlabelled(line)
    if text and own and not (line.strip(" *_.")[:1] in "([" or is_plain(text) or is_unasked(text)):
        return None
    if text:
        return text if is_plain(text, spare=2) else f"{text} (?)"
    return f"{bare_line(line)} (?)" if slot else ""


@dataclass(slots=True)
class _Side:
    labelled: list[int]
    first: list[int]
    last: list[int]
    remarks: list[int] = field(default_factory=list)
    """What stands behind the end of what is quoted."""


def _beside(
    lines: Sequence[Line], said: Sequence[dict[str, str] | None], own: Sequence[int], body: Sequence[int], quoted: bool
) -> _Side:
    labelled = [n for n in body if said[n] is not None]
    if quoted and QUOTES.match(lines[own[0]].text):
        rest = list(own[max(quoted_lines([lines[n].text for n in own]), default=0) + 1 :])
        return _Side(labelled, [], [n for n in rest if unlabelled(lines[n].text)][:1], rest)
    first = [own[0]] if len(own) > 1 and unlabelled(lines[own[0]].text) else []
    last = [own[-1]] if len(own) > 1 and own[-1] not in first and unlabelled(lines[own[-1]].text) else []
    return _Side(labelled, first, last)


SEVERAL = "several quotations stand above it (?)"


def _keep(piece: Piece, label: str, value: str, coded: Set[str]) -> None:
    if (
        _SIGNED.match(label)
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
            _keep(piece, what, answer, coded)
        return
    if not kind_of_label(label) and label not in coded and value:
        piece.remarks.append(value)
    known = piece.answers.get(label)
    piece.answers[label] = value if known in (None, "", value) else f"{known}; {value}"


def _again(found: Sequence[Piece]) -> list[Line]:
    """The pieces as lines: cards under their numbers, with whoever signed; any other text under its own heading."""
    counted = len(found) > 2 and all(is_count(piece.head) for piece in found)
    made: list[Line] = []
    for piece in found:
        if counted:
            made += [Line(piece.head), *piece.words, *([Line(f"– {piece.signed}")] if piece.signed else []), Line("")]
            continue
        head = f"{piece.head} – {piece.signed}" if piece.signed and piece.signed not in piece.head else piece.head
        made += [Line(head, heading=2, begins=True), *piece.words, Line("")]
    return made
