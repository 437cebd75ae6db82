"""A chat kept as a table: time, sender, recipient and message in columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import ReadSource
from harvest.readers.chats import notices
from harvest.readers.chats.members import Members
from harvest.readers.chats.reading import NOT_SPEECH, is_private, is_program
from harvest.readers.chats.slack_marks import without_marks
from harvest.readers.chats.times import dates_of, seconds_of_day
from harvest.readers.dropping import LeftOut
from harvest.readers.tables.grid import Grid
from harvest.readers.transcripts.people import with_people
from harvest.readers.transcripts.spoken_words import mark_guessed_facilitator
from harvest.readers.transcripts.utterances import SourceFields, Utterance, make_source

_MESSAGE = re.compile(r"^(?:message|text|content|body|chat|comment|message (?:text|body|content))$", re.I)
_FROM = re.compile(
    r"^(?:from|sender|author|user(?: ?name)?|display ?name|name|sent by|posted by|sender ?name|who)$", re.I
)
_FULL = re.compile(
    r"^(?:real ?name|full ?name|display ?name|(?:user|sender|author|from)(?:['’]s)? (?:real|full|display) name)$", re.I
)
"""Where a table has both, the name by which people know somebody goes before the one they sign in with."""
_SORT = re.compile(r"^(?:(?:message|event) )?(?:sub ?)?type$", re.I)
_SAID_BY_PEOPLE = re.compile(
    r"(?:thread|reply)[ _]broadcast|me[ _]message|file[ _](?:share|comment)|message|text|reply|chat|"
    r"default|regular|\W*",
    re.I,
)
_BY_THE_TOOL = re.compile(
    r"(?:channel|group)[ _](?:join|leave|topic|purpose|name|archive|unarchive|convert\w*)|"
    r"bot[ _](?:message|add|remove)|pinned[ _]item|tombstone|reminder[ _]add|huddle\w*|app[ _]\w+|"
    r"(?:system|service|notification|event|join\w*|left|leave|call|member\w*|user[ _]?(?:join\w*|left|added))"
    r"(?:[ _]\w+)?",
    re.I,
)
_IS_BOT = re.compile(r"^(?:is )?(?:bot|app|automated)$", re.I)
_NUMBER = re.compile(r"^(?:(?:user|author|sender) ?id|user)$", re.I)
_MENTION = re.compile(r"<@([UW]\w{1,15})(?:\|([^<>]{1,60}))?>")
_TO = re.compile(r"^(?:to|recipients?|receiver|sent to|visibility)$", re.I)
_OF_A_CHAT = re.compile(
    r"^(?:reactions?|(?:author|user|sender)[ _]?id|chat session|(?:message|conversation|thread)[ _]?id|"
    r"thread(?:[ _]ts)?|channel|delivered date|replying to)$",
    re.I,
)
"""Columns that only chats have: one of them stands for the missing column of who got the message."""
_OF_A_WALL = re.compile(r"^(?:section|subject|frame|list name|lane|bucket(?: name)?)$", re.I)
"""Columns that walls have, where people react to posts too."""
_A_MESSAGE = re.compile(r"^(?:message|chat)(?: (?:text|body|content|message))?$", re.I)
_WHO_SENT = re.compile(r"^(?:from|sender|sent by|sender ?name)$", re.I)
"""Heads that say by themselves that messages were sent, where some sent more than one."""
_TIME = re.compile(
    r"^(?:time|message (?:date|time)|timestamp|date ?time|sent(?: at)?|created(?: at)?|date(?:/time| and time)?|when)$",
    re.I,
)
_DATE = re.compile(r"^(?:date|day)$", re.I)
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]m)?", re.I)
_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")


def read_chat_rows(
    grid: Grid, fields: SourceFields, dropped: LeftOut, format_name: str
) -> tuple[ReadSource, str, list[str]] | None:
    """Source, flavour and warnings of a chat kept in rows; None when nothing says that messages were sent to others."""

    def find(pattern: re.Pattern[str]) -> int | None:
        return next((n for n, head in enumerate(heads) if pattern.match(head)), None)

    heads = [" ".join(head.replace("_", " ").split()) for head in grid.header]
    said, who, to = find(_MESSAGE), find(_FULL), find(_TO)
    who = find(_FROM) if who is None else who
    time = find(_TIME)
    of_a_chat = to is not None or (find(_OF_A_CHAT) is not None and find(_OF_A_WALL) is None)
    of_a_chat = of_a_chat or _were_sent(grid, find(_A_MESSAGE), find(_WHO_SENT), time)
    if said is None or who is None or time is None or not of_a_chat:
        return None
    day = find(_DATE)
    if day is None:
        day = time
    days = [_part(_DAY, record[day]) for record in grid.records]
    dates = dates_of(days, [record[time] for record in grid.records]) if all(days) else []
    first = dates[0] if dates else None
    members = Members()
    number, signed = find(_NUMBER), find(_FROM)
    called = {r[number]: r[who] for r in grid.records if r[number]} if number is not None else {}
    private = 0
    messages = []
    for n, record in enumerate(grid.records):
        if _is_service(record, find(_SORT), find(_IS_BOT)) or is_program(record[who]):
            dropped.add(notices.SERVICE, record[said])
            continue
        if to is not None and is_private(record[to]):
            dropped.add(notices.PRIVATE, record[said])
            private += 1
            continue
        words = _MENTION.sub(lambda m: f"@{called.get(m[1]) or m[2] or 'somebody'}", record[said])
        words = notices.words_of(without_marks(words, dropped), dropped, tool="Teams")
        if not words:
            continue
        name, role = members.named(record[who] or (record[signed] if signed is not None else ""))
        at = seconds_of_day(_part(_CLOCK, record[time]))
        here = dates[n] if dates else None
        if at is not None and here is not None and first is not None:
            at += 86_400 * (here - first).days
        messages.append(Utterance(words, name or None, role, at, new_turn=True))
    if not messages:
        return None
    beside = [n for n in range(len(grid.header)) if n != said]
    dropped.add("column names", " ".join(grid.head_cells))
    if grid.titles:
        dropped.add("titles above the table", " ".join(grid.titles), count=len(grid.titles))
    dropped.add("times and names (kept beside the words)", " ".join(r[n] for r in grid.records for n in beside))
    if first is not None:
        fields = replace(fields, date=first.isoformat())
    warnings = [NOT_SPEECH, *members.warnings()]
    if private:
        warnings.append(f"{private} message(s) were sent privately to one person; they were left out.")
    messages = with_people(messages, {}, warnings)
    mark_guessed_facilitator(messages, warnings)
    return make_source(messages, fields), f"chat in a table ({format_name})", warnings


def _were_sent(grid: Grid, said: int | None, sender: int | None, time: int | None) -> bool:
    """Whether rows are messages that people sent each other at a time: most of those who wrote did so more than once.

    What visitors of a page write to an office through its form stands below the same heads, and hardly anybody twice.
    """
    if said is None or sender is None or time is None:
        return False
    wrote = Counter(row[sender].strip() for row in grid.records if row[said].strip() and row[sender].strip())
    timed = all(_CLOCK.search(row[time]) for row in grid.records if row[said].strip())
    return timed and len(wrote) >= 2 and 2 * sum(times > 1 for times in wrote.values()) > len(wrote)


def _is_service(record: Sequence[str], sort: int | None, bot: int | None) -> bool:
    """Whether a tool wrote a row, as its columns say: somebody joined, a topic was set, a bot spoke."""
    if bot is not None and re.fullmatch(r"(?:true|yes|1|y)", record[bot].strip(), re.I):
        return True
    cell = record[sort].strip() if sort is not None else ""
    return not _SAID_BY_PEOPLE.fullmatch(cell) and _BY_THE_TOOL.fullmatch(cell) is not None


def _part(pattern: re.Pattern[str], cell: str) -> str:
    found = pattern.search(cell)
    return found.group() if found else ""
