"""What may leave: pseudonyms, consent scopes, small numbers of people."""

from harvest.privacy.names import Mention, name_mentions, pseudonym
from harvest.privacy.redaction import HeldBack, held_back, redact
from harvest.privacy.tables import Suppressed, suppress

__all__ = ["HeldBack", "Mention", "Suppressed", "held_back", "name_mentions", "pseudonym", "redact", "suppress"]
