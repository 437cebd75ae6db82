# ruff: noqa: E501 – patterns are easier to check on one line
"""Notes which say that a statement is worded the other way round, left out where its own heading says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.heads.heads import plain_head
from harvest.readers.consent_lists.heads.objecting import asked_about, objected
from harvest.readers.permission.text import fold

_SENTENCE = re.compile(r"[^.;\n]*[.;\n]?")
_SAYS_TURNED = re.compile(
    r"\b(?:statement|question|item|column|col|box|line|point|q|no|number|letter)?\.? ?[\"“'(]?(?P<code>[a-z]|\d{1,2})[\"”')]? (?:is|was|has been|goes|reads)(?: (?:worded|asked|put|written|phrased|printed|stated|meant))? "
    r"(?:the )?(?:other way (?:round|around|about)|opposite(?: way)?|in the negative|negatively|a negative|backwards|reversed|the reverse|turned (?:about|round|around))\b"
)
_YES_MEANS = re.compile(
    r"\b(?:y|yes|initials|initialled|a tick|tick|ticked|tak|oui|ja)\b[^=]{0,40}?(?:\bmeans?\b|=)(?P<meaning>[^,]{0,80})"
)
_KEEPS = re.compile(r"\b(?:not|never|no|nobody|nothing|keep|stays?|without|off|out|refus\w*|object\w*)\b|n[’']t\b")
_NUMBERED = re.compile(r"\W*(?:statement |question |q)?(?P<code>[a-z]|\d{1,2})[.):]")


def without_turned_heads_told(note: str, header: Sequence[str]) -> str:
    """A note without what it says of headings that object by themselves, whose answers are turned anyway.

    >>> heads = ["Name", "a. You may quote me", "f. Please do NOT pass my words on"]
    >>> without_turned_heads_told("Typed by Ada. Statement f is worded the other way round: Y there means do NOT pass on.", heads)
    'Typed by Ada.'
    >>> without_turned_heads_told("Statement a is worded the other way round: Y means do NOT quote.", heads)
    'Statement a is worded the other way round: Y means do NOT quote.'
    """
    codes = {code["code"]: plain_head(head) for head in header if (code := _NUMBERED.match(fold(head)))}
    kept = [one for one in _SENTENCE.findall(note) if not _told_by(one, codes)]
    return "".join(kept).strip() if codes and len("".join(kept)) < len(note) else note


def _told_by(sentence: str, codes: dict[str, str]) -> bool:
    said = _SAYS_TURNED.search(text := fold(sentence))
    head = codes.get(said["code"]) if said else None
    if not head or not (objected(head) or asked_about(head)):
        return False
    means = _YES_MEANS.search(text)
    return means is None or _KEEPS.search(means["meaning"]) is not None
