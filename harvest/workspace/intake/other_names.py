"""All that lists call people besides the names that they speak under, for other lists that use one of these."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from harvest.model import Reading
from harvest.readers.lists_by_name.who.people import Known
from harvest.store import listed
from harvest.workspace.intake.file_preview import FilePreview
from harvest.workspace.opened import Workspace


def called_otherwise(ws: Workspace, readings: Iterable[Reading]) -> list[tuple[str, ...]]:
    """All that lists call somebody whom they call by several names, so that another list may use any of these."""
    rows = [one.names for reading in readings for one in reading.listed]
    rows += [row.person.names for row in listed.everybody(ws.store)]
    return list(dict.fromkeys(names for names in rows if len(names) > 1))


def with_others(
    called: tuple[str, ...], otherwise: Sequence[tuple[str, ...]], every: Sequence[tuple[str, ...]]
) -> tuple[str, ...]:
    """All that somebody is called, with what lists call them besides, unless somebody else is called so."""
    own = {name.casefold() for name in called}
    taken = {name.casefold() for names in every if names != called for name in names}
    more = [n for names in otherwise if own & {one.casefold() for one in names} for n in names]
    return tuple(dict.fromkeys([*called, *(n for n in more if n.casefold() not in taken)]))


def with_all_names(item: FilePreview, otherwise: Sequence[tuple[str, ...]]) -> FilePreview:
    """A list that keeps with each person all that lists call them, for lists and talks that come later."""
    if item.reading is None or not item.reading.listed:
        return item
    known = {names[0]: names for names in otherwise}
    rows = [replace(one, names=known.get(one.names[0], one.names)) for one in item.reading.listed]
    return replace(item, reading=replace(item.reading, listed=tuple(rows)))


def only_on_lists(readings: Iterable[Reading], names: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Whom these list by names that are nobody's of those who are known, perhaps of somebody known by letters alone."""
    known = Known(names)
    listed = dict.fromkeys(one.names for reading in readings for one in reading.listed)
    return tuple(called for called in listed if not any(map(known.spans, called)))
