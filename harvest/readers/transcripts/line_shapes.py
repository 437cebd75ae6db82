"""Lines of tools that write a transcript in a shape of their own, made into lines with a time, a name and words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from harvest.model import Role
from harvest.readers.chats.members import Members
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.talk.role_words import role_of_words
from harvest.readers.recognise.talk.service_lines import SERVICE, is_service_line
from harvest.readers.recognise.talk.speakers import JOINED_FIRST, LABEL, looks_like_name
from harvest.readers.recognise.talk.turn_starts import (
    REMARKS_INSIDE,
    STAMPS_INSIDE,
    UNHEARD_INSIDE,
    find_start,
    seconds,
)
from harvest.readers.tables.cells import is_phone

TIERS = "rows of a tier for notes, sounds or translations (nobody's turn)"
WHO_IS_WHO = "lines that say who is who (kept as names and roles)"
BESIDE = "speaker names and times (kept beside the words)"
STAGE = "stage directions (such as [laughter])"
_CHEVRONS = re.compile(r"^\s*>{2,3}\s*(?=\S)")
REACTIONS = "reactions"
NUMBERS = "telephone numbers before messages (times and names, kept as members)"
_REACTION = re.compile(r"(?:[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u200d]\s*){1,12}\d{0,4}$")
_NOBODY = "Speaker:"
"""A label under which nobody is known."""
_CLOCK = re.compile(r"\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?$")
_FIGURE = re.compile(r"[\d:.,]+$")
_NO_TIER = re.compile(
    r"^(?:(?:researcher|transcriber|annotator|my|field)[ _-]?)?(?:notes?|comments?|memos?|remarks?|gestures?|gaze|"
    r"actions?|"
    r"sounds?|noises?|background|translations?|gloss(?:es)?|topics?|codes?|coding|pauses?|notizen|kommentare?|"
    r"commentaires?|notas|comentarios?|uwagi|opmerkingen|nodiadau)(?:[ _@-].{0,20}|\d{0,2})$",
    re.I,
)
"""What annotators call a tier in which nobody speaks."""
_COLUMNS, _MOST = 4, 0.9
"""So many columns at least, in so many of the lines."""


def plain_lines(lines: list[Line], dropped: LeftOut, warnings: list[str]) -> list[Line]:
    """The lines with what only some tools or typists write put the way that all others do."""
    lines = _without_chevrons(_without_columns(_without_guests(lines, dropped), dropped), dropped)
    return _with_colons(_without_numbers(lines, dropped, warnings), dropped)


_HEAD = re.compile(r"[^\d:\n]{2,50}\s\d{1,2}:\d{2}(?::\d{2})?\s*$")


def _without_guests(lines: list[Line], dropped: LeftOut) -> list[Line]:
    """The lines with a name and a time without the word that says before them who joined from outside."""
    made = list(lines)
    for n, line in enumerate(lines):
        if (mark := JOINED_FIRST.match(line.text[:40].lstrip())) is None:
            continue
        words = line.text.lstrip()[mark.end() :]
        if _HEAD.match(words):
            dropped.add(BESIDE, mark.group())
            made[n] = replace(line, text=words)
    return made


_NAME = r"([^\W\d][^\n:;|=<>()\[\]{}«»]{0,38}?)"
_SET_APART = (
    re.compile(rf"^\s*[(<«{{]\s*{_NAME}\s*[)>»}}]\s*[:–-]?\s+(?=\S)"),
    re.compile(rf"^\s*{_NAME}\s*(?:[=|~;→»]+|>+)\s*(?=\S)"),
    re.compile(r"^\s*((?:[^\W\d_]\.\s?){2,3})\s*(?=\S)"),
    re.compile(rf"^\s*(?:\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?:[.,]\d{{1,3}})?)\s*[;|,/]\s*{_NAME}\s*[;|,/]\s*(?=\S)"),
    re.compile(rf"^\s*{_NAME}\s*[;|/]\s*(?:\d{{1,2}}:\d{{2}}(?::\d{{2}})?\s*[;|/]\s*)?(?=\S)"),
)
"""Ways to set a speaker apart that only count where all lines do so: ``<Ada>``, ``Ada | ``, ``A.B.``, ``0:12;Ada;``."""
_ALL, _SPEAKERS, _LOOK, _GLANCE = 0.8, 0.4, 300, 6
"""So much of the lines, so many names of them, and so many lines that are looked at."""


def _with_colons(lines: list[Line], dropped: LeftOut) -> list[Line]:
    """The lines with a colon behind each name, where nearly all begin with one of a few names set apart in one way."""
    filled = [n for n, line in enumerate(lines) if line.text.strip() and line.heading is None]
    if len(filled) < 4:
        return lines
    for pattern in _SET_APART:
        if not any(pattern.match(lines[n].text[:90]) for n in filled[:_GLANCE]):
            continue
        if sum(1 for n in filled[:_LOOK] if pattern.match(lines[n].text[:90])) < _ALL * len(filled[:_LOOK]):
            continue
        found = {n: m for n in filled if (m := pattern.match(lines[n].text[:90]))}
        often = Counter(m.group(1).strip() for m in found.values())
        returning = sum(1 for times in often.values() if times >= 2)
        if returning < 2 or len(often) > max(3, _SPEAKERS * len(found)) or not all(map(looks_like_name, often)):
            continue
        made = list(lines)
        for n, m in found.items():
            name = m.group(1).strip()
            dropped.add(BESIDE, m.group())
            dropped.less(BESIDE, len("".join(name.split())) + 1)
            made[n] = replace(lines[n], text=f"{name}: {lines[n].text[m.end() :]}")
        return made
    return lines


_NUMBER = r"(\+?\(?\d[\d\s().\u00a0\u202f-]{7,20}\d)"
_PHONE = re.compile(rf"^\s*{_NUMBER}\s*(?:[:–—|]|-\s)\s*(?=\S)")
_PHONE_IN_TALK = re.compile(
    rf"^\s*{_NUMBER}\s*(?::\s|[(\[]?(?<=[\s(\[])\d{{1,2}}:\d{{2}}(?::\d{{2}})?[)\]]?\s*(?::|$))"
)
"""The same among people with names, where a time may stand behind it."""


def _without_numbers(lines: list[Line], dropped: LeftOut, warnings: list[str]) -> list[Line]:
    """The lines of messages below telephone numbers, or of a talk with some, with a member in place of each number."""
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    numbered = [n for n in filled if "0" <= lines[n].text.lstrip()[:2].lstrip("+(")[:1] <= "9"]
    begun = ((n, _PHONE.match(lines[n].text[:40])) for n in numbered)
    found = {n: m for n, m in begun if m and is_phone(m.group(1).strip())}
    if len(found) < 2 or len(found) < 0.5 * len(filled):
        begun = ((n, _PHONE_IN_TALK.match(lines[n].text[:40])) for n in numbered)
        found = {n: m for n, m in begun if m and is_phone(m.group(1).strip())}
        if not found or not _others_speak([lines[n].text for n in filled if n not in found]):
            return lines
    members = Members()
    made = list(lines)
    for n, m in found.items():
        name, _ = members.named(m.group(1).strip())
        dropped.add(NUMBERS, m.group(1))
        dropped.less(NUMBERS, len("".join(name.split())))
        made[n] = replace(lines[n], text=f"{name}{lines[n].text[m.end(1) :]}")
    warnings += members.warnings()
    return made


def _others_speak(texts: Sequence[str]) -> bool:
    """Whether people with names speak, one of them again."""
    begun = Counter(start.label for text in texts if (start := find_start(text)) and looks_like_name(start.label))
    return len(begun) > 1 and max(begun.values()) > 1


def _without_chevrons(lines: list[Line], dropped: LeftOut) -> list[Line]:
    """Stenographers mark who speaks with ``>> MARY HALL:``; where they heard no name they write ``>>`` alone."""
    marked = {n: m.end() for n, line in enumerate(lines) if ">>" in line.text[:4] and (m := _CHEVRONS.match(line.text))}
    named = {
        n for n, at in marked.items() if (m := LABEL.match(lines[n].text[at : at + 90])) and looks_like_name(m.group(1))
    }
    if len(marked) < 2 or not named:
        return lines
    made = list(lines)
    for n, at in marked.items():
        dropped.add(BESIDE, lines[n].text[:at])
        words = lines[n].text[at:]
        if n not in named:
            dropped.less(BESIDE, len(_NOBODY))
        made[n] = replace(lines[n], text=words if n in named else f"{_NOBODY} {words}")
    return made


def _without_columns(lines: list[Line], dropped: LeftOut) -> list[Line]:
    """ELAN writes a line's tier, times in several notations and its words between tabs: time, name, words are kept."""
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    if not any("\t" in lines[n].text for n in filled[:_GLANCE]):
        return lines
    rows = {
        n: [cell.strip() for cell in lines[n].text.split("\t")] for n in filled if lines[n].text.count("\t") >= _COLUMNS
    }
    if len(rows) < 2 or len(rows) < _MOST * len(filled):
        return lines
    width = Counter(len(row) for row in rows.values()).most_common(1)[0][0]
    rows = {n: row for n, row in rows.items() if len(row) == width}
    if len(rows) < _MOST * len(filled):
        return lines
    columns = [[row[c] for row in rows.values()] for c in range(width)]
    clocks = [c for c, cells in enumerate(columns) if all(map(_CLOCK.match, cells))]
    figures = [c for c, cells in enumerate(columns) if all(map(_FIGURE.match, cells))]
    said = max((c for c in range(width) if c not in figures), key=lambda c: sum(map(len, columns[c])))
    names = [c for c in range(width) if c != said and _are_tiers(columns[c])]
    if not clocks or len(figures) < 2 or not names:
        return lines
    made = list(lines)
    for n, row in list(rows.items()):
        if _NO_TIER.match(row[names[0]]):
            dropped.add(TIERS, lines[n].text)
            made[n] = replace(lines[n], text="")
            del rows[n]
    fuller = _participants(list(rows.values()), names[0], [c for c in range(width) if c not in (said, *figures)])
    # One tier stands below the other: people spoke in the order of time.
    order = sorted(rows.values(), key=lambda row: seconds(row[clocks[0]]))
    for n, row in zip(sorted(rows), order, strict=True):
        # What is kept stays to be counted by whoever takes name and time off.
        name = fuller.get(row[names[0]], row[names[0]])
        dropped.add(BESIDE, " ".join(cell for c, cell in enumerate(row) if c not in (clocks[0], said)))
        dropped.less(BESIDE, len("".join(name.split())))
        made[n] = replace(lines[n], text=f"{row[clocks[0]]}\t{name}\t{row[said]}")
    return made


def _participants(rows: list[list[str]], tier: int, columns: list[int]) -> dict[str, str]:
    """The name of whoever speaks on each tier, where another column tells one for each, longer than the tier's own."""
    for c in columns:
        told: dict[str, set[str]] = {}
        for row in rows:
            told.setdefault(row[tier], set()).add(row[c])
        names = [next(iter(one)) for one in told.values() if len(one) == 1]
        if c != tier and len(set(names)) == len(told) and all(map(looks_like_name, names)):
            if sum(map(len, names)) <= sum(map(len, told)):
                continue
            whose = {t: next(iter(one)) for t, one in told.items()}
            return {t: name if role_of_words(t) is Role.UNKNOWN else f"{name} ({t})" for t, name in whose.items()}
    return {}


def _are_tiers(cells: list[str]) -> bool:
    """Whether a column says who speaks in each row, or that a row is the annotator's."""
    often = Counter(cells)
    return all(often) and all(_NO_TIER.match(cell) or looks_like_name(cell) for cell in often)


def is_reaction(text: str) -> bool:
    """Whether a line is nothing but pictures of a face or a heart, as chats put below what somebody wrote.

    >>> is_reaction("❤️"), is_reaction("👍 3"), is_reaction("❤️ our park")
    (True, True, False)
    """
    return text[:1] > "\u2000" and _REACTION.match(text) is not None


_COUNTED = (
    r"(?:like|heart|laugh|surprised|sad|angry|thumbs? ?up|applause|celebrate|love)\w*\s+(?:reactions?\W*)?\d{1,3}|"
    r"\d{1,3} (?:like|heart|laugh|surprised|sad|angry)\w* reactions?|"
    r"[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]{1,4}\s*\d{1,3}"
)
_TALLY = re.compile(
    rf"^(?:(?:{_COUNTED})(?:[\s,;·|]+(?:{_COUNTED})){{0,7}}\W*|edited|has context menu|last read|"
    r"\d{1,3} repl(?:y|ies)(?: from .{1,80})?|open \d{1,3} repl(?:y|ies).{0,80}|see (?:more|less)|collapse all)$",
    re.I,
)


def is_tally(line: str) -> bool:
    """Whether a line stands on the page of a chat below a message, and nobody wrote it: how many liked it, its menu.

    >>> is_tally("like 3"), is_tally("like 3   heart 2"), is_tally("has context menu"), is_tally("I like 3 of them")
    (True, True, True, False)
    """
    return _TALLY.match(line.strip()) is not None


def bare_words(words: str, dropped: LeftOut) -> str:
    """Words without times and typists' remarks in them; where nothing was heard that stays, without its time.

    >>> bare_words("When the [inaudible 00:00:40] closed [00:00:44] we left.", LeftOut())
    'When the [inaudible] closed we left.'
    >>> bare_words("And that was that. [END OF RECORDING]", LeftOut()), bare_words("It ended. END OF TAPE 2", LeftOut())
    ('And that was that.', 'It ended.')
    """
    if (ended := _ENDED.search(words[-_LAST:])) is not None and is_service_line(_AT.sub("", ended.group(1))):
        dropped.add(SERVICE, ended.group())
        words = words[: len(words) - len(ended.group())]
    if "[" in words:
        words = _without(REMARKS_INSIDE, words, dropped, STAGE).strip()
        words = _without(UNHEARD_INSIDE, words, dropped, BESIDE, lambda found: found.group(1))
    if (":" in words or "s]" in words) and STAMPS_INSIDE.search(words):
        words = _without(STAMPS_INSIDE, words, dropped, BESIDE).strip()
    return words


_LAST = 80
_AT = re.compile(r"\s*\d{1,2}(?::\d{2}){1,2}")
_ENDED = re.compile(
    r"\s+([\[(][^\[\]()]{3,60}[\])]|"
    r"[*–—-]{0,3} ?(?:END|FIN|FINE|ENDE|EINDE|KONIEC|DIWEDD)(?: [A-Z0-9]+){1,4} ?[*–—-]{0,3})\W{0,2}$"
)
"""What typists put behind the last words where the tape ends, also where a page ran both into one line."""


def _without(
    pattern: re.Pattern[str],
    words: str,
    dropped: LeftOut,
    reason: str,
    instead: Callable[[re.Match[str]], str] = lambda found: " ",
) -> str:
    for found in pattern.finditer(words):
        dropped.add(reason, found.group().removeprefix(instead(found).strip()))
    return pattern.sub(instead, words)
