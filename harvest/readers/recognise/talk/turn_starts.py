"""How a line starts a speaker's turn: by a label, a time, or both, in the ways that products and typists use."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from harvest.model import Role
from harvest.readers.invisible import MARKS
from harvest.readers.recognise.columns.masked_numbers import find_masked_start
from harvest.readers.recognise.dates import is_date
from harvest.readers.recognise.talk import speakers
from harvest.readers.recognise.talk.beside_times import DAY_ALONE, ZONE, names_nobody
from harvest.readers.recognise.talk.sounds import stands_for_a_sound
from harvest.readers.recognise.talk.wide_starts import find_wide_start

_CLOCK = r"\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s*[AaPp]\.?[Mm]\.?)?"
_SPAN = rf"({_CLOCK})(?:\s*(?:-{{1,2}}>|-|–|to)\s*{_CLOCK})?"
# Nothing of a time in brackets is given back: it would begin a name (".000] [BLANK_AUDIO]").
_T = rf"[\[(<@]?\s*(?>{_SPAN})(?:\s*[\])>])?+"
_MARK = r"[*_]{0,3}"
_BRACED = re.compile(rf"^\s*(?:{_T})?\s*\{{([^{{}}]{{1,60}})\}}\s*:?\s*")
_BRACKETED = re.compile(rf"^\s*\[([^\[\]\d][^\[\]]{{0,50}})\]\s*{_T}\s*:?\s*$")
_TIME_LABEL = re.compile(
    rf"^\s*{_MARK}{_T}\s*[-–—:|]?\s*{_MARK}\s*([^\s:\d\[(*][^:\n]{{0,58}}?)\s*{_MARK}\s*:{_MARK}(?:\s+|$)"
)
_LABEL_TIME = re.compile(rf"^\s*{_MARK}([^\s:\[(*][^:\n\[]{{0,58}}?){_MARK}\s*[,|]?\s*{_T}{_MARK}\s*:{_MARK}(?:\s+|$)")
_LABEL_COLON_TIME = re.compile(
    rf"^\s*{_MARK}([^\s:\[(*][^:\n\[]{{0,58}}?)\s*:{_MARK}\s*[\[(]\s*{_SPAN}\s*[\])]{_MARK}\s*"
)
_HEAD_LABEL_TIME = re.compile(rf"^\s*{_MARK}([^\s:\d\[*][^:\n\[]{{0,58}}?){_MARK}(?:\s*[,|–-]\s*|\s+){_T}{_MARK}\s*$")
_HEAD_TIME_LABEL = re.compile(rf"^\s*{_MARK}{_T}\s*[-–—|]?\s*{_MARK}([^\s:\d\[*][^:\n]{{0,48}}?){_MARK}\s*$")
_HOURS = r"(?:hours?|hrs?|stunden?|heures?|horas?|or[ae]|uur|godzin\w*|awr|timm\w*|saat|ساعات?|ساعة)"
_MINUTES = r"(?:minutes?|mins?|minuten?|minutos?|minut[io]|minuut|minut\w*|munud\w*|dakika|دقائق|دقيقة)"
_SECONDS = (
    r"(?:seconds?|secs?|sekunden?|secondes?|segundos?|second[io]|seconden|sekund\w*|eiliad\w*|saniye|ثانية|ثوان\w*)"
)
_UNIT = rf"\d{{1,3}}\s+(?:{_HOURS}|{_MINUTES}|{_SECONDS})(?![^\W\d_])"
_WORDED = rf"{_UNIT}(?:,?\s+(?:(?:and|und|et|y|e|en|i|a|og|och|ve|و)\s+)?{_UNIT}){{0,2}}"
_LABEL_WORDED = re.compile(
    rf"^\s*{_MARK}([^\s:\d\[*][^:\n\[\d]{{0,58}}?){_MARK}[\s,–-]+({_WORDED})\s*(?:{_CLOCK})?\s*$", re.I
)
_WORDED_ONLY = re.compile(rf"^\s*({_WORDED})\s*(?:{_CLOCK})?\s*$", re.I)
_TIME_TAB_LABEL = re.compile(rf"^\s*{_T}\s*\t+\s*([^\s:\d\t][^:\t\n]{{0,38}}?):?\s*\t+(?=\S)")
_UNTIL = re.compile(rf"^\s*[\[(<]?\s*{_CLOCK}\s*(?:-{{1,2}}>|-|–|to)\s*({_CLOCK})")
_LABEL_TIME_TEXT = re.compile(
    r"^\s*([A-Z][^\s:\d][^:\n\d]{0,38}?(?: \d{1,2}| [A-Z])?)\s+[\[(]?(\d{1,2}:\d{2}:\d{2}|\d{2}:\d{2})[\])]?\s+(?=\S)"
)
_SMALL_DASH = re.compile(r"^\s*([a-z][\w.'’]{0,15})\s+[-–—]\s+(?=\S)")
_DASH = re.compile(r"^\s*([^\W\d_][\w.'’]{0,20}(?: [^\W\d_][\w.'’]{0,20}){0,2})\s+[-–—]\s+(?=\S)")
_SPACED = re.compile(r"^\s*([A-Z]{1,3}\d{0,2})(?: {2,}|\u2003+)(?=\S)")
_BRACKET_ONLY = re.compile(r"^\s*\[([A-Za-z][^\[\]]{0,28})\]:?\s+(?=\S)")
_TABBED = re.compile(r"^\s*([^\s:\t][^:\t\n]{0,38}?):?\t+(?=\S)")
_LETTER = re.compile(r"^\s*(?:([A-Z])\.\s*[–—-]\s+|([QA])[.)]\s+)(?=\S)")
_TIME_ONLY = re.compile(rf"^\s*{_T}\s*:?\s*(?:[(\[]?{ZONE}[)\]]?)?\s*$")
_TIME_TEXT = re.compile(
    rf"^\s*(?:[\[(<]\s*{_SPAN}\s*[\])>]\s*:?\s*[-–—]?\s*|(\d{{1,2}}:\d{{2}}:\d{{2}}(?:[.,]\d{{1,3}})?)\s+[-–—]?\s*|"
    rf"(\d{{1,3}}:\d{{2}})\s+[-–—]\s+)(?=\S)"
)
_LONE = re.compile(
    r"^\s*\**((?:unknown )?speaker(?:[ _]?\d{1,2}| [A-Z])?|interviewer(?: ?\d)?|interviewee(?: ?\d)?|facilitator|"
    r"moderator|"
    r"(?:participant|respondent) ?(?:\d{1,2}|[A-Z])?)\**:?\s*$",
    re.I,
)
_CLOCKED = (
    ("header label time", _BRACKETED, 1, 2),
    ("time label", _TIME_LABEL, 2, 1),
    ("label time", _LABEL_COLON_TIME, 1, 2),
    ("label time", _LABEL_TIME, 1, 2),
    ("header label time", _HEAD_LABEL_TIME, 1, 2),
    ("header time label", _HEAD_TIME_LABEL, 2, 1),
    ("label time", _LABEL_TIME_TEXT, 1, 2),
)
"""Style, pattern, and the groups that hold the name and the time; the first that fits has the line."""
STAMPS_INSIDE = re.compile(
    rf"\s*(?:#{_CLOCK}(?:-\d)?#|\[{_CLOCK}\](?:\[\d{{1,5}}\.\d\])?|"
    rf"\[\d{{1,5}}\.\d{{1,2}}s\]|\({_CLOCK}\)|<{_CLOCK}>)\s*"
)
"""Times within the words, as f4 and typists leave them; Trint puts seconds behind: ``[00:00:11][8.9]``, ``[8.9s]``."""
REMARKS_INSIDE = re.compile(
    rf"\s*\[(?:crosstalk|cross talk|overtalk(?:ing)?|phonetic|applause|cheer(?:s|ing)|"
    rf"music(?: playing)?)(?: {_CLOCK})?\]\s*",
    re.I,
)
"""What typists remark within the words."""
UNHEARD_INSIDE = re.compile(rf"(?<=\[)(inaudible|unintelligible|indistinct|unclear)(\s+{_CLOCK})(?=\])", re.I)
"""Where a typist heard nothing, and when that was: a gap in the words must be seen, or they would read as whole."""


def names_a_day(text: str) -> bool:
    """Whether a line holds nothing but a day, as chats set it between messages.

    >>> names_a_day("Tue 14 May"), names_a_day("Yesterday"), names_a_day("14 May 2026"), names_a_day("Monday is fine")
    (True, True, True, False)
    """
    day = text.strip().rstrip(",")
    return 0 < len(day) < 40 and (DAY_ALONE.match(day) is not None or is_date(day))


def find_when(text: str) -> str | None:
    """The time on a line that holds nothing but a day and a time, or a time.

    >>> find_when("Tue 12 May, 19:02"), find_when("yesterday at 9:14 pm"), find_when("at 6:30 we met")
    ('19:02', '9:14 pm', None)
    """
    found = re.match(rf"^(.{{0,40}}?),?\s*({_CLOCK})$", text.strip()) if len(text) < 60 else None
    if found is None:
        return None
    day = found.group(1).strip().rstrip(",")
    return found.group(2) if not day or DAY_ALONE.match(day) or is_date(day) else None


@dataclass(slots=True)
class Start:
    """The start of a turn on a line: label, time as written, and where the words begin."""

    style: str
    label: str
    time: str | None
    words_at: int


def find_start(text: str) -> Start | None:
    """How a line starts a turn, if it does.

    >>> find_start("Rosa (00:12): We cook.")
    Start(style='label time', label='Rosa', time='00:12', words_at=14)
    """
    start = _find_start(text)
    if start is not None and not start.label.strip("()[]{}<> "):
        return None  # a time in brackets, and nobody behind it
    # A date and a time of day begin a header, not somebody's turn.
    dated = start is not None and start.time and names_nobody(start.label)
    return None if dated else start


def _find_start(text: str) -> Start | None:
    inner = text.lstrip(MARKS)
    if len(inner) < len(text):
        found = find_start(inner)
        return replace(found, words_at=found.words_at + len(text) - len(inner)) if found else None
    head = text[:200]
    clocked = re.search(r"\d:\d\d", head) is not None
    if not head.isascii() and (wide := find_wide_start(head)) is not None:
        return Start(wide[0], _clean(wide[1]), wide[2], wide[3])
    if (masked := find_masked_start(head)) is not None:
        return Start(*masked)
    if "{" in head and (m := _BRACED.match(head)):
        return Start("braced", _clean(m.group(2)), m.group(1), m.end())
    if clocked and "\t" in head and (m := _TIME_TAB_LABEL.match(head)):
        return Start("time label", _clean(m.group(2)), m.group(1), m.end())
    if len(text) < 120 and text[:1].strip() and (m := _LABEL_WORDED.match(head)):
        return Start("header label time", _clean(m.group(1)), _clock_of(m.group(2)), m.end())
    if clocked:
        for style, pattern, name, time in _CLOCKED:
            if style.startswith("header") and pattern is not _BRACKETED and len(text) >= 100:
                continue
            if (m := pattern.match(head)) and (label := _whole(m.group(name))) and not _is_sound(head, m, name):
                return Start(style, _clean(label), m.group(time), m.end())
    if len(text) < 60 and (m := _LONE.match(head)):
        return Start("lone label", _clean(m.group(1)), None, m.end())
    if m := _LETTER.match(head):
        return Start("label", m.group(1) or m.group(2), None, m.end())
    spaced = _SPACED.match(head)
    m = speakers.LABEL.match(head)
    m = m if m and _whole(m.group(1)) else None
    # "Q  Before we begin: may we quote you?": the colon stands in what was said; "P7  Ada Obi: Yes." names somebody
    dashed = _DASH.match(head)
    if dashed is not None and not all(word[0].isupper() for word in dashed.group(1).split()):
        dashed = None
    if m and dashed is not None and dashed.end() <= m.end(1) and not speakers.looks_like_name(m.group(1)):
        m = None  # "MA – My own hour: the day after", where what stands before the dash speaks
    if m and "\t" not in m.group(1) and (spaced is None or _names(head[spaced.end() : m.end(1)], spaced.group(1))):
        return Start("label", _clean(m.group(1)), None, m.end())
    if "\t" in head and (m := _TABBED.match(head)):
        return Start("tabbed", _clean(m.group(1)), None, m.end())
    if spaced is not None:
        return Start("spaced", _clean(spaced.group(1)), None, spaced.end())
    if m := _BRACKET_ONLY.match(head):
        return Start("bracket", _clean(m.group(1)), None, m.end())
    if m := dashed or _SMALL_DASH.match(head):
        return Start("dash", _clean(m.group(1)), None, m.end())
    return None


def _is_sound(head: str, found: re.Match[str], name: int) -> bool:
    """Whether what would be a name is a sound; a star on either side may be one's mark or another's."""
    starred = head[max(0, found.start(name) - 1) : found.end(name) + 1]
    return stands_for_a_sound(found.group(name)) or (starred[:1] == starred[-1:] == "*" and starred[1:2].islower())


def _whole(label: str) -> str:
    """A label whose bracket holds a role and the time, with the bracket closed; empty where a bracket that was begun
    holds anything else, as in ``Nobody. [inaudible 0:25] the woman``: that is said."""
    opened = _OPENED.search(label)
    if opened is None:
        return label
    role = speakers.role_of_words(opened.group(2).strip(" ,;|–-"))
    return f"{label.rstrip(' ,;|–-')}{')' if opened.group(1) == '(' else ']'}" if role is not Role.UNKNOWN else ""


_OPENED = re.compile(r"([(\[])([^()\[\]]*)$")


def _names(words: str, code: str) -> bool:
    """Whether words behind a code and a gap are somebody's name and no beginning of what is said."""
    return speakers.looks_like_name(words) and (len(words.split()) > 1 or code[-1].isdigit())


def find_time(text: str) -> tuple[str, int] | None:
    """A time at the start of a line that names nobody, and where the words begin."""
    head = text[:80]
    if len(text) < 80 and (m := _WORDED_ONLY.match(text)):
        return _clock_of(m.group(1)), len(text)
    if m := _TIME_ONLY.match(text[:60]):
        if len(text) < 60:
            return m.group(1), len(text)
    elif m := _TIME_TEXT.match(head):
        return next(g for g in m.groups() if g), m.end()
    return None


def find_end(text: str) -> float | None:
    """When a line ends that gives both its times, in seconds.

    >>> find_end("[00:04.120 --> 00:07.500]  not one person")
    7.5
    """
    found = _UNTIL.match(text[:80])
    return seconds(found.group(1)) if found else None


def _clock_of(words: str) -> str:
    """``3 minutes 12 seconds`` as ``0:03:12``."""
    parts = {"h": 0, "m": 0, "s": 0}
    for found in re.finditer(rf"(\d{{1,3}})\s+(?:({_HOURS})|({_MINUTES})|({_SECONDS}))\b", words, re.I):
        parts["h" if found.group(2) else "m" if found.group(3) else "s"] = int(found.group(1))
    return f"{parts['h']}:{parts['m']:02}:{parts['s']:02}"


def seconds(clock: str) -> float:
    """A time as written in seconds; a time of day with am or pm counts from midnight.

    >>> seconds("1:02:03"), seconds("10:04 PM")
    (3723.0, 79440.0)
    """
    found = re.match(r"([\d:.,]+)\s*([AaPp])?", clock.strip())
    assert found is not None
    parts = found.group(1).rstrip(".,").replace(",", ".").split(":")
    if found.group(2):
        hour = int(parts[0]) % 12 + (12 if found.group(2).lower() == "p" else 0)
        parts = [str(hour), *parts[1:]] if len(parts) == 3 else [str(hour), *parts[1:], "0"]
    value = 0.0
    for part in parts:
        value = value * 60 + float(part or 0)
    return value


_SAYS = re.compile(
    r"(?<=\w)\s+(?:says|said|asks|asked|answers|answered|replies|replied|sagt|fragt|dit|dice|mówi)$", re.I
)
_SENT_BY = re.compile(r"^(?:voice|audio|video)[ -]?(?:note|message|memo|clip)s? (?:from|by|of)\s+(?=\S)", re.I)
"""How somebody types above what was sent as sound who sent it."""


_AGAIN = re.compile(
    r"\s*[(\[](?:cont(?:['’]?d|inued|inues|inuing)?\.?|forts(?:etzung|\.)?|weiter|suite|seguito|continúa|continua|"
    r"continuación|vervolg|c\. ?d\.|forts\.|parhad|(?:still|again) speaking)[)\]]\s*:?$",
    re.I,
)
"""How typists mark that somebody goes on whose name stands there once more."""


def same_again(label: str) -> str:
    """A label without the mark that whoever spoke before goes on.

    >>> same_again("BERYL (cont'd)"), same_again("Ada (Harbour Trust)")
    ('BERYL', 'Ada (Harbour Trust)')
    """
    return _AGAIN.sub("", label) if label[-1:] in ")]:" else label


def _clean(label: str) -> str:
    label = same_again(label)
    plain = speakers.plain_label(label)
    if " " in plain:
        plain = _SAYS.sub("", _SENT_BY.sub("", plain))
    return plain.strip("*_ \t,|–-").replace("**", "").strip()
