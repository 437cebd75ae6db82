"""What people do who ring, write or come by, for patterns about what they said then."""

RANG = r"(?:rang|rung|phoned|telephoned|texted|e-?mailed|messaged)"
"""Part of a pattern in small letters: what is surely a call or a message."""
RANG_OR_WROTE = r"(?:rang|rung|phoned|telephoned|called|texted|e-?mailed|messaged|wrote)"
"""The same with what may be something else: *called Ada*, *wrote a poem*."""
