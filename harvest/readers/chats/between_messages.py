"""Lines between the messages of a chat that are the tool's own: who was invited, which day it was."""

from __future__ import annotations

import re

from harvest.readers.chats.group_lines import tells_of_group

_TEAMS_LINE = re.compile(
    r"^(?:meeting (?:started|ended)(?:\W.*)?|"
    r".{1,60} (?:added|removed) .{1,120} (?:to|from) the (?:meeting|chat|team)\b.*|"
    r"(?!(?:I|we|you|he|she|they|it|nobody|no|none|every\w*|some\w*|my|our|the|that|this|who)\b)"
    r".{1,120} (?:was|were|has been|have been) (?:invited|added|removed) (?:to|from) the "
    r"(?:meeting|chat|team|conversation)\.?|"
    r".{1,60} (?:joined|left) the (?:chat|conversation|meeting)\.?|recording (?:has )?(?:started|stopped).{0,40}|"
    r".{1,60} named the (?:meeting|chat) .{1,80})$",
    re.I,
)
_JOINED = re.compile(r"\b((?:meeting|chat|team|conversation)\.) +(?=\S)")
"""Where one notice of Teams ends and copying put the next on the same line."""
_DISCORD_LINE = re.compile(
    r"^(?:={5,}|(?:Guild|Channel|Topic|After|Before): \S.*|Exported [\d,.]+ message\(s\)|"
    r"\{(?:Reactions|Attachments|Embed|Stickers|Forwarded Message)\}|https://cdn\.discord\S*|"
    r"(?:[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u200d:]|:\w{2,32}:)+ \(\d{1,4}\)(?: .*)?)$"
)
"""What an export of Discord writes above, between and below the messages."""
_LINE_LINE = re.compile(
    r"^(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}\.?\s*[（(]?[^\W\d_]{1,9}[)）]?|[^\W\d_]{3,9}, \d{1,2}/\d{1,2}/\d{4}|"
    r"(?:[^\W\d_]{2,4} ?)?\d{1,2}:\d{2}(?:\s?[AP]M)?\t[^\t]{1,120})$"
)
"""In LINE a day, and what the app says of who joined: a time and a sentence without a name between."""


def stands_alone(line: str, tool: str) -> bool:
    """Whether a line between messages is the app's own (Teams says who was invited, and that the meeting ended).

    >>> stands_alone("Ada Obi was invited to the meeting. Bo Lind has been added to the chat.", "Teams")
    True
    >>> stands_alone("Ada changed the group name to Reed Bed.", "Telegram")
    True
    >>> stands_alone("Ada was invited to the meeting. Nobody asked me.", "Teams")
    False
    """
    own = {"Teams": _TEAMS_LINE, "Discord": _DISCORD_LINE, "LINE": _LINE_LINE}.get(tool)
    told = _JOINED.sub(r"\1\n", line.strip()).split("\n")
    return all(tells_of_group(one) or (own is not None and own.match(one) is not None) for one in told)
