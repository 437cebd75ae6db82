"""What voices permit, as the command line and the screens list it."""

from __future__ import annotations

from collections import defaultdict
from typing import TypedDict

from harvest.model import Permission, PermissionRecord, Right
from harvest.store import contents, permissions
from harvest.workspace.consent import read_permissions
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


class ConsentAnswer(TypedDict):
    analysis: str
    quotation: str
    sharing: str
    photo: str
    archive: str


class OriginAnswer(TypedDict):
    """Where an answer came from."""

    at: str
    who: str
    file: str
    where: str
    answers: dict[str, object]


class VoiceAnswer(TypedDict):
    """One voice in the answer of ``harvest voices``."""

    id: int
    name: str
    other_names: list[str]
    pseudonym: str
    role: str
    kind: str
    consent: ConsentAnswer
    hold: list[str]
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
        said = _of_voices(read_permissions(ws.store))
        speaks: dict[int, set[int]] = defaultdict(set)
        for source_id, voice_id, *_ in permissions.turns(ws.store):
            speaks[voice_id].add(source_id)
        recorded: dict[int, list[PermissionRecord]] = defaultdict(list)
        for record in permissions.records(ws.store):
            recorded[record.voice_id].append(record)
    return {
        "voices": [
            {
                "id": v.id,
                "name": v.label,
                "other_names": list(v.other_names),
                "pseudonym": v.pseudonym,
                "role": v.role.value,
                "kind": v.kind,
                "consent": _consent(said.get(v.id, Permission(quotation="unknown"))),
                "hold": list(said[v.id].hold) if v.id in said else [],
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
    return _of_voices(read_permissions(ws.store))


def _of_voices(every: dict[tuple[int, int], Permission]) -> dict[int, Permission]:
    found: dict[int, Permission] = {}
    for (voice_id, _), permission in every.items():
        found[voice_id] = permission.narrower(found[voice_id]) if voice_id in found else permission
    return found


def _consent(p: Permission) -> ConsentAnswer:
    sharing = "unknown" if p.sharing == "ask" else p.sharing
    return {
        "analysis": p.analysis,
        "quotation": p.quotation,
        "sharing": sharing,
        "photo": p.photo,
        "archive": p.archive,
    }
