"""What passages are read as besides their own words: a short answer with what was asked, a dream card as a wish."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from harvest.model import Kind
from harvest.suggest.sentence_windows import sentence_spans
from harvest.suggest.told import Told

SHORT = 8
"""An answer of no more words than this is read with its question; a longer one says by itself what it is about."""
CARD = 25
"""A card of more words than this, or of several sentences, is no bare wish."""
_WISH = "It would be good to have "

_ASKED = re.compile(
    r".*\?$|(?:what|who|where|when|how|why|which|do|does|did|is|are|have|has|can|could|would|will)\b.*",
    re.IGNORECASE,
)
_SAYS_NOTHING = re.compile(
    r"(?:(?:sorry|well|er|erm|um|oh|hmm|no|to be honest|i|i['’]d)[,\s.!…]+)*(?:"
    r"(?:do not|don['’]t|dunno|wouldn['’]t|couldn['’]t|can['’]t|cannot)(?: really)?(?: know| say| tell(?: you)?"
    r"| remember| think(?: of (?:any(?:thing)?|one))?)|dunno|(?:not|am not|['’]m not) sure|no idea|no comment|pass|"
    r"n/?a|(?:as|see|same as) above|(?:nothing|none)(?: much)? (?:comes|springs) to mind|(?:it |that )?depends\b.*|"
    r"(?:have|had) to think\b.*|good question|prefer not to say|not applicable|if you like|(?:yes,? )?go on|not me"
    r")[\s,.!?…]*",
    re.IGNORECASE,
)


class Score(Protocol):
    """Something that scores vectors, and may know already what trained heads told of them."""

    def __call__(self, rows: np.ndarray, told: Told | None) -> np.ndarray:
        """Scores (rows, codes)."""
        ...


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that a passage is read as: ``instead`` of its own, or beside them, when the greater likelihood counts."""

    words: str
    instead: bool


def wording(text: str, kind: str = "", asked: str = "") -> Wording | None:
    """What a passage is read as, by the kind of its source and what was asked; None where its own words are enough.

    >>> wording("Yes, loads.", asked="Do you see much of your neighbours?")
    Wording(words='Do you see much of your neighbours? Yes, loads.', instead=False)
    >>> wording("A bus on Sundays", Kind.DREAM)
    Wording(words='It would be good to have a bus on Sundays', instead=True)
    >>> wording("Yes, loads."), wording("I don't know.", asked="What would you like to learn?")
    (None, None)
    """
    if not asked and kind != Kind.DREAM:
        return None
    said, asked = text.strip(), " ".join(asked.split())
    count = len(said.split())
    if not count or _not_english(said):
        return None
    if kind == Kind.DREAM:
        if count > CARD or len(sentence_spans(said)) > 1:
            return None
        return Wording(_WISH + _in_a_sentence(said), True)
    if not asked or count > SHORT or not _ASKED.fullmatch(asked):
        return None
    if _SAYS_NOTHING.fullmatch(said):
        return None
    return Wording(f"{asked.rstrip('?')}? {said}", False)


def _not_english(said: str) -> bool:
    """Whether most letters are none of English: a frame in English would be all that is understood."""
    if said.isascii():
        return False
    letters = [c for c in said if c.isalpha()]
    return 2 * sum(c.isascii() for c in letters) < len(letters)


def _in_a_sentence(said: str) -> str:
    first = said.split()[0]
    own = len(first) > 1 and (first.isupper() or not first[1:].islower() or first.startswith(("I'", "I’")))
    return said if own or first == "I" else said[0].lower() + said[1:]


@dataclass(frozen=True)
class Readings:
    """The vectors (readings, width) of what passages are read as, with what trained heads ``told`` of them where it is
    known; ``at`` says which passages, in rising order."""

    at: np.ndarray
    rows: np.ndarray
    instead: np.ndarray
    told: Told | None = None

    def take(self, places: np.ndarray) -> Readings | None:
        """Those of the passages at these places, counted anew."""
        number = {int(place): i for i, place in enumerate(self.at)}
        kept = [(new, number[int(old)]) for new, old in enumerate(places) if int(old) in number]
        if not kept:
            return None
        at, own = np.array(kept).T
        told = self.told.take(own) if self.told is not None else None
        return Readings(at, self.rows[own], self.instead[own], told)

    def weigh(self, found: np.ndarray, score: Score) -> np.ndarray:
        """The same scores (passages, codes) with those of what passages are read as."""
        said, out = score(self.rows, self.told), found.copy()
        out[self.at] = np.where(self.instead[:, None], said, np.maximum(found[self.at], said))
        return out
