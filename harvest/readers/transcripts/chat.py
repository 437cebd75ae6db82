"""A saved meeting chat: who wrote what, when; a chat is written, so it is told apart from a transcript."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.dropping import LeftOut
from harvest.readers.recognise import speakers
from harvest.readers.transcripts.utterances import Utterance

_TIME = r"(\d{1,2}:\d{2}:\d{2})(?:\s*[AP]M)?"
_TABBED = re.compile(rf"^{_TIME}\t\s*(?:From\s+)?([^\t:]{{1,80}}?)\s*:\s*\t?(.*)$")
_FROM_TO = re.compile(rf"^{_TIME}\s+From\s+(.{{1,80}}?)(?:\s+to\s+(.{{1,80}}?))?\s*:\s*(.*)$", re.I)
_REACTION = re.compile(r"^(?:Reacted to |Removed a .{1,20} reaction from |Replying to )", re.I)


def is_chat(lines: Sequence[str]) -> bool:
    """Whether most lines (or message starts) have the form of a saved chat."""
    filled = [line for line in lines[:400] if line.strip()]
    starts = sum(1 for line in filled if _TABBED.match(line) or _FROM_TO.match(line))
    return starts >= 1 and starts >= 0.3 * len(filled)


def read_chat(lines: Sequence[str], dropped: LeftOut, warnings: list[str]) -> list[Utterance]:
    """The messages, one utterance each, with the time of day in seconds since midnight or since the start."""
    messages: list[Utterance] = []
    private = 0
    for line in lines:
        found = _FROM_TO.match(line)
        to = found.group(3) if found else None
        groups = (found.group(1), found.group(2), found.group(4)) if found else None
        if groups is None and (plain := _TABBED.match(line)):
            groups = (plain.group(1), plain.group(2), plain.group(3))
        if groups is None:
            if messages and line.strip():
                messages[-1].text += "\n" + line.strip()
            elif line.strip():
                dropped.add("lines before the first message", line)
            continue
        if to and re.search(r"direct message|\(privately\)", to, re.I):
            private += 1
        name, role = speakers.split_role(groups[1])
        dropped.add("times and names (kept beside the words)", line[: len(line) - len(groups[2])])
        hours, minutes, seconds = map(int, groups[0].split(":"))
        messages.append(Utterance(groups[2].strip(), name, role, hours * 3600 + minutes * 60 + seconds))
    kept = []
    for message in messages:
        if _REACTION.match(message.text) and "\n" not in message.text:
            dropped.add("reactions", message.text)
        else:
            kept.append(message)
    if private:
        warnings.append(f"{private} message(s) were sent privately to one person: check whether they may be used.")
    return kept
