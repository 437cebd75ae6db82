# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Whom of a chat somebody asks whether words may be used: one who is called by name, and then nobody else."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from harvest.readers.leave.in_chats import announces
from harvest.readers.leave.rounds import Go
from harvest.readers.permission.text import any_of, fold

_BEFORE = re.compile(
    r"(?:(?:hi|hiya|hey|hello|ok|okay|right|so|oh|ah|ooh|aw|and|but|good|morning|evening|afternoon|dear|thanks|thank you|ta|cheers|lovely|brilliant|sorry|to)\b[\s,.!–-]*)+"
)
_EVERYBODY = any_of(
    r"\b(?:every(?:one|body)|all(?! right| good| okay| ok)|any(?:one|body)|folks?|others?|guys|both|the rest|people|you lot|yous|ladies|each|group|chat|thread|whoever|nobody|no one)\b"
)
_TOLD_OF = re.compile(
    r"\s*(?:['’]s\b(?! (?:alright|ok))|(?:said|says|told|asked|wrote|is|was|has|had|(?:will|would|can|could|may)\b(?! (?:i|we|you)\b)|and|or|reckons?|thinks?|thought|mentioned|sent|posted|put|wants?|made)\b|&|/)"
)
"""What follows a name that is spoken of and not spoken to."""


def asked_alone(goes: Sequence[Go], asker: str) -> set[str] | None:
    """The labels of those who are asked by name, where nobody asks all of them; None where anybody may be meant.

    >>> chat = [Go("Ada", "It floods twice a year", [0]), Go("Bo", "Ada that's a good one, can I use it in the write-up?", [1])]
    >>> asked_alone([*chat, Go("Cy", "I bring the soup", [2])], "Bo")
    {'Ada'}
    >>> asked_alone([chat[0], Go("Bo", "Can I use what you all said in the write-up, Ada?", [1])], "Bo") is None
    True
    """
    labels = {go.label for go in goes} - {asker}
    found: set[str] = set()
    for go in goes:
        if go.label != asker or not announces(go.text):
            continue
        named = _spoken_to(go.text, labels)
        if named is None:
            return None
        found.add(named)
    return found or None


def _spoken_to(text: str, labels: Collection[str]) -> str | None:
    """The one label whose name stands where one calls somebody: at the head, behind @, or at the very end."""
    said = fold(text).strip()
    if _EVERYBODY.search(said):
        return None
    head = re.match(r"@?[^\W\d_][\w'’-]*", rest := _BEFORE.sub("", said, count=1) if _BEFORE.match(said) else said)
    last = re.search(r"[,?!] ?([^\W\d_][\w'’-]*)\W*$", said)
    named = []
    if head and not _TOLD_OF.match(rest[head.end() :]):
        named.append(head.group().lstrip("@"))
    if last:
        named.append(last[1])
    named += re.findall(r"@([^\W\d_][\w'’-]*)", said)
    fits = {label for label in labels for name in named if name in re.findall(r"[^\W_]+", fold(label))}
    return next(iter(fits)) if len(fits) == 1 else None
