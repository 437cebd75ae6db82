"""Comments copied out of a page (Facebook, YouTube, a newspaper): a name, the words, how long ago, Like, Reply."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Role
from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.chats import notices
from harvest.readers.chats.comment_buttons import ACT, AGO, AGO_WORDS, LONGEST, OFFERED, furniture
from harvest.readers.chats.members import Members
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import MONTH, is_date
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.turn_starts import find_when
from harvest.readers.transcripts.utterances import Utterance

_DEGREE = re.compile(r"^\W*(?:1st|2nd|3rd\+?|author|verified|premium)(?: (?:degree connection|•.{0,20}))?\W*$", re.I)
"""How far LinkedIn says that somebody is known, above what they call themselves."""
_DAY = re.compile(r"^(?:\d{4}-)?\d{1,2}-\d{1,2}$")
_PLACED = re.compile(
    rf"^[^.!?:•·]{{2,40}} [•·] (?:{AGO_WORDS}|\d{{1,2}}\.? {MONTH}(?: \d{{4}})?|{MONTH} \d{{1,2}}(?:, \d{{4}})?)\W*$",
    re.I,
)
"""Where Nextdoor says that somebody lives, and when they wrote: ``Riverside • 2d``, ``Riverside • 30 May``."""
_DOT = re.compile(r"\s*[•·]\s*")
_PLACE = re.compile(r"[^\W\d_][^.!?:•·]{1,39}")
_ANSWERED = re.compile(
    r"^\W*([^\W\d_][^:?!]{1,38}?) (?:replied|(?:hat|haben) geantwortet|a(?: |vait )répondu|ont répondu|"
    r"respondi(?:ó|eron)|"
    r"respondeu|ha risposto|heeft (?:gereageerd|geantwoord)|odpowiedział\w*)\W*$",
    re.I,
)
"""How a page says, above answers that it folds away, who gave them."""
_OTHERS = re.compile(
    r"^\W*(?:[^:?!]{2,60} )?(?:and|und|et|y|e|en|i|ac) \d{1,5} "
    r"(?:others?|weitere|autres|otr[oa]s|outr[oa]s|anderen|innych|arall)\W*$",
    re.I,
)
"""Who pressed a heart below a post: ``Ada Obi, Bo Lind and 47 others``."""
_SURE = 0.6
_HANDLE = re.compile(r"^@[\w.-]{2,40}$|^[\w.-]{3,30}$")
BUTTONS = "buttons and times beside comments"
POST = "words of the page around the comments"


@dataclass(slots=True)
class _Part:
    """The lines between two rows of buttons, and what stood in the row that ended them."""

    lines: list[str] = field(default_factory=list)
    ended_by: set[str] = field(default_factory=set)
    badge: bool = False
    """Whether below the name stood what somebody is to the page (author, admin)."""
    dated: bool = False
    """Whether below a name and words it was said how long ago."""
    above_time: int = 0
    """How many lines stand above the first time in it."""


def read_copied_comments(lines: Sequence[str], dropped: LeftOut) -> list[Utterance] | None:
    """The comments in order, each a turn; None where the lines are something else."""
    if sum(1 for line in lines if len(line) <= LONGEST and OFFERED.search(line)) < 2:
        return None
    made, acts, replied = _parts(lines)
    made = _without_title(_without_headlines(made, acts))
    post = next((part for n, part in enumerate(made[:2]) if _is_post(part, made[n + 1 :])), None)
    above = made[: made.index(post)] if post else []
    made = made[len(above) :]
    # Somebody who sent a picture alone stands there with a name and no words.
    alone = [part for part in made if part is not post and _is_alone(part)]
    acts += [part.lines[0] for part in alone]
    made = [part for part in made if part is not post and part not in alone]
    poster = post.lines[0] if post and any(post.lines[0] == part.lines[0] for part in made) else ""
    sure = sum(1 for part in made if len(part.lines) >= 2 and (_is_name(part.lines[0]) or part.lines[0] == poster))
    named = [part.lines for part in made if _is_headed(part) or part.lines[0] == poster]
    if sure < max(2, _SURE * len(made)) or len(named) < 0.8 * len(made) or replied < len(named):
        return None
    parts = [part.lines for part in made]
    nameless = [part.lines for part in made if part.lines not in named and "reply" in part.ended_by]
    members = Members()
    said: list[Utterance] = []
    for act in acts:
        dropped.add(BUTTONS, act)
    asked = _asked(post.lines) if post else None
    if post and poster:
        # Whoever posted goes on below: what they posted is a message, too.
        parts, named = [post.lines, *parts], [post.lines, *named]
    for line in [line for part in above for line in part.lines] + (post.lines if post and not poster else []):
        dropped.add(POST, line)
    for part in parts:
        if part in nameless:
            said.append(Utterance("\n".join(part), question=asked, new_turn=True, paragraph=True))
            continue
        if part not in named:
            dropped.add(notices.SERVICE, " ".join(part))
            continue
        dropped.add("times and names (kept beside the words)", part[0])
        name, role = members.named(part[0].lstrip("@"))
        role = Role.FACILITATOR if part[0] == poster and asked else role
        said.append(Utterance("\n".join(part[1:]), name, role, question=asked, new_turn=True, paragraph=True))
    return said


def _without_title(parts: list[_Part]) -> list[_Part]:
    """The parts, what somebody typed above the first name as one of its own."""
    first = parts[0].lines if parts else []
    at = next((n for n, line in enumerate(first[:-1]) if _is_name(line)), 0)
    if parts and _is_post(parts[0], parts[1:]):
        # A page sets the day of a post between who posted it and the words: what stands above that name is no name.
        timed = parts[0].above_time
        at = timed - 1 if 2 <= timed < len(first) and _is_name(first[timed - 1]) else 0
    if not at:
        return parts
    return [_Part(first[:at]), replace(parts[0], lines=first[at:]), *parts[1:]]


def _is_headed(part: _Part) -> bool:
    """Whether it begins with a name, or with what somebody calls themselves where an answer is offered below."""
    first = part.lines[0]
    called = len(first) <= 30 and len(first.split()) <= 3 and not (ends_sentence(first) or asks(first))
    return len(part.lines) >= 2 and (_is_name(first) or (called and "reply" in part.ended_by))


def _is_alone(part: _Part) -> bool:
    return len(part.lines) == 1 and "reply" in part.ended_by and _is_name(part.lines[0])


def _without_headlines(parts: list[_Part], acts: list[str]) -> list[_Part]:
    """The parts of LinkedIn, below whose names it says how far they are known and what they call themselves."""
    if sum(1 for part in parts if len(part.lines) > 3 and _DEGREE.match(part.lines[1])) < 2:
        return parts
    made = []
    for part in parts:
        said = 1 + any(map(_DEGREE.match, part.lines[1:2]))
        taken = part.lines[1 : said + 1] if len(part.lines) > said + 1 and (said > 1 or part.badge) else []
        acts += taken
        made.append(replace(part, lines=[part.lines[0], *part.lines[1 + len(taken) :]]))
    return made


_ASKS = re.compile(r"[^.!?…\n]{8,200}\?")


def _asked(post: Sequence[str]) -> str | None:
    """What a post asks: the last line that asks, else the first question in one."""
    last = next((line for line in reversed(post) if asks(line)), None)
    return last or next((found.group().strip() for line in post if (found := _ASKS.search(line))), None)


def _is_post(part: _Part, others: Sequence[_Part]) -> bool:
    """Whether it is what the comments answer: no answer to it is offered as to all others, or it is counted or "
    "sorted."""
    if "reply" in part.ended_by:
        return False
    return "head" in part.ended_by or (
        not part.ended_by and len(others) >= 2 and all("reply" in one.ended_by for one in others)
    )


def _kinds(text: str) -> frozenset[str]:
    """The same as ``furniture`` for a button or a time that stands alone; also a day and a time in whole words."""
    if len(text) > LONGEST:
        return frozenset()
    if ACT.match(text) or _OTHERS.match(text):
        return frozenset({"press"})
    if (answered := _ANSWERED.match(text)) and looks_like_name(answered.group(1)):
        return frozenset({"press"})
    bare = text.strip(" ·•|–—-")
    return (
        frozenset({"ago"})
        if AGO.match(text) or _DAY.match(text) or _PLACED.match(text) or find_when(bare) or is_date(bare)
        else frozenset()
    )


def _places(lines: Sequence[str]) -> set[int]:
    """The lines that hold where somebody lives, below a dot that stands alone between name and words.

    >>> sorted(_places(["Ada O.", " •", "Low Quay", "The lamp.", "2d", "Bo L.", "·", "High Street", "Soup.", "3d"]))
    [2, 7]
    >>> sorted(_places(["Ada O.", "•", "Soup", "2d"]))
    []
    """
    filled = [n for n, line in enumerate(lines) if line.strip()]
    found = set()
    for dot, place, words in zip(filled, filled[1:], filled[2:], strict=False):
        said, after = lines[place].strip(), lines[words].strip()
        if _DOT.fullmatch(lines[dot]) and _PLACE.fullmatch(said) and not (furniture(after) or _kinds(after)):
            found.add(place)
    return found


def _parts(lines: Sequence[str]) -> tuple[list[_Part], list[str], int]:
    """What stands between the rows of buttons, these rows, and how many of them offer an answer."""
    made = [_Part()]
    acts: list[str] = []
    replied = 0
    places = _places(lines)
    for n, line in enumerate(lines):
        text = line.strip()
        if not text:
            continue
        if n in places and len(made[-1].lines) == 1:
            acts.append(text)
            continue
        kinds = furniture(text) or _kinds(text)
        if not kinds:
            told = len(made[-1].lines) >= 2 and made[-1].dated and _is_name(text)
            made.append(_Part()) if made[-1].ended_by or told else None
            made[-1].lines.append(text)
            continue
        acts.append(text)
        made[-1].badge = made[-1].badge or ("badge" in kinds and len(made[-1].lines) == 1)
        replied += bool(kinds & {"reply", "press"} and OFFERED.search(text) is not None)
        made[-1].above_time = made[-1].above_time or ("ago" in kinds and len(made[-1].lines))
        made[-1].dated = made[-1].dated or ("ago" in kinds and len(made[-1].lines) >= 2)
        if made[-1].lines and kinds & {"reply", "press", "head"}:
            made[-1].ended_by |= kinds
    return [part for part in made if part.lines], acts, replied


def _is_name(text: str) -> bool:
    return len(text) <= 40 and (looks_like_name(text) or _HANDLE.match(text) is not None)
