# ruff: noqa: E501 – patterns are easier to check on one line
"""Members of a chat who write of their own accord, or to somebody who asks only them, that what they wrote may be used:
``You can use that, not my name``, ``Yes use my words but not my name``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.leave.rounds import Go, as_me, sounds_young, take_back
from harvest.readers.leave.said import reads, words_of
from harvest.readers.permission.lines import SAID
from harvest.readers.permission.text import any_of, fold

_LETS = r"(?:^\W*(?:(?:yes|yeah|yep|aye|ok|okay|sure|fine|of course|certainly|go on|please|do)\b[\s,.!]*)+|(?:you|ye|you guys|you lot) (?:can|may|could|are (?:very )?(?:welcome|free) to|'re (?:very )?(?:welcome|free) to)|feel free to|(?:i'm |i am )?(?:happy|fine|ok|okay|glad) for you to)"
_USE = r"(?:(?:all|also|certainly|of course|absolutely) )?(?:use|quote|print|publish|put|include|share)"
_ENDS = r"(?=\s*(?:$|[.,;!)–—-]|(?:but|and|as long as|in (?:the|your|a) \w+|anywhere|wherever|please|by all means)\b|(?-i:[A-ZÀ-Þ])[\w'’-]+,? (?:but|and|just|only|please)\b))"
_WORDS = r"(?:me(?: on (?:that|this|it))?|mine|my (?:words?|story|messages?|bit|post|answer|memory)|(?:what|anything|everything|all|whatever) i(?:'ve| have)? (?:just )?(?:said|wrote|written|put|told you|posted))"
_OWN = any_of(rf"\b{_LETS} {_USE} {_WORDS}\b")
_THAT = re.compile(rf"\b{_LETS} {_USE} (?P<what>that|this|those|these|both|it)\b{_ENDS}", re.I)
"""A name may stand behind it, of whoever it is said to."""
_OF_PRINT = any_of(
    r"\b(?:quot\w+|print\w*|publish\w*|reports?|book(?:let)?s?|write.?ups?|exhibitions?|newsletter|in the (?:pack|paper|display))\b|\b(?:my words|what i(?:'ve| have)? (?:said|wrote|written|put|told))\b"
)
_NAME_OFF = any_of(
    r"\b(?:leav|keep|tak)\w* (?:my|the) names? (?:off|out)\b|\b(?:but |just )?(?:no|not|without) (?:my )?names?\b(?! on\b)|\bnot with my name\b|\banonym\w+\b|\bwith my name\b(?! on\b)|\bname and all\b"
)
_TOLD = 12
"""So many words has a message in which somebody told something that may be used."""


def given_unasked(goes: Sequence[Go]) -> list[Person]:
    """Who permits that what they wrote be used, though nobody asked; nothing where it is no clear yes.

    >>> chat = [Go("Ada", "The ferryman waited for me with a lamp every night that winter when I was on lates.", [0]),
    ...     Go("Ada", "You can use that Bo but leave my name off please", [1]), Go("Bo", "The urn? You can use it", [2])]
    >>> [(one.names, one.answers["Permission"]) for one in given_unasked(chat)]
    [(('Ada',), 'yes, but not my name')]
    >>> [(one.names, one.answers["Permission"]) for one in given_unasked([chat[0], Go("Ada", "Yes, use my words, no name", [1])])]
    [(('Ada',), 'yes, but not my name')]
    """
    told: set[str] = set()
    found: dict[str, Person] = {}
    since: list[Go] = []
    for go in goes:
        if go.label in found:
            since.append(go)
        elif go.label in told and (answer := _permits(go)):
            found[go.label] = Person((go.label,), {SAID: answer}, later=[go.text] if sounds_young(go.text) else [])
        if len(go.text.split()) >= _TOLD:
            told.add(go.label)
    for go in since:
        take_back(go, found, "", late=True)
    return list(found.values())


def _permits(go: Go) -> str:
    said = fold(go.text).replace("’", "'")
    of_print, name = _OF_PRINT.search(said), _NAME_OFF.search(said)
    that = _THAT.search(" ".join(go.text.replace("’", "'").split()))
    lets = (_OWN.search(said) and (of_print or name)) or (
        that and (of_print or (name and that["what"].lower() != "it"))
    )
    if not lets or "?" in said:
        return ""
    reading = reads(" ".join(as_me(go.text, go.label).split()))
    return words_of(reading.permission) if reading.of_leave and reading.clear and reading.permission.quotable else ""
