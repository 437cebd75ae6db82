"""What may leave, decided here and nowhere else: consent, names, held-back words, small numbers of people."""

from harvest.privacy.cleared import Cleared, HeldBack, uncleared
from harvest.privacy.consent import permission_of, permissions, why_held
from harvest.privacy.guard import clear, team_text
from harvest.privacy.names import Mention, VoiceNames, name_mentions, pseudonym
from harvest.privacy.review import FLAGS, PERSONS, key_of, new_numbers, with_labels, with_states
from harvest.privacy.team_text import TeamText

__all__ = [
    "Cleared",
    "FLAGS",
    "HeldBack",
    "Mention",
    "PERSONS",
    "TeamText",
    "VoiceNames",
    "clear",
    "key_of",
    "name_mentions",
    "new_numbers",
    "permission_of",
    "permissions",
    "pseudonym",
    "team_text",
    "uncleared",
    "why_held",
    "with_labels",
    "with_states",
]
