"""What voices permit, read from all that was recorded; and the one word beside each voice, kept up to date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from harvest import privacy
from harvest.model import Permission
from harvest.readers.permission.wished.mailed import ASKED_NAME_OFF, ASKED_NOT_PASSED_ON, CHANGES
from harvest.store import Store, audit_log, contents, permissions
from harvest.workspace.may_be_one import with_those_who_may_be_one


def read_permissions(store: Store, voice_ids: Iterable[int] | None = None) -> dict[tuple[int, int], Permission]:
    """What every (voice, file) permits in which that voice speaks; who may be one person is bound by the stricter."""
    ids = None if voice_ids is None else list(voice_ids)
    own = permissions.records(store, ids)
    found = privacy.permissions(own, permissions.speaking(store, ids))
    found |= _whole_where_no_part_is_found(store, found)
    return dict(with_those_who_may_be_one(store, found, own))


def _whole_where_no_part_is_found(
    store: Store, found: Mapping[tuple[int, int], Permission]
) -> dict[tuple[int, int], Permission]:
    """What holds for those who asked to leave a part out, where which part it is can't be told from their words."""
    by_voice: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for key, said in found.items():
        if said.parts:
            by_voice[key[0]].append(key)
    changed = {}
    for voice_id, keys in by_voice.items():
        own = [*contents.some_passages(store, permissions.passages_of(store, voice_id)).values()]
        changed.update({key: privacy.whole_where_not_found(found[key], own) for key in keys})
    return changed


def refresh_levels(store: Store, voice_ids: Iterable[int]) -> None:
    """Keep the one word beside these voices: the strictest over the files in which they speak."""
    every = of_voices(read_permissions(store, list(voice_ids)))
    with store.write() as conn:
        permissions.set_levels(conn, {voice_id: permission.level for voice_id, permission in every.items()})


_ASKS_ALONE = {CHANGES, ASKED_NAME_OFF, ASKED_NOT_PASSED_ON}


def of_voices(every: Mapping[tuple[int, int], Permission]) -> dict[int, Permission]:
    """What each voice permits for all its words: the strictest over its files.

    A mail that asks for a change, or a message that only takes the name or partners off, is no more than that to
    whoever speaks elsewhere, too: what it asks is recorded for these words, and its own wait.
    """
    found: dict[int, Permission] = {}
    asking: dict[int, Permission] = {}
    for (voice_id, _), permission in every.items():
        into = asking if permission.hold and {*permission.hold} <= _ASKS_ALONE else found
        into[voice_id] = permission.narrower(into[voice_id]) if voice_id in into else permission
    return asking | found


@contextmanager
def levels_noted(store: Store, voice_ids: Iterable[int], who: str, **said: object) -> Iterator[None]:
    """Inside, a person records what these voices permit; then their one word is kept, and the log has what it was."""
    wanted = set(voice_ids)
    old = {v.id: v.consent for v in contents.voices(store) if v.id in wanted}
    yield
    refresh_levels(store, wanted)
    for v in contents.voices(store):
        if v.id in wanted:
            audit_log.note(store, who, "consent", voice=v.pseudonym, old=old[v.id].value, new=v.consent.value, **said)
