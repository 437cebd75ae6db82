# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What the columns of a table of people say of leave: which name somebody, which ask what, which hold people's words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model.calendar_words import MONTH
from harvest.readers.consent_lists.answered.cells import is_day
from harvest.readers.consent_lists.answered.credited import asks_how_called
from harvest.readers.consent_lists.answered.terse import NAME as OF_NAME
from harvest.readers.consent_lists.answered.terse import PHOTO, QUOTE, RECORD, SHARE
from harvest.readers.consent_lists.columns import BY_WHOM
from harvest.readers.consent_lists.heads.asked_for import TO_SOMEBODY
from harvest.readers.consent_lists.keys.list_keys import key_of_column
from harvest.readers.consent_lists.nouns import ABOUT, ADULT, NAME, OTHER, PERMITS, REMARK, ListColumn
from harvest.readers.lists_in_words.judge import judged
from harvest.readers.lists_in_words.names import is_name
from harvest.readers.lists_in_words.questions import Asked, about_of
from harvest.readers.lists_in_words.said import QUOTING, Said, polarity
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import any_of, fold

_ABOUT_USE = any_of(
    r"\bquot\w*|\bwords?\b|\bus(?:e|ed|ing)\b|\bprint\w*|\bpublish\w*|\bpublication\b|\btestimon\w+|\bextracts?\b|\bcit(?:e|ed|er|ar|ation|acion|azione)\b|\bzitat\w*|\bcytat\w*|\bd?dyfynn\w*"
)
_STATUS = any_of(
    r"\b(?:forms?|status|consent\w*|permission\w*|release\w*|signed|signature|cleared|clearance|agree(?:d|ment)?|returned|received|where (?:we are|things are|it is)|position|stage|progress|state)\b"
)
_UNREAD = any_of(
    r"^(?:id|ref\w*|timestamp|start time|completion time|last edited\w*|created\w*|e-?mail\w*|phone\w*|postcode|address|(?:who )?(?:asked|added|taken|recorded|typed|entered|logged|checked|collected) ?(?:by)?|officer|interviewer|gift aid|(?:email|phone|post|sms) opt\w*|contact id)\b"
)
_NOTED = re.compile(r"(?:\w+['’]?s? )?(?:notes?|remarks?|comments?|follow.?up|observations?)\b")
_TASK = re.compile(r"(?:jobs?|roles?|tasks?|works?|duty|bringing)\b")
_ANSWERING, _TOLD, _LONG = 0.6, 0.4, 6


@dataclass(frozen=True, slots=True)
class Column:
    """A column that says something of leave: its place, what a bare answer in it is about, and its own key."""

    index: int
    about: str
    asked: Asked
    status: bool = False
    head: str = ""


def ticked_in(cell: str) -> dict[str, str]:
    """Options of one question that somebody ticked (``Quote, Name, Share with partners``), each as what it permits."""
    parts = [part.strip() for part in re.split(r"[,;|]", cell) if part.strip()]
    about = {part: about_of(part) for part in parts}
    if (
        not parts
        or not all(about.values())
        or any(len(part.split()) > _LONG or polarity(part) == "No" for part in parts)
    ):
        return {}
    return {one: "Yes" for one in about.values()}


TICKED = "what was ticked"


def names_in(kinds: Sequence[ListColumn], rows: Sequence[Sequence[str]]) -> list[ListColumn]:
    """The columns that name whom a row is about: that of whoever asked or typed names the same few again and again."""
    found = [
        one
        for one in kinds
        if one.what == NAME and not _UNREAD.search(fold(one.header)) and not BY_WHOM.search(fold(one.header))
    ]
    if several := [one for one in found if _differ([row[one.index] for row in rows])]:
        return several
    called = [one for one in kinds if one.what != PERMITS or "name" in fold(one.header)]
    return [
        ListColumn(one.index, "Name", NAME)
        for one in called
        if _differ(cells := [row[one.index] for row in rows])
        and sum(len(cell.split()) > 1 and is_name(cell) for cell in cells) > _ANSWERING * sum(map(bool, cells))
    ][:1]


def _differ(cells: Sequence[str]) -> bool:
    """Whether hardly anything stands in a column twice: whoever asked or typed is the same few again and again."""
    filled = [cell for cell in cells if cell]
    return len(filled) > _ANSWERING * len(cells) and len({*filled}) > _ANSWERING * len(filled)


def columns_that_say(
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    kinds: Sequence[ListColumn],
    names: Sequence[ListColumn],
    around: Asked,
    note: str,
) -> list[Column] | None:
    """The columns that say something of leave; None where people's words stand in one."""
    named = {one.index for one in names}
    found: list[Column] = []
    for kind in kinds:
        cells = [row[kind.index] for row in rows if not is_blank(row[kind.index])]
        if kind.index in named or not cells or _UNREAD.search(fold(heads[kind.index])) or kind.what == ADULT:
            continue
        if sum(map(is_time, cells)) > _ANSWERING * len(cells) and not _STATUS.search(fold(heads[kind.index])):
            continue
        own = key_of_column(heads[kind.index], heads, note)
        asked = Asked((), {}, {**around.key, **own}, around.marks)
        about = asked_by(heads[kind.index], kind)
        told = _tells(cells, asked)
        permits = _STATUS.search(fold(heads[kind.index])) or _ABOUT_USE.search(fold(heads[kind.index]))
        if permits and sum(bool(ticked_in(cell)) for cell in cells) >= _ANSWERING * len(cells) and _several(cells):
            found.append(Column(kind.index, TICKED, asked))
            continue
        long = sum(len(cell.split()) for cell in cells) > _LONG * len(cells)
        if (
            not about
            and told >= _ANSWERING
            and (not _STATUS.search(fold(heads[kind.index])) or _speak_of_it(cells))
            and kind.what in (OTHER, PERMITS, ABOUT)
            and not _TASK.match(fold(heads[kind.index]))
            and not _NOTED.match(fold(heads[kind.index]))
            and not any(one.about == QUOTE for one in found)
        ):
            about = QUOTE
        elif (
            len(cells) > _TOLD * len(rows)
            and told < 0.5
            and (long or not about and _is_told(heads[kind.index], kind, cells))
        ):
            return None
        status = not about and _STATUS.search(fold(heads[kind.index])) is not None
        found.append(Column(kind.index, about, asked, status, heads[kind.index]))
    return found


def _speak_of_it(cells: Sequence[str]) -> bool:
    """Whether most cells speak of a use of words or begin with a yes or no, as a status alone does not."""
    spoken = sum(
        QUOTING.search(fold(cell)) is not None or polarity(re.split(r"[,.;–]", cell)[0]) != "" for cell in cells
    )
    return spoken >= _ANSWERING * len(cells) and any(QUOTING.search(fold(cell)) for cell in cells)


def _may_answer(cell: str) -> bool:
    """Whether a cell speaks of a use of words or the name, or is so short that it can only answer."""
    return len(cell.split()) <= _SHORT or QUOTING.search(fold(cell)) is not None


_SHORT = 4


def _several(cells: Sequence[str]) -> bool:
    """Whether more than one option was ticked in some cell."""
    return any(re.search(r"[,;|]", cell) for cell in cells)


def _is_told(head: str, kind: ListColumn, cells: Sequence[str]) -> bool:
    """Whether people's words stand in a column that asks nothing of leave: each their own, in more than a few words."""
    if kind.what not in (OTHER, ABOUT, PERMITS) or sum(map(is_time, cells)) > 0.5 * len(cells):
        return False
    small = [re.findall(r"(?<!\w)[^\W\d_A-Z]\w*", cell) for cell in cells if not re.search(r"\d", cell)]
    words = sum(map(len, small)) / len(cells)
    own = len({*cells}) > 0.7 * len(cells)
    asks = head.rstrip().endswith("?") or re.match(r"(?:what|why|how|which|tell|describe)\b", fold(head)) is not None
    return own and words > (1.5 if asks else 2 * _LONG if kind.what == ABOUT else 2.5)


def is_time(cell: str) -> bool:
    return is_day(cell) or _TIME.match(fold(cell)) is not None


_TIME = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*\.?,? )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?"
    + MONTH
    + r"\w*\b|\d{1,2}[.:]\d\d\b|\d{1,2}/\d)"
)


def _tells(cells: Sequence[str], asked: Asked) -> float:
    """How many of the cells say something of leave that is no bare yes or no."""
    said = [judged(cell, asked, QUOTE) if _may_answer(cell) else Said() for cell in cells]
    spoken = [bool(one.answers or one.open) and len(cell.split()) > 1 for one, cell in zip(said, cells, strict=True)]
    return sum(spoken) / len(cells)


def asked_by(head: str, kind: ListColumn) -> str:
    """Which question a heading asks; of a long one the last sentence that asks, "" for one that asks nothing of leave."""
    sentences = [one for one in re.split(r"(?<=[.?!])\s+", head) if one.strip()]
    asking = next(
        (one for one in reversed(sentences) if one.rstrip().endswith("?")), sentences[-1] if sentences else head
    )
    if not _OF_WORDS.search(fold(asking)):
        at = sentences.index(asking) if asking in sentences else 0
        asking = " ".join(sentences[max(0, at - 1) : at + 1]) or head  # "Do you agree to this?"
    said = fold(asking)
    if kind.what == REMARK or _NOTED.match(fold(head)):
        return ""
    if head.rstrip().endswith("?") and re.match(r"(?:ok )?to (?:the )?(?!be\b|use\b|quot|print)\w", said):
        return SHARE  # "To the council?"
    if TO_SOMEBODY.match(head):
        return SHARE
    if re.search(
        r"\bunder (?:16|18)\b|\bparents?\b|\bguardian\b|\b(?:16|18) or over\b|\bread the information\b", fold(head)
    ):
        return ""
    if asks_how_called(said.strip(" ?.:")):
        return OF_NAME
    if re.match(r"(?:perm(?:ission)?s?|consent)\b", said) and re.search(r"\battrib\w*|\bname", said):
        return OF_NAME
    if re.search(r"\bthird ?part\w+", said):
        return SHARE
    if re.search(r"\b(?:testimon\w+|quot\w+|words?|stor(?:y|ies))\b.*\bpublic\b", said) and len(said.split()) < _LONG:
        return QUOTE
    if re.search(r"\bphoto\w*|\bimages?\b|\bpictures?\b", said):
        return PHOTO
    if re.search(r"\barchiv\w*|\bkept for good\b|\bstudy\b|\bresearch\b|\banalys\w*", said) and not re.search(
        r"\bquot", said
    ):
        return RECORD
    if (
        kind.what == PERMITS
        or head.rstrip().endswith("?")
        or _ABOUT_USE.search(said)
        or QUOTING.search(said)
        or re.search(r"\battribution\b|\bcredit\b", said)
    ):
        about = about_of(asking)
        if (
            about == SHARE
            and _ABOUT_USE.search(said)
            and re.search(r"\bquote you\b|\buse (?:things|what|short)\b", said)
        ):
            return QUOTE
        if about == OF_NAME and re.match(r"(?:print(?:ed)?|publication|quot\w+|words?)\b", said):
            return QUOTE
        return about
    return ""


_OF_WORDS = any_of(
    r"\b(?:words?|said|say|quot\w*|stor(?:y|ies)|comments?|extracts?|name[ds]?|photo\w*|pass|share|send)\b"
)
