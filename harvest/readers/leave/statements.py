# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a document says around people's words of who permits what: each statement with whom it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.model import Permission
from harvest.readers.leave.pieces import Aside
from harvest.readers.leave.references import NOTHING, groups_in, segments
from harvest.readers.leave.said import UNCLEAR, Reads, reads
from harvest.readers.leave.voices import Voice, calls
from harvest.readers.permission.text import any_of, fold

_SENTENCE = re.compile(
    r"(?<=[.!?;])(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bSr\.)(?<!\bFr\.)(?<!\b[A-Z]\.)(?<!\bNo\.)(?<!\bno\.)(?<!^\d\.)(?<!^\d\d\.)\s+|\n|\s\|\s|\s•\s"
)
_EVERY = any_of(
    r"\b(?:everyone|everybody|all (?:of (?:them|these|those|the|you)|the \w+|these|those|our|\w+|people|have|were|are|said|gave|agreed)|each (?:one |of them |person |teller |speaker )?|they (?:have |were |are |had )?all|both|pawb|alle|tous|toutes|todos|todas|tutti|tutte|iedereen|wszyscy|jeder|chacun\w*)\b"
)
_REST = any_of(
    r"\b(?:the rest|the others?|everyone else|everybody else|all others?|all the others?|the other (?:two|three|four|five|six|seven)|the remaining|anyone else|die anderen|les autres|los demas|pozostal\w+|gweddill)\b"
)
_EXCEPT = re.compile(
    r"(?:\b(?:except(?: for|ing)?|apart from|other than|bar|but not|save for|with the exceptions? of|excluding|not including|heblaw|außer|sauf|excepto|salvo|oprócz|tranne)\s*|\bbut\s*)(?:\W|the\b|for\b)*$",
    re.I,
)
_SAME = any_of(
    r"\b(?:same|ditto|likewise|as above|as for|as with|similarly|yr un (?:fath|peth)|fel|gleiche?s?|wie|pareil|comme|igual|to samo|jak)\b"
)
_SHE = re.compile(
    r"\b(?:she|he|her|him|his|hers)\b|^\W*(?:(?:and|but|then|later|now|since|also|so)\s+)?(?:they|their|it|both|(?:these|those|the) (?:two|three|four|five|ones|people))\b",
    re.I,
)
_POINTS = any_of(
    r"\bwhat (?:each|they|everyone|everybody|people|all)\b(?: \w+){0,3} (?:said|says|told|agreed|answered|chose|wanted)\b",
    r"\b(?:see|before (?:you|we|anyone|anybody) (?:use|quote|print|share|publish)\w*|listed|below|above|at the (?:end|bottom|back|foot|top)|on the (?:last|next) page|(?:under|over|after|beside|behind|before|next to|with) (?:each|every)|in brackets|brackets|note at|refer|key|letters? in|numbers? refer|colou?rs?|legend|isod|uchod|unten|ci-dessous|nad każdą|pod każdą|kazd\w+)\b",
)
_POINTS_TO = any_of(
    r"\b(?:how|what|who|whether|which|when|where) (?:each|every\w*|all|they|both|people|any\w*|the \w+|he|she)\b(?: \w+){0,4}? (?:agreed|consented|permitted|allowed|said|signed|want\w*|ch[ao]\w*|agrees|permits|allows)\b",
    r"^\W*(?:(?:where|if) (?:there is|there's|you see) )?(?:no|an?|the|nothing|blank|none)\b(?: \w+){0,2}?(?: (?:comment|note|mark|letter|tick|sticker|colour|code|initials?|star|asterisk|dot|number|cross|line)s?)?(?: (?:beside|under|by|next to|in|on) (?:the |a )?\w+)? (?:means?|stands for|says|shows|tells)\b",
    r"\b(?:is|are|was|were|stands?|written|noted|recorded|found|given|shown|listed|set out)\b(?: \w+){0,3}? (?:in|at|on|under|below)\b(?: \w+){0,3}? (?:foot)?(?:notes?|appendix|appendices|annex\w*|tables?|lists?|logs?|sheets?|comments?|margins?|registers?|columns?|foot|spreadsheets?|files?)\b",
)
"""What says where somebody's leave is to be found, and not what it is."""
_SUBJECT = re.compile(
    r"^\W{0,3}((?:(?:Mrs?|Ms|Miss|Dr|Father|Sister)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+)?)(?:['’]s)?(?:\s*[:–—-]\s|\s+(?:and [A-Z]\w+ )?(?:is|was|are|were|has|have|says?|said|would|will|does|did|didn't|doesn't|agrees?|agreed|asks?|asked|wants?|wanted|gave|gives|signed|prefers?|refused|declined|withdrew|rang|phoned|wrote|emailed|does|can|may|told)\b)"
)
_WISHES = any_of(
    r"\b(?:ask(?:s|ed)?|would like|wants?|wanted|wish\w*|prefers?|preferred|rather|rang|phoned|called|wrote|emailed|texted|touch|since|later|mind|sorry|worried|upset|nervous|anxious|hold|wait|pause|stop|careful|sensitive|checks?|decid\w+)\b"
)
"""What may be a wish about the words of whom it is said."""
_NOBODY = frozenset(
    [
        "please",
        "here",
        "there",
        "below",
        "above",
        "notes",
        "note",
        "use",
        "using",
        "can",
        "not",
        "all",
        "everyone",
        "everybody",
        "they",
        "these",
        "this",
        "what",
        "who",
        "it",
        "we",
        "i",
        "he",
        "she",
        "no",
        "yes",
        "names",
        "name",
        "consent",
        "permission",
        "permissions",
        "added",
        "update",
        "later",
        "since",
        "ok",
        "words",
        "each",
        "both",
        "the",
        "nobody",
        "if",
    ]
)
_ALL_OF = any_of(
    r"\b(?:all|each) (?:of the |of these |the |these )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b|\b(both)\b(?! (?:the |her |his )?(?:words|name))"
)
_COUNTED = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "both": 2,
}
NO = Reads(Permission(quotation="no", sharing="no"), True, True)


@dataclass(slots=True)
class Statement:
    """What a sentence permits, whom it is about (by their places) and where it stands."""

    reads: Reads
    about: set[int]
    text: str
    everybody: bool = False
    counted: bool = False
    """Whether it says how many people there are, and so many there are."""


@dataclass(slots=True)
class Statements:
    """What is said of leave around people's words."""

    told: list[Statement] = field(default_factory=list)
    unmatched: list[str] = field(default_factory=list)
    """Sentences on the leave of somebody whose words were not found."""
    loose: list[str] = field(default_factory=list)
    """Refusals and conditions of which nobody can tell whom they are about."""


def statements(around: Sequence[Aside], voices: Sequence[Voice]) -> Statements:
    """Who permits what by the sentences around their words.

    >>> people = [Voice("Ada", []), Voice("Bo", []), Voice("Cy", [])]
    >>> said = statements([Aside("All agreed to be quoted without names, except Cy. Ada is happy to be named.")], people)
    >>> [(s.reads.permission.quotation, sorted(s.about)) for s in said.told]
    [('anonymous', [0, 1]), ('no', [2]), ('named', [0])]
    """
    found = Statements()
    rest: list[tuple[Reads, str]] = []
    for aside in around:
        within = {n for n, v in enumerate(voices) if v.above == aside.above} if reads(aside.above).of_leave else set()
        last: set[int] = set()
        listed = _listed(aside.text, voices)
        for sentence in _SENTENCE.split(aside.text):
            last = _sentence(sentence.strip(), voices, within, last, found, rest, listed) or listed
    named = set().union(*(s.about for s in found.told if not s.everybody), set())
    named |= {n for aside in around for _, _, n in calls(aside.text, voices)}
    for reading, text in rest:
        found.told.append(Statement(reading, set(range(len(voices))) - named, text, True))
    return found


def _sentence(
    text: str,
    voices: Sequence[Voice],
    within: set[int],
    last: set[int],
    found: Statements,
    rest: list[tuple[Reads, str]],
    listed: set[int],
) -> set[int]:
    """Adds what one sentence says; whom it was about, for the next one that only says "she"."""
    if not text or not any(map(str.isalpha, text)):
        return set()
    groups = groups_in(text, voices)
    scope = _scope(text, voices)
    if not groups:
        reading = reads(text)
        if last and (last == listed or _SHE.search(text)):
            if reading.of_leave or not reading.permission.quotable and _negative(text):
                found.told.append(Statement(reading, last, text))
            return last
        if not reading.of_leave or _POINTS_TO.search(fold(text)):
            return set()
        if _REST.search(fold(text)):
            rest.append((reading, text))
        elif scope or within:
            found.told.append(Statement(reading, scope or within, text))
        elif _EVERY.search(fold(text)) and not _POINTS.search(fold(text)):
            found.told.append(_for_all(reading, text, len(voices)))
        elif (subject := _SUBJECT.match(text)) and subject[1].split()[0].casefold() not in _NOBODY:
            found.unmatched.append(text)
            if not reading.permission.quotable:
                found.loose.append(text)
        elif not reading.permission.quotable and not _POINTS.search(fold(text)) and (reading.clear or _negative(text)):
            found.loose.append(text)
        return set()
    every = _EVERY.search(fold(text[: groups[0][0]]))
    if every and _EXCEPT.search(text[: groups[0][0]]):
        _everybody_but(text, groups, scope or set(range(len(voices))), found)
        return set().union(*(about for _, _, about in groups))
    if _SAME.search(fold(text)) and (same := _same(text, groups, found)) is not None:
        found.told.append(same)
        return same.about
    for start, about in segments(text, groups):
        reading = reads(start)
        if reading.of_leave:
            found.told.append(Statement(reading, about, text))
        elif about == listed or _negative(start) or _WISHES.search(fold(start)):
            found.told.append(Statement(_not_understood(text), about, text))
    return groups[-1][2]


def _scope(text: str, voices: Sequence[Voice]) -> set[int]:
    """Whom a sentence is about that names the heading over their words: ``Everyone at table 2 agreed``."""
    said = _spaced(text)
    over = {v.above: _spaced(v.above) for v in voices if v.above}
    named = [above for above, words in over.items() if _PLACE.match(above) and words in said]
    return {n for n, v in enumerate(voices) if len(named) == 1 and v.above == named[0]}


def _spaced(text: str) -> str:
    return " ".join(["", *re.findall(r"[^\W_]+", fold(text)), ""])


_PLACE = re.compile(
    r"^\W*(?:tables?|groups?|rooms?|bwrdd|tisch|stolik|circles?|rounds?|teams?|workshops?)\s+\w{1,12}\W*$", re.I
)


def _listed(text: str, voices: Sequence[Voice]) -> set[int]:
    """Whom a line of a list is about that begins with who it is and a dash or colon."""
    groups = groups_in(text[:120], voices)
    if not groups or text[: groups[0][0]].strip(' \t*•–—-([#"“'):
        return set()
    if text[groups[0][0] :].strip()[:1].isdigit() and groups[0][0] <= 1:
        return groups[0][2]
    return groups[0][2] if re.match(r"\W{0,3}(?:\s*[:–—=]|\s-)\s", text[groups[0][1] :]) else set()


def _everybody_but(
    text: str, groups: Sequence[tuple[int, int, set[int]]], everybody: set[int], found: Statements
) -> None:
    """What all permit but for those who are excepted, and what is said of these: nothing said is a refusal."""
    head = _EXCEPT.sub("", text[: groups[0][0]])
    out = set().union(*(about for _, _, about in groups))
    reading = reads(head)
    found.told.append(Statement(reading, everybody - out, text, True))
    ends = [start for start, _, _ in groups[1:]] + [len(text)]
    waiting: set[int] = set()
    for (_, end, about), until in zip(groups, ends, strict=True):
        said = text[end:until]
        waiting |= about
        if not NOTHING.match(said):
            found.told.append(Statement(reads(said.strip(" ,;")), waiting, text))
            waiting = set()
    if waiting:
        found.told.append(Statement(NO, waiting, text))


def _same(text: str, groups: Sequence[tuple[int, int, set[int]]], found: Statements) -> Statement | None:
    """What somebody permits of whom it says "the same as" somebody else, or as whoever was named before."""
    about = groups[0][2]
    other = groups[1][2] if len(groups) > 1 else set()
    if len(groups) > 1 and not re.fullmatch(r"\W*(?:[^\W\d_]+\W+){0,6}", text[groups[0][1] : groups[1][0]]):
        return None
    said = [s for s in found.told if not s.everybody and (s.about & other if other else True)]
    if not said or len(re.findall(r"\w+", text)) > 12:
        return None
    return Statement(said[-1].reads, about, text)


def _for_all(reading: Reads, text: str, voices: int) -> Statement:
    """What all permit; held where the sentence counts others than there are."""
    said = _ALL_OF.search(fold(text))
    everybody = set(range(voices))
    if said is None:
        return Statement(reading, everybody, text, True)
    counted = _COUNTED.get(said[1] or said[2]) or (int(said[1]) if said[1] and said[1].isdigit() else 0)
    right = counted == voices
    return Statement(reading if right else _not_understood(text), everybody, text, True, right)


def _not_understood(text: str) -> Reads:
    return Reads(Permission(quotation="unknown", hold=(UNCLEAR.format(text[:80]),)), True, False)


def _negative(text: str) -> bool:
    return bool(
        re.search(r"\b(?:no|not|never|withdr\w+|remove|out|stop|cancel\w*|changed|mind|sorry)\b|n't\b", fold(text))
    )
