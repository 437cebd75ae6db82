"""Sounds that a recogniser or a typist writes in brackets, stars or notes: nobody's words, and nobody's name."""

from __future__ import annotations

import re

SOUNDS = "captions of sounds, no words (such as [Music])"
_SOUND = re.compile(
    r"(?:[\[(♪*]+\s*[^\])♪*]{0,60}\s*[\])♪*]+|♪+|\.{2,}|…|-+|\[_?[A-Z]+_?\]|(?:BLANK_AUDIO|silence|music|"
    r"inaudible))[\s.]*$",
    re.I,
)
_IN_BRACKETS = re.compile(r"\(\s*(?P<inside>[^()]{1,60}?)\s*\)$")
_SOMEBODY = re.compile(r"(?:unknown|unidentified|speaker|\?)|[A-ZÀ-Þ][a-zà-ÿ'’-]+(?: [A-ZÀ-Þ][\w'’.-]*)*$")
_HEARD = re.compile(
    r"laugh|applau|music|silen|cough|sigh|paus|cheer|nois|cry|sing|cross|inaud|unclear|unintell|indistinct|clap|bell|"
    r"knock|phone|wind|chatter|background|blank|sound|lachen|rire|risa|rise|śmiech|chwerthin",
    re.I,
)


def is_sound(text: str) -> bool:
    """Whether a line holds a sound or a gap alone.

    >>> is_sound("[BLANK_AUDIO]"), is_sound("♪ la la ♪"), is_sound("*coughs*"), is_sound("We sang [laughs] on")
    (True, True, True, False)
    """
    return _SOUND.match(text) is not None


def stands_for_a_sound(label: str) -> bool:
    """Whether what stands alone behind a time is a sound; who is named in round brackets, or not known, is none.

    >>> stands_for_a_sound("(laughing)"), stands_for_a_sound("(Applause)"), stands_for_a_sound("♪ drums ♪")
    (True, True, True)
    >>> stands_for_a_sound("(Una Wren)"), stands_for_a_sound("(unknown)"), stands_for_a_sound("Una Wren")
    (False, False, False)
    """
    if (inside := _IN_BRACKETS.match(label)) is not None:
        return _HEARD.search(inside["inside"]) is not None or _SOMEBODY.match(inside["inside"]) is None
    return is_sound(label)
