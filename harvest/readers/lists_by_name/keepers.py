"""Who keeps a list, or is written to in a mail that is pasted into it: nothing is said of what they permit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.greetings import GREETING

_NOTES = (
    r"(?:phone |telephone |desk |door |my )?(?:notes?|notebook|log|list|records?|calls?|messages?|diary|jottings|tally|"
    r"(?:things? |points? )?to remember|reminders?|what came in)"
)
_NAME = r"[A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]*){0,2}"
_KEPT_BY = re.compile(
    rf"^\W*(?:[^.:!?\n]{{0,60}}\b)?(?i:{_NOTES})\b[^.:!?\n]{{0,40}}?"
    rf"(?:\(\W*(?:(?:by|from|kept by) )?{_NAME}(?:, [^()]{{3,30}})?\W*\)|"
    rf"\s*[,–—-]\s*(?:(?:by|from|kept by) )?{_NAME}|\s(?:by|kept by) {_NAME})\W*$|"
    rf"^\W*(?:[^.:!?\n]{{0,60}}\s[,–—-]\s*)?{_NAME}['’]s (?i:{_NOTES})\W*$"
)
"""The head of notes with whose they are: *Phone notes (Dawn)*, *Changes since the café - Shona's notes*."""
_GREETED = re.compile(rf"(?:^|(?<=[\"“‘])|(?<=[:.!?] ))(?i:{GREETING})\s+{_NAME}\s*[,!–—-]\s*(?=\S)")
_CALLED = re.compile(
    rf"(?<=[\"“])\s*{_NAME}\s*,\s*"
    rf"(?=(?:(?:it['’]?s|this is) )?{_NAME} here\b|I\b|(?:can|could|please|it|this|just|sorry|about|no)\b)"
)
"""Who is spoken to at the head of a message that is copied in: *"Dawn, Bo here. I slept on it …"*."""
_LOOK = 3
"""So many lines at the top may say whose notes they are."""


def without_keepers(lines: Sequence[str]) -> list[str]:
    """The lines without a head that says whose notes they are, and without whom a mail greets that is pasted in.

    >>> without_keepers(["Phone notes (Dawn)", "Ada rang, fine to quote.", 'Bo wrote: "Dear Dawn, no quotes please"'])
    ['Ada rang, fine to quote.', 'Bo wrote: "no quotes please"']
    >>> without_keepers(['Text from Bo, word for word: "Dawn, Bo here. No quotes please."'])
    ['Text from Bo, word for word: "Bo here. No quotes please."']
    >>> without_keepers(["Permissions for Ada Obi", "Ada's list says yes"])
    ['Permissions for Ada Obi', "Ada's list says yes"]
    """
    kept = [line for n, line in enumerate(lines) if n >= _LOOK or _KEPT_BY.match(line.strip()) is None]
    return [_CALLED.sub("", _GREETED.sub("", line)) for line in kept]
