"""Lists of who permits what are read a second time by the people who are known, whatever their layout."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest import privacy, readers
from harvest.errors import HarvestError
from harvest.model import Dropped, Kind, Listed, Reading
from harvest.readers.lists_by_name.merging import merged, plain
from harvest.readers.permission.mailed import ASKED_IN_MESSAGE, ASKED_NAME_OFF, ASKED_PRIVATELY, CHANGES
from harvest.workspace.intake.file_preview import FilePreview
from harvest.workspace.intake.person_by_person import who_may_be_listed
from harvest.workspace.opened import Workspace

FLAVOUR = "list of who permits what, read by who is known"
REST = "what a list of permissions says besides"
_LONGEST, _LARGEST, _SMALL, _LEAST, _SPOKEN = 40_000, 4_000_000, 8_000, 2, 0.4
"""No list has more letters or bytes than that; one that is not small speaks of leave so often at least, and one that
was read as a talk in so many of its turns."""
_OF_LEAVE = re.compile(
    r"quot|consent|permi|anonym|named?\b|shar(?:e|ing)|dd?yfyn|cyt(?:ow|at)|zgod|zitier|cit(?:er|ar|at)|agree", re.I
)

_CHANGED = (CHANGES, ASKED_PRIVATELY, ASKED_IN_MESSAGE, ASKED_NAME_OFF)


def with_lists_by_name(
    ws: Workspace,
    found: Sequence[FilePreview],
    beside: Sequence[Reading] = (),
    mapping: Mapping[str, object] | None = None,
) -> list[FilePreview]:
    """The previews with every list read by who speaks in the other files and in the inquiry."""
    if mapping is not None:
        return list(found)
    readings = [item.reading for item in found if item.reading is not None]
    now = []
    for item in found:
        others = [r for r in readings if r is not item.reading and not r.listed]
        names = who_may_be_listed(ws, [*others, *beside]) if _may_be_list(item) else ()
        now.append(_by_name(item, names) if len(names) > 1 else item)
    return now


def _may_be_list(item: FilePreview) -> bool:
    reading = item.reading
    if reading is None or item.error or item.project is not None or item.part_of or reading.mapping:
        return False
    if hashlib.sha256(item.data).hexdigest() != reading.sha256 or len(item.data) > _LARGEST:
        return False
    texts = [source.text for source in reading.sources]
    letters = sum(map(len, texts))
    if letters > _LONGEST or any(source.image for source in reading.sources):
        return False
    if any(turn.hold in _CHANGED for source in reading.sources for turn in source.turns):
        return False  # a mail or message that changes what was permitted reaches whom it names in every file
    if reading.listed:
        return not any(one.by_hand for one in reading.listed)
    spoken = [source.text[turn.start : turn.end] for source in reading.sources for turn in source.turns if turn.speaker]
    spoken += [source.text for source in reading.sources if source.voice]
    if len(spoken) > 1 and sum(_OF_LEAVE.search(words) is not None for words in spoken) < _SPOKEN * len(spoken):
        return False  # people who are known speak in it of other things than leave
    of_leave = sum(len(_OF_LEAVE.findall(text)) for text in (item.name, *texts))
    return of_leave >= (1 if letters <= _SMALL else _LEAST)


def _by_name(item: FilePreview, names: Sequence[tuple[str, ...]]) -> FilePreview:
    reading = item.reading
    try:
        read = readers.listed_by_name(item.name, item.data, names)
    except HarvestError:
        return item
    if reading is None or not read.is_list:
        return item
    known = [one for one in read.people if one is not None]
    if reading.listed and not reading.sources:
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
    )
    return replace(item, reading=again, splits=())


def _merged(listed: Sequence[Listed], known: Sequence[Listed]) -> tuple[Listed, ...]:
    """The list with what the second reading says of those on it, and of whom it names besides."""
    now = list(listed)
    told = sum(one.permission.quotation != "unknown" for one in listed)
    understood = 2 * told >= len(listed)
    called = {n: one.names for n, one in enumerate(listed)}
    for other in known:
        meant = privacy.meant(other.names[0], called)
        if len(meant) == 1:
            now[meant[0]] = merged(now[meant[0]], other, understood=understood)
        elif not meant:
            now.append(plain(other))
    return tuple(now)
