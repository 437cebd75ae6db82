"""Whom of the lists of an event everybody who speaks there may be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

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
    speaking: dict[str | None, set[str]] = defaultdict(set)
    for voice_id, file_id, event in listed.speaking(store):
        speaking[event] |= {*(voices[voice_id].names if voice_id in voices else ())}
        if event not in by_event or voice_id not in voices:
            continue
        label, *others = voices[voice_id].names
        key = (event, (label, *others))
        if key not in known:
            known[key] = [by_event[event][i] for of in names[event] for i in privacy.meant(label, of, others)]
        if known[key]:
            found.append((voices[voice_id], file_id, known[key]))
    return _with_turned_about(_by_fuller_names(found, by_event, speaking), by_event)


def _by_fuller_names(
    found: Sequence[tuple[Voice, int, list[ListedRow]]],
    by_event: Mapping[str | None, Mapping[int, ListedRow]],
    speaking: Mapping[str | None, Collection[str]],
) -> list[tuple[Voice, int, list[ListedRow]]]:
    """The same without rows that only letters give to somebody, where another list has that name in full for somebody
    else: *G. Sahota* is the Gurdeep Sahota of the other list, who gets the row, and not Graham S.

    Where somebody speaks as *Gurdeep* alone, what is permitted to *G. Sahota* is nobody's until a person has told.
    """
    loose = {(voice.id, row.id): row for voice, _, rows in found for row in rows if _by_letters_alone(voice, row)}
    if not loose:
        return [*found]
    fuller = {
        row.id: [
            other.id
            for other in by_event[row.event].values()
            if (other.file_id != row.file_id or other.id == row.id)
            and any(_is_in_full(full, name) for full in other.person.names for name in row.person.names)
        ]
        for row in loose.values()
    }
    rows_of = {row.id: row for row in loose.values()}
    taken = {i for i, row in rows_of.items() if not fuller[i] and _may_be_anothers(row, speaking.get(row.event, ()))}
    more = []
    for voice, file_id, rows in found:
        own = {row.id for row in rows}
        kept = [
            row
            for row in rows
            if (voice.id, row.id) not in loose
            or own & ({*fuller[row.id]} - {row.id})
            or not (fuller[row.id] or row.id in taken)
        ]
        given = [row for i, row in rows_of.items() if i not in own and own & {*fuller[i]}]
        if kept or given:
            more.append((voice, file_id, [*kept, *given]))
    return more


def _by_letters_alone(voice: Voice, row: ListedRow) -> bool:
    """Whether nothing but letters gives a row to somebody, by none of the names that stand there."""
    pairs = [(own, name) for own in voice.names for name in row.person.names]
    letters = [privacy.only_letters_agree(own, name) for own, name in pairs]
    return any(letters) and all(
        so or privacy.likeness(own, name) is privacy.Likeness.NONE
        for (own, name), so in zip(pairs, letters, strict=True)
    )


def _may_be_anothers(row: ListedRow, names: Iterable[str]) -> bool:
    """Whether a row that permits quoting may be of somebody who speaks under a first name with its letter alone."""
    letters = {word for name in row.person.names for word in privacy.words_of(name) if len(word) == 1}
    alone = (words[0] for name in names if len(words := privacy.words_of(name)) == 1)
    return row.person.permission.quotation != "no" and any(len(word) > 1 and word[0] in letters for word in alone)


def _is_in_full(full: str, short: str) -> bool:
    """Whether a name is another one with the first name whole: *Sahota Gurdeep*, *G. Sahota*."""
    words, cut = privacy.words_of(full), privacy.words_of(short)
    if not len(words) == len(cut) == 2 or min(map(len, words)) == 1:
        return False
    alike = privacy.likeness(full, short) is not privacy.Likeness.NONE
    return (alike and not privacy.only_letters_agree(full, short)) or privacy.are_turned_about(full, short)


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
