"""What whoever typed up a talk noted below it about permission is none of the last speaker's words, and holds whom it
speaks against."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Dropped, Kind, Permission, Reading, ReadSource
from harvest.readers.dropping import visible
from harvest.readers.leave.said import reads
from harvest.readers.leave.words_of_leave import REFUSED, UNASKED
from harvest.readers.permission import words
from harvest.readers.permission.against import stands_against
from harvest.readers.permission.text import any_of, fold

NOTED = "a note below the talk speaks against it: “{}”"
LEFT_OUT = "a note on permission (of whoever typed it up)"
_NOTE = re.compile(
    r"^\W*(?:(?:typist|transcriber|editor|facilitator|host|scribe|organiser)(?:['’]?s)? )?"
    r"(?:note|nb|n\.b\.|ps|p\.s\.|permission|consent)s?\b"
    r"(?=\W*(?:re|on|about|for|from|to|by|of)\b|\s*[:.–—-]|\s*$)",
    re.I,
)
_ABOUT = any_of(
    r"\bpermissions?\b|\bconsent\w*|\bquot\w*|\bsigned?\b|\bthe list\b|\bwords?\b|\bleave .{0,30}\bout\b|\bhappy\b|"
    r"\bagreed?\b|\bnames?\b|\bchanged (?:her|his|their) mind\b"
)
_LEAVE_OUT = any_of(
    r"\b(?:leave|take|keep|cut|miss) (?:\w+ ){0,4}out\b|\bchanged (?:her|his|their) mind\b|"
    r"\b(?:do not|don'?t|not to|never) (?:use|quote|print|share|include)\b"
)
_OF_PICTURES = any_of(r"\bphoto\w*|\bpictures?\b|\bface\b|\bfilm\w*|\bvideo\b")


def with_typists_notes(reading: Reading) -> Reading:
    """The reading without such a note among the words, and with a hold for each speaker whom it speaks against."""
    if reading.not_data:
        return reading
    cut = [_without_note(source) for source in reading.sources]
    if not any(note for _, note in cut):
        return reading
    left = sum(visible(note) for _, note in cut)
    dropped = (*reading.dropped, Dropped(LEFT_OUT, sum(1 for _, note in cut if note), left))
    return replace(reading, sources=tuple(source for source, _ in cut), dropped=dropped)


def _without_note(source: ReadSource) -> tuple[ReadSource, str]:
    if source.kind is not Kind.TRANSCRIPT or len(source.turns) < 2:
        return source, ""
    last = source.turns[-1]
    said = source.text[last.start : last.end]
    labelled = last.speaker is not None and _NOTE.match(f"{last.speaker}:") and _is_about(said)
    start = 0 if labelled else _start_of_note(said)
    if start is None or source.text[last.end :].strip():
        return source, ""
    note = source.text[last.start + start :]
    text = source.text[: last.start + start].rstrip()
    turns = (*source.turns[:-1], replace(last, end=len(text))) if len(text) > last.start else source.turns[:-1]
    labels = list(dict.fromkeys(source.label_of(turn) for turn in turns))
    permissions = dict(source.permissions)
    for label, said_so in speaks_against(note, labels):
        why = NOTED.format(said_so)
        own = source.permitted(label) or Permission(quotation="unknown")
        permissions[label] = replace(own, hold=tuple(dict.fromkeys([*own.hold, why])))
    return replace(source, text=text, turns=turns, permissions=permissions), note


def _start_of_note(said: str) -> int | None:
    at = 0
    for line in said.splitlines(keepends=True):
        if at and _NOTE.match(line) and _is_about(said[at:]):
            return at
        at += len(line)
    return None


def _is_about(note: str) -> bool:
    """Whether a note speaks of what may be done with somebody's words."""
    return _ABOUT.search(fold(note)) is not None or bool(against_in(note))


def speaks_against(note: str, labels: Sequence[str]) -> list[tuple[str, str]]:
    """Each speaker whom a sentence of the note speaks against, with the sentence.

    >>> note = "NOTE re permissions. Sunita is happy. Ken put yes but asked me to leave his bits out."
    >>> speaks_against(note, ["Ken W.", "Sunita"])
    [('Ken W.', 'Ken put yes but asked me to leave his bits out.')]
    """
    found = []
    for sentence in against_in(note):
        for label in labels:
            first = label.split()[0] if label.split() else ""
            if len(first) > 1 and re.search(rf"\b{re.escape(first)}\b", sentence, re.I):
                found.append((label, sentence[:100]))
    return found


def against_in(note: str) -> list[str]:
    """The sentences of a note that speak against using what somebody said.

    >>> against_in("Typed on Sunday. She did not want to be quoted. No photo please.")
    ['She did not want to be quoted.']
    >>> against_in("Ada Obi, Bo (no surname given) and Cy, no second name known; Di is not to be named")
    ['Di is not to be named']
    """
    found = []
    for sentence in re.split(r"(?<=[.!?;])\s+|\n", note):
        sentence = _NOT_TOLD.sub("", sentence)
        text = fold(sentence)
        asked_out = _LEAVE_OUT.search(text) or REFUSED.search(text) or UNASKED.search(text)
        against = stands_against(sentence)[0] or asked_out is not None or _refuses(sentence)
        if against and not (_OF_PICTURES.search(text) and not _LEAVE_OUT.search(text)):
            found.append(" ".join(sentence.split()))
    return found


_PART_OF_NAME = r"(?:second|other|sur|last|family|full)[- ]?names?"
_NOT_TOLD = re.compile(
    rf"\b(?:no|without(?: an?)?) {_PART_OF_NAME} (?:was |were )?(?:given|known|told|taken|caught|heard|noted)\b|"
    rf"\b{_PART_OF_NAME} (?:was |were )?not (?:given|known|told|taken|caught|heard|noted)\b|"
    r"\btaken down (?:on (?:the|a|my|her|his) (?:laptop|computer|phone|tablet|pad|recorder)|(?:on|in) (?:paper|pencil|"
    r"shorthand|writing)|by hand|as (?:they|she|he|told|said)|word for word)\b",
    re.I,
)
"""That a part of a name is not known, which is no wish that it be left off; and how it was written down."""


def _refuses(sentence: str) -> bool:
    """Whether a sentence speaks of leave and is understood as a refusal, or leaves the name out."""
    said = reads(sentence)
    nameless = words.UNNAMED.search(fold(sentence)) is not None or _NOT_NAMED.search(fold(sentence)) is not None
    return said.of_leave and (said.clear or nameless) and not said.permission.quotable


_NOT_NAMED = any_of(r"\b(?:not|n't|never|without|rather not)\b.{0,24}\b(?:nam(?:ed|ing)|names?|identif\w+|quot\w+)\b")
