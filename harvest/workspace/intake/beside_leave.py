"""What a file tells beside who permits what: stories, or a talk."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from harvest import privacy
from harvest.model import Kind, Reading
from harvest.readers.consent_lists.laid_out.in_documents import LEAVE
from harvest.readers.dropping import PERMITTED
from harvest.readers.lists_by_name.who.name_forms import TITLES
from harvest.readers.permission.text import fold
from harvest.readers.recognise.no_data.papers import ADVICE

_LEAST, _SPOKEN = 2, 0.4
"""A talk has so many turns at least; where leave is spoken of in so many of them it is a list."""
_NAMES_ALONE = 5
"""So many words at most has a turn in the mean where names were taken for what was said."""
OF_LEAVE = re.compile(
    rf"{LEAVE}|named?\b|\bwithdr[ae]w\w*|\btaken? out of\b|\btak\w+ (?:back )?(?:his|her|their|my) (?:no|yes)\b|"
    r"\b(?:caniat|cydsyni|[bf]+odlon|dd?ienw|h?enw\b|rh?annu|udost[eę]pn|anonim|imieni|nazwisk|einwillig|einverstand|withh[eo]ld|declin(?:ed|es)|"
    r"autoris|autoriz|consenti|weitergeb|partag|compart)",
    re.I,
)

_BY_NUMBER = re.compile(r"(?:(?<!\d)[1-6]\W{0,3}(?:yes|no|y|n|ok|okay|fine)\b\W*){2,}", re.I)
"""Answers to questions by their numbers: ``1 yes 2 no``."""
_WITH_IT = r"(?:\W|\b(?:and|but|for me|please|sorry|thanks)\b)*"
_BY_SIGN = re.compile(rf"(?:\W*\b(?:[1-9]|[A-D])\b)?{_WITH_IT}[👍👎✅❌]{_WITH_IT}|\W*[1-9]{_WITH_IT}", re.I)
"""An answer by a number or a sign and nothing else: ``1, but 👎``."""
_FILLED_IN = re.compile(r"\b(?:filled in|signed|completed|answered) (?:for \w+ )?by\b|\bon behalf of\b", re.I)
_NUMBER = re.compile(r"\W*[A-Za-z]{0,4}[-/ ]?\d[\w/-]{0,10}\W*")
_SLIPS = ADVICE["consent form"]
"""What is said of forms; those that were filled in one below the other hold neither a talk nor stories."""
_STORY = 12
"""Words that a story has at least, beside those of leave."""
_NOTED = re.compile(r"^\W*(?:office|admin)\b[^:]{0,20}:", re.I)


def tells(reading: Reading) -> bool:
    """Whether it holds stories of several who are named, of which most say something beside leave and what is printed
    on every form."""
    if reading.not_data == _SLIPS:
        return False
    named = [source for source in reading.sources if source.voice and source.kind is Kind.STORY]
    lines = [[fold(line) for line in source.text.splitlines() if not OF_LEAVE.search(line)] for source in named]
    often = Counter(line for some in lines for line in set(some))
    own = [" ".join(line for line in some if often[line] == 1).split() for some in lines]
    return len({source.voice for source in named}) > 1 and 2 * sum(len(o) >= _STORY for o in own) > len(reading.sources)


def told_beside(reading: Reading, names: Iterable[Iterable[str]] = ()) -> Iterator[str]:
    """The texts of a reading but those that only say who answered, speak of leave, note something for an office, or are
    the number of a member, or nothing but what somebody who is known is called; each is judged when it is asked for."""
    called = {*TITLES, *(word for own in names for name in own for word in fold(name).split())}
    for source in reading.sources:
        text = source.text
        if _NUMBER.fullmatch(text) or {*fold(text).replace(".", " ").split()} <= called:
            continue
        if not any(one.search(text) for one in (_FILLED_IN, OF_LEAVE, _NOTED)):
            yield text


def is_talk(reading: Reading | None, names: Iterable[Iterable[str]]) -> bool:
    """Whether people speak in a file, of whom some are known, and of other things than leave.

    What was taken for speakers of a list are its headings, and nobody elsewhere is called so.
    """
    turns = spoken(reading)
    if reading is not None and reading.not_data == _SLIPS:
        return False
    of_leave = sum(
        any(one.search(words) for one in (OF_LEAVE, _BY_NUMBER)) or _BY_SIGN.fullmatch(words) is not None
        for _, words in turns
    )
    if len(turns) < _LEAST or of_leave >= _SPOKEN * len(turns):
        return False
    permits = sum(one.count for one in reading.dropped if one.reason == PERMITTED) if reading is not None else 0
    if permits > len(turns) and all(len(words.split()) < _STORY for _, words in turns):
        return False  # what is left of a list when most of it was understood
    if sum(len(words.split()) for _, words in turns) <= _NAMES_ALONE * len(turns):
        return False
    known = dict(enumerate(tuple(called) for called in names))
    return any(privacy.meant(speaker, known) for speaker in {speaker for speaker, _ in turns})


def is_long_talk(reading: Reading, names: Iterable[Iterable[str]]) -> bool:
    """Whether people tell something at length in a talk: no record of leave gives each of them so many words."""
    words = [len(said.split()) for _, said in spoken(reading)]
    return sum(words) >= _STORY * max(1, len(words)) and is_talk(reading, names)


def spoken(reading: Reading | None) -> list[tuple[str, str]]:
    """Who says what in a reading; nobody anything where there is none."""
    return [
        (turn.speaker or source.voice or "", source.text[turn.start : turn.end])
        for source in (reading.sources if reading is not None else ())
        for turn in source.turns
        if turn.speaker or source.voice
    ]
