"""Pseudonyms, and where people's names stand in what somebody said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from harvest.model import Consent, Material, Role, Voice

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
    return f"{role.words.pseudonym} {number}"


def protected(voice: Voice) -> bool:
    """Whether this voice's real name must not be printed."""
    return voice.consent is not Consent.NAMED or voice.withdrawn_at is not None


class Names:
    """The real names of voices that may not be named, searched for all at once: full labels and each name in them."""

    def __init__(self, voices: Iterable[Voice]):
        self.owners: dict[str, list[Voice]] = {}
        for voice in voices:
            if not protected(voice):
                continue
            label = re.sub(r"\([^)]*\)", " ", voice.label).strip()
            parts = [p.strip(".,'’") for p in label.split()]
            names = [p for p in parts if len(p) >= 3 and p[:1].isupper() and not _NO_NAMES.fullmatch(p)]
            for name in {label, *names} if names else ():
                self.owners.setdefault(name, []).append(voice)
        words = "|".join(re.escape(n) for n in sorted(self.owners, key=len, reverse=True))
        self._pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)") if words else None
        # file names write names small and join them with _ or -
        loose = words.replace(r"\ ", r"[\s_.-]+")
        self._loose = re.compile(rf"(?<![^\W_])(?:{loose})(?![^\W_])", re.IGNORECASE) if words else None
        self._by_key = {_key(name): owners for name, owners in self.owners.items()}

    def find(self, text: str) -> Iterator[tuple[int, int, list[Voice]]]:
        """Where a name stands, and whose it may be."""
        for m in self._pattern.finditer(text) if self._pattern else ():
            yield m.start(), m.end(), self.owners[m.group()]

    def replaced(self, text: str) -> str:
        """The text with pseudonyms instead of names; ``[name]`` where several voices have that name."""
        for start, end, owners in reversed(list(self.find(text))):
            text = text[:start] + _instead(owners) + text[end:]
        return text

    def title(self, text: str) -> str:
        """A title or file name with pseudonyms, however the names are written there."""
        return self._loose.sub(lambda m: _instead(self._by_key.get(_key(m.group()), [])), text) if self._loose else text


def _key(name: str) -> str:
    return re.sub(r"[\s_.-]+", " ", name).lower()


def _instead(owners: list[Voice]) -> str:
    return owners[0].pseudonym if len(owners) == 1 else "[name]"


def name_mentions(material: Material) -> tuple[Mention, ...]:
    """Where the name of a voice that may not be named stands in words that may be quoted, for a person to look at.

    Names are found by their spelling, so a town called Lincoln is listed where somebody is; other people's names, who
    are no voice of the inquiry, are not found at all. Names are proposed here, never taken out unseen.
    """
    voices = {v.id: v for v in material.voices}
    names = Names(material.voices)
    found = []
    for p in material.passages:
        speaker = voices.get(p.voice_id)
        if speaker is not None and speaker.may_be_quoted:
            for start, end, owners in names.find(p.text):
                found += [Mention(p.id, start, end, p.text[start:end], v.id, p.voice_id) for v in owners]
    return tuple(sorted(found, key=lambda m: (m.passage_id, m.start, m.named_voice_id)))
