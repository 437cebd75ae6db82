"""A legend written as sentences on one line: ``BL = Bea Lock, librarian, hosting. LF = her daughter Lottie (nine).``"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.model import Role
from harvest.readers.recognise.talk import speakers
from harvest.readers.transcripts.ages_in_legends import told_age
from harvest.readers.transcripts.introductions import Person

_BEFORE = r"(?:^|[.;,:]\s+|\s[–—|/·•]\s*|\s{2,}|\band\s+|\n)\**([^\W\d_][\w.'’]{0,9}?(?: ?\d{1,2})?)\**"
_LABEL = re.compile(rf"{_BEFORE}\s*(?:[=＝]|\s(?:is|was|are|stands for)\s|\s[–—-]\s)\s*(?=\S)")
_LABEL_BELOW_HEAD = re.compile(rf"{_BEFORE}\s*[:：]\s*(?=\S)")
"""The same behind a word that says what follows: ``Speakers: BL: Bea Lock, LF: Lottie Frost``."""
HEADED = re.compile(
    r"^\W*(?:initials?|key|legend|abbreviations?|speakers?|participants?|voices|people|names|present|taking part|"
    r"who(?:['’]s| is| was) who|in (?:order of|the) \w+|kürzel|abkürzungen|legende|sprecher(?:innen)?|teilnehmende|"
    r"légende|initiales|participantes?|iniciales|leyenda|inicjały|legenda|rozmówcy|llythrennau|siaradwyr|initialen)"
    r"(?: (?:used|here|in this \w+))?\s*[:：–—-]\s*",
    re.I,
)
_FAMILY = (
    r"(?:grand)?(?:daughter|son|child)|(?:little |baby |big )?(?:girl|boy|sister|brother|niece|nephew)|kid|mum|mam|"
    r"mother|dad|father|nan|gran\w*|husband|wife|partner|friend|neighbour|carer|cousin|aunt|uncle"
)
_OF_SOMEBODY = re.compile(
    rf"^(?:her|his|their|my|our|[A-Z][\w'’-]+['’]s)\s+(?:(?:older|younger|elder|eldest|youngest|little|twin|best|other)\s+)?"
    rf"({_FAMILY})\s*,?\s+(?=[A-Z])",
)
HOSTS = re.compile(
    r"(?:who (?:is|was) |was |is )?(?:(?:host|facilitat|chair|moderat|interview|lead)ing|asking|"
    r"(?:the )?(?:table )?host|asks|asked|hosted|led|ran|took (?:the )?notes|note-?taker|scribe)\b.{0,30}",
    re.I,
)
_CUT = re.compile(r"\s*[,;()\[\]]\s*|\s[–—-]\s")
_LAST = re.compile(r"[;,]\s*([^\W\d_][\w.'’]{0,9})[\s,&]*(?:and\s*)?$")
_LONGEST = 1200
_IN_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*(?:[(\[][^()\[\]]*[)\]][^()\[\]]*)*)[)\]]\W*")
"""A whole line in brackets, which may hold brackets of its own."""
_IS_ME = re.compile(
    r"(?:^|[.;,:(]\s*)(?P<label>[^\W\d_]{1,4})\s*(?:=|is|stands for)\s*(?:me|myself)\s*[(,–—-]\s*"
    r"(?P<name>[^()\n,.;=]{2,40}?)(?=[),.;]|$)"
)
_ASKING = re.compile(
    r"\b(?:ask(?:ed|ing|s)?|host(?:ed|ing)?|facilitat\w+|interview\w*|question\w*|led|leading)\b", re.I
)


def written_legend(line: str, labels: Mapping[str, int]) -> dict[str, Person]:
    """Who the labels are that a line explains behind *=* or *is*; empty where it explains fewer than two.

    >>> line = "BL = Bea Lock, librarian, hosting. LF = her daughter Lottie (nine)."
    >>> found = written_legend(line, {"BL": 3, "LF": 1})
    >>> found["BL"].name, found["BL"].role.value, found["LF"].name, found["LF"].minor
    ('Bea Lock', 'facilitator', 'Lottie', True)
    >>> found = written_legend("Initials: BL – Bea Lock (interviewer), LF – Lottie Frost", {"BL": 3, "LF": 1})
    >>> found["BL"].role.value, found["LF"].name
    ('facilitator', 'Lottie Frost')
    """
    if len(line) > _LONGEST:
        return {}
    line = inside[1] if (inside := _IN_BRACKETS.fullmatch(line)) else line
    line = line[headed.end() :] if (headed := HEADED.match(line)) else line
    shapes = (_LABEL, _LABEL_BELOW_HEAD) if headed else (_LABEL,)
    starts = max(
        ([m for m in shape.finditer(line) if speakers.plain_label(m.group(1)) in labels] for shape in shapes), key=len
    )
    if len(starts) < 2:
        return {}
    found: dict[str, Person] = {}
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        words = line[start.end() : following.start() if following else len(line)]
        label = speakers.plain_label(start.group(1))
        while (last := _LAST.search(words)) and last.group(1) in labels:
            words = words[: last.start()]  # "W1, W2 = two women": the first of two labels that one thing explains
        if (person := _person(_capital(label, words.strip(" .;,–—|/·•\t")))) is not None:
            found.setdefault(label, replace(person, name=_as_written(person.name, words)))
    return found if len(found) >= 2 and len(found) >= 0.6 * len(starts) else {}


def head_and_foot(lines: Sequence[str]) -> list[tuple[int, str]]:
    """The lines, with their numbers, at the top of a talk, and those at its end that may say who is who.

    What begins there with a name and a colon was said, unless a word before it says that names follow.

    >>> talk = ["BL: Where?"] * 90
    >>> head_and_foot([*talk, "", "Initials: BL: Bea Lock, LF: Lottie Frost", "BL: Goodbye – till then"])[60:]
    [(91, 'Initials: BL: Bea Lock, LF: Lottie Frost')]
    """
    foot = [(n, line) for n, line in enumerate(lines) if n >= _HEAD and line.strip()][-_FOOT:]
    below = [(n, line) for n, line in foot if HEADED.match(line) or _EXPLAINS.match(line.strip())]
    return [*enumerate(lines[:_HEAD]), *below]


_HEAD, _FOOT = 60, 12
_EXPLAINS = re.compile(r"[^\W\d_][\w.]{0,9}\s*(?:[=＝]|\t|\s[–—-]\s)")


def _capital(label: str, words: str) -> str:
    """Words that begin with a name in small letters as if it had capitals, where the label shortens it."""
    name = _CUT.split(words)[0].split()
    small = bool(name) and len(name) <= 3 and all(part.isalpha() and part.islower() for part in name)
    fits = small and "".join(part[0] for part in name) == label.casefold() and name[0] not in ("me", "i", "my", "us")
    return " ".join(part.capitalize() for part in name) + words[len(" ".join(name)) :] if fits else words


def _as_written(name: str, words: str) -> str:
    found = re.search(re.escape(name), words, re.I)
    return found.group() if found else name


def _person(words: str) -> Person | None:
    related = _OF_SOMEBODY.match(words)
    parts = [part.strip(" .") for part in _CUT.split(words[related.end() :] if related else words) if part.strip(" .")]
    if not parts or not speakers.looks_like_name(parts[0]) or len(parts[0].split()) > 4 or len(parts) > 7:
        return None
    name, role = speakers.split_role(parts[0])
    beside: list[str] = []
    hold, minor = "", False
    for part in parts[1:]:
        told, child, why = told_age(name, part)
        if why:
            hold, minor = hold or why, minor or child
        elif HOSTS.fullmatch(part):
            role = Role.FACILITATOR
        elif (said := speakers.role_of_words(part)) is not Role.UNKNOWN:
            role = said if role is Role.UNKNOWN else role
        elif not told and len(part.split()) <= 5 and not part[:1].isdigit() and not part.lower().startswith("who "):
            beside.append(part)
    return Person(name, role, ", ".join(beside)[:80], hold=hold, minor=minor)


_ME = re.compile(r"(?:^|[.;,:(]\s*|\s{2,})([^\W\d_]{1,4})\s*[=＝]\s*(?:me|myself)\b")
_WRITTEN_BY = re.compile(
    r"\b(?i:typed|transcribed|written|taken|noted|copied|minuted)\b[^.!?\n]{0,40}?\bby "
    r"([A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})(?=\W|$)"
)


def _letters(name: str) -> str:
    return "".join(part[0] for part in re.split(r"[\s-]+", name) if part).upper()


def label_of_writer(lines: Sequence[str], labels: Mapping[str, int]) -> dict[str, Person]:
    """The label of whoever typed, explained in a sentence among others.

    >>> found = label_of_writer(["Typed on Friday. K = me (Ada Obi), asking from the sheet."], {"K": 3, "Bo": 2})
    >>> found["K"].name, found["K"].role.value
    ('Ada Obi', 'facilitator')
    >>> label_of_writer(["typed from the tape by Jan W.", "JW = me.  TG = Terry"], {"JW": 2, "TG": 4})["JW"].name
    'Jan W'
    """
    found: dict[str, Person] = {}
    writers = [m.group(1) for line in lines if "by " in line for m in _WRITTEN_BY.finditer(line[:_LONGEST])]
    equal = [line for line in lines if "=" in line or "＝" in line]
    for one in (m for line in equal for m in _ME.finditer(line[:_LONGEST]) if m.group(1) in labels):
        named = [who for who in writers if _letters(who) == one.group(1).upper().replace(".", "")]
        if len(set(named)) == 1:
            found.setdefault(one.group(1), Person(named[0], Role.UNKNOWN))
    for line in lines:
        for one in _IS_ME.finditer(line[:_LONGEST]):
            label, name = one["label"], one["name"].strip()
            if label in labels and speakers.looks_like_name(name):
                asks = _ASKING.search(line[one.end() :][:60]) is not None
                found.setdefault(label, Person(name, Role.FACILITATOR if asks else Role.UNKNOWN))
        for boxed in _BOXED.finditer(line[:_LONGEST]) if "(" in line or "[" in line else ():
            label, name = boxed["label"] or boxed["behind"], boxed["name"] or boxed["ahead"] or ""
            before = _LAST_PART.split(line[max(0, boxed.start() - _NEAR) : boxed.start()])[-1]
            if label in found or label not in labels or not (name or _ME_BEFORE.search(before)):
                continue
            fitting = {who for who in ([name.strip()] if name else _names_in(lines)) if _fits(label, who)}
            if len(fitting) == 1:
                near = before + line[boxed.end() :][: _NEAR // 2]
                role = Role.FACILITATOR if _ASKING.search(near) else speakers.role_of_words(before.strip(" ,&;"))
                found[label] = Person(fitting.pop(), role)
    return found


_NEAR = 40
_BOXED = re.compile(
    r"[(\[]\s*(?:(?P<label>[^\W\d_]{1,4})(?:\s*(?:[=＝:,–—-]|is|for|stands for)\s*(?P<name>[^()\[\]\n,.;=]{3,40}))?|"
    r"(?P<ahead>[^()\[\]\n,.;=]{3,40}?)\s*[=＝:,–—]\s*(?P<behind>[^\W\d_]{1,4}))\s*[)\]]"
)
"""A label in brackets, alone or beside the name that it shortens: ``me asking (BL = Bea Lock)``."""
_LAST_PART = re.compile(r"[,;.:&()]|\band\b")
_ME_BEFORE = re.compile(
    r"\b(?:me|myself|I|yours truly|typist|writer|note-?taker|scribe|interviewer|host|ich|moi|yo|io|ja|fi|ik)\b", re.I
)
_FULL = re.compile(
    r"(?<![\w'’])[A-Z][^\W\d_'’-]*(?:['’-][^\W\d_]+)?(?: [A-Z][^\W\d_'’-]*(?:['’-][^\W\d_]+)?){1,2}(?![\w'’])"
)


def _names_in(lines: Sequence[str]) -> list[str]:
    """Whom the top of a text names in full."""
    return [m.group() for line in lines[:_TOP] for m in _FULL.finditer(line[:_LONGEST])]


_TOP = 8


def _fits(label: str, name: str) -> bool:
    return _letters(name) == label.upper() and speakers.looks_like_name(name)
