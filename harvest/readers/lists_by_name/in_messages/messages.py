# ruff: noqa: E501 – patterns are easier to check on one line
"""Lines of a chat, of a thread of mails or of replies that were pasted together → who wrote what, the oldest first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.model.calendar_words import DAY_OF_THE_WEEK
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import any_of, fold

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwe|maw|ebr|mai|meh|gor|aws|hyd|tach|rhag|sty|lut|kwi|maj|cze|lip|sie|wrz|paz|paź|lis|gru)[^\W\d_]*\.?"
_WEEKDAY = (
    DAY_OF_THE_WEEK
    + r"(?:day)?\b|(?:dydd |nos )?(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)\b|(?:poniedzia|wtor|[sś]rod|czwart|pi[aą]t|sobot|niedziel)[^\W\d_]*"
)
_DAY = rf"(?:\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|\d{{1,2}}(?:st|nd|rd|th)?\.? {_MONTH}(?: \d{{2,4}})?|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|yesterday|today)"
_TIME = r"(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)"
_WHEN = rf"(?:(?:{_WEEKDAY})(?:,?\s*{_DAY})?|{_DAY})(?:,?\s*(?:at |um |o )?{_TIME})?|{_TIME}"
"""A day, a date or an hour, as programs and people write it over what somebody wrote."""
INLINE = re.compile(
    rf"^[\W_]{{0,3}}(?=[^:]{{0,30}}\d[:.]\d\d)(?:{_WHEN})(?:\]\s*|\s*[-–—|]\s+|:?\s+)(?P<who>[^\s:\[\]][^:\[\]]{{0,40}}?)\s*:(?:\s+|$)(?P<said>.*)$",
    re.I,
)
"""A message of a chat: when, who, and what they said."""
_STAMPED = re.compile(rf"^[\W_]{{0,3}}(?:{_WHEN})(?:\]|\s+[-–—]\s|\s*$)", re.I)
"""A line that begins with a time and is nobody's: what the program itself says."""
_FROM = re.compile(r"^[\W_]*(?:from|von|de|od|oddi wrth)\s*:\s*(?P<who>\S.*)$", re.I)
_WROTE = re.compile(
    r"^(?!.*\bwhat)(?P<who>.*\S)\s*\b(?:wrote|writes|schrieb|a écrit|napisa[łl]\w*|ysgrifennodd|escribió)\s*:?[\W_]*$",
    re.I,
)
_RULED = re.compile(r"^\s*(?:[-=*_~]{2,}|#{1,6}(?=\s))\s*(?P<who>[^\W\d_].{0,70}?)\s*[-=*_~:]*$")
_DATED = re.compile(
    rf"^(?P<who>[^\W\d_][^:\d\[\]()]{{1,40}}?)\s*(?:[,\s\[(–—-]|\bon\b)+(?:{_WHEN})[\s\])]*:?\s*$|^(?:{_WHEN})[\s,–—-]+(?:(?P<other>[^\W\d_][^:\d()]{{1,40}}?)|(?P<number>\+?\d[\d ]{{6,16}}))\s*(?:\([^()]{{2,60}}\)\s*)?:?\s*$",
    re.I,
)
_SAID = re.compile(r"\w{3,}[.?!]\s+\S")
"""What goes on behind a name, as a note of a call does: ``10.35  Ada Obi. No reply``."""
_WRITING = any_of(
    r"\b(?:wrote|writ\w+|text\w*|e-?mail\w*|mail\w*|messag\w+|msg|whatsapp\w*|sms|repl\w+|answer\w*|rang|phon\w+|call\w*|spoke\w*|said|says|not(?:e|es|ed)|card|letter|slip|post\w*|from|of|by|via|and|or|with|for)\b"
)
_GOES_ON = re.compile(r"\b(?:the|an?|this|that|every|each|last|next|until|till|since|before|after)\W*$", re.I)
"""What goes on with the day, in the same sentence: ``came on the`` Tuesday."""
_KEEPER = re.compile(r"^(?:me|us|(?:my|our) (?:reply|answer))\s*(?::|\s[-–—>]+(?=\s))\s*(?P<said>\S.*)$", re.I)
"""What whoever copied messages out wrote back: ``me: No trouble at all``."""
_ADDRESS = re.compile(r"<?([\w.+-]+)@[\w.-]+>?")
_HEAD = re.compile(r"^\W*(?:to|cc|bcc|date|sent|subject|re|fwd?|at|do|dyddiad|data|temat|pwnc)\s*:|^\W*--\s*$", re.I)
_NEWEST_FIRST = re.compile(r"\b(?:newest|latest|most recent|last(?: one)?) (?:\w+ )?(?:first|at (?:the )?top)\b", re.I)
_LEAST = 2
"""So many people who are known wrote, at least."""
_SHORT = 30
"""So many words at most has a message in the mean."""
_LONG = 12
"""So many words at most has a line that says who wrote what follows."""


@dataclass(slots=True)
class Message:
    """What somebody wrote, line by line, each with how deep it is quoted in it; nobody known is -1."""

    who: int
    depth: int | None = 0
    """How deep it is quoted itself; not known yet below “Ada wrote:”."""
    lines: list[tuple[int, str]] = field(default_factory=list)
    back_to: int = -1
    """To whom whoever copied the messages out wrote back."""


@dataclass(frozen=True)
class Talk:
    """Messages, and whether they are known to stand in the order in which they were written."""

    messages: list[Message]
    in_order: bool

    @property
    def in_short(self) -> bool:
        """Whether they are as long as messages are, and no stories under somebody's name."""
        said = [" ".join(line for _, line in one.lines) for one in self.messages if one.who >= 0]
        return bool(said) and sum(len(one.split()) for one in said) <= _SHORT * len(said)


def messages_in(lines: Sequence[str], known: Known) -> Talk | None:
    """Who wrote what, the oldest first where that can be told, where at least two people who are known did; None for any other lines.

    The first holds what stands above the first head, by nobody.

    >>> lines = ["[03/02/2024, 19:01] Bev: Can I quote you?", "[03/02/2024, 19:03] Ada: yes", "[03/02/2024, 19:09] Bo L: no", "ta"]
    >>> [(m.who, [said for _, said in m.lines]) for m in messages_in(lines, Known([["Ada Obi"], ["Bo Lind"]])).messages]
    [(-1, []), (-1, ['Can I quote you?']), (0, ['yes']), (1, ['no', 'ta'])]
    >>> mail = ["Newest first.", "--- From: Bo, Sun 9 May 21:40 ---", "no", "--- Ada Obi, Friday 9 pm ---", "> May I?", "yes"]
    >>> [(m.who, m.lines) for m in messages_in(mail, Known([["Ada Obi"], ["Bo Lind"]])).messages][1:]
    [(0, [(1, 'May I?'), (0, 'yes')]), (1, [(0, 'no')])]
    >>> sms = ["Sun 9 May 21:40  Ada", "no", "Mon 10 May 8:10  07700 900123 (a daughter?)", "yes", "Mon 10 May 9:00  Bo (from the hall)", "ok"]
    >>> [(m.who, m.lines) for m in messages_in(sms, Known([["Ada Obi"], ["Bo Lind"]])).messages][1:]
    [(0, [(0, 'no')]), (-1, [(0, 'yes')]), (1, [(0, 'ok')])]
    >>> sms = ["Sun 9 May 21:40 Ada: can it go?", "me: All out.", "Mon 10 May 8:10 Bo: ok", "ta", "me: both out"]
    >>> [(m.who, m.back_to) for m in messages_in(sms, Known([["Ada Obi"], ["Bo Lind"]])).messages][1:]
    [(0, -1), (-1, 0), (1, -1), (-1, 1)]
    >>> mail = ["From: Ada Obi", "Quote me. Ada", "From: Bo", "Yes", "From: Ada Obi", "Take my name off"]
    >>> [m.who for m in messages_in(mail, Known([["Ada"], ["Bo"]])).messages]
    [-1, 0, 1, 0]
    >>> mail = ["From: Bo", "On Monday Ada wrote:", "> No thanks", "Quote me then."]
    >>> [(m.who, m.lines) for m in messages_in(mail, Known([["Ada Obi"], ["Bo Lind"]])).messages][1:]
    [(1, [(0, 'Quote me then.')]), (0, [(0, 'No thanks')])]
    """
    known = known.in_full([line for line in lines if _FROM.match(line) or _WROTE.match(line)])
    found = [Message(-1)]
    chat = False
    open_ = [found[0]]
    """The messages within which a line may stand, each quoted in the one before it."""
    for line in lines:
        marks = re.match(r"[\s>]*(?<=>)\s*|", line)
        depth, bare = marks[0].count(">") if marks else 0, line[marks.end() if marks else 0 :].strip()
        head = _head(bare, known)
        if head is None and (not bare or _HEAD.match(bare)):
            continue
        if head is None and not depth and (kept := _KEEPER.match(bare)) and open_[-1].who >= 0 and not open_[-1].depth:
            found.append(Message(-1, depth, [(0, kept["said"])], back_to=open_[-1].who))
            open_.append(found[-1])
            continue
        while (open_[-1].depth or 0) > depth:
            open_.pop()
        if head is not None or _STAMPED.match(bare):
            who, said, below = head or (-1, "", False)
            chat = chat or bool(INLINE.match(bare))
            found.append(Message(who, None if below else depth, [(0, said)] if said else []))
            open_.append(found[-1])
            continue
        open_[-1].depth = depth if open_[-1].depth is None else open_[-1].depth
        open_[-1].lines.append((depth - (open_[-1].depth or 0), bare))
    by_known = [one for one in found if one.who >= 0]
    wrote = [one for one in by_known if one.lines]
    if len({one.who for one in wrote}) < _LEAST or 2 * len(wrote) <= len(by_known):
        return None  # names with a day behind each, as when they signed
    first, *rest = found
    newest_first = _is_newest_first(found)
    return Talk([first, *(reversed(rest) if newest_first else rest)], newest_first is not None or chat)


def _is_newest_first(found: Sequence[Message]) -> bool | None:
    """Whether the last message stands above the others; None where it is neither said nor seen by the question."""
    if any(_NEWEST_FIRST.search(line) for _, line in found[0].lines):
        return True
    by_known = [n for n, one in enumerate(found) if one.who >= 0 and one.lines]
    asks = [n for n, one in enumerate(found) if one.who < 0 > one.back_to and any("?" in line for _, line in one.lines)]
    if not asks or (asks[0] > by_known[0] and asks[0] < by_known[-1]):
        return None
    return asks[0] > by_known[-1]


def _head(bare: str, known: Known) -> tuple[int, str, bool] | None:
    """Who wrote what follows, what stands in the same line, and whether the rest may stand deeper; None for no head."""
    if inline := INLINE.match(bare):
        return _who(inline["who"], known), inline["said"].strip(), False
    if len(bare.split()) > _LONG:
        return None
    ruled = _RULED.match(bare)
    inner = ruled["who"] if ruled else bare
    for shape in (_FROM, _WROTE):
        if m := shape.match(inner):
            return _who(m["who"], known), "", shape is _WROTE
    if m := _DATED.match(inner.strip(" *_")):
        who = m["who"] or m["other"]
        if m["number"]:
            return -1, "", False
        return (_who(who, known), "", False) if _is_called(who) or _wrote_then(who, known) else None
    return (_who(inner, known), "", False) if ruled and _alone(inner, known) else None


def _is_called(text: str) -> bool:
    return 0 < len(text.split()) <= 4 and all(word[:1].isupper() for word in re.findall(r"[^\W\d_]+", text))


def _wrote_then(text: str, known: Known) -> bool:
    """Whether words before a day say that somebody wrote then, and not what they did: ``Bo Lind – came on the Tuesday``."""
    if _SAID.search(text) or not (spans := known.spans(text)):
        return False
    behind = re.sub(r"\([^()]*\)?", " ", text[spans[-1].end :])
    return not re.search(r"\b[a-z]{2,}", behind) or (
        _WRITING.search(fold(behind)) is not None and not _GOES_ON.search(behind)
    )


def _alone(text: str, known: Known) -> bool:
    spans = known.spans(text)
    return len(spans) == 1 and not re.search(r"[^\W\d_]{2,}", text[: spans[0].start] + text[spans[0].end :])


def addresses_as_names(text: str) -> str:
    """A text with each mail address as the name that it may spell.

    >>> addresses_as_names("From: <ada.obi@weir.example>")
    'From: Ada Obi'
    """
    return _ADDRESS.sub(lambda m: re.sub(r"[._+-]+", " ", m[1]).title(), text)


def _who(text: str, known: Known) -> int:
    """Who is named in a head, by the name or else by the address."""
    spans = known.spans(_ADDRESS.sub(" ", text).strip())
    spans = spans or known.spans(addresses_as_names(text))
    return spans[0].who if len({s.who for s in spans}) == 1 else -1
