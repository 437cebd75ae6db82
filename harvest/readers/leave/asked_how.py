# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""How somebody asks in a talk what may be done with what was said, and leaves it open what that is."""

from __future__ import annotations

from harvest.readers.permission.text import any_of

HOW = any_of(
    r"\bhow (?:would|do|should|shall|can|may|might|could) (?:you|we|i) (?:\w+ ){0,4}?(?:us(?! all\b)|we|me|i)?(?: ?to)? ?(?:use|quote|print|publish|share|treat|handle) (?:(?:this|that|it|these)(?! (?!in\b|for\b|all\b|then\b|now\b|interview|recording|conversation|afterwards)[a-z])|your (?:words|story|answers?|interview)|what (?:you(?:'ve| have)?|we(?:'ve| have)?) (?:just )?(?:said|told|talked|recorded))",
    r"\bhow (?:would|do|should) (?:you|we) (?:\w+ ){0,3}?(?:this|it|your (?:words|story|interview)|what you(?:'ve| have)? (?:said|told us)) (?:to be )?(?:used|quoted|shared|printed|treated)\b",
    r"\bwhat (?:can|may|should|shall|could|are) (?:we|i) (?:allowed to )?(?:do|use) (?:with|from|of) (?:this|that|it|your (?:words|story|interview)|what you(?:'ve| have)? (?:said|told us))\b",
)
"""A question that leaves open what may be done: only words that say it themselves answer it."""
