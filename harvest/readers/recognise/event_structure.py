"""World-café structure in headings: which table, which round, which question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.readers.any_case import AnyCase
from harvest.readers.recognise.sheets import SHEETS

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER = {word: str(n) for n, word in enumerate(_WORDS, 1)}
_LETTER = r"(?-i:(?<![A-Z])[A-Z])(?![A-Za-z])|(?<=[\s#:(])[a-z](?![A-Za-z])"
"""One letter, small only where it stands apart: ``Tables`` is no table S."""
ID = rf"(\d{{1,3}}[A-Za-z]?|{_LETTER}|" + "|".join(_NUMBER) + r")"
_TABLES = (
    r"(?:table|group|tbl|tabl|tisch|gruppe|groupe|mesa|grupo|tavolo|gruppo|tafel|groep|stolik|stół|grupa|bord|grupp|bwrdd|grŵp|"
    r"pöytä|ryhmä|masa|grup|стол(?:ик)?|стіл|груп+а|طاولة|مجموعة)"
)
NAMED_TABLES = r"table|tbl|tabl|tisch|mesa|tavolo|tafel|stolik|stół|bord|bwrdd|pöytä|masa|стол(?:ик)?|стіл|طاولة"
NAMED_ROUNDS = r"round|rnd|runde|ronde|ronda|rodada|runda|rownd|omgång|kierros|раунд"
"""What a table or a group is called before its number, in the languages that events are held in."""
_ROUNDS = (
    r"(?:tour(?=\s*(?:n[°º]|:))|round|rnd|session|conversation|runde|ronde|ronda|rodada|giro|runda|rownd|omgång|kierros|"
    r"tur|раунд|جولة)"
)
_COUNTED = r"\s*(?:(?:n[°º]|no\.?|nr\.?|number|nummer|numéro|número|numer)?\s*:|n[°º]|no\.?|nr\.?|number|#)?\s*"
_TABLE = re.compile(rf"{_TABLES}{_COUNTED}{ID}(?![\w%])", re.I)
_ROUND = re.compile(rf"{_ROUNDS}{_COUNTED}{ID}(?![\w%])", re.I)
_SHORT = re.compile(r"T\s?(\d{1,2})")
"""How a typist writes a table for short, where nothing else stands on the line."""
MAY_NAME_TABLE = AnyCase(rf"{_TABLES}|{NAMED_TABLES}|t\s?\d")
"""Stands wherever a table is named; to look for it takes a third of the time that it takes to find none."""
_QUESTION = re.compile(
    r"(?:(?:our |the )?question|q|(?:leit)?frage|pregunta|pergunta|domanda|vraag|pytanie|cwestiwn|fråga)"
    r"(?:\s*(\d{1,2}))?\s*[:.)\-–—]\s*(.+)$",
    re.I,
)
_GOES_ON = re.compile(r"[\s,(–—-]*(?:cont(?:['’]?d|inued|inues)?|again|forts(?:etzung)?|suite|vervolg|parhad)\W*", re.I)
"""Behind a table: that its sheet goes on."""
_COUNTED_BEHIND = re.compile(
    r"\s*[(\[](?:n ?= ?\d{1,5}|\d{1,5} "
    r"(?:responses?|answers?|replies|comments?|antworten|réponses|respuestas|odpowiedzi))[)\]]$",
    re.I,
)
"""How many answered, behind a question."""
_SEPARATORS = " \t:;,.|/()[]–—-*_#"


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where in the event something was said."""

    table: str | None = None
    round: str | None = None
    question: str | None = None
    own: bool = field(default=False, repr=False, compare=False)
    """Whether the question was asked of this table alone."""

    def updated(self, other: TablePlace) -> TablePlace:
        """This place with what a later heading says; a new table or round keeps the question unless it names one.

        What stood over one table alone (``Table 1 – sheet 2: WHAT WEARS US DOWN``) ends with it.
        """
        ends = self.own and other.table not in (None, self.table)
        return replace(
            self,
            table=other.table or self.table,
            round=other.round or self.round,
            question=other.question or (None if ends else self.question),
            own=other.own if other.question else self.own and not ends,
        )


def number(text: str) -> str:
    """A table's or round's bare label: ``Table 3`` → ``3``, ``two`` → ``2``.

    >>> number("Table 3"), number("two"), number("T3"), number("Library group")
    ('3', '2', '3', 'Library group')
    """
    text = text.strip()
    found = _TABLE.fullmatch(text) or _ROUND.fullmatch(text) or _SHORT.fullmatch(text)
    value = found.group(1) if found else text
    if re.fullmatch(r"\d+\.0", value):
        value = value[:-2]
    return _NUMBER.get(value.lower(), value.upper() if len(value) == 1 else value)


_NAMED = re.compile(r"(?:the )?(?:([\w'’-]+(?: [\w'’-]+)?) table|table ([\w'’-]+(?: [\w'’-]+)?))\s*[:.–—-]*", re.I)
NO_NAME = re.compile(
    r"\b(?:our|your|my|this|that|each|every|which|whose|a|an|another|same|other|of|at|on|for|and|the|time|round|data|needs|"
    r"top|pool|water|league|dinner|kitchen|coffee|host|number|contents|sheets?|notes?|talk|discussion|first|next|last)\b",
    re.I,
)


def named_table(text: str) -> str | None:
    """The name of a table that has one, where a line is nothing but that; to be asked of headings alone.

    >>> named_table("Lamp table"), named_table("Table Kiln:"), named_table("Our table")
    ('Lamp', 'Kiln', None)
    """
    found = _NAMED.fullmatch(text.strip().strip("*_#=~ "))
    name = (found.group(1) or found.group(2)) if found else ""
    return name if name and name[0].isupper() and not NO_NAME.search(name) else None


def heading_place(text: str, *, is_heading: bool = False) -> TablePlace | None:
    """What a line such as ``Table 2 – Round 1: What matters?`` says; None when it is not such a line.

    >>> heading_place("Table 2 - Round 1")
    TablePlace(table='2', round='1', question=None)
    >>> heading_place("Q4: What helps? (n=12)").question
    'What helps?'
    >>> heading_place("Table 1 – sheet 2: WHAT WEARS US DOWN", is_heading=True).question
    'WHAT WEARS US DOWN'
    >>> found = heading_place("Table 4 Garden – what gets in the way", is_heading=True)
    >>> found.table, found.question
    ('4 Garden', 'what gets in the way')
    >>> heading_place("Table 3 said they loved the park.") is None
    True
    """
    line = text.strip().strip("*_#=~-–— ").strip()
    if not line or len(line) > 300:
        return None
    line = _COUNTED_BEHIND.sub("", line) if line[-1] in ")]" else line
    if short := _SHORT.fullmatch(line.rstrip(" :.")):
        return TablePlace(table=short.group(1))
    table = round_ = None
    rest = line
    for _ in range(2):
        ahead = rest.lstrip(_SEPARATORS)
        if (found := _TABLE.match(ahead)) and table is None:
            table = number(found.group(1))
            rest = ahead[found.end() :]
        elif (found := _ROUND.match(ahead)) and round_ is None:
            round_ = number(found.group(1))
            rest = ahead[found.end() :]
    if table is None and round_ is None and (parted := _among_parts(line, is_heading)) is not None:
        return parted
    rest = "" if _GOES_ON.fullmatch(rest) else rest
    title = rest.strip(_SEPARATORS)
    separated = not title or rest[:1] in ":;,.|/()–—-" or re.match(r"\s+[:;|/(–—-]", rest) is not None
    question: str | None = None
    if table is None and round_ is None and is_heading and (group := _of_a_group(line)) is not None:
        return group
    if table is None and round_ is None:
        asked = _QUESTION.match(line)
        if asked and (
            is_heading
            or asked.group(2).rstrip().endswith("?")
            and (asked.group(1) or line[:1].lower() != "q" or line[:8].lower() == "question")
        ):
            return TablePlace(question=asked.group(2).strip())
        if is_heading and line.endswith("?"):
            return TablePlace(question=line)
        name = named_table(line) if is_heading else None
        return TablePlace(table=name) if name else None
    if not separated and not is_heading:
        return None
    if title:
        if len(title.split()) > 25 or (title.endswith(".") and not is_heading and len(title.split()) > 6):
            return None
        asked = _QUESTION.match(title)
        question = asked.group(2).strip() if asked else title if rest.rstrip(" *_").endswith("?") else None
        if question is None and rest.strip(" *_").endswith("?"):
            question = title + "?"
        if question is None and is_heading and table and (below := _ASKED_OF.fullmatch(title)) is not None:
            named = below.group(1) if rest[:1] == " " and not NO_NAME.search(below.group(1) or "") else None
            return TablePlace(f"{table} {named}" if named else table, round_, below.group(2).strip(), own=True)
        if question is None and is_heading and (sheet := _SHEET.search(title)):
            return TablePlace(table, round_, sheet.group(1).strip(), own=table is not None)
    return TablePlace(table, round_, question)


_GROUP = r"(?i:group|team|table|tbl|circle|corner)"
_GROUP_NAME = r"(?:[A-Z\d][\w'’&-]*)(?: (?:[A-Z][\w'’&-]*|&|and|of|the)){0,3}"
_IN_BRACKETS = re.compile(
    rf"\s*[(\[](?:the )?({_GROUP} {_GROUP_NAME}|{_GROUP_NAME} {_GROUP})(?:\s*[,;:/–—-]\s*[^()\[\]]{{1,40}})?[)\]]\s*"
)
"""A table or group in brackets beside a question or a sheet's number: ``Flip chart 2 (Group Heron): What helps?``."""
_GROUP_FIRST = re.compile(rf"({_GROUP} {_GROUP_NAME}|{_GROUP_NAME} {_GROUP})\s*(?:[:|–—]|\s-)\s*(\S.*\?)$")
_SHEET_ONLY = re.compile(rf"(?:{SHEETS}|page|board)\s*(?:no\.?\s*)?\d{{0,2}}\s*[:–—-]*\s*", re.I)


def _of_a_group(line: str) -> TablePlace | None:
    """The group that a heading names in brackets or before a question, and what was asked.

    >>> _of_a_group("Flip chart 2 (Group Heron): What helps?")
    TablePlace(table='Group Heron', round=None, question='What helps?')
    >>> _of_a_group("What helps? (Table 2 – Kath)")
    TablePlace(table='2', round=None, question='What helps?')
    >>> _of_a_group("Team Otter – what would we try?").table
    'Team Otter'
    """
    if found := _IN_BRACKETS.search(line):
        rest = f"{line[: found.start()]} {line[found.end() :]}".strip()
        asked = _SHEET_ONLY.sub("", rest, count=1) if _SHEET_ONLY.match(rest) else rest
        numbered = _QUESTION.match(asked)
        question = (numbered.group(2) if numbered else asked).strip(_SEPARATORS)
        table = named_table(found.group(1)) or number(found.group(1))
        return TablePlace(table, None, question or None, own=bool(question))
    if found := _GROUP_FIRST.fullmatch(line):
        return TablePlace(named_table(found.group(1)) or number(found.group(1)), None, found.group(2), own=True)
    return None


_ASKED_OF = re.compile(
    r"(?:([A-Z][\w'’]+)\s*[,:–—-]+\s*)?((?i:(?:what(?:['’]s)?|how|who|when|where|why|which|if we|was|"
    r"wie|wer|wo|qu(?:oi|i|e)|qué|co|jak|beth|pwy) .{3,60}|"
    r"helps?|hinders?|(?:gets? )?in the way|barriers?|works?|good|hard|bad|strengths?|worries|"
    r"(?:we|our)? ?(?:wish(?:es)?|dreams?|hopes?)))"
)
"""What stands behind a table's number, or its number and name, and is what was asked of it: ``Garden – what helps``."""
_SHEET = re.compile(
    rf"(?:^|[,;–—-]\s*)(?:{SHEETS}|pages?)\s*\d{{0,2}}"
    r"(?:\s*(?:of|/|von|de|z|o)\s*\d{1,2})?\s*[:–—-]+\s*(\S.{2,80})$",
    re.I,
)
"""What stands over one sheet of a table's several: ``sheet 2 of 3: WHAT WEARS US DOWN``."""
_PARTS = re.compile(r"\s*(?:\s[-–—]+\s|[|,;·•:/])\s*")
_NAMED_AT_END = re.compile(r"\b(?i:at|from|of|on|by) (?:the )?(?:[Tt]able [A-Z][\w'’-]+|[A-Z][\w'’-]+ table)$")
_AT_END = re.compile(rf"\b(?:at|from|of|on|by) (?:table|group) {ID}$", re.I)


def _among_parts(line: str, is_heading: bool) -> TablePlace | None:
    """The place in a short title of several parts (``Flip chart – Table 6 – Round 2``) or at the end of a heading."""
    if len(line.split()) > 12 or line.endswith((".", "?", "!")):
        return None
    bare = re.sub(r"\s*[(\[][^()\[\]]{0,60}[)\]]", "", line)
    parts = [part for part in _PARTS.split(bare) if part]
    tables = [found.group(1) for part in parts if (found := _TABLE.fullmatch(part) or _SHORT.fullmatch(part))]
    rounds = [found.group(1) for part in parts if (found := _ROUND.fullmatch(part))]
    if is_heading and not tables:
        # "Notes from table 7, round 2"
        tables = [found.group(1) for part in parts if (found := _AT_END.search(part))]
        if tables and len(tables) == 1 and len(rounds) <= 1:
            return TablePlace(number(tables[0]), number(rounds[0]) if rounds else None)
        # "Dream cards, table Heron", "Dreams of table Heron"
        ends = (re.sub(r"^\w+ (?:the )?", "", found.group()) for p in parts if (found := _NAMED_AT_END.search(p)))
        named = [name for part in (*parts, *ends) if (name := named_table(part))]
        if len(parts) + len(named) > 1 and len(named) == 1:
            return TablePlace(named[0], number(rounds[0]) if len(rounds) == 1 else None)
    one_each = (tables or rounds) and len(tables) <= 1 and len(rounds) <= 1
    if len(parts) > 1 and one_each and all(len(part.split()) <= 5 for part in parts):
        return TablePlace(number(tables[0]) if tables else None, number(rounds[0]) if rounds else None)
    return None


def place_above(lines: Sequence[str]) -> TablePlace:
    """The table or round that a short line above a talk names, alone or before what else it says.

    >>> place_above(["Snowdrop table, Sat 17 Oct, upstairs room", "typed from the dictaphone"]).table
    'Snowdrop'
    """
    for line in lines[:3]:
        parts = [part for part in re.split(r",|;|\s[–—-]+\s|[(|]", line) if part.strip()]
        for part in [line, *parts] if len(line.split()) <= 16 else []:
            place = heading_place(part.strip(), is_heading=True) if len(part.split()) <= 5 else None
            if place is not None and (place.table or place.round):
                return TablePlace(place.table, place.round)
    return TablePlace()
