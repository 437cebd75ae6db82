"""What every transcript with times has in common: sounds are no words, and who asks all the questions facilitates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Role
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise import speakers
from harvest.readers.transcripts.utterances import Utterance

PAUSE = 2.0
"""Seconds of silence that part two turns where no cue names a speaker."""

_FILLER = re.compile(
    r"(?:[\[(♪*]+\s*[^\])♪*]{0,60}\s*[\])♪*]+|♪+|\.{2,}|…|-+|\[_?[A-Z]+_?\]|(?:BLANK_AUDIO|silence|music|"
    r"inaudible))[\s.]*$",
    re.I,
)


def mark_guessed_facilitator(turns: Sequence[Utterance], warnings: list[str]) -> None:
    """Give the facilitator's role to who mostly asks short questions, and say so."""
    who, warning = speakers.guess_facilitator(turns)
    if who and warning:
        warnings.append(warning)
        for turn in turns:
            if turn.speaker == who:
                turn.role = Role.FACILITATOR


def without_fillers(said: list[Utterance], dropped: LeftOut) -> list[Utterance]:
    """The utterances that hold words; captions of sounds are counted in ``dropped``."""
    kept = []
    for one in said:
        if _FILLER.match(one.text):
            dropped.add("captions of sounds, no words (such as [Music])", one.text)
        else:
            kept.append(one)
    return kept
