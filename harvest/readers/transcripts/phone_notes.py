"""Notes typed in a hurry: who said it before each line in whatever way came first, an age beside the first time.

``kyle 17 - we sit there``, ``Amara (16): no``, ``ellie yr 9 >> i dont``. Whoever typed is ``me``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model import Role
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.permission.young.children import child_called
from harvest.readers.recognise.event_structure import TablePlace, heading_place
from harvest.readers.recognise.talk.speakers import NOT_NAMES
from harvest.readers.transcripts.utterances import Utterance

_MARK = r"\s*(?:\s[-–—]+\s|[:：]\s|>>?|[-=]>|→|…|\.\.\.)\s*"
_AGE = (
    r"(?:\s*[,(\[]?\s*(?P<age>(?:aged? )?\d{1,2}(?: ?(?:yrs?|years?|yo|y/o)(?: old)?)?|"
    r"(?:yr|year|y|class|form|grade|bl(?:wyddyn)?)\.? ?\d{1,2})\s*[)\]]?)?"
)
_START = re.compile(
    rf"^\W{{0,2}}(?P<who>[^\W\d_][\w'’]*\.?(?:\s(?!yr\b|year\b|aged?\b)[^\W\d_][\w'’]*\.?)?){_AGE}{_MARK}(?=\S)", re.I
)
_ME = re.compile(
    r"\b(?:me|myself)\s*[(=:,–-]\s*([^\W\d_]{2,20}(?: [^\W\d_]{2,20})?)\b|\bi['’]?m ([^\W\d_]{2,20})\b", re.I
)
_TYPIST = frozenset(["me", "myself", "i"])
_EVERYBODY = frozenset(
    ["all", "everyone", "everybody", "both", "group", "several", "most", "others", "lots", "many", "together"]
)
_TO_DO = re.compile(
    r"^\W*(?:to ?do|action|actions|nb|n\.b|note|notes|ps|p\.s|follow[- ]?up|remember|reminder|check|ask|ring|"
    r"safeguarding|for me|admin)\b.{0,12}?[:\-–—]\s",
    re.I,
)
_SIGNED = re.compile(r"\s[-–—/]\s?[A-Z]{2,3}\W*$")
_BRACKETED = re.compile(r"^[(\[].*[)\]]\W*$")
_TABLE = re.compile(r"^(table \w{1,3})\b", re.I)
_LEAST, _MOST_STARTS, _WORDS = 4, 0.5, 3
BESIDE = "names and ages before lines (kept as who speaks)"
TYPED = "lines of whoever typed the notes"
TOLD = "Notes with a name before each line: {} people, in the words of whoever typed ({}). Look whether each is theirs."


@dataclass(slots=True)
class _Said:
    who: str
    age: str
    words: str


def read_phone_notes(
    lines: Sequence[Line], place: TablePlace, dropped: LeftOut, warnings: list[str]
) -> list[Utterance]:
    """What each person said, by the names before the lines; empty where these are no notes of that sort.

    >>> page = ["table 2, me (jo) typing", "kit 15 - too dark", "kit - and cold there", "Abe (17): its fine by day",
    ...         "me: where do you go", "abe: home, mostly i go home", "to do: ring kits mum"]
    >>> said = read_phone_notes([Line(text) for text in page], TablePlace(), LeftOut(), [])
    >>> [(one.speaker, one.text, bool(one.hold), one.table) for one in said][:3]
    [('kit', 'too dark', True, '2'), ('kit', 'and cold there', True, '2'), ('Abe', 'its fine by day', False, '2')]
    """
    filled = [line.text.strip() for line in lines if line.text.strip() and line.heading is None]
    found = [_start(text) for text in filled]
    starts = [one for one in found if one is not None]
    often = Counter(one.who.casefold() for one in starts)
    aged = {one.who.casefold() for one in starts if one.age}
    if len(starts) < max(_LEAST, _MOST_STARTS * len(filled)) or len(aged) < 2 or len(often) < 2:
        return []
    known = aged | {who for who, n in often.items() if n >= 2} | _TYPIST | _EVERYBODY
    if sum(often[who] for who in known) < _MOST_STARTS * len(filled) or max(often.values()) < 2:
        return []
    if sum(len(one.words.split()) for one in starts) < _WORDS * len(starts):
        return []
    return _walk(lines, known, place, dropped, warnings)


def _start(text: str) -> _Said | None:
    found = _START.match(text[:80])
    if found is None or _TO_DO.match(text):
        return None
    who = " ".join(found["who"].split())
    first = who.split()[0].casefold().strip(".")
    if first in NOT_NAMES and who.casefold() not in _TYPIST | _EVERYBODY:
        return None
    return _Said(who, (found["age"] or "").strip(), text[found.end() :].strip())


def _walk(
    lines: Sequence[Line], known: set[str], place: TablePlace, dropped: LeftOut, warnings: list[str]
) -> list[Utterance]:
    names: dict[str, str] = {}
    children: dict[str, tuple[bool, str]] = {}
    said: list[Utterance] = []
    before: list[str] = []
    open_ = False
    for line in lines:
        text = line.text.strip()
        one = _start(text) if text and line.heading is None else None
        if one is not None and one.who.casefold() in known:
            who = one.who.casefold()
            names.setdefault(who, one.who)
            if one.age:
                children[who] = child_called(f"{one.who} ({one.age})")
            dropped.add(BESIDE, text[: len(text) - len(one.words)])
            speaker, role = _called(who, names, before)
            child, why = children.get(who, (False, ""))
            said.append(Utterance(one.words, speaker, role, None, None, place.table, place.round, place.question, True))
            said[-1].hold, said[-1].minor, said[-1].paragraph = why, child, True
            open_ = True
        elif not text:
            open_ = False
        elif not said:
            before.append(text)
            found = heading_place(text, is_heading=line.heading is not None)
            table = _TABLE.match(text)
            found = found or (heading_place(table.group(1)) if table else None)
            place = place.updated(found) if found is not None else place
            dropped.add(TYPED, text)
        elif not open_ or _BRACKETED.match(text) or _TO_DO.match(text) or _SIGNED.search(text):
            dropped.add(TYPED, text)
        else:
            said[-1].text += f"\n{text}"
    for spoken in said:
        # An age may stand beside a name for the first time further down.
        if spoken.speaker and not spoken.hold and (told := children.get(spoken.speaker.casefold())):
            spoken.minor, spoken.hold = told
    people = list(dict.fromkeys(spoken.speaker for spoken in said if spoken.speaker))
    warnings.append(TOLD.format(len(people), ", ".join(people[:6])))
    return said


def _called(who: str, names: dict[str, str], before: Sequence[str]) -> tuple[str | None, Role]:
    """Whose words stand behind a name: the writer's behind “me”, and nobody's own behind “all”."""
    if who in _EVERYBODY:
        return None, Role.UNKNOWN
    if who not in _TYPIST:
        return names[who], Role.UNKNOWN
    mine = next((m for text in before if (m := _ME.search(text))), None)
    return ((mine.group(1) or mine.group(2)) if mine else "Whoever typed the notes"), Role.FACILITATOR
