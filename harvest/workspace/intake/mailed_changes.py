"""Mails that change what was permitted: what is clear and narrower holds at once, all else waits for a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache

from harvest import privacy
from harvest.model import Permission, PermissionRecord, Voice, VoiceKind
from harvest.model.permissions import ANSWERED_AGAIN, IN_A_MESSAGE, NAME_BACK
from harvest.readers.lists_in_words.asked_of import NOT_HERE, People, asked_of, may_pass_on, passed_on
from harvest.readers.lists_in_words.changed_minds import Change
from harvest.readers.permission.wished.mailed import (
    ASKED_IN_MESSAGE,
    ASKED_NAME_OFF,
    ASKED_NOT_PASSED_ON,
    ASKED_PRIVATELY,
    CHANGES,
)
from harvest.readers.permission.wished.mailed import wrote_it as says_who_wrote
from harvest.readers.permission.wished.takes_all_back import ASKED
from harvest.store import Store, contents, permissions
from harvest.workspace.consent import refresh_levels
from harvest.workspace.may_be_one import one_on_a_list

THE_MAIL = "the mail "
Asked = tuple[Voice, str, set[Change]]
"""Of whom something is asked, where, and what."""


def heed_messages(store: Store, *, who: str) -> None:
    """Let hold what mails and messages in chats ask, of whoever wrote them or of others; inside a write that is open.

    It is done after each file, so that a mail which came first reaches voices that come later, and after the lists, of
    words that may be used and of no others, so that it permits nothing.
    """
    hold_who_asked_in_messages(store, who=who)
    mailed, passed = [*_named_by_mails(store)], [*_passed_on(store)]
    _hold_whom_they_name(store, mailed, passed, who=who)
    _use_less(store, [*mailed, *passed], who=who)


def _hold_whom_they_name(store: Store, mailed: Sequence[Asked], passed: Sequence[Asked], *, who: str) -> None:
    """Append a hold for every voice of whom a mail or a message asks more than that a name be left off or that partners
    get nothing.

    A hold that somebody released stays released: it is appended once for each mail or chat and voice. Of whom less is
    asked nothing is held (see :func:`_use_less`), nor of whom a mail permits more: their words stand as they did until
    a person has looked.
    """
    held = [(voice.id, where, ASKED_IN_MESSAGE) for voice, where, changes in passed if "more" in changes]
    _hold(store, _not_yet(store, held, ASKED_IN_MESSAGE), who=who)
    held = [
        (voice.id, where, f"{CHANGES} ({where.removeprefix(THE_MAIL)})")
        for voice, where, changes in mailed
        if "more" in changes
    ]
    _hold(store, _not_yet(store, held, CHANGES), who=who)


def _not_yet(store: Store, held: Iterable[tuple[int, str, str]], why: str) -> list[tuple[int, str, str]]:
    """Those of the holds that were not appended before."""
    known = {(r.voice_id, r.where) for r in permissions.records(store, saying=why)}
    return [one for one in held if one[:2] not in known]


def _people(store: Store) -> dict[int, Voice]:
    """Everybody who is a person, by id; to be asked for only once it is known that it matters who there is."""
    return {v.id: v for v in contents.voices(store) if v.kind is VoiceKind.PERSON}


def _named_by_mails(store: Store) -> Iterator[Asked]:
    """Of whom mails ask something, where, and what."""
    records = permissions.records(store, saying=CHANGES)
    mails = {r.file_id for r in records if r.file_id is not None and _is_change(r.answers) and r.origin == "file"}
    if not mails:
        return
    every = _people(store)
    texts = [source for source in contents.sources(store) if source.file_id in mails]
    people, wrote = _who_may_be_meant(store, every), dict[int, set[int]]()
    for source_id, voice_id, _, _ in permissions.turns(store):
        wrote.setdefault(source_id, set()).add(voice_id)
    for file in (f for f in contents.files(store) if f.id in mails):
        asked: dict[int, set[Change]] = {}
        wrote_it: dict[int, set[Change]] = {}
        for source in (s for s in texts if s.file_id == file.id):
            names = [name for i in wrote.get(source.id, ()) if i in every for name in every[i].names]
            writers = dict.fromkeys(i for name in names for i in people.who_wrote(name))
            wrote_it |= {who: {"more"} for who in writers}
            heads = [line for line in source.text.splitlines() if says_who_wrote(line)]
            own = {*writers, *(who for line in heads for who in people.who_wrote(line))}
            for voice_id, changes in asked_of(source.text, people, writers).items():
                asked.setdefault(voice_id, set()).update(changes if voice_id in own else changes - {"back"})
        # where no sentence tells what is asked, as when the subject says it, whoever wrote it may mean all of theirs
        for voice_id, found in sorted((asked or wrote_it).items()):
            if voice_id == NOT_HERE:
                continue  # whoever they are is held once they speak in a file
            yield every[voice_id], THE_MAIL + file.name, found


def _who_may_be_meant(store: Store, every: Mapping[int, Voice]) -> People:
    """Everybody by what they may be called: *Gaz* is *Gareth* where a list means both by one person."""
    forms_of = {i: [form for name in v.names for form in privacy.called_for_short(name)] for i, v in every.items()}
    for one, other in one_on_a_list(store):
        if one in forms_of and other in every:
            forms_of[one] += every[other].names
    return People(forms_of)


def _passed_on(store: Store) -> Iterator[Asked]:
    """Of whom messages in chats pass on that they ask something (*Ada texted me …*), where, and what."""
    names = {f.id: f.name for f in contents.files(store) if "chat" in f.flavour.lower()}
    of_chats = {
        i: names[file_id] for i, file_id in (contents.file_of(store) if names else {}).items() if file_id in names
    }
    texts = contents.source_texts(store, of_chats) if of_chats else {}
    lines = [(of_chats[i], line) for i, text in texts.items() for line in _that_pass_on(text)]
    if not lines:
        return
    every = _people(store)
    people = _who_may_be_meant(store, every)
    for name, line in lines:
        for voice_id, changes in sorted(passed_on(line, people).items()):
            yield every[voice_id], f"a message in {name}", set(changes - {"back"})


@lru_cache(maxsize=16)
def _that_pass_on(chat: str) -> tuple[str, ...]:
    """The messages of a chat that may pass on what somebody else asked, looked for once and not for each file."""
    return tuple(line for line in chat.splitlines() if may_pass_on(line))


def hold_who_asked_in_messages(store: Store, *, who: str) -> None:
    """Append a hold for everybody who may be whoever asked in a message of a chat that something be left out.

    Who asks it in a talk means that talk; a chat goes on when all is said, and is about everything.
    """
    held = []
    private, message = "a private message in {}", "a message in {}"
    for why, told in (
        (ASKED_PRIVATELY, private),
        (ASKED_IN_MESSAGE, message),
        (ANSWERED_AGAIN, message),
        (ASKED, message),
    ):
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
    names = {f.id: f.name for f in contents.files(store) if why != ASKED or "chat" in f.flavour.lower()}
    one_person = {*one_on_a_list(store)}
    for sender, file_id in sorted((one for one in asked if one[1] in names), key=str):
        where = told.format(names[file_id])
        called = every[sender].names if sender in every else ()
        namesakes = _alone_of_that_name(sender, every)
        for voice in every.values():
            meant = voice.id in namesakes or (sender, voice.id) in one_person
            meant = meant or bool(privacy.meant(voice.label, {sender: called}, voice.names))
            if (voice.id, where) not in known and meant:
                yield voice.id, where


def _alone_of_that_name(sender: int | None, every: Mapping[int, Voice]) -> set[int]:
    """Who has the first name of whoever wrote in a chat, where nobody else has it: a telephone knows *Yusuf taxi*, and
    *Big Al* for Alan."""
    if sender is None or sender not in every:
        return set()
    first = {_first_of(name) for name in every[sender].names}
    rest = [voice for voice in every.values() if voice.id != sender]
    called = [voice for voice in rest if not first.isdisjoint(map(_first_of, voice.names))]
    others = {
        voice.id: {name.casefold() for name in voice.names}
        for voice in called or [voice for voice in rest if not first.isdisjoint(_for_short(voice))]
    }
    whole = {name for names in others.values() for name in names if len(name.split()) > 1}
    # “Ada O” is no second one beside “Ada Obi”
    whole = {
        one
        for one in whole
        if not any(one != other and privacy.may_be(one, other) and len(one) < len(other) for other in whole)
    }
    return {*others} if len(whole) <= 1 else set()


_BEFORE = frozenset(["big", "little", "lil", "old", "young", "wee", "tiny", "auntie", "aunty", "uncle"])
"""What is hung before a name in a chat: *Big Al*."""


def _first_of(name: str) -> str:
    """The first name in what a telephone calls somebody."""
    words = name.casefold().split()
    return next((word for word in words if word not in _BEFORE), words[0])


def _for_short(voice: Voice) -> set[str]:
    """What the first names of somebody are for short: *Al* of *Alan W.*"""
    return {_first_of(form) for name in voice.names for form in privacy.called_for_short(name)}


def _use_less(store: Store, told: Sequence[Asked], *, who: str) -> None:
    """Append for everybody who asked in a chat or a mail that the name be left off that their words stand without it,
    and of whom one says that partners are to get nothing, that they get none.

    Whoever wrote in a mail of their own that a name which a list leaves off may surely be printed gets it back.
    """
    asked: dict[tuple[int, str], set[Change]] = {}
    by_message: dict[str, Change] = {ASKED_NAME_OFF: "name", ASKED_NOT_PASSED_ON: "share"}
    for why, change in by_message.items():
        for one in _who_asked(store, why, "a message in {}"):
            asked.setdefault(one, set()).add(change)
    for voice, where, changes in told:
        if less := changes & {"name", "share", "back"} if "more" not in changes else None:
            asked[voice.id, where] = less
    if not asked:
        return
    own = permissions.records(store, {voice_id for voice_id, _ in asked})
    speaking = [(v, f) for v, f in permissions.speaking(store, {voice_id for voice_id, _ in asked})]
    said = privacy.permissions(own, speaking)
    known = {(r.voice_id, r.file_id, r.where) for r in own}
    touched = set()
    with store.write(who) as conn:
        for (voice_id, where), changes in sorted(asked.items()):
            for file_id in (f for v, f in speaking if v == voice_id):
                if (voice_id, file_id, where) in known:
                    continue
                if changes == {"back"} and said[voice_id, file_id].quotation == "anonymous":
                    if any(_left_off(r, voice_id, file_id) for r in own):
                        back, about = {"quotation": "named"}, (IN_A_MESSAGE, NAME_BACK)
                        permissions.add(conn, voice_id, file_id, "file", back, who=who, where=where, asked=about)
                        touched.add(voice_id)
                elif answers := _less(said[voice_id, file_id], changes):
                    permissions.add(conn, voice_id, file_id, "file", answers, who=who, where=where)
                    touched.add(voice_id)
    refresh_levels(store, touched)


def _left_off(record: PermissionRecord, voice_id: int, file_id: int) -> bool:
    """Whether a list has left the name of somebody off what they said in a file."""
    of_it = record.listed and record.voice_id == voice_id and record.file_id in (None, file_id)
    return of_it and record.answers.get("quotation") == "anonymous"


def _less(said: Permission, changes: Set[Change]) -> dict[str, object]:
    """The answers by which less is permitted than before; none where it is so already, or nothing was permitted.

    What was said of photos and archives, and of partners where they are not meant, stands as it is.
    """
    level = "anonymous" if "name" in changes and said.quotation == "named" else said.quotation
    sharing = "no" if "share" in changes else said.sharing
    if level not in ("named", "anonymous") or (level, sharing) == (said.quotation, said.sharing):
        return {}
    answers = {"quotation": level, "sharing": sharing, "photo": said.photo, "archive": said.archive}
    return {purpose: answer for purpose, answer in answers.items() if answer != "unknown"}


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
