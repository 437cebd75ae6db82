"""Names with a number that stand alone over the texts of several people, in files that mark no headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.documents.stories.heading_voices import voice_in_heading
from harvest.readers.recognise.recurring import NOBODY
from harvest.readers.recognise.talk.speakers import looks_like_name

_HEAD = re.compile(r"^\s*\(?(\d{1,3})[.):、]\s*(\S.{1,70})$")
_LEAST, _WORDS, _BELOW, _MOST, _HALF = 3, 8, 8, 0.6, 0.5
_SPEAKS = re.compile(
    r"\b(?:I|my|ich|mein\w*|je|j['’]\w+|mon|ma|mes|yo|mi|mis|ja|mój|moja|eu|meu|minha|io|mio|mia|ik|mijn|fy)\b"
)


def numbered_names(lines: Sequence[Line], *, many: bool) -> list[int]:
    """The lines that are a number and who says what stands below; [] where any numbered line may be a theme.

    Most have to be whole names, and most have to speak for themselves below; one of these will do where the file is
    called after ``many`` people's texts.

    >>> page = ["1. Ada Obi", "I had one pump for the lane and all of us used it.", "2. No name", "I came for soup,",
    ...     "and stayed until they put the chairs up.", "3) Bo Ek", "My girl was born in the back of that very shop."]
    >>> numbered_names([Line(text) for text in page], many=False)
    [0, 2, 5]
    >>> page = ["1. Parks", "Muddy, and the gates shut by four.", "2. Buses", "One goes at nine, no more come then.",
    ...     "3. Shops", "Most of them have gone, and the rest will go."]
    >>> numbered_names([Line(text) for text in page], many=True)
    []
    """
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    found = {n: head for n in filled if not lines[n].heading and (head := _HEAD.match(lines[n].text)) is not None}
    at = list(found)
    if len(at) < _LEAST or [int(head.group(1)) for head in found.values()] != list(range(1, len(at) + 1)):
        return []
    heads = [head.group(2).strip() for head in found.values()]
    below = [
        " ".join(line.text for line in lines[n + 1 : end]) for n, end in zip(at, [*at[1:], len(lines)], strict=True)
    ]
    if not all(map(_names_teller, heads)) or any(len(text.split()) < _BELOW for text in below):
        return []
    named = [head for head in heads if not NOBODY.match(head)]
    if len({*named}) < max(2, len(named)) and not many:
        return []
    whole = sum(len(head.split()) > 1 or voice_in_heading(head) is not None for head in named)
    speak = sum(_SPEAKS.search(text) is not None for text in below)
    named_in_full, told = whole >= _HALF * len(named), speak >= _MOST * len(below)
    return at if (many and (named_in_full or told)) or (named_in_full and told) else []


def _names_teller(head: str) -> bool:
    """Whether a line behind its number is a name, alone or with what somebody is, or says that nobody is named."""
    if NOBODY.match(head) or voice_in_heading(head) is not None:
        return True
    short = len(head.split()) <= _WORDS and not ends_sentence(head) and not asks(head) and head[-1] not in ",;:–—-"
    return short and looks_like_name(head.partition(",")[0])
