"""What recognisers make up where nobody speaks, and captions that roll: both are left out and counted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.dropping import LeftOut
from harvest.readers.transcripts.utterances import Utterance

MADE_UP = "words that recognisers make up in silence (such as “Thank you.”, credits)"
REPEATED = "repeated caption lines"
_CREDITS = re.compile(
    r"(?:sub(?:titles?|titulos|títulos|titling)|captions?|captioning|sous-titr\w*|untertitel\w*|sottotitoli|legendas|"
    r"ondertitel\w*|napisy|субтитры|transcri(?:bed|pt(?:ion)?))\W*"
    r"(?:(?:\w+\W+){0,3})(?:by|von|par|por|de|di|door|от|im auftrag|realizados|"
    r"réalisés|created|provided|www\.|amara|©)\b.{0,80}$|.{0,40}\bamara\.org\b.{0,20}$|"
    r".{0,20}(?:thanks|thank you) for watching.{0,30}$|"
    r".{0,30}(?:please |don['’]t forget to )?(?:like and )?subscribe(?: to (?:my|our|the) channel)?.{0,20}$|"
    r"ご視聴ありがとうございました.?$|продолжение следует.{0,3}$",
    re.I,
)
_FEW_AT_AN_END, _LINE = 2, 8
"""So many captions at most at either end of a recording say who made them."""
_EMPTY_WORDS = re.compile(
    r"\W*(?:thank you(?: (?:so|very) much)?|thanks|you|bye(?:[ -]bye)?|okay|ok|oh|so|hmm+|mm+|the end|i['’]m sorry|"
    r"merci|danke|vielen dank|gracias|obrigad[oa]|dziękuję|谢谢|谢谢大家)\W*$",
    re.I,
)
_LONG, _SURE = 6.0, 0.6
"""Nobody takes so many seconds over two words; a recogniser that is so sure that nobody speaks is believed."""


def without_made_up(said: list[Utterance], dropped: LeftOut, no_speech: Sequence[float | None] = ()) -> list[Utterance]:
    """The utterances without credits, and without empty words that stand in silence or come again and again."""
    kept: list[Utterance] = []
    credited = any(_CREDITS.match(one.text.strip()) for one in said)
    for n, one in enumerate(said):
        unheard = no_speech[n] if n < len(no_speech) else None
        if _CREDITS.match(one.text.strip()) or (
            _EMPTY_WORDS.match(one.text) and _in_silence(said, n, unheard, credited)
        ):
            dropped.add(MADE_UP, one.text)
        else:
            kept.append(one)
    return kept


def credits_at_an_end(texts: Sequence[str]) -> set[int]:
    """Which captions, at the beginning or the end, say who made them and are nobody's words, whoever spoke last.

    >>> credits_at_an_end(["Ada: Who rows?", "Bo: I do.", "Subtitles by the Quay Captioners"])
    {2}
    """
    ends = {n for n in range(len(texts)) if n < _FEW_AT_AN_END or n >= len(texts) - _FEW_AT_AN_END}
    return {n for n in ends if _CREDITS.match(texts[n].strip())}


def is_credit_line(line: str) -> bool:
    """Whether a line of its own says who made captions or a transcript, with a name behind it.

    >>> is_credit_line("Transcribed by Quay Typing"), is_credit_line("Subtitles by the man next door")
    (True, False)
    """
    words = line.split()
    named = "amara.org" in line.casefold() or (words[-1:] and words[-1][:1].isupper())
    return (
        bool(named) and len(words) <= _LINE and line.strip()[:1].isupper() and _CREDITS.match(line.strip()) is not None
    )


def _in_silence(said: Sequence[Utterance], n: int, unheard: float | None, credited: bool) -> bool:
    one = said[n]
    if unheard is not None and unheard >= _SURE:
        return True
    if one.time is not None and one.end_time is not None and one.end_time - one.time >= _LONG:
        return True
    again = [other for other in said[max(0, n - 2) : n + 3] if other.text.strip().lower() == one.text.strip().lower()]
    # Where it made up credits too, twice is enough.
    return len(again) >= (2 if credited else 3)


def without_repeats(said: list[Utterance], dropped: LeftOut) -> list[Utterance]:
    """Rolling captions repeat the last line, grow it word by word or begin with its end: each word is kept once.

    Where most cues roll, whatever repeats is a caption rolling; elsewhere only what is shown at the same time.
    """
    repeats = sum(1 for a, b in zip(said, said[1:], strict=False) if repeats_line(a.text, b.text))
    rolls = len(said) >= 4 and repeats >= 0.25 * len(said)
    kept: list[Utterance] = []
    shown = ""
    for one in said:
        last = kept[-1] if kept else None
        before, shown = shown, one.text
        if last is None or last.speaker != one.speaker or not (rolls or _at_once(last, one)):
            kept.append(one)
        elif repeats_line(last.text, one.text):
            if len(one.text) > len(last.text):
                dropped.add(REPEATED, last.text)
                last.text, last.end_time = one.text, one.end_time
            else:
                dropped.add(REPEATED, one.text)
                last.end_time = max(last.end_time or 0, one.end_time or 0)
        else:
            # Who begins to speak may say again what was said before.
            shared = 0 if one.new_turn else _shared(before, one.text)
            if shared:
                dropped.add(REPEATED, one.text[:shared])
                one.text = one.text[shared:].lstrip()
            kept.append(one)
    return kept


def _at_once(last: Utterance, one: Utterance) -> bool:
    """Whether the second was on screen while the first was, or one of them only for the blink between two cues."""
    if last.time is None or one.time is None or last.end_time is None or one.end_time is None:
        return False
    if last.time == one.time:
        return False
    return one.time < last.end_time - 0.05 or last.end_time - last.time <= 0.05 or one.end_time - one.time <= 0.05


def repeats_line(before: str, after: str) -> bool:
    """Whether a caption says again what the one before said, with or without more."""
    return (
        before == after
        or (after.startswith(before) and after[len(before)] in " ,.!?'’-")
        or (before.endswith(" " + after) and len(after) > 12)
    )


def _shared(before: str, after: str) -> int:
    """How many characters at the beginning of a caption are the last three or more words of the one before."""
    words, following = before.split(), after.split()
    for size in range(min(len(words), len(following) - 1, 20), 2, -1):
        if words[-size:] == following[:size]:
            return len(" ".join(following[:size]))
    return 0
