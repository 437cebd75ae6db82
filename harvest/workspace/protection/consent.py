"""What voices permit, as the command line and the screens list it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import reduce
from typing import TypedDict

from harvest import privacy
from harvest.model import Passage, Permission, PermissionRecord, Right
from harvest.store import contents, permissions
from harvest.workspace.consent import of_voices, read_permissions
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


class ConsentAnswer(TypedDict):
    analysis: str
    quotation: str
    sharing: str
    photo: str
    archive: str


class FileConsent(TypedDict):
    """What one voice permits for its words in one file."""

    file: str
    consent: ConsentAnswer


class OriginAnswer(TypedDict):
    """Where an answer came from."""

    at: str
    who: str
    file: str
    where: str
    answers: dict[str, object]


class VoiceAnswer(TypedDict):
    """One voice in the answer of ``harvest voices``.

    ``consent`` is the strictest of what it answered wherever it was asked; ``by_file`` what holds for its words in each
    file. ``hold`` says why all of its words wait, ``parts`` why some do. Words of a file that asked nothing, and of
    which no list tells, are not quoted.
    """

    id: int
    name: str
    other_names: list[str]
    pseudonym: str
    role: str
    kind: str
    consent: ConsentAnswer
    by_file: list[FileConsent]
    hold: list[str]
    parts: list[str]
    minor: bool
    withdrawn: bool
    sources: list[str]
    receipt: str
    recorded: list[OriginAnswer]


class VoicesAnswer(TypedDict):
    """The answer of ``harvest voices``."""

    voices: list[VoiceAnswer]


@verb(Right.NAMES)
def voices_json(ws: Workspace) -> VoicesAnswer:
    """The answer of ``harvest voices``: every voice with what it permits and how that is known."""
    with ws.store.snapshot():
        every = contents.voices(ws.store)
        sources = {s.id: s.title for s in contents.sources(ws.store)}
        files = {f.id: f.name for f in contents.files(ws.store)}
        by_file = read_permissions(ws.store)
        said = of_voices(by_file)
        speaks: dict[int, set[int]] = defaultdict(set)
        for source_id, voice_id, *_ in permissions.turns(ws.store):
            speaks[voice_id].add(source_id)
        recorded: dict[int, list[PermissionRecord]] = defaultdict(list)
        for record in permissions.records(ws.store):
            recorded[record.voice_id].append(record)
        of_each: dict[int, list[FileConsent]] = defaultdict(list)
        for (voice_id, file_id), permission in by_file.items():
            of_each[voice_id].append({"file": files.get(file_id, ""), "consent": _consent(permission)})
        answered = of_voices({key: p for key, p in by_file.items() if was_asked(key, recorded[key[0]])})
    return {
        "voices": [
            {
                "id": v.id,
                "name": v.label,
                "other_names": list(v.other_names),
                "pseudonym": v.pseudonym,
                "role": v.role.value,
                "kind": v.kind,
                "consent": _consent(answered.get(v.id, said.get(v.id, Permission(quotation="unknown")))),
                "by_file": sorted(of_each[v.id], key=lambda one: one["file"]),
                "hold": list(said[v.id].hold) if v.id in said else [],
                "parts": list(said[v.id].parts) if v.id in said else [],
                "minor": v.id in said and said[v.id].minor,
                "withdrawn": v.withdrawn_at is not None,
                "sources": sorted(sources[s] for s in speaks[v.id] if s in sources),
                "receipt": v.receipt,
                "recorded": [
                    {
                        "at": r.at,
                        "who": r.who,
                        "file": files.get(r.file_id or 0, ""),
                        "where": r.where,
                        "answers": dict(r.answers),
                    }
                    for r in recorded[v.id]
                ],
            }
            for v in every
        ]
    }


@verb(Right.NAMES)
def voice_permissions(ws: Workspace) -> dict[int, Permission]:
    """What every voice permits for all its words: the strictest over its files."""
    return of_voices(read_permissions(ws.store))


@verb(Right.NAMES)
def passages_of_parts(ws: Workspace, voice_id: int) -> tuple[list[Passage], int]:
    """The passages of a voice that wait because it asked to leave a part of its words out, and how many it has."""
    said = [*read_permissions(ws.store, [voice_id]).values()]
    own = [*contents.some_passages(ws.store, permissions.passages_of(ws.store, voice_id)).values()]
    waiting = privacy.passages_waiting(reduce(Permission.narrower, said), own) if said else frozenset()
    return [p for p in own if p.id in waiting], len(own)


def was_asked(key: tuple[int, int], recorded: Iterable[PermissionRecord]) -> bool:
    """Whether a voice answered for its words in a file, be it with a blank."""
    own = [r for r in recorded if r.file_id in (None, key[1]) and "quotation" in r.answers]
    return any(r.origin != "upload" or r.answers["quotation"] != "unknown" for r in own)


def _consent(p: Permission) -> ConsentAnswer:
    sharing = "unknown" if p.sharing == "ask" else p.sharing
    return {
        "analysis": p.analysis,
        "quotation": p.quotation,
        "sharing": sharing,
        "photo": p.photo,
        "archive": p.archive,
    }
