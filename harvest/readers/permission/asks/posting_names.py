# ruff: noqa: E501 – patterns are easier to check on one line
"""Headings that ask under what name somebody posted (“Name you used on the board, if any”): no leave to give the name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import any_of, fold

_PLACE = (
    r"(?:boards?|walls?|padlets?|jamboards?|miro|mural|mentimeter|menti|slido|forums?|chats?|zoom|teams|meet|whatsapp|facebook|discord|online|page|site|website|app|screen|"
    r"post-?its?|sticky notes?|stickies|notes?|cards?|slips?|leaf|leaves|tags?|labels?|pledge\w*|dream\w*|day|pinboard|noticeboard|whiteboard|flip ?chart|map|thread|group)"
)
_BOARD = r"(?:board|wall|padlet|jamboard|miro|mural|menti(?:meter)?|slido|forum|chat|zoom|teams|online|screen|posting|posted)"
_DID = r"(?:used?|posted|wrote|written|signed|gave|given|typed|put|went|go|goes|commented|appear(?:ed|s)?|show(?:n|ed|s)?|contributed|joined|logged)"
_WHO = r"(?:you|they|i|he|she|we|people)(?:'ve| have|'d| had)?"
_OWN = r"(?:(?:what|which|the|any|your|my|their|other|full|first|user|screen|display|nick) ?)*"
_ASKED = any_of(
    rf"^\W*{_OWN}names? (?:(?:that|which) )?{_WHO} (?:(?:may|might|did|do|also) )*(?:have )?{_DID}\b(?: \w+){{0,3}}? (?:on|in|under|by|as|with|for|at|to)\b",
    rf"^\W*{_OWN}names? (?:(?:that|which) )?{_WHO} (?:(?:may|might|also) )*(?:have )?(?:posted|wrote|signed|commented)\W*$",
    rf"^\W*(?:what|which|under what|under which|by what|by which|as what)(?: \w+)? ?names? (?:did|do|have|had) {_WHO} (?:\w+ )?(?:use|post|write|sign|give|type|put|go|comment|appear|join|log)(?:d|ed)?\b",
    rf"^\W*if (?:you|they) (?:have |had |also )*(?:posted|wrote|written|signed|commented|{_DID}\b[^?]{{0,25}}? (?:on|in|at|the|our) (?:\w+ )?{_PLACE})\b[^?]{{0,50}}?\b(?:(?:what|which|under what|by what|as what|your|the|with what) (?:\w+ )?names?|as (?:who|whom)|what as)\b",
    rf"^\W*(?:posted|posts|posting|wrote|writes|signed|commented)(?: (?:on|in|to|at) (?:the |our )?(?:\w+ )?{_PLACE})? (?:as|under)(?: (?:the |what |which )?names?)?(?: of)?\W*(?:\(.*\)\W*)?$",
    rf"^\W*(?:your |my |their |the )?{_BOARD}[ -](?:user ?|nick)?names?\b(?: you used)?\W*(?:(?:if|where|when)\b.*|\(.*\)\W*)?$",
)
_NAME_ON = any_of(
    rf"^\W*(?:your |my |their |the )?names? (?:as )?(?:(?:it )?(?:is |was |appears |stands )?(?:shown |given |used |written |signed )?)?(?:on|in|at) (?:the |our |your |my |their )?(?:\w+ )?{_PLACE}\b\W*(?:(?:if|where|when)\b.*|\(.*\)\W*)?$"
)
_OF_LEAVE = any_of(
    r"\b(?:may|can|shall|should|could|would|will) (?:we|i|your|the|my|it|this|their|that)\b|\b(?:ok|okay|happy|agree\w*|consent\w*|permi\w+|quot\w*|publish\w*|report|beside|next to|credit\w*|allow\w*|leave (?:off|out)|hide|withh\w+|instead)\b|\b(?:want|like|prefer|wish)\b.{0,30}\b(?:used|shown|printed|given|put|to use|named|to be)\b|\bto be (?:used|shown|printed|given|put)\b"
)


def asks_posting_name(text: str) -> bool:
    """Whether a folded heading asks under what name somebody posted or signed, whatever stands below.

    >>> [asks_posting_name(h) for h in ("name you used on the board, if any", "posted on the wall as", "padlet name")]
    [True, True, True]
    >>> [asks_posting_name(h) for h in ("name used in the report?", "may we use your name on the board?", "name on the board?")]
    [False, False, False]
    """
    return _ASKED.search(text) is not None and not _OF_LEAVE.search(text)


def may_ask_posting_name(text: str) -> bool:
    """Whether a folded heading may ask for that, or whether the name may stand there: what stands below tells.

    >>> [may_ask_posting_name(h) for h in ("your name on the padlet", "name beside your words")]
    [True, False]
    """
    return _NAME_ON.search(text) is not None and not _OF_LEAVE.search(text)


_ON_A_SLIP = re.compile(r"\b(?:notes?|stickies|cards?|slips?|leaf|leaves|tags?|labels?|post-?its?)\W*$")
"""What a name stands on because somebody wrote it there."""


def name_asked(wording: str, answers: Sequence[str]) -> str:
    """A heading that may ask for that, as the question for the name where people answered it with yes and no.

    >>> name_asked("Your name on the noticeboard?", ["Yes", "no thanks", "", "Yes"])
    'With your name?'
    >>> name_asked("Your name on the noticeboard?", ["Bo L.", "walking_ada"]), name_asked("Name on card?", ["Yes", "No"])
    ('Your name on the noticeboard?', 'Name on card?')
    """
    text = fold(wording)
    if "?" not in text or not may_ask_posting_name(text) or _ON_A_SLIP.search(text):
        return wording
    said = [closed.stripped(folded) for answer in answers if (folded := fold(answer))]
    plain = [one for one in said if one in closed.YES or one in closed.NO]
    return "With your name?" if len(plain) > _MOST * len(said) and {*plain} & closed.YES else wording


_MOST = 0.6
_NO_OTHER = re.compile(
    r"\W*(?:(?:the )?same(?: (?:name|one|as (?:above|before|here|my name|on here)))?|as above|ditto|my (?:own|real|full) name|own name|(?:i )?(?:did ?n[o'’]?t|did not|never|have ?n[o'’]?t) (?:post|use|write|go|put|sign)\w*(?: .{0,30})?|not (?:used|on it|there|posted|applicable|given)|n/?a|none|nothing|nobody|yes|no|y|n|nope|can['’]?t remember|(?:don['’]?t|not) (?:know|remember|sure)|unknown|blank|anon\w*(?: \w+)?|no ?name|guest(?: ?\d+)?|visitor|(?:a |just )?(?:post-?it|sticky)(?: note)?)?\W*",
    re.IGNORECASE,
)


def is_no_other_name(cell: str) -> bool:
    """Whether what stands below such a heading is no name of theirs, or one that others have as well.

    >>> [is_no_other_name(c) for c in ("same as above", "Anonymous", "-", "didn't post", "walking_bo", "Ann")]
    [True, True, True, True, False, False]
    """
    return _NO_OTHER.fullmatch(cell.strip()) is not None
