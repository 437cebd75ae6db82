"""What a document says beside people's words of what may be done with them: taken out before it is read, kept after."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Kind, Permission, PermissionColumn, Reading, ReadSource, Role
from harvest.model.punctuation import asks
from harvest.readers.documents.cards.printed_cards import numbered
from harvest.readers.documents.forms.frame_labels import is_tellers
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.told.told_begins import begun, plain
from harvest.readers.documents.told.told_boxes import tables_as_lines
from harvest.readers.documents.told.told_keys import Key, key_in
from harvest.readers.documents.told.told_lists import people_under_headings
from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.documents.told.told_over_all import told_over_all
from harvest.readers.documents.told.told_people import changes, forbids, meant, narrowed, told_people
from harvest.readers.documents.told.told_piece import Piece
from harvest.readers.documents.told.told_pieces import told_pieces
from harvest.readers.documents.told.told_round import spoken_round
from harvest.readers.dropping import LeftOut
from harvest.readers.leave.answers import told_by_clauses
from harvest.readers.permission.against import narrowed_by
from harvest.readers.permission.lines import fields_in, kind_of_label
from harvest.readers.transcripts.introductions import initials

BETWEEN = "words of whoever passes these texts on"
MIXED = "what several people permit stands beside words that were not told apart"
UNSAID = Permission(quotation="unknown")
_TURN = re.compile(r"^\W*(?:[^\W\d_][^:\n]{0,24}:\s+\S|[^\W\d_]{1,4}\t\s*\S)")
_TURNS, _ASKED = 4, 3
"""So many lines that begin as somebody's turn does, or that ask, make a talk, and permission may stand over it."""
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
"""What stands beside a name on a list: an age, what somebody is."""
_ONE = 60
"""So many letters of what somebody said tell whose text it is in."""


@dataclass(slots=True)
class ToldBeside:
    """The blocks without what they say of permission, and who permits what."""

    blocks: list[Block]
    people: list[tuple[Person, Permission]] = field(default_factory=list)
    pieces: list[tuple[Piece, Permission]] = field(default_factory=list)
    whole: Permission | None = None
    taken: list[str] = field(default_factory=list)
    around: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What was added later."""
    columns: tuple[PermissionColumn, ...] = ()
    read: Sequence[Block] = ()
    """The blocks that it was read from, on which cards have numbers in place of what is printed on each."""
    printed: LeftOut = field(default_factory=LeftOut)


def told_beside(blocks: Sequence[Block], *, mail: bool = False) -> ToldBeside | None:
    """What stands beside the words of a document about permission; None where nothing does that could be told apart."""
    cards = None if mail else numbered(blocks)
    if cards is not None and (found := _told_beside(cards[0], mail=mail)) is not None:
        found.read, found.printed = cards
    elif (found := _told_beside(blocks, mail=mail)) is not None:
        found.read = blocks
    return found


def _told_beside(blocks: Sequence[Block], *, mail: bool) -> ToldBeside | None:
    blocks = tables_as_lines(blocks)
    key, blocks = _key_of(blocks)
    spoken = None if mail else spoken_round(blocks)
    people = told_people(spoken.blocks if spoken else blocks)
    listed = people_under_headings(people.blocks)
    people.blocks, people.people = listed.blocks, [*people.people, *listed.people]
    people.taken += listed.taken
    lines = [block for block in people.blocks if isinstance(block, Line)]
    only_lines = len(lines) == len(people.blocks)
    explained = key
    key = explained if explained.meanings else key_in(lines)
    rest = lines if explained.meanings else [line for n, line in enumerate(lines) if n not in key.lines]
    parted = told_pieces(rest, key, mail=mail) if only_lines and spoken is None else None
    found = ToldBeside(list(people.blocks))
    if spoken is not None:
        people.people, people.taken = [*spoken.people, *people.people], [*spoken.taken, *people.taken]
    found.taken = list(people.taken)
    notes = list(people.notes)
    if parted is not None:
        told = told_by_clauses([piece.answers for piece in parted.pieces], key.note)
        given = [narrowed_by(one.remarks, said) for one, said in zip(parted.pieces, told.people, strict=True)]
        found.pieces = list(zip(parted.pieces, given, strict=True))
        found.columns = told.columns
        own = {
            text: n
            for text in notes
            if not _about(found, text) and (n := _within(found, people.below.get(text))) is not None
        }
        for text, n in own.items():
            piece, before = found.pieces[n]
            found.pieces[n] = (piece, narrowed(text, before))
        notes = [text for text in notes if text not in own]
        found.blocks = list(parted.lines)
        found.taken += [*parted.taken, *key.texts]
        found.around = parted.around if mail else parted.behind
        if mail:
            # mails break their lines in the middle of a sentence
            said = [s for s in re.split(r"(?<=[.!?])\s+", " ".join(parted.around)) if changes(s)]
            notes += [s for s in said if forbids(s) or _about(found, s)]
    elif not mail and _is_talk(lines) and (over := told_over_all(found.blocks)) is not None:
        at, found.whole = over
        found.taken += [line.text for n in at if isinstance(line := found.blocks[n], Line)]
        found.blocks = [block for n, block in enumerate(found.blocks) if n not in at]
    if people.people:
        told = told_by_clauses([one.answers for one in people.people])
        given = [_limited(one, said) for one, said in zip(people.people, told.people, strict=True)]
        found.people = list(zip(people.people, given, strict=True))
        found.blocks = found.blocks if spoken else begun(found.blocks, people.people)
        found.columns = (*found.columns, *told.columns)
    if not (found.pieces or found.people or found.whole):
        return None
    found.notes = notes
    for note in notes:
        _narrow(found, note)
    return found


def _is_talk(lines: Sequence[Line]) -> bool:
    """Whether lines are turns, or paragraphs that ask and others that answer: one person's words or a talk's."""
    turns = sum(1 for line in lines if _TURN.match(line.text) and not _is_field(line.text))
    asked = sum(1 for line in lines if asks(line.text.strip()))
    return turns >= _TURNS or asked >= _ASKED


def _is_field(text: str) -> bool:
    """Whether a line answers what a form asks, which is nobody's turn: ``Told by: Ada``, ``Name: no``, ``Story: 2``."""
    label, _, value = text.partition(":")
    if not value or len(label) > _ONE:
        return False
    label = label.strip(" *_>•-")
    return bool(is_tellers(label) or kind_of_label(label)) or value.strip().isdigit()


def _within(found: ToldBeside, above: Line | None) -> int | None:
    """The piece in which a note stands that names nobody, by the line above it; below the last it may be about all."""
    return next(
        (n for n, (piece, _) in enumerate(found.pieces[:-1]) if any(line is above for line in piece.body)), None
    )


def _key_of(blocks: Sequence[Block]) -> tuple[Key, list[Block]]:
    """The codes that a document explains and uses, and the blocks without the lines that explain them."""
    at = [n for n, block in enumerate(blocks) if isinstance(block, Line)]
    lines = [block for block in blocks if isinstance(block, Line)]
    key = key_in(lines)
    if not (key.labels(fields_in(line.text) for line in lines) or any(map(key.beside_head, lines))):
        return Key(), list(blocks)
    gone = {at[n] for n in key.lines}
    return key, [block for n, block in enumerate(blocks) if n not in gone]


def _limited(person: Person, given: Permission) -> Permission:
    """What somebody permits when what else is noted of them, and what they said later, is heeded."""
    given = narrowed_by(person.remarks, given)
    for text in person.later:
        given = narrowed(text, given)
    return given


def passes_on(blocks: Sequence[Block]) -> bool:
    """Whether a mail passes on what several people said, with what each of them permits."""
    found = told_beside(blocks, mail=True)
    return found is not None and bool(found.pieces)


def _narrow(found: ToldBeside, note: str) -> None:
    """What a later wish changes for whose piece it names; where it names nobody's, everybody waits."""
    about = _about(found, note)
    found.pieces = [
        (one, narrowed(note, given) if not about or n in about else given)
        for n, (one, given) in enumerate(found.pieces)
    ]


def _about(found: ToldBeside, note: str) -> list[int]:
    """Whose pieces a note is about, by their place."""
    return meant(note, ((n, [p.head, p.signed], p.number) for n, (p, _) in enumerate(found.pieces)))


def with_permissions(reading: Reading, found: ToldBeside) -> Reading:
    """The reading with what each of its people permits; who says nothing beside others who do permits nothing."""
    sources = tuple(_with_pieces(source, found) if found.pieces else source for source in reading.sources)
    if found.people or found.whole is not None:
        given = [_given(source, found) for source in sources]
        labels = list(dict.fromkeys(label for one in given for label in one))
        for note in found.notes:
            # By now speakers have the names that stand over the talk, by which a note calls them.
            about = {labels[n] for n in meant(note, ((n, [label], "") for n, label in enumerate(labels)))}
            given = [
                {label: narrowed(note, own) if not about or label in about else own for label, own in one.items()}
                for one in given
            ]
        sources = tuple(_with_people(source, one) for source, one in zip(sources, given, strict=True))
    return replace(reading, sources=sources, permission_columns=reading.permission_columns or found.columns)


def _with_pieces(source: ReadSource, found: ToldBeside) -> ReadSource:
    text = _letters(source.text)
    here = [given for piece, given in found.pieces if _begins_with(piece) in text]
    if not here:
        given = UNSAID
    elif len(here) == 1:
        several = len({source.label_of(turn) for turn in source.turns}) > 1
        given = replace(here[0], hold=(*here[0].hold, MIXED)) if several else here[0]
    else:
        given = here[0]
        for other in here[1:]:
            given = given.narrower(other)
        given = replace(given, hold=(*given.hold, MIXED))
    return replace(source, permission=given if source.permission is None else source.permission.stricter(given))


def _begins_with(piece: Piece) -> str:
    """The letters of what a piece begins with, without the marks around it."""
    return _letters("".join(line.text for line in piece.words))[:_ONE]


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _given(source: ReadSource, found: ToldBeside) -> dict[str, Permission]:
    """What the speakers or the one teller of a source permit, by the names that stand in the file."""
    asked = _asked(source)
    given: dict[str, Permission] = {}
    for label in asked:
        fits = _fitting(label, found.people)
        if fits:
            given[label] = fits[0] if len(fits) == 1 else replace(fits[0], hold=(*fits[0].hold, MIXED))
    if found.whole is not None and not found.people:
        held = found.whole if len(asked) == 1 else replace(found.whole, hold=(*found.whole.hold, MIXED))
        given |= dict.fromkeys(asked, held)
    return given


def _asked(source: ReadSource) -> list[str]:
    """Whose words stand in a source, but for those who ask."""
    return list(dict.fromkeys(source.label_of(turn) for turn in source.turns if turn.role is not Role.FACILITATOR))


def _with_people(source: ReadSource, given: Mapping[str, Permission]) -> ReadSource:
    asked = _asked(source)
    if not given and source.permission is not None:
        return source
    every = {label: given.get(label, UNSAID) for label in asked}
    if source.kind is not Kind.TRANSCRIPT and len(asked) == 1:
        one = every[asked[0]]
        return replace(source, permission=one if source.permission is None else source.permission.stricter(one))
    return replace(source, permissions=every)


def _by_initial(short: str, long: str) -> bool:
    """Whether a name is a first letter and the surname of another: *E. Hale* of *Elin Hale*."""
    one, two = short.replace(".", " ").split(), long.split()
    first = len(one) == 2 and len(two) > 1 and len(one[0]) == 1 and plain(one[0]) == plain(two[0])[:1]
    return first and plain(one[1]) == plain(two[-1])


def _fitting(label: str, people: Sequence[tuple[Person, Permission]]) -> list[Permission]:
    """What those permit whose name is that label, or, where none is, whose initials or part of a name it is."""
    bare, label = plain(label), _ASIDE.sub("", label).strip() or label
    tests: list[Callable[[str], bool]] = [
        lambda name: plain(name) == bare,
        lambda name: len(name) <= 4 and name.isupper() and initials(_untitled(label)) == name,
        lambda name: len(label) <= 4 and label.isupper() and initials(_untitled(name)) == label,
        lambda name: _by_initial(name, label) or _by_initial(label, name),
        lambda name: _is_part(name, label) or _is_part(label, name),
    ]
    called = [(given, [*person.names, *(_ASIDE.sub("", name) for name in person.names)]) for person, given in people]
    for test in tests:
        fits = [given for given, names in called if any(test(name) for name in names if name.strip())]
        if fits:
            return fits
    return []


def _untitled(name: str) -> str:
    return re.sub(r"^(?:Mrs?|Ms|Miss|Dr|Rev|Cllr|Prof)\.?\s+", "", name)


def _is_part(short: str, whole: str) -> bool:
    """Whether a name without title is the first or last of another's; a shared surname alone is somebody else's too."""
    words = plain(whole).split()
    one = plain(short).split()
    return len(one) == 1 and len(one[0]) > 2 and len(words) > 1 and one[0] in (words[0], words[-1])
