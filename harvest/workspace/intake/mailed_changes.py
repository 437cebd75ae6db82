"""Mails that change what was permitted: everybody they are from or about is held until a person has looked."""

from __future__ import annotations

from collections.abc import Iterable

from harvest import privacy
from harvest.model import VoiceKind
from harvest.readers.permission.mailed import ASKED_PRIVATELY, CHANGES, asking_part, named_in
from harvest.store import Store, contents, permissions
from harvest.workspace.consent import refresh_levels


def hold_whom_mails_name(store: Store, *, who: str) -> None:
    """Append a hold for every voice that a mail in the inquiry wrote for or names; inside a write that is open.

    It is done after each file, so that a mail which came first holds voices that come later. A hold that somebody
    released stays released: it is appended once for each mail and voice.
    """
    hold_who_asked_privately(store, who=who)
    records = permissions.records(store, saying=CHANGES)
    mails = {r.file_id for r in records if r.file_id is not None and _is_change(r.answers) and r.origin == "file"}
    if not mails:
        return
    known = {(r.voice_id, r.where) for r in records if _is_change(r.answers)}
    names = {f.id: f.name for f in contents.files(store) if f.id in mails}
    file_of = contents.file_of(store)
    every = contents.voices(store)
    speaking = set(permissions.speaking(store))
    sent = {f: [n for v in every if (v.id, f) in speaking for n in v.names] for f in mails}
    texts = {f: "\n".join(s.text for s in contents.sources(store) if file_of[s.id] == f) for f in names}
    heads = {f: "\n".join([*sent[f], asking_part(text)]) for f, text in texts.items()}
    held = [
        (voice.id, where, f"{CHANGES} ({names[file_id]})")
        for voice in every
        if voice.kind is VoiceKind.PERSON
        for file_id, text in heads.items()
        if (voice.id, where := f"the mail {names[file_id]}") not in known
        and any(named_in(text, name) for name in voice.names)
    ]
    _hold(store, held, who=who)


def hold_who_asked_privately(store: Store, *, who: str) -> None:
    """Append a hold for everybody who may be whoever asked in a private message that something be left out."""
    records = permissions.records(store, saying=ASKED_PRIVATELY)
    known = {(r.voice_id, r.where) for r in records if r.file_id is None}
    asked = {(r.voice_id, r.file_id) for r in records if r.file_id is not None and r.origin == "file"}
    if not asked:
        return
    every = {v.id: v for v in contents.voices(store) if v.kind is VoiceKind.PERSON}
    names = {f.id: f.name for f in contents.files(store)}
    held = []
    for sender, file_id in asked:
        where = f"a private message in {names[file_id]}"
        called = every[sender].names if sender in every else ()
        held += [
            (voice.id, where, ASKED_PRIVATELY)
            for voice in every.values()
            if (voice.id, where) not in known and privacy.meant(voice.label, {sender: called}, voice.names)
        ]
    _hold(store, held, who=who)


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
