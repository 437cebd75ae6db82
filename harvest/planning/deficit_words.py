"""A quiet hint where a question talks of what is wrong with people: one wording that asks for what is there."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hint:
    """The words that made it, and one wording instead, to be taken or left."""

    words: tuple[str, ...]
    wording: str


_PEOPLE = (
    "young people|older people|old people|disabled people|people|children|teenagers|pupils|students|families|parents|"
    "mothers|fathers|carers|women|men|girls|boys|residents|tenants|patients|users|pensioners|workers|staff|youths?|"
    "adults|households|refugees|newcomers|neighbours|learners"
)
_WHO = re.compile(rf"\b({_PEOPLE})\b", re.IGNORECASE)
_LACKING = r"(?:not in|out of|without|no|lack(?:ing)?(?: of)?)"
# what a deficit is about → the place it turns into; the first that fits
_TOPICS: tuple[tuple[str, str], ...] = (
    (
        rf"\bneets?\b|unemploy\w*|jobless\w*|workless\w*|{_LACKING} (?:work|jobs?|employment|training)|"
        r"on benefits|idle\b",
        "a place of opportunities for all {who}",
    ),
    (rf"lonel\w*|isolat\w*|{_LACKING} (?:friends|company)", "a place where {who} have company and know one another"),
    (
        r"anti.?social\w*|\bcrim\w*|vandal\w*|\bgangs?\b|violen\w*|knife|nuisance|offend\w*|unsafe",
        "a place where {who} feel safe and at home",
    ),
    (
        rf"poverty|\bdebts?\b|depriv\w*|disadvantag\w*|hunger\w*|hungry|food ?banks?|{_LACKING} money|the poor\b|"
        r"poor (?:families|people|households|children)",
        "a place where {who} have enough to live well",
    ),
    (
        r"homeless\w*|rough sleep\w*|overcrowd\w*|squalor|slums?\b",
        "a place where {who} have a home that is good to live in",
    ),
    (
        r"obes\w*|overweight|inactiv\w*|smok(?:e|ing|ers?)\b|\bdrinking|alcohol\w*|drug\w*|addict\w*|substance",
        "a place where it is easy for {who} to live healthily",
    ),
    (
        r"\bill.?health|sick(?:ness)?\b|disease\w*|depress\w*|anxi\w*|suicid\w*|self.?harm|"
        r"mental (?:illness|problems?)|mortality|early deaths?",
        "a place where {who} are well in body, mind and spirit",
    ),
    (
        r"truan\w*|exclu(?:sions?|ded)|drop.?outs?|low attainment|underachiev\w*|illitera\w*|fail(?:ing|ed|ure)?\b",
        "a place where {who} learn and thrive",
    ),
    (
        r"hard.to.reach|vulnerab\w*|disengag\w*|apath\w*|dependen\w*|troubled|needy|in need\b|voiceless|"
        r"problem (?:families|estates?)",
        "a place where {who} are heard, and what they can do counts",
    ),
    (
        r"problems?\b|troubles?\b|barriers?\b|unmet\b|needs are\b|"
        r"(?:why|what) (?:don|doesn|won|can)['’]?t\b|(?:what )?stops? (?:\w+ )?\w+ from\b|challenges?\b|"
        r"wrong\b|deficits?|weakness\w*|shortcomings?|worst\b|(?:the |their |unmet )needs\b|"
        r"\blacks?\b|lacking\b|gaps?\b|fix\b|tackle\b",
        "a place where what works for {who} grows",
    ),
)
_FOUND = tuple((re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE), wording) for words, wording in _TOPICS)
_LESS = re.compile(
    r"\b(?:reduc\w*|cut|lower|decreas\w*|tackl\w*|prevent\w*|combat\w*|fix|stop|fight|bring down|get rid of|fewer)\b",
    re.IGNORECASE,
)
_HELPS = re.compile(r"\bhelp(?:s|ed)? (?:you|us|me|people|them|to)\b|\bwhat (?:works|helps|helped)\b", re.IGNORECASE)
_BALANCED = re.compile(r"\b(?:good|well|strong|strength\w*|help|healthy|proud|enjoy|works?)\b", re.IGNORECASE)


_LESS_OF_ANYTHING = "a place where what keeps {who} well grows"


def hint(question: str) -> Hint | None:
    """One wording instead of a question that talks of deficits; None where it does not.

    A question that asks for what helps is left alone, whatever it helps against.

    >>> hint("reduce the number of young people not in work").wording
    'a place of opportunities for all young people'
    >>> hint("What makes us a strong community?") is None
    True
    """
    less = [m[0] for m in _LESS.finditer(question)]
    if _HELPS.search(question) or (_BALANCED.search(question) and not less):
        return None
    for pattern, wording in _FOUND:
        words = [m[0] for m in pattern.finditer(question)]
        if words:
            return Hint(tuple(dict.fromkeys([*less, *words])), _of(question, wording))
    return Hint(tuple(dict.fromkeys(less)), _of(question, _LESS_OF_ANYTHING)) if less else None


def _of(question: str, wording: str) -> str:
    found = _WHO.search(question)
    who = "" if found is None or found[1].lower() in ("people", "users", "adults") else found[1].lower()
    if "all {who}" in wording:
        return wording.replace("{who}", who) if who else wording.replace("all {who}", "all")
    return wording.replace("{who}", who or "people")
