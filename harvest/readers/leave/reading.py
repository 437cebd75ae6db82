"""A document in which people's leave stands apart from their words, as a source a person with what they permit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, Permission, Reading, Role, VoiceKind
from harvest.readers.card_voices import unnamed_voice
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.stories.headings import teller_in
from harvest.readers.documents.told.told_rows import people_of_table
from harvest.readers.dropping import PERMITTED, visible
from harvest.readers.leave.agree import Agreed, agreed
from harvest.readers.leave.rows import is_initials, is_named, rows_of
from harvest.readers.leave.voices import Voice
from harvest.readers.permission.answered.boxed import EMPTY, TICKED
from harvest.readers.permission.text import any_of, remembering
from harvest.readers.recognise import kinds
from harvest.readers.recognise.signatures import signed_by
from harvest.readers.recognise.talk.speakers import NOT_NAMES, looks_like_name
from harvest.readers.transcripts.utterances import Utterance, make_source
from harvest.readers.uploaded_file import UploadedFile

AROUND = "words of whoever put these texts together"
LABELS = "names and numbers of those who spoke (kept beside their words)"
AGREES = (
    "Whose words are whose was told by what the document says of who permits what: look whether each has their own."
)
_BOX = re.compile(rf"{TICKED}|{EMPTY}|■")
_CROSS, _OTHER_CODE = re.compile(r"[\[(][xX][\])]"), re.compile(r"[\[(][A-WYZ][\])]")
"""An X in brackets is a code where other letters stand in brackets."""
_ELSEWHERE = re.compile(
    r"not understood: “\(?(?:please )?see (?:\w+ ){0,3}(?:list|sheet|form|table)s?\b(?!.{0,80}\b(?:but|no|ask)\b)",
    re.I,
)
"""Beside somebody's words it is only said on which list their answer stands."""
_LONGEST, _MOST_ROWS = 200_000, 2_000
_LEAVE = any_of(
    r"quot|print|publi|permi|consent|agre|\bnam(?:e|ed|es)\b|anonym|\bus(?:e|ed|ing)\b|shar|allow|happy|zitier|einwillig|"
    r"\bcit(?:er|ar|é|a)|autoris|nazwisk|imieni|cytow|zgod|dyfyn|caniat|toestem|citat|permis|consens|yes|\bok\b"
)
"""What some line at least says where a document speaks of leave at all."""


def leave_reading(file: UploadedFile, blocks: Sequence[Block]) -> Reading | None:
    """The document as a source a person, where one way to cut it agrees with what it says of leave; else None."""
    rows = rows_of(blocks)
    if not 3 <= len(rows) <= _MOST_ROWS or sum(len(r.text) for r in rows) > _LONGEST:
        return None
    said = [*(row.text for row in rows), *(note for one in file.noted for note in one.notes)]
    if not any(_LEAVE.search(text.casefold()) for text in said) and len(rows) == len(blocks):
        return None
    coded = any(_OTHER_CODE.search(row.text) for row in rows)
    if any(_BOX.search(_CROSS.sub(" ", row.text) if coded else row.text) for row in rows):
        return None  # which boxes were ticked is read elsewhere
    tables = [b for b in blocks if not isinstance(b, Line)]
    if _is_unfilled([row.text for row in rows], tables):
        return None
    people = [one for table in tables for one in people_of_table(table)]
    with remembering():  # the same sentences are read again for each way to cut
        found = agreed(rows, people, file.noted)
    return None if found is None else _reading(file, found, rows_text=[r.text for r in rows], tables=tables)


def _is_unfilled(lines: Sequence[str], tables: Sequence[list[list[str]]]) -> bool:
    """Whether a form's boxes are all empty and so are its lines to write on: nobody said anything there.

    >>> table = [["I agree to be quoted", "☐", "☐"], ["With my name", "☐", "☐"]]
    >>> _is_unfilled(["Name: ________", "Signature: ________"], [table]), _is_unfilled(["Ada Obi", "We sang."], [table])
    (True, False)
    """
    cells = [cell for table in tables for row in table for cell in row]
    blank = sum(1 for line in (*lines, *cells) if _TO_WRITE_ON.search(line))
    empty = any(re.search(EMPTY, cell) for cell in cells)
    return empty and blank >= _BLANK and not any(re.search(TICKED, text) for text in (*lines, *cells))


_TO_WRITE_ON = re.compile(r"_{4,}|\.{6,}|…{3,}")
_BLANK = 2


def _reading(
    file: UploadedFile, found: Agreed, *, rows_text: Sequence[str], tables: Sequence[list[list[str]]]
) -> Reading:
    fields = file.fields
    _name_below(found.cut.voices)
    texts = [" ".join(v.words) for v in found.cut.voices]
    kind = kinds.kind_that_fits(kinds.kind_in_words(file.name), texts) or Kind.STORY
    if kind is Kind.TRANSCRIPT:
        kind = Kind.STORY
    strictest: dict[str, Permission] = {}
    for voice, given in zip(found.cut.voices, found.permits, strict=True):
        known = strictest.get(voice.label)
        strictest[voice.label] = given if known is None or not voice.label else known.stricter(given)
    # Two who are called alike but for what stands in brackets stay two: Pat (alto) and Pat (tenor).
    names = {voice.label: _called(voice)[0] for voice in found.cut.voices}
    alike = {label for label, name in names.items() if sum(name == other for other in names.values()) > 1}
    sources = []
    for n, (voice, given) in enumerate(zip(found.cut.voices, found.permits, strict=True), 1):
        given = strictest[voice.label] if voice.label else given
        elsewhere = bool(given.hold) and all(_ELSEWHERE.search(why) for why in given.hold)
        permission = None if elsewhere else given  # what stands on the list holds
        here = replace(fields, title=f"{fields.title} – {voice.label or n}", kind=kind, permission=permission)
        name, attributes, role = _called(voice)
        name = voice.label.strip(" *_:") if name and voice.label in alike else name
        if name:
            here = replace(
                here, voice=name, voice_kind=VoiceKind.PERSON, attributes={**fields.attributes, **attributes}
            )
        else:
            who, stands_for = unnamed_voice(kind, fields.table, f"{fields.title} {n}")
            here = replace(here, voice=who, voice_kind=stands_for)
        said = "\n".join(re.sub(r"^[“\"«„]([^“”\"«»„]*)[”\"»“]$", r"\1", w.strip()) for w in voice.words)
        sources.append(make_source([Utterance(said, name or None, role)], here))
    _account(file, found, rows_text, tables, sum(visible(source.text) for source in sources))
    return file.reading(f"texts by several people ({file.format.label})", kind, tuple(sources), warnings=[AGREES])


def _name_below(voices: Sequence[Voice]) -> None:
    """Call those by their names whose names stand on the first line of their words, below titles that name nobody."""
    named = [voice for voice in voices if len(voice.words) > 1 and _in_full(voice.words[0])]
    titles = sum(1 for voice in voices if not _in_full(voice.label))
    if len(named) < max(2, _MOST_NAMED * len(voices)) or titles < _MOST_NAMED * len(voices):
        return
    for voice in named:
        voice.label = _bare_name(voice.words.pop(0))


_MOST_NAMED = 0.6
_BESIDE_NAME = re.compile(r"\s*[(\[][^()\[\]]*[)\]]|,?\s*[\"“'‘][^\"“”'’]{2,20}[\"”'’]")
"""What stands in brackets behind a name, and how somebody is called."""


def _bare_name(line: str) -> str:
    return _BESIDE_NAME.sub("", line).strip(" ,;:–—-*_")


def _in_full(line: str) -> bool:
    """Whether a line is somebody's first name and surname, with nothing beside it but brackets or a nickname."""
    bare = _bare_name(line)
    return 2 <= len(bare.split()) <= 5 and looks_like_name(bare) and bare.split()[0].casefold() not in NOT_NAMES


def _account(
    file: UploadedFile, found: Agreed, rows: Sequence[str], tables: Sequence[list[list[str]]], kept: int
) -> None:
    """Counts what of the document does not stand in the sources."""
    left = sum(map(visible, rows)) - kept
    for reason, texts in ((PERMITTED, found.statements), (AROUND, found.others)):
        for text in texts:
            letters = min(left, visible(text))
            if letters > 0:
                file.dropped.add(reason, "x" * letters)
                left -= letters
    if left > 0:
        file.dropped.add(LABELS, "x" * left, count=len(found.cut.voices))
    for table in tables:
        file.dropped.add(PERMITTED, " ".join(cell for row in table for cell in row))


def _called(voice: Voice) -> tuple[str, dict[str, str], Role]:
    """The name of a voice, what else its label says, and its role; no name where it has no label."""
    label = teller_in(voice.label)
    label = re.sub(r"\s*[(\[](?!\d+[)\]])[^()\[\]]*[)\]]\s*$", "", label).strip(" *_:") or voice.label
    if not label:
        return "", {}, Role.UNKNOWN
    if is_initials(label) or not is_named(label):
        return label, {}, Role.UNKNOWN
    who = signed_by([part.strip() for part in label.split(",") if part.strip()])
    return who.name or label, who.beside, who.role
