# ruff: noqa: E501 – patterns are easier to check on one line
"""Lines of a typed transcript that nobody says: headings, times, numbers of pages, what a program notes of itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.readers.documents.lines import Line
from harvest.readers.recognise.talk.service_lines import is_service_line, turns_the_tape
from harvest.readers.recognise.talk.turn_starts import Start, find_start
from harvest.readers.transcripts.made_up import is_credit_line

_TIME_ALONE = re.compile(r"^\s*[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*$")
_KEY = re.compile(
    r"^\W{0,3}(?:key(?: to (?:the )?(?:initials|speakers|names))?|legend|initials|abbreviations|who(?:['’]s| is| was) who|kürzel|legende|abkürzungen|légende|"
    r"initiales|leyenda|legenda|inicjały|initialen)(?: used)?\s*:?\s*$",
    re.I,
)
"""What stands alone above who is who."""
_PAGE_NUMBER = re.compile(r"^\W*\d{1,4}\W*$")


_WELCOMES = re.compile(
    r"^\W*(?:(?:you are )?welcome to|willkommen (?:bei|beim|im|in|zu\w?)|bienvenu(?:e|es|s)? (?:à|au|aux|dans|sur)|bienvenid[oa]s? (?:a|al)|bem[- ]vind[oa]s? (?:a|à|ao)|benvenut[oaie] (?:in|a|al\w*|nel\w*)|welkom (?:bij|in|op)|"
    r"witamy (?:w|na)|croeso i|välkommen till|velkommen til)\b[^.?!]{2,90}[!.]?\W*$",
    re.I,
)


def welcomes(words: str) -> bool:
    """Whether words with a time and no name, before anybody's, are how a room for calls greets whoever comes in.

    >>> welcomes("Welcome to Mending hour!"), welcomes("Willkommen bei <b>Garten</b>!"), welcomes("We sat in a ring.")
    (True, True, False)
    """
    return _WELCOMES.match(words) is not None


def is_service(line: str) -> bool:
    """Whether a line is a program's or the number of a page."""
    return (
        is_service_line(line)
        or is_credit_line(line)
        or _KEY.match(line) is not None
        or _PAGE_NUMBER.match(line) is not None
    )


def is_beside(line: Line) -> bool:
    """Whether nobody could be saying a line: a heading, a time, a number of a page, what a program says."""
    headed = line.heading and line.text.strip()
    return bool(headed or _TIME_ALONE.match(line.text) or is_service(line.text))


_BEGAN = re.compile(r"^[^:]{2,60}?\s[–—-]\s(?P<what>[^:]{4,60})$")
"""What Teams writes of who began to record: ``Anna Kowalczyk – rozpoczęto transkrypcję``."""

_NOTED = re.compile(r"^\s*[A-Z][A-Z ]{2,30}: .{0,400} [–—-] WATCH: https?://\S{5,300}\s*$")
"""What Fathom notes between turns, and where to see it: ``SCREEN SHARING: Ada began … - WATCH: https://…``."""


def start_of(line: Line) -> Start | None:
    """How a line begins somebody's go; None for one that only says who began or ended the recording, or is a note.

    >>> start_of(Line("HIGHLIGHT: the slip - WATCH: https://talks.example/7")) is None, start_of(Line("ADA: Hi")).label
    (True, 'ADA')
    """
    if not line.text.strip() or line.heading is not None or _NOTED.match(line.text):
        return None
    found = find_start(line.text)
    began = _BEGAN.match(line.text.strip()) if found is not None else None
    return None if began and is_service_line(began["what"]) else found


def starts_of(lines: Sequence[Line]) -> list[Start | None]:
    """How each line begins somebody's go; a tape that begins once, at a time, is nobody, one that comes again speaks.

    >>> [one and one.label for one in starts_of([Line("Track 1 [00:00:00]"), Line("Ada: Who is here?")])]
    [None, 'Ada']
    >>> [one and one.label for one in starts_of([Line("Track 1 [00:00]"), Line("Hello."), Line("Track 1 [00:09]")])]
    ['Track 1', None, 'Track 1']
    """
    starts = [start_of(line) for line in lines]
    often = Counter(start.label for start in starts if start is not None)
    told = [
        None if start is not None and often[start.label] == 1 and _says_when(line.text) else start
        for line, start in zip(lines, starts, strict=True)
    ]
    return _without_words_that_go_on(lines, told)


def _says_when(line: str) -> bool:
    """Whether a line says which tape begins, or only a time of day as people in America have it: ``6:30 P.M. CT``."""
    return turns_the_tape(line) or (len(line) <= _LONGEST_TIME and _AMERICAN.fullmatch(line) is not None)


_LONGEST_TIME = 60
_AMERICAN = re.compile(
    r"\W*\d{1,2}:\d{2}\s*[ap]\.?\s?m\b\.?(?:\s*(?:[-–—]|to)\s*\d{1,2}:\d{2}\s*[ap]\.?\s?m\b\.?)?"
    r"\s*[(\[]?(?:[ECMPA]\.?T\.?|(?:eastern|central|mountain|pacific|atlantic|alaska|hawaii)(?: (?:standard|daylight))?(?: time)?)\W*",
    re.I,
)
_TURNS, _NEARLY = 4, 0.9
"""So many turns at least, nearly all of them below an empty line, show that such lines part the turns."""


def _without_words_that_go_on(lines: Sequence[Line], starts: Sequence[Start | None]) -> list[Start | None]:
    """The starts without words that go on right below others and hold a colon, where empty lines part the turns.

    In letters without capitals nothing else tells them from a name (``但有一个条件：不加糖。``).
    """
    often = Counter(start.label for start in starts if start is not None)
    again = [n for n, start in enumerate(starts) if start is not None and often[start.label] > 1]
    apart = sum(1 for n in again if n == 0 or not lines[n - 1].text.strip())
    if len(again) < _TURNS or apart < _NEARLY * len(again):
        return list(starts)
    return [
        None
        if start is not None
        and often[start.label] == 1
        and start.time is None
        and n
        and lines[n - 1].text.strip()
        and lines[n - 1].heading is None
        and start.label.upper() == start.label.lower()
        else start
        for n, start in enumerate(starts)
    ]
