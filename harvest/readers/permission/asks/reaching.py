# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A form that asks about all that somebody said, wherever they said it, permits for their words in other files, too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from typing import Protocol

from harvest.model import Listed, Permission, PermissionColumn, ReadSource, VoiceKind
from harvest.readers.permission import words
from harvest.readers.permission.answered.comments_beside import is_comment_on
from harvest.readers.permission.answered.no_name_alone import nothing_but_no_name
from harvest.readers.permission.asks.asides import with_plain_asides
from harvest.readers.permission.text import any_of, fold, remembered
from harvest.readers.permission.wished.heard import listen

_HERE = any_of(
    r"\b(?:writ(?:e|ten|ing)|wrote|typed?|fill(?:ed)?|put|answer(?:s|ed)?|here|form|survey|questionnaire|below|above|sgwennu|ysgrifenn\w*)\b"
)
_THERE_SAID = (
    r"\b(?:said|say|told|tell|spoke|talked?|shared|contributed)\b(?:[\w'’ ]{0,24}\b)?(?:on the (?:day|night|morning|afternoon)|at (?:the|your|our|any) (?:\w+ )?(?:events?|tables?|day|workshops?|meetings?|cafe|sessions?|summit|gathering|stall)|in (?:the|your|our|any) (?:\w+ )?(?:group|chat|room|meeting|workshop|conversations?|interviews?|recordings?))\b"
    r"|"
    r"\bon the (?:day|tape|recordings?)\b|\bwhats ?app\b|\b(?:your|any) (?:story|stories|dream|pledge)\b|\b(?:table talk|group chat|flip ?charts?)\b"
    r"|\b(?:records?|recordings?|notes|transcripts?|minutes|typed copy) of (?:what|everything|all) (?:that )?(?:you|was|were|people) (?:said|say|told)\b"
)
_THERE = any_of(_THERE_SAID)
_BOTH = any_of(
    r"\b(?:write|wrote|written|type|typed)\b[\w'’ ]{0,16}?(?: or | and | ?/ ?|, )(?:[\w'’]+ ){0,3}?(?:say|said|tell|told|speak|spoken|spoke)\b",
    r"\b(?:say|said|tell|told|speak|spoken|spoke)\b[\w'’ ]{0,16}?(?: or | and | ?/ ?|, )(?:[\w'’]+ ){0,3}?(?:write|wrote|written|type|typed)\b",
    r"\b(?:everything|anything|all) (?:that )?you(?:'ve| have)? (?:said|told|say|shared|contribut\w+)\b",
)
_NOT_THERE = any_of(
    r"(?:\b(?:not|never|nor|none|(?<!or )without|except|excluding|excepting|rather than|instead of|other than|apart from|as opposed to|leaving out)\b|n['’]t\b)"
    rf"[^.?!;]{{0,60}}?(?:{_THERE_SAID})",
    rf"(?:{_THERE_SAID})[^.?!;]{{0,30}}?(?:\b(?:is|are|was|will be|does|do|did)(?: not\b|n['’]t\b)|\b(?:stays?|remains?|is|are|will be|kept) (?:private|confidential|secret|between|with (?:us|the)|off|in the room|where)\b)",
)
"""Where what was said there is left out: “what you wrote here, not what you said at the table”."""
_A_PART = any_of(
    r"\b(?:story|stories|dreams?|pledges?|ideas?|photos?|pictures?|captions?|letters?|poems?|songs?|messages?|posts?|comments?|replies|sentences?|this|these|that|those|in the box|question)\b"
)
"""What a question asks about that is some of what people said, and not all."""
_COVERS = any_of(
    r"\b(?:covers?|about|appl(?:y|ies)|goes? for|go for|holds? for|counts? for|(?:is|are) for|relates?|refers?|mean|means|includes?|takes? in)\b"
)
_ROW = re.compile(r"\b(?:row|card) \d+$")
"""A teller whom a table does not name."""
REACHING = (
    "“{}” asks about all that somebody said: what is answered there holds for their words in every file of this event, "
    "and where a file says something else, the stricter answer."
)


def reaches(question: str) -> bool:
    """Whether a question about quoting names what was said elsewhere beside what stands in the form.

    >>> reaches("May we quote you? (what you write here, your story, the chat or what you said on the day)")
    True
    >>> reaches("May we quote what you wrote or said in our report?"), reaches("May we quote anything you said at the table?")
    (True, True)
    >>> reaches("May we quote what you have written here?"), reaches("May we quote your words?"), reaches("May we share what you said?")
    (False, False, False)
    >>> reaches("May we quote what you wrote here (not what you said at the table)?")
    False
    """
    said = fold(question)
    if _NOT_THERE.search(said):
        return False
    return bool(
        _BOTH.search(said)
        or (_THERE.search(said) and (_HERE.search(said) or re.search(r"\b(?:any|every)thing\b", said)))
    )


_THE_ANSWERS = any_of(
    r"^\W*(?:\w{1,3}[.):]\s+)?(?:and |so |if so,? )*(?:do|does|did|should|shall|may|can|could|will|would|is|are|ok if)\b[^?.;]{0,24}?\b(?:this|that|it|these|those|(?:the|your|my|all) (?:same|above|answers?|ticks?|boxes|choices?|consents?|permissions?|yes|agreement)|all of (?:it|this|that))\b[^?.;]{0,20}?\b(?:cover|about|apply|go(?:es)?(?: as well| too| also)? for|hold(?:s)?(?: too| also)? for|count(?:s)?(?: too| also)? for|for|stand(?:s)? for|extend to|include|true of|mean|reach)\b",
    r"^\W*чи (?:це |ваш\w* (?:згода|відповід\w*) )?(?:також )?(?:стосується|стосуються|поширюється|поширюються|діє|охоплює)\b",
)
_SPOKEN = any_of(
    r"\b(?:what|anything|everything|all|words|things) (?:that )?(?:you|i|we|they)(?:['’]ve| have)? (?:also )?(?:said|say|told|tell|spoke|speak|talked|shared)\b|\b(?:your|my|the) (?:spoken words|table talk|conversations?|discussions?|recordings?|tapes?|table'?s? notes)\b|\b(?:говорили|сказали|казали|розповіли|розповідали|розмов\w*)\b"
)
_ASKS_MORE = any_of(
    r"\b(?:quot\w*|print\w*|publi\w*|names?|named|shar(?:e|ing)|pass\w*|photos?|pictures?|archiv\w*|report|partners?|council)\b"
)


def goes_also_for_the_spoken(question: str) -> bool:
    """Whether a question asks if the answers beside it hold for what somebody said aloud: a no takes that from all of
    them, and a yes gives no more than they do.

    >>> [goes_also_for_the_spoken(q) for q in ("Does this also go for what you said at your table?", "Do your ticks cover the recording?")]
    [True, True]
    >>> [goes_also_for_the_spoken(q) for q in ("May we quote what you said at your table?", "Is this about what you said?")]
    [False, True]
    """
    said = fold(question)
    return bool(_THE_ANSWERS.search(said) and _SPOKEN.search(said)) and not _ASKS_MORE.search(said)


def _of_all_of_it(asked: str) -> bool:
    """Whether a question about quoting asks about somebody's words and names no part of them, nor where they stand."""
    said = _ALL_RIGHT.sub("", with_plain_asides(fold(asked)))
    return not (_HERE.search(said) or _A_PART.search(said) or _NOT_THERE.search(said))


_ALL_RIGHT = any_of(r"\bis (?:that|this) (?:all right|alright|ok|okay|fine)\b(?: (?:with|by|for) you)?")
"""What ends a question and names no part of the words."""


def _asks_everywhere(columns: Sequence[PermissionColumn], beside: Iterable[str]) -> str:
    """What says that a form is about all that somebody said: the question about quoting; where that names no part of
    the words, one about keeping them that comes before it, or a sentence around the form; empty where nothing does."""
    quoting = [c for c in columns if any(p.startswith("quotation") for p in c.purposes)]
    own = next((asked(c) for c in quoting if reaches(asked(c))), "")
    questions = [c for c in quoting if not any(is_comment_on(c.header, other.header) for other in quoting)]
    if own or not questions or not all(_of_all_of_it(asked(c)) for c in questions):
        return own
    first = min(c.index for c in quoting)
    kept = [asked(c) for c in columns if c.index < first and "analysis" in c.purposes and c.certain and not c.reversed]
    around = [s for text in beside for s in re.split(r"(?<=[.!?;])\s+|\n", text) if _COVERS.search(fold(s))]
    return next((text for text in (*kept, *around) if reaches(text)), "")


def asked(column: PermissionColumn) -> str:
    """What a column asks in full."""
    return column.wording or column.header


class Answered(Protocol):
    """Whoever answered in a row of a form."""

    @property
    def voice(self) -> str | None: ...
    @property
    def voice_kind(self) -> VoiceKind: ...
    @property
    def permission(self) -> Permission | None: ...
    @property
    def attributes(self) -> Mapping[str, str]: ...


def listed_by_form(
    sources: Iterable[ReadSource],
    columns: Sequence[PermissionColumn],
    beside: Iterable[str] = (),
    silent: Iterable[Answered] = (),
) -> tuple[tuple[Listed, ...], str]:
    """Who permits what for all their words, as a form's own tellers said, and what says that it is about these; where
    it asks about the form alone, those of them whose remark goes further. Who left it blank said nothing of their
    other words.

    ``beside`` is what stands around the table; ``silent`` answered and wrote nothing else, so that their words
    elsewhere are all that they can have meant.
    """
    quoting = [c for c in columns if any(p.startswith("quotation") for p in c.purposes)]
    question = _asks_everywhere(columns, beside) if all(c.certain for c in quoting) else ""
    said: dict[str, Permission] = {}
    wide: list[Answered] = [source for source in sources if question or _goes_further(source)]
    for one in (*wide, *(silent if quoting else ())):
        told = one.permission
        if told is None or not one.voice or one.voice_kind is not VoiceKind.PERSON or _ROW.search(one.voice):
            continue
        if told.quotation != "unknown" or told.hold or told.minor:
            said[one.voice] = reduce(Permission.narrower, [told, *([said[one.voice]] if one.voice in said else [])])
    purposes = {p for c in columns for p in c.purposes}
    about = ("quotation", *(["sharing"] if "sharing" in purposes else []))
    return tuple(Listed((name,), told, {}, about) for name, told in said.items()), question


_REMARK = 25
"""What has more words is what somebody tells."""


def _goes_further(source: ReadSource) -> bool:
    """Whether somebody wrote beside their words that the name is to be left off, or asks for something of what they
    said elsewhere: what they permit holds there, too."""
    told = source.permission
    if told is None or (told.quotation == "named" and not told.hold):
        return False
    remarks = [*source.attributes.values(), source.text]
    if not told.hold:  # whatever asks for more than that the name be left off holds the row
        remarks = [remark for remark in remarks if _of_somebody(remark)]
    return any(r is not source.text or len(r.split()) <= _REMARK for r in remarks if remark_reaches(r))


@remembered
def remark_reaches(remark: str) -> bool:
    """Whether a remark asks for something that holds for other words than those beside it.

    >>> [remark_reaches(r) for r in ("Please leave my name off.", "Please leave out everything I told in the interview")]
    [True, True]
    >>> remark_reaches("No name on this form please"), remark_reaches("We sang at the table")
    (False, False)
    """
    if not (listen(remark)[0] or (_of_somebody(remark) and nothing_but_no_name(remark))):
        return False
    said = fold(remark)
    return bool(_ELSEWHERE.search(said) or (words.UNNAMED.search(said) and not _HERE.search(said)))


_ELSEWHERE = any_of(
    _THERE_SAID,
    r"\b(?:my|the|that) (?:story|talk|interview|recording|table|group|chat|dream|pledge)\b|\b(?:any|every)(?:thing|where)\b|\b(?:any|all|none|nothing) (?:of (?:it|mine|my|what)|that|what|i)\b",
)
"""What a remark speaks of that stands elsewhere, or is all of it."""


_NAMING = ("nam", "anon", "ident", "who", "sign", "initial", "credit")


@remembered
def _of_somebody(remark: str) -> bool:
    """Whether a remark may ask something of the name: most of a hundred thousand do not."""
    said = remark.lower()
    return any(part in said for part in _NAMING)
