"""How somebody proves who they are: passwords, links and sessions as they are kept, and how long each holds."""

from harvest.accounts.outside import LONGEST_KNOWN_AS, IdentityFault, claimed, forwarded, known_key
from harvest.accounts.passwords import PasswordFault, hashed, matches, may_be_password
from harvest.accounts.times import (
    ABSOLUTE,
    IDLE,
    INVITATION_DAYS,
    LONGEST_LINK_DAYS,
    after_wrong,
    in_days,
    link_over,
    locked,
    seen_lately,
    session_over,
)
from harvest.accounts.tokens import fingerprint, new_token

__all__ = [
    "ABSOLUTE",
    "IDLE",
    "INVITATION_DAYS",
    "LONGEST_KNOWN_AS",
    "LONGEST_LINK_DAYS",
    "IdentityFault",
    "PasswordFault",
    "after_wrong",
    "claimed",
    "fingerprint",
    "forwarded",
    "hashed",
    "in_days",
    "known_key",
    "locked",
    "matches",
    "may_be_password",
    "new_token",
    "link_over",
    "seen_lately",
    "session_over",
]
