"""What a list calls people by besides their names: codes, initials, and what they are called elsewhere."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from harvest.readers.lists_by_name.who.name_forms import without_accents
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import any_of, fold

_LETTERED = re.compile(r"(?<![\w-])(?P<code>[A-Z][A-Za-z]{1,3}|[A-Z]{1,2}-[A-Z]{1,2})(?:\s*[=:–-]\s*|\s+)$")
_WHOLE_BEFORE = re.compile(
    r"(?<![\w'’-])([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){1,3}) ?\((?:(?:aka|known as|called|is|=|that['’]s)\s+)?$"
)
_WHERE_CALLED = re.compile(r"(?: (?:on|in|at) (?:the |our )?[\w ]{2,20})?\)", re.I)
"""Before and behind what somebody is called elsewhere, in brackets behind their whole name."""


_SURNAME = re.compile(r"\W*(?:sur|last |family )names?\W*", re.I)
_GIVEN = re.compile(r"\W*(?:(?:first|given|christian|fore)[ -]?(?:names?)?|first)\W*", re.I)
_HEADS = 4
_PART = re.compile(r"\s*[^\W\d_]['’.-]?[^\W\d_][\w'’.-]*(?:\s+[\w'’.-]+){0,2}\s*")
"""A first name or a surname; a code and what it means may stand below their heads as well."""


def with_names_whole(table: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows of a table, first names and surnames that stand in columns of their own together in one.

    >>> with_names_whole([["Surname", "Given", "Quote"], ["Obi", "Ada", "yes"], ["Lind", "", "no"]])
    [['Surname', 'Given', 'Quote'], ['Ada Obi', '', 'yes'], ['Lind', '', 'no']]
    """
    rows = [list(row) for row in table]
    for at, heads in enumerate(rows[:_HEADS]):
        last, first = ([n for n, head in enumerate(heads) if one.fullmatch(head)] for one in (_SURNAME, _GIVEN))
        if len(last) == len(first) == 1:
            for row in rows[at + 1 :]:
                if max(*last, *first) < len(row) and all(_PART.fullmatch(row[n]) for n in (*last, *first)):
                    row[last[0]], row[first[0]] = f"{row[first[0]].strip()} {row[last[0]].strip()}", ""
            break
    return rows


def names_besides(
    tables: Sequence[list[list[str]]], lines: Sequence[str], known: Known, signs: Collection[str] = ()
) -> dict[str, int]:
    """The codes and other names by which a list calls people, where it says whom they stand for; ``signs`` call nobody.

    >>> known = Known([["Stefan Brandt"], ["Shoz"]])
    >>> names_besides([], ["StB Stefan Brandt", "Shona Ali (Shoz on the chat)"], known)
    {'StB': 0, 'Shona Ali': 1}
    """
    found: dict[str, set[int]] = {}
    labels: dict[str, set[int]] = {}
    for line in lines:
        spans = known.spans(line)
        for span in spans:
            if (whole := _WHOLE_BEFORE.search(line[: span.start])) and _WHERE_CALLED.match(line[span.end :]):
                found.setdefault(whole[1], set()).add(span.who)  # “Shona Ali (Shoz on the WhatsApp)”
            elif nick := re.search(r"(?<!\S)([A-Z][a-z]{2,})\s*\($", line[: span.start]):
                found.setdefault(nick[1], set()).add(span.who)
            own = re.match(r"\s*\((?P<nick>[A-Z][a-z]{2,})\)\W*$", line[span.end :])
            if own and any(
                re.search(rf"\b{own['nick']} {last}\b", without_accents(one))
                for last in known.surnames(span.who)
                for one in lines
            ):
                found.setdefault(own["nick"], set()).add(span.who)  # “Lorcan (Lolly)”, and “Lolly Dey” elsewhere
            if behind := re.match(r"\s*\((?P<code>[A-Z]{2,4})\)", line[span.end :]):
                labels.setdefault(behind["code"], set()).add(span.who)  # “Ada Obi (AO)”
                found.setdefault(behind["code"], set()).add(span.who)
            if " " in line[span.start : span.end] and (m := _LETTERED.search(line[: span.start])):
                code = m["code"]
                labels.setdefault(code, set()).add(span.who)
                if code[0] == line[span.start].upper() and not re.fullmatch(
                    r"(?:Mr|Mrs|Ms|Dr|From|The|And|Rev|Name)", code
                ):
                    found.setdefault(code, set()).add(span.who)
    explained = {code for table in tables for row in table if (code := _explained(row, known))}
    for row in (row for table in tables for row in table):
        people = {s.who for s in known.spans(" · ".join(row))}
        for cell in row:
            if (
                len(people) == 1
                and cell.strip() not in explained
                and re.fullmatch(r"[A-Z]{1,3}[- ]?\d{1,4}", cell.strip())
            ):
                found.setdefault(cell.strip(), set()).update(people)
    return {
        code: min(who)
        for code, who in found.items()
        if len(who) == 1 and len(labels.get(code, who)) == 1 and fold(code) not in signs
    }


def called_otherwise(tables: Sequence[list[list[str]]], lines: Sequence[str], known: Known) -> dict[str, int]:
    """Other whole names of those who are known, where a list puts both into brackets or cells beside each other.

    Both begin alike, and stand there alone: *Bet Mill* in the notes at *Bethan Cadwal* is she.

    >>> known = Known([["Bet Mill"], ["Cy Day"]])
    >>> rows = [["who", "quote", "noted"], ["Bethan Cadwal", "Y", "Bet Mill"], ["Cy Day", "N", "told by Bo"]]
    >>> called_otherwise([rows], ["Cyril Lowe (Cy Day)"], known)
    {'Bethan Cadwal': 0, 'Cyril Lowe': 1}

    A parent is somebody else, and so is whoever has the same surname.

    >>> called_otherwise([[["child", "parent"], ["Bethan Cadwal", "Bet Mill"]]], ["Cyril Day (Cy Day)"], known)
    {}
    """
    pairs = [
        (one, other)
        for table in tables
        for row in table[1:]
        for n, one in enumerate(row)
        for m, other in enumerate(row)
        if one != other and _ALONE.fullmatch(one.strip()) and _ALONE.fullmatch(other.strip())
        if not any(_OF_ANOTHER.search(fold(table[0][at])) for at in (n, m) if at < len(table[0]))
    ]
    texts = [*lines, *(cell for table in tables for row in table for cell in row)]
    pairs += [pair for text in texts if (m := _BESIDE.match(text)) for pair in ((m[1], m[2]), (m[2], m[1]))]
    found: dict[str, set[int]] = {}
    for one, other in pairs:
        theirs = known.spans(other.strip())
        whole = len(theirs) == 1 and not other.strip()[theirs[0].end :].strip() and not theirs[0].start
        if whole and not known.spans(one.strip()) and _begin_alike(one, other):
            found.setdefault(one.strip(), set()).add(theirs[0].who)
    return {name: min(who) for name, who in found.items() if len(who) == 1}


_NAMES = r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){1,3}"
_ALONE = re.compile(_NAMES)
_BESIDE = re.compile(rf"^\W*({_NAMES}) \(({_NAMES})\)")


def _begin_alike(one: str, other: str) -> bool:
    """Whether one first name is the other or a part of it; with the same surname, both may be of one family."""
    (first, *_, last), (other_first, *_, other_last) = (
        without_accents(name).casefold().split() for name in (one.strip(), other.strip())
    )
    return first == other_first or (last != other_last and (first in other_first or other_first in first))


_OF_ANOTHER = any_of(
    r"\b(?:parents?|guardians?|carers?|mum|mam|mother|dad|father|sign\w*|witness\w*|by|with|interviewer|host|helper|volunteer|staff|contact|partner|friend|rhiant|rodzic\w*)\b"
)
"""The heading of a column in which somebody else may be named."""


def _explained(row: Sequence[str], known: Known) -> str:
    """The code that a row of a key explains, which stands for what somebody permits and for nobody."""
    filled = [cell.strip() for cell in row if cell.strip()]
    explains = len(filled) == 2 and len(filled[1].split()) > 1 and not known.spans(" · ".join(filled))
    return filled[0] if explains else ""
