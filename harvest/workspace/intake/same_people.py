"""People who speak in several files become one voice, when a person says that they are one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from harvest.model import Right
from harvest.store import one_person, people
from harvest.workspace.consent import refresh_levels
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@dataclass(frozen=True, order=True)
class InFile:
    """Somebody as they are called in one file."""

    file: str
    label: str


@verb(Right.CONSENT)
def join_people(ws: Workspace, pairs: Iterable[tuple[InFile, InFile]]) -> int:
    """Make one voice of each pair whose files are both taken in; how many were joined. The narrower consent holds."""
    joined = 0
    with ws.store.write():
        for one, two in pairs:
            stays = people.voices_in(ws.store, one.file, one.label)
            goes = people.voices_in(ws.store, two.file, two.label)
            for voice_id in goes:
                if stays and voice_id not in stays:
                    one_person.join(ws.store, voice_id, stays[0], who=ws.actor.name)
                    refresh_levels(ws.store, [stays[0]])
                    joined += 1
    return joined
