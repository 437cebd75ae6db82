"""Files that came in before the people of whom they tell: it is heeded once these are known."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from harvest.model import ImportedFile, Kind, Listed, Reading, ReadSource, Right, Turn, Voice, VoiceKind
from harvest.model.plural import count
from harvest.readers.documents.mail.mail_heads import HEAD
from harvest.store import contents, listed, permissions
from harvest.workspace import kept
from harvest.workspace.intake.consent_lists import apply_lists
from harvest.workspace.intake.file_preview import FileAnswer, FilePreview
from harvest.workspace.intake.lists_by_name import LONGEST, with_lists_by_name
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

HEEDED = (
    "{}, which came in before, says what {} of these permit: it is heeded now. If nobody’s words stand in it, take it "
    "out and upload it again."
)
_MOST = 2_000
"""So many people at most are looked for in what came in before."""
_NAME = re.compile(r"[^\W\d_]{3,}")


@verb(Right.IMPORT)
def heed_earlier(ws: Workspace, came_in: Sequence[FileAnswer]) -> list[FileAnswer]:
    """Read once more what was in the inquiry before these files and names somebody whom they brought.

    Notes of who permits what may come before anybody spoke; then they were read as words. What they say of the people
    who are known now is kept as any list's is. The files' entries come back; the last that came in says of what was
    heeded. Files that come in together are read by each other's people already (`together`).
    """
    new_files = {f["sha256"] for f in came_in if f["status"] == "imported"}
    files = contents.files(ws.store)
    # a mail holds whom it names by itself, whoever comes first
    earlier = {f.id: f for f in files if f.sha256 not in new_files and not _is_mail(f)}
    people = _brought(ws, [f.id for f in files if f.sha256 in new_files]) if earlier else []
    if not 0 < len(people) <= _MOST:
        return list(came_in)
    called = {name.casefold() for v in people for name in v.names}
    said, told = _said_in(ws, earlier, {p for name in called for p in _NAME.findall(name)}), []
    for file_id, sources in said.items():
        known = _listed_again(ws, earlier[file_id].name, earlier[file_id].kind, sources)
        meant = [one for one in known if called & {name.casefold() for name in one.names}]
        if meant:
            event = next((source.event for source in sources if source.event), None)
            with ws.store.write() as conn:
                listed.add(conn, file_id, event, meant, who=ws.actor.name)
                apply_lists(ws.store, who=ws.actor.name)
            told.append(HEEDED.format(earlier[file_id].name, count(len(meant), "person", "people")))
    last = max((n for n, f in enumerate(came_in) if f["status"] == "imported"), default=-1)
    return [
        {**f, "message": " ".join(filter(None, [f["message"], *told]))} if n == last else f
        for n, f in enumerate(came_in)
    ]


def _is_mail(file: ImportedFile) -> bool:
    """Whether a file came in as a mail, or as a text that begins with a mail's head."""
    return "mail" in file.flavour.lower() or HEAD in str(file.report.get("dropped"))


def _brought(ws: Workspace, new: Collection[int]) -> list[Voice]:
    """The people who speak in these files and in no other."""
    spoke: dict[int, set[int]] = defaultdict(set)
    for voice_id, file_id in permissions.speaking(ws.store):
        spoke[voice_id].add(file_id)
    every = (v for v in kept.voices(ws) if v.kind is VoiceKind.PERSON and not v.nameless)
    return [v for v in every if spoke[v.id] and spoke[v.id] <= {*new}]


def _said_in(ws: Workspace, files: Collection[int], names: Collection[str]) -> Mapping[int, list[ReadSource]]:
    """By file what it says, as it was read, of those files in which one of these words stands."""
    parts = listed.parts_of_short_files(ws.store, files, LONGEST)
    labels = {v.id: "" if v.nameless else v.label for v in kept.voices(ws)}
    turns: dict[int, list[Turn]] = defaultdict(list)
    for source_id, voice_id, start, end in permissions.turns(ws.store, parts):
        turns[source_id].append(Turn(start, end, labels.get(voice_id) or None))
    found: dict[int, list[ReadSource]] = defaultdict(list)
    for source in contents.sources(ws.store, parts):
        if source.kind is not Kind.PHOTO:
            own = tuple(turns[source.id])
            found[source.file_id].append(ReadSource(source.title, source.kind, source.text, own, event=source.event))
    wanted = {*names}
    return {
        file_id: sources
        for file_id, sources in found.items()
        if not wanted.isdisjoint(w for s in sources for w in _NAME.findall(s.text.casefold()))
    }


def _listed_again(ws: Workspace, name: str, kind: Kind, sources: Sequence[ReadSource]) -> tuple[Listed, ...]:
    """What a file says of who permits what, read by everybody who is known now."""
    lines = (
        f"{turn.speaker}: {said}" if turn.speaker else said
        for source in sources
        for turn in source.turns
        for said in (source.text[turn.start : turn.end],)
    )
    data = "\n\n".join(lines).encode()
    sha = hashlib.sha256(data).hexdigest()
    again = Reading(f"{name}.txt", sha, "text", kind, tuple(sources))
    (now,) = with_lists_by_name(ws, [FilePreview(again.name, sha, again, data=data)])
    return now.reading.listed if now.reading is not None else ()
