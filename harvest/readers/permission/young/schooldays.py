# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Who speaks as a child without saying an age: a school to come, exams, a teacher's word, a byline with a class."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from harvest.readers.permission.beside_name import kind_of_part
from harvest.readers.permission.dialect import MAY_BE_DIALECT
from harvest.readers.permission.plain_words import OF_SCHOOL
from harvest.readers.permission.text import any_of, fold

_I = r"(?<!like )\b(?:i'm|i am|im|we're|we are)"
_SCHOOL = r"(?:(?:the|my|our) )?(?:new )?(?:big|secondary|high|senior|middle|upper|grammar|junior)(?: school)?"
_GROWN = r"(?:teach\w*|tas?|cooks?|caretaker|governor|cleaner|nurse|parent|mum|dad|volunteer|helper|assistant|librarian|head|counsellor|job|work\w*)"
_SAYS = any_of(
    rf"{_I} (?:\w+ )?(?:start|starting|going (?:up )?to|moving (?:up )?to|off to|changing to) {_SCHOOL}\b(?! as\b| to\b|.{{0,30}}\b{_GROWN}\b)",
    rf"\b(?:i|we) (?:start|go up to|move up to|go to|leave for) {_SCHOOL} (?:in|next|after|on|this|soon)\b(?!.{{0,40}}\b{_GROWN}\b)",
    r"\bwhen (?:i|we) (?:leave|finish|start|go to|get to|move (?:up )?to) (?:the |my |our )?(?:primary|juniors?|infants|secondary|big school|high school|senior school|year \d+)\b",
    r"\b(?:i'm|i am|im|we're|we are) (?:still |only )?under (?:1[0-8]|sixteen|eighteen|fourteen|thirteen)\b",
    r"\bmy (?:form (?:tutor|teacher)|class teacher|head of year|teacher|headteacher|childminder) (?:says|said i could|lets|let us|told us to|helped me write|is writing|wrote this|won't let|doesn't let)\b(?!.{0,20}\bevening\b)",
    r"\b(?:i've got|i have|i'm doing|we've got|we're doing|doing|after|before|for) (?:my|our) (?:sats|gcses?|options|mocks|eleven[- ]plus|11[- ]?(?:plus|\+)|common entrance|ks[123])\b(?! (?:were|was|or)\b)(?<!did my gcses)",
    r"\bmy gcses (?:are|start|next|this)\b",
    r"\b(?:i'm|i am|im) not allowed (?:\w+ ){0,6}?(?:on my own|by myself|without (?:my )?(?:mum|mam|dad|a grown[- ]?up|an adult)|(?:after|past) (?:\w+ ){1,3}because)\b",
    r"\b(?:because|cos|coz|but|and) (?:i'm|im|i am) (?:only |too |still )(?:little|small|young)\b|^(?:i'm|im|i am) (?:only |too |still )(?:little|young|small)\b(?! at heart)",
    r"\b(?:my )?(?:mum|mam|mummy|dad|daddy|carer|nan|gran|parents?|guardian|grown[- ]?up) (?:has|have|had) to (?:sign|agree|say yes|fill)\b.{0,30}\b(?:my age|because i|cos i|under|too young|for me to)\b",
    r"\bi lost (?:\w+ )?(?:tooth|teeth)\b.{0,60}\btooth fairy\b|\btooth fairy (?:came|comes|found|gave)\b.{0,20}\b(?:me|my|our)\b",
    r"\b(?:i'm|i am|im|we're|we are) (?:in|on) (?:the |our )(?:school council|junior leadership|youth parliament|eco[- ]council)\b",
    r"\b(?:at|in) (?:playtime|golden time|breaktime|carpet time)\b.{0,60}\b(?:i|we|me)\b",
    r"\bin my (?:last|first|final) year (?:of|at|in) (?:primary|juniors?|infants|big school)\b",
)
_MAYBE_QUICK = re.compile(rf"\b(?:{'|'.join(sorted(OF_SCHOOL))}|11\+)\b")
_MAY_TELL = OF_SCHOOL | MAY_BE_DIALECT
"""Words without which nothing is told of school, in dialect neither."""
_BY = re.compile(
    r"(?:^|[.!?\"”\n]\s*)(?:(?:[Dd]rawn|[Pp]ainted|[Mm]ade|[Ww]ritten|[Dd]ictated|[Tt]old|[Pp]oem|[Pp]icture|[Ss]tory|[Pp]hoto|[Ww]ords|[Dd]rawing|[Mm]odel|"
    r"[Ll]etter|[Cc]ollage|[Ss]ong|[Dd]ream|[Ii]dea|[Cc]aption) (?:\w+ )?by|[Bb]y|[Pp]hoto:|[Ff]rom) "
    r"(?P<name>[A-Z][\w'’\-]+(?: (?:[A-Z][\w'’\-]*\.?|and [A-Z][\w'’\-]+)){0,2})(?:, ?| \()(?P<part>[^,.;:()\n]{1,30})(?=[,.;:)\n]|$)"
)
_BEFORE_BY = ("by ", "By ", "hoto: ", "rom ")
"""One of these stands in every such byline: looked for first, as that costs little."""
_CLASS = re.compile(r"^(?:[a-z]+ (?:class|form)|(?:class|form) \w{1,6}|ks ?[12])$")


_TELLS_AGE = re.compile(
    r"\bat (?:(?:the age of|nearly|almost|over) )?(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b|[2-9]\d\b(?! ?(?:%|mph|miles|degrees|pounds|p\b)))|"
    r"\bi(?:'m| am| was) (?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b|[2-9]\d\b)|"
    r"\b(?:since|when|after) i (?:retired|got married)\b|\bmy (?:grand(?:children|son|daughter|kids?)|husband|wife|pension)\b"
)
"""What tells that somebody has grown up: a teacher of theirs is none of a school."""


def school_child(text: str, below: int = 16, words_of_it: AbstractSet[str] = frozenset()) -> str:
    """Why somebody may be a child by what they say of school and of being small; empty where nothing says so.

    ``words_of_it`` are its words in small letters, where they are known and plain.

    >>> school_child("I start big school in September.")
    'may be under 16 by their own words: “i start big school in”'
    >>> school_child("I had my first piano lesson at sixty-two, and my teacher says it sounds like jazz.")
    ''
    >>> school_child("My daughter starts big school in September."), school_child("Drawn by Wilf, Class 2.")
    ('', 'may be under 16: “Drawn by Wilf, Class 2”')
    """
    said = None
    if not words_of_it or not _MAY_TELL.isdisjoint(words_of_it):
        words = fold(text)
        said = _SAYS.search(words) if _MAYBE_QUICK.search(words) else None
    if said and not _TELLS_AGE.search(words):
        return f"may be under {below} by their own words: “{said.group(0)[:60]}”"
    for by in _BY.finditer(text) if any(map(text.__contains__, _BEFORE_BY)) else ():
        part = fold(by["part"]).strip()
        if kind_of_part(part) in ("school_year", "group") or _CLASS.match(part) or _young(part, below):
            return f"may be under {below}: “{by.group(0).strip(' .“”')[:40]}”"
    return ""


def shown_as_child(name: str, text: str, below: int = 16) -> str:
    """Why the person whose words or picture a text holds may be a child: "Noor (7) on the new slide".

    >>> shown_as_child("Noor", "Photo: Noor (7) on the slide"), shown_as_child("Noor", "Noor (Table 7) on the slide")
    ('may be under 16: “Noor (7)”', '')
    """
    first = name.split(" ")[0] if name else ""
    if len(first) < 2 or first not in text:
        return ""
    for said in re.finditer(
        rf"\b{re.escape(first)}(?: [A-Z][\w'’\-]*)?(?:,? \(|, )(?P<part>[^,.;:()\n]{{1,24}})(?=[,.;:)\n]|$)", text
    ):
        part = fold(said["part"]).strip()
        if kind_of_part(part) in ("school_year", "group") or _CLASS.match(part) or _young(part, below):
            return f"may be under {below}: “{said.group(0).strip()}{')' if '(' in said.group(0) else ''}”"
    return ""


def _young(part: str, below: int) -> bool:
    number = re.match(r"(?:aged? |nearly |almost )?(\d{1,2})\b", part)
    return kind_of_part(part) == "age" and number is not None and 2 < int(number[1]) < below
