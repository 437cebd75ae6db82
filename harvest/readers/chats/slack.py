"""A Slack channel copied out of its window: a name, a time on a line of its own, the words; all else is Slack's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.chats import notices
from harvest.readers.chats.group_lines import tells_of_group
from harvest.readers.chats.members import Members
from harvest.readers.chats.quotes import QUOTES, begins_one
from harvest.readers.chats.times import seconds_of_day
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_in
from harvest.readers.transcripts.utterances import Utterance

_TIME = re.compile(r"^\s*(\d{1,2}:\d{2}(?:\s?[AP]M)?)\s*$", re.I)
_EMOJI = re.compile(r"^\s*:[a-z0-9_+-]{2,40}:\s*$")
_NUMBER = re.compile(r"^\s*\d{1,4}\s*$")
_OWN = re.compile(
    r"^\s*(?:#[\w-]{2,80}|add a bookmark|new|\d{1,4} repl(?:y|ies)|last reply .{2,40}|view thread|"
    r"also sent to the channel|replied to a thread:?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{3,20}|today|yesterday|\d+ files?|"
    r"image\.\w{3,4}|(?:was added to|(?:has )?joined|(?:has )?left) (?:#|the channel).{0,120}|"
    r"set the channel (?:topic|description|purpose).{0,120}|pinned a message.{0,60}|"
    r".{1,60} uploaded (?:a|an|\d+) files?.{0,80})\s*$",
    re.I,
)
_SIGNS = re.compile(r"^\s*(?::[a-z0-9_+-]{2,40}:|#[\w-]{2,80}|\d{1,4} repl(?:y|ies)|view thread)\s*$", re.I)


def is_slack(lines: Sequence[str]) -> bool:
    """Whether lines are a Slack channel: names with indented times below, and what only Slack writes."""
    starts = sum(1 for n in range(len(lines)) if _start(lines, n))
    return starts >= 2 and any(_SIGNS.match(line) for line in lines)


def _start(lines: Sequence[str], n: int) -> int:
    """How many lines begin a message here: the name, its status, the time; 0 where none begins."""
    name = lines[n].strip()
    if not name or len(name) > 60 or _TIME.match(name) or _EMOJI.match(name) or _OWN.match(name) or _NUMBER.match(name):
        return 0
    for length in (2, 3):
        if n + length <= len(lines) and _TIME.match(lines[n + length - 1]) and lines[n + length - 1][:1].isspace():
            return length if length == 2 or _EMOJI.match(lines[n + 1]) else 0
    return 0


def read_slack(lines: Sequence[str], dropped: LeftOut) -> tuple[list[Utterance], str | None, list[str]]:
    """The messages in order, the day of the first, and what to say; a message is a turn."""
    members = Members()
    said: list[Utterance] = []
    who: str | None = None
    role = members.named("")[1]
    words: list[str] = []
    time: float | None = None
    day: str | None = None

    def end() -> None:
        text = "\n".join(words).strip()
        text = notices.words_of(text, dropped, tool="Slack")
        if text and who:
            said.append(Utterance(text, who, role, time, new_turn=True, paragraph=True))
        elif text:
            dropped.add("lines before the first message", text)
        words.clear()

    n, threaded = 0, False
    while n < len(lines):
        line = lines[n]
        if size := _start(lines, n):
            end()
            dropped.add("times and names (kept beside the words)", " ".join(lines[n : n + size]))
            who, role = members.named(line.strip())
            time = seconds_of_day(lines[n + size - 1])
            n += size
            continue
        if found := _TIME.match(line):
            end()
            dropped.add("times and names (kept beside the words)", line)
            time = seconds_of_day(found.group(1))
        elif _EMOJI.match(line) or (_NUMBER.match(line) and n and _EMOJI.match(lines[n - 1])):
            dropped.add(notices.REACTIONS, line)
        elif _OWN.match(line) or tells_of_group(line):
            day = day or date_in(line)
            dropped.add(notices.SERVICE, line)
            threaded = line.strip().casefold().startswith("replied to a thread")
            n += 1
            continue
        elif threaded and begins_one(line, [one.text for one in said]):
            dropped.add(QUOTES, line)
        elif line.strip():
            words.append(line.strip())
        threaded = threaded and not line.strip()
        n += 1
    end()
    return said, day, members.warnings()
