"""Several people's words as one way of cutting a document gives them, and what stands around."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from harvest.readers.leave.said import reads
from harvest.readers.leave.voices import Voice

NUMBERED = re.compile(
    r"^\W{0,2}(?:(?:card|story|postcard|sheet|slip|person|speaker|voice|participant|note|piece|quote|no\.?|number|#)\s*#?)?(\d{1,3})\s*[.):–—-]*\s*(.*)$",
    re.I | re.S,
)
COUNT = re.compile(r"^\W{0,3}(?:[^\W\d_]+\.?\s*)?#?(\d{1,3})\W{0,3}$")
_HEAD_TAIL = re.compile(r"^(?P<who>[^()\[\]\n]{1,50}?)\s*(?P<tail>[(\[][^()\[\]\n]{1,160}[)\]])\s*:?$")
_CATALOGUED = re.compile(
    r"^(?:tape|track|reel|disc|cd|clip|recording|file|side|box|envelope|folder)\s+[^–—:]{1,24}?\s*[–—:]\s*(?P<who>[^\W\d_].*)$",
    re.I,
)
"""Where a recording lies, before who speaks on it: ``TAPE 3 SIDE A – Percy``."""
OPEN = re.compile(r"^[\s>]*[“\"«„]")


@dataclass(frozen=True, slots=True)
class Aside:
    """What stands around several people's words, and the heading that it stands under."""

    text: str
    above: str = ""


@dataclass(slots=True)
class Cut:
    """Several people's words by one way of cutting, and what stands around them."""

    how: str
    voices: list[Voice]
    around: list[Aside] = field(default_factory=list)
    over: str = ""
    """The line right over the first of them, where it is no heading."""


def title(text: str) -> list[Aside]:
    """A heading as something around the words, but for one that says what those below it permit."""
    return [] if reads(text).of_leave else [Aside(text, text)]


def label_of(text: str) -> tuple[str, str, str]:
    """A head as its label, its number and what stands in brackets behind it, where that speaks of leave."""
    bare = text.strip(" *_=~#")
    catalogued = _CATALOGUED.match(bare)
    bare, tail = catalogued["who"] if catalogued is not None else bare, ""
    found = _HEAD_TAIL.match(bare)
    if found is not None and (reads(found["tail"][1:-1]).of_leave or len(found["tail"]) <= 5):
        bare, tail = found["who"], found["tail"][1:-1]
    number = NUMBERED.match(bare) or COUNT.match(bare)
    label = bare
    if number is not None and re.match(r"^\W*[^\W\d_]*\.?\s*#?\d", bare):
        rest = number[2].strip() if number.re is NUMBERED else ""
        label = rest if rest else bare
        return label.strip(" *_:"), number[1], tail
    return label.strip(" *_:"), "", tail
