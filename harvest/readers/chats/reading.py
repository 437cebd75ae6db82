# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A saved chat → its messages, each a turn; what is no message is left out and counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.model.permissions import ANSWERED_AGAIN
from harvest.model.plural import count
from harvest.readers.chats import notices
from harvest.readers.chats.between_messages import stands_alone
from harvest.readers.chats.copied_comments import read_copied_comments
from harvest.readers.chats.left_messages import read_left_messages
from harvest.readers.chats.lent_phones import under_their_names
from harvest.readers.chats.makers import maker_in
from harvest.readers.chats.members import Members
from harvest.readers.chats.put_together import HEADINGS, chat_heads
from harvest.readers.chats.quotes import Message, without_quotes
from harvest.readers.chats.slack import is_slack, read_slack
from harvest.readers.chats.stacked import read_stacked
from harvest.readers.chats.starts import (
    EVERYONE,
    HIDDEN,
    PRIVATELY,
    Tool,
    day_alone,
    later,
    start_of,
    tool_of,
    with_heads_joined,
)
from harvest.readers.chats.taken_out import asks_to_take_out
from harvest.readers.chats.times import dates_of, seconds_of_day
from harvest.readers.chats.times_below import times_below
from harvest.readers.dropping import LeftOut
from harvest.readers.leave.in_chats import announces, asks_directly
from harvest.readers.leave.rounds import asks_for_use
from harvest.readers.lists_in_words.changed_in_chats import changes_own
from harvest.readers.permission.text import fold
from harvest.readers.permission.wished.mailed import (
    ASKED_IN_MESSAGE,
    ASKED_NAME_OFF,
    ASKED_NOT_PASSED_ON,
    ASKED_PRIVATELY,
    MAY_DO_MORE,
    asks_to_change,
)
from harvest.readers.permission.wished.to_be_done import asks_to_read_out, without_tasks
from harvest.readers.permission.words import QUOTE
from harvest.readers.transcripts.people import with_people
from harvest.readers.transcripts.utterances import Utterance

NOT_SPEECH = "A written chat, not speech: messages were kept in the order they were sent."
COPIED = "copied"
"""What a chat is called whose app is not told by its window."""
_EVERYONE = re.compile(rf"^{EVERYONE}", re.I)
_QUOTED = re.compile(r"[\"“„«]")
"""A name has no quotation marks: the app tells what somebody called the group, and the colon stands in that."""
_BOT = re.compile(
    r"(?:[(\[](?:bot|app)[)\]]|(?:^|[-_ ])bot|(?-i:(?<=[a-z0-9])(?:Bot|BOT)))\s*(?:#\d{4})?\s*$|"
    r"^(?:mee6|yagpdb(?:\.xyz)?|tatsu|combot|zapier|ifttt|slackbot|geekbot|statbot|probot|disboard|lurkr|pollmaster|easypoll|mudae|"
    r"rythm|fredboat|grouphelp|miss ?rose|captcha\.bot)(?:#\d{4})?\s*$|"
    r"^(?:arcane|dyno|sesh|apollo|simple ?poll|ticket ?tool|dank memer|groovy|hydra|wick|raid-?helper|double counter|invite ?tracker)#\d{4}\s*$",
    re.I,
)
"""Programs by how they are called; a plain word is one's only where it bears the number that programs kept."""
_PRIVATE = re.compile(PRIVATELY, re.I)


def is_program(who: str) -> bool:
    """Whether a program writes into a chat under that name.

    >>> [is_program(who) for who in ("Carl-bot", "QuayBot", "MEE6", "Abbot", "Deals (app)")]
    [True, True, True, False, True]
    >>> [is_program(who) for who in ("Tide-bot#1536", "Arcane#7800", "Arcane", "Abbot#1200")]
    [True, True, False, False]
    """
    return _BOT.search(who) is not None


@dataclass(slots=True)
class Chat:
    """The messages of a chat, which tool kept it, and the day of its first message (YYYY-MM-DD) where one is told."""

    tool: str
    messages: list[Utterance]
    date: str | None = None
    warnings: list[str] = field(default_factory=list)
    made_by: str = ""
    """Who made the group, where the app says it."""
    part_of: list[int] = field(default_factory=list)
    """Of each message in which of several chats it stood that were put together in one file."""


def is_private(to: str | None) -> bool:
    """Whether a message went to one person or a few.

    >>> is_private("Everyone"), is_private("Sal (Direct Message)"), is_private(None)
    (False, True, False)
    """
    return bool(to) and (_PRIVATE.search(to or "") is not None or not _EVERYONE.match((to or "").strip()))


def read_chat(lines: Sequence[str], dropped: LeftOut) -> Chat | None:
    """The messages of a saved chat, never glued to each other; None when the lines are no chat."""
    if is_slack(lines):
        said, sent, remarks = read_slack(lines, dropped)
        warnings = [NOT_SPEECH, *remarks]
        return Chat("Slack", with_people(said, {}, warnings), sent, warnings)
    copied = read_copied_comments(lines, dropped)
    if copied is not None:
        warnings = [NOT_SPEECH]
        if nameless := sum(1 for one in copied if one.speaker is None):
            warnings.append(f"{count(nameless, 'comment has', 'comments have')} no name above: nobody is named there.")
        return Chat("copied comments", with_people(copied, {}, warnings), None, warnings)
    stacked = read_stacked(lines, dropped)
    if stacked is not None:
        written, begun, noted = stacked
        warnings = [NOT_SPEECH, *noted]
        return Chat("iMessage", with_people(written, {}, warnings), begun, warnings)
    left = read_left_messages(lines, dropped)
    if left is not None:
        written, begun, noted = left
        warnings = [*noted]
        return Chat("voicemail", with_people(written, {}, warnings), begun, warnings)
    warnings = [NOT_SPEECH]
    tool = tool_of(lines)
    if tool is None and (tool := tool_of(joined := with_heads_joined(lines))) is not None:
        lines = joined
    called = COPIED if tool is None else tool.name
    below = times_below(lines, dropped, warnings) if tool is None else _messages(tool, lines, dropped)
    if below is None:
        return None
    found = without_quotes(below, dropped, repeated=called in ("Teams", COPIED))
    days = [m.start.day for m in found if m.start.day]
    dates = dates_of(days, [m.start.clock for m in found if m.start.day]) if len(days) == len(found) else []
    first = dates[0] if dates else None
    members = Members()
    messages: list[Utterance] = []
    asked: set[str] = set()
    for_all: list[str] = []
    """Who asked in a private message that it be read out."""
    answering = False
    """Whether somebody asked in the chat before whether words may be used, so that others answer that."""
    groups = _groups(found)
    part_of: list[int] = []
    for n, message in enumerate(found):
        text = "\n".join(message.lines)
        who = message.start.who
        if who is None or who.strip(HIDDEN + " ") in groups or _QUOTED.search(who) or is_program(who):
            dropped.add(notices.SERVICE, text)
            continue
        if stands_alone(f"{who}: {text}" if text.strip() else who, called):
            # The tool says something where a name stands elsewhere: "Meeting ended: 12m 4s".
            dropped.add(notices.SERVICE, text)
            continue
        if is_private(message.start.to):
            dropped.add(notices.PRIVATE, text)
            wished = asks_to_change(text)
            asked |= {members.named(who)[0]} if wished else set()
            for_all += [members.named(who)[0]] if not wished and _is_for_all(text) else []
            continue
        words = members.unnumbered(notices.words_of(text, dropped, tool=called))
        if not words:
            continue
        name, role = members.named(who)
        time = seconds_of_day(message.start.clock)
        day = dates[n] if dates else None
        if time is not None and day is not None and first is not None:
            time += 86_400 * (day - first).days
        later_said = _WHY_HELD.get(changes_own(without_tasks(words), answering=answering), "")
        later_said = later_said or asks_to_take_out(words)
        answering |= announces(words)
        if "?" in words:
            answering |= asks_directly(words) or asks_for_use(words) or QUOTE.search(fold(words)) is not None
        messages.append(Utterance(words, name or None, role, time, new_turn=True, paragraph=True, hold=later_said))
        part_of.append(message.part)
    private = next((d.count for d in dropped.found() if d.reason == notices.PRIVATE), 0)
    if private:
        warnings.append(f"{count(private, 'message')} sent privately to one person: left out.")
    if for_all:
        asking = count(len(for_all), "of them asks", "of them ask")
        warnings.append(FOR_ALL.format(asking, ", ".join(dict.fromkeys(for_all))))
    if asked:
        warnings.append(
            f"{', '.join(sorted(asked))} asked in a private message that something be left out: look at it."
        )
        messages = [replace(one, hold=ASKED_PRIVATELY) if one.speaker in asked else one for one in messages]
    warnings += members.warnings()
    under_their_names(messages)
    messages = with_people(messages, {}, warnings)
    return Chat(called, messages, first.isoformat() if first else None, warnings, maker_in(lines), part_of)


FOR_ALL = "{} to be read out to all ({}): if that was done, add the words as a note."
_BESIDE_ASKING = 4
"""So many words at least are there to be read out."""


def _is_for_all(text: str) -> bool:
    """Whether a message was sent to one person to be read out to all, and holds what that is.

    >>> _is_for_all("my mic is off, can you read mine out? I miss the old tram"), _is_for_all("can you read mine out?")
    (True, False)
    """
    return asks_to_read_out(text) and len(without_tasks(text).split()) >= _BESIDE_ASKING


_WHY_HELD = {
    "name": ASKED_NAME_OFF,
    "share": ASKED_NOT_PASSED_ON,
    "wider": MAY_DO_MORE,
    "again": ANSWERED_AGAIN,
    "more": ASKED_IN_MESSAGE,
}


def _messages(tool: Tool, lines: Sequence[str], dropped: LeftOut) -> list[Message]:
    found: list[Message] = []
    shown = False
    day = ""
    heads, part = chat_heads(lines), 0
    for line in lines:
        if line in heads:
            dropped.add(HEADINGS, line)
            part += 1
            continue
        start = start_of(tool, line)
        shown = start is None and (shown or notices.BELOW_WORDS.match(line.strip()) is not None)
        if shown:  # below the words of a message an export of Discord lists what hangs on it, until the next one
            dropped.add(notices.SERVICE, line) if line.strip() else None
        elif told := day_alone(tool, line):
            dropped.add("times and names (kept beside the words)", line)
            day = told
        elif start is not None:
            dropped.add("times and names (kept beside the words)", line[: start.head])
            start = replace(start, day=start.day or day or None)
            found.append(Message(start, [_marked_alike(line[start.head :], line)], part))
        elif found and (again := later(tool, line)) is not None:
            dropped.add("times and names (kept beside the words)", again.group())
            found.append(Message(replace(found[-1].start, clock=again.group(1)), [line[again.end() :]], part))
        elif stands_alone(line, tool.name):
            dropped.add(notices.SERVICE, line)
        elif found:
            found[-1].lines.append(line.strip())
        elif line.strip():
            dropped.add("lines before the first message", line)
    for message in found:
        while message.lines and not message.lines[-1].strip():
            message.lines.pop()
    return found


def _marked_alike(words: str, line: str) -> str:
    """Words that the app wrote with the mark that it puts before them; in scripts from right to left it is another.

    >>> _marked_alike("\u200fmissed call", "\u200f[…] Ada: \u200fmissed call") == "\u200emissed call"
    True
    """
    return "\u200e" + words[1:] if line[:1] == words[:1] == "\u200f" else words


def _groups(found: Sequence[Message]) -> set[str]:
    """Names that stand only before what the app wrote: an iPhone puts the group's name before its notices."""
    names: dict[str, bool] = {}
    for message in found:
        if message.start.who is not None:
            who = message.start.who.strip(HIDDEN + " ")
            noticed = (
                bool(message.lines) and message.lines[0].lstrip(" ").startswith("\u200e") and len(message.lines) == 1
            )
            names[who] = names.get(who, True) and noticed and not notices.is_media(message.lines[0])
    return {who for who, only in names.items() if only}
