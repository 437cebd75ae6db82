"""A chat copied out of the window of an app that sets the time below the words (Signal, Telegram, WhatsApp)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from harvest.model.plural import count
from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.chats import notices
from harvest.readers.chats.makers import MYSELF
from harvest.readers.chats.quotes import Message
from harvest.readers.chats.starts import Start
from harvest.readers.chats.times import seconds_of_day
from harvest.readers.chats.window_lines import is_notice
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_in
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.turn_starts import find_when, names_a_day
from harvest.readers.tables.cells import is_phone
from harvest.readers.transcripts.line_shapes import is_reaction, is_tally

_STATE = (
    r"(?:read|seen|sent|delivered|edited|gelesen|zugestellt|gesendet|bearbeitet|lu|envoyé|distribué|modifié|leído|"
    r"enviado|editado|visto|letto|inviato|consegnato|modificato|gelezen|verzonden|bewerkt|przeczytano|wysłano|edytowano)"
)
_STATUS = re.compile(rf"^(?:{_STATE}|✓✓?|✔✔?|seen by \S.{{0,80}})\.?$", re.I)
_BESIDE = re.compile(rf"^{_STATE}\s+(?=\d)|(?<=\d)\s*(?:[✓✔]{{1,2}}|\(?{_STATE}\)?)$", re.I)
"""What stands with the time on one line: ``edited 18:09``, ``18:09 ✓✓``."""
_WHILE = re.compile(r"^(?:\d{1,2} ?(?:m|min|h|hr|std)\.?|(?:just )?now|jetzt)$", re.I)
_COUNT = re.compile(r"^\d{1,4}$")
NAMELESS = (
    "{} no name above: an app shows none over your own words, nor where somebody goes on. Nobody is named there; put "
    "a name above where you know who wrote it."
)
_LEAST, _SHARE, _NAMED, _WORDS, _LONGEST_NAME = 3, 0.15, 0.6, 3, 60


@dataclass(slots=True)
class _Block:
    """The lines above one time, and the day of it where a line said so."""

    lines: list[str] = field(default_factory=list)
    clock: str = ""
    day: str | None = None


def times_below(lines: Sequence[str], dropped: LeftOut, warnings: list[str]) -> list[Message] | None:
    """The messages in order; None where names, words and times do not stand below each other in this order.

    >>> text = "Ada|Who has the key?|18:03|Bo|I do now.|18:05|Ada|Bring it along.|18:06".split("|")
    >>> found = times_below(text, LeftOut(), []) or []
    >>> [(one.start.who, one.lines) for one in found]
    [('Ada', ['Who has the key?']), ('Bo', ['I do now.']), ('Ada', ['Bring it along.'])]
    >>> times_below("Ada|18:03|Who has the key?|Bo|18:05|I do.|Ada|18:06|Bring it.".split("|"), LeftOut(), [])
    """
    attempt = LeftOut()
    blocks = _blocks(lines, attempt)
    timed = [block for block in blocks if block.clock]
    filled = sum(1 for line in lines if line.strip())
    if len(timed) < _LEAST or len(timed) < _SHARE * filled:
        return None
    names = _names(blocks)
    if _times_above(blocks, names) or not _are_messages(timed, names):
        return None
    found = [message for n, block in enumerate(blocks) for message in _of(block, names, attempt, first=n == 0)]
    dropped.take(attempt)
    _go_on(found, warnings)
    return found


def _blocks(lines: Sequence[str], dropped: LeftOut) -> list[_Block]:
    """The lines between the times, without days, ticks and what the app says of the group."""
    blocks = [_Block()]
    day: str | None = None
    for line in lines:
        text = line.strip()
        bare = _BESIDE.sub("", text).strip()
        if not text:
            continue
        if _STATUS.match(text):
            dropped.add(notices.SERVICE, text)
        elif names_a_day(text):
            day = date_in(text) or day
            dropped.add("times and names (kept beside the words)", text)
        elif (clock := find_when(bare) or (bare if _WHILE.match(bare) else None)) is not None and blocks[-1].lines:
            dropped.add("times and names (kept beside the words)", text)
            blocks[-1].clock, blocks[-1].day = clock, date_in(bare) or day
            blocks.append(_Block())
        else:
            blocks[-1].lines.append(text)
    return blocks


def _times_above(blocks: Sequence[_Block], names: set[str]) -> bool:
    """Whether each time stands above a name, as in a recording typed in three columns: no time is below the last words.

    >>> told = [_Block(["A talk with Ada"], "0:08"), _Block(["Host", "Who is here?"], "0:15"), _Block(["Ada", "I am."])]
    >>> _times_above(told, {"Host", "Ada"}), _times_above(told[1:2], {"Host", "Ada"})
    (True, False)
    """
    named = [any(line in names for line in block.lines[:-1]) for block in blocks]
    begins = bool(blocks and blocks[0].lines) and find_when(blocks[0].lines[0]) is not None
    return bool(blocks) and not blocks[-1].clock and named[-1] and (begins or not named[0])


def _names(blocks: Sequence[_Block]) -> set[str]:
    """The lines that stand above others as who wrote them."""
    first = Counter(block.lines[0] for block in blocks if len(block.lines) > 1)
    last = Counter(block.lines[-1] for block in blocks if len(block.lines) > 1)
    again = {one for one, times in first.items() if times >= 2 and _may_name(one) and last[one] < times}
    once = [_once(block.lines, again, first=n == 0) for n, block in enumerate(blocks)]
    return again | {one for one in once if one}


def _once(lines: Sequence[str], again: set[str], *, first: bool) -> str | None:
    """The line of a block that names somebody who writes only there: the first that the app did not write."""
    liked = {n for n, (line, below) in enumerate(pairwise(lines)) if line in again and _is_liked(below)}
    rest = [line for n, line in enumerate(lines) if n not in liked and not (is_notice(line) or _is_liked(line))][:-1]
    if not first:
        return next(filter(_is_named, rest[:1]), None)
    # Above the first message stands what the group is called, too.
    return None if any(one in again for one in rest) else next(filter(_is_named, reversed(rest)), None)


def _is_named(text: str) -> bool:
    return _may_name(text) and (looks_like_name(text) or is_phone(text) or _is_myself(text) or text.startswith("~"))


def _may_name(text: str) -> bool:
    return (
        len(text) <= _LONGEST_NAME
        and len(text.split()) <= 6
        and ": " not in text  # ``Client: Ash Court Housing`` heads a paper
        and not (ends_sentence(text) or asks(text) or _is_liked(text) or is_notice(text))
    )


def _is_liked(text: str) -> bool:
    return is_reaction(text) or is_tally(text) or _COUNT.match(text) is not None


def _is_myself(name: str) -> bool:
    return name.casefold() in MYSELF


def _are_messages(timed: Sequence[_Block], names: set[str]) -> bool:
    """Whether the blocks above times are what several people wrote in the order of time."""
    told = [next((line for line in block.lines[:-1] if line in names), None) for block in timed]
    often = Counter(name for name in told if name)
    words = [len(" ".join(line for line in block.lines if line not in names).split()) for block in timed]
    clocks = [at for block in timed if (at := seconds_of_day(block.clock)) is not None]
    back = sum(1 for a, b in pairwise(clocks) if b < a)
    return (
        len(often) >= 2
        and max(often.values()) >= 2
        and sum(often.values()) >= _NAMED * len(timed) - 1
        and sum(words) >= _WORDS * len(timed)
        and back <= max(1, len(timed) // 5)
        # Where the time stands above the words, the line above it is a name.
        and sum(1 for block in timed if block.lines[-1] in names) <= 0.2 * len(timed)
    )


def _of(block: _Block, names: set[str], dropped: LeftOut, *, first: bool) -> list[Message]:
    """The messages of one block: more than one where somebody is quoted, or only liked something."""
    made: list[Message] = []
    for n, line in enumerate(block.lines):
        start = Start(block.clock, 0, line if line in names else "", block.day)
        if line in names:
            dropped.add("times and names (kept beside the words)", line)
            made.append(Message(start, []))
        elif made and not made[-1].lines and is_phone(line):
            dropped.add("times and names (kept beside the words)", line)
        elif made and made[-1].start.who:
            made[-1].lines.append(line)
        elif first and any(one in names for one in block.lines[n:]):
            dropped.add("lines before the first message", line)
        elif is_notice(line):
            dropped.add(notices.SERVICE, line)
        elif _is_liked(line):
            dropped.add(notices.REACTIONS, line)
        elif made:
            made[-1].lines.append(line)
        else:
            made.append(Message(start, [line]))
    return made


def _go_on(found: Sequence[Message], warnings: list[str]) -> None:
    """Give what stands without a name to whoever wrote before, where the app names also whose window it was."""
    own = any(_is_myself(message.start.who or "") for message in found)
    nameless, who = 0, ""
    for message in found:
        if message.start.who:
            who = message.start.who
        elif own and who:
            message.start = Start(message.start.clock, 0, who, message.start.day)
        else:
            nameless += 1
    if nameless:
        warnings.append(NAMELESS.format(count(nameless, "message has", "messages have")))
