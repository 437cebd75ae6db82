"""What may leave, decided here and nowhere else: consent, names, held-back words, small numbers of people."""

from harvest.privacy.guard import Cleared, HeldBack, clear, team_text, uncleared
from harvest.privacy.names import Mention, VoiceNames, name_mentions, pseudonym
from harvest.privacy.team_text import TeamText

__all__ = [
    "Cleared",
    "HeldBack",
    "Mention",
    "TeamText",
    "VoiceNames",
    "clear",
    "name_mentions",
    "pseudonym",
    "team_text",
    "uncleared",
]
