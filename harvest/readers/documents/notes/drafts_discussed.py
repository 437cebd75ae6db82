# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A draft that was put before people: what they say of it stands in its margin, and most words are theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, Reading
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.notes.margin import Comment
from harvest.readers.documents.notes.margin_voices import EDITS, OWN, USE, source_with, with_added
from harvest.readers.documents.tables_as_lines import flat
from harvest.readers.leave.notes import with_notes_heeded
from harvest.readers.transcripts.utterances import Utterance, join_turns, make_source
from harvest.readers.uploaded_file import UploadedFile

_DRAFT = re.compile(
    r"\bdrafts?\b|\bv(?:ersion)? ?\d{1,2}(?:\.\d)?\b|\bfor (?:your |public )?(?:comments?|consultation|discussion|feedback)\b|"
    r"\bproposals?\b|\bcomments? (?:please|welcome|by)\b|\(comments?\)|\bconsultation\b|"
    r"\bentw(?:urf|ürfe)\b|\bzur diskussion\b|\bvorschlag\b|\bbrouillon\b|\b(?:avant-)?projet (?:de|d['’])|\bproposition\b|\bborrador\b|\bpropuesta\b|"
    r"\bbozza\b|\bproposta\b|\brascunho\b|\b(?:szkic|projekt|propozycja)\b|\bconcept\b|\bvoorstel\b|\bdrafft\b|\bcynnig\b|\butkast\b|\budkast\b",
    re.I,
)
"""What a paper is called that people are asked about."""
_LEAST, _OWN_SHARE, _EDIT_SHARE, _BESIDE = 4, 0.3, 0.5, 0.4
"""So many comments at least; such a share of what is no edit is told by an “I”; not more of all are edits; and for each
word of the draft such a part of a word in the margin."""
_HEAD, _TITLE = 3, 14
DRAFT = (
    "A draft on which people comment: its own lines were kept as nobody's words, so that it can be seen what each "
    "comment is about. Don't code them as what people said."
)
HEADINGS = "headings"


def draft_discussed(file: UploadedFile, blocks: Sequence[Block], read: Reading) -> Reading | None:
    """The draft with each comment behind the line that it is about; None for any other document.

    ``file`` is as it was before anything was made of it; ``read`` is what was made of it without the margin.
    """
    comments = [one for one in file.comments if one.text]
    if len(comments) < _LEAST or read.listed or read.not_data or read.kind is Kind.TRANSCRIPT:
        return None
    lines = [line for line in flat(blocks, file.dropped) if line.text.strip()]
    if not _is_draft(file.name, lines) or not _people_speak(comments, lines):
        return None
    title = next((n for n, line in enumerate(lines[:1]) if _is_title(line)), None)
    for n, line in enumerate(lines):
        if line.heading is not None or n == title:
            file.dropped.add(HEADINGS, line.text)
    own = [line for n, line in enumerate(lines) if line.heading is None and n != title]
    turns = join_turns([Utterance(line.text, new_turn=True, paragraph=True) for line in own])
    made = make_source(turns, replace(file.fields, kind=Kind.NOTE))
    reading = file.reading(f"draft with comments ({file.format.label})", Kind.NOTE, [made], warnings=[DRAFT])
    # “Not a fence” is about the draft here, and nobody's leave: only what speaks of names, quoting and the like is.
    reading = with_notes_heeded(reading, [one for one in file.noted if any(map(USE.search, one.notes))])
    added = [one for one in comments if not USE.search(one.text)]
    source = source_with(reading.sources[0], added)
    return with_added(reading, source, added, comments) if source is not None else None


def _is_draft(name: str, lines: Sequence[Line]) -> bool:
    titles = [re.sub(r"[_\-.]+", " ", name), *(line.text for line in lines[:_HEAD] if len(line.text.split()) <= _TITLE)]
    return any(map(_DRAFT.search, titles))


def _is_title(line: Line) -> bool:
    return len(line.text.split()) <= _TITLE and _DRAFT.search(line.text) is not None


def _people_speak(comments: Sequence[Comment], lines: Sequence[Line]) -> bool:
    """Whether comments tell what people think, and are much of what stands there: colleagues note what to change."""
    texts = [one.text for one in comments]
    told = [text for text in texts if not EDITS.search(text) and not USE.search(text)]
    own = [text for text in told if OWN.search(text)]
    beside = sum(len(text.split()) for text in texts) / max(1, sum(len(line.text.split()) for line in lines))
    enough = len(own) >= max(2, _OWN_SHARE * len(told)) and len(told) >= (1 - _EDIT_SHARE) * len(texts)
    return enough and beside >= _BESIDE
