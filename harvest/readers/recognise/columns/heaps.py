# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Columns that are heaps of answers side by side: sides (“Keep”, “Change”), or beginnings that cells end (“I liked …”)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.columns import column_names as names
from harvest.readers.recognise.columns.column_profile import Column
from harvest.readers.recognise.columns.days_in_cells import is_side
from harvest.readers.recognise.talk.speakers import looks_like_name

_BEGUN = re.compile(r"(?:…|\.{3}|_{3,})\W*$")
_OF_ME = re.compile(
    r"^(?:(?:today|tonight|now|next time) )?(?:I|we|I['’]\w+|we['’]\w+)(?: (?:really|most|also|will|would|did|do|have|was|"
    r"were))* (?:lik|lov|enjoy|wish|want|need|learn|think|thought|feel|felt|found|dislik|hat|miss|remember|hope|dream|"
    r"wonder|chang|keep|stop|start|add|improv|see|saw|notic|heard|take|took|struggl|fear|worr|valu|treasur)\w*\b",
    re.I,
)
_SIDES = re.compile(
    r"\W*(?:(?:what |things? (?:we |to |that )?|more |most )?(?:lik|lov|enjoy)(?:e?d|es?)?|changed?|improve(?:ments?)?|"
    r"add|drop|try|(?:two |three )?stars?|(?:a |and a )?wish(?:es)?|roses?|thorns?|buds?|glad|sad|mad|"
    r"(?:the )?(?:best|worst|high|low)(?: (?:bits?|things?|parts?|points?|moments?))?|highlights?|lowlights?|"
    r"www|ebi|(?:what )?went (?:well|badly|wrong)|even better(?: if)?|less good|not so good|could be better|"
    r"(?:green|red|amber|yellow|pink|blue|orange|white) (?:cards?|notes?|post-?its?|stick(?:y|ies)|leaf|leaves)|"
    r"opportunit(?:y|ies)|threats?|hopes?|fears?|worries|concerns?|challenges?|gifts?|headlines?|"
    r"front(?: of (?:the )?card)?|back(?: of (?:the )?card)?|more of|less of|"
    r"(?:das |was )?(?:gut|schlecht|besser|positiv|negativ)(?:es)?|(?:mir |uns )?(?:gefiel|hat gefallen|gefällt)|"
    r"(?:ich|wir) (?:würden?|wünschen?|möchten?)\b.{0,20}|behalten|ändern|stärken|schwächen|chancen|risiken|mehr|weniger|"
    r"(?:j['’]ai|nous avons|on a) (?:aimé|apprécié|appris)|(?:je|on|nous) (?:changerai\w*|garderai\w*)|points? (?:forts?|faibles?)|"
    r"positifs?|négatifs?|forces|faiblesses|à (?:garder|changer|améliorer)|"
    r"(?:me|nos) (?:gust(?:ó|a|aría)|encantó)|(?:yo )?(?:cambiaría|mejoraría|mantendría)(?:mos)?|lo (?:bueno|malo|mejor|peor)|"
    r"fortalezas|debilidades|a (?:mantener|cambiar|mejorar)|"
    r"(?:podoba(?:ło|ł)? (?:mi|nam) się)|zmienił\w*|mocne strony|słabe strony|plusy|minusy|co (?:zmienić|zostawić)|"
    r"(?:mi )?(?:hoffais|hoffwn|newidiwn)(?: i)?|da|drwg|cryfderau|gwendidau|cadw|newid|"
    r"(?:wat )?(?:goed|slecht|beter)|bewaren|veranderen|(?:mi|ci) è piaciuto|cambierei|gostei|mudaria)\W*",
    re.I,
)
_MARKS = re.compile(r"[☺☹🙂🙁😀-😿👍👎❤💔✅❌⭐🌹+−–—-]+\ufe0f?")
_FEWEST, _WORDS, _ALIKE = 2, 1.2, 3.0


def is_begun(head: str) -> bool:
    """Whether a heading begins a sentence that whoever answers goes on with.

    >>> is_begun("I would change …"), is_begun("We need"), is_begun("I am a"), is_begun("Where")
    (True, True, False, False)
    """
    return _BEGUN.search(head) is not None or _OF_ME.match(head.strip()) is not None


def is_heap(head: str) -> bool:
    """Whether a heading is a side on which answers are put, or begins them.

    >>> [is_heap(head) for head in ("Keep", "Even better if", "☹", "Mir gefiel …", "Item", "Who")]
    [True, True, True, True, False, False]
    """
    bare = head.strip()
    return is_side(bare) or is_begun(bare) or bool(_SIDES.fullmatch(bare) or _MARKS.fullmatch(bare))


def heaps_beside(texts: Sequence[str], free: Sequence[Column]) -> list[str]:
    """All columns of a table that holds nothing but heaps side by side, though some hold few words; else ``texts``.

    ``free`` are the columns that are nothing else; where one of them is neither a heap nor a text nothing is added.
    """
    filled = [c for c in free if c.filled and c.machine_share < 0.5]
    if len(filled) < _FEWEST or not all(c.name in texts or (is_heap(c.name) and _answers(c)) for c in filled):
        return list(texts)
    if not any(is_heap(c.name) for c in filled):
        return list(texts)
    return [c.name for c in filled]


def ragged_beside(texts: Sequence[str], free: Sequence[Column], records: Sequence[Sequence[str]]) -> list[str]:
    """All columns of a table that is sheets of points side by side: each filled from the top, as far as it goes.

    ``free`` are all columns of the table; where one is no heap of points, or they are as long as each other, ``texts``.
    """
    ends = []
    for n in range(len(free)):
        below = [bool(n < len(record) and record[n]) for record in records]
        ends.append(sum(below))
        if not all(below[: ends[-1]]):
            return list(texts)
    ragged = sum(1 for end in ends if end < max(ends, default=0)) >= _FEWEST and min(ends, default=0) >= _FEWEST
    if not ragged or len(texts) < _FEWEST or not all(c.name in texts or _answers(c) for c in free):
        return list(texts)
    return [c.name for c in free]


def _answers(column: Column) -> bool:
    """Whether the cells differ, hold more than a word on the whole, and are no names."""
    called = sum(1 for cell in column.cells if len(cell.split()) <= 3 and cell.istitle() and looks_like_name(cell))
    return (
        column.mean_words >= _WORDS
        and column.distinct >= 0.8
        and column.closed_share <= 0.4
        and not column.ticks
        and called < 0.6 * len(column.cells)
        and not any(names.is_called(pattern, column.name) for pattern in names.TELLERS)
    )
