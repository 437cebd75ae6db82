# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What stands beside a code in a cell, or a code beside what it means: "2 (not my street)", "1 – yes", "green: print it"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from harvest.readers.permission.answered import closed

_LIGHT = re.compile(
    r"(green|amber|orange|yellow|red|blue|white|gold|silver)(?: (?:light|card|dot|sticker|slip))? ?[-:=,(] ?(?=[^\W\d_]{2,}.*[^\W\d_]{2,})"
)
_NUMBER = re.compile(r"[(\[]?(?:option |code |answer )?(\d{1,2}|[a-e](?=[)\]=:.]))(?: ?[-=:.)\]]+)\s*(?=[^\W\d_]{2,})")
_APOSTROPHE = re.compile(r"\b(do|does|did|ca|wo|would|could|should|is|are|was|have|has)nt\b")
_WHOLE_NAME = re.compile(
    r"\b(yes|y|ok|okay|agree|agreed|fine|tak|oui|ja|si)[ ,;:-]+(?=(?:(?:full|real|own|whole|complete|first|last) )?names?$)"
)
_ONLY_UNNAMED = re.compile(
    r"\bonly (anon\w*|without (?:my |a )?name)$|\b(anon\w*|(?:no|without)(?: my| a)? name) only$"
)
_UNKNOWING = re.compile(
    r"dk|(?:do not|don't) know|(?:can't|cannot) (?:say|tell|decide)|(?:dk|don't know)[ /](?:na|refused|ref)"
)
_REMARK = re.compile(r"(\w{1,2}) ?[-(,:;. ]\s*(?=\w)(.+)")


def spoken(text: str) -> str:
    """A folded answer as people would say it: apostrophes put back, "yes, full name" with its "with".

    >>> spoken("dont know"), spoken("yes full name"), spoken("yes anonymous only"), spoken("dk")
    ('not sure', 'yes with my full name', 'yes anonymous', 'not sure')
    """
    text = _APOSTROPHE.sub(r"\1n't", text)
    if _UNKNOWING.fullmatch(text):
        return "not sure"
    return _ONLY_UNNAMED.sub(r"\1\2", _WHOLE_NAME.sub(r"\1 with my ", text))


def without_code(text: str, key: Mapping[str, str]) -> str:
    """A folded answer without the colour or the number before its own words, unless a key explains that.

    >>> without_code("green card: print it", {}), without_code("2 - no, thank you", {}), without_code("2 - no", {"2": "yes"})
    ('print it', 'no, thank you', '2 - no')
    """
    if text in key:
        return text
    for pattern in (_LIGHT, _NUMBER):
        match = pattern.match(text)
        if match and match[1] not in key:
            return text[match.end() :]
        if match and key[match[1]] == text[match.end() :].strip(" .,;)"):
            return match[1]
    return text


def meaning_of(text: str, bare: str, key: Mapping[str, str]) -> tuple[str | None, str]:
    """What a key says that a folded answer means, and what stands beside its code.

    >>> meaning_of("2 (not my street)", "2 (not my street", {"2": "yes"}), meaning_of("2", "2", {"2": "yes"})
    (('yes', '(not my street)'), ('yes', ''))
    """
    whole = key.get(text) or key.get(bare)
    if whole is not None:
        return whole, ""
    match = _REMARK.fullmatch(text)
    if match is None or match[1] not in key or match[1] in closed.YES or match[1] in closed.NO:
        return None, ""
    if all(part in key for part in re.findall(r"\w+", match[2])):
        return None, ""  # several codes
    return key[match[1]], text[match.end(1) :].strip(" ,;:.-")
