"""Whose words a caption holds, where it says so itself: “It lit again” – Alf, baker; Words: Alf Penney."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harvest.readers.recognise.recurring import is_signature
from harvest.readers.recognise.signatures import Signature, signed_by

_QUOTED = re.compile(
    r"^\s*[“\"„«]([^“”„«»\"]{3,600})[”\"“»]\s*(?:[–—-]{1,2}\s*|[(\[]|,\s*)([^()\[\]“”\"]{2,70}?)[)\]]?\.?\s*$"
)
_WORDS = re.compile(
    r"(?:^|(?<=[\s.!?;,|–—(\[-]))(?:words|text|story|memory|quote|told|written|worte|texte?|paroles|palabras|parole|słowa|"
    r"geiriau|woorden|ord)\s*(?::|by|from|von|par|de|di|gan|van|av|por)\s*:?\s*([^:;()\[\]\n]{2,60}?)[\s.)\]]*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Whose:
    """Where the words of a caption begin and end, and whose they are."""

    start: int
    end: int
    who: Signature


def whose_words(caption: str) -> Whose | None:
    """Whose words stand in a caption; None where it only describes a picture, or credits whoever took it.

    >>> caption = "“It lit again” – Alf, baker, at the door"
    >>> found = whose_words(caption)
    >>> found.who.name, caption[found.start : found.end]
    ('Alf', '“It lit again”')
    >>> whose_words("The last tram. Words: Alf Penney").who.name, whose_words("The tram. Photo: Karl M.")
    ('Alf Penney', None)
    """
    quoted = _QUOTED.match(caption)
    behind = None if quoted else _WORDS.search(caption[-90:]) if len(caption) > 12 else None
    said = quoted.group(2) if quoted else behind.group(1) if behind else ""
    parts = [part.strip() for part in said.split(",") if part.strip()]
    if not parts or not is_signature(parts):
        return None
    if quoted:
        return Whose(0, quoted.end(1) + 1, signed_by(parts))
    assert behind is not None
    end = len(caption) - len(caption[-90:]) + behind.start()
    return Whose(0, len(caption[:end].rstrip(" –—-|(,")), signed_by(parts)) if caption[:end].strip() else None
