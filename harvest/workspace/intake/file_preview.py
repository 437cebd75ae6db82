"""What was found in one file, before it is stored, and its entry in the answer of ``harvest import``."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NotRequired, TypedDict

from harvest import passages
from harvest.model import Reading, Split
from harvest.refi import RefiProject


class SpeakerAnswer(TypedDict):
    name: str
    role: str
    turns: int
    affiliation: NotRequired[str]
    """Where the speaker comes from; only where the file says so."""


class DroppedAnswer(TypedDict):
    reason: str
    count: int


class FileAnswer(TypedDict):
    """A file's entry in the answer of ``harvest import``."""

    name: str
    sha256: str
    status: str
    flavour: str | None
    kind: str | None
    sources: int
    turns: int
    speakers: list[SpeakerAnswer]
    passages: int
    languages: dict[str, int]
    dropped: list[DroppedAnswer]
    warnings: list[str]
    message: str


UNREAD_BY_NAME = (
    "What this file may say of who permits what could not be looked for by people's names: read through it for a no, "
    "and enter it under Settings, Voices and consent."
)


@dataclass(frozen=True)
class FilePreview:
    """What was found in one file and what would become of it; nothing is stored yet.

    ``error`` is the one sentence to show when the file cannot be used; ``duplicate_of`` names the same content when
    it is in the inquiry already (or earlier in this batch).
    """

    name: str
    sha256: str
    reading: Reading | None = None
    splits: tuple[Split, ...] = ()
    key: str = ""
    error: str = ""
    duplicate_of: str = ""
    data: bytes = field(default=b"", repr=False)
    part_of: str = ""
    """For a photo: the file whose captions it went to; it is stored with that and not by itself."""
    project: RefiProject | None = None
    """Set for a project of another tool: its codings come in as decisions when the file is committed."""

    @property
    def status(self) -> str:
        """``imported`` (ready for it), ``duplicate``, ``not_data`` or ``refused``."""
        if self.error or self.reading is None:
            return "refused"
        if self.duplicate_of:
            return "duplicate"
        if self.part_of:
            return "imported"
        return "not_data" if self.reading.not_data else "imported"

    def report(self, status: str | None = None) -> FileAnswer:
        """The file's entry in the answer of ``harvest import``."""
        reading = self.reading
        message = self.error
        if self.part_of:
            message = f"It belongs to a caption in {self.part_of} and is taken in with that."
        elif reading is not None and not message:
            if self.duplicate_of:
                message = f"The same content is in the inquiry already as {self.duplicate_of}; nothing was added."
            elif reading.not_data:
                message = f"{reading.not_data} It was left out."
        from_where = {n: where for s in reading.sources for n, where in s.affiliations.items()} if reading else {}
        speakers: dict[tuple[str, str], int] = {}
        dropped: dict[str, int] = {}
        if reading is not None:
            for source in reading.sources:
                for turn in source.turns:
                    key = (turn.speaker or source.voice or "(not named)", turn.role.value)
                    speakers[key] = speakers.get(key, 0) + 1
            for d in reading.dropped:
                dropped[d.reason] = dropped.get(d.reason, 0) + d.count
            for split in self.splits:
                for span in split.left_out:
                    dropped[span.reason] = dropped.get(span.reason, 0) + 1
        return {
            "name": self.name,
            "sha256": self.sha256,
            "status": status or self.status,
            "flavour": reading.flavour if reading else None,
            "kind": reading.kind.value if reading else None,
            "sources": len(reading.sources) if reading else 0,
            "turns": sum(len(s.turns) for s in reading.sources) if reading else 0,
            "speakers": [_speaker(n, r, k, from_where.get(n, "")) for (n, r), k in speakers.items()],
            "passages": sum(len(s.passages) for s in self.splits),
            "languages": passages.languages(
                [
                    source.text[p.start : p.end]
                    for source, split in zip(reading.sources if reading else (), self.splits, strict=False)
                    for p in split.passages
                ]
            ),
            "dropped": [{"reason": r, "count": c} for r, c in dropped.items()],
            "warnings": list(reading.warnings) if reading else [],
            "message": message,
        }


def _speaker(name: str, role: str, turns: int, affiliation: str) -> SpeakerAnswer:
    known: SpeakerAnswer = {"name": name, "role": role, "turns": turns}
    return {**known, "affiliation": affiliation} if affiliation else known


def warned(item: FilePreview, warning: str) -> FilePreview:
    """The file with one more warning on its card, where something of it was read."""
    if item.reading is None:
        return item
    return replace(item, reading=replace(item.reading, warnings=(*item.reading.warnings, warning)))
