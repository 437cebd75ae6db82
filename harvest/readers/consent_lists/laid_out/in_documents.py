# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A document of one or more tables of people and a few lines around, or of lines about people → who permits what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from harvest.model import Listed
from harvest.readers.any_case import AnyCase
from harvest.readers.consent_lists.answered.cells import with_crosses_as_no
from harvest.readers.consent_lists.answered.in_short import asks_about
from harvest.readers.consent_lists.answered.terse import terse
from harvest.readers.consent_lists.heads.two_heads import with_heads_joined
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.consent_lists.keys.heads_spelt import with_heads_spelt
from harvest.readers.consent_lists.keys.list_keys import key_in
from harvest.readers.consent_lists.keys.meanings import QUOTE, meaning_of
from harvest.readers.consent_lists.laid_out.barred import parted_by_bars
from harvest.readers.consent_lists.laid_out.by_letters import answered_by_letters
from harvest.readers.consent_lists.laid_out.in_blocks import listed_in_blocks
from harvest.readers.consent_lists.laid_out.in_columns import listed_in_columns
from harvest.readers.consent_lists.laid_out.in_crosstabs import listed_in_crosstab
from harvest.readers.consent_lists.laid_out.in_groups import listed_in_groups
from harvest.readers.consent_lists.laid_out.in_lines import listed_in_lines
from harvest.readers.consent_lists.laid_out.in_pairs import listed_in_pairs
from harvest.readers.consent_lists.whose.twice import held_where_they_differ
from harvest.readers.permission.answered.boxed import EMPTY, TICKED

_CLOCK = re.compile(r"\d(?<!\w\d)\d?:\d{2}\b")
_TIMES, _ONCE = 2, 0.8
_LINES, _LONGEST = 300, 1_000
"""So many lines at most has a list, and so many letters a line."""
_WRITTEN = (listed_in_blocks, listed_in_pairs, listed_in_columns, listed_in_lines, listed_in_groups)
AROUND = 150
"""So many words may stand around the tables: what the sheet is, who typed it, what the boxes mean."""


def listed_in_document(tables: Sequence[Sequence[Sequence[str]]], around: Sequence[str]) -> tuple[Listed, ...] | None:
    """Everybody on the lists of a document that holds hardly anything else; None for any other document."""
    if not tables:
        parted, rest = parted_by_bars(around)
        return (listed_in_document(parted, rest) if parted else None) or _written(around)
    spelt, around = with_heads_spelt(tables, around)
    tables = [table for table in spelt if any(map(any, table))]
    if sum(len(line.split()) for line in around) > AROUND:
        return None
    found: list[Listed] = []
    for table in tables:
        rows = with_heads_joined(with_crosses_as_no(table))
        if len(rows) < 3:
            continue
        people = listed_in_crosstab(rows, around) or people_listed(rows[0], rows[1:], "\n".join(around))
        if people is None:
            return _in_two_columns(tables, around)
        found += people
    return None if people_speak(around) else held_where_they_differ(found) or None


def _in_two_columns(tables: Sequence[Sequence[Sequence[str]]], around: Sequence[str]) -> tuple[Listed, ...] | None:
    """Everybody in tables of two columns, who it is and what they said, read as lines that are typed so."""
    rows = [row for table in tables for row in table[1:]]
    if people_speak(around) or any(len(row) != 2 for row in rows):
        return None
    lines = [f"{who} – {said}" for who, said in rows if who.strip() and said.strip()]
    return _written([*lines, *around]) if len(lines) == len(rows) else None


def may_be_list(lines: Sequence[str]) -> bool:
    """Whether lines may be a list by their number, their length and their times of day: a chat has a time on each."""
    if not 2 < len(lines) <= _LINES or max(map(len, lines)) > _LONGEST:
        return False
    return sum(bool(_CLOCK.search(line)) for line in lines) <= _TIMES and not _is_talk(lines)


def _is_talk(lines: Sequence[str]) -> bool:
    """Whether a few people speak again and again, at length and of other things: not worth reading line by line.

    >>> said = ["Ada: We met by the lake and talked until the bus came at last.", "Bo: It was cold, but we went again and again."]
    >>> _is_talk(said * 8), _is_talk([line + " Quote me on that." for line in said] * 8), _is_talk(said)
    (True, False, False)
    """
    if len(lines) < _TALK:
        return False
    labels = [m.group() for line in lines if (m := _SPEAKS.match(line))]
    if len(labels) < 0.7 * len(lines) or len({*labels}) > len(labels) / 3:
        return False
    of_leave = sum(map(_LEAVE.found_in, lines))
    return sum(len(line.split()) for line in lines) > 10 * len(lines) and of_leave <= _RARELY * len(lines)


_TALK, _RARELY = 12, 0.05
_SPEAKS = re.compile(r"[^\W\d_][^:\n]{1,39}:\s")
LEAVE = r"quot|consent|permi|anonym|shar(?:e|ing)|dd?yfyn|cyt(?:ow|at)|zgod|zitier|cit(?:er|ar|at)|agree"
"""What stands in words of leave, in the languages of most lists; a pattern to be read whatever the case."""
_LEAVE = AnyCase(rf"{LEAVE}|n(?<!\wn)ames?d?\b|publi|print|record")


def _written(lines: Sequence[str]) -> tuple[Listed, ...] | None:
    """Everybody on a list without a table; None for a talk or a chat, in which people speak again and again."""
    if not may_be_list(lines):
        return None
    if (lettered := answered_by_letters(lines)) is not None:
        return people_listed(lettered[0][0], lettered[0][1:], "\n".join(lettered[1]))
    lines = unwrapped(lines)
    for read in _WRITTEN:
        if found := read(lines):
            if stories_stand_in(lines, len(found)):
                return None
            named = [one.names[0] for one in found]
            return held_where_they_differ(found) if len({*named}) >= _ONCE * len(named) else None
    return None


def unwrapped(lines: Sequence[str]) -> list[str]:
    """The lines, those that a mail program broke put together: a long one, and what goes on below in small letters.

    >>> unwrapped(["I asked everybody about it on Monday and Bo Lind would rather", "be left out altogether.", "Ada"])
    ['I asked everybody about it on Monday and Bo Lind would rather be left out altogether.', 'Ada']

    What stands over a colon and names begins anew:

    >>> len(unwrapped(["Ada Obi, Bo Lind, Cy Marsh, Di Hill, Ed Kerr, Flo Day", "may be quoted: Gus Ray, Hal Penn"]))
    2

    >>> unwrapped([])
    []

    So does each of several answers; one line alone below a whole sentence goes on with it:

    >>> unwrapped(["3 May: Ada Obi. Asked her all of it over the phone:", "   Quote? Yes. Name? No.", "", "Bo Lind"])[0]
    '3 May: Ada Obi. Asked her all of it over the phone:    Quote? Yes. Name? No.'
    """
    found: list[str] = []
    last = ""
    for line, after in pairwise([*lines, ""]):
        if found and _ALL_BELOW.search(last) and _INDENTED.match(line) and not _INDENTED.match(after):
            found[-1] += f" {line}"
            last = line
            continue
        goes_on = line[:1].islower() or last.rstrip().endswith((",", " and", " &"))
        goes_on &= not (last.rstrip().endswith(":") and _ANSWER_OF.match(line))
        if found and goes_on and len(last) >= _WRAPPED and not _BULLET.match(line) and not _LABELS.match(line):
            found[-1] += f" {line}"
        else:
            found.append(line)
        last = line
    return found


_ALL_BELOW = re.compile(r"[.!?]\s+(?:\S+\s+){2,}\S+:\s*$")
_INDENTED = re.compile(r"(?:\s{2,}|\t)(?![-•*·–☐☒☑\[]|\(?\d{1,3}[.)])\S")
_WRAPPED = 44
"""So many letters at least has a line that was broken because it was long."""
_LABELS = re.compile(
    r"(?:later|since|afterwards|added|updates?|changes?|corrections?|p\.?s|nb)\b[^:]{0,40}:|[a-z][^:.;()]{3,40}:\s+[A-Z][\w'’-]+\s+[A-Z][\w'’-]+\s*(?:[,(&]|$)"
)
_ANSWER_OF = re.compile(r"(?:yes|no|ok|fine|maybe|not asked)\s+(?:from|for|by)\b")
"""Who answered what to what stands above, line by line: ``yes from Ada and Bo``."""
_BULLET = re.compile(r"\s*(?:[-•*·–☐☒☑\[]|\(?\d{1,3}[.)])")
_SENTENCE = re.compile(r"^\W*(?:\S+\s+){4,}\S+[.!?…]\W*$")
_OF_LEAVE = re.compile(
    r"\b(?:us(?:e[ds]?|ing)|quot\w+|print\w*|publi\w+|nam(?:e[ds]?|ing)|nameless|anon\w*|shar(?:e[ds]?|ing)|permi\w+|consent\w*|photo\w*|"
    r"record\w*|agree\w*|sign\w*|tick\w*|ask\w*|initial\w*|withdr\w+|opted)\b",
    re.I,
)


def is_told(line: str) -> bool:
    """Whether a line is something that somebody tells, and says nothing of what may be done with words.

    >>> is_told("The tide took our fence twice."), is_told("I am happy for you to use it, but not my name.")
    (True, False)
    """
    return (_quotes(line) or _SENTENCE.match(line) is not None) and not is_of_leave(line)


def is_of_leave(line: str) -> bool:
    """Whether a line says something of what may be done with somebody's words, in however few words.

    >>> is_of_leave("yes to all"), is_of_leave("[x] quote"), is_of_leave("No more queueing.")
    (True, True, False)
    """
    asked = asks_about(line) in ("quote", "share")
    return asked or any(found.search(line) for found in (_BOXED, _OF_LEAVE)) or bool(terse(line).answers)


def stories_stand_in(lines: Sequence[str], people: int) -> bool:
    """Whether people tell something in lines of a document, alone or behind their name: it holds their words.

    >>> stories_stand_in(["Ada Obi: The corridor is my street now, and I like it.", "Bo: I count heads at breakfast."], 3)
    True
    >>> stories_stand_in(["Ada Obi: fine, use my name.", "Bo Lind: I would rather you did not quote me at all."], 3)
    False
    """
    said = [_NAMED_FIRST.sub("", line.strip()) for line in lines]
    told = sum((len(line.split()) >= _SAYS and is_told(line)) or _tells_in_quotes(line) for line in said)
    return told >= max(2, _OFTEN * people)


def _tells_in_quotes(line: str) -> bool:
    """Whether somebody's words about anything but their permission stand in quotation marks.

    >>> _tells_in_quotes('* Bo: "I came because the lights were on." (ok to use)'), _tells_in_quotes('Bo: "I am happy to be quoted"')
    (True, False)
    """
    return any(not _OF_LEAVE.search(words) and not terse(words).answers for words in _OWN_WORDS.findall(line))


_OWN_WORDS = re.compile(r"[“\"«]((?:I|We|My|Our)\b[^“”\"«»]{12,}?)[”\"»]")


_NAMED_FIRST = re.compile(r"^(?:[A-Z][\w'’.-]*\s?){1,3}:\s+")
_SAYS, _OFTEN = 5, 0.6
_BOXED = re.compile(rf"{TICKED}|{EMPTY}")
_LED_IN = re.compile(r"^\W*(?P<who>[^:–—\t]{1,40}?\s*[:–—\t])\s*\S+(?:\s+\S+){5}")
_QUOTED = re.compile(r"(?<![\w.,!?…])[“\"‘«](?=\S)[^”\"’»]{40,}(?P<end>[”\"’»]|$)")
_SAID = re.compile(r"^\W*(?:i|we|my|our)\b", re.I)


def _quotes(line: str) -> bool:
    """Whether somebody's words stand in a line: as "I …", or quoted, unless it is the question that was asked.

    >>> _quotes("“The tide took our fence, and then it took the gate.”"), _quotes('"Any news?" – 1 May. Tick here.')
    (True, False)
    """
    said = [match[0].rstrip('”"’»').rstrip() for match in _QUOTED.finditer(line)]
    return _SAID.match(line) is not None or any(not words.endswith("?") for words in said)


def people_speak(around: Sequence[str]) -> bool:
    """Whether people's words stand beside the list: quoted, as "I …", or led in by who says them, again and again."""
    led_in = [line for line in around if (led := _LED_IN.match(line)) and _speaks(line[led.end("who") :])]
    return any(_quotes(line) and not _ASKS_LEAVE.match(line) for line in around) or len(led_in) > 1


def _speaks(line: str) -> bool:
    """Whether words behind a name or a label are neither an explanation nor about what may be done with words."""
    return not ({"=", "?"} & {*line} or _explains(line) or _OF_LEAVE.search(line))


_ASKS_LEAVE = re.compile(
    r"^\W*we(?:['’]d|['’]ll| would| want| hope| plan| will| may| might)? (?:\w+ ){0,3}?(?:to )?(?:use|quote|print|publish|share|include)\b.{0,60}\b(?:you|your)\b",
    re.I,
)
"""Those who hold the list ask people for leave: "We'd love to use what you tell us in our report"."""


def _explains(line: str) -> bool:
    """Whether a line says what codes stand for: several of them, or one that permits or forbids quoting."""
    key = key_in(line)
    return len(key) > 1 or any(QUOTE in meaning_of(said) for said in key.values())
