"""The places around several people's words where what they permit stands: taken out of the words where most have it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from harvest.readers.leave.english_words import is_english
from harvest.readers.leave.said import is_noted, reads
from harvest.readers.leave.voices import Voice
from harvest.readers.permission.lines import is_plain, kind_of_label
from harvest.readers.permission.text import fold

_BRACKETS = re.compile(r"^(?P<said>.{12,}?)\s*(?P<tail>[(\[][^()\[\]\n]{1,260}[)\]])\W{0,2}$", re.S)
_BEHIND_QUOTES = re.compile(r"^(?P<said>[“\"«„].{10,}?[”\"»“])\s*[-–—→>]*\s*(?P<tail>[^\s“”\"«»].{1,260})$", re.S)
_DASHED = re.compile(r"^(?P<said>.{20,}?[.!?…”\"])\s*(?:[–—→]|--?>?)\s*(?P<tail>[^–—\n]{2,200})$", re.S)
_BEFORE_QUOTES = re.compile(r"^(?P<tail>[^“\"«„]{3,200}?)\s*[:–—-]?\s*(?P<said>[“\"«„].{10,})$", re.S)
_OWN = re.compile(r"\b(?:I|my|me|we|our|us)\b")
_MOST, _LEAST = 0.5, 2
_REMARK = 14
"""So many words at most has a remark."""


def taken_out(voices: Sequence[Voice], codes: Mapping[str, str]) -> None:
    """Moves what stands at a place where most people's leave stands from their words to what stands beside them."""
    for place, of in _PLACES.items():
        parted = [of(voice) for voice in voices]
        told = [(voice, part) for voice, part in zip(voices, parted, strict=True) if part is not None]
        texts = [part[1] for _, part in told]
        bare = place in ("last line", "first line", "last sentence")
        if not _is_place(texts, len(voices), codes, bare) or ("line" in place and _answers_another(texts)):
            continue
        usual = Counter(len(voice.words) for voice in voices).most_common(1)[0][0]
        for voice, (words, said) in told:
            more = words[-1] if place == "last line" and len(voice.words) > max(usual, 2) else ""
            if more and len(more.split()) <= _REMARK and not _OWN.search(more):
                # One line more than the others have belongs to what is said of leave: a condition, say.
                words, said = words[:-1], f"{more} (?) {said}"
            voice.words = words
            voice.beside[place] = f"{voice.beside[place]}. {said}" if place in voice.beside else said


def _answers_another(texts: Sequence[str]) -> bool:
    """Whether lines at one place answer, under one label, something that is no question of leave: ``Job: printing``."""
    labels = Counter(text.partition(":")[0].strip() for text in texts if ":" in text[:60])
    label, times = labels.most_common(1)[0] if labels else ("", 0)
    of_leave = kind_of_label(label) or reads(label).of_leave or is_noted(f"{label}: ")
    return times >= _LEAST and not of_leave


def _is_place(texts: Sequence[str], of: int, codes: Mapping[str, str], bare: bool) -> bool:
    """Whether what stands at one place says of leave for most, and is understood for two at least."""
    if len(texts) < max(_LEAST, _MOST * of):
        return False
    # What is told of others may sound like leave: where no mark says that it is, two speak of nothing else.
    fit = [not bare or is_code(t, codes) or is_plain(t, 1) or not is_english(t) or is_noted(t) for t in texts]
    if sum(fit) < _LEAST:
        return False
    told = [is_code(text, codes) or reads(text).of_leave for text in texts]
    clear = [is_code(text, codes) or (reads(text).of_leave and reads(text).clear) for text in texts]
    return sum(told) >= _MOST * len(texts) and sum(a and b for a, b in zip(clear, fit, strict=True)) >= _LEAST


def is_code(text: str, codes: Mapping[str, str]) -> bool:
    """Whether a text is one of the codes that a document explains."""
    return fold(text).strip(" .()[]*") in codes


def _tail(pattern: re.Pattern[str], which: int) -> Callable[[Voice], tuple[list[str], str] | None]:
    def of(voice: Voice) -> tuple[list[str], str] | None:
        found = pattern.match(voice.words[which]) if voice.words else None
        if found is None:
            return None
        words = list(voice.words)
        words[which] = found["said"].strip()
        return words, found["tail"].strip(" ()[]")

    return of


def _last(voice: Voice) -> tuple[list[str], str] | None:
    return (voice.words[:-1], voice.words[-1].strip()) if len(voice.words) > 1 else None


def _first(voice: Voice) -> tuple[list[str], str] | None:
    return (voice.words[1:], voice.words[0].strip()) if len(voice.words) > 1 else None


def _last_sentence(voice: Voice) -> tuple[list[str], str] | None:
    """The sentence at the end of somebody's words, where it says of leave: nothing else of theirs is moved."""
    parts = re.split(r"(?<=[.!?…])\s+(?=[A-Z(\[])", voice.words[-1]) if voice.words else []
    if len(parts) < 2 or len(parts[-1].split()) > 30 or not (reads(parts[-1]).of_leave and reads(parts[-1]).clear):
        return None
    return [*voice.words[:-1], " ".join(parts[:-1])], parts[-1]


_PLACES: dict[str, Callable[[Voice], tuple[list[str], str] | None]] = {
    "in brackets behind": _tail(_BRACKETS, -1),
    "last line": _last,
    "behind the quotation": _tail(_BEHIND_QUOTES, -1),
    "first line": _first,
    "before the quotation": _tail(_BEFORE_QUOTES, 0),
    "behind a dash": _tail(_DASHED, -1),
    "last sentence": _last_sentence,
}
