"""Several people's words in one document, each with a line or two beside them that say what may be done with them.

Whatever the layout (headings, names in bold, numbers, names between blank lines): a piece goes from its head to the
next one, and what speaks of permission at its edge belongs to it. These lines are taken out; the rest is read as ever.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from harvest.readers.documents.lines import Line
from harvest.readers.documents.stories.parted_texts import is_count
from harvest.readers.documents.told.told_boxes import boxed_answers
from harvest.readers.documents.told.told_heads import (
    QUOTES,
    heads_apart,
    heads_in,
    inline,
    one_tells,
    plain_head,
    quoted_lines,
    several_quotations,
)
from harvest.readers.documents.told.told_keys import Key
from harvest.readers.documents.told.told_piece import (
    OF_A_PARENT,
    SIGNED,
    Labels,
    Piece,
    as_lines,
    keep,
    with_bylines,
    with_what_is_asked_besides,
)
from harvest.readers.documents.told.told_slots import (
    are_signatures,
    bare_slot,
    marked_slots,
    signing_labels,
    stands_over,
    told_labels,
)
from harvest.readers.permission.lines import (
    SAID,
    bare_line,
    fields_in,
    is_plain,
    is_unasked,
    permits,
    unlabelled,
)
from harvest.readers.permission.told import WHO, is_clear

_REMARK, _LEAST = 24, 0.5


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
    told = told_labels(lines)
    boxed = boxed_answers(lines)
    said = [boxed.get(n) or _said(line, coded | told) for n, line in enumerate(lines)]
    said = with_what_is_asked_besides(lines, said)
    labels = Labels(coded, told, signing_labels(lines) - coded - told)
    for heads in heads_in(lines, said):
        found = _parted(lines, said, heads, labels, mail)
        if found is not None:
            return found
    whole = heads_apart(lines)
    return told_pieces(whole, key, mail=mail) if whole is not None else None


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
    labels: Labels,
    mail: bool,
) -> ToldPieces | None:
    if (
        any(one is not None for one in said[: heads[0]])
        or _stands_before(lines, said, heads)
        or stands_over(lines, heads)
    ):
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
    lengths = {len(own) for _, _, own in kept[:-1]}
    closing: list[int] = []
    if mail and len(lengths) == 1 and len(kept) > 2 and len(kept[-1][2]) > (usual := lengths.pop()) > 1:
        # All others are of that many lines: the rest of the last one closes the mail.
        closing = kept[-1][2][usual:]
        kept[-1] = (kept[-1][0], [n for n in kept[-1][1] if n not in closing], kept[-1][2][:usual])
    slots = marked_slots(lines, [own for _, _, own in kept], mail=mail)
    if all(is_count(lines[h].text) for h, _, _ in kept) and are_signatures(
        lines[n].text for at in slots.values() for n in at
    ):
        slots = {}  # who wrote each card, or that nobody signed, and nothing of leave
    words_end = [
        max([n for n in body if said[n] is not None] + slots.get(piece, []), default=len(lines))
        for piece, (_, body, _) in enumerate(kept)
    ]
    below = [[n for n in own if n > end] for end, (_, _, own) in zip(words_end, kept, strict=True)]
    after = closing
    if below[-1] and not any(below[:-1]) and any(n < words_end[-1] for n in kept[-1][2]):
        # Elsewhere nothing follows what people permit: here it is whoever put them together.
        after = [*below[-1], *closing]
        kept[-1] = (kept[-1][0], kept[-1][1], [n for n in kept[-1][2] if n not in after])
    beside = [
        _slotted(said, own, body, slots[piece]) if piece in slots else _beside(lines, said, own, body, quoted)
        for piece, (_, body, own) in enumerate(kept)
    ]
    first = sum(1 for b in beside if b.first)
    last = sum(1 for b in beside if b.last)
    strong = sum(1 for b in beside if b.labelled or b.slot)
    weak = {"first": first, "last": last} if first + last else {}
    asked = sum(
        1
        for b in beside
        if b.labelled or b.slot or (weak.get("last", 0) >= 2 and b.last) or (weak.get("first", 0) >= 2 and b.first)
    )
    if asked < 2 or asked < _LEAST * len(kept):
        return None
    if not strong:
        edges = [lines[n].text for side in beside for n in (side.last if last >= first else side.first)]
        clear = sum(is_clear(unlabelled(text), spare=int(quoted)) for text in edges if unlabelled(text))
        # What is told of others may sound alike; what permits something at the same place in most pieces does not.
        if clear < 2 or clear < _LEAST * len(kept) or (not quoted and max(first, last) < 0.6 * len(kept)):
            return None
    gone: set[int] = set()
    found: list[Piece] = []
    taken: list[str] = []
    around = [lines[n].text for n in range(heads[0]) if lines[n].text.strip()]
    behind = [lines[n].text for n in after]
    for (head, body, own), side in zip(kept, beside, strict=True):
        piece = Piece(plain_head(lines[head].text), body=[lines[n] for n in body])
        number = re.search(r"\d{1,3}", lines[head].text)
        piece.number = number.group() if number else ""
        notes = [n for n in side.remarks]
        if last >= 2 or (quoted and side.last) or (strong and side.last and not side.labelled):
            notes += side.last
        if first >= 2:
            notes += side.first
        for n in side.labelled:
            for label, value in (said[n] or {}).items():
                keep(piece, label, value, labels)
            taken.append(lines[n].text)
        if side.slot:
            gone |= set(side.slot)
            taken += [lines[n].text for n in side.slot]
            # and no rule below a card
            beneath = [lines[n].text for n in side.slot if any(map(str.isalnum, lines[n].text))]
            under = " ".join(map(bare_slot, beneath))
            piece.answers[SAID] = "; ".join(filter(None, [piece.answers.get(SAID), under]))
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
            signs = lines[n].text.partition(":")[0].strip(" *_>•-") if ":" in lines[n].text else ""
            if n not in gone and side.labelled and OF_A_PARENT.search(signs) and len(lines[n].text.split()) <= 12:
                gone.add(n)
                taken.append(lines[n].text)
            elif n not in gone and signs in labels.signing:
                fields = fields_in(lines[n].text)
                for label, value in (
                    fields if len(fields) > 1 else {signs: lines[n].text.partition(":")[2].strip(" *_")}
                ).items():
                    keep(piece, label, value, labels)
                gone.add(n)
                taken.append(lines[n].text)
            elif (
                n not in gone
                and (only := fields_in(lines[n].text))
                and all(SIGNED.match(x) for x in only)
                and (side.labelled or side.slot)
            ):
                for label, value in only.items():
                    keep(piece, label, value, labels)
                gone.add(n)
                taken.append(lines[n].text)
        piece.words = [lines[n] for n in own if n not in gone]
        quoted_words = [line.text for line in piece.words]
        if several_quotations(quoted_words) and not one_tells(piece.head, quoted_words):
            piece.answers[SAID] = "; ".join(filter(None, [piece.answers.get(SAID, ""), SEVERAL]))
        piece.answers[WHO] = piece.signed or piece.head
        found.append(piece)
    if not all(piece.words for piece in found):
        return None
    taken += with_bylines(found, labels)
    before = [] if mail else list(lines[: heads[0]])
    between = [line for n, line in enumerate(lines) if n in heads and n not in {h for h, _, _ in kept}]
    return ToldPieces([*before, *between, *as_lines(found)], found, taken, [*around, *behind], behind)


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
    slot: list[int] = field(default_factory=list)
    """The marked lines below the words, where nearly all pieces have some."""


def _slotted(said: Sequence[dict[str, str] | None], own: Sequence[int], body: Sequence[int], slot: list[int]) -> _Side:
    """What stands beside a piece whose last line is marked, and whatever follows that line."""
    return _Side([n for n in body if said[n] is not None], [], [], [n for n in own if n > slot[-1]], slot)


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
