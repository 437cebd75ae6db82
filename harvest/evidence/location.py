"""Where in a source something was said, in words a reader without the tool understands."""

from __future__ import annotations

import re
from functools import lru_cache

from harvest.model import Passage, Source, table_names


def table_name(table: str) -> str:
    """``Table 2`` for ``2``, ``t2`` and ``table two``; other names stay as they are.

    >>> table_name("2"), table_name("table 7"), table_name("The blue table")
    ('Table 2', 'Table 7', 'The blue table')
    """
    return table_names.called(table)


def round_name(round_: str) -> str:
    """``round 1`` for ``1``, ``r1`` and ``Round 1``; other names stay as they are.

    >>> round_name("1"), round_name("Round 2")
    ('round 1', 'round 2')
    """
    return _named("round", round_)


def place(passage: Passage, source: Source | None, number: int, of: int) -> str:
    """The place in words: ``Table 2, round 1, 12 min in``; ``passage 3 of 9`` where no time is known.

    ``number`` is the passage's place among the ``of`` passages of its source, from 1.
    """
    parts = []
    table = passage.table or (source.table if source else None)
    round_ = passage.round or (source.round if source else None)
    if table:
        parts.append(table_name(table))
    if round_:
        parts.append(round_name(round_))
    if not parts and source is not None and source.kind.words.place:
        parts.append(source.kind.words.place)
    if passage.time is not None:
        parts.append(f"{minutes(passage.time)} in")
    elif of > 1 or not parts:
        parts.append(f"passage {number} of {of}")
    return ", ".join(parts)


def minutes(seconds: float) -> str:
    """A time from the start in words.

    >>> minutes(40), minutes(735), minutes(4000)
    ('40 s', '12 min', '1 h 6 min')
    """
    whole = max(0, int(seconds))
    if whole < 60:
        return f"{whole} s"
    hours, rest = divmod(whole // 60, 60)
    return f"{hours} h {rest} min" if hours else f"{rest} min"


@lru_cache(maxsize=1024)
def _named(kind: str, value: str) -> str:
    value = value.strip()
    short = re.fullmatch(rf"(?:{kind[0]}|{kind})?[\s._-]*(\d+\w?)", value, re.IGNORECASE)
    return f"{kind} {short.group(1)}" if short else value
