# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What is an answer in a round of consent: a yes or no in any words, a letter of a key, a mind made up at the end."""

from __future__ import annotations

import re
from collections.abc import Mapping

from harvest.model import Permission
from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.leave.other_languages import in_another_language
from harvest.readers.leave.rows import is_named
from harvest.readers.leave.said import Reads, reads, words_of
from harvest.readers.permission.lines import SAID
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.told import permissions_told

REPLY = 45
"""So many words at most has an answer."""
ANSWERS = any_of(
    r"\b(?:yes|yeah|yep|aye|no|nope|fine|happy|okay|ok|same|ditto|likewise|me too|sure|agreed?|course|go ahead|don't mind|do not mind|rather not|i'd rather|not bothered|use|quot\w+|decid\w+|sooner|publish|print|name|named|anonymous|mine|(?:my )?words?|nothing|go with|what i (?:say|said)|podcast|recording|recorded|both|neither|you may|you can|put|leave me|call me|think about|not sure|tell you|let you know|letter|form|signed?|consent|permission)\b"
)


_INTRODUCES = re.compile(
    r"^(?:(?:(?i:hello|hi|hiya)[,.! ]+)?(?P<intro>(?i:i'm|i’m|i am|it's|it’s|this is|my name is|my name's) )?(?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?))(?:[.,]| here[.,]?)\s+(?=\S)"
)
"""Who somebody is, before their answer: ``I'm Vikram, yes``."""
_HESITATES = re.compile(r"(?<![\w'’])(?:um|er|erm|uh|well|you know)\b\s*[,.…]+|,\s*(?:um|er|erm|uh)(?=,)", re.I)
_FONDLY = re.compile(
    r"(?<=\w),? (?:love|dear|duck|pet|mate|hen|sweetheart|darling|flower|my lovely|lovey|son|cariad|bach|petal|chuck)\b(?=\W)",
    re.I,
)
_GENERIC = re.compile(
    r"^\W*(?:speaker|participant|voice|unknown|guest|person|attendee|member|caller|[ps])\W*\d*\W*$|.*\b(?:ipad|iphone|phone|laptop|zoom user)\b",
    re.I,
)
"""A label that is nobody's name."""


def without_own_name(text: str, label: str) -> str:
    """An answer without who says it: ``I'm Vikram, yes``, ``Hazel. Yes``; a "No." is no name.

    >>> without_own_name("Hazel. Yes, use it", "Speaker 2"), without_own_name("No. Not mine", "Speaker 3")
    ('Yes, use it', 'No. Not mine')
    """
    found = _INTRODUCES.match(text)
    if found is None or ANSWERS.search(fold(found[0])) or not is_named(found["who"]):
        return text
    said_so = found["intro"] or " here" in found[0]
    known = _GENERIC.match(label) or set(found["who"].casefold().split()) & set(re.findall(r"\w+", label.casefold()))
    return text[found.end() :] if said_so or known else text


def without_hesitation(text: str) -> str:
    """An answer without "um" and "love"."""
    return " ".join(_HESITATES.sub(" ", _FONDLY.sub("", text)).split())


def bare_code(text: str) -> str:
    """An answer as a code would stand in a key: ``C ta`` is ``c``."""
    return fold(_COURTESY.sub("", text)).strip(" .,!()[]\"'")


_COURTESY = re.compile(r"[\s,.!]+(?:please|pls|plz|ta|thanks|thank you|thx|for me|x+|love)\W*$", re.I)


def answers_that(text: str, codes: Mapping[str, str]) -> bool:
    """Whether a reply answers whether the words may be used."""
    if ANSWERS.search(fold(text)) or bare_code(text) in codes:
        return True
    return in_another_language(text) is not None or bool(_NO_ELSEWHERE.match(fold(text)))


_NO_ELSEWHERE = any_of(r"^(?:nie|nein|non|nej|nee|nao|nu|na|no|nid|dim|nac ydw)\b", r"^(?:نہیں|لا)")


def made_up(person: Person, asked: str, label: str, said: str) -> bool:
    """Takes what somebody answers later who wanted to think about it, when whoever asked comes back to them."""
    before = " ".join(person.answers.values())
    own = max(re.findall(r"[^\W\d_]{2,}", label), key=len, default="")
    called = bool(own) and re.search(rf"\b{re.escape(own)}\b", asked, re.I) is not None
    if not (called and "?" in asked and _UNDECIDED.search(fold(before)) and _DECIDED.search(fold(asked))):
        return False
    reading = reads(said)
    if not reading.clear or len(said.split()) > REPLY:
        return False
    person.answers = {SAID: words_of(reading.permission)}
    return True


_UNDECIDED = any_of(r"\b(?:decid\w+|think|at the end|later|afterwards|let you know|tell you|not sure)\b")
_DECIDED = any_of(
    r"\b(?:mind|decid\w+|permission|quot\w+|use|name|what (?:do you|did you) (?:think|say)|yes or no|earlier|come back)\b"
)


def plainly(text: str) -> str:
    """An answer in words that every reader understands, where its clauses plainly permit and no rule reads a no."""
    level = in_another_language(text)
    if level is not None:
        return words_of(Permission(quotation=level))
    reading: Reads = reads(text)
    if not (reading.clear and reading.permission.quotable):
        return ""
    ruled = permissions_told([{SAID: text}]).people[0]
    if ruled.quotation == "no":
        return ""
    return words_of(reading.permission.narrower(ruled) if ruled.quotable else reading.permission)
