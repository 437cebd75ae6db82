"""Whom of the lists of an event everybody who speaks there may be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from harvest import privacy
from harvest.model import Voice, VoiceKind
from harvest.store import Store, contents, listed
from harvest.store.listed import ListedRow


def meetings(store: Store, rows: Iterable[ListedRow]) -> list[tuple[Voice, int, list[ListedRow]]]:
    """Every (voice, file) with whom of the lists of its event it may be."""
    voices = {v.id: v for v in contents.voices(store) if v.kind is VoiceKind.PERSON and v.withdrawn_at is None}
    by_event: dict[str | None, dict[int, ListedRow]] = defaultdict(dict)
    for row in rows:
        by_event[row.event][row.id] = row
    names = {event: _by_list(here.values()) for event, here in by_event.items()}
    known: dict[tuple[str | None, tuple[str, ...]], list[ListedRow]] = {}  # somebody speaks in several files
    found = []
    for voice_id, file_id, event in listed.speaking(store):
        if event not in by_event or voice_id not in voices:
            continue
        label, *others = voices[voice_id].names
        key = (event, (label, *others))
        if key not in known:
            known[key] = [by_event[event][i] for of in names[event] for i in privacy.meant(label, of, others)]
        if known[key]:
            found.append((voices[voice_id], file_id, known[key]))
    return _with_turned_about(found, by_event)


def _with_turned_about(
    found: Sequence[tuple[Voice, int, list[ListedRow]]], by_event: Mapping[str | None, Mapping[int, ListedRow]]
) -> list[tuple[Voice, int, list[ListedRow]]]:
    """The same with rows that name nobody else and may name somebody surname first: *Rahman F.* beside *Farouk R*.

    Who stands on no other list is not meant by one: it only narrows.
    """
    met = {row.id for _, _, rows in found for row in rows}
    loose: dict[tuple[str | None, str], dict[int, ListedRow]] = defaultdict(dict)
    for event, listed_there in by_event.items():
        for row in listed_there.values():
            for key in _letters(row.person.names) if row.id not in met else ():
                loose[event, key][row.id] = row
    more = []
    for voice, file_id, rows in found:
        names = {*voice.names, *(name for row in rows for name in row.person.names)}
        near = {i: row for key in _letters(names) for i, row in loose.get((rows[0].event, key[::-1]), {}).items()}
        others = [
            near[i]
            for i in sorted(near)
            if any(privacy.are_turned_about(a, b) for a in near[i].person.names for b in names)
        ]
        more.append((voice, file_id, [*rows, *others]))
    return more


def _letters(names: Iterable[str]) -> set[str]:
    """The first letters of names of two words: who is turned about has the same the other way round."""
    words = map(privacy.words_of, names)
    return {one[0] + other[0] for one, other in (w for w in words if len(w) == 2)}


def _by_list(rows: Iterable[ListedRow]) -> list[dict[int, tuple[str, ...]]]:
    """The names on each list: who stands on one under the whole name may be meant on another by a part of it."""
    found: dict[int, dict[int, tuple[str, ...]]] = defaultdict(dict)
    for row in rows:
        found[row.file_id][row.id] = row.person.names
    return list(found.values())
