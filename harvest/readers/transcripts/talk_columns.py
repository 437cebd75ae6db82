"""The columns of a talk that somebody typed as a table: when, who, what was said, and the typist's own notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from harvest.model import Reading, ReadSource
from harvest.readers.leave.said import reads
from harvest.readers.permission.against import AGAINST, is_errand, stands_against
from harvest.readers.permission.captions import asks_about_use
from harvest.readers.recognise.columns.told_heads import WHO_ASKED
from harvest.readers.recognise.talk.speakers import looks_like_name

NOTES = "notes of whoever typed, beside the words"
_WHO = re.compile(
    r"(?:who(?: (?:spoke|speaks|said it|is speaking|was speaking))?|name|speaker|initials|person|voice|by|speaking|"
    rf"{WHO_ASKED}|enw|siaradwr|wie|sprecher(?:in)?|m[óo]wi|m[óo]wca|rozm[óo]wca|locut(?:eur|rice|or|ora)|"
    r"intervenante?|hablante|falante|parlante|spreker|talare|taler)",
    re.I,
)
_SAID = re.compile(
    r"(?:(?:what|words?) (?:(?:she|he|they|people|we|i|was|were|each|everyone)(?: \w+)? )?(?:said|say|spoken|told us)|"
    r"(?:the )?(?:words|transcript|speech|utterance)|said|(?:their|her|his) (?:own )?words|"
    r"(?:beth (?:a )?)?dd?y?wed(?:wyd|odd)|geiriau|gesagt|was gesagt wurde|paroles?|propos(?: tenus)?|"
    r"(?:lo )?dicho|wypowied[źz]|äußerung(?:en)?|intervenci[óo]n|intervento|fala)",
    re.I,
)
_WHEN = re.compile(
    r"(?:min(?:ute)?s?\.?|time|clock|at|when|time ?(?:stamp|code)|start|mm:ss|h?h:mm|no\.?|nr\.?|#|line|turn|"
    r"amser|zeit|uhrzeit|heure|temps|minutage|hora|tiempo|tempo|czas|godzina|tijd|tid)",
    re.I,
)
_POINTED = re.compile(r"\d{1,2}\.[0-5]\d")
_CLOCK = re.compile(r"\d{1,2}(?:[:.][0-5]\d){1,2}")
_GUESSED = re.compile(r"[\d.:?x~ ]*[?x~][\d.:?x~ ]*")
"""A time with a figure left open."""
_MINUTES = re.compile(r"min(?:ute)?s?\.?", re.I)
_NOTE = re.compile(
    r"(?:(?:my|our|typists?['’]?s?|observers?['’]?s?|researchers?['’]?s?|scribes?['’]?s?|own|field|side) )?"
    r"(?:notes?|comments?|remarks?|observations?|memos?|asides?|context)(?: \((?:mine|me|typist)\))?",
    re.I,
)
_LEAST, _MOST_NAMES, _MOST_WITH_TIMES = 4, 0.7, 0.9
"""How often names come again where people speak; less often will do where a column of times says that it is a talk."""
_NOBODY = re.compile(r"[\[(].*[\])]|\?+")


@dataclass(frozen=True, slots=True)
class TalkColumns:
    """Where in a row stand who speaks, what was said, when (None: nowhere), and notes of whoever typed."""

    who: int
    said: int
    when: int | None
    notes: tuple[int, ...]
    minutes: bool
    """Whether a bare number says the minute."""

    def clock(self, cell: str) -> str:
        """The time of a row as a clock shows it: ``7`` under “min” is ``7:00``, ``10.12`` ``10:12``, ``10.3?`` none."""
        cell = cell.strip()
        if _POINTED.fullmatch(cell):
            return cell.replace(".", ":")
        if self.minutes and cell.isdigit():
            return f"{cell}:00"
        return "" if _GUESSED.fullmatch(cell) else cell


def talk_columns(head: Sequence[str], rows: Sequence[Sequence[str]]) -> TalkColumns | None:
    """The columns of a table in which people speak again and again; None for any other, or where one asks for more.

    >>> said = [["0", "Ada", "Who is here?", ""], ["1", "Bo", "I am.", "late"], ["2", "Ada", "Good.", ""],
    ...         ["4", "Bo", "Is it?", ""]]
    >>> found = talk_columns(["min", "who", "what they said", "my note"], said)
    >>> (found.who, found.said, found.when, found.notes, found.clock("4"))
    (1, 2, 0, (3,), '4:00')
    >>> found.clock("25.24")
    '25:24'
    >>> talk_columns(["min", "who", "what they said", "OK to quote?"], said)
    >>> clocked = [[f"10:4{n}", who, text] for n, (_, who, text, _) in enumerate(said)]
    >>> talk_columns(["tape", "who", "words"], clocked).when
    0
    """
    bare = [cell.strip(" :.?*") for cell in head]
    who, said, when = (_called(pattern, bare) for pattern in (_WHO, _SAID, _WHEN))
    notes = [n for n, cell in enumerate(bare) if _NOTE.fullmatch(cell) and n not in said]
    other = {*range(len(bare))} - {*who, *said, *when, *notes}
    if not when and len(other) == 1 and _goes_on([row[n] for n in other for row in rows if len(row) > n]):
        when = [*other]  # a column of times, whatever it is called
    if len(who) != 1 or len(said) != 1 or len(when) > 1 or len({*who, *said, *when, *notes}) != len(bare):
        return None
    names = [row[who[0]].strip() for row in rows if len(row) > who[0] and row[who[0]].strip()]
    often = _MOST_WITH_TIMES if when else _MOST_NAMES
    if len(names) < max(_LEAST, 0.8 * len(rows)) or len(set(names)) > often * len(names):
        return None
    if not all(looks_like_name(name.strip(": ")) or _NOBODY.fullmatch(name) for name in names):
        return None
    at = when[0] if when else None
    return TalkColumns(who[0], said[0], at, tuple(notes), at is not None and _MINUTES.fullmatch(bare[at]) is not None)


def _goes_on(cells: Sequence[str]) -> bool:
    """Whether cells are times of which none is before the one above, as in a talk."""
    times = [
        tuple(map(int, cell.strip().replace(".", ":").split(":"))) for cell in cells if _CLOCK.fullmatch(cell.strip())
    ]
    return len(times) >= max(_LEAST, _MOST_WITH_TIMES * len(cells)) and times == sorted(times) and len({*times}) > 1


_TOLD = re.compile(r"(?:what (?:they|people|he|she|we) )?(?:say|notes?|comments?)|text|what", re.I)
"""What words are called too beside a name, where nothing else stands beside them."""
_HOW_NEAR = re.compile(r"\s*(?:[,;(\[]|\s[–—-]+\s).*$", re.S)


def heads_a_talk(who: str, said: str) -> bool:
    """Whether two heads name who speaks and what was said, though somebody added how near it is to that.

    >>> heads_a_talk("Who", "What they said, as near as I got it"), heads_a_talk("Speaker:", "Notes")
    (True, True)
    >>> heads_a_talk("Who", "What they said, and may we use it?")
    False
    """
    if any(reads(cell).of_leave or asks_about_use(cell) for cell in (who, said)):
        return False
    said = _bare(said)
    return asks_who(who) and bool(_called(_SAID, [said]) or _TOLD.fullmatch(said))


def asks_who(head: str) -> bool:
    """Whether a head names who speaks.

    >>> asks_who("Voice (as signed in)"), asks_who("Ada")
    (True, False)
    """
    return bool(_called(_WHO, [_bare(head)]))


def is_column_of_a_talk(head: str) -> bool:
    """Whether a head names when, who, what was said, or the typist's own notes.

    >>> is_column_of_a_talk("Time"), is_column_of_a_talk("Transcript"), is_column_of_a_talk("Ada came by boat")
    (True, True, False)
    """
    bare = [head.strip(" :.?*")]
    return any(_called(pattern, bare) for pattern in (_WHO, _SAID, _WHEN, _NOTE))


def tells_who(head: str) -> bool:
    """Whether a head is that of the column of speakers and nothing more."""
    return bool(_called(_WHO, [head.strip(" :.?*")]))


def tells_said(head: str) -> bool:
    """Whether a head is that of the column of what was said and nothing more."""
    return bool(_called(_SAID, [head.strip(" :.?*")]))


def _bare(head: str) -> str:
    return _HOW_NEAR.sub("", head).strip(" :.?*")


def _called(pattern: re.Pattern[str], heads: Sequence[str]) -> list[int]:
    """The columns that are called so, in one language or in one of two (``What was said / beth ddwedwyd``)."""
    return [n for n, head in enumerate(heads) if any(pattern.fullmatch(part.strip()) for part in head.split(" / "))]


def with_notes(reading: Reading, notes: Sequence[tuple[str, str]]) -> Reading:
    """The reading in which all words of somebody wait beside whose words a note speaks against using them."""
    return replace(reading, sources=tuple(held_by_notes(one, notes) for one in reading.sources)) if notes else reading


def held_by_notes(source: ReadSource, notes: Sequence[tuple[str, str]]) -> ReadSource:
    """The same for one source; ``notes`` are words and what was noted beside them."""
    whose = {
        turn.speaker: note
        for said, note in notes
        if _speaks_against(note)
        for turn in source.turns
        if " ".join(said.split()) in " ".join(source.text[turn.start : turn.end].split())
    }
    turns = (
        replace(turn, hold=turn.hold or AGAINST.format(whose[turn.speaker][:80])) if turn.speaker in whose else turn
        for turn in source.turns
    )
    return replace(source, turns=tuple(turns)) if whose else source


def _speaks_against(note: str) -> bool:
    """Whether a note is about leave; one that only asks something of itself is not."""
    if is_errand(note):
        return False
    out, why = stands_against(note)
    return out or reads(note).of_leave or bool(why and not note.rstrip().endswith("?"))
