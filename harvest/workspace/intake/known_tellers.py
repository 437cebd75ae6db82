"""Documents in which nobody was heard to speak are read once more by the people whom the other files name."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from harvest import passages, readers
from harvest.errors import HarvestError
from harvest.model import Kind, Reading, Role, VoiceKind
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.recognise.no_data.papers import ADVICE
from harvest.readers.told_by_known.named_lines import whose
from harvest.workspace import kept
from harvest.workspace.intake.file_preview import FilePreview
from harvest.workspace.intake.known_shapes import is_a_name
from harvest.workspace.intake.other_names import only_on_lists
from harvest.workspace.intake.person_by_person import who_may_be_listed
from harvest.workspace.intake.short_names import for_short
from harvest.workspace.opened import Workspace

TOLD = (
    "Who tells what was read by the names that other files and lists know ({}): look whether each has their own words."
)
_LARGEST, _LONGEST, _LEAST, _GAIN = 4_000_000, 200_000, 25, 0.15
"""No such document has more bytes or letters; so many words at least are nobody's who is known; so large a part of all
words more are somebody's after the second reading."""
_FILES, _PEOPLE = 60, 2_000
"""So many documents at once and so many people are what an event has; of more nobody could look at what was told."""
_TABLES = (".csv", ".tsv", ".xlsx", ".xls", ".ods", ".json", ".jsonl")
_SHOWN, _SEVERAL, _LOOK, _LETTERS = 4, 2, 40, 2
"""So many names are told; so many people at least were told apart; so many letters tell whose words they are; a label
of so many letters (*Q*, *A2*) names nobody."""


def with_known_tellers(
    ws: Workspace, found: Sequence[FilePreview], beside: Sequence[Reading] = ()
) -> list[FilePreview]:
    """The previews, each document in which much is nobody's read by who speaks or is listed in the others, ``beside``
    these and in the inquiry, where that tells whose it is."""
    to_tell = {id(item) for item in found if _may_be_told(item)}
    if not 0 < len(to_tell) <= _FILES or len(kept.voices(ws)) > _PEOPLE:
        return list(found)
    readings = [item.reading for item in found if item.reading is not None]
    now = []
    for item in found:
        others = [*(r for r in readings if r is not item.reading), *beside]
        names = _everybody(ws, others) if id(item) in to_tell else ()
        now.append(_read_again(item, names) if 1 < len(names) <= _PEOPLE else item)
    return now


def _everybody(ws: Workspace, readings: Sequence[Reading]) -> tuple[tuple[str, ...], ...]:
    """Everybody who speaks or is listed, by all that they are called."""
    names = who_may_be_listed(ws, readings)
    return (*names, *only_on_lists(readings, names))


def _may_be_told(item: FilePreview) -> bool:
    """Whether a file is a document of which much is nobody's."""
    reading = item.reading
    if reading is None or item.error or item.project is not None or item.part_of or len(item.data) > _LARGEST:
        return False
    if item.name.lower().endswith(_TABLES) or reading.listed or "mail" in reading.flavour.lower():
        return False
    if reading.not_data and reading.not_data != ADVICE["minutes"]:
        return False  # of what was said at a meeting some is minuted as people told it
    if reading.kind not in (Kind.STORY, Kind.NOTE, Kind.TRANSCRIPT) or not reading.sources:
        return False
    if reading.kind is Kind.TRANSCRIPT and all(map(_names_somebody, _labels(reading))):
        return False
    short = sum(len(source.text) for source in reading.sources) <= _LONGEST
    return short and hashlib.sha256(item.data).hexdigest() == reading.sha256


def _read_again(item: FilePreview, names: Sequence[tuple[str, ...]]) -> FilePreview:
    known = Known(names, short=(short := [for_short(called) for called in names]))
    reading = item.reading
    assert reading is not None
    of_them, every = _theirs(reading, known)
    if every - of_them < _LEAST:
        return item
    try:
        read = readers.read_by_known(item.name, item.data, names, short)
    except HarvestError:
        return item
    if len(read) != 1:
        return item
    if _theirs(read[0], known)[0] - of_them < max(_LEAST, _GAIN * every):
        return item
    if _takes_away(reading, read[0], known):
        return item
    again = readers.with_held_voices(read[0])
    told = list(dict.fromkeys(_who(again)))
    shown = ", ".join(told[:_SHOWN]) + (f" and {len(told) - _SHOWN} more" if len(told) > _SHOWN else "")
    again = replace(again, warnings=(*again.warnings, TOLD.format(shown)))
    return replace(
        item, reading=again, splits=tuple(passages.split_many(again.sources)), key=readers.duplicate_key(again)
    )


def _takes_away(before: Reading, now: Reading, known: Known) -> bool:
    """Whether words of somebody who was named before, among several, are somebody else's now."""
    named = [(who, words) for who, words in _said(before) if _names_somebody(who)]
    if len({who for who, _ in named}) < _SEVERAL:
        return False
    after = [(who, words) for who, words in _said(now)]
    for who, words in named:
        whose_now = next((other for other, more in after if words[:_LOOK] in more), None)
        if whose_now is None or whose_now.casefold() == who.casefold():
            continue
        meant = {span.who for span in known.spans(who)}
        if not meant & {span.who for span in known.spans(whose_now)}:
            return True
    return False


def _names_somebody(label: str) -> bool:
    """Whether a label is somebody's name, and none that was made up of a title and a number."""
    return len(label) > _LETTERS and is_a_name(label) and not any(sign.isdigit() for sign in label)


def _labels(reading: Reading) -> list[str]:
    """Who speaks, turn by turn, as it stands there; nothing for nobody."""
    return [turn.speaker or source.voice or "" for source in reading.sources for turn in source.turns]


def _said(reading: Reading) -> list[tuple[str, str]]:
    """Who says what, without its blanks."""
    return [
        (_bare(turn.speaker or source.voice or ""), "".join(source.text[turn.start : turn.end].split()))
        for source in reading.sources
        for turn in source.turns
    ]


def _who(reading: Reading) -> list[str]:
    turns = ((turn, source) for source in reading.sources for turn in source.turns if turn.role is not Role.FACILITATOR)
    return [who for turn, source in turns if (who := turn.speaker or source.voice)]


def _theirs(reading: Reading, known: Known) -> tuple[int, int]:
    """How many words are somebody's who is known, and how many there are."""
    told = every = 0
    for source in reading.sources:
        for turn in source.turns:
            words = len(source.text[turn.start : turn.end].split())
            name = turn.speaker or (source.voice if source.voice_kind is VoiceKind.PERSON else None)
            told += words if name and (turn.role is Role.FACILITATOR or whose(_bare(name), known) is not None) else 0
            every += words
    return told, every


def _bare(name: str) -> str:
    """A name without what stands in brackets behind it."""
    return name.partition(" (")[0]
