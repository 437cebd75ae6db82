"""What every transcript with times has in common: sounds are no words, and who asks all the questions facilitates."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model import Role
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.talk.leading import guess_facilitator
from harvest.readers.recognise.talk.sounds import SOUNDS, is_sound
from harvest.readers.transcripts.line_shapes import bare_words
from harvest.readers.transcripts.made_up import without_made_up
from harvest.readers.transcripts.utterances import AT_ONCE, Utterance, follow_at_once, join_turns

PAUSE = 2.0
"""Seconds of silence that part two turns where no cue names a speaker."""
WORDS_A_SECOND = 2.5
"""How fast people speak, where a file does not say when a line ends."""


def mark_guessed_facilitator(turns: Sequence[Utterance], warnings: list[str], *, made_by: str = "") -> None:
    """Give the facilitator's role to who mostly asks short questions, and say so; where nobody stands out, to whoever
    made the group (``made_by``) and writes first in it."""
    who, warning = guess_facilitator(turns)
    roles = any(turn.role is Role.FACILITATOR for turn in turns)
    if not who and not roles and made_by and turns and turns[0].speaker == made_by:
        who = made_by
        warning = (
            f"{made_by} made the group and writes first in it, and is taken for the facilitator (a guess: nothing in "
            "the file says so). Correct the role if that is wrong."
        )
    if who and warning:
        warnings.append(warning)
        for turn in turns:
            if turn.speaker == who:
                turn.role = Role.FACILITATOR


def joined_lines(said: list[Utterance], dropped: LeftOut, warnings: list[str]) -> list[Utterance]:
    """Timed lines of which none names a speaker as stretches parted by pauses; long paragraphs stay as they are."""
    said = without_made_up(said, dropped)
    timed = [one for one in said if one.time is not None]
    if len(timed) < 3 or sum(len(one.text.split()) for one in said) > 22 * len(said):
        return said
    for one in timed:
        one.paragraph = False
        if one.end_time is None or one.end_time <= (one.time or 0):
            one.end_time = (one.time or 0) + len(one.text.split()) / WORDS_A_SECOND
    warnings.append(no_names(len(said), "timed lines", said))
    return join_turns(said, pause=PAUSE)


def no_names(count: int, what: str, said: Sequence[Utterance]) -> str:
    """The sentence for a recording in which nobody is named."""
    pause = AT_ONCE if follow_at_once(said) else PAUSE
    return (
        f"No speaker names in this file: {count} {what} were joined into stretches parted by pauses of {pause:g} "
        f"{'second' if pause == 1 else 'seconds'} or more (long ones where a sentence ends), and nobody is told apart."
    )


def without_fillers(said: list[Utterance], dropped: LeftOut) -> list[Utterance]:
    """The utterances that hold words; captions of sounds are counted in ``dropped``."""
    kept = []
    for one in said:
        if is_sound(one.text):
            dropped.add(SOUNDS, one.text)
            continue
        one.text = bare_words(one.text, dropped)
        kept.append(one)
    return kept
