"""What may leave, decided here and nowhere else: consent, names, held-back words, small numbers of people."""

from harvest.privacy.cleared import Cleared, HeldBack, uncleared
from harvest.privacy.guard import clear, team_text
from harvest.privacy.names import Mention, VoiceNames, name_mentions, pseudonym
from harvest.privacy.tables import Suppressed, suppress
from harvest.privacy.team_text import TeamText

__all__ = [
    "Cleared",
    "HeldBack",
    "Mention",
    "Suppressed",
    "TeamText",
    "VoiceNames",
    "clear",
    "name_mentions",
    "pseudonym",
    "suppress",
    "team_text",
    "uncleared",
]
