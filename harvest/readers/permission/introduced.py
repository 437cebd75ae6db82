# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A child of whom somebody else tells the age."""

from __future__ import annotations

import re

from harvest.readers.permission.ages import Age, age_in_school, number_in
from harvest.readers.permission.children import NO_CHILD, NO_UNIT, NUMBER, Child
from harvest.readers.permission.text import fold, shown_match, unaccent


def child_introduced(first_name: str, text: str, below: int = 16) -> Child:
    """Whether somebody else's words tell the age of a person who speaks too ("this is Mia, she's nine")."""
    if first_name not in text:
        return NO_CHILD
    name = re.escape(unaccent(first_name).casefold())
    said = re.search(
        rf"\b{name}(?:'s|,? (?:here )?(?:is|who's|who is|she's|he's|she is|he is|aged?))(?: (?:only|just|nearly|almost))* (?:{NUMBER}\b{NO_UNIT}|in (?P<year>(?:year|yr) ?\d{{1,2}})\b)",
        fold(text),
    )
    if said is None:
        return NO_CHILD
    age = age_in_school(said["year"], 2000) if said["year"] else Age(number_in(said), number_in(said))
    return (
        (False, f"may be under {below}, as another says: {shown_match(said)}") if age and age.low < below else NO_CHILD
    )
