# ruff: noqa: E501 – patterns are easier to check on one line
"""Interviews typed with questions down the side and people along the top: an answer a row, and what is told of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model.punctuation import asks
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.recognise.columns.audience_columns import OF_AN_AUDIENCE
from harvest.readers.recognise.columns.days_in_cells import are_dates
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.blocks import remarks_below
from harvest.readers.tables.cells import is_closed, is_machine
from harvest.readers.tables.grid import Grid

QUESTION, WHO, SAID = "Question", "Name", "What was said"
_ASKS = re.compile(
    r"q['’]?s?|no\.?|#|(?:(?:my|our|the|set|main) )?questions?(?: (?:asked|put|i asked|we asked))?|prompts?|"
    r"(?:what )?(?:i|we) asked|"
    r"asked|(?:topic |interview |question )?(?:guide|schedule)|frage\w*|preguntas?|pytani[ae]|column 1",
    re.I,
)
_FACT = re.compile(
    r"\W*(?:(?:interview )?(?:date|day|time|when|length|duration|minutes|place|venue|where|location|room|language|age"
    r"(?: group| band)?|postcode|ward|street|area|gender|pronouns?|role|job|occupation|interviewe?d? by|interviewer|"
    r"recorded by|notes? by|notes taken by|(?:table |group )?(?:hosts?|co-?hosts?|scribes?|facilitators?|moderators?|note[- ]?takers?|leads?|reporters?)(?: name)?|asked by|typed by|recording|file|consent(?: form)?|"
    r"datum|uhrzeit|ort|alter|lieu|âge|fecha|lugar|edad|miejsce|wiek|dyddiad|lle|oed))\W*",
    re.I,
)
"""What a row down the side is called that tells something of each person, and asks nobody."""
_BESIDE = re.compile(r"\s*[(\[][^()\[\]]{1,40}[)\]]\s*$|,\s+(?:\d{1,3}|[a-z\d][^,]{0,30})$")
"""What stands behind a name: which plot, which table, how old."""
_NUMBERED = re.compile(
    r"^(?P<which>(?:(?:interview|int\.?|call|visit|talk|chat|session|tape|house(?:hold)?|home|door|flat|plot|stall|unit|room|bed|pitch|"
    r"berth|boat|haus|tür|maison|porte|casa|puerta|dom|tŷ)\b ?)?(?:(?:no\b|nr\b|number|n°|#)\.? ?)?\d{1,4}[a-z]?)"
    r"\s*(?:[-–—:.,]|\bwith\b)\s*(?=[“\"‘'(]?[^\W\d])|"
    r"^(?P<door>(?:(?:(?:house(?:hold)?|home|door|flat|plot|stall|unit|room|pitch|berth|boat|haus|tür|maison|porte|casa|puerta|dom|tŷ) ?)"
    r"(?:(?:no\b|nr\b|number|n°|#)\.? ?)?|(?:no\b|nr\b|number|n°|#)\.? ?)\d{1,4}[a-z]?)\s+(?=[“\"‘']?[^\W\d])",
    re.I,
)
"""Which interview it is, or at which door, before whose."""
_TOGETHER = re.compile(r"\s*(?:[+&/,]|\b(?:and|und|et|y|i|e|en|a)\b)\s*")
"""What stands between two who answered together."""
_SUMS = re.compile(r"(?:grand )?totals?|average|mean|counts?|sum", re.I)
_NO_HOUSEHOLD = re.compile(
    r"\b(?:notes?|remarks?|comments?|codes?|themes?|summary|total|count|average|mean|score|tags?|category|action|"
    r"follow[ -]?up|quotes?|answers?|responses?|options?|all|everyone|overall|other|column \d+)\b",
    re.I,
)
"""What beside people along the top is whoever typed it up's, or sums them up."""
_LEAST, _NAME_WORDS, _MOST = 2, 3, 1_000
"""Nobody asks more than a thousand questions down the side of a sheet."""


def asks_down_the_side(grid: Grid) -> bool:
    """Whether the first column is called one of questions, and most of its cells ask, those aside that tell a fact."""
    if _ASKS.fullmatch(grid.header[0]) is None or len(grid.records) > _MOST:
        return False  # before every row is looked at: a table of answers has a hundred thousand
    asked = sum(1 for record in grid.records if asks(record[0]))
    others = sum(1 for record in grid.records if not is_fact(record))
    return asked >= max(_LEAST, 0.5 * others)


def is_fact(record: Sequence[str]) -> bool:
    """Whether a row tells something of each person: a day, a place, or what may be done with their words.

    >>> is_fact(["Date", "3/10", "4/10"]), is_fact(["May we quote you?", "yes", "no"]), is_fact(["Why?", "Love"])
    (True, True, False)
    >>> is_fact(["Visits", "3", "12"])
    True
    """
    label, cells = record[0], [cell for cell in record[1:] if cell]
    if question_of(label).kind != "other":
        return True
    return not asks(label) and (
        _FACT.fullmatch(label) is not None or (bool(cells) and (are_dates(cells) or all(map(str.isdigit, cells))))
    )


def tells_who_or_when(label: str) -> bool:
    """Whether what stands at the side of a row names a fact: who hosted or wrote, the day, the place.

    >>> [tells_who_or_when(label) for label in ("Host", "Scribe:", "Notes by", "What did the host do for you?", "Hopes")]
    [True, True, True, False, False]
    """
    return _FACT.fullmatch(label) is not None


def people_into_rows(grid: Grid) -> Grid:
    """Questions down the side and people along the top: an answer a row; what is told of each stands beside it."""
    numbers = [found["which"] or found["door"] if (found := _NUMBERED.match(head)) else "" for head in grid.header[1:]]
    people = [_NUMBERED.sub("", head).strip('“”"‘’ ') for head in grid.header[1:]]
    if len({*people}) < len(people):
        people, numbers = grid.header[1:], []
    if not ((_are_people(people) or _are_households(people)) and asks_down_the_side(grid)):
        return grid
    facts = [record for record in grid.records if is_fact(record)]
    told = [["Which", *numbers], *facts] if any(numbers) else facts
    records = [
        [record[0], who, record[n], *(fact[n] for fact in told)]
        for n, who in enumerate(people, 1)
        for record in grid.records
        if record[n] and record not in facts
    ]
    header = [QUESTION, WHO, SAID, *(fact[0] for fact in told)]
    rows = list(range(1, len(records) + 1))
    below = [grid.records[n][0] for n in sorted(remarks_below(grid))]
    records += [[remark, *[""] * (len(header) - 1)] for remark in below]
    rows += [len(rows) + 2 * n for n in range(1, len(below) + 1)]  # as before, each below an empty row
    return replace(grid, header=header, records=records, row_numbers=rows)


def _are_people(heads: Sequence[str]) -> bool:
    names = [_BESIDE.sub("", head) for head in heads]
    names = [name.removeprefix("the ").removeprefix("The ") for name in names]
    short = all(len(name.split()) <= _NAME_WORDS and not asks(name) for name in names)
    named = short and all(map(_is_named, names))
    # Author and Score stand beside what an audience asked.
    return len(heads) >= _LEAST and named and not any(map(OF_AN_AUDIENCE.match, heads))


def _is_named(label: str) -> bool:
    """Whether a label is a name, or those of two or three who answered together: ``Jo + Ali``, ``Ada & Bo``."""
    if _SUMS.fullmatch(label):
        return False
    return looks_like_name(label) or 2 <= len(both := _TOGETHER.split(label)) <= 3 and all(map(looks_like_name, both))


def _are_households(heads: Sequence[str]) -> bool:
    """Whether heads are whoever opened when somebody went from door to door: half of them names, the rest a few words.

    >>> _are_households(["Ada (no. 2)", "Jo + Ali (no. 6)", "the shop", "student house (no. 9)"])
    True
    >>> _are_households(["Ada", "Bo", "My notes"]), _are_households(["Ada", "yes", "no"])
    (False, False)
    """
    bare = [_BESIDE.sub("", head).strip() for head in heads]
    named = [label for label in bare if _is_named(label)]
    others = [label for label in bare if label not in named]
    short = all(0 < len(label.split()) <= _NAME_WORDS + 1 and not asks(label) for label in others)
    read = any(map(_NO_HOUSEHOLD.search, others)) or any(map(is_closed, others)) or any(map(is_machine, others))
    audience = any(map(OF_AN_AUDIENCE.match, heads))
    return len(heads) > _LEAST and 2 * len(named) >= len(heads) and short and not read and not audience


def tells_of_people(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table of a document has people along the top, and a row down the side that tells a fact of each.

    >>> rows = [["", "Ada Obi", "Bo"], ["May we quote you?", "yes", "no"], ["Why here?", "The sea.", "Love."]]
    >>> tells_of_people(rows), tells_of_people(rows[::2])
    (True, False)
    """
    return _are_people([cell.strip() for cell in rows[0][1:]]) and any(map(is_fact, rows[1:]))
