"""Lists of who permits what are read a second time by the people who are known, whatever their layout."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from harvest import privacy, readers
from harvest.errors import HarvestError
from harvest.model import Dropped, Kind, Listed, Permission, Reading
from harvest.model.permissions import ANSWERED_AGAIN
from harvest.readers.chats.called_there import says_names_alone
from harvest.readers.consent_lists.changed.noted_calls import LOG
from harvest.readers.consent_lists.plain_rows import plainly_listed
from harvest.readers.documents.forms.boxes import TICKED
from harvest.readers.documents.forms.one_form import BLANK
from harvest.readers.documents.mail.mail_parts import QUOTED
from harvest.readers.doubts import without_doubts
from harvest.readers.dropping import PERMITTED
from harvest.readers.lists_by_name.heard.calls_told import CALLED
from harvest.readers.lists_by_name.merging import answered_in_log, merged, narrowed, plain, refuses
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.lists_by_name.who.people_listed import ListedByName
from harvest.readers.permission.wished.all_out import SURELY, all_out
from harvest.readers.permission.wished.mailed import (
    ASKED_IN_MESSAGE,
    ASKED_NAME_OFF,
    ASKED_NOT_PASSED_ON,
    ASKED_PRIVATELY,
    CHANGES,
    MAY_DO_MORE,
)
from harvest.store import contents
from harvest.workspace import kept
from harvest.workspace.intake.beside_leave import OF_LEAVE, is_long_talk, is_talk, spoken, tells, told_beside
from harvest.workspace.intake.file_preview import UNREAD_BY_NAME, FilePreview, warned
from harvest.workspace.intake.names_in_full import with_first_names_first, with_names_in_full
from harvest.workspace.intake.on_the_list import called_in, only_listed
from harvest.workspace.intake.other_names import called_otherwise, only_on_lists, with_all_names, with_others
from harvest.workspace.intake.person_by_person import who_may_be_listed
from harvest.workspace.intake.short_names import for_short
from harvest.workspace.opened import Workspace

FLAVOUR = "list of who permits what, read by who is known"
REST = "what a list of permissions says besides"
LONGEST, _LARGEST, _SMALL, _LEAST, _BESIDE, _GATHERED = 40_000, 4_000_000, 8_000, 2, 8, 3
"""No list has more letters or bytes than that; one that is not small speaks of leave so often at least; so many words
at most stand in a cell that is nobody's story; mails that gather answers hold those of so many people."""
_REMARKS = 600
"""So many letters at most have the words beside a list that may be remarks on it; more are what people told."""
_ALLOWS = re.compile(
    r"\b(?:may|can|do not|don['’]t|not to|must not|can['’]t|cannot) (?:write|say|use|give|read out|put|show|tell)\b",
    re.I,
)
"""How everyday words allow or refuse, without any that is said of leave alone."""
_CHANGED = (
    CHANGES,
    ASKED_PRIVATELY,
    ASKED_IN_MESSAGE,
    ASKED_NAME_OFF,
    ASKED_NOT_PASSED_ON,
    MAY_DO_MORE,
    ANSWERED_AGAIN,
)


def with_lists_by_name(
    ws: Workspace, found: Sequence[FilePreview], beside: Sequence[Reading] = ()
) -> list[FilePreview]:
    """The previews with every list read by who speaks in the other files, ``beside`` these, and in the inquiry."""
    now = _known_in_full(_read_by_names(ws, found, beside, ()))
    if otherwise := called_otherwise(ws, [item.reading for item in now if item.reading is not None]):
        again = _known_in_full(_read_by_names(ws, found, beside, otherwise))
        now = [with_all_names(item, otherwise) for item in again]
    return now


def _known_in_full(found: Sequence[FilePreview]) -> list[FilePreview]:
    return with_names_in_full(with_first_names_first(found))


def _read_by_names(
    ws: Workspace, found: Sequence[FilePreview], beside: Sequence[Reading], otherwise: Sequence[tuple[str, ...]]
) -> list[FilePreview]:
    readings = [item.reading for item in found if item.reading is not None]
    now = []
    for item in found:
        others = [r for r in readings if r is not item.reading and (r.sources or not r.listed)]
        names = who_may_be_listed(ws, [*others, *beside]) if _may_be_list(item) else ()
        names = tuple(with_others(called, otherwise, names) for called in names)
        # who is on other lists may speak by two letters alone: what is said of them here holds, too
        elsewhere = only_on_lists((r for r in readings if r is not item.reading), names)
        at_one = len(names) > 1 and _at_one_event(ws, [*others, *beside])
        now.append(_by_name(item, names, at_one, elsewhere) if len(names) > 1 else item)
    return now


def _at_one_event(ws: Workspace, readings: Iterable[Reading]) -> bool:
    """Whether all who are known spoke in one file, so that a list can only mean these by everybody."""
    talks = sum(any(turn.speaker for source in r.sources for turn in source.turns) for r in readings)
    voices = {v.id for v in kept.voices(ws)}
    spoken = {source.file_id for source in contents.sources(ws.store)} if voices else set()
    return talks + len(spoken) == 1


def _may_be_list(item: FilePreview) -> bool:
    """Whether a file may record who permits what; what is in it decides, once it is read by the names."""
    reading = item.reading
    if item.project is not None or item.part_of or len(item.data) > _LARGEST:
        return False
    if reading is None:
        return bool(item.error) and bool(item.data)
    if reading.not_data == BLANK:
        return False  # whom it tells to ask is nobody who permits
    if item.error or hashlib.sha256(item.data).hexdigest() != reading.sha256:
        return False
    alone = reading.sources[0] if len(reading.sources) == 1 and not reading.mapping else None
    if alone is not None and alone.voice and alone.permission is not None:
        return False  # one story with its teller, and what they permit, is no list
    texts = [source.text for source in reading.sources]
    if reading.mapping and not reading.listed and any(len(text.split()) > _BESIDE for text in told_beside(reading)):
        return False  # a table in which somebody's words stand
    asked = reading.permission_columns if reading.listed and reading.sources and reading.mapping else ()
    if asked and all(column.certain for column in asked):
        return False  # a form: its columns say more than any reading of its lines
    letters = sum(map(len, texts))
    if letters > LONGEST or any(source.image for source in reading.sources):
        return False
    if reading.listed and not says_names_alone(reading.listed):
        return letters <= _REMARKS and not any(one.by_hand for one in reading.listed)
    turns = [(turn, source) for source in reading.sources for turn in source.turns]
    headings = {text or "" for turn, source in turns for text in (turn.speaker or source.voice, turn.question)}
    if letters <= _SMALL and not spoken(reading) and any(map(_notes_a_change, texts)):
        return True
    of_leave = sum(len(one.findall(text)) for text in (item.name, *headings, *texts) for one in (OF_LEAVE, _ALLOWS))
    by_them = any(one.reason in (PERMITTED, QUOTED, TICKED) for one in reading.dropped)
    return bool(reading.mapping) or by_them or of_leave >= (1 if letters <= _SMALL else _LEAST)


def _notes_a_change(text: str) -> bool:
    """Whether a text may note that somebody called, or that somebody wants all of theirs out, whoever said it."""
    return CALLED.search(text) is not None or any(all_out(line) == SURELY for line in text.splitlines())


def _is_record(read: ListedByName, item: FilePreview, names: Sequence[tuple[str, ...]]) -> bool:
    """Whether a file that was read by the names records who permits what, whatever it was taken for at first."""
    reading = item.reading
    if not read.is_list and not (read.in_messages and reading is not None and not spoken(reading)):
        return False
    if reading is None or (reading.listed and not says_names_alone(reading.listed)):
        return read.is_list
    if reading.kind is Kind.TRANSCRIPT and is_long_talk(reading, names):
        return False
    if not read.is_list:  # texts that were copied out: chatter, and among it what some take back
        return sum(one is not None and refuses(one) for one in read.people) > 1
    if reading.kind in (Kind.PLEDGE, Kind.DREAM) and not (read.nothing_else and reading.mapping):
        return False  # “will share”, “agreed to print”: what people promise
    told = [one.permission for one in read.people if one is not None and one.permission.quotation != "unknown"]
    if any(turn.hold in _CHANGED for source in reading.sources for turn in source.turns):
        # a mail that changes what was permitted reaches whom it names in every file; one that gathers answers lists
        return len(told) >= _GATHERED and sum(one.quotable for one in told) > 1
    hardly_told = bool(reading.mapping and reading.sources) and 2 * sum(1 for _ in told_beside(reading, names)) < len(
        reading.sources
    )
    of_leave_alone = (read.nothing_else or hardly_told) and len(told) > 1
    return of_leave_alone or (not reading.mapping and not is_talk(item.reading, names))


def _by_name(
    item: FilePreview,
    names: Sequence[tuple[str, ...]],
    at_one_event: bool,
    elsewhere: Sequence[tuple[str, ...]],
) -> FilePreview:
    reading = item.reading
    pets = called_in(reading)
    short = [[*for_short(called), *(p for p in pets if privacy.is_pet_name(p, called[0]))] for called in names]
    besides = only_listed(reading, Known(names, short=short))
    plainly = plainly_listed(reading.listed) if reading is not None else {}
    refused: list[Listed] = []
    try:
        first = readers.listed_by_name(item.name, item.data, names, short, plainly)
        surely = _is_record(first, item, names)
        records = [first] if surely else []
        others = [called for called in elsewhere if called not in besides]
        if (besides or others) and not (surely and not others and _clear(first, len(names)) == len(names)):
            more = [*short, *([] for _ in (*besides, *others))]
            second = readers.listed_by_name(item.name, item.data, [*names, *besides, *others], more, plainly)
            # who is on another list and perhaps speaks under two letters: a no of theirs is heard here as well
            refused = [one for one in second.people[len(names) + len(besides) :] if one and refuses(one)]
            records += [second] if (besides or refused) and _is_record(second, item, names) else []
    except HarvestError:
        return warned(item, UNREAD_BY_NAME)
    if not records and _lists_beside_words(first, reading):
        listed = _merged((), [one for one in first.people[: len(names)] if one is not None])
        return replace(item, reading=replace(reading, listed=listed)) if reading is not None else item
    if not records:
        return _with_refusals(item, [*first.people[: len(names)], *refused])
    # what the first reading took for people besides may be none: whichever makes more of those who are known clear
    read = max(records, key=lambda one: _clear(one, len(names)))
    covered = read.unnamed[: len(names)] if at_one_event else ()
    own = read.people[: len(names)]
    if surely and read is not first:  # what the first heard refused holds, whoever the second took it to be about
        own = tuple(
            narrowed(one, other) if one and other else one for one, other in zip(own, first.people, strict=False)
        )
    known = [one for one in (*own, *covered, *refused) if one is not None]
    if reading is not None and LOG in reading.flavour:
        on_it = {n: one.names for n, one in enumerate(reading.listed)}
        known = [one for one in known if answered_in_log(one) or privacy.meant(one.names[0], on_it)]
    if reading is None:
        listed = _merged((), known)
        return replace(item, error="", reading=Reading(item.name, item.sha256, FLAVOUR, Kind.NOTE, (), listed=listed))
    answers_alone = surely and bool(reading.listed) and "chat" in reading.flavour.lower()
    """Whether a chat was heard as a list, so that its messages are no more than the answers."""
    if reading.listed and reading.sources and not answers_alone:  # a remark below a list may permit less
        return replace(item, reading=replace(reading, listed=_merged(reading.listed, known, narrowed)))
    if reading.listed and not reading.sources:
        by_both = merged if surely else partial(merged, doubts=False)
        return replace(item, reading=replace(reading, listed=_merged(reading.listed, known, by_both)))
    if tells(reading):  # forms with a story each, and below it what its teller ticked
        return replace(item, reading=replace(reading, listed=_merged(reading.listed, known)))
    text = sum(len("".join(source.text.split())) for source in reading.sources)
    dropped = (*reading.dropped, Dropped(REST, max(1, len(reading.sources)), text))
    again = replace(
        reading,
        flavour=FLAVOUR,
        kind=Kind.NOTE,
        sources=(),
        not_data=None,
        listed=_merged(reading.listed, known),
        dropped=dropped,
        permission_columns=(),
        data_table=None,
        mapping=None,
        warnings=without_doubts(reading),
    )
    return replace(item, reading=again, splits=())


def _lists_beside_words(read: ListedByName, reading: Reading | None) -> bool:
    """Whether a table says who permits what, by codes or words of which nothing else made leave, and tells besides."""
    if reading is None or not (read.is_list and reading.mapping and reading.sources):
        return False
    told = sum(one is not None and one.permission.quotation != "unknown" for one in read.people)
    return told > 1 and not reading.listed and not reading.permission_columns


def _with_refusals(item: FilePreview, people: Iterable[Listed | None]) -> FilePreview:
    """A list or notes of which the second reading makes no list, and what it heard somebody refuse there."""
    refused = [one for one in people if one and refuses(one)]
    reading = item.reading
    if reading is None or not refused:
        return item
    if not reading.listed and (reading.kind is not Kind.NOTE or spoken(reading)):
        return item  # what people say to each other refuses much that is nothing of leave
    by_both = narrowed if reading.listed else merged
    return replace(item, reading=replace(reading, listed=_merged(reading.listed, refused, by_both)))


def _clear(read: ListedByName, known: int) -> int:
    """Of how many of those who are known it is clear what they permit."""
    told = [one.permission for one in read.people[:known] if one is not None]
    return sum(said.quotation != "unknown" and not said.hold for said in told)


def _merged(
    listed: Sequence[Listed], known: Sequence[Listed], by_both: Callable[[Listed, Listed], Listed] = merged
) -> tuple[Listed, ...]:
    """The list with what the second reading says of those on it and, where nobody's words stand, of others."""
    now = list(listed)
    called = {n: one.names for n, one in enumerate(listed)}
    wholly = {one.names[0].casefold() for one in known}
    for other in known:
        may_be = privacy.meant(other.names[0], called)
        # an entry that is somebody else's whole name is theirs: “Mr Obi” is not the Ada Obi who is known as well
        own = other.names[0].casefold()
        meant = [n for n in may_be if called[n][0].casefold() == own or called[n][0].casefold() not in wholly]
        if len({called[n][0].casefold() for n in meant}) == 1:  # once, or again where something was changed later
            more = other.names if len(other.names) > 1 else ()
            for n in meant:
                now[n] = replace(by_both(now[n], other), names=tuple(dict.fromkeys([*now[n].names, *more])))
        elif not meant and by_both is not narrowed:
            now.append(plain(other))
        elif may_be and not meant:
            now.append(narrowed(Listed(other.names, Permission(quotation="unknown")), other))
    return tuple(now)
