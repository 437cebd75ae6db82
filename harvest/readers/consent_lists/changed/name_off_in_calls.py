# ruff: noqa: E501 – patterns are easier to check on one line
"""Notes of calls in which somebody wants their name taken off what is quoted, and nothing else changed."""

from __future__ import annotations

import re

from harvest.readers.permission.answered.told_in_calls import without_unchanged
from harvest.readers.permission.text import fold

_HIS = r"(?:(?:his|her|their|the|own|full|sur|first|real) ?)"
_WHO = r"(?>(?:he|she|they)(?:'[ds])?)"
"""Taken whole: in two ways *he'd* would be tried anew in each of them for every one that follows."""
_LEAD = (
    r"(?:on (?:reflection|second thoughts?|thinking (?:it over|about it|again))|(?:(?:has|had|having|he's|she's|they've|have) )?(?:thought|been thinking)(?: (?:again|twice|better of it|it over|about it|about (?:his|her|their|the) name))?|"
    r"(?:(?:has|had|have) )?(?:changed|a change of) (?:his |her |their )?(?:mind|heart)(?: about (?:his|her|their|the) name)?|(?:rang|called|phoned|wrote|e-?mailed|texted|came (?:in|by|back)|stopped by|got in touch)(?: (?:back|up|in|again|today|us|me))?|"
    r"(?:to |and )?(?:say|says|said|ask|asks|asked|asking|saying|tell us|told us|let us know)(?: (?:that|if|for|whether|us))?|decided|now|just|only|please|but|and|would|wants|that)"
)
_WISH = rf"(?:{_WHO}|would|'d|rather|like|likes|prefer|prefers|preferred|want|wants|wanted|wish|wishes|wished|asks?|asked|for|please|if|could|can|should|may|we|you|us|to|have|now|just|only|is|was|that)"
_OFF = (
    rf"(?:{_HIS}+names? (?:(?:is |be |was |to be |should be |could be |can be )?(?:taken|left|kept|removed|dropped|struck|withheld|to come|to go|to stay|come|stay|go) ?)?(?:off|out|removed|withheld|dropped|struck)?"
    rf"|(?:take|taking|leave|leaving|keep|keeping|drop|dropping|remove|removing|omit|withhold|strike) {_HIS}+names?(?: (?:off|out))?"
    rf"|(?:not|no longer|rather not) (?:to )?(?:be )?named|(?:not|do not|don't) (?:to )?(?:use|print|give|put|show|have|want) {_HIS}+names?|(?:without|no) {_HIS}*names?|(?:to )?(?:be|stay|remain|go) (?:anonymous|nameless|unnamed))"
)
_PRINTED = r"(?:quotes?|quoted|quotations?|prints?|printed|publish(?:ed|es)?|uses?|used|said|says?|wrote|put (?:out|in|up)|told (?:us|you))"
_WHERE = (
    rf"(?:(?:(?:off|out|from|of|on|in|with|beside|by|near|next|to|anywhere|wherever|when|if|where) ?)*(?:(?:it|this|them|anything|everything|whatever|what|all|any of it|(?:the |any |our |his |her |their )*(?:reports?|booklets?|books?|newsletters?|write-?ups?|website|quotes?|quotations?|words?|stor(?:y|ies)|display|print))(?: that)?"
    rf"(?: of (?:his|hers|theirs|it))?)?(?: (?:(?:we|you|he|she|they|i)(?: (?:has|have|may|might|do|did))?|is|are|gets?|that is|that's))* ?(?:{_PRINTED})?)"
)
_END = r"(?: (?:please|now|after all|thanks|thank you|at all|any ?more|instead|though))*"
_NAME_OFF = re.compile(
    rf"(?:(?>{_LEAD})\b[\s,:;–-]*)*(?:(?>{_WISH})\b[\s,]*)*(?P<off>{_OFF})(?: (?P<where>{_WHERE}))?{_END}"
)
_GONE = re.compile(
    r"\b(?:off|out|removed?|withheld|withhold|dropp?(?:ed|ing)?|struck|strike|take|taking|leav\w+|keep|keeping|omit|not|no|without|don't|anonymous|nameless|unnamed)\b"
)


_MAY_BE_ALL = re.compile(
    r"\b(?:tak(?:e|en|ing)|remov\w+|dropp?\w*|struck|strike|come|go(?! anon| nameless| unnamed)|names? off)\b(?<!left off)"
)
"""A name that is *taken off*, and nobody says off what, may mean all of it; one that is left or kept off is not printed."""


def only_name_off(note: str) -> bool:
    """Whether a note of a call says that somebody wants their name taken off what is quoted, and nothing else of leave.

    >>> only_name_off("On reflection would like his name taken off anything we quote."), only_name_off("Would rather not be named.")
    (True, True)
    >>> only_name_off("Wants her name off the mailing list"), only_name_off("Take her name off and leave out the bit about the dog")
    (False, False)
    >>> only_name_off("Wants his name taken off. Nothing of his to be used."), only_name_off("Would like her name")
    (False, False)

    Off what has to be said, or that the rest stands:

    >>> [only_name_off(one) for one in ("Wants her name taken off.", "Wants her name taken off. Rest as before.")]
    [False, True]
    """
    stands = without_unchanged(note)
    rest_stands, note = stands != note, stands
    sentences = [part.strip(" .;!") for part in re.split(r"(?<=[.;!])\s+", fold(note)) if part.strip(" .;!")]
    if not sentences:
        return False
    found = [_NAME_OFF.fullmatch(one) for one in sentences]
    off = [one for one in found if one is not None and _GONE.search(one["off"])]
    if not rest_stands and any(_MAY_BE_ALL.search(one["off"]) and not one["where"] for one in off):
        return False
    led_in = [one for one, match in zip(sentences, found, strict=True) if match is None]
    return bool(off) and len(off) + len(led_in) == len(sentences) and all(map(_THOUGHT.fullmatch, led_in))


_THOUGHT = re.compile(rf"(?:(?>{_LEAD})\b[\s,:;–-]*)+")
"""A sentence that only leads to the wish: *Has thought again.*"""
