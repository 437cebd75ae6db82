"""Which columns of a table hold dreams or pledges, and what stands beside them: dots, by when, who, how it goes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Kind
from harvest.model.card_columns import DOTS, HORIZON, OF_PLEDGES, dots_in
from harvest.model.horizon_words import is_horizon
from harvest.model.organisations import is_group
from harvest.model.punctuation import asks
from harvest.readers.recognise.columns import column_names as names
from harvest.readers.recognise.columns.card_cells import parts_of_head
from harvest.readers.recognise.columns.column_profile import Column
from harvest.readers.recognise.columns.days_in_cells import are_days, never_names, says_when
from harvest.readers.recognise.columns.plain_heads import plain_head
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.recognise.talk.speakers import looks_like_name

_NAMED = 0.6
_BY_WHEN = re.compile(
    r"(?:by|until|till|before) when\b|by(?: date)?\W*$|deadline\b|due\b|complete by\b|target date\b", re.IGNORECASE
)
"""How a head says until when, and not only when."""
_NAMES = re.compile(r"\b(?:names?|who|person|people)\b", re.IGNORECASE)
"""How a head says that whoever promises stands below it, where it is not called so."""


def pledge_columns(columns: list[Column], used: set[str], called: bool) -> dict[str, Column]:
    """The parts of a table of pledges: what is promised, by whom, by when, towards which dream, and how it stands.

    Heads say it, also as the beginning of a sentence that goes on from column to column (``I … | will … | by …``);
    where they don't, the cells: a column of days is by when, and one of names is who.
    """
    free = [c for c in columns if c.name not in used and c.filled]
    deed = next(
        (
            c
            for c in free
            if _has(names.DEED, c)
            and not _is(names.OWNER, c)
            and c.machine_share < 0.5
            and not never_names(c.cells)
            and not c.name.endswith("you?")
        ),
        None,
    )
    owner = next((c for c in free if _is(names.OWNER, c) and c is not deed and _may_name(c)), None)
    if called and (deed is None or deed.mean_words < 2):
        # A board of tasks: what it calls a task or, beside whom it is assigned to, a name.
        assigned = [c for c in free if _is(names.OWNER, c) and not c.name.lower().endswith("name")]
        owner = assigned[0] if assigned else owner
        heads = [c for c in free if names.TASK.match(c.name) or (assigned and c.name.lower() == "name")]
        deed = next((c for c in heads if c is not owner and c.mean_words >= 2), deed)
    if deed is None and (called or owner is not None and _is_followed_up(free)):
        said = [c for c in free if c not in (owner, *_beside(free)) and max(c.machine_share, c.closed_share) < 0.5]
        said = [c for c in said if c.mean_words >= 2.5 and not never_names(c.cells)]
        deed = max(said, key=lambda c: c.mean_words, default=None)
    parts = {key: c for key, p in names.PLEDGE_PARTS for c in free if _has(p, c) and c not in (deed, owner)}
    if called:
        parts = {
            key: c
            for key in ("by", "towards", "state")
            for c in reversed(free)
            if _is(OF_PLEDGES[key], c) and c not in (deed, owner)
        } | parts
    if deed is None:
        return {}
    if "by" not in parts or _are_names(parts["by"].cells):
        # "Pledge | By | When": the one is who, and the other is when.
        named = parts.pop("by", None)
        owner = owner or named
        taken = (deed, owner, *parts.values())
        by = next((c for c in free if c not in taken and are_days(c.cells)), None)
        parts |= {"by": by} if by is not None else {}
    if owner is None and (called or "by" in parts and _is_promise(deed)):
        rest = [c for c in free if c not in (deed, *parts.values()) and _may_name(c)]
        owner = next((c for c in rest if _are_names(c.cells) or _NAMES.search(c.name)), None)
    if owner is None or not ("by" in parts or called):
        return {}
    if not called and not _is_promise(deed) and any(_is(DOTS, c) for c in free):
        return {}  # people stick dots on what they wish for
    return {"text": deed, "teller": owner, **parts}


def _is_followed_up(columns: list[Column]) -> bool:
    """Whether columns say until when something is to be done and how it goes: beside a name, that is a promise."""
    by = [c for c in columns if _is(_BY_WHEN, c) and are_days(c.cells)]
    return bool(by) and any(_is(OF_PLEDGES["state"], c) for c in columns if c not in by)


def _may_name(column: Column) -> bool:
    return column.mean_words < 6 and not never_names(column.cells)


def _are_names(cells: Sequence[str]) -> bool:
    """Whether most cells are called as people and groups are."""
    named = [c for c in cells if (looks_like_name(c) or is_group(c)) and len(c.split()) <= 6 and not says_when(c)]
    return len(named) >= _NAMED * len(cells) > 0


def _is_promise(column: Column) -> bool:
    return _has(names.PROMISED, column)


def _is(pattern: re.Pattern[str], column: Column) -> bool:
    """Whether a head begins so, or one of the two that it says it in: ``Pwy / Who``."""
    return any(map(pattern.match, _heads(column)))


def _has(pattern: re.Pattern[str], column: Column) -> bool:
    return any(map(pattern.search, _heads(column)))


def _heads(column: Column) -> list[str]:
    """What a head says, in each of its languages, and without the dots after which a sentence goes on in the cells."""
    parts = parts_of_head(column.name)
    bare = [plain_head(part.strip(" .…:*_")) for part in parts]
    return [*parts, *(one for one, part in zip(bare, parts, strict=True) if one and one != part)]


def _beside(columns: list[Column]) -> list[Column]:
    """The columns that by their names say something of a promise and are not the promise."""
    return [c for c in columns if any(_is(p, c) for p in OF_PLEDGES.values()) or names.REMARKS.match(c.name)]


def dream_column(columns: list[Column], used: set[str], called: bool, body: Column | None) -> Column | None:
    """The one column of a sheet of dream cards that holds the dreams: beside it stand dots or by when it is to be.

    Remarks of whoever typed it up, comments on a post and the number of a card stand beside the dream and are none.
    """
    dotted = [c for c in columns if is_horizon(c.name) and c.filled and all(dots_in(v) for v in c.cells if v.strip())]
    beside = [c for c in columns if c.filled and (DOTS.match(c.name) or (HORIZON.match(c.name) and not _posted(c)))]
    beside += dotted
    free = [c for c in columns if c.filled and c not in beside and c.name not in used]
    free = [c for c in free if max(c.machine_share, c.closed_share) < 0.5]
    wishes = [c for c in free if kind_in_words(c.name) is Kind.DREAM and c.mean_words >= 1.5]
    # Dots and by when it is to be stand together beside nothing else, whatever the cards are called.
    called = called or (any(HORIZON.match(c.name) for c in beside) and any(DOTS.match(c.name) for c in beside))
    if not beside or len(wishes) > 1 or not (called or wishes) or _asks_several(free):
        return None
    if wishes or not called:
        return wishes[0]
    if body is not None and body in free:
        return body
    said = [c for c in free if c.mean_words >= 2 and c.again < 0.5 and not names.REMARKS.match(c.name)]
    return max(said, key=lambda c: c.mean_words * c.filled, default=None)


def _posted(column: Column) -> bool:
    """Whether a column has the hour in every cell: when something was sent, and not when it is to come true."""
    return all(map(_HOUR.search, column.cells))


_HOUR = re.compile(r"\d:[0-5]\d")


def _asks_several(columns: list[Column]) -> bool:
    """Whether several columns of words are questions: a form, in which a wish is one answer among others."""
    return sum(1 for c in columns if asks(c.name) and c.mean_words >= 4) >= 2
