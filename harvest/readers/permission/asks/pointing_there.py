# ruff: noqa: E501 – patterns are easier to check on one line
"""Questions that point back to a place that the sentence before named: “The club has an archive. Can yours go in it?”."""

from __future__ import annotations

import re

_KEPT_IN = r"(?:archives?|record office|museum|local studies|history (?:room|centre|society|collection)|heritage (?:centre|collection))"
_KEPT = re.compile(rf"\b{_KEPT_IN}\b", re.IGNORECASE)
_LONGEST = 1_000
"""No heading has so many characters; what is longer is somebody's text."""
_SENTENCE = re.compile(
    rf"(?P<told>[^.!?]*\b{_KEPT_IN}\b[^.!?]*[.!:])\s+(?P<asked>[^.!?]*\?[^?]*)", re.IGNORECASE | re.DOTALL
)
_THERE = re.compile(
    r"\b(?:in|into|to|among|inside|with) (?:it|that|there|them|this|one)\b|(?<=\bgo )there\b|(?<=\bput )there\b|(?<=\bkept )there\b|\b(?:have|keep|hold) (?:yours|one|it|a copy)\b|\badd yours\b",
    re.IGNORECASE,
)
_OF_ITS_OWN = re.compile(
    rf"\b(?:quot\w*|print\w*|publish\w*|stud(?:y|ied)|analys\w*|read|report|photo\w*|pictures?|names?|partners?|council|show\w*|{_KEPT_IN})\b",
    re.IGNORECASE,
)
"""What says by itself what is asked."""


def with_there_named(wording: str) -> str:
    """A wording whose question points to an archive that was spoken of, as that question; any other as it stands.

    >>> with_there_named("The town has an archive (a cupboard). Can your bits go in it for good?")
    'Can your bits go in the archive for good?'
    >>> with_there_named("We keep an archive. May we study your words for the report?")
    'We keep an archive. May we study your words for the report?'
    """
    if len(wording) > _LONGEST or _KEPT.search(wording) is None:
        return wording
    found = _SENTENCE.search(re.sub(r"\s*\([^()]*\)", "", wording))
    if found is None or _OF_ITS_OWN.search(found["asked"]) or not (there := _THERE.search(found["asked"])):
        return wording
    into = there[0] if there[0].casefold().split()[0] in ("have", "keep", "hold", "add") else ""
    asked = found["asked"].strip()
    return _THERE.sub(f"{into} in the archive".strip(), asked, count=1)
