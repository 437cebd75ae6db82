# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Comments in the margin of notes, in which those who were there add what they think: words of whoever wrote each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Dropped, Kind, Reading, ReadSource, Turn
from harvest.model.plural import count
from harvest.readers.documents.notes.margin import IN_MARGIN, Comment, letters
from harvest.readers.documents.notes.present import fuller
from harvest.readers.dropping import visible
from harvest.readers.leave.notes import of_note
from harvest.readers.recognise.talk.speakers import looks_like_name

OWN = re.compile(
    r"\b(?:I|I['’]\w+|[Mm][ey]|[Mm]ine|[Ww]e|[Ww]e['’]\w+|[Oo]urs?|[Uu]s|"
    r"[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?\w?|[Ww]ir|[Uu]ns(?:ere?\w?)?|[Jj]e|[Jj]['’]\w+|[Mm]oi|[Mm]on|[Mm]es|[Nn]ous|[Nn]otre|[Nn]os|"
    r"[Yy]o|[Mm]is?|[Nn]osotr[oa]s|[Nn]uestr[oa]s?|[Ii]o|[Mm]i[oa]|[Nn]oi|[Nn]ostr[oaei]|[Ee]u|[Mm]eu|[Mm]inha|[Nn]ós|"
    r"[Jj]a|[Mm]nie|[Mm]ój|[Mm]oja|[Mm]oje|[Nn]as|[Nn]asz\w?|[Ii]k|[Mm]ijn|[Ww]ij|[Ww]e|[Oo]nze?|[Jj]ag|[Mm]in|[Vv]i|[Ff]y|[Ff]i)\b"
)
EDITS = re.compile(
    r"^\W*(?:please|pls|can (?:you|we|i|this)|could (?:you|we|i|this)|should (?:this|it|we|i|that)|shall (?:we|i)|do we (?:need|want|have)|"
    r"i (?:think|thought|believe) (?:this|it|that|we) (?:agreed|said|was|is|should|ought|needs?)|i(?:['’]d| would| have|['’]ve)? "
    r"(?:cut|move[d]?|delete[d]?|reword(?:ed)?|change[d]?|add(?:ed)?|put|say|edit(?:ed)?|correct(?:ed)?|remove[d]?|tidied|tighten(?:ed)?)|is this|was this|who (?:said|was)|"
    r"which|check|confirm|add|delete|remove|change|correct|move|reword|rephrase|shorten|cut|insert|amend|replace|clarify|"
    r"see (?:above|below|p)|cf\b|tbc|to ?do|source|ref|code|theme|memo|good quote|great quote|nice quote|quote|use this|"
    r"bitte|prüfen|streichen|ergänzen|vérifier|supprimer|ajouter|revisar|comprobar|borrar|proszę|sprawdzić|usunąć)\b|^\W*[#@]|"
    r"\b(?:spell?ing|spelled|spelt|typos?|wording|paragraph|sentence|heading|bullets?|draft|minuted?|minutes (?:should|as|say)|"
    r"(?:should|to|might|must) (?:read|say|be (?:in|under|above|below|moved|cut|deleted|removed))|transcri\w+|inaudible|quotation|track(?:ed)? changes|page \d)\b",
    re.I,
)
"""What is said of the notes and not of what they are about."""
USE = re.compile(
    r"\b(?:quot\w+|consent\w*|permission|permitted|anonym\w*|pseudonym\w*|(?:my|her|his|their|your|the|by|no|with|real) names?|named|"
    r"publish\w*|publication|printed|off the record|confidential\w*|in confidence|withdr[ae]w\w*|"
    r"(?:take|leave|keep|cut|drop|strike) (?:me|it|this|that|mine|hers|his|theirs|us|him|her|them|these) (?:out|off|back|away|private|in here)|"
    r"(?:not|n['’]t) (?:to be )?(?:used?|shared?|passed on|repeated)|between (?:us|ourselves|you and me))\b",
    re.I,
)
"""What may be done with the words beside it."""
_LEAST, _SHORT = 3, 8
"""So many words at least somebody says; with fewer than so many a comment that seems to be about leave is."""
KEPT = (
    "{} in the margin {} taken for the words of whoever wrote {} ({}). Look whether that is so: remarks on the text are "
    "nobody's words."
)
LEFT = (
    "{} in the margin {} left out (“{}”). If somebody's words stand there, write them into the text and upload the "
    "file again."
)


def speaks(comment: str) -> bool:
    """Whether a comment in the margin tells something, and is neither about the text beside it nor about leave.

    >>> speaks("My aunt had the stall next to it"), speaks("Lovely"), speaks("Please check the spelling of my name")
    (True, False, False)
    """
    words = len(comment.split())
    return words >= _LEAST and not EDITS.search(comment) and not _of_leave(comment)


def _of_leave(comment: str) -> bool:
    """Whether a comment says what may be done with the words beside it; “a private club” alone says nothing of that."""
    return USE.search(comment) is not None or (len(comment.split()) < _SHORT and of_note(comment) is not None)


def with_comments(reading: Reading, comments: Sequence[Comment]) -> Reading:
    """The reading of notes with what was added in the margin, each under whoever wrote it, behind what it is about.

    In a talk or a story a comment is a remark of whoever works on it: it is left out, and the card says so.
    """
    comments = [one for one in comments if one.text]
    if not comments or reading.listed:
        return reading
    added = _added(reading, comments)
    source = source_with(reading.sources[0], added) if added else None
    if source is None:
        return replace(reading, warnings=(*reading.warnings, *_left(comments)))
    return with_added(reading, source, added, comments)


def with_added(reading: Reading, source: ReadSource, added: Sequence[Comment], comments: Sequence[Comment]) -> Reading:
    """The reading with a source into which some of its comments were added; the card says which and which not."""
    many = len(added) > 1
    who = ", ".join(list(dict.fromkeys(one.by for one in added if one.by))[:6]) or "nobody is named"
    said = KEPT.format(count(len(added), "comment", "comments"), "are" if many else "is", "each" if many else "it", who)
    warnings = (*reading.warnings, said, *_left([one for one in comments if one not in added]))
    return replace(reading, sources=(source,), dropped=_less(reading.dropped, added), warnings=warnings)


def _added(reading: Reading, comments: Sequence[Comment]) -> list[Comment]:
    """The comments of a file of notes in which people speak: at least half of what is no edit is told by an “I”."""
    only = reading.sources[0] if len(reading.sources) == 1 else None
    if only is None or reading.kind is not Kind.NOTE or reading.not_data or only.voice is not None:
        return []
    told = [one for one in comments if speaks(one.text)]
    own = [one for one in told if OWN.search(one.text)]
    enough = len(own) >= 2 or any(len(one.text.split()) >= _SHORT for one in own)
    return told if enough and 2 * len(own) >= len(told) else []


def _left(comments: Sequence[Comment]) -> list[str]:
    texts = [one.text for one in comments if len(one.text.split()) >= _LEAST and not _of_leave(one.text)]
    if not texts:
        return []
    many = count(len(texts), "comment", "comments")
    return [LEFT.format(many, "was" if len(texts) == 1 else "were", texts[0][:80])]


def source_with(source: ReadSource, comments: Sequence[Comment]) -> ReadSource | None:
    """The source with each comment as a turn behind the one that it is about; None where its text is more than turns."""
    said = [source.text[turn.start : turn.end] for turn in source.turns]
    if "\n".join(said) != source.text or not said:
        return None
    authors = list(dict.fromkeys(one.by for one in comments if looks_like_name(one.by)))
    behind: dict[int, list[Comment]] = {}
    plain = [letters(text) for text in said]
    for one in comments:
        behind.setdefault(_place_of(one, plain), []).append(one)
    parts: list[tuple[str, Turn]] = []
    for n, turn in enumerate(source.turns):
        speaker = fuller(turn.speaker, authors) if turn.speaker else None
        parts.append((said[n], replace(turn, speaker=speaker)))
        for one in behind.get(n, ()):
            parts.append(
                (one.text, Turn(0, 0, one.by or None, table=turn.table, round=turn.round, question=turn.question))
            )
    made: list[Turn] = []
    at = 0
    for text, turn in parts:
        made.append(replace(turn, start=at, end=at + len(text)))
        at += len(text) + 1
    where = {fuller(who, authors): told for who, told in source.affiliations.items()}
    permitted = {fuller(who, authors): given for who, given in source.permissions.items()}
    text = "\n".join(text for text, _ in parts)
    return replace(source, text=text, turns=tuple(made), affiliations=where, permissions=permitted)


def _place_of(comment: Comment, said: Sequence[str]) -> int:
    """The last of the turns (their letters) in the paragraph beside a comment, or that it is part of; else the last."""
    beside = letters(comment.beside.text)
    inside = (n for n in range(len(said) - 1, -1, -1) if said[n] and said[n] in beside)
    around = (n for n, own in enumerate(said) if beside and beside in own)
    return next(inside, next(around, len(said) - 1))


def _less(dropped: Sequence[Dropped], kept: Sequence[Comment]) -> tuple[Dropped, ...]:
    """What was left out, less what stands in the text after all."""
    letters_kept = sum(visible(one.text) for one in kept)
    return tuple(
        replace(one, count=max(1, one.count - len(kept)), characters=one.characters - letters_kept)
        if one.reason == IN_MARGIN
        else one
        for one in dropped
        if one.reason != IN_MARGIN or one.characters > letters_kept
    )
