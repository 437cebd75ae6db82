"""A list whose columns and answers a person explained → who permits what, by the engine that reads every list."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Listed, Permission
from harvest.model.words_of_lists import parts_of
from harvest.readers.consent_lists.answered.cells import is_ditto, without_dittos
from harvest.readers.consent_lists.answered.waits import waits
from harvest.readers.consent_lists.besides import A_CHILD, with_withdrawals
from harvest.readers.consent_lists.changed.later import by_person, names_in
from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.in_tables import tells_a_change
from harvest.readers.consent_lists.keys import meanings
from harvest.readers.consent_lists.keys.list_keys import key_in, key_of_column
from harvest.readers.consent_lists.nouns import ABOUT, ADULT, NAME, PERMITS, REMARK, ListColumn
from harvest.readers.consent_lists.permitted import permitted
from harvest.readers.consent_lists.whose.called import names_of
from harvest.readers.lists_by_hand.answers import Meaning, meaning, together
from harvest.readers.recognise.talk.speakers import looks_like_name

ASK = "the list says to ask first: “{}”"
NOT_TOLD = "nobody said what this answer means: “{}”"
BESIDE = "a line beside the list says: “{}”"
CONTRADICTS = "the answers about quoting contradict each other: “{}”"
_ASKED = {
    "quotation": (meanings.QUOTE, {"named": meanings.NAMED, "unnamed": meanings.UNNAMED}),
    "naming": (meanings.NAME_TOO, {}),
    "sharing": (meanings.SHARE, {"partners": meanings.ONLY_PARTNERS}),
    "analysis": (meanings.RECORD, {}),
    "photo": (meanings.PHOTO, {}),
    "archive": ("May we keep your words in an archive?", {}),
}
"""The plain question that each kind of column asks, and how its answers are put for the engine."""
_PLAIN = {"yes": "Yes", "no": "No", "blank": "", "ask": "?"}
_LEVEL = {"no": "no", "contradiction": "no", "ask": "unknown", "blank": "unknown", "named": "named"}
_COUPLE = re.compile(r"\s+(?:\+|&|and)\s+")


@dataclass(frozen=True, slots=True)
class ToldList:
    """What a person said of a list: what each column says, and what answers in it mean."""

    columns: Mapping[str, str]
    answers: Mapping[str, Mapping[str, Meaning]] = field(default_factory=dict)


@dataclass(slots=True)
class ReadByHand:
    """Everybody in the rows, the answers that nobody explained, and how many rows name nobody."""

    people: list[Listed] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    nameless: int = 0


@dataclass(slots=True)
class _Said:
    """What one row says in the columns that were explained."""

    answers: dict[str, str]
    holds: tuple[str, ...] = ()
    child: bool = False


def people_by_hand(header: Sequence[str], records: Sequence[Sequence[str]], told: ToldList, note: str) -> ReadByHand:
    """Everybody in the name column of a table, with what they permit by what a person said of its columns.

    >>> told = ToldList({"Visitor": "name", "Use": "quotation"}, {"Use": {"3": {"quotation": "named"}}})
    >>> found = people_by_hand(["Visitor", "Use"], [["Ada Obi", "3"], ["Bo Lind", "2"]], told, "")
    >>> [(one.names, one.permission.quotation, one.permission.hold) for one in found.people]
    [(('Ada Obi',), 'named', ()), (('Bo Lind',), 'unknown', ('nobody said what this answer means: “2”',))]
    """
    width, found = len(header), ReadByHand()
    rows = [[*(" ".join(cell.split()) for cell in row), *[""] * (width - len(row))][:width] for row in records]
    names = [ListColumn(n, head, NAME) for n, head in enumerate(header) if _is_name(told, head)]
    rows = _one_a_person([row for row in rows if any(row)], [column.index for column in names])
    kept = [h if told.columns.get(h) in (None, "remark", "described") else "" for h in header]
    with_withdrawals(kept, rows)
    said = _said(header, rows, told, note, found)
    heads, columns = [*header], list(names)
    for n, head in enumerate(header):
        columns += _as_it_stands(n, head, [row[n] for row in rows], told.columns.get(head), said)
    for about in dict.fromkeys(about for one in said for about in one.answers):
        asks, words = _ASKED[about]
        columns.append(ListColumn(len(heads), asks, PERMITS, (_PURPOSE.get(about, about),)))
        heads.append(asks)
        for row, one in zip(rows, said, strict=True):
            row.append(words.get(one.answers[about]) or _PLAIN.get(one.answers[about], "?"))
    by_place = {column.index: column for column in columns}
    for row in rows:
        row[:] = [cell if n in by_place else "" for n, cell in enumerate(row)]  # what was explained is said already
    whole = [by_place.get(n, ListColumn(n, "", "other")) for n in range(len(heads))]
    called = [names_of(row, names) for row in rows]
    _hold_for_lines(note, called, said)
    read = iter(permitted([list(row) for row in rows], whole, note))
    at = next(read, None)
    for who, mine in zip(called, said, strict=True):
        if not who:
            found.nameless += 1
        elif at is not None and at.names == who:
            found.people.append(replace(at, permission=_no_looser(at.permission, mine)))
            at = next(read, None)
        else:  # the engine took the row for something else; nobody on the list is lost by that
            found.people.append(Listed(who, _no_looser(Permission(quotation="unknown"), mine), {}, ("quotation",)))
    return found


def _hold_for_lines(note: str, called: Sequence[Sequence[str]], said: Sequence[_Said]) -> None:
    """Hold whoever a line beside the list names that takes something back, changes it or waits for something."""
    for line in note.split("\n"):
        if not (tells_a_change(line) or waits(line)):
            continue
        for part in by_person(line, called):
            for who, one in zip(called, said, strict=True):
                if names_in(part, who):
                    one.holds = (*one.holds, BESIDE.format(part[:80]))


_PURPOSE = {"naming": "quotation_with_name"}


def _is_name(told: ToldList, head: str) -> bool:
    return told.columns.get(head) == "name"


def _one_a_person(rows: Sequence[Sequence[str]], names: Sequence[int]) -> list[list[str]]:
    """The rows with two people who answered as one (“Gail and Nigel Rudd”) in a row each."""
    if len(names) != 1:
        return [list(row) for row in rows]
    found = []
    for row in rows:
        parts = [part.strip() for part in _COUPLE.split(row[names[0]])]
        if len(parts) == 2 and all(map(looks_like_name, parts)):
            if len(parts[0].split()) == 1 and len(parts[1].split()) == 2:
                parts[0] += " " + parts[1].split()[1]
        else:
            parts = [row[names[0]]]
        for part in parts:
            found.append([*row])
            found[-1][names[0]] = part
    return found


def _as_it_stands(n: int, head: str, cells: Sequence[str], says: str | None, said: Sequence[_Said]) -> list[ListColumn]:
    """A column that the engine judges by itself: remarks, ages, what is told of people, and what nobody explained."""
    own = column_of(n, head, cells)
    if says == "remark":
        return [ListColumn(n, "Remarks", REMARK)]
    if says == "age":
        return [ListColumn(n, "Age", ABOUT)]
    if says == "described":
        return [ListColumn(n, head, own.what if own.what == ADULT else ABOUT)]
    return [own] if says is None and own.what in (PERMITS, REMARK, ABOUT, ADULT) else []


def _said(
    header: Sequence[str], rows: Sequence[Sequence[str]], told: ToldList, note: str, found: ReadByHand
) -> list[_Said]:
    """What each row answers to each question, columns that are about the same put together."""
    general = key_in(note)
    several: list[dict[str, list[str]]] = [{} for _ in rows]
    holds: list[list[str]] = [[] for _ in rows]
    children: set[int] = set()
    for n, head in enumerate(header):
        says = told.columns.get(head, "")
        if not parts_of(says):
            continue
        key = {**general, **key_of_column(head, header, note)}
        for at, one in enumerate(without_dittos([row[n] for row in rows])):
            cell = meanings.UNSURE if is_ditto(one) else one  # nothing stands above it
            meant, known = meaning(says, cell, told.answers.get(head, {}), key)
            if not known and cell not in found.unknown:
                found.unknown.append(cell)
            if "ask" in meant.values() and says in ("quotation", "all", "refusal"):
                holds[at].append((ASK if known else NOT_TOLD).format(cell[:60]))
            for about, value in meant.items():
                if about == "child":
                    children |= {at} if value == "yes" else set()
                else:
                    if says == "all" and about == "sharing" and value == "blank":
                        value = "silent"  # another column may ask it
                    several[at].setdefault("quotation" if about == "refusal" else about, []).append(value)
    made = []
    for at, mine in enumerate(several):
        answers = {about: together(values) for about, values in mine.items()}
        if answers.get("quotation") == "contradiction":
            what = "; ".join(v for n, h in enumerate(header) if (v := rows[at][n]) and _speaks_of_quoting(told, h))
            holds[at].append(CONTRADICTS.format(what[:60]))
            answers["quotation"] = "ask"
        answers = {about: "no" if value == "contradiction" else value for about, value in answers.items()}
        made.append(_Said(answers, tuple(dict.fromkeys(holds[at])), at in children))
    return made


def _speaks_of_quoting(told: ToldList, head: str) -> bool:
    return told.columns.get(head) in ("quotation", "all", "refusal")


def _no_looser(permission: Permission, said: _Said) -> Permission:
    """What the engine read, held to what the explained columns say: it may be stricter, never the other way."""
    quotation = said.answers.get("quotation")
    if quotation is not None:
        level = _LEVEL.get(quotation, "anonymous")
        if quotation == "yes" and said.answers.get("naming") == "yes":
            level = "named"
        if said.answers.get("naming") in ("no", "blank", "ask") and level == "named":
            level = "anonymous"
        permission = permission.narrower(replace(permission, quotation=level, hold=()))  # type: ignore[arg-type]
    holds = [h for h in permission.hold if not (said.holds and h.startswith("not sure: “?”"))]
    if said.child and not permission.minor:
        holds.append(A_CHILD)
    sharing = said.answers.get("sharing")
    if sharing in ("no", "ask", "partners"):
        permission = permission.narrower(replace(permission, sharing=sharing, hold=()))  # type: ignore[arg-type]
    return replace(permission, hold=tuple(dict.fromkeys([*said.holds, *holds])), minor=permission.minor or said.child)
