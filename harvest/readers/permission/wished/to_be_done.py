# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What is asked of words that takes nothing back: that a message be read out to all, that a scribe write down who says what."""

from __future__ import annotations

import re

_MINE = r"(?:mine|this|that|it|these|them|my (?:one|bit|answer|message|comment|question|words?|reply|post|point|thing)|what i(?:['’]ve)? (?:wrote|put|typed|said))"
_NOT_LIMITED = r"(?![\w'’]|\W*(?:but|except|apart|bar|only|minus|without|not|never|leav\w+|no names?)\b)"
"""What limits a task stands right behind it; then it is looked at as a whole."""
_READ_OUT = re.compile(
    r"\b(?:(?:can|could|would|will) (?:you|u|one of you|some(?:one|body)) (?:please |pls |just |maybe |kindly )*|please |pls |plz )"
    rf"(?:read|say|put|post|share|pass|give) {_MINE} (?:out(?: ?loud)?|aloud|for me|on for me|in(?:to)? the (?:main |group )?chat|(?:to|with) (?:the )?(?:every\w+|all|group|room|others|rest))\b"
    rf"(?: (?:to|with) (?:the )?(?:every\w+|all|group|room|others|rest(?: of (?:them|us|you))?))?+(?: for me)?+(?: please| pls| thanks?| ta)*+{_NOT_LIMITED}",
    re.I,
)
_WRITE_DOWN = re.compile(
    r"(?:^|[.!?;:,–—]\s*|\b(?:please|just|and|then|or|to|you (?:could|can|might)|(?:could|can|would|will) you)\s+)"
    r"(?:write|note|jot|take|put|type|scribble) (?:it |them )?(?:all )?down (?:just )?(?:who (?:said|says) what|"
    r"(?:what(?:ever)?|everything|anything|all(?: that)?) (?:(?:they|people|folks?|members|every(?:one|body)|each (?:one|person)|he or she|you) (?:all )?(?:says?|said|tells?|told you|come up with|hear|heard))|"
    r"(?:their|people['’]s|everyone['’]s) (?:words|answers|replies|ideas))(?=\W*(?:$|[.!?;,–—]|\b(?:and|in|on|as|for|when|or)\b))"
    rf"{_NOT_LIMITED}",
    re.I | re.M,
)


_NOT_THERE = re.compile(
    r"\b(?:none of (?:this|that|it|these|those|what we (?:do|did|made|had|have))|nothing (?:of (?:the )?(?:sort|kind)|like (?:this|that|it))) (?:is|was|are|were|has been|['’]s) (?:ever |even |yet |actually |really |written )*(?:in|on|part of|covered (?:by|in)|mentioned in|written into|down in) "
    r"(?:(?:(?:any|one|some|all) of )?(?:(?:any|the|my|our|his|her|their|your|a|an|any(?:body|one)['’]s)(?: \w+)? )?(?:contracts?|budgets?|plans?|policy|policies|strateg(?:y|ies)|job (?:description|title)s?|manuals?|syllab(?:us|uses)|curriculum|timetables?|targets?|rules?|rule ?books?|handbooks?|law|laws|guidelines?|guidance|specifications?|specs?|tenders?|forms?|leases?|deeds|maps?|brochures?|history books?|textbooks?|school books|training|induction|code|menus?|catalogues?|shops?|remits?|agreements?|accounts|figures|statistics))\b(?! (?:please|thanks|i hope|though,? please))",
    re.I,
)
"""That something does not stand in what is no report of what was said: *none of this is in any of my contracts*."""


def asks_to_read_out(text: str) -> bool:
    """Whether somebody asks that what they write be read out or passed to all who are there.

    >>> asks_to_read_out("can you read mine out? I miss the tram"), asks_to_read_out("please don't read mine out")
    (True, False)
    """
    return _READ_OUT.search(text) is not None


def without_tasks(text: str) -> str:
    """The words without what only tells a host to read out or a scribe to write down: nothing is taken back by it.

    >>> without_tasks("Could you read mine out please. It is short."), without_tasks("Don't write down who said what.")
    ('. It is short.', "Don't write down who said what.")
    >>> without_tasks("Can you share this with all but the council?")
    'Can you share this with all but the council?'
    >>> without_tasks("Ask them about the mill. Just write down who said what.")
    'Ask them about the mill. .'

    Nor by what is not to be found in some paper that is no report of it:

    >>> without_tasks("None of this is in my contract. We do it."), without_tasks("None of this is in the report, please.")
    ('. We do it.', 'None of this is in the report, please.')
    """
    text = _NOT_THERE.sub("", text)
    return _WRITE_DOWN.sub(
        lambda found: found.group()[:1] if found.group()[:1] in ".!?;:," else "", _READ_OUT.sub("", text)
    )
