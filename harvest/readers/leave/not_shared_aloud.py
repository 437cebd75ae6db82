# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""How people ask in a talk that what they say be kept from a body: passed on to nobody, and quoted as before."""

from __future__ import annotations

import re

from harvest.readers.leave.early import SENTENCE, asks_early
from harvest.readers.permission.text import any_of, fold

_BODY = (
    r"(?:councils?|councillors?|county(?: hall)?|town hall|health board|boards?|nhs|trusts?|hospitals?|partners?|funders?|lottery|landlords?|housing(?: (?:people|lot|office|officers?|association|company|team))?|"
    r"developers?|police|commissioners?|authorit(?:y|ies)|universit(?:y|ies)|icb|ics|partnership|surger(?:y|ies)|gps?|doctors?|schools?|academy|bus (?:company|people)|social (?:services|care|workers?)|ministry|government|department|"
    r"charit(?:y|ies)|agenc(?:y|ies)|management|head office|outsiders|anyone (?:else|outside)|anybody (?:else|outside)|press|papers?)"
)
_THEM = rf"(?:(?:the|our|any|your|them|those|that|them at|those at|up at) )*(?:\w+ )?{_BODY}"
_OWN = r"(?:(?:any|none|nothing|all|a word) of (?:mine|my (?:words?|story|stuff)|what i(?:'ve)? (?:said|say|told you))|mine|my (?:words?|story|bit|stuff|part|piece|answers?)|what i(?:'ve)? (?:said|say|told you|put|wrote))"
_THIS = rf"(?:{_OWN}|any of (?:it|that|this)|it|that|this|that (?:bit|part|one)|this (?:bit|part|one))"
_GIVE = r"(?:pass|send|hand|share|give|show|forward|tell|giving|passing|sending|handing|sharing|showing|forwarding)"
_GOES = r"(?:go|goes|going|gone|passed|sent|handed|shared|given|shown|forwarded)"
_ON = r"(?: (?:on|over|up|out|in|back|any further|further|straight))*"
_BEGINS = r"(?:^|[,;:.-]\s*|\b(?:please|but|and|so|just|only|you can \w+ it)\s+)"
_ASKS = any_of(
    rf"\bi (?:do not|don't|dont|wouldn't|would not|never) want {_THIS} (?:to (?:be )?|being |be )?{_GOES}{_ON}(?: (?:to|with))? {_THEM}\b",
    rf"\bi (?:do not|don't|dont|wouldn't|would not) want {_OWN} (?:to (?:be )?|being )?(?:passed on|shared|sent on|handed on|handed over|going any further|go any further)\b",
    rf"{_BEGINS}(?:please )?(?:do not|don't|dont|never|not to)(?: you)?(?: (?:go|be|dare|ever))* {_GIVE} {_THIS}{_ON} (?:to|with) {_THEM}\b|{_BEGINS}(?:please )?(?:do not|don't|dont|never|not to)(?: you)?(?: (?:go|be))* {_GIVE} {_OWN}{_ON}(?=\W*$|[,;.])",
    rf"\byou(?:'re| are)? (?:not to|mustn't|must not|won't|'ll not|shan't) (?:be )?{_GIVE} {_THIS}{_ON}(?: (?:to|with) {_THEM}\b|(?=\W*$|[,;.]))",
    rf"\b(?:nothing|none|not a word|no word|not one word)(?: (?:of (?:mine|it|what i(?:'ve)? (?:said|say))|from me|i(?:'ve)? (?:said|say)))(?:'s| is| are|'re|'ll| will| should| must| can| may)?(?: (?:to|be))*(?: {_GOES})?{_ON} (?:to|with) {_THEM}\b",
    r"\b(?:nothing|none) (?:of (?:mine|what i(?:'ve)? (?:said|say))|i(?:'ve)? (?:said|say)|from me)(?:'s| is| should| must| can)? (?:to )?(?:be )?(?:passed on|shared|sent on|handed on|go any further|going any further)\b",
    rf"\b{_OWN}(?:'s| is| are|'re)? not (?:for|to go to|to be (?:passed|given|sent|shown)(?: on)? to|going to|to be shared with) {_THEM}\b(?! to \w)|(?:^|[,;:.-]\s*|\b(?:and|but|so) )(?:it|that|this|that (?:bit|one|part)|this (?:bit|one|part))(?:'s| is) not (?:for|to go to|going to|to be passed (?:on )?to) {_THEM}\b(?! to \w)",
    rf"\b{_OWN} (?:does not|doesn't|do not|don't|must not|mustn't|shouldn't|should not|is not to|isn't to|'s not to|not to|are not to|can't|cannot) (?:to )?(?:be )?{_GOES}{_ON}(?: (?:to|with) {_THEM}\b|(?=\W*$|[,;.]| than))",
    rf"\b{_OWN}(?:'s| is| are)? not to {_GOES} (?:any )?further\b",
    rf"\bkeep {_THIS} (?:well |right )?(?:away )?from {_THEM}\b",
    rf"\b(?:do not|don't|dont|never) (?:you )?let {_THEM} (?:have|see|get|read|hear|near|get hold of) (?:of )?{_THIS}\b(?! \w+ (?:down|up)\b)",
    rf"\bi (?:do not|don't|dont|wouldn't|would not) want {_THEM} (?:to )?(?:see|seeing|read|reading|have|having|get|getting|hear|hearing|know|knowing)(?: about| of)? {_THIS}(?=\W|$)",
    rf"\b(?:i'd|i would) (?:rather|sooner|prefer(?: it)?(?: if)?) (?:that )?{_THEM} (?:did not|didn't|never|wasn't|weren't) (?:to )?(?:see|read|have|get|hear|know|told|shown|given)(?: about| of)? {_THIS}(?=\W|$)|\b(?:i'd|i would) (?:rather|sooner|prefer(?: it if)?) (?:it|that|this|{_OWN}) (?:did not|didn't|wasn't|was not|weren't) (?:get|{_GOES}|handed){_ON} (?:to|with) {_THEM}\b",
    rf"\b{_THEM}(?:'s| is| are| must| may|'re)? not to (?:have|see|get|read|hear) {_THIS}\b",
    rf"\b(?:that's|this is|it's|mine's|mine is|i'm (?:saying|telling)(?: (?:that|this|it|you))*|i said it|i told you(?: that)?) (?:for |to )?(?:us|you|here|in here|this room|the group|the book)\W+(?:and )?not (?:for |to )?{_THEM}\b",
    rf"\b{_OWN}(?:'s| is)? (?:for |to )?(?:us|you|here)\W+not (?:for |to )?{_THEM}\b",
)
_HEDGED = re.compile(
    r"\b(?:if(?! i'm honest)|unless|used to|they said|he said|she said|asked|told (?:me|them|him|her)|when)\b"
)
_MAY_ASK = re.compile(r"\b(?:mine|me|it|that|this|my|what i|i)\b")


def asks_not_to_share(words: str) -> bool:
    """Whether somebody asks in their own words that what they say be kept from a body.

    >>> [asks_not_to_share(t) for t in ("None of mine's to go to the council, mind.", "None of the money's to go to them.")]
    [True, False]
    >>> [asks_not_to_share(t) for t in ("That's for us, not for the ICB.", "That's a job for the council, not for us.")]
    [True, False]
    """
    folded = map(fold, SENTENCE.split(words))
    return any(asks_early(_ASKS, said, _HEDGED) for said in folded if _MAY_ASK.search(said))
