"""Questions and ideas with their votes, copied out of a tool or saved by it as a PDF: each an entry of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from harvest.model import Kind, ReadSource, VoiceKind
from harvest.readers.card_voices import unnamed_voice
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.tellers import NOBODY
from harvest.readers.transcripts.utterances import SourceFields, Utterance, join_turns, make_source

BESIDE = "names above entries (kept as whose words they are)"
VOTES = "votes for what people wrote"
_COUNTED = r"\d{1,4}\s*(?:up)?(?:votes?|likes?|stimmen?|voix|votos?|głos(?:y|ów)?|voti|stemmen|pleidlais)"
_VOTES = re.compile(
    rf"^\W*{_COUNTED}\W*$|"
    r"^(?:👍|❤️?|♥|▲|⬆️?)\s*\d{1,4}$|^\d{1,4}\s*(?:👍|❤️?|♥|▲|⬆️?)$",
    re.I,
)
_AT_END = re.compile(rf"(.{{12,}}\S)\s+({_COUNTED})$", re.I | re.S)
_ENDINGS = ("te", "tes", "ke", "kes", "me", "men", "ix", "to", "tos", "głos", "łosy", "ów", "ti", "is")
_LEAST, _MOST_LINES = 2, 8


@dataclass(frozen=True, slots=True)
class Voted:
    """What one person wrote, under which name, and the line with its votes."""

    who: str | None
    lines: list[str]
    votes: str
    head: str = ""
    """The line that says who wrote it, as it stands."""


def voted_entries(lines: Sequence[Line]) -> tuple[list[str], list[Voted]] | None:
    """What stands above the first entry, and the entries; None where no such list stands there.

    >>> text = ["Baths", "Jo Hall", "Open on Sundays?", "14 votes", "Anonymous", "Keep the guards", "2 votes"]
    >>> above, found = voted_entries([Line(one) for one in text])
    >>> above, [(one.who, one.lines) for one in found]
    (['Baths'], [('Jo Hall', ['Open on Sundays?']), (None, ['Keep the guards'])])
    """
    if sum(1 for line in lines if _may_end(line.text)) < _LEAST:
        return None
    filled = [part for line in lines if line.text.strip() for part in _parted(line.text.strip())]
    ends = [n for n, text in enumerate(filled) if len(text) < 24 and _VOTES.match(text)]
    if len(ends) < _LEAST or ends[-1] < len(filled) - 1:
        return None
    blocks = [filled[start:end] for start, end in zip([0, *(n + 1 for n in ends[:-1])], ends, strict=True)]
    if any(not block or len(block) > _MOST_LINES for block in blocks[1:]):
        return None
    named = all(len(block) > 1 and _is_who(block[0]) for block in blocks[1:])
    above: list[str] = []
    first = blocks[0]
    at = next((n for n in range(len(first) - 1) if _is_who(first[n])), None) if named else max(len(first) - 1, 0)
    last = [n for n in range(len(first) - 1) if _is_who(first[n])]
    at = last[-1] if named and last else at
    if at is None:
        return None
    above, blocks[0] = first[:at], first[at:]
    found = [
        Voted(_name(block[0]), block[1:], filled[end], block[0]) if named else Voted(None, block, filled[end])
        for block, end in zip(blocks, ends, strict=True)
    ]
    return (above, found) if all(one.lines for one in found) else None


def _may_end(text: str) -> bool:
    """Whether a line may end with votes, told in a moment."""
    return text[-12:].rstrip().casefold().endswith(_ENDINGS) or (len(text) < 24 and not text.isascii())


def _parted(text: str) -> list[str]:
    """A line and the votes that a PDF set behind its end."""
    found = _AT_END.match(text)
    return [found.group(1), found.group(2)] if found else [text]


def voted_sources(lines: Sequence[Line], fields: SourceFields, dropped: LeftOut) -> tuple[ReadSource, ...]:
    """Each entry as a source of its own; () where lines hold no such list."""
    found = voted_entries(lines)
    if found is None:
        return ()
    above, entries = found
    for line in above:
        dropped.add("title", line)
    fields = replace(fields, kind=Kind.NOTE, date=fields.date or date_of_header(above))
    sources = []
    for n, one in enumerate(entries, 1):
        dropped.add(VOTES, one.votes)
        title = f"{fields.title} {n}"
        voice, stands_for = unnamed_voice(fields.kind, fields.table, title)
        if one.who is not None:
            voice, stands_for = one.who, VoiceKind.PERSON
        if one.head:
            dropped.add(BESIDE, one.head)
        here = replace(fields, title=title, voice=voice, voice_kind=stands_for)
        said = [Utterance(text, one.who, paragraph=True) for text in one.lines]
        sources.append(make_source(join_turns(said), here))
    return tuple(sources)


def _is_who(text: str) -> bool:
    return NOBODY.match(text) is not None or (looks_like_name(text) and len(text.split()) <= 4)


def _name(text: str) -> str | None:
    return None if NOBODY.match(text) else text
