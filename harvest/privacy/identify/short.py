"""Names in titles, file names and attribute values: parts joined by signs or told apart by capitals inside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.privacy.identify.lexicon import NOT_NAMES, word_set
from harvest.privacy.identify.nouns import Identifier, IdentifierKind, NameList
from harvest.privacy.identify.settle import Span, settled
from harvest.privacy.identify.vocabulary import first_name, fold, is_ordinary, words

_K = IdentifierKind
_STREETS = word_set(
    "road street lane avenue close drive gardens park square terrace hall centre station school primary academy council"
)
JOINED = re.compile(r"[^\W_]_[^\W_]")
"""What a text holds whose words are joined as in a file name."""
_SUFFIXES = word_set("docx doc xlsx vtt jpg jpeg png pdf txt csv mp3 mp4 wav odt srt rtf html m4a final draft copy img")


def short(text: str, found: Sequence[Identifier], names: NameList) -> tuple[Identifier, ...]:
    """What ``find`` found, and names among the parts of words joined by signs or by capitals inside."""
    parts = [m.span() for m in re.finditer(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![^\W\d_A-Z])|[^\W\d_]", text)]
    spans = [Span(i.start, i.end, i.kind) for i in found]
    last: Span | None = None
    for start, end in parts:
        key = fold(text[start:end])
        tail = re.match(r"[\s_.\-]([^\W\d_]+)", text[end:])
        if tail and fold(tail.group(1)) in _STREETS and key not in names.single:
            last = None
            continue
        known = key in names.single or (
            first_name(key) >= 5
            and not is_ordinary(key)
            and key not in NOT_NAMES
            and key not in words().towns
            and len(key) > 2
        )
        follows = last is not None and re.fullmatch(r"[\s_.\-]?", text[last.end : start]) is not None
        surname = follows and not is_ordinary(key) and key not in NOT_NAMES | _SUFFIXES and len(key) > 2
        capital = (
            text[start].isupper()
            and follows
            and (words().ordinary.get(key, 0) <= 5 or key in words().last)
            and key not in NOT_NAMES
        )
        if known or surname or (capital and key in words().last):
            if key in names.own_words and key not in names.single:
                last = None
                continue
            span = Span(last.start if follows and last else start, end, _K.PERSON)
            spans.append(span)
            last = span
        else:
            last = None
    return settled(
        text,
        [
            s
            for s in spans
            if not any(
                o.start <= s.start and s.end <= o.end and o is not s and (o.end - o.start) > (s.end - s.start)
                for o in spans
            )
        ],
        names,
    )


_WHAT_THEY_ARE = re.compile(
    r"\)?, (?P<what>(?:\d{1,2}, )?[^\W\d_][^,|–\[\]()\d]{2,50}(?:, (?:\d{1,2}|[^,|–\[\]()\d]{2,40}))?)$"
)
_OF_MANY = word_set(
    "a an the and or of at in resident residents volunteer volunteers participant member members carer carers tenant "
    "parent "
    "neighbour facilitator interviewer host table group part question story session notes note transcript recording "
    "draft final copy page version staff student patient partner retired person young older visitor interview"
)
"""What so many are, or what a title says of the file, that it tells nobody."""


def with_what_they_are(text: str, found: tuple[Identifier, ...]) -> tuple[Identifier, ...]:
    """What was found in a title, with what somebody is behind their name at its end.

    >>> who = (Identifier(16, 27, "Hector Muir", _K.PERSON),)
    >>> [i.text for i in with_what_they_are("Bench stories – Hector Muir, harbour master", who)]
    ['Hector Muir', 'harbour master']
    """
    last = found[-1] if found else None
    if last is None or last.kind is not _K.PERSON:
        return found
    said = _WHAT_THEY_ARE.match(text, last.end)
    if said is None:
        return found
    told = set(fold(said.group("what")).replace(",", " ").split()) - _OF_MANY
    if not told or told & NOT_NAMES or told <= words().towns:
        return found
    start, end = said.span("what")
    return (*found, Identifier(start, end, text[start:end], _K.ROLE_UNIQUE))
