# ruff: noqa: E501 – patterns and examples are easier to check on one line
"""Rows in which two people stand, made a row for each with what is said of that one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.by_pronoun import by_pronoun, pronouns_of
from harvest.readers.consent_lists.answered.cells import NO, YES, initials_of, yes_or_no
from harvest.readers.consent_lists.columns import columns_of, padded
from harvest.readers.consent_lists.nouns import NAME
from harvest.readers.permission.text import fold
from harvest.readers.recognise.talk.speakers import looks_like_name

Rows = Sequence[Sequence[str]]
_LONGEST = 120
_APART = re.compile(r"\s*(?:[;/\n]|\s&\s|\s\+\s|\band\b)\s*")
_CLAUSES = re.compile(r"\s*[;,\n/]\s*")
_OF_BOTH = r"(?:both|neither|either|each|(?:the )?(?:pair|both|two)|2)(?: of (?:us|them|you))?|(?:us|them) both"
_FOR_BOTH = re.compile(rf"[\s,;:(–-]*\b(?:(?:for|from|to|by|with|x) ?)?(?:{_OF_BOTH})\b[\s,;:)–.-]*", re.I)
_NEITHER = re.compile(r"\bneither\b", re.I)
"""What says that an answer is of the two who stand in a row."""


def with_people_apart(header: Sequence[str], records: Rows) -> tuple[list[str], list[list[str]]]:
    """The heads and rows, a row that names several people with their full names as a row for each.

    What begins with somebody's initials or first name is said of that one alone; what is hers or his, of whoever a
    title or a remark shows that to be, and of both the stricter where nothing shows it.

    >>> rows = [["Elspeth Munro; Hamish Munro", "EM yes, HM no", "yes"], ["Bo Lind", "yes", "no"]]
    >>> with_people_apart(["Speaker(s)", "Form", "Photo"], rows)[1][:2]
    [['Elspeth Munro', 'yes', 'yes'], ['Hamish Munro', 'no', 'yes']]
    >>> with_people_apart(["Who", "Quote", "Share"], [["Ada + Bo Lind", "Ada yes / Bo NO", "no, neither of us"]])[1]
    [['Ada Lind', 'yes', 'no'], ['Bo Lind', 'NO', 'no']]
    >>> with_people_apart(["Who", "Quote"], [["Gwendolen & Bo Lind", "Gwen happy with it. Bo: no name"]])[1]
    [['Gwendolen Lind', 'happy with it'], ['Bo Lind', 'no name']]
    >>> with_people_apart(["Who", "Quote"], [["Ada and Bo Lind", "Ada: yes, with name. Bo: yes, but no name."]])[1]
    [['Ada Lind', 'yes, with name'], ['Bo Lind', 'yes, but no name']]
    """
    rows = padded(header, records)
    names = [column.index for column in columns_of(header, rows) if column.what == NAME]
    names = names or [n for n in range(len(header)) if _holds_people([row[n] for row in rows])][:1]
    made: list[list[str]] = []
    for row in rows:
        people = _people(row[names[0]]) if len(names) == 1 else []
        if len(people) < 2:
            made.append(row)
            continue
        said = [cell for n, cell in enumerate(row) if n != names[0]]
        labels = [
            _labels(person, people) | short for person, short in zip(people, _for_short(people, said), strict=True)
        ]
        told = pronouns_of(people, row) if len(people) == 2 else []
        apart = [[cell if n == names[0] else _given(cell, which) for n, cell in enumerate(row)] for which in told]
        answered = any(one != row for one in apart)
        if not answered and not any(_is_labelled(cell, labels) for n, cell in enumerate(row) if n != names[0]):
            made.append(row)
            continue
        for k, person in enumerate(people):
            others = [label for n, label in enumerate(labels) if n != k]
            own = apart[k] if answered else row
            made.append([person if n == names[0] else _of(cell, labels[k], others) for n, cell in enumerate(own)])
    return list(header), made


def _given(cell: str, pronoun: str) -> str:
    """What a cell says of one of two, whom a pronoun may tell: what both said, what is told of that one, or all."""
    said = by_pronoun(cell, pronoun) if len(cell) <= _LONGEST else cell
    if len(said) > _LONGEST:
        return said
    return _for_both(said) or said


def _for_both(cell: str) -> str:
    """The one answer that a cell gives for two people; empty where it says nothing of both, or something else.

    >>> [_for_both(cell) for cell in ("yes both", "no, neither of us", "Both of us: Yes", "both", "both ringed", "yes")]
    ['yes', 'no', 'Yes', 'yes', '', '']
    """
    rest = _FOR_BOTH.sub(" ", cell).strip()
    if rest == cell.strip():
        return ""
    if not rest:
        return "no" if _NEITHER.search(cell) else "yes"
    said = yes_or_no(rest)
    if fold(rest).strip(" .!") in ("on", "off"):
        return rest
    return "" if said not in (YES, NO) or (said == YES and _NEITHER.search(cell)) else rest


def _holds_people(column: Sequence[str]) -> bool:
    filled = [cell for cell in column if cell.strip()]
    named = sum(all(looks_like_name(p) and " " in p for p in _APART.split(cell)) for cell in filled)
    return named >= max(2, 0.8 * len(filled))


def _people(cell: str) -> list[str]:
    parts = [part.strip() for part in _APART.split(cell) if part.strip()]
    if len(parts) < 2 or not all(looks_like_name(part) for part in parts):
        return []
    last = parts[-1].split()
    return [part if len(part.split()) > 1 else f"{part} {last[-1]}" for part in parts] if len(last) > 1 else []


def _labels(person: str, people: Sequence[str]) -> set[str]:
    """What a clause begins with that is about one of them: initials, the first name, the whole name."""
    first = fold(person.split()[0])
    found = {initials_of(person).casefold(), fold(person), first}
    return {
        one
        for one in found
        if sum(one in (initials_of(p).casefold(), fold(p), fold(p.split()[0])) for p in people) == 1
    }


def _for_short(people: Sequence[str], cells: Sequence[str]) -> list[set[str]]:
    """What a clause in the cells of a row calls each of those who stand there: the beginning of a first name, where it
    begins nobody else's, and the first letter, where the letter of each of them begins one.

    >>> _for_short(["Gwendolen Ash", "Tom Ash"], ["Gwen happy. T: no name, tomorrow"]), _for_short(["Ada Obi", "Bo Obi"], ["A yes, B: no"])
    ([{'gwen'}, set()], [{'a'}, {'b'}])
    """
    firsts = [fold(person.split()[0]) for person in people]
    leads = [fold(m["lead"]) for cell in cells for m in _LEADS.finditer(cell)]
    letters = [first[:1] for first in firsts]
    by_letter = len({*letters}) == len(letters) and all(letter in leads for letter in letters)
    return [
        {
            one
            for one in leads
            if len(one) >= _SHORTEST and [n for n, f in enumerate(firsts) if f.startswith(one)] == [at]
        }
        - {first}
        | ({first[:1]} if by_letter else set())
        for at, first in enumerate(firsts)
    ]


_SHORTEST = 3
_LEADS = re.compile(r"(?:^|[;,/.&\n])\s*(?:and )?(?P<lead>[^\W\d_a-z][^\W\d_]*)\b")
"""What a clause begins with that may call somebody."""


def _begins(clause: str, labels: set[str]) -> str:
    """The clause without the label in front of it, "?" for the label alone; empty where it begins with none."""
    said = fold(clause)
    for label in sorted(labels, key=len, reverse=True):
        if re.match(rf"{re.escape(label)}\b", said):
            return clause[len(label) :].strip(" :–-") or "?"
        if re.search(rf"\({re.escape(label)}\)\s*$", said):
            return clause[: clause.rindex("(")].strip(" :–-") or "?"
    return ""


def _is_labelled(cell: str, labels: Sequence[set[str]]) -> bool:
    return any(_begins(clause, label) for clause in _CLAUSES.split(cell) for label in labels if clause)


def _of(cell: str, own: set[str], others: Sequence[set[str]]) -> str:
    every = sorted({*own, *(label for labels in others for label in labels)}, key=len, reverse=True)
    led = re.compile(
        rf"(?:^|(?<=[;,/.&\n]))\s*(?:and )?(?P<label>{'|'.join(map(re.escape, every))})\b(?:['’]s?)?\s*[:–-]?\s*"
    )
    found = list(led.finditer(low := cell.casefold())) if every and len(cell.casefold()) == len(cell) else []
    if found and not low[: found[0].start()].strip():
        ends = [*(m.start() for m in found[1:]), len(cell)]
        texts = [cell[m.end() : end].strip(" ;,/.&") or "?" for m, end in zip(found, ends, strict=True)]
        return ", ".join(text for m, text in zip(found, texts, strict=True) if m["label"] in own)
    clauses = [clause for clause in _CLAUSES.split(cell) if clause]
    mine = [said for clause in clauses if (said := _begins(clause, own))]
    if mine:
        return ", ".join(mine)
    theirs = any(_begins(clause, label) for clause in clauses for label in others)
    return "" if theirs else cell
