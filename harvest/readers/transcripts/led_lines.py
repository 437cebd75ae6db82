# ruff: noqa: E501 – patterns are easier to check on one line
"""Lines of notes that lead in whose words they hold with more than a name: ``Dan on why he keeps coming: “…”``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Role
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.transcripts.utterances import Utterance

_WHO = r"(?P<who>[A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w'’-]+)?)"
_LED = re.compile(
    rf"^\W*{_WHO}(?:,? (?:again|also|too|then|later|who|on|about|when|after|of|of course|with|the|a|an|our|and|in|at|next)\b[^:\"“”\n]{{0,70}})?:\s*(?=[\"“‘«])"
)
_TOLD = re.compile(
    rf"^\W*{_WHO} (?:(?:also|then|again|just) )?(?:said|says|told|added|reckon(?:s|ed)|thought|felt|remember(?:s|ed)|asked)\b[^\n]*[\"“«]"
)
_LEAST = 2
"""So many lines at least lead in so where that is how a page is written."""


def with_led_lines_apart(said: Sequence[Utterance]) -> list[Utterance]:
    """The utterances; where several begin with a name and what leads in the words of whoever it is, these are theirs, and
    not of whoever spoke before.

    >>> notes = ["“We sang.”", "Bo again: “And rowed.”", "Cy, who kept the register: “I like it.”", "We went home."]
    >>> [(one.speaker, one.text) for one in with_led_lines_apart([Utterance(t, "Ada Hill") for t in notes] + [Utterance("“No.”", "Bo Lind")])]
    [('Ada Hill', '“We sang.”'), ('Bo Lind', '“And rowed.”'), ('Cy', '“I like it.”'), ('Ada Hill', 'We went home.'), ('Bo Lind', '“No.”')]
    """
    if sum(_names(_LED, one.text) is not None for one in said if one.speaker) < _LEAST:
        return list(said)
    speakers = [one.speaker for one in said if one.speaker]
    return [_theirs(one, speakers) if one.speaker else one for one in said]


def _names(pattern: re.Pattern[str], line: str) -> re.Match[str] | None:
    found = pattern.match(line)
    return found if found is not None and looks_like_name(found["who"]) else None


def _theirs(one: Utterance, speakers: Sequence[str]) -> Utterance:
    """An utterance, of whom it begins with."""
    led = _names(_LED, one.text)
    found = led or _names(_TOLD, one.text)
    if found is None:
        return one
    who = _one_of(found["who"], speakers)
    text = one.text[led.end() :] if led is not None else one.text
    if who == one.speaker:
        return replace(one, text=text)
    return replace(one, text=text, speaker=who, role=Role.UNKNOWN, affiliation="", hold="", minor=False, new_turn=True)


def _one_of(who: str, speakers: Sequence[str]) -> str:
    """The speaker who has that name, or its first word; else the name as it stands."""
    own = [one for one in speakers if one == who] or [one for one in speakers if one.split()[0] == who.split()[0]]
    return own[0] if own and len({*own}) == 1 else who
