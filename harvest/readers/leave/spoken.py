"""What people in a talk or a chat permit by what they answered there to the question whether they may be quoted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, Listed, Permission, Reading, ReadSource, Role
from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.documents.told.told_people import narrowed
from harvest.readers.leave.answers import told_by_clauses
from harvest.readers.leave.asked_by_name import asked_alone
from harvest.readers.leave.asked_of_elsewhere import listed_for_elsewhere
from harvest.readers.leave.in_chats import round_in_chat
from harvest.readers.leave.rounds import Go, round_among
from harvest.readers.leave.unasked import given_unasked
from harvest.readers.lists_in_words.replies import listed_in_replies
from harvest.readers.permission.against import narrowed_by
from harvest.readers.permission.text import remembering

ANSWERED = "Somebody asked in it whether they may quote: what each answered is what they permit."
UNASKED = "Who wrote in it, unasked, that their words may be used permits that, and nobody else."


def with_spoken_leave(reading: Reading) -> Reading:
    """The reading in which those permit something who were asked aloud; who answered nothing permits nothing."""
    if reading.not_data:
        return reading
    with remembering():
        sources = tuple(_asked(source, "chat" in reading.flavour.lower()) for source in reading.sources)
        listed = reading.listed or _replies(reading)
        sources, listed = _elsewhere(sources, listed) if "chat" in reading.flavour.lower() else (sources, listed)
    if sources == reading.sources and listed == reading.listed:
        return reading
    unasked = not listed and all(_unasked(source) for source in sources)
    return replace(
        reading, sources=sources, listed=listed, warnings=(*reading.warnings, UNASKED if unasked else ANSWERED)
    )


def _elsewhere(
    sources: tuple[ReadSource, ...], listed: tuple[Listed, ...]
) -> tuple[tuple[ReadSource, ...], tuple[Listed, ...]]:
    """The chats and who permits what for words said elsewhere, with those whom one asked alone in a chat of two."""
    told = {name for one in listed for name in one.names}
    found = [listed_for_elsewhere(_goes(source), dict(source.permissions)) for source in sources]
    more = tuple(one for own in found for one in own if told.isdisjoint(one.names))
    sources = tuple(
        replace(source, permissions={**source.permissions, own[0].names[0]: own[0].permission}) if own else source
        for source, own in zip(sources, found, strict=True)
    )
    return sources, (*listed, *more)


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
    goes = _goes(source)
    found = round_among(goes) or (round_in_chat(goes) if chat else None)
    if found is None:
        own = given_unasked(goes) if chat else []
        return replace(source, permissions=given_in_round([], own)) if own else source
    # Whoever asks was not asked: what lists say of them elsewhere is not answered here by silence.
    others = (turn for turn in source.turns if turn.role is not Role.FACILITATOR)
    asked = [label for turn in others if (label := source.label_of(turn)) != found.asker]
    if chat and (alone := asked_alone(goes, found.asker)) is not None:
        asked = [label for label in asked if label in alone]
    return replace(source, permissions=given_in_round(asked, found.people))


def _unasked(source: ReadSource) -> bool:
    """Whether nobody asked in a source whether words may be used."""
    return round_among(goes := _goes(source)) is None and round_in_chat(goes) is None


def _goes(source: ReadSource) -> list[Go]:
    return [
        Go(source.label_of(turn), " ".join(source.text[turn.start : turn.end].split()), [n])
        for n, turn in enumerate(source.turns)
    ]


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
