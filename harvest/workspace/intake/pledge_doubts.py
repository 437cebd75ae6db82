"""Where dreams and pledges say by when or how they stand in words that tell no day and no state: said, not made up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from harvest.model import Card, Kind, Reading, ReadSource, Role
from harvest.model.card_columns import DOTS, HORIZON, OF_PLEDGES, dots_in
from harvest.model.horizon_words import as_told
from harvest.model.pledge_states import unsure
from harvest.model.plural import count
from harvest.planning.horizons import horizon
from harvest.planning.pledges import Calendar, of_card

_SHOWN = 3
_AGAIN = re.compile(
    r"\b(?:every|each|weekly|monthly|daily|always|on ?going|all year|regular\w*|laufend|toujours)\b", re.I
)
"""What is done again and again is late on no day."""


def with_doubts(reading: Reading) -> Reading:
    """The reading with a sentence for what its cards say of days, states and dots that cannot be told."""
    dreams = [s for s in reading.sources if s.kind is Kind.DREAM]
    promised = [s for s in reading.sources if s.kind is Kind.PLEDGE]
    said = [one for one in (*_of_pledges(promised), *_of_dreams(dreams)) if one not in reading.warnings]
    return replace(reading, warnings=(*reading.warnings, *said)) if said else reading


def _of_pledges(sources: list[ReadSource]) -> Iterable[str]:
    states, days = [], []
    for n, source in enumerate(sources, 1):
        written = re.match(r"\d{4}-\d\d-\d\d", source.date or "")
        said_on = date.fromisoformat(written.group()) if written else None
        pledge = of_card(_card(n, source))
        states += [s for k, s in source.attributes.items() if OF_PLEDGES["state"].match(k) and unsure(s)]
        if pledge.by and not _AGAIN.search(pledge.by) and not Calendar(date.today()).due(pledge.by, said_on):
            days.append(pledge.by)
    if states:
        yield (
            f"How {count(len(states), 'pledge stands', 'pledges stand')} cannot be told from what is written beside "
            f"({_some(states)}): taken as open. Say what became of them under Dreams & pledges."
        )
    if days:
        yield (
            f"By when {count(len(days), 'pledge is', 'pledges are')} due names no day ({_some(days)}): the words are "
            "kept, and no day was made up. Where you know the day, say it under Dreams & pledges."
        )


def _of_dreams(sources: list[ReadSource]) -> Iterable[str]:
    words = [(k.strip(), v.strip()) for source in sources for k, v in source.attributes.items() if v.strip()]
    whens = [v for k, v in words if HORIZON.match(k) and as_told(v) and horizon(v) is None]
    dots = [v for k, v in words if DOTS.match(k) and dots_in(v) is None and re.search(r"\w\w", v)]
    if whens:
        many = count(len(whens), "dream is", "dreams are")
        yield f"When {many} for cannot be told ({_some(whens)}): the words are kept."
    if dots:
        yield f"The dots on {count(len(dots), 'card', 'cards')} cannot be counted ({_some(dots)}): none were taken."


def _card(n: int, source: ReadSource) -> Card:
    return Card(n, 0, Kind.PLEDGE, source.text, 0, source.voice or "", Role.UNKNOWN, attributes=dict(source.attributes))


def _some(words: list[str]) -> str:
    shown = list(dict.fromkeys(word[:40] for word in words))
    return ", ".join(f"“{word}”" for word in shown[:_SHOWN]) + (" …" if len(shown) > _SHOWN else "")
