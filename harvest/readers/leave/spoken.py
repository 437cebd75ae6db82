"""What people in a talk or a chat permit by what they answered there to the question whether they may be quoted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, Listed, Permission, Reading, ReadSource, Role
from harvest.readers.documents.told_nouns import Person
from harvest.readers.documents.told_people import narrowed
from harvest.readers.leave.answers import told_by_clauses
from harvest.readers.leave.in_chats import round_in_chat
from harvest.readers.leave.rounds import Go, round_among
from harvest.readers.lists_in_words.replies import listed_in_replies
from harvest.readers.permission.against import narrowed_by
from harvest.readers.permission.text import remembering

ANSWERED = "Somebody asked in it whether they may quote: what each answered is what they permit."


def with_spoken_leave(reading: Reading) -> Reading:
    """The reading in which those permit something who were asked aloud; who answered nothing permits nothing."""
    if reading.not_data:
        return reading
    with remembering():
        sources = tuple(_asked(source, "chat" in reading.flavour.lower()) for source in reading.sources)
        listed = reading.listed or _replies(reading)
    if sources == reading.sources and listed == reading.listed:
        return reading
    return replace(reading, sources=sources, listed=listed, warnings=(*reading.warnings, ANSWERED))


def _replies(reading: Reading) -> tuple[Listed, ...]:
    """Who permits what for words said elsewhere, where a chat asks that and holds hardly anything but the answers."""
    if "chat" not in reading.flavour.lower() or len(reading.sources) != 1:
        return ()
    source = reading.sources[0]
    goes = [(source.label_of(turn), " ".join(source.text[turn.start : turn.end].split())) for turn in source.turns]
    return listed_in_replies(goes) or ()


def _asked(source: ReadSource, chat: bool) -> ReadSource:
    if source.kind is not Kind.TRANSCRIPT or source.permission is not None or source.permissions:
        return source
    goes = [
        Go(source.label_of(turn), " ".join(source.text[turn.start : turn.end].split()), [n])
        for n, turn in enumerate(source.turns)
    ]
    found = round_among(goes) or (round_in_chat(goes) if chat else None)
    if found is None:
        return source
    asked = [source.label_of(turn) for turn in source.turns if turn.role is not Role.FACILITATOR]
    return replace(source, permissions=given_in_round(asked, found.people))


def given_in_round(labels: Sequence[str], people: Sequence[Person]) -> dict[str, Permission]:
    """What each speaker permits; nothing where they were silent."""
    told = told_by_clauses([one.answers for one in people]).people
    given = dict.fromkeys(labels, Permission(quotation="unknown"))
    for person, said in zip(people, told, strict=True):
        own = narrowed_by(person.remarks, said)
        for text in person.later:
            own = narrowed(text, own)
        given[person.names[0]] = own
    return given
