"""Codes against events, tables, questions, roles and attributes, as data frames with small numbers of people hidden."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import pandas as pd

from harvest.evidence.evidence import Evidence
from harvest.evidence.location import table_name
from harvest.evidence.records import Row, Theme
from harvest.privacy import suppress

NOT_RECORDED = "not recorded"
MOST_VALUES = 20
"""An attribute with more values than this is no group but an answer or a number of its own."""
_PERSONAL = re.compile(
    r"name|mail|phone|address|post ?code|birth|\bid\b|\bip\b|contact|signature|consent|permission", re.IGNORECASE
)
_PLAIN: dict[str, Callable[[Row], str | None]] = {
    "event": lambda row: row.event,
    "table": lambda row: table_name(row.table) + (f" · {row.event}" if row.event else "") if row.table else None,
    "question": lambda row: row.question,
    "source": lambda row: row.source,
    "role": lambda row: row.role,
}


@dataclass(frozen=True, slots=True)
class Matrix:
    """A table of counts: ``frame`` has a row a code (its reference) and a column a value; NA is a hidden number.

    ``count`` says what is counted, ``labels`` the codes' names, ``hidden`` how many cells are kept back and ``note``
    why, in a sentence to print below.
    """

    by: str
    count: str
    title: str
    frame: pd.DataFrame
    labels: dict[str, str]
    hidden: int = 0
    note: str = ""

    @property
    def shown(self) -> pd.DataFrame:
        """The frame for reading: names instead of references, ``hidden`` where a number is kept back."""
        named = self.frame.rename(index=self.labels).astype(object)
        return named.where(self.frame.notna().to_numpy(), "hidden")


def dimensions(evidence: Evidence) -> tuple[str, ...]:
    """What codes can be set against here: only what at least two values are known of, or one for events and tables."""
    found = [name for name, value in _PLAIN.items() if len({value(row) for row in evidence.rows} - {None, ""}) > 0]
    found = [name for name in found if name != "role" or {r.role for r in evidence.rows} - {"unknown"}]
    return (*found, *_attributes(evidence))


def passages_in(evidence: Evidence, by: str, column: str) -> frozenset[int]:
    """The passages that a column of a matrix counts: the way from a number back to its words."""
    value = _PLAIN.get(by) or _attribute(evidence, by)
    return frozenset(row.passage_id for row in evidence.rows if (value(row) or NOT_RECORDED) == column)


def matrix(evidence: Evidence, by: str, count: str = "passages", every_code: bool = False) -> Matrix:
    """Code × ``by`` counted in ``passages`` or ``voices``; top codes with their sub-codes, or every code by itself.

    ``by`` is one of ``dimensions(evidence)``. Counts of voices are numbers of people and below the inquiry's limit
    they are hidden, with others where a total would give them away; so are passages by role or by an attribute.
    """
    value = _PLAIN.get(by) or _attribute(evidence, by)
    themes = _themes(evidence, every_code)
    own = _row_code(evidence, every_code)
    voices: dict[tuple[str, str], set[int]] = defaultdict(set)
    passages: dict[tuple[str, str], set[int]] = defaultdict(set)
    columns: dict[str, None] = {}
    for row in evidence.rows:
        code = own.get(str(row.code))
        if code is None:
            continue
        column = value(row) or NOT_RECORDED
        columns[column] = None
        voices[code, column].add(row.voice_id)
        passages[code, column].add(row.passage_id)
    refs = [str(t.code) for t in themes]
    order = _ordered(columns, evidence, by)
    of = {"voices": voices, "passages": passages}[count]
    frame = pd.DataFrame(
        [[len(of[ref, column]) if (ref, column) in of else 0 for column in order] for ref in refs],
        index=pd.Index(refs, name="code"),
        columns=pd.Index(order, name=by),
        dtype="Int64",
    )
    about_people = by == "role" or by not in _PLAIN
    hidden = 0
    if count == "voices" or about_people:
        people = [[len(voices[ref, column]) if (ref, column) in voices else 0 for column in order] for ref in refs]
        frame, hidden = _hide(frame, people, evidence.suppress_below)
    title = f"Codes by {by}, in {count}"
    return Matrix(by, count, title, frame, {str(t.code): t.name for t in themes}, hidden, _note(evidence, hidden))


def cooccurrence(evidence: Evidence, every_code: bool = True) -> Matrix:
    """How many passages carry both codes; the diagonal holds the passages of each code itself."""
    own = _row_code(evidence, every_code)
    on: dict[int, set[str]] = defaultdict(set)
    for row in evidence.rows:
        if str(row.code) in own:
            on[row.passage_id].add(own[str(row.code)])
    together: dict[tuple[str, str], int] = defaultdict(int)
    for codes in on.values():
        for code in codes:
            together[code, code] += 1
        for one, two in combinations(sorted(codes), 2):
            together[one, two] += 1
            together[two, one] += 1
    themes = [t for t in _themes(evidence, every_code) if (str(t.code), str(t.code)) in together]
    refs = [str(t.code) for t in themes]
    frame = pd.DataFrame(
        [[together.get((a, b), 0) for b in refs] for a in refs],
        index=pd.Index(refs, name="code"),
        columns=pd.Index(refs, name="with"),
        dtype="Int64",
    )
    return Matrix("code", "passages", "Codes on one passage", frame, {str(t.code): t.name for t in themes})


def change(evidence: Evidence, count: str = "voices", every_code: bool = False) -> Matrix:
    """Codes by wave in order, and the change from the first to the last wave; hidden where either number is.

    A wave is what the attribute *wave* of the voices says, else each event in the order of its date.
    """
    by = next((name for name in _attributes(evidence) if name.strip().lower() in ("wave", "time point")), "event")
    made = matrix(evidence, by, count, every_code)
    waves = [c for c in made.frame.columns if c != NOT_RECORDED]
    frame = made.frame[waves].copy()
    if len(waves) > 1:
        frame["change"] = frame[waves[-1]] - frame[waves[0]]
    title = f"Change between waves, in {count}"
    note = " ".join(
        part
        for part in (
            "Waves are those recorded for voices." if by != "event" else "Waves are the events in the order of dates.",
            "How many people spoke differs between waves, so a change is no trend by itself.",
            made.note,
        )
        if part
    )
    return Matrix("wave", count, title, frame, made.labels, made.hidden, note)


def _hide(frame: pd.DataFrame, people: Sequence[Sequence[int]], below: int) -> tuple[pd.DataFrame, int]:
    if not people or not people[0]:
        return frame, 0
    # a code's number of voices is printed elsewhere: where that is small, even zeros beside it would tell who it is
    small = [r for r, row in enumerate(people) if 0 < sum(row) < below]
    rest = [r for r in range(len(people)) if r not in small]
    hide = [[True] * len(people[0]) for _ in people]
    if rest:
        made = suppress([people[r] for r in rest], below)
        for r, cells, total in zip(rest, made.cells, made.row_totals, strict=True):
            hide[r] = [value is None or total is None for value in cells]
    mask = pd.DataFrame(hide, index=frame.index, columns=frame.columns)
    return frame.mask(mask), int(mask.to_numpy().sum())


def _note(evidence: Evidence, hidden: int) -> str:
    return f"{hidden} cells are hidden. {evidence.suppression_rule}" if hidden else ""


def _themes(evidence: Evidence, every_code: bool) -> list[Theme]:
    return [t for t in evidence.heard if not t.identifying and (every_code or t.depth == 0)]


def _row_code(evidence: Evidence, every_code: bool) -> dict[str, str]:
    """Which row a coding belongs to: its own code's, or that of the top code above it."""
    found: dict[str, str] = {}
    for theme in evidence.themes:  # a parent always comes before its children
        if theme.identifying:
            continue
        parent = f"{theme.code.codebook}/{theme.parent}" if theme.parent else ""
        found[str(theme.code)] = str(theme.code) if every_code else found.get(parent, str(theme.code))
    return found


def _attributes(evidence: Evidence) -> tuple[str, ...]:
    speaking = {row.voice_id for row in evidence.rows}
    values: dict[str, set[str]] = defaultdict(set)
    holders: dict[str, int] = defaultdict(int)
    for voice_id in speaking:
        for key, value in evidence.attributes.get(voice_id, {}).items():
            if value.strip() and key not in _PLAIN and not _PERSONAL.search(key.replace("_", " ")):
                values[key].add(value.strip())
                holders[key] += 1
    # one value a voice says who somebody is; it groups nobody
    return tuple(k for k in values if 1 < len(values[k]) <= MOST_VALUES and len(values[k]) < holders[k])


def _attribute(evidence: Evidence, by: str) -> Callable[[Row], str | None]:
    return lambda row: evidence.attributes.get(row.voice_id, {}).get(by, "").strip() or None


def _ordered(columns: Iterable[str], evidence: Evidence, by: str) -> list[str]:
    dates = {str(e["title"]): str(e["date"] or "9") for e in evidence.events}

    def key(column: str) -> tuple[object, ...]:
        event = column.partition(" · ")[2] if by == "table" else column if by == "event" else ""
        numbers = [int(n) for n in re.findall(r"[0-9]{1,9}", column)[:1]]
        return (column == NOT_RECORDED, dates.get(event, "9"), event, numbers or [10**9], column)

    return sorted(columns, key=key)
