"""Interviews typed with a full stop behind whoever speaks, below questions: ``Q. And then?``, ``Ada. We swam.``"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from harvest.model import Role
from harvest.readers.documents.lines import Line
from harvest.readers.recognise.role_words import role_of_question_and_answer, role_of_words
from harvest.readers.recognise.speakers import NOT_NAMES, looks_like_name
from harvest.readers.recognise.turn_starts import Start

_STOPPED = re.compile(
    r"^\s*((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev)\.? )?[^\W\d_][\w'’-]{1,20}(?: [^\W\d_a-z][\w'’-]{0,20})?)\.\s+(?=\S)"
)
_LEAST, _SHARE = 2, 0.8
_ASKS = re.compile(
    r"^\W*(?P<one>[^\W\d_a-z][^,;:]{2,40}?) (?:asks|asking|interviews|interviewing|questions|talks to|with)\b,? "
    r"(?:and )?(?P<other>[^\W\d_a-z][^,;:]{2,40}?)(?: (?:answers|answering|tells|replies))?\W*$"
)
"""Who asks whom, in a heading: ``Ada Obi asks, Bo Lind answers``."""


def stopped_names(lines: Sequence[Line], starts: Sequence[Start | None]) -> dict[int, Start]:
    """The lines that begin with a name and a full stop where somebody answers, by their number.

    Most questions have to be answered so, and more than once by the same name: many a sentence is but one word.

    >>> from harvest.readers.recognise.turn_starts import find_start
    >>> told = ["Q. What helps?", "Ada. The pond.", "Fourteen. And then more.", "Q. Who?", "Ada. My aunt."]
    >>> found = stopped_names([Line(text) for text in told], [find_start(text) for text in told])
    >>> {n: start.label for n, start in found.items()}
    {1: 'Ada', 4: 'Ada'}
    """
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
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    below = {n: following for n, following in zip(filled, filled[1:], strict=False)}
    answered = sum(below.get(n) in found for n in asked)
    return found if answered >= max(_LEAST, _SHARE * len(asked)) else {}


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
