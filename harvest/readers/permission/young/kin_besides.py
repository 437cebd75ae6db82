# ruff: noqa: E501, SIM905 – patterns are easier to check on one line
"""Children whom a remark takes along beside somebody's own answers: whose age and whose yes are not theirs."""

from __future__ import annotations

import re

_KIN = r"(?:(?:grand)?(?:sons?|daughters?|child(?:ren)?|kids?)|lads?|lass(?:es)?|girls?|boys?|baby|niece|nephew|youngest|eldest|oldest|twins?|two|three)"
_HOW = r"(?:(?:little|own|other|big|younger|older|youngest|eldest|oldest|middle|wee|two|three|teenage|step|foster) ?)*"
_NAME = r"[A-ZÀ-Þ][^\W\d_]+(?:[-’'][^\W\d_]+)*(?: [A-ZÀ-Þ][^\W\d_]+)?"
_NAMES = rf"{_NAME}(?:(?:, | and | & ){_NAME})*"
_WHOSE = r"(?i:my|our|her|his|their)"
_WHO = rf"(?:(?i:for )?{_WHOSE} (?i:{_HOW}{_KIN})(?:,? (?i:called )?\(?(?P<one>{_NAMES}))?|(?P<two>{_NAMES}),? {_WHOSE} (?i:{_HOW}{_KIN})|(?i:our) (?P<three>{_NAMES}))"
_YEARS = r"(?:(?:school )?(?:year|yr|y) ?1?\d|1?\d(?:½| and a half)?(?:[ -]?(?:years?|yrs?|y|yo|y/o)(?:[ -]old)?)?)"
_AGE = rf"(?:[\s,;:(–-]*\b(?i:(?:(?:who|she|he|they)(?:['’]s| is| are)? |is |are |aged? |both |only |just |now |nearly |in |and |& ))*(?i:{_YEARS})\)?(?=\W|$))*"
_GLAD = (
    r"(?:\W*\b(?:and|who|she|he|they|it|is|are|says?|said|yes|too|also|as|well|likewise|agrees?|agreed|would|wants?|like|likes|love|to|be|go|"
    r"in|ok|okay|fine|happy|glad|with|this|that|all|of|everything|the|same|answers?|ticks?|me|mine|above|please|pls|thanks?|thank|you|for)\b(?:['’][sd]\b)?)*\W*"
)
_BESIDES = re.compile(
    rf"(?:^|(?<=[.;!?])\s*|\s*[;–-]\s+)\W*(?:(?i:ps|and|also|plus|oh|btw|so)\b\W*)*{_WHO}{_AGE}(?i:{_GLAD})(?=$|(?<=[.;!?])\s)"
)
_MARKED = re.compile(
    r"^\W*(?:(?:ps|oh|btw|so)\b\W*)?(?:and (?:also )?(?!for\b)|also\b|plus\b)|\b(?:as well as|same as|the same as|like) (?:me|mine)\b",
    re.I,
)
"""What says that a child answers besides; who only says “too” may speak of whose row it is, by a pet name."""

_KIN_OF_ONE = rf"{_HOW}(?:(?:step|great-?)?(?:grand)?(?:sons?|daughters?|child|kid)|lad|lass|girl|boy|niece|nephew|youngest|eldest|oldest)"
_IN_YEARS = rf"(?:,? ?\(?(?i:aged? |who is |who's |he is |she is |he's |she's )?(?i:{_YEARS})\)?)"
_CAME = r"(?i:(?:also )?(?:came(?: along)?|was(?: there| here)?|is here|joined in|joined|sat|stayed)(?: along)? with (?:me|us))"
_DID = r"(?i:(?:,? (?:and )?(?:he|she|they) (?:also )?(?:drew|made|did|helped|liked|loved|enjoyed|wrote|came|said)(?: (?!not?\b|never\b|out\b|off\b)[\w'’]+){0,6})?)"
_ALONG = re.compile(
    rf"^\W*(?:(?P<one>{_NAME}){_IN_YEARS}? {_CAME},? (?:(?i:and )?(?i:he|she|they)(?i:['’]s| is| are|['’]re) )?{_WHOSE} (?i:{_KIN_OF_ONE}){_IN_YEARS}?"
    rf"|{_WHOSE} (?i:{_KIN_OF_ONE}),? (?P<two>{_NAME}),?{_IN_YEARS}? {_CAME}"
    rf"|(?i:i )?(?i:brought|came with|came along with|was with|took|had|with)(?i: along)? {_WHOSE} (?i:{_KIN_OF_ONE}),? (?P<three>{_NAME}),?{_IN_YEARS}?(?i: (?:along|with me|with us|there|here))*)"
    rf"{_DID}\W*$"
)
"""A child of the family who came along, by name: ``Tom (9) came with me, he is my grandson.``"""
_THEIRS = r"(?:(?:what(?:ever)?|anything|the things|all) (?:he|she|they) (?:says?|said|told you|tells you|did|drew|made|wrote)|his|hers|theirs|him|her|them|(?:his|her|their) (?:words|bit|drawing|picture|answers?))"
_OF_THEM = re.compile(
    rf"^\W*(?:(?:and|it is|it's|that is|that's|i am|i'm|we are|we're|am) )*(?:(?:fine|ok|okay|all right|alright|good|no problem|happy|glad|pleased)(?: (?:by|with|for) (?:me|us))?(?: (?:if|for) you(?: to)?)|(?:please )?(?:you|they) (?:can|may|could)|do|please do|feel free to) "
    rf"(?:use|quote|print|keep|include|share|put in)(?: up)? {_THEIRS}(?: (?:too|as well|also|in it|please|thanks?))*\W*$",
    re.I,
)
"""What permits words of that child, which none of the answers beside it is about."""


def kin_besides(remark: str, others: str) -> tuple[str, tuple[str, ...]]:
    """A remark without the sentences that only take along a child of whoever answers, and these sentences.

    A child that stands among the ``others``, all that is said beside the remark, answers there; a remark that says for
    whom somebody answers, or that refuses anything, stays as it is.

    >>> kin_besides("Also my daughter Nell, 14 years, she says yes too", "Ada Obi yes no")
    ('', ('Also my daughter Nell, 14 years, she says yes too',))
    >>> kin_besides("No photos. And my son Tom (12) is happy too.", "Ada Obi")[0]
    'No photos.'
    >>> stay = ("also my daughter Ada, 14", "for my daughter Nell, 14", "also my son, 9, but not his name", "Tom, my son, 12, too")
    >>> [kin_besides(one, "Ada Obi yes")[0] == one for one in stay]
    [True, True, True, True]
    >>> kin_besides("Tom (9) came with me, he is my grandson. Fine by me if you use what he says. No photos.", "Ada Obi yes")[0]
    'No photos.'
    >>> stay = ("my son (9) came with me", "Brought my son Ada, 9", "Andy (9) came with me, he is my grandson.")
    >>> [kin_besides(one, "Ada Obi yes")[0] == one for one in stay]
    [True, True, True]
    >>> kin_besides("Tom (9) came with me, he is my grandson. Not his name", "Ada Obi yes")[0]
    'Not his name'
    """
    came, along = _without_along(remark, others)
    left, taken = _without_likewise(came, others)
    return (left, (*along, *taken)) if along or taken else (remark, ())


_NO_NAMES = frozenset(
    "yes no none not agree disagree true false table group room board online story paper ja nein oui non nie tak".split()
)
"""What stands beside a name on a list and is none."""


def _without_along(remark: str, others: str) -> tuple[str, list[str]]:
    """A remark without what tells of a child who came along and what is permitted of it, and these sentences."""
    there = {
        word[0]
        for word in re.findall(r"[^\W\d_]{2,}", others)
        if word[0].isupper() and word.casefold() not in _NO_NAMES
    }
    kept: list[str] = []
    taken: list[str] = []
    told = False
    for sentence in re.split(r"(?<=[.!;])\s+", remark.strip()):
        found = _ALONG.match(sentence)
        named = (found["one"] or found["two"] or found["three"])[0] if found else ""
        # a row that may be the child's own, by a pet name, keeps what is said of the child
        told = (found is not None and named not in there) or (told and _OF_THEM.match(sentence) is not None)
        (taken if told else kept).append(sentence)
    return (" ".join(kept), taken) if taken else (remark, taken)


def _without_likewise(remark: str, others: str) -> tuple[str, tuple[str, ...]]:
    """A remark without the sentences in which a child answers the same as whoever fills in the form, and these."""
    there = {*re.findall(r"[^\W\d_]+", others.casefold())}
    taken: list[str] = []

    def take(m: re.Match[str]) -> str:
        named = m["one"] or m["two"] or m["three"] or ""
        own = {*re.findall(r"[^\W\d_]+", named.casefold())} & there
        if own or not _MARKED.search(m[0]):
            return m[0]
        taken.append(m[0].strip())
        return " "

    left = _BESIDES.sub(take, remark)
    return (" ".join(left.split()), tuple(taken)) if taken else (remark, ())
