# ruff: noqa: E501 – examples are easier to check on one line
"""What stands on a form that nobody filled in: blanks, lines to write on, how to fill it in."""

from __future__ import annotations

import re

BLANK = re.compile(r"_{3,}|\.{6,}|…{3,}|[☐☑☒□]|\byes\s*/\s*no\b|\[ ?[xX]? ?\]", re.I)
_INSTRUCTS = re.compile(
    r"^\W*(?:please|thank you for|thanks for|you can|use (?:the )?(?:space|back)|write|tell us|click|tap|"
    r"bitte|vielen dank|danke|klick|veuillez|merci|cliquez|por favor|gracias|haga clic|per favore|grazie|"
    r"prosimy|proszę|dziękujemy|diolch|rhowch|gelieve|bedankt|tack|vennligst|obrigad)",
    re.I,
)
"""How a form speaks to whoever fills it in."""
RULED = re.compile(r"_{12,}|\.{16,}|…{6,}")
"""A line to write on, on which nobody wrote."""


def left_blank(line: str) -> bool:
    """Whether a line of a form is empty, tells how to fill it in, or is short enough to be a label.

    >>> left_blank("✂ - - - - - - - - - - - - - - - - - - - -"), left_blank("We sat by the weir until it was dark, and then we sang all the way home")
    (True, False)
    """
    words = sum(1 for word in line.split() if any(map(str.isalnum, word)))
    return BLANK.search(line) is not None or words <= 14 or _INSTRUCTS.match(line) is not None
