"""How each tool begins a message: a line with a time and a name, and where its words stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.readers.recognise.dates import MONTH, NEAR_DAY, WEEKDAY
from harvest.readers.recognise.talk.turn_starts import names_a_day

HIDDEN = "\u200e\u200f\u202a\u202b\u202c\u2068\u2069\ufeff"
"""Marks of direction that chats put before what they wrote themselves; nobody typed them."""
_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
_HALF = r"(?:[\s\u202f\u00a0]*[ap]\.?[\s\u202f\u00a0]*m\.?(?![a-z]))?"
_DAY = r"\d{1,4}[./-][\s\u202f\u00a0]?\d{1,2}[./-][\s\u202f\u00a0]?\d{1,4}\.?"
_NAMED_DAY = rf"(?:\d{{1,2}}[. -]{{1,2}}{MONTH}|{MONTH} \d{{1,2}}),?[ -]\d{{2,4}}"
"""A day with its month in letters: ``03-Jun-24``, ``Jun 3, 2024``."""
_BETWEEN = r",?[\s\u202f\u00a0]+(?:(?:at|klo|um|kl\.|à|às|alle|om)[\s\u202f\u00a0]+)?"
_GAP = rf"[\s\u202f\u00a0{HIDDEN}]"
_ANY_DAY = rf"\d{{1,4}}{_GAP}?[./-]{_GAP}?\d{{1,2}}{_GAP}?[./-]{_GAP}?\d{{1,4}}\.?(?:{_GAP}?[^\W\d_]\.)?"
_WORD = r"[^\W\d_][^\d:\[\]\n–-]{0,15}"
_ANY_CLOCK = rf"(?:{_WORD}{_GAP}?)?{_CLOCK}(?:{_GAP}{{0,3}}{_WORD}?)?"
"""A day and a time of any phone: figures of any script, marks of direction between them, morning or evening in words
before or behind (``오후 6:30``, ``٦:٣٠ م``, ``6:30 μ.μ.``)."""
_ANY_BETWEEN = rf"{_GAP}*[,،]?{_GAP}+"
_WHEN = rf"(?:{WEEKDAY}|{NEAR_DAY})"
_AT = r"[\s,]*(?:(?:at|um|à|a las|às|alle|om|o|kl\.?)\s+)?"
"""What may stand between a day and a time."""
_NAME, _SIMPLE = r"[^\n]{1,100}?", r"[^\s:：,，。！？!?]{1,20}"


@dataclass(frozen=True, slots=True)
class Start:
    """Where a message begins. ``head`` is how much of the line is no words of it; no ``who`` means the app itself."""

    clock: str
    head: int
    who: str | None = None
    day: str | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Tool:
    """One way to write the start of a message, and whether the words begin on the line below it."""

    name: str
    pattern: re.Pattern[str]
    needs: re.Pattern[str] | None = None
    """What must stand somewhere in the file, where the start alone might be that of a transcript."""
    sure: bool = False
    """Whether what it needs is written by this tool alone, so that few starts are enough among long messages."""
    from_first: bool = False
    """Whether a message must stand on the first line: a transcript with a column of times has a title above it."""


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"^[{HIDDEN}]*{pattern}", re.I)


_TEAMS_OWN = re.compile(
    rf"^(?:\[{_CLOCK}{_HALF}\]\s*)?(?:Meeting (?:started|ended)|Begin Reference, |.{{1,60}} was invited to the meeting|"
    r"Last read$|.{1,60} (?:joined|left) the (?:chat|conversation|meeting)\.?$|Edited$|Has context menu$|"
    r"(?:like|heart|laugh|surprised|sad|angry) \d{1,3}$)",
    re.I | re.M,
)
EVERYONE = (
    r"(?:everyone|everybody|all(?: panelists and attendees)?|alle|tous|todos|tutti|iedereen|wszyscy|the meeting)\b"
)
"""How tools call all who are there."""
PRIVATELY = (
    r"direct message|privat|privé|prywatn|direktnachricht|message direct|mensaje directo|mensagem dire[ct]t?a|"
    r"messaggio diretto|direct bericht|wiadomość bezpośrednia|direktmeddelande|neges (?:uniongyrchol|breifat)"
)
"""How tools mark what went to one person alone."""
_TO_WHOM = r"(?:(?-i:to|an|à|a|para|aan|til)|(?:to|an|à|a|para|aan|til)(?!\s+(?:to|an|à|a|para|aan|til)\s))"
"""A capital letter before such a word belongs to the name: ``From Ada A to Everyone``."""
_TO = (
    rf"(?:(?:\s+|\s*:\s+(?={_TO_WHOM}\s+(?:(?=(?-i:[A-ZÀ-Þ])|[^:\n]{{1,60}}:\s*$){EVERYONE}\s*:|"
    rf"[^\n:]{{1,80}}\([^()\n:]{{0,20}}(?:{PRIVATELY})[^()\n:]{{0,20}}\)\s*:)))"
    rf"{_TO_WHOM}\s+(?P<to>[^\n:]{{1,80}}?(?:\([^()\n]{{1,40}}\))?))?"
)
"""To whom; behind a colon only where it is surely that (``From Ada : to Everyone:``), and no word of the message."""

_MEET_OWN = re.compile(
    rf"^(?:In-call messages|Let (?:participants|everyone) send messages|"
    rf"Messages can only be seen by people in the call\b|"
    rf"You[ \t]+(?:0?[6-9]|1\d|2[0-3]):\d{{2}}{_HALF}\s*$)",
    re.I | re.M,
)
"""What Google Meet writes above its messages, and how it calls whose window it is; no recording begins so late."""

_WECHAT_OWN = re.compile(
    r"^\s*(?:.{0,80}微信.{0,4}(?:聊天记录|聊天記錄|对话记录|對話紀錄)|.{0,60}\bchat history\b.{0,80}\bas follows|"
    r"[—–―-]{3,}\s*\d{4}-\d{1,2}-\d{1,2}\s*[—–―-]{3,}\s*$)",
    re.I,
)
"""What WeChat writes above a chat that it sends by mail, and between its days."""

TOOLS: tuple[Tool, ...] = (
    Tool(
        "WeChat",
        _compiled(rf"(?P<who>[^\n]{{1,60}}?)[ \t\u3000\u00a0]{{2,}}(?P<clock>{_CLOCK}{_HALF})\s*$"),
        _WECHAT_OWN,
        sure=True,
    ),
    Tool(
        "WeChat",
        _compiled(
            rf"(?P<who>[^\s:：,，。！？!?]{{1,20}}(?: [^\s:：,，。！？!?]{{1,20}})?) (?P<clock>{_CLOCK}{_HALF})\s*$"
        ),
        _WECHAT_OWN,
    ),
    Tool(
        "LINE",
        _compiled(r"(?P<clock>(?:[^\W\d_]{2,4} ?)?\d{1,2}:\d{2}(?:\s?[AP]M)?)\t(?P<who>[^\t\n]{1,60})\t[\"“]?"),
        re.compile(r"^[\ufeff]?\[LINE\]"),
    ),
    Tool(
        "WhatsApp",
        _compiled(
            rf"\[(?P<day>{_DAY}){_BETWEEN}(?P<clock>{_CLOCK}{_HALF})\][\s\u202f\u00a0]*"
            rf"(?:(?P<who>{_NAME}):(?:\s|$)|(?=[{HIDDEN}]))"
        ),
    ),
    Tool(
        "WhatsApp",
        _compiled(
            rf"(?P<day>{_DAY}){_BETWEEN}(?P<clock>{_CLOCK}{_HALF})[\s\u202f\u00a0]+[-–][\s\u202f\u00a0]+"
            rf"(?:(?P<who>{_NAME}):(?:[\s\u202f\u00a0]|$))?"
        ),
    ),
    Tool(
        "WhatsApp",
        _compiled(
            rf"\[(?P<clock>{_ANY_CLOCK}){_ANY_BETWEEN}(?P<day>{_ANY_DAY})\]{_GAP}*(?P<who>{_NAME}):(?:\s|$)",
        ),
    ),
    Tool(
        "WhatsApp",
        _compiled(
            rf"(?P<day>{_ANY_DAY}){_ANY_BETWEEN}(?P<clock>{_ANY_CLOCK}){_GAP}+[-–]{_GAP}+"
            rf"(?:(?P<who>{_NAME}):(?:[\s\u202f\u00a0]|$))?"
        ),
    ),
    Tool(
        "WhatsApp",
        _compiled(
            rf"\[(?P<day>{_ANY_DAY}){_ANY_BETWEEN}(?P<clock>{_ANY_CLOCK})\]{_GAP}*"
            rf"(?:(?P<who>{_NAME}):(?:\s|$)|(?=[{HIDDEN}]))"
        ),
    ),
    Tool(
        "Zoom",
        _compiled(
            rf"(?:(?P<day>{_DAY})[ T])?(?P<clock>{_CLOCK}{_HALF})\s+(?:From|Von|De|Da|Van|Fra)\s+"
            rf"(?P<who>{_NAME}){_TO}\s*:[ \t]*"
        ),
    ),
    Tool(
        "Zoom",
        _compiled(rf"(?P<clock>\d{{1,2}}:\d{{2}}:\d{{2}}{_HALF})\t\s*(?P<who>[^\t:\n]{{1,80}}?)\s*:\s*\t?"),
        from_first=True,
    ),
    Tool(
        "Telegram",
        _compiled(rf"(?P<who>[^\n\[\]]{{1,60}}?),\s+\[(?P<day>{_DAY}),?[ ](?P<clock>{_CLOCK}{_HALF})\]:?[ \t]*"),
    ),
    Tool(
        "Discord",
        _compiled(
            rf"(?P<who>[^\n—]{{1,40}}?)\s+—\s+(?:(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer)"
            rf"(?:\s+(?:at|um|à|a las))?\s+|(?P<day>{_DAY}),?\s+(?:at\s+)?)?(?P<clock>{_CLOCK}{_HALF})\s*$"
        ),
    ),
    Tool(
        "Discord",
        _compiled(
            rf"\[(?P<day>{_DAY}|{_NAMED_DAY}),? (?P<clock>{_CLOCK}{_HALF})\] (?P<who>[^\n:]{{2,40}}?)"
            rf"(?: \(pinned\))?\s*$"
        ),
        re.compile(r"^Guild: \S"),
        sure=True,
    ),
    Tool(
        "Teams",
        _compiled(
            rf"\[(?:(?P<day>{_DAY}|{_WHEN}|\d{{1,2}}[./-]\d{{1,2}}\.?),?\s+)(?P<clock>{_CLOCK}{_HALF})\]\s*(?P<who>[^\n:]{{2,80}})(?::\s*|$)"
        ),
    ),
    Tool(
        "Google Chat",
        _compiled(
            rf"(?!{_WHEN},)(?P<who>[^\n,:\d]{{2,60}}),\s+"
            rf"(?:{_WHEN}|{_NAMED_DAY}|{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH}),?\s+"
            rf"(?P<clock>\d{{1,2}}:\d{{2}}{_HALF})(?:, edited)?\s*$"
        ),
    ),
    Tool(
        "Google Meet",
        _compiled(rf"(?!{_WHEN}{_AT}\d)(?P<who>[^\n:\d]{{2,60}}?)[ \t]+(?P<clock>\d{{1,2}}:\d{{2}}{_HALF})\s*$"),
        _MEET_OWN,
    ),
    Tool("Teams", _compiled(rf"\[(?P<clock>{_CLOCK}{_HALF})\]\s*(?P<who>[^\n]{{2,80}}?)\s*$"), _TEAMS_OWN),
    Tool(
        "Teams",
        _compiled(
            rf"(?!{_WHEN}{_AT}\d)(?P<who>[^\n:\d]{{2,60}}?)[ \t]+(?:(?P<day>{_DAY}|{_WHEN}){_AT})?"
            rf"(?P<clock>\d{{1,2}}:\d{{2}}{_HALF})\s*$"
        ),
        _TEAMS_OWN,
    ),
)
_ENOUGH = 0.25
_LATER = re.compile(r"^\s*\[(\d{1,2}:\d{2}(?:\s*[ap]\.?m)?)\]\s*(?=\S|$)", re.I)
"""How Discord begins what the same person wrote a little later."""
"""So many of the lines that are not empty must start a message."""


def tool_of(lines: Sequence[str]) -> Tool | None:
    """The tool whose starts stand in many lines of a file; None when the file is no chat."""
    filled = [line[:300] for line in lines[:2000] if line.strip(" =-\t")]
    if not filled:
        return None
    best: tuple[int, Tool] | None = None
    for tool in TOOLS:
        n = sum(1 for line in filled if tool.pattern.match(line))
        if tool.from_first and not tool.pattern.match(filled[0]):
            continue
        # A tool named first is the likelier one: WhatsApp's own notices begin like messages of others.
        more = best is None or n > (1.25 if best[1].name != tool.name else 1) * best[0]
        if n and more and (tool.needs is None or _has(tool.needs, filled)):
            best = n, tool
    if best is None or best[0] < (2 if best[1].sure else _ENOUGH * len(filled)):
        return None
    return best[1]


_HEAD_TIME = re.compile(rf"^\s*(?P<dash>—)?\s*(?P<when>(?:(?:{_DAY}|{_WHEN}){_AT})?{_CLOCK}{_HALF})\s*$", re.I)
_LONGEST_NAME, _HEADS = 40, 2


def with_heads_joined(lines: Sequence[str]) -> list[str]:
    """The lines with a name, a dash and a time that stand on lines of their own put on one, as windows show them.

    >>> with_heads_joined("bo|—|18:03|The slip.|cy|—|18:05|And ducks.".split("|"))
    ['bo — 18:03', 'The slip.', 'cy — 18:05', 'And ducks.']
    """
    filled = [line for line in lines if line.strip()]
    made: list[str] = []
    n = 0
    while n < len(filled):
        name = filled[n].strip()
        dashed = n + 2 < len(filled) and filled[n + 1].strip() == "—"
        found = _HEAD_TIME.match(filled[n + 1 + dashed]) if n + 1 + dashed < len(filled) else None
        if found is not None and len(name) <= _LONGEST_NAME and not (_HEAD_TIME.match(name) or names_a_day(name)):
            made.append(f"{name} — {found['when']}" if dashed or found["dash"] else f"{name}  {found['when']}")
            n += 2 + dashed
        else:
            made.append(filled[n])
            n += 1
    return made if len(filled) - len(made) >= _HEADS else list(lines)


def _has(pattern: re.Pattern[str], lines: Sequence[str]) -> bool:
    return any(pattern.match(line) for line in lines)


_DAY_ALONE = re.compile(r"^\s*[—–―-]{3,}\s*(\d{4}-\d{1,2}-\d{1,2})\s*[—–―-]{3,}\s*$")


def day_alone(tool: Tool, line: str) -> str:
    """The day that a line between messages gives those below it; empty where it is no such line.

    >>> wechat = next(tool for tool in TOOLS if tool.name == "WeChat")
    >>> day_alone(wechat, "—————  2025-03-02  —————"), day_alone(wechat, "2025-03-02")
    ('2025-03-02', '')
    """
    found = _DAY_ALONE.match(line[:80]) if tool.name == "WeChat" else None
    return found.group(1) if found else ""


def later(tool: Tool, line: str) -> re.Match[str] | None:
    """Where a line begins a further message of whoever wrote the one before."""
    return _LATER.match(line[:40]) if tool.name == "Discord" else None


def start_of(tool: Tool, line: str) -> Start | None:
    """The start of a message that a line holds; None where it goes on."""
    found = tool.pattern.match(line[:400])
    if found is None:
        return None
    said = found.groupdict()
    return Start(said["clock"], found.end(), said.get("who"), said.get("day"), said.get("to"))
