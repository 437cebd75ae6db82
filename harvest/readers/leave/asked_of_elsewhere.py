# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Somebody asks one other in a private chat whether what was said elsewhere may be used: the answer holds there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Listed, Permission
from harvest.readers.leave.in_chats import announces
from harvest.readers.leave.rounds import Go
from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import any_of, fold

_ELSEWHERE = any_of(
    r"\b(?:what|anything|everything|all|bits?|things?|words?|stuff|story) (?:(?:that|of what|which) )?(?:you(?:'ve| have)?|ye|yo) (?:\w+ )?(?:said|told (?:us|me|them)|talked about|put|wrote|shared|recorded)\b.{0,30}?\b(?:today|tonight|yesterday|earlier|last (?:night|week|time)|this (?:morning|afternoon|evening|week)|the other (?:day|night|evening)|on (?:mon|tues?|wed(?:nes|s)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?|at (?:the|our)|on (?:the|that|our) (?:tape|wall|board|boat|bus|walk|recording|phone|day|night)|in (?:the|our) (?:hall|kitchen|room|group|workshop|meeting|interview))\b"
)
"""Words that were said in another place than the chat."""
_PASSING = any_of(
    r"\b(?:council|partners?|charit(?:y|ies)|other (?:organi[sz]ations?|groups?|people|bodies)|trust|nhs|housing|police|funders?|university|commissioners?|health)\b"
)
_REFUSES = re.compile(
    r"\W*(?:(?:no|nah|nope|never|sorry|er|um|god|oh|well|absolutely|definitely|certainly|really)\W+)*(?:no(?: way| thanks?| thank you| chance)?|nope|nah|never|not (?:a chance|likely|really|them|that|the council|ever|happy|keen|for me|on your (?:life|nelly))|(?:i'd |i would )?rather (?:not|you didn't)|over my dead body|please don't|don't)\b.{0,60}"
)
_AGREES = re.compile(
    r"(?:(?:yes|yeah|yep|aye|ok|okay|sure|fine|of course|go on|go ahead|no problem|that's fine|happy with that|fine by me|by me|with me|please|thanks|ta|love|x+)\W*)+"
)


def listed_for_elsewhere(goes: Sequence[Go], permissions: dict[str, Permission]) -> tuple[Listed, ...]:
    """Whoever was asked, alone, of words that were said elsewhere, with what they answered; nothing in any other chat.

    Where passing on is asked besides, only a plain yes is one.

    >>> chat = [Go("Me", "Can I use what you said today in the booklet?", [0]), Go("Bo", "yes but not my name", [1]),
    ...     Go("Me", "and can the council have it?", [2]), Go("Bo", "not a chance", [3])]
    >>> found, = listed_for_elsewhere(chat, {"Bo": Permission(quotation="anonymous")})
    >>> found.names, found.permission.quotation, found.permission.sharing
    (('Bo',), 'anonymous', 'no')
    >>> listed_for_elsewhere([Go("Me", "Can I use this in the booklet?", [0]), *chat[1:]], {"Bo": Permission(quotation="anonymous")})
    ()
    """
    labels = {go.label for go in goes}
    asked_at = next((n for n, go in enumerate(goes) if announces(go.text)), None)
    if len(labels) != 2 or asked_at is None or not _ELSEWHERE.search(fold(goes[asked_at].text)):
        return ()
    asker = goes[asked_at].label
    (one,) = labels - {asker}
    said = permissions.get(one)
    if said is None or said.quotation == "unknown":
        return ()
    sharing = shared_by(goes, asker)
    asked = ("quotation", "sharing") if sharing else ("quotation",)
    return (Listed((one,), with_sharing(said, sharing), asked=asked),)


def with_sharing(said: Permission, sharing: str) -> Permission:
    """What somebody permits, with what they answered to whether it may be passed on."""
    return replace(said, sharing=sharing) if sharing else said  # type: ignore[arg-type]


def shared_by(goes: Sequence[Go], asker: str) -> str:
    """What the other of two answered when passing on was asked: ``yes``, ``no``, ``unknown``; empty where it was not."""
    found = ""
    for go, then in zip(goes, [*goes[1:], None], strict=True):
        text = fold(go.text)
        if go.label != asker or not _PASSING.search(text) or ("?" not in text and not _ASKS.search(text)):
            continue
        if announces(go.text):
            found = found or "unknown"  # asked in one breath with the rest: what was meant by a yes is not told
            continue
        said = fold(then.text).strip() if then is not None and then.label != asker else ""
        found = "no" if _REFUSES.fullmatch(said) or closed.stripped(said) in closed.NO else found
        if found != "no":
            found = "yes" if _AGREES.fullmatch(said) else "unknown"
    return found


_ASKS = any_of(r"\b(?:can|could|may|might|am you|are you|is it|would you|all right|alright|ok|okay|happy|mind)\b")
