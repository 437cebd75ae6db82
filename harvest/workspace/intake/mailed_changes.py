"""Mails that change what was permitted: everybody they are from or about is held until a person has looked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from harvest import privacy
from harvest.model import Voice, VoiceKind
from harvest.readers.lists_in_words.changed_minds import change_in
from harvest.readers.permission.mailed import (
    ASKED_IN_MESSAGE,
    ASKED_NAME_OFF,
    ASKED_PRIVATELY,
    CHANGES,
    asking_parts,
    named_in,
)
from harvest.store import Store, contents, permissions
from harvest.workspace.consent import refresh_levels
from harvest.workspace.may_be_one import one_on_a_list

THE_MAIL = "the mail "


def hold_whom_mails_name(store: Store, *, who: str) -> None:
    """Append a hold for every voice that a mail in the inquiry wrote for or names; inside a write that is open.

    It is done after each file, so that a mail which came first holds voices that come later. A hold that somebody
    released stays released: it is appended once for each mail and voice. Of whom a mail only asks that the name be
    left off, nothing is held (see :func:`leave_names_off`).
    """
    hold_who_asked_in_messages(store, who=who)
    known = {(r.voice_id, r.where) for r in permissions.records(store, saying=CHANGES)}
    held = [
        (voice.id, where, f"{CHANGES} ({where.removeprefix(THE_MAIL)})")
        for voice, where, only_the_name in _named_by_mails(store)
        if not only_the_name and (voice.id, where) not in known
    ]
    _hold(store, held, who=who)


def _people(store: Store) -> dict[int, Voice]:
    """Everybody who is a person, by id; to be asked for only once it is known that it matters who there is."""
    return {v.id: v for v in contents.voices(store) if v.kind is VoiceKind.PERSON}


def _named_by_mails(store: Store) -> Iterator[tuple[Voice, str, bool]]:
    """Whom a mail that changes something wrote for or names, where, and whether it is about the name alone."""
    records = permissions.records(store, saying=CHANGES)
    mails = {r.file_id for r in records if r.file_id is not None and _is_change(r.answers) and r.origin == "file"}
    if not mails:
        return
    every = _people(store).values()
    speaking = set(permissions.speaking(store))
    file_of = contents.file_of(store)
    written: dict[int, list[str]] = {}
    for source in contents.sources(store):
        if (of := file_of[source.id]) in mails:
            written.setdefault(of, []).append(source.text)
    forms_of = {v.id: [form for name in v.names for form in privacy.called_for_short(name)] for v in every}
    names_of = {v.id: v.names for v in every}
    for one, other in one_on_a_list(store):  # *Gaz* in a mail is *Gareth* where a list means both by one person
        if one in forms_of and other in names_of:
            forms_of[one] += names_of[other]
    for file in (f for f in contents.files(store) if f.id in mails):
        parts = asking_parts("\n".join(written.get(file.id, ())))
        sent = "\n".join(name for v in every if (v.id, file.id) in speaking for name in v.names)
        for voice in every:
            forms = forms_of[voice.id]
            wrote = any(named_in(sent, form) for form in forms)
            about = [part for part in parts if wrote or any(named_in(part, form) for form in forms)]
            if about:
                own = (voice.id, file.id) in speaking
                yield voice, THE_MAIL + file.name, not own and {change_in(part) for part in about} == {"name"}


def hold_who_asked_in_messages(store: Store, *, who: str) -> None:
    """Append a hold for everybody who may be whoever asked in a message of a chat that something be left out."""
    held = []
    for why, told in ((ASKED_PRIVATELY, "a private message in {}"), (ASKED_IN_MESSAGE, "a message in {}")):
        for voice_id, where in _who_asked(store, why, told):
            held.append((voice_id, where, why))
    _hold(store, held, who=who)


def _who_asked(store: Store, why: str, told: str) -> Iterator[tuple[int, str]]:
    """Every voice that may be whoever a chat marks with that reason, and where it was said, once each."""
    records = permissions.records(store, saying=why)
    known = {(r.voice_id, r.where) for r in records if r.file_id is None}
    asked = {(r.voice_id, r.file_id) for r in records if r.file_id is not None and r.origin == "file"}
    if not asked:
        return
    every = _people(store)
    names = {f.id: f.name for f in contents.files(store)}
    for sender, file_id in sorted(asked, key=str):
        where = told.format(names[file_id])
        called = every[sender].names if sender in every else ()
        for voice in every.values():
            if (voice.id, where) not in known and privacy.meant(voice.label, {sender: called}, voice.names):
                yield voice.id, where


def leave_names_off(store: Store, *, who: str) -> None:
    """Append for everybody who asked in a chat or a mail that the name be left off that their words stand without it.

    It is done after the lists, of words that may stand with the name and of no others, so that it permits nothing.
    """
    asked = set(_who_asked(store, ASKED_NAME_OFF, "a message in {}"))
    asked |= {(v.id, where) for v, where, only_the_name in _named_by_mails(store) if only_the_name}
    if not asked:
        return
    own = permissions.records(store, {voice_id for voice_id, _ in asked})
    speaking = [(v, f) for v, f in permissions.speaking(store, {voice_id for voice_id, _ in asked})]
    said = privacy.permissions(own, speaking)
    known = {(r.voice_id, r.file_id, r.where) for r in own}
    touched = set()
    with store.write(who) as conn:
        for voice_id, where in sorted(asked):
            for file_id in (f for v, f in speaking if v == voice_id):
                if said[voice_id, file_id].quotation == "named" and (voice_id, file_id, where) not in known:
                    # what was said of partners, photos and archives stands as it is
                    own_answers = said[voice_id, file_id].answers
                    kept = {k: v for k in ("sharing", "photo", "archive") if (v := own_answers.get(k)) != "unknown"}
                    answers = {"quotation": "anonymous", **kept}
                    permissions.add(conn, voice_id, file_id, "file", answers, who=who, where=where)
                    touched.add(voice_id)
    refresh_levels(store, touched)


def _hold(store: Store, held: Iterable[tuple[int, str, str]], *, who: str) -> None:
    """Append a hold for each of these: whose words, where it was said, and why they wait."""
    touched = set()
    with store.write(who) as conn:
        for voice_id, where, why in held:
            permissions.add(conn, voice_id, None, "file", {"hold": [why]}, who=who, where=where)
            touched.add(voice_id)
    refresh_levels(store, touched)


def _is_change(answers: object) -> bool:
    holds = answers.get("hold") if isinstance(answers, dict) else None
    return isinstance(holds, list) and any(str(h).startswith(CHANGES) for h in holds)
