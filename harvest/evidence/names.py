"""Pseudonyms for the names in the files: a voice's label never leaves without consent to be named."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.model import Voice
from harvest.privacy.names import Names as PrivateNames

_ALSO_WORDS = frozenset(
    """
    april art august baker banks bell best bill black bright brown bush chase church cook daisy dawn day dean
    drew faith field frank good grace grant green guy harry heather hill holly hope ivy jack joy june king lance
    lane long love mark may miles nick norm page park pat peg penny price ray rich rob robin rose ruby short sky
    small street sue summer sunny victor wade ward west white will wood young
    """.split()  # noqa: SIM905
)
"""Names that are also everyday words: replaced in what people say only where they cannot be the word."""
_TIMES = frozenset("april may june august summer day dawn".split())  # noqa: SIM905
_SENTENCE_STARTS = re.compile(r"(?:^|[.!?…:;\n]\s*|[“\"‘'(]\s*)$")
_TIME = re.compile(
    r"\b(?:in|every|each|last|next|this|of|since|until|till|by|from|to|early|late|mid)\s+$", re.IGNORECASE
)


class Names:
    """Names as the privacy module finds them, put away in titles, in what people said and in what the team wrote."""

    def __init__(self, voices: Iterable[Voice]):
        self._private = PrivateNames(voices)

    def titled(self, text: str) -> str:
        """A title, a file's name or a place without the names, however they are written there."""
        return self._private.title(text)

    def quoted(self, text: str) -> str:
        """Words with a pseudonym in square brackets for each name, so that everybody sees what was changed."""
        pieces: list[str] = []
        at = 0
        for start, end, owners in self._private.find(text):
            if _may_be_the_word(text[start:end].lower(), text[:start]):
                continue
            instead = owners[0].pseudonym if len(owners) == 1 else "name"
            pieces.extend((text[at:start], f"[{instead}]"))
            at = end
        return "".join(pieces) + text[at:]


def _may_be_the_word(name: str, before: str) -> bool:
    """Whether a capital tells nothing here, as *Will* at the start of a sentence or *June* after *every*."""
    if name not in _ALSO_WORDS:
        return False
    return bool(_SENTENCE_STARTS.search(before) or (name in _TIMES and _TIME.search(before)))
