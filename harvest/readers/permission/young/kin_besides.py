# ruff: noqa: E501 – patterns are easier to check on one line
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
    """
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
