"""What each column of a table holds: the first guess of the mapping that a person sees and corrects."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harvest.readers.tables.consent import permission_headers
from harvest.readers.tables.grid import Grid

EMPTY_ANSWER = re.compile(
    r"^\W*(?:n\W?a|not applicable|none|nothing|nil|null|nan|no|nope|no comments?|no answer|no response|no opinion|"
    r"not sure|unsure|"
    r"nothing (?:to add|else|really|comes to mind|specific)|none (?:really|that i can think of|i can think of|"
    r"at all)|no(?:thing)? (?:further )?(?:comments?|to add)|"
    r"(?:i )?(?:don['’]?t|do not) know|dk|as above|see above|same as above|test|blank|skip(?:ped)?|"
    r"prefer not to say|x+|\?+)?\W*$",
    re.I,
)
_CLOSED = re.compile(
    r"^(?:strongly |somewhat |slightly |tend to |mostly |very |completely |partly )*(?:agree|disagree|satisfied|"
    r"dissatisfied|likely|unlikely|"
    r"important|unimportant|good|poor|bad|fair|excellent|yes|no|maybe|not sure|don['’]?t know|neither.*|often|never|"
    r"sometimes|always|rarely|prefer not to say|"
    r"male|female|man|woman|non-?binary|other|\d+|\d+\s*[-–to]+\s*\d+|\d+\+|under \d+|over \d+)$",
    re.I,
)
_URL = re.compile(r"^(?:https?://|www\.)\S+$", re.I)
_EMAIL = re.compile(r"^\S+@\S+\.\w+$")
_DATE = re.compile(
    r"^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:mon|tue|wed|thu|fri|sat|sun)\w*,? .*\d{4}|"
    r"\d{1,2} \w{3,9} \d{4}|\d{10,13}$|"
    r"\w{3,9} \d{1,2},? \d{4})",
    re.I,
)
_NUMBER = re.compile(r"^[£$€]?-?\d[\d,.\s]*%?$")

_TEXT_NAME = re.compile(
    r"comment|response|answer|text|stor(?:y|ies)|quot|feedback|opinion|why|describe|tell us|explain|what |how |"
    r"other thoughts|"
    r"anything else|statement|dream|pledge|caption|suggest|idea|reason|verbatim|free ?text|message|note|body|"
    r"transcript|utterance|keyword|wish|vision|\?$",
    re.I,
)
_NOT_TEXT_NAME = re.compile(
    r"^(?:.*\b(?:id|url|link|email|e-mail|phone|postcode|post code|date|time|timestamp|ip address|language|username|"
    r"user name|first name|"
    r"last name|surname|address|title|duration|score|rating|count|votes?|region|ward|location|borough|gender|"
    r"ethnicity|age|status|filename|file name|image)|"
    r"name)$",
    re.I,
)
ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "date",
        re.compile(
            r"^(?:date.*|datetime|timestamp|completion time|submitted.*|start ?(?:time|date)|end ?date|created.*|"
            r"recorded.*|response date|when)$",
            re.I,
        ),
    ),
    ("table", re.compile(r"^(?:table|table (?:no\.?|number|id|name)|group|discussion group|table_?id)$", re.I)),
    ("round", re.compile(r"^(?:round|round (?:no\.?|number)|session)$", re.I)),
    ("question", re.compile(r"^(?:question|question ?(?:text|asked)|prompt|topic question)$", re.I)),
    ("event", re.compile(r"^(?:event|event ?name|workshop|summit|meeting|caf[eé])$", re.I)),
    ("role", re.compile(r"^(?:role|speaker role|respondent type.*|type of respondent|i am an?.*|capacity)$", re.I)),
    ("kind", re.compile(r"^(?:kind|type|source type|item type|category of (?:entry|item))$", re.I)),
    ("image", re.compile(r"^(?:image|photo|picture|image ?file.*|file ?name|filename|photo ?file.*|jpg)$", re.I)),
)
_TELLERS: tuple[re.Pattern[str], ...] = (
    re.compile(
        r"^(?:teller|story ?teller|author(?:[-_ ]?(?:id|name))?|name|full ?name|(?:what(?: is|"
        r"['’]s) )?your (?:full )?name\b.*|speaker|"
        r"person|pseudonym|voice|contributor|submitted by|interviewee|narrator|who|said by|member|resident|"
        r"track_speaker)$",
        re.I,
    ),
    re.compile(
        r"^(?:(?:participant|respondent|user|case|contributor|resident|person|voter)(?:[-_ ]?(?:id|name|no\.?|"
        r"number|code))?|"
        r"username|commenter.*|pid)$",
        re.I,
    ),
    re.compile(r"^(?:(?:what is )?your )?first ?name\b.*$", re.I),
)
"""Columns that name the teller, best first; a first name only where no surname stands beside it."""
_SURNAME = re.compile(r"^(?:last ?name|surname|family ?name)$", re.I)
_SCORED = re.compile(r"^(?:points|feedback) [-–] |^(?:total points|quiz feedback|last modified time)$", re.I)
_ID = re.compile(
    r"^(?:id|#|no\.?|ref(?:erence)?|response ?id|submission ?id|comment[-_ ]?id|row|record ?id|number|uuid|"
    r"answer ?id|statement[-_ ]?id|ResponseId)$",
    re.I,
)


@dataclass(slots=True)
class Column:
    """What the filled cells of one column look like."""

    name: str
    filled: int
    distinct: float
    mean_words: float
    long_share: float
    machine_share: float
    """Share of numbers, dates, addresses: what nobody said."""
    closed_share: float
    """Share of ticked answers (Agree, 25-34, …)."""


def profile(grid: Grid) -> list[Column]:
    """A profile of every column, from at most 2,000 records."""
    columns = []
    records = grid.records[:2000]
    for n, name in enumerate(grid.header):
        cells = [r[n] for r in records if r[n]]
        words = [len(c.split()) for c in cells]
        machine = sum(1 for c in cells if _URL.match(c) or _EMAIL.match(c) or _NUMBER.match(c) or _DATE.match(c))
        closed = sum(1 for c in cells if _CLOSED.match(c))
        total = max(1, len(cells))
        columns.append(
            Column(
                name,
                len(cells),
                len(set(cells)) / total,
                sum(words) / total,
                sum(1 for w in words if w >= 5) / total,
                machine / total,
                closed / total,
            )
        )
    return columns


def guess_mapping(grid: Grid) -> dict[str, object]:
    """The mapping that fits best: which columns are words, who said them, what is consent, date, id, table, …"""
    columns = profile(grid)
    mapping: dict[str, object] = {"header_rows": grid.header_rows}
    used: set[str] = set()

    def take(key: str, column: Column | None) -> None:
        if column is not None and column.name not in used:
            mapping[key] = column.name
            used.add(column.name)

    used |= permission_headers(grid)
    for key, pattern in ROLES:
        fits = [c for c in columns if pattern.match(c.name) and c.name not in used and c.filled and c.mean_words < 30]
        if key == "date":
            # A written date before a machine's count of seconds, the end of an answer before its beginning.
            fits.sort(key=lambda c: (_epoch(grid, c.name), c.name.lower().startswith("start")))
        if key == "image":
            fits = [c for c in fits if _names_pictures(grid, c.name)]
        if key == "kind" and fits and not _says_kinds(grid, fits[0].name):
            fits = []
        if fits:
            take(key, fits[0])
    texts = [c.name for c in columns if c.name not in used and _is_text(c, len(grid.records))]
    take("id", next((c for c in columns if _ID.match(c.name) and c.name not in texts), None))
    take("teller", _teller([c for c in columns if c.name not in used and c.name not in texts and c.filled], columns))
    mapping["text"] = texts
    used |= set(texts)
    mapping["attributes"] = [c.name for c in columns if c.name not in used]
    return mapping


def _teller(free: list[Column], columns: list[Column]) -> Column | None:
    surname = any(_SURNAME.match(c.name) for c in columns)
    for pattern in _TELLERS[:2] if surname else _TELLERS:
        # One and the same name in every row is the platform's word for nobody ("anonymous").
        fits = [c for c in free if pattern.match(c.name) and not (c.filled >= 3 and c.distinct * c.filled <= 1.5)]
        if fits:
            return max(fits, key=lambda c: c.filled)
    return None


def _names_pictures(grid: Grid, name: str) -> bool:
    """Whether cells look like picture files; a bare "File name" column names documents as often."""
    n = grid.header.index(name)
    cells = [r[n] for r in grid.records[:300] if r[n]]
    pictures = sum(1 for c in cells if re.search(r"\.(?:jpe?g|png|gif|heic|webp|tiff?|bmp)$", c, re.I))
    return pictures >= 0.5 * len(cells) or (
        not re.search(r"file", name, re.I) and all(len(c.split()) == 1 for c in cells)
    )


def _epoch(grid: Grid, name: str) -> bool:
    n = grid.header.index(name)
    return any(re.fullmatch(r"\d{9,14}", r[n]) for r in grid.records[:5])


def _says_kinds(grid: Grid, name: str) -> bool:
    n = grid.header.index(name)
    words = {w.lower().rstrip("s") for r in grid.records[:500] for w in [r[n]] if w}
    known = {
        "story",
        "storie",
        "dream",
        "pledge",
        "photo",
        "note",
        "caption",
        "photo caption",
        "dream statement",
        "transcript",
        "answer",
    }
    return bool(words) and len(words & known) >= 0.5 * len(words)


def _is_text(column: Column, records: int) -> bool:
    if not column.filled or column.machine_share > 0.5 or column.closed_share > 0.6 or _SCORED.match(column.name):
        return False
    named = bool(_TEXT_NAME.search(column.name))
    if _NOT_TEXT_NAME.match(column.name) and column.mean_words < 8:
        return False
    few = column.filled >= 12 and column.distinct < 0.2
    if few:
        return False
    if column.mean_words >= 5 and column.long_share >= 0.35 and column.distinct >= 0.5:
        return True
    return named and column.distinct >= 0.5 and column.mean_words >= 1.5
