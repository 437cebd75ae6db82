"""Interviews typed with a full stop behind whoever speaks, below questions: ``Q. And then?``, ``Ada. We swam.``"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from harvest.model import Role
from harvest.readers.documents.lines import Line
from harvest.readers.recognise.dates import is_date
from harvest.readers.recognise.talk.role_words import role_of_question_and_answer, role_of_words
from harvest.readers.recognise.talk.speakers import NOT_NAMES, label_role, looks_like_name
from harvest.readers.recognise.talk.turn_starts import Start

_STOPPED = re.compile(
    r"^\s*((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev)\.? )?[^\W\d_][\w'’-]{1,20}(?: [^\W\d_a-z][\w'’-]{0,20})?)\.\s+(?=\S)"
)
_LETTERS = re.compile(r"^\s*([^\W\d_a-z]{1,3})\.\s+(?=\S)")
_LEAST, _SHARE = 2, 0.8
_ASKS = re.compile(
    r"^\W*(?P<one>[^\W\d_a-z][^,;:]{2,40}?) (?:asks|asking|interviews|interviewing|questions|talks to|with)\b,? "
    r"(?:and )?(?P<other>[^\W\d_a-z][^,;:]{2,40}?)(?: (?:answers|answering|tells|replies))?\W*$"
)
"""Who asks whom, in a heading: ``Ada Obi asks, Bo Lind answers``."""


def stopped_names(lines: Sequence[Line], starts: Sequence[Start | None]) -> dict[int, Start]:
    """The lines that begin with a name and a full stop where somebody answers, by their number.

    Most questions have to be answered so, and more than once by the same name: many a sentence is but one word.

    >>> from harvest.readers.recognise.talk.turn_starts import find_start
    >>> told = ["Q. What helps?", "Ada. The pond.", "Fourteen. And then more.", "Q. Who?", "Ada. My aunt."]
    >>> found = stopped_names([Line(text) for text in told], [find_start(text) for text in told])
    >>> {n: start.label for n, start in found.items()}
    {1: 'Ada', 4: 'Ada'}
    """
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    if lettered := _letters(lines, filled):
        return lettered
    asked = [n for n, start in enumerate(starts) if start is not None and _is_asker(start.label)]
    if len(asked) < _LEAST:
        return {}
    found = {
        n: Start("label", m[1], None, m.end())
        for n, (line, start) in enumerate(zip(lines, starts, strict=True))
        if start is None and line.heading is None and (m := _STOPPED.match(line.text)) and _may_name(m[1])
    }
    often = Counter(start.label for start in found.values())
    found = {n: start for n, start in found.items() if often[start.label] >= _LEAST}
    below = {n: following for n, following in zip(filled, filled[1:], strict=False)}
    answered = sum(below.get(n) in found for n in asked)
    return found if answered >= max(_LEAST, _SHARE * len(asked)) else {}


def _letters(lines: Sequence[Line], filled: Sequence[int]) -> dict[int, Start]:
    """The lines of a talk that begin with initials and a full stop, where nearly all do, by a few people in turn.

    >>> told = ["Bea Lock, Di asking", "D. And then?", "B. We sailed.", "D. Why?", "B. My boat."]
    >>> [start.label for start in _letters([Line(text) for text in told], range(5)).values()]
    ['D', 'B', 'D', 'B']
    >>> quiz = ["A. soup", "B. bread", "C. tea", "A. now", "B. then", "C. never"]
    >>> _letters([Line(text) for text in quiz], range(6))
    {}
    """
    found = {
        n: Start("label", m[1], None, m.end())
        for n in filled
        if lines[n].heading is None and (m := _LETTERS.match(lines[n].text))
    }
    often = Counter(start.label for start in found.values())
    found = {n: start for n, start in found.items() if often[start.label] >= _LEAST}
    labels = sorted({start.label for start in found.values()})
    told = sum(n >= min(found, default=0) for n in filled)
    in_order = len(labels) > _LEAST and "".join(labels) == _ALPHABET[: len(labels)]  # options of a quiz
    return {} if len(labels) < _LEAST or len(found) < _SHARE * told or in_order else found


_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def who_asks_whom(lines: Sequence[Line]) -> Mapping[str, Role]:
    """Everybody whom headings over interviews in pairs name; each asks in one and answers in the other.

    >>> dict(who_asks_whom([Line("Ada Obi asks, Bo Lind answers", heading=2), Line("Bo Lind interviews Ada Obi.")]))
    {'Ada Obi': <Role.RESIDENT: 'resident'>, 'Bo Lind': <Role.RESIDENT: 'resident'>}
    >>> who_asks_whom([Line("Interview with Ada and Bo Lind", heading=1), Line("Interview with Ada Obi", heading=1)])
    {}
    """
    met = [m for line in lines if len(line.text) < 100 and (m := _ASKS.match(line.text))]
    pairs = [(m["one"].strip(), m["other"].strip()) for m in met]
    return dict.fromkeys((name for pair in pairs if all(map(_is_whole, pair)) for name in pair), Role.RESIDENT)


def _is_whole(name: str) -> bool:
    """Whether that is one person's first and last name."""
    return len(name.split()) > 1 and not re.search(r"\band\b|&", name) and looks_like_name(name)


def _is_asker(label: str) -> bool:
    return label.casefold() == "q" or Role.FACILITATOR in (role_of_question_and_answer(label), role_of_words(label))


def _may_name(label: str) -> bool:
    return label.split()[0].lower() not in NOT_NAMES and looks_like_name(label)


_OF_A_HEAD = re.compile(r"\s*(?:[:,;|(){}\[\]–—]|(?<=\w{3})\.\s|\s-\s|\b(?:and|with|by|&|mit|et|avec)\b)\s*")
_ASKER = re.compile(
    r"\s+(?:(?:was|is) )?(?:asking|asks?|asked|interviewing|interviews|interviewed|recording|recorded|listening|"
    r"(?:taking|took|takes) (?:the )?notes|writing it down|fragt|demande|pyta)$",
    re.I,
)


_WHERE = r"(?:in|at|on|over|outside|during|after|before|near|behind|by phone|for|about)"
_AND_WHERE = re.compile(rf"\s+{_WHERE}\s.*$")
_TOLD_TO = re.compile(
    r"[.,;(:]?\s*(?i:\b(?:as )?(?:talk(?:ed|ing|s)?|speaking|spoke|chatt(?:ed|ing)|in conversation|told|"
    r"interviewed|recorded|(?:written|taken|noted) down|typed(?: up)?)(?: (?:it|this|(?:her|his) story))? "
    r"(?:to|by|with)) "
    rf"(?P<asker>[^\W\d_a-z][^,;|(){{}}\[\].–—]{{1,40}}?)(?=\s+{_WHERE}\s|\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d)|"
    r"\s*[,;()\[.–—]|\s*$)"
)
"""Whom somebody told it to: ``Bea Lock, stallholder. Talked to Di at the market``."""


def letters_of_head(labels: Sequence[str], head: Sequence[str]) -> dict[str, tuple[str, Role]]:
    """Who speaks under one letter each, where lines above the talk name exactly one who begins with it, and who asks.

    >>> letters_of_head(["D", "B"], ["Bea Lock, at her stall, Friday, Di asking"])
    {'D': ('Di', <Role.FACILITATOR: 'facilitator'>), 'B': ('Bea Lock', <Role.UNKNOWN: 'unknown'>)}
    >>> letters_of_head(["D", "B"], ["Bea Lock, Brook End, Di asking"]), letters_of_head(["D", "B"], ["Bea Lock"])
    ({}, {})
    >>> letters_of_head(["D", "B"], ["Bea Lock, stallholder. Talked to Di at the market Monday 9 Nov, 20 mins"])["D"]
    ('Di', <Role.FACILITATOR: 'facilitator'>)
    """
    letters = {label.strip(" .") for label in labels}
    if not 1 < len(letters) <= _PEOPLE or not all(len(letter) == 1 and letter.isupper() for letter in letters):
        return {}
    if any(label_role(label, labels)[1] is not Role.UNKNOWN for label in labels):
        return {}  # Q and A
    named: dict[str, Role] = {}
    for part in (part.strip(" .") for line in head for part in _parts_of_head(line[:_LONGEST])):
        name = _ASKER.sub("", part)
        if 0 < len(name.split()) <= _PEOPLE and looks_like_name(name) and not is_date(name):
            named[name] = Role.FACILITATOR if name != part else named.get(name, Role.UNKNOWN)
    fits = {label: [name for name in named if name[0].upper() == label.strip(" .")] for label in labels}
    if any(len(names) != 1 for names in fits.values()):
        return {}
    return {label: (name, named[name]) for label, (name,) in fits.items()}


def _parts_of_head(line: str) -> list[str]:
    told = _TOLD_TO.sub(lambda m: f"; {m['asker']} asking; ", line)
    return [_AND_WHERE.sub("", part) for part in _OF_A_HEAD.split(told)]


_PEOPLE, _LONGEST = 4, 300
