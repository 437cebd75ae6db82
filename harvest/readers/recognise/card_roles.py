"""Which columns of a table hold dreams or pledges, and what stands beside them: dots, by when, who, how it goes."""

from __future__ import annotations

import re

from harvest.model import Kind
from harvest.model.card_columns import DOTS, HORIZON, OF_PLEDGES
from harvest.model.punctuation import asks
from harvest.readers.recognise import column_names as names
from harvest.readers.recognise.card_cells import parts_of_head
from harvest.readers.recognise.column_profile import Column
from harvest.readers.recognise.kinds import kind_in_words


def pledge_columns(columns: list[Column], used: set[str], called: bool) -> dict[str, Column]:
    """The parts of a table of pledges: what is promised, by whom, by when, towards which dream, and how it stands."""
    free = [c for c in columns if c.name not in used and c.filled]
    deed = next(
        (
            c
            for c in free
            if names.DEED.search(c.name)
            and not _is(names.OWNER, c)
            and c.machine_share < 0.5
            and not c.name.endswith("you?")
        ),
        None,
    )
    owner = next((c for c in free if _is(names.OWNER, c) and c is not deed and c.mean_words < 6), None)
    if called and (deed is None or deed.mean_words < 2):
        # A board of tasks: what it calls a task or, beside whom it is assigned to, a name.
        assigned = [c for c in free if _is(names.OWNER, c) and not c.name.lower().endswith("name")]
        owner = assigned[0] if assigned else owner
        heads = [c for c in free if names.TASK.match(c.name) or (assigned and c.name.lower() == "name")]
        deed = next((c for c in heads if c is not owner and c.mean_words >= 2), deed)
        if deed is None:
            said = [c for c in free if c not in (owner, *_beside(free)) and max(c.machine_share, c.closed_share) < 0.5]
            deed = max((c for c in said if c.mean_words >= 2.5), key=lambda c: c.mean_words, default=None)
    parts = {key: c for key, p in names.PLEDGE_PARTS for c in free if _has(p, c) and c not in (deed, owner)}
    if called:
        parts = {
            key: c
            for key in ("by", "towards", "state")
            for c in reversed(free)
            if _is(OF_PLEDGES[key], c) and c not in (deed, owner)
        } | parts
    if deed is None or owner is None or not ("by" in parts or called):
        return {}
    return {"text": deed, "teller": owner, **parts}


def _is(pattern: re.Pattern[str], column: Column) -> bool:
    """Whether a head begins so, or one of the two that it says it in: ``Pwy / Who``."""
    return any(map(pattern.match, parts_of_head(column.name)))


def _has(pattern: re.Pattern[str], column: Column) -> bool:
    return any(map(pattern.search, parts_of_head(column.name)))


def _beside(columns: list[Column]) -> list[Column]:
    """The columns that by their names say something of a promise and are not the promise."""
    return [c for c in columns if any(_is(p, c) for p in OF_PLEDGES.values()) or names.REMARKS.match(c.name)]


def dream_column(columns: list[Column], used: set[str], called: bool, body: Column | None) -> Column | None:
    """The one column of a sheet of dream cards that holds the dreams: beside it stand dots or by when it is to be.

    Remarks of whoever typed it up, comments on a post and the number of a card stand beside the dream and are none.
    """
    beside = [c for c in columns if c.filled and (HORIZON.match(c.name) or DOTS.match(c.name))]
    free = [c for c in columns if c.filled and c not in beside and c.name not in used]
    free = [c for c in free if max(c.machine_share, c.closed_share) < 0.5]
    wishes = [c for c in free if kind_in_words(c.name) is Kind.DREAM and c.mean_words >= 1.5]
    if not beside or len(wishes) > 1 or not (called or wishes) or _asks_several(free):
        return None
    if wishes or not called:
        return wishes[0]
    if body is not None and body in free:
        return body
    said = [c for c in free if c.mean_words >= 2 and c.again < 0.5 and not names.REMARKS.match(c.name)]
    return max(said, key=lambda c: c.mean_words * c.filled, default=None)


def _asks_several(columns: list[Column]) -> bool:
    """Whether several columns of words are questions: a form, in which a wish is one answer among others."""
    return sum(1 for c in columns if asks(c.name) and c.mean_words >= 4) >= 2
