"""Timed cues of a .vtt or .srt file, tolerant of what real exports do.

Own code rather than webvtt-py: that library skips a malformed block without a word, and what was left out has to be
reported here (and NOTE blocks, cue ids and voice tags tell one product's export from another's).
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from harvest.readers.dropping import LeftOut

_STAMP = r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,6}))?"
_TIMING = re.compile(rf"^\s*{_STAMP}\s*(?:-{{1,2}}>\s*|,(?=\d)){_STAMP}(.*)$")
_ID = re.compile(r"^\s*(?:\d{1,7}|[0-9a-fA-F]{8}-[0-9a-fA-F-]{20,}(?:[/_-][\w/-]*)?|[\w-]{1,60}/\d+-\d+)\s*$")
_TAG = re.compile(r"</?(?:[a-zA-Z][^<>\n]{0,200})?>|<\d[\d:.]*>|\{\\?an?\d\}|\{\\[^}]{1,40}\}")
_BR = re.compile(r"<br */?>", re.I)
_VOICE = re.compile(r"<v(?:\.[\w.-]+)*(?:[ \t\n]+([^<>]*))?>", re.I)
_BLOCKS = ("NOTE", "STYLE", "REGION")


@dataclass(slots=True)
class Cue:
    """One cue: its id, times in seconds, and lines with the tags still in."""

    start: float
    end: float
    lines: list[str] = field(default_factory=list)
    id: str | None = None


@dataclass(slots=True)
class CueFile:
    """Cues in file order and the signs by which a flavour is told."""

    cues: list[Cue]
    header: str = ""
    notes: list[str] = field(default_factory=list)


def parse_cues(text: str, dropped: LeftOut) -> CueFile:
    """All cues of a VTT or SRT text; what belongs to no cue is counted in ``dropped``."""
    lines = text.split("\n")
    result = CueFile([])
    cue: Cue | None = None
    block: list[str] | None = None
    at = 0
    if lines and lines[0].lstrip().startswith("WEBVTT"):
        while at < len(lines) and lines[at].strip() and not _TIMING.match(lines[at]):
            if at + 1 < len(lines) and _TIMING.match(lines[at + 1]):
                break
            result.header += lines[at] + "\n"
            at += 1
        dropped.add("file header", result.header)
    after_blank = True
    while at < len(lines):
        line = lines[at]
        found = _TIMING.match(line)
        following = lines[at + 1] if at + 1 < len(lines) else ""
        if found:
            dropped.add("time stamps of cues", line)
            g = found.groups()
            cue = Cue(
                _seconds(*g[:4]), _seconds(*g[4:8]), id=cue.id if cue and not cue.lines and cue.start < 0 else None
            )
            result.cues.append(cue)
            block = None
        elif not line.strip():
            block = None
        elif _TIMING.match(following) and (after_blank or _ID.match(line)):
            # A cue's id: kept until its timing line comes.
            cue = Cue(-1.0, -1.0, id=line.strip())
            dropped.add("cue numbers and ids", line)
            block = None
        elif block is not None or (after_blank and line.split(None, 1)[0].rstrip(":") in _BLOCKS):
            if block is None:
                block = []
                result.notes.append(line.strip())
            else:
                result.notes[-1] += "\n" + line.strip()
            dropped.add("notes and styles", line)
            block.append(line)
        elif cue is not None and cue.start >= 0:
            cue.lines.append(line.strip())
        else:
            dropped.add("lines outside any cue", line)
        after_blank = not line.strip()
        at += 1
    return result


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + (float(f"0.{fraction}") if fraction else 0.0)


def voices(cue_text: str) -> list[tuple[str | None, str]]:
    """The voice tags of a cue as (name, words) pairs; name None before the first tag.

    >>> voices("<v O&#39;Neill, Mary>Hiya.</v>")
    [("O'Neill, Mary", 'Hiya.')]
    """
    pieces: list[tuple[str | None, str]] = []
    name: str | None = None
    at = 0
    for tag in _VOICE.finditer(cue_text):
        if cue_text[at : tag.start()].strip():
            pieces.append((name, clean(cue_text[at : tag.start()])))
        name = " ".join(html.unescape(tag.group(1) or "").split()) or None
        at = tag.end()
    pieces.append((name, clean(cue_text[at:])))
    return [(who, words) for who, words in pieces if words]


def clean(text: str) -> str:
    """A cue's words without tags, entities resolved, on one line."""
    return " ".join(html.unescape(_TAG.sub("", _BR.sub(" ", text))).split())
