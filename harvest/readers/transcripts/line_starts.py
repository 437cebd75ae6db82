"""Lines of a transcript made ready: what stands before each taken off, names and times on lines of their own joined."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from harvest.model import Role
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.talk.cast import without_aside
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.transcript_headers import is_field
from harvest.readers.recognise.talk.turn_starts import Start, find_start, find_time, find_when
from harvest.readers.transcripts.introductions import initials
from harvest.readers.transcripts.times_of_day import OF_DAY, times_of_day

_NUMBER = re.compile(r"^\s*(\d{1,4})[.):]?[ \t]+(?=\S)")
_SECONDS = re.compile(
    r"^\s*[\[(]?\s*(\d{1,6}(?:\.\d{1,6})?)\s*s?\s*(?:(?:-{1,2}>|-|–|to|\t)\s*(\d{1,6}(?:\.\d{1,6})?)\s*s?)\s*[\])]?\s*[:|]?\s+(?=\S)"
)
_CLOCK = re.compile(r"^\s*(\d{1,2}:\d{2}(?::\d{2})?)[ \t]+(?=[^\W\d])")
_SHARE = 0.8
_HEAD = 120
"""Letters of a line in which its number or seconds stand: a line of two million blanks is looked at no longer."""


@dataclass(frozen=True, slots=True)
class Bared:
    """Lines without what stood before each: what that was, and the second at which a line begins, where it said so."""

    lines: list[Line]
    taken: list[str]
    times: dict[int, float]


def without_line_starts(lines: Sequence[Line]) -> Bared | None:
    """The lines without numbers or seconds before them, where behind these speakers are named; None elsewhere.

    >>> found = without_line_starts([Line("1 Rosa: We sing."), Line("2 Tom: Badly."), Line("3 Rosa: Loudly.")])
    >>> [line.text for line in found.lines]
    ['Rosa: We sing.', 'Tom: Badly.', 'Rosa: Loudly.']
    """
    filled = [n for n, line in enumerate(lines) if line.text.strip() and line.heading is None]
    for pattern, timed in ((_SECONDS, True), (_NUMBER, False)):
        found = {n: m for n in filled if (m := pattern.match(lines[n].text, 0, _HEAD))}
        values = [float(m.group(1)) for m in found.values()]
        if len(found) < max(3, _SHARE * len(filled)) or values != sorted(values) or len(set(values)) < len(values):
            continue
        bare = [replace(line, text=line.text[found[n].end() :]) if n in found else line for n, line in enumerate(lines)]
        named = sum(1 for n in found if find_start(bare[n].text) is not None)
        if named >= 0.4 * len(found) or timed:
            times = {n: float(m.group(1)) for n, m in found.items()} if timed else {}
            return Bared(bare, [m.group() for m in found.values()], times)
    return None


def has_bare_times(lines: Sequence[Line]) -> bool:
    """Whether most lines begin with a time that nothing marks (``0:07 The light.``) and time goes on."""
    filled = [line.text for line in lines if line.text.strip()]
    found = [m.group(1) for text in filled if (m := _CLOCK.match(text, 0, _HEAD))]
    values = [_seconds(clock) for clock in found]
    return len(found) >= max(3, 0.6 * len(filled)) and values == sorted(values)


def bare_time(text: str) -> tuple[str, int] | None:
    """A time at the start of a line that nothing marks, and where the words begin."""
    found = _CLOCK.match(text[:80])
    return (found.group(1), found.end()) if found else None


def _seconds(clock: str) -> int:
    value = 0
    for part in clock.split(":"):
        value = 60 * value + int(part)
    return value


def without_avatars(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines without initials that stand alone before a name and a time: the picture of somebody who has none."""
    kept = list(lines)
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    for n, following, after in zip(filled, filled[1:], filled[2:], strict=False):
        letters, start = lines[n].text.strip(), find_start(lines[following].text)
        timed = start is not None and start.time is not None
        name = start.label if start is not None and timed else lines[following].text.strip()
        if (
            1 <= len(letters) <= 3
            and letters.isupper()
            and initials(name.replace(",", " ")) in (letters, letters[::-1])
            and (timed or find_time(lines[after].text) is not None)
        ):
            dropped.add("initials that stand for a picture", letters)
            kept[n] = replace(lines[n], text="")
    return kept


def one_line_each(lines: Sequence[Line]) -> list[Line]:
    """Word keeps ``Name   0:03`` and the words in one paragraph with a line break between: part them."""
    parted: list[Line] = []
    for line in lines:
        parted += [Line(piece, line.heading, line.bold) for piece in line.text.split("\n")]
    return parted


ENDS = "times at which words end"
_ARROWED = re.compile(
    r"^\s*(\d{1,2}:\d{1,2}:\d{1,2})(?:[.,:;]\d{1,7})?\s*(?:-{1,2}>|-|–)\s*\d{1,2}:\d{1,2}:\d{1,2}(?:[.,:;]\d{1,7})?\s*$"
)


def arrowed(lines: list[Line], dropped: LeftOut) -> list[Line]:
    """Teams once wrote ``0:0:0.0 --> 0:0:4.1`` (Premiere: ``00:00:03:12 - …``), name and words below: name and time on
    one line."""
    found = [n for n, line in enumerate(lines[:-1]) if _ARROWED.match(line.text) and looks_like_name(lines[n + 1].text)]
    if len(found) < 2:
        return _timed_above(lines)
    made = list(lines)
    for n in found:
        stamp = _ARROWED.match(lines[n].text)
        clock = ":".join(f"{int(part):02}" for part in stamp.group(1).split(":")) if stamp else ""
        dropped.add(ENDS, lines[n].text)
        dropped.less(ENDS, len(clock))
        made[n], made[n + 1] = Line(""), Line(f"{lines[n + 1].text.strip()}  {clock}")
    return made


def are_messages(lines: Sequence[Line]) -> bool:
    """Whether names stand above a day and a time: messages copied out of a chat, each a point of its own."""
    dated = sum(
        1
        for a, b in zip(lines, lines[1:], strict=False)
        if len(b.text) < 60 and find_when(b.text) not in (None, b.text.strip()) and looks_like_name(a.text.strip())
    )
    return dated >= 3 or times_of_day(lines)


def _clock_alone(text: str) -> str | None:
    """The time on a line that says nothing else, a day apart."""
    time = find_time(text)
    return text.strip() if time is not None and time[1] == len(text) else find_when(text)


def _named_above_times(lines: list[Line]) -> list[Line]:
    """Names alone above words that begin with a time in brackets (Trint): name and time on one line."""
    found = {
        n: time
        for n, (a, b) in enumerate(zip(lines, lines[1:], strict=False))
        if len(a.text) <= 40
        and ":" not in a.text
        and looks_like_name(a.text.strip())
        and b.text.lstrip()[:1] in "[("
        and (time := find_time(b.text))
    }
    names = [lines[n].text.strip() for n in found]
    if len(found) < 3 or len(set(names)) == len(names) or len(set(names)) < 2:
        return lines
    made = list(lines)
    for n, (clock, words_at) in found.items():
        made[n] = Line(f"{lines[n].text.strip()}  {clock}")
        made[n + 1] = replace(lines[n + 1], text=lines[n + 1].text[words_at:])
    return made


def _timed_above(lines: list[Line]) -> list[Line]:
    """A time on one line, whose name it is on the next and words below (Fireflies): name and time on one line."""
    times = [n for n, line in enumerate(lines[:-2]) if len(line.text) < 14 and _clock_alone(line.text) is not None]
    found = [n for n in times if looks_like_name(name := lines[n + 1].text.strip()) and ":" not in name]
    found = [n for n in found if lines[n + 2].text.strip() and (n == 0 or not lines[n - 1].text.strip())]
    names = {lines[n + 1].text.strip() for n in found}
    if len(found) < 3 or len(found) < 0.8 * len(times) or not 1 < len(names) <= 0.7 * len(found):
        return lines
    made = list(lines)
    for n in found:
        made[n] = Line("")
        made[n + 1] = Line(f"{lines[n + 1].text.strip()}  {_clock_alone(lines[n].text)}")
    return made


def paired(lines: list[Line]) -> list[Line]:
    """Copied from Teams, a name and its time stand on two lines: make one of them."""
    pairs = [
        n
        for n, (a, b) in enumerate(zip(lines, lines[1:], strict=False))
        if a.heading is None
        and len(a.text) <= 50
        and ":" not in a.text
        and a.text.strip()[-1:] not in (".", ",", "!", "?", "…")
        and looks_like_name(a.text.strip())
        and _clock_alone(b.text) is not None
    ]
    if len(pairs) < 2:
        lines, pairs = _named_above_times(lines), []
    names = [lines[n].text.strip() for n in pairs]
    if len(pairs) < 2 or (len(set(names)) == len(names) and any(len(name.split()) < 2 for name in names)):
        return lines
    paired = list(lines)
    for n in pairs:
        paired[n] = Line(f"{lines[n].text.strip()}  {_clock_alone(lines[n + 1].text)}")
        paired[n + 1] = Line("")
    if times_of_day(lines):
        name = ""
        for n, line in enumerate(paired):
            name = lines[n].text.strip() if n in pairs else name
            if name and OF_DAY.fullmatch(line.text.strip()):
                paired[n] = Line(f"{name}  {line.text.strip()}")
    return paired


def without_header(
    labels: dict[str, int], named: Mapping[str, Role], lines: Sequence[Line], starts: list[Start | None]
) -> dict[str, int]:
    """The cast without the labels of a header such as ``Interviewer: John Grey``, which name people and say nothing."""
    kept = dict(labels)
    for n, start in enumerate(starts):
        if start is None or kept.get(start.label, 0) < 2:
            continue
        if start.time is not None or lines[n].text[start.words_at :].strip() not in named:
            break
        # "Interviewer: John Grey" above what the interviewer says.
        starts[n] = None
    if len(labels) < 3:
        return labels
    first = next((n for n, s in enumerate(starts) if s is not None and labels.get(s.label, 0) >= 2), 0)
    often = [f"({label})" for label, times in labels.items() if times >= 2]
    timed = all(s.time for s in starts if s is not None and labels.get(s.label, 0) >= 2)
    told = max((n for n in range(first) if any(short in lines[n].text for short in often)), default=-1)
    for n, start in enumerate(starts):
        if start is None or kept.get(start.label) != 1 or start.time is not None:
            continue
        if (plain := without_aside(start.label)) != start.label and labels.get(plain, 0) >= 2:
            continue  # "Ada (host): …" opens, and goes on as "Ada"
        words = lines[n].text[start.words_at :].strip()
        if not words and n + 1 < len(lines) and len(lines[n + 1].text.split()) >= _SAID:
            continue  # a name alone over what was said
        # "Place: the kitchen." above "Asked: Ada Obi (AO)" belongs to the head, too.
        # Where everybody speaks at a time, “Focus group 2: The old dairy” above them is a title.
        if words in named or n < told or (n < first and (timed or is_field(start.label, words))):
            del kept[start.label]
            starts[n] = None
    return kept


def without_words_below(lines: Sequence[Line], starts: list[Start | None]) -> list[Start | None]:
    """The starts without what stands right below a line with a name and a time: words, though with a colon or time."""
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    heads = {n for n in filled if (start := starts[n]) is not None and _is_head(start, lines[n].text)}
    names = {start.label for n in heads if (start := starts[n]) is not None}
    if len(heads) < _HEADERS or len(heads) < 0.3 * len(filled):
        return starts
    made = list(starts)
    for above, n in zip(filled, filled[1:], strict=False):
        start = starts[n]
        if above in heads and n not in heads and start is not None and start.label not in names:
            made[n] = None
    return made


def _is_head(start: Start, text: str) -> bool:
    """Whether a line holds a name and a time, and nothing that was said."""
    return start.style.startswith("header") or (start.time is not None and not text[start.words_at :].strip())


_HEADERS, _SAID = 3, 6
