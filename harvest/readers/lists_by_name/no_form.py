"""Notes that somebody filled in no form, where they answered all the same."""

from __future__ import annotations

import re

_NO_FORM = re.compile(
    r"\b(?:(?:she|he|they|there) (?:had|has|have|did|was|were|is|are) )?(?:no|not (?:a|any)) "
    r"(?:paper |consent |written |permission )?(?:form|slip|sheet|card)\b(?: (?:yet|on paper))?[.;,]",
    re.I,
)
_ANSWERED = re.compile(
    r"\b(?:says?|said|told|agrees?|agreed|happy|fine|ok|okay|yes|may|can)\b.*\b(?:quot\w*|words?|name|use|print)\b",
    re.I,
)


def answered_anyway(said: str) -> str:
    """A text without its note that there is no form, where it goes on with what somebody answered.

    >>> answered_anyway("Ada. No form. She says yes, we may quote her words"), answered_anyway("Bo. No form. Rang.")
    ('Ada. She says yes, we may quote her words', 'Bo. No form. Rang.')
    """
    found = _NO_FORM.search(said)
    return (
        said[: found.start()] + said[found.end() :].lstrip()
        if found and _ANSWERED.search(said[found.end() :])
        else said
    )
