# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What somebody who writes later changes of what they permitted: the name alone is left off, or more than that."""

from __future__ import annotations

import re
from typing import Literal

from harvest.readers.consent_lists.terse import NAME, QUOTE
from harvest.readers.lists_in_words.judge import judged
from harvest.readers.lists_in_words.questions import Asked
from harvest.readers.permission.mailed import asks_to_change
from harvest.readers.permission.text import any_of, fold

_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_OF_USE = any_of(
    r"\b(?:quot\w+|words?|names?|said|say|says|ticked|signed|sheet|survey|report|print\w*|publish\w*|story|stories|"
    r"anonym\w+|photos?|share|shared|partners)\b"
)
_BEFORE = re.compile(r"^.*\bchang\w+ (?:my|her|his|their) minds?\b[\W_]*", re.I)
"""What stood before: it tells nothing of what stands now."""
_PASSED_ON = re.compile(
    r"^.*?\b(?:asked|told|wants?|wanted|begged) me to (?:pass (?:it |this |that )?on|tell you|say|let you know|mention)\b[\s,:]*(?:that )?",
    re.I,
)
"""Who asked to have it told, which is no leave to pass anything on."""
_LATER = any_of(
    r"\bchang\w+ my mind\b|\bafter all\b|\bsecond thoughts?\b|\b(?:been|was|had a) think\w*\b|\bthought (?:about|on|it over)\b|"
    r"\bslept on\b|\bno longer\b|\bany ?more\b|\binstead\b|\bi(?:'d| had)? (?:ticked|signed|said (?:yes|ok|fine)|put (?:yes|my name))\b"
)
"""What tells that it changes an answer, and is none to what somebody asked in the chat."""
_OWN = any_of(r"\b(?:i|my|mine|me|i'm|i've|i'd)\b")
_NAME_OFF = any_of(
    r"\b(?:not?|never|without|n't|no longer|off|out|minus|drop|remove)\b(?:\W+\w+){0,4}\W+names?\b|"
    r"\bnames?\b(?:\W+\w+){0,3}\W+(?:off|out|away|back|private)\b|\banonym\w+\b"
)
_ALL = any_of(
    r"\b(?:everything|all (?:of )?(?:it|that|i|what)|what i (?:said|wrote|put)|my (?:words|story|bit|part))\b"
    r"(?:(?!\bbut\b|\bnames?\b).){0,40}\b(?:out|off|removed?|deleted?|gone|withdrawn)\b|"
    r"\b(?:take|leave|cut|delete|remove|withdraw)\b(?:(?!\bnames?\b).){0,30}\b(?:everything|all|me|my (?:words|story|bit|part))\b|"
    r"\bnot (?:at all|anything|in any)\b|\bnothing\b"
)


def change_in(text: str) -> Literal["", "name", "more"]:
    """Whether a text changes what may be used of somebody: the name alone, or more than can be told.

    >>> change_in("I ticked my name but changed my mind, use what I said but leave my name off please.")
    'name'
    >>> change_in("Quotes still fine and partners fine, but she does NOT want her name on it any more.")
    'name'
    >>> change_in("Gaz asked me to pass on, he is happy to stay in the report but without his name now.")
    'name'
    >>> change_in("No quotes and no name please, I changed my mind.")
    'more'
    >>> change_in("I want everything out, what I said at the table and the photo."), change_in("Bring your own cup.")
    ('more', '')
    """
    asking = [s for s in _SENTENCE.split(" ".join(text.split())) if asks_to_change(s) and _OF_USE.search(fold(s))]
    if not asking:
        return ""
    for sentence in asking:
        sentence = _PASSED_ON.sub("", sentence) or sentence
        answers = judged(_BEFORE.sub("", sentence), Asked()).answers or judged(sentence, Asked()).answers
        off = _NAME_OFF.search(fold(sentence)) is not None
        if not off or _ALL.search(fold(sentence)) or (answers.get(QUOTE) == "No" and answers.get(NAME) != "No"):
            return "more"
    return "name"


def changes_own(text: str) -> Literal["", "name", "more"]:
    """The same of whoever writes it in a chat: what they say of themselves, and say later than something else.

    >>> changes_own("Please use my words but NOT my name after all."), changes_own("Fine, but not my name.")
    ('name', '')
    """
    if not _LATER.search(fold(text)):
        return ""
    own = [s for s in _SENTENCE.split(" ".join(text.split())) if _OWN.search(fold(s))]
    return change_in(" ".join(own))
