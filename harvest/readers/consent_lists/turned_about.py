# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Headings that ask what somebody does not want, and answers to them, turned about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists import cells
from harvest.readers.consent_lists.meanings import NAME_TOO, PHOTO, QUOTE, SHARE
from harvest.readers.consent_lists.purposes import purposes_of
from harvest.readers.permission.how_far import is_blank
from harvest.readers.permission.text import any_of

_AGAINST = any_of(
    r"^(?:have |has )?(?:opt(?:ed|s|ing)?[ -]?out (?:of|from)|object(?:s|ed|ion)? to|refuse[sd]?|declines? to be|withhold|hide|leave out|not to|no)\b(?= \w)"
)
_OBJECTS = any_of(
    r"^(?:(?:do|would) (?:you|they) |i |we )?(?:object(?:s|ed|ions?)? (?:to|if)?|mind\b(?! map)|opt(?:ed|s|ing)?[ -]?out (?:of|from)|have (?:any|an) objections? to|any objections? to)\b(?= ?\w)"
)
"""What surely asks against something, also where everybody answers alike."""


def is_inverted(text: str, column: Sequence[str]) -> bool:
    """Whether a heading asks what somebody does not want, and is answered with no as well as with yes."""
    said = {cells.yes_or_no(cell) for cell in column if not is_blank(cell)}
    if not said or not said <= {cells.YES, cells.NO}:
        return False
    return bool(_OBJECTS.search(text)) or (bool(_AGAINST.search(text)) and cells.NO in said)


def unless_asked(cell: str, objections: Sequence[str]) -> str:
    """The name does not matter to somebody: that permits nothing where they have not said that they do not object."""
    asked = any(cells.yes_or_no(one) == cells.NO for one in objections)
    return cell if asked or cells.yes_or_no(cell) != cells.YES else ""


def positive(text: str) -> str:
    """A heading that asks against something as one that asks for it."""
    rest = re.sub(r"^(?:us|being|to be|our|having) ", "", _AGAINST.sub("", _OBJECTS.sub("", text)).strip())
    if re.match(r"(?:the |my |their |your )?names?\b", rest):
        return NAME_TOO
    found = purposes_of(rest)
    return {"quotation": QUOTE, "sharing": SHARE, "photo": PHOTO, "quotation_with_name": NAME_TOO}.get(
        found[0] if found else "", rest
    )


def inverted(cell: str) -> str:
    """The answer to the heading turned about."""
    return {cells.YES: "No", cells.NO: "Yes"}.get(cells.yes_or_no(cell), cell)
