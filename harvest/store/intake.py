"""Files, sources, turns, voices and passages: what comes in."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from harvest.errors import StoreError
from harvest.model import Consent, Kind, Permission, Reading, ReadSource, Role, Split, Turn, VoiceKind
from harvest.model.card_columns import about_the_card
from harvest.model.permissions import ELSEWHERE
from harvest.store import listed, one_person, permissions, table_labels
from harvest.store.connection import Store, as_json, now
from harvest.store.entering import Entering

AFFILIATION = "Affiliation"
"""The attribute of a voice that says from which organisation or group somebody comes."""
_NOT_A_NAME = re.compile(
    r"^(unknown( speaker)?|speaker|participant|respondent|resident|person|voice|interviewee|guest|user|anonymous|"
    r"male|female|man|woman|table|group)\b",
    re.I,
)


def find_duplicate(store: Store, key: str) -> str | None:
    """The name under which the same content was imported before, or None."""
    row = store.one("SELECT name FROM file WHERE duplicate_key = ?", (key,))
    return row["name"] if row else None


def add_event(conn: sqlite3.Connection, title: str, **fields: str) -> None:
    """An event of that title, made when it is not there yet; given fields are written over."""
    conn.execute("INSERT INTO event (title) VALUES (?) ON CONFLICT (title) DO NOTHING", (title,))
    for name in ("date", "place", "phase", "questions"):
        if fields.get(name):
            conn.execute(f"UPDATE event SET {name} = ? WHERE title = ?", (fields[name], title))


class _PseudonymNumbers:
    """The next free number behind each kind of pseudonym; a number that was given once is never given again."""

    def __init__(self, conn: sqlite3.Connection):
        self._last: dict[str, int] = {}
        merged = "SELECT json_extract(detail, '$.voice') FROM log WHERE verb = 'merge voices'"
        for (pseudonym,) in conn.execute(f"SELECT pseudonym FROM voice UNION {merged}"):
            name, _, number = str(pseudonym).rpartition(" ")
            self._last[name] = max(self._last.get(name, 0), int(number))

    def next(self, role: Role, kind: VoiceKind) -> str:
        name = kind.pseudonym(role)
        self._last[name] = self._last.get(name, 0) + 1
        return f"{name} {self._last[name]}"


class _AttributesAsJson:
    """What is recorded of people as JSON, while a file is taken in: many of a table have the same."""

    def __init__(self) -> None:
        self._made: dict[tuple[str | None, tuple[tuple[str, str], ...]], str] = {}

    def of(self, attributes: Mapping[str, str], *, at: str | None = None) -> str:
        """It as an object; ``at`` an event as one by its title."""
        key = (at, tuple(attributes.items()))
        if key not in self._made:
            self._made[key] = as_json(dict(attributes) if at is None else {at: dict(attributes)})
        return self._made[key]


def call_also(store: Store, voice_id: int, name: str, *, who: str) -> None:
    """Somebody's further name, as a list has it: kept as a voice made one with them, so that it can be taken back."""
    own = store.one("SELECT scope, role, kind FROM voice WHERE id = ?", (voice_id,))
    if own is None:
        raise StoreError("Choose somebody who speaks.")
    with store.write(who) as conn:
        role, kind = Role(own["role"]), VoiceKind(own["kind"])
        made, _ = _voice(conn, _PseudonymNumbers(conn), _AttributesAsJson(), own["scope"], name, role, {}, kind, None)
        one_person.join(store, made, voice_id, who=who, why=ON_A_LIST)


ON_A_LIST = "on a list under that name"


def _voice(
    conn: sqlite3.Connection,
    numbers: _PseudonymNumbers,
    in_json: _AttributesAsJson,
    scope: str,
    label: str,
    role: Role,
    attributes: dict[str, str],
    kind: VoiceKind,
    event: str | None,
) -> tuple[int, int]:
    """The voice of that name in that scope, and the one that stands for it. What was recorded of it at an event before
    stands."""
    then = {event: attributes} if event else {}
    row = conn.execute("SELECT * FROM voice WHERE scope = ? AND label = ?", (scope, label)).fetchone()
    if row is None:
        new = int(
            conn.execute(
                "INSERT INTO voice (scope, label, pseudonym, role, consent, attributes, at_events, kind, receipt)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, upper(hex(randomblob(4))))",
                (
                    scope,
                    label,
                    numbers.next(role, kind),
                    role.value,
                    Consent.NONE.value,
                    in_json.of(attributes),
                    in_json.of(attributes, at=event) if event else "{}",
                    kind.value,
                ),
            ).lastrowid
            or 0
        )
        return new, new
    merged = {**attributes, **json.loads(row["attributes"])}
    new_role = role.value if row["role"] == Role.UNKNOWN else row["role"]
    conn.execute(
        "UPDATE voice SET attributes = ?, at_events = ?, role = ? WHERE id = ?",
        (
            as_json(merged),
            as_json(one_person.as_they_were(json.loads(row["at_events"]), then)),
            new_role,
            row["id"],
        ),
    )
    return int(row["id"]), one_person.head_of(conn, row["id"])


def _scope(event: str | None, label: str, file_id: int, source_id: int, kind: VoiceKind) -> str:
    """Where a name means the same person: a full name or a table within an event, a short one within its file."""
    if event and kind is VoiceKind.GROUP:
        return f"event {event}"
    if _NOT_A_NAME.match(label) and not re.search(r"\d", label):
        return f"source {source_id}"
    if event and len(label.split()) >= 2 and not _NOT_A_NAME.match(label):
        return f"event {event}"
    return f"file {file_id}"


def add_file(
    store: Store,
    reading: Reading,
    splits: Sequence[Split],
    *,
    duplicate_key: str,
    event: str | None,
    consent: Consent,
    report: Mapping[str, object],
    who: str = "",
) -> int:
    """Store all of a file or nothing of it; the id of the file row.

    ``consent`` holds for every voice whose consent the file itself does not say.
    """
    with store.write(who, "import", file=reading.name, sha256=reading.sha256, consent=consent.value) as conn:
        found = conn.execute("SELECT name FROM file WHERE duplicate_key = ?", (duplicate_key,)).fetchone()
        if found:
            raise StoreError(f"{reading.name} holds the same as {found['name']}, which is in the inquiry already.")
        file_id = conn.execute(
            "INSERT INTO file (name, sha256, duplicate_key, flavour, kind, imported_at, report, data_table)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                reading.name,
                reading.sha256,
                duplicate_key,
                reading.flavour,
                reading.kind.value,
                now(),
                as_json(report),
                as_json(asdict(reading.data_table)) if reading.data_table else None,
            ),
        ).lastrowid
        assert file_id is not None
        if event:
            add_event(conn, event)
        listed.add(conn, file_id, event, reading.listed, who=who)
        numbers, entering, in_json = _PseudonymNumbers(conn), Entering(conn), _AttributesAsJson()
        asked = {p.partition("_")[0] for c in reading.permission_columns for p in c.purposes}
        column = "; ".join(c.header for c in reading.permission_columns)[:400]
        said: dict[int, Permission] = {}
        unsaid, elsewhere = set[int](), set[int]()
        marks: dict[int, list[Turn]] = {}
        for source, split in zip(reading.sources, splits, strict=True):
            if source.event and source.event != event:
                add_event(conn, source.event)
            teller = _add_source(conn, entering, numbers, in_json, file_id, source, split, event, marks)
            for voice_id, label in teller:
                answer = source.permitted(label)
                if answer is None:
                    (elsewhere if source.answered_elsewhere else unsaid).add(voice_id)
                else:
                    said[voice_id] = answer if voice_id not in said else said[voice_id].stricter(answer)
        entering.done()
        table_labels.make_one(conn, (source.event or event for source in reading.sources))
        told = ((voice_id, answer.answers) for voice_id, answer in said.items())
        permissions.add_many(conn, file_id, "file", told, who=who, where=column, asked=asked)
        sent = ((voice_id, Permission(quotation="unknown").answers) for voice_id in sorted(elsewhere - said.keys()))
        permissions.add_many(conn, file_id, "file", sent, who=who, where="Permission", asked={ELSEWHERE})
        left = ((voice_id, Permission.of(consent).answers) for voice_id in sorted(unsaid - said.keys() - elsewhere))
        permissions.add_many(conn, file_id, "upload", left, who=who, where="chosen at upload", asked=asked)
        for voice_id, held in marks.items():
            # No answer about any purpose: what the host chose still counts once a person releases the words.
            mark: dict[str, object] = {"hold": list(dict.fromkeys(t.hold for t in held))}
            mark |= {"minor": True} if any(t.minor for t in held) else {}
            permissions.add(conn, voice_id, file_id, "file", mark, who=who, where="in the words or the label")
    return file_id


def _add_source(
    conn: sqlite3.Connection,
    entering: Entering,
    numbers: _PseudonymNumbers,
    in_json: _AttributesAsJson,
    file_id: int,
    source: ReadSource,
    split: Split,
    event: str | None,
    marks: dict[int, list[Turn]],
) -> set[tuple[int, str]]:
    """Store one source; the ids and labels of the voices in it.

    Turns that hold a voice's words are added to its ``marks``.
    """
    event = source.event or event
    attributes = in_json.of(source.attributes)
    source_id = entering.source(
        file_id,
        event,
        source.title,
        source.kind.value,
        source.text,
        source.question,
        source.table,
        source.round,
        source.date,
        attributes,
        source.image,
        source.image_name,
    )
    voices: dict[tuple[str, Role], int] = {}
    heads: dict[tuple[str, Role], int] = {}
    turn_ids: list[int] = []
    turn_voices: list[int] = []
    for seq, turn in enumerate(source.turns):
        label = source.label_of(turn)
        key = (label, turn.role)
        if key not in voices:
            one_teller = source.voice is not None and label == source.voice
            stands_for = _stands_for(source, turn, one_teller)
            own = _own_attributes(source, label, one_teller) if stands_for is VoiceKind.PERSON else {}
            scope = _scope(event, label, file_id, source_id, stands_for)
            voices[key], heads[key] = _voice(conn, numbers, in_json, scope, label, turn.role, own, stands_for, event)
        turn_id = entering.turn(
            source_id,
            seq,
            turn.start,
            turn.end,
            voices[key] if heads[key] != voices[key] else None,
            heads[key],
            turn.role.value,
            turn.time,
            turn.table or source.table,
            turn.round or source.round,
            turn.question or source.question,
        )
        turn_ids.append(turn_id)
        turn_voices.append(voices[key])
        if turn.hold:
            marks.setdefault(voices[key], []).append(turn)
    for span in split.passages:
        words = source.text[span.start : span.end]
        entering.passage(source_id, turn_ids[span.turn], span.start, span.end, span.codeable, words)
    return {(voice_id, label) for (label, _), voice_id in voices.items()}


def _own_attributes(source: ReadSource, label: str, one_teller: bool) -> dict[str, str]:
    """What the file says of a person: the row of the one teller, where a speaker comes from.

    What a row says of the wish or the promise on it (*By when*, *Towards*) is none of theirs.
    """
    own = {k: v for k, v in source.attributes.items() if not about_the_card(source.kind, k)} if one_teller else {}
    if affiliation := source.affiliations.get(label):
        own[AFFILIATION] = affiliation
    return own


def _stands_for(source: ReadSource, turn: Turn, one_teller: bool) -> VoiceKind:
    """Whether a turn is a person's: what nobody is named for is a card's, or a group's where many may have spoken."""
    if one_teller:
        return source.voice_kind
    if turn.speaker or source.kind is Kind.STORY:
        return VoiceKind.PERSON
    return VoiceKind.GROUP if source.kind is Kind.TRANSCRIPT else VoiceKind.CARD
