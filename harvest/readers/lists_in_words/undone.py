# ruff: noqa: E501 – patterns are easier to check on one line
"""What somebody allowed and takes back in the next breath, put plainly: ``I ticked that … I do not want that any more``."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of, fold

_BEGINS = r"(?:(?<=[.;!?])|^)[^.;!?]*?\b"
"""Only where a sentence begins: otherwise a text without an end of one takes for ever."""
_YES_TO_NO = re.compile(
    rf"{_BEGINS}(?:said|ticked|put|wrote|answered|circled|gave)(?: a)? [\"'“‘]?(?:yes|y)[\"'”’]? (?:for|to|about|on|at|under|with) (?P<what>[^.;!?]{{3,80}}?)[.;,!?]+\s*(?:(?:but|and|so|then)\s+)?"
    r"(?:(?:please|pls|can|could|may|i|you|we|would|like|want|to|now|i'd|i'll|i'm|just|have)\s+){0,12}(?:chang(?:e|ing|ed)|make|making|turn|switch|put)\s+(?:this|that|it|my answer|the answer)(?: one| answer)?\s+(?:in)?to (?:a )?[\"'“‘]?no\b[\"'”’]?(?:[ ,]+(?:please|pls|thanks|thank you|now|instead))*",
    re.I,
)
_THAT = r"(?:that|this|it)(?: (?:one|bit|tick|box|part))?"
_ENDS = r"(?: (?:any ?more|now|after all|any longer|please|thanks|back|to happen|to go ahead))*(?=\s*(?:[.,;!?]|$))"
_UNDONE = re.compile(
    rf"{_BEGINS}i(?:'ve| have|'d| had)?(?: also| only)? (?:said|ticked|put|wrote|agreed|signed|gave (?:you )?(?:my )?(?:permission|leave|consent|the ok))\b(?P<what>[^.;!?]{{3,120}}?)[.;,!?]+\s*"
    r"(?:(?:but|and|so|now|well)\s+)?(?:"
    rf"i (?:do not|don't|would not|wouldn't|no longer)(?: now)? (?:want|wish|wish for|like|agree to) {_THAT}"
    rf"|(?:i'd|i would) (?:rather|sooner|prefer if) {_THAT} (?:did not|didn't|does not|was not|wasn't|weren't|were not)(?: (?:happen|go ahead|go|done))?"
    rf"|(?:(?:please|can|could|would|you|just)\s+){{0,8}}(?:untick|un-tick|cancel|cross out|undo|scrap|remove|take) {_THAT}"
    rf"|i(?:'d| would)?(?: like to| want to)?(?: now)? (?:withdraw|cancel|undo|take) {_THAT}"
    rf"|(?:could|can|may) {_THAT} (?:be|become) (?:a )?no(?: instead)?"
    rf"){_ENDS}",
    re.I,
)
_BOX = re.compile(
    r"(?:(?:please|can|could|would|you|i'd like you to|just)\s+){0,8}(?:untick|un-tick|cross out) (?:the|my) (?:box|tick|one|answer) (?:about|for|on|that says|where i say) (?P<what>[^.;!?]{3,80})",
    re.I,
)
_OF_PASSING = any_of(
    r"\b(?:giv(?:e|ing) (?:it|them|mine|my|words?)|pass\w*|shar(?:e|ing|ed)|send\w*|hand(?:ing|ed)?\b|council|partners?|other (?:groups?|bodies|organi[sz]ations?|people)|others|charit(?:y|ies)|housing|nhs)\b"
)
_OF_THE_NAME = any_of(r"\b(?:my|the) (?:own |full )?name\b|\bbeing named\b|\bnaming\b")
_OF_QUOTING = any_of(
    r"\b(?:quot\w*|print\w*|publish\w*|us(?:e|ing)|words? in|booklet|report|all of it|everything|the lot|both|it all)\b"
)


def with_what_is_undone_told(text: str) -> str:
    """A text with what is taken back there asked for plainly.

    >>> with_what_is_undone_told("On the form I said yes to sharing with the council. Please change that to no. The booklet is fine.")
    "please don't pass mine on to the council. The booklet is fine."
    >>> with_what_is_undone_told("I ticked yes to being quoted. I change this to no.")
    "please don't use any of what I said after all."
    >>> with_what_is_undone_told("I said yes to cake. Make it a no."), with_what_is_undone_told("I ticked my name. I do not want tea.")
    ('I said yes to cake. Make it a no.', 'I ticked my name. I do not want tea.')
    >>> with_what_is_undone_told("I ticked that my words could go to the council. I do not want that any more, they know me.")
    "please don't pass mine on to the council, they know me."
    >>> with_what_is_undone_told("Could you untick the box about my name?")
    'please leave my name off?'
    """
    for undone in (_YES_TO_NO, _UNDONE, _BOX):
        text = undone.sub(_said_plainly, text)
    return text


def _said_plainly(told: re.Match[str]) -> str:
    """What is asked by taking a yes back: that nothing is used, or nothing passed on, or no name."""
    what = fold(told["what"])
    if _OF_QUOTING.search(what) or (_OF_PASSING.search(what) and _OF_THE_NAME.search(what)):
        return "please don't use any of what I said after all"
    if _OF_PASSING.search(what):
        return "please don't pass mine on to the council"
    return "please leave my name off" if _OF_THE_NAME.search(what) else told.group()
