"""Transcripts written as lines of text: who speaks is told by a label, a time, or both.

Every line start is tried against the ways in which products and typists mark a speaker; a file counts as a transcript
when enough lines do so with labels that read as names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model import Role
from harvest.readers import speakers
from harvest.readers.dropping import Dropping
from harvest.readers.lines import Line
from harvest.readers.structure import Place, heading_place
from harvest.readers.utterances import Utterance

_CLOCK = r"(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?"
_T = rf"[\[(<]?\s*({_CLOCK})(?:\s*(?:-{{1,2}}>|-|–)\s*{_CLOCK})?\s*[\])>]?"
_BRACED = re.compile(rf"^\s*(?:{_T})?\s*\{{([^{{}}]{{1,60}})\}}\s*:?\s*")
_TIME_LABEL = re.compile(rf"^\s*{_T}\s*[-–—:]?\s*([^\s:\d\[(][^:\n]{{0,58}}?)\s*:(?:\s+|$)")
_LABEL_TIME = re.compile(rf"^\s*([^\s:\[(][^:\n\[]{{0,58}}?)\s*[,|]?\s*{_T}\s*:(?:\s+|$)")
_HEAD_LABEL_TIME = re.compile(rf"^\s*([^\s:\d\[][^:\n\[]{{0,58}}?)(?:\s*[,|–-]\s*|\s+){_T}\s*$")
_HEAD_TIME_LABEL = re.compile(rf"^\s*{_T}\s*[-–—|]?\s*([^\s:\d\[][^:\n]{{0,48}}?)\s*$")
_TABBED = re.compile(r"^\s*([^\s:\t][^:\t\n]{0,38}?):?\t+(?=\S)")
_LETTER = re.compile(r"^\s*([QA])[.)]\s+(?=\S)")
_TIME_ONLY = re.compile(rf"^\s*{_T}\s*$")
_TIME_TEXT = re.compile(rf"^\s*[\[(]({_CLOCK})[\])]\s*(?=\S)")
_STAGE = re.compile(r"^\s*(?:\[[^\[\]]{1,120}\]|\([^()]{1,120}\)|\*[^*]{1,80}\*)[\s.]*$")
_SERVICE = re.compile(
    r"^\s*(?:.{1,80}\b(?:started|stopped) transcription|transcribed by https?://otter\.ai.*|https?://otter\.ai\S*|"
    r"(?:end of (?:transcript|interview|recording|audio)|end transcript|transcript ends?|audio ends?)\W*|"
    r"this transcript was (?:generated|exported).*|\W*page \d+(?: of \d+)?\W*)$",
    re.I,
)
_LONE = re.compile(
    r"^\s*\**((?:unknown )?speaker(?: ?\d{1,2}| [A-Z])?|interviewer|interviewee|facilitator|moderator|"
    r"(?:participant|respondent) ?(?:\d{1,2}|[A-Z])?)\**:?\s*$",
    re.I,
)


@dataclass(slots=True)
class Start:
    """The start of a speaker's turn on a line: label, time as written, and where the words begin."""

    style: str
    label: str
    time: str | None
    words_at: int


@dataclass(slots=True)
class Spoken:
    """Utterances of a text transcript and how its speakers were marked."""

    utterances: list[Utterance]
    style: str
    labels: tuple[str, ...]


def find_start(text: str) -> Start | None:
    """How a line starts a turn, if it does."""
    head = text[:200]
    if "{" in head and (m := _BRACED.match(head)):
        return Start("braced", m.group(2).strip(), m.group(1), m.end())
    if m := _TIME_LABEL.match(head):
        return Start("time label", m.group(2).strip("*_ "), m.group(1), m.end())
    if m := _LABEL_TIME.match(head):
        return Start("label time", m.group(1).strip("*_ "), m.group(2), m.end())
    if len(text) < 100:
        if m := _HEAD_LABEL_TIME.match(head):
            return Start("header label time", m.group(1).strip("*_ ,|-–"), m.group(2), m.end())
        if m := _HEAD_TIME_LABEL.match(head):
            return Start("header time label", m.group(2).strip("*_ "), m.group(1), m.end())
        if m := _LONE.match(head):
            return Start("lone label", m.group(1).strip(), None, m.end())
    if m := _LETTER.match(head):
        return Start("label", m.group(1), None, m.end())
    if m := speakers.LABEL.match(head):
        return Start("label", m.group(1).strip("*_ "), None, m.end())
    if "\t" in head and (m := _TABBED.match(head)):
        return Start("tabbed", m.group(1).strip("*_ "), None, m.end())
    return None


def read_spoken(lines: Sequence[Line], place: Place, dropped: Dropping, warnings: list[str]) -> Spoken | None:
    """The utterances of a labelled transcript, or None when the text is not one."""
    lines = _one_line_each(lines)
    starts = [find_start(line.text) if line.text.strip() and line.heading is None else None for line in lines]
    labels = _cast(starts, sum(1 for line in lines if line.text.strip()))
    if not labels:
        return None
    styles = Counter(s.style for s in starts if s and s.label in labels)
    said: list[Utterance] = []
    preamble: list[str] = []
    speaker: str | None = None
    role = Role.UNKNOWN
    time: float | None = None
    open_ = False
    blank = False
    for line, start in zip(lines, starts, strict=True):
        text = line.text.strip()
        if not text:
            blank = True
            continue
        if start is not None and start.label in labels:
            speaker, role = speakers.label_role(start.label, tuple(labels))
            if speakers.UNKNOWN_SPEAKERS.match(speaker):
                speaker = None
            time = _seconds(start.time) if start.time else time if open_ and not start.time else None
            if not start.time:
                time = None
            dropped.add("speaker names and times (kept beside the words)", line.text[: start.words_at])
            words = line.text[start.words_at :].strip()
            open_ = True
            said.append(
                Utterance(
                    words.strip("*_ ") if words.startswith("*") else words,
                    speaker,
                    role,
                    time,
                    None,
                    place.table,
                    place.round,
                    place.question,
                )
            )
            blank = False
            continue
        found = heading_place(text, is_heading=line.heading is not None)
        if found is not None:
            place = place.updated(found)
            dropped.add("headings (kept as table, round or question)", text)
            continue
        if _SERVICE.match(text):
            dropped.add("lines of the software or typist, nobody's words", text)
        elif _STAGE.match(text):
            dropped.add("stage directions (such as [laughter])", text)
        elif m := _TIME_ONLY.match(text):
            dropped.add("speaker names and times (kept beside the words)", text)
            time = _seconds(m.group(1))
        elif line.heading is not None:
            dropped.add("headings", text)
        elif not open_:
            preamble.append(text)
        else:
            said.append(
                Utterance(text, speaker, role, time, None, place.table, place.round, place.question, paragraph=blank)
            )
        blank = False
    _keep_or_drop(preamble, said, place, dropped, warnings)
    if not any(u.text for u in said):
        return None
    return Spoken([u for u in said if u.text], styles.most_common(1)[0][0], tuple(labels))


def _one_line_each(lines: Sequence[Line]) -> list[Line]:
    """Word keeps ``Name   0:03`` and the words in one paragraph with a line break between: part them."""
    parted: list[Line] = []
    for line in lines:
        if "\n" in line.text:
            parted += [Line(piece, line.heading, line.bold) for piece in line.text.split("\n")]
        else:
            parted.append(line)
    return parted


def _cast(starts: Sequence[Start | None], filled: int) -> dict[str, int]:
    """The labels that are speakers, with how often each speaks; empty when this is no transcript."""
    counts: Counter[str] = Counter()
    timed: Counter[str] = Counter()
    for start in starts:
        if start is None:
            continue
        counts[start.label] += 1
        if start.style not in ("label", "tabbed"):
            timed[start.label] += 1
    cast = {
        label: n
        for label, n in counts.items()
        if speakers.looks_like_name(label) or (timed[label] >= 2 and len(label.split()) <= 5) or _handle(label, n)
    }
    total = sum(cast.values())
    with_time = sum(timed[label] for label in cast)
    roles = {speakers.label_role(label, tuple(cast))[1] for label in cast} - {Role.UNKNOWN}
    repeated = sum(1 for n in cast.values() if n >= 2)
    if with_time >= 2 or (with_time >= 1 and total <= 3 and filled <= 6):
        return cast
    if total >= 2 and roles and total >= 0.2 * filled:
        return cast
    if total >= 4 and repeated >= 1 and len(cast) >= 2 and total >= 0.1 * filled:
        return cast
    return {}


def _handle(label: str, n: int) -> bool:
    return (
        n >= 4 and len(label.split()) <= 2 and len(label) <= 24 and label.split()[0].lower() not in speakers.NOT_NAMES
    )


def _keep_or_drop(
    preamble: list[str], said: list[Utterance], place: Place, dropped: Dropping, warnings: list[str]
) -> None:
    words = sum(len(p.split()) for p in preamble)
    if not preamble:
        return
    if words > 40:
        warnings.append(f"{words} words stand before the first speaker; they were kept as words of nobody named.")
        said[:0] = [Utterance(p, None, Role.UNKNOWN, paragraph=True) for p in preamble]
        return
    for line in preamble:
        dropped.add("lines before the first speaker (title, date, duration)", line)
    shown = " / ".join(preamble)
    warnings.append(f"Left out before the first speaker: {shown[:160]}{'…' if len(shown) > 160 else ''}")


def _seconds(clock: str) -> float:
    parts = clock.replace(",", ".").split(":")
    value = 0.0
    for part in parts:
        value = value * 60 + float(part)
    return value
