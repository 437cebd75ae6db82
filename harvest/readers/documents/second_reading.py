"""Two readings of one document: whether the second finds people who may be quoted beside all whom the first finds."""

from __future__ import annotations

from dataclasses import replace

from harvest.model import Kind, Permission, Reading
from harvest.readers.consent_lists.laid_out.in_documents import is_told
from harvest.readers.documents.stories.headings import BEFORE
from harvest.readers.documents.told.told_beside import BETWEEN
from harvest.readers.dropping import PERMITTED


def may_find_more(read: Reading) -> bool:
    """Whether somebody may be quoted by another reading who may not by this one: no talk, and not settled."""
    return not _is_talk(read) and not _is_settled(read)


def _is_talk(read: Reading) -> bool:
    """Whether somebody speaks again in what was read, as in a talk."""
    speakers = [turn.speaker for source in read.sources for turn in source.turns if source.kind is Kind.TRANSCRIPT]
    return len(speakers) > len(set(speakers))


def _is_settled(read: Reading) -> bool:
    """Whether nobody may be quoted by another reading who may not by this one.

    It says of all what they permit, of some that they may be quoted; who may not has no second paragraph, and nothing
    as long as somebody's words was left out: either may be another's.
    """
    if any(left.characters > _WORDS_LEFT[left.reason] for left in read.dropped if left.reason in _WORDS_LEFT):
        return False
    said = [
        (given, source.text[turn.start : turn.end].strip())
        for source in read.sources
        for turn in source.turns
        for given in [source.permissions.get(source.label_of(turn), source.permission)]
    ]
    return any(given is not None and given.quotable for given, _ in said) and all(
        given is not None and (given.quotable or "\n" not in text) for given, text in said
    )


def with_refusals(told: Reading, read: Reading) -> Reading:
    """The first reading, in which nobody is quotable whose words the second reads as refused, or as a child's."""
    layout = bool(_quotable(read))  # it was understood, and who is silent in it was asked and said nothing
    refused = [
        _letters(source.text[turn.start : turn.end])[:_FIRST]
        for source in read.sources
        for turn in source.turns
        if (given := source.permissions.get(source.label_of(turn), source.permission)) is not None
        and (given.minor or given.quotation == "no" or (layout and not given.quotable))
    ]
    sources = []
    for source in told.sources:
        letters = _letters(source.text)
        if source.permission is not None and any(words and letters.startswith(words) for words in refused):
            source = replace(source, permission=source.permission.narrower(Permission(quotation="no")))
        sources.append(source)
    return replace(told, sources=tuple(sources))


def finds_more(told: Reading, read: Reading) -> bool:
    """Whether one reading finds words that may be quoted beside all that the other finds."""
    if read.listed and not read.sources and not any(is_told(line) for s in told.sources for line in s.text.split("\n")):
        return False  # forms: what is left of them are questions and dates, and nobody's words
    known, found = _quotable(read), _quotable(told)
    more = sum(len(words) for words, _ in found) > sum(len(words) for words, _ in known)
    of_leave = sum(left.characters for left in told.dropped if left.reason == PERMITTED)
    if sum(len(s.text) for s in told.sources) + of_leave < _MOST * sum(len(s.text) for s in read.sources):
        return False
    return more and all(any(words[:_FIRST] in new and level == to for new, to in found) for words, level in known)


def _quotable(reading: Reading) -> list[tuple[str, str]]:
    """The letters of all turns that may be quoted by what the document says, and whether with the name."""
    return [
        (_letters(source.text[turn.start : turn.end]), given.quotation)
        for source in reading.sources
        for turn in source.turns
        if (given := source.permissions.get(source.label_of(turn), source.permission)) is not None and given.quotable
    ]


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


_WORDS_LEFT = {BETWEEN: 40, BEFORE: 200}
"""So many letters of what stood around people's words may be left out without being somebody's."""
_MOST = 0.5
"""What finds the leave of some must keep so much of what the other reading keeps, what people permit aside."""
_FIRST = 40
"""So many letters tell one person's words from another's."""
