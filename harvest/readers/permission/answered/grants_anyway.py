# ruff: noqa: E501 – lists of words are easier to check on one line
"""Answers that permit in words that could mean either, where the question settles it: *don't mind*, *no, go ahead*."""

from __future__ import annotations

import re

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import any_of, fold

_MINDS_NOT = any_of(
    r"^(?:(?:no|yes)[ ,.;-]+)?(?:i |we |she |he |they )?(?:do not|don't|does not|doesn't|wouldn't|would not) mind(?: (?:at all|a bit|one bit|either way|you doing so|if you do|that))*$|"
    r"^(?:no problem|not a problem|no worries|no issues?)(?: (?:at all|with that|from me|here))*$"
)
_ASKS_LEAVE = any_of(
    r"\b(?:can|could|may|might|shall) (?:we|i|they|the|our|your|others?)\b|\b(?:ok|okay|happy|alright|all right|fine|content) (?:to|for|if|with|that)\b|\bmay (?:be|go)\b"
)
_TURNED = any_of(
    r"\b(?:not|no|never|nobody|without|instead|rather|sooner|prefer\w*|mind|object\w*|unless|stop|avoid|hid(?:e|den)|private|out|off|away|anonym\w*|opt\w*|refus\w*|exclud\w*|problem|against|remov\w*|delet\w*|destroy\w*|bin|forget)\b|n't\b"
)
_GOES_AHEAD = any_of(
    r"^(?:no|nope|not at all|no not at all)(?: not at all)?[ ,.;:-]+(?:please )?(?:(?:do )?go (?:right )?ahead|go for it|(?:please )?(?:carry on|feel free|by all means|be my guest)|(?:quote|print|use|share|send|pass|take|put|show) (?:it |them |me |mine |that |on )*(?:away|by all means|all you (?:like|want)|as you (?:like|wish|please))|that(?:'s| is)(?: absolutely| perfectly| quite)? (?:fine|ok|okay|all right|alright)|fine by (?:me|us)|(?:i am|i'm) (?:fine|happy|ok|okay)(?: with (?:that|it))?|(?:i |we )?(?:do not|don't|wouldn't) mind(?: (?:at all|a bit|it|that|you|my|the|our|names?|words?|being|there|shown|printed|quoted|named|used|seen|in|on|by|with|doing|so|using|printing))*|help yourself|you(?:'re| are) welcome(?: to(?: it)?)?)(?: (?:please|thanks|do|with it|with that))*$"
)


def minds_nothing(cell: str, heading: str) -> bool:
    """Whether an answer says that somebody does not mind, below a question that asks for leave and is not turned about.

    >>> minds_nothing("Don't mind", "Can we keep it in the library for ever?"), minds_nothing("no problem", "Quote you?")
    (True, False)
    >>> minds_nothing("don't mind", "May we leave your name out?"), minds_nothing("don't mind if it's short", "May we print it?")
    (False, False)
    """
    text, asked = closed.stripped(fold(cell)), fold(heading)
    return bool(_MINDS_NOT.search(text)) and bool(_ASKS_LEAVE.search(asked)) and not _TURNED.search(asked)


def goes_ahead(cell: str) -> bool:
    """Whether an answer denies an objection and then permits, and says nothing more.

    >>> [goes_ahead(cell) for cell in ("No, go ahead", "Not at all - quote away", "No, go away", "No, go ahead but no photo")]
    [True, True, False, False]
    >>> goes_ahead("No, send it on, that's fine"), goes_ahead("go ahead"), goes_ahead("No, keep it")
    (True, False, False)
    """
    said = re.sub(r"\s+", " ", closed.stripped(fold(cell)))
    return _GOES_AHEAD.search(said) is not None or denied_with_leave(said)


def gives_leave(said: str) -> bool:
    """Whether a folded answer to an objection is leave and nothing else, in one clause or behind a no.

    >>> [gives_leave(one) for one in ("go ahead", "no, not at all", "no, that's fine, pass it on", "no")]
    [True, True, True, False]
    """
    return _LEAVE.fullmatch(said) is not None or denied_with_leave(said)


def denied_with_leave(said: str) -> bool:
    """Whether a no is followed by nothing but leave, and perhaps by why: the reason denies and limits nothing.

    >>> told = ("no, that's fine, pass it on", "no, pass it on, they need to hear it", "no, pass it on, but not the name")
    >>> [denied_with_leave(one) for one in (*told, "no, that's private", "no, they need to ask first")]
    [True, True, False, False, False]
    """
    first, *rest = [part for part in re.split(r"\s*[,.;!–-]+\s+", said) if part] or [""]
    if first not in closed.NO or not rest or not _LEAVE.fullmatch(rest[0]):
        return False
    return all(_LEAVE.fullmatch(part) or _WHY.fullmatch(part) for part in rest[1:])


_WHY = any_of(
    r"(?:because |as |since |for |and |so )*(?:they|it|we|that|this|somebody|someone|people|the \w+)(?:'s|'re|'d|'ll)? (?!.*\b(?:not|never|no|n't|but|if|only|unless|except|until|without|first|before|ask\w*|names?|part|private\w*|confiden\w*|secret\w*|between|sensitive|mistake|changed?|stay\w*|keep|kept)\b|.*n't)(?:\w+ ){0,8}\w+",
    r"(?:please|thanks?(?: you)?|ta|cheers|gladly|of course)",
)
"""Why somebody wants what they said to go on."""
_LEAVE = any_of(
    r"(?:no\W+|nope\W+|nah\W+)?(?:not at all|none at all|go ahead|go for it|please do|by all means|feel free|carry on|(?:i(?:'m| am) )?(?:quite |very |perfectly )?(?:happy|fine|ok|okay|content) (?:for (?:you|it|them) |with |to |about )(?:(?!\b(?:but|unless|only|except|if|not|without|n't)\b)[^,;])*|(?:i )?(?:do not|don't|wouldn't|would not) mind(?: at all)?|no objections?(?: at all)?|(?:no |not a )(?:problem|worries)(?: at all)?|(?:let )?(?:them|they)(?: can| may)? (?:have|see|read|hear) it|crack on|"
    r"(?:(?:do|please|just|you can|you may) )*(?:use|print|quote|send|share|pass|show|tell|publish|put) (?:it|them|that|me|people|away|on|it on|them on|it all|all of it)(?: (?:on|out|up|in|please))*|(?:it|that|this|they|all)(?: is|'s| are|'re)? (?:fine|ok|okay|all right)(?: by me| with me)?|(?:quoting|printing|sharing|passing it on|photos?|the name|name|my name) (?:is |are )?(?:fine|ok|okay|all right))"
)
"""What is written below an objection by who has none."""


_WANTS_IT = any_of(
    r"^(?:no|nope)(?: thanks?(?: you)?)?[ ,.;:-]+(?:(?:you can|please|just|do|i'd like you to) )*(?P<deed>put|use|print|leave|keep|give|have|show) (?:me|it|that|mine|them|(?:my|the) (?:full )?(?:names?|words?|photos?|recording))(?P<where>(?: (?:in|on|up|there|in full|as it is|too|please|thanks?))*)$"
)
_AWAY = any_of(
    r"\b(?:leave|leaving|left|keep|kept) \b(?:[\w']+ ){0,6}?(?:off|out|away|back|private|secret|hidden|to ourselves)\b"
)
_DONE = any_of(
    r"^(?:yes|yeah|yep|y|aye|ok|okay|please)[ ,.;:-]+(?:(?:please|do|i would|i'd rather you|just) )*(?:leave|keep|take|hold|strike|cross|cut|hide) (?:it|that|them|me|mine|(?:my|the) (?:full )?\w+)(?: (?:right|well))? (?:off|out|away|private|hidden|back|secret)(?: (?:of it|please|thanks?|thank you))*$"
)


def wants_it(cell: str, heading: str) -> bool:
    """Whether an answer to an objection denies it and asks for what would be left out: *No, keep it*.

    >>> wants_it("No, keep it", "Shall we wipe your recording?"), wants_it("No, put my name in", "Leave your name out?")
    (True, True)
    >>> wants_it("No, keep it", "Shall we keep your name out of it?"), wants_it("No, put it back", "Shall we wipe it?")
    (False, False)
    """
    found = _WANTS_IT.search(closed.stripped(fold(cell)))
    if found is None:
        return False
    return bool(found["where"].strip()) or found["deed"] not in ("leave", "keep") or not _AWAY.search(fold(heading))


def has_it_left_out(cell: str) -> bool:
    """Whether a yes to an objection says once more what it asks for: *Yes, please leave it off*.

    >>> has_it_left_out("Yes, please leave it off"), has_it_left_out("Yes, leave it on")
    (True, False)
    """
    return _DONE.search(closed.stripped(fold(cell))) is not None
