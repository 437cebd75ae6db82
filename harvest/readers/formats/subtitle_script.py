"""Subtitles that editors keep as a script (Aegisub's .ass, its older .ssa) → a transcript with the names they have.

Own code rather than pysubs2: that library gives the events alone, and what was left out has to be counted here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.errors import ReadError
from harvest.model import Kind, Reading, Role
from harvest.readers.dropping import LeftOut
from harvest.readers.formats.captions import labelled, of_utterances
from harvest.readers.recognise.talk.speakers import UNKNOWN_SPEAKERS, split_role
from harvest.readers.transcripts.timed_cues import Cue
from harvest.readers.transcripts.utterances import Utterance
from harvest.readers.uploaded_file import UploadedFile

SCRIPT = "what the editor keeps of the script (file header, styles)"
REMARKS = "notes and styles"
SIGNS = "signs and titles in the picture"
TIMES = "time stamps of cues"
_FIELDS = ("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text")
_LINE = re.compile(r"^(Dialogue|Comment|Format):\s*(.*)$", re.I)
_CLOCK = re.compile(r"^\s*(\d{1,3}):(\d{1,2}):(\d{1,2})(?:[.:](\d{1,3}))?\s*$")
_MARKS = re.compile(r"\{[^{}]*\}")
_DRAWN = re.compile(r"\{[^{}]*\\p[1-9]")
_BREAKS = re.compile(r"\\[Nnh]")
_NOT_SAID = re.compile(
    r"sign|title|credit|song|karaoke|lyric|typeset|logo|caption|opening|ending|watermark|note|translator|schild|titel|"
    r"panneau|cartel|cartello|napis",
    re.I,
)


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a script of subtitles holds."""
    cues = sorted(_cues(file.name, file.text, file.dropped), key=lambda cue: cue.start)
    warnings: list[str] = []
    if any(cue.id for cue in cues):
        said = [_utterance(cue, file.dropped) for cue in cues]
    else:
        said = labelled(cues, file.dropped, warnings)
    named = any(one.speaker for one in said)
    flavour = f"subtitles {'with' if named else 'without'} speaker names (ASS)"
    found = of_utterances(file.name, said, len(cues), flavour, file.fields, file.dropped, warnings)
    return (file.reading(found.flavour, Kind.TRANSCRIPT, (found.source,), warnings=found.warnings),)


def _utterance(cue: Cue, dropped: LeftOut) -> Utterance:
    name, role = split_role(cue.id) if cue.id else ("", Role.UNKNOWN)
    known = bool(name) and not UNKNOWN_SPEAKERS.match(name)
    if cue.id:
        dropped.add("speaker names (kept beside the words)", cue.id)
    return Utterance(" ".join(cue.lines), name if known else None, role, cue.start, cue.end)


def _cues(file_name: str, text: str, dropped: LeftOut) -> Iterator[Cue]:
    """The lines that are spoken, as cues whose id is the name of the speaker, if the line has one."""
    events = False
    fields = list(_FIELDS)
    found = False
    for line in text.split("\n"):
        bare = line.strip("\ufeff \t\r")
        if bare.startswith("[") and bare.endswith("]"):
            events = bare.lower() == "[events]"
        kept = _LINE.match(bare) if events else None
        if kept is None or kept.group(1).lower() == "format":
            if kept is not None:
                fields = [one.strip().lower() for one in kept.group(2).split(",")]
            if bare:
                dropped.add(SCRIPT, bare)
            continue
        cells = dict(zip(fields, kept.group(2).split(",", len(fields) - 1), strict=False))
        words = cells.get("text", "")
        plain = " ".join(_BREAKS.sub(" ", _MARKS.sub("", words)).split())
        if kept.group(1).lower() == "comment":
            dropped.add(REMARKS, bare)
            continue
        found = True
        name = (cells.get("name") or cells.get("actor") or "").strip()
        if _DRAWN.search(words) or (not name and _NOT_SAID.search(cells.get("style", ""))):
            dropped.add(SIGNS, bare)
            continue
        dropped.add(TIMES, bare)
        dropped.less(TIMES, len("".join(f"{name}{plain}".split())))
        if plain:
            yield Cue(_seconds(cells.get("start", "")), _seconds(cells.get("end", "")), [plain], name or None)
    if not found:
        raise ReadError(f"{file_name}: no lines of subtitles were found in it. Check that it is the right file.")


def _seconds(clock: str) -> float:
    found = _CLOCK.match(clock)
    if found is None:
        return 0.0
    hours, minutes, seconds, part = found.groups()
    return 3600 * int(hours) + 60 * int(minutes) + int(seconds) + (float(f"0.{part}") if part else 0.0)
