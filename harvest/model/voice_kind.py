"""Whom a voice stands for: a person, a group that speaks as one, or only the card its words are written on."""

from __future__ import annotations

from enum import StrEnum

from harvest.model.words import Role


class VoiceKind(StrEnum):
    """What a voice is, and so whether it is counted among people."""

    PERSON = "person"
    GROUP = "group"
    CARD = "card"

    def pseudonym(self, role: Role) -> str:
        """What stands before its number where it is not named.

        >>> VoiceKind.PERSON.pseudonym(Role.RESIDENT), VoiceKind.CARD.pseudonym(Role.UNKNOWN)
        ('Resident', 'Card')
        """
        return role.words.pseudonym if self is VoiceKind.PERSON else self.value.capitalize()
