"""Pseudonyms, and where people's names stand in what somebody said."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harvest.model import Consent, Material, Role, Voice

_ROLE_WORDS = {
    Role.RESIDENT: "Resident",
    Role.FACILITATOR: "Facilitator",
    Role.FRONTLINE: "Frontline worker",
    Role.MANAGER: "Manager",
    Role.COUNCILLOR: "Councillor",
    Role.UNKNOWN: "Voice",
}
_NO_NAMES = re.compile(
    "anonymous|cllr|councillor|card|facilitator|form|frontline|group|host|interviewer|jr|manager|miss|mrs|participant|"
    "person|resident|respondent|speaker|table|the|unknown|voice|worker|visitor",
    re.IGNORECASE,
)
"""Words in a label that are nobody's name."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in somebody's words: ``start``/``end`` in code points of the passage's text, whose name, who said it."""

    passage_id: int
    start: int
    end: int
    text: str
    named_voice_id: int
    speaker_voice_id: int

    @property
    def of_themselves(self) -> bool:
        """Whether people said their own name."""
        return self.named_voice_id == self.speaker_voice_id


def pseudonym(role: Role, number: int) -> str:
    """The name printed instead of the real one: the role in words and a number that stays.

    >>> pseudonym(Role.RESIDENT, 12)
    'Resident 12'
    """
    return f"{_ROLE_WORDS[role]} {number}"


def protected(voice: Voice) -> bool:
    """Whether this voice's real name must not be printed."""
    return voice.consent is not Consent.NAMED or voice.withdrawn_at is not None


def name_patterns(voice: Voice) -> re.Pattern[str] | None:
    """A pattern for the full label of a voice and for each name in it; None where the label is no name."""
    label = re.sub(r"\([^)]*\)", " ", voice.label).strip()
    parts = [p.strip(".,'’") for p in label.split()]
    names = [p for p in parts if len(p) >= 3 and p[:1].isupper() and not _NO_NAMES.fullmatch(p)]
    if not names:
        return None
    words = sorted({label, *names}, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)")


def name_mentions(material: Material) -> tuple[Mention, ...]:
    """Where the name of a voice that may not be named stands in words that may be quoted, for a person to look at.

    Names are found by their spelling, so a town called Lincoln is listed where somebody is; other people's names, who
    are no voice of the inquiry, are not found at all. Names are proposed here, never taken out unseen.
    """
    voices = {v.id: v for v in material.voices}
    patterns = [(v.id, p) for v in material.voices if protected(v) and (p := name_patterns(v)) is not None]
    found = []
    for passage in material.passages:
        speaker = voices.get(passage.voice_id)
        if speaker is None or not speaker.may_be_quoted:
            continue
        for voice_id, pattern in patterns:
            for m in pattern.finditer(passage.text):
                found.append(Mention(passage.id, m.start(), m.end(), m.group(), voice_id, passage.voice_id))
    return tuple(sorted(found, key=lambda m: (m.passage_id, m.start, m.named_voice_id)))
