# ruff: noqa: E501 – patterns are easier to check on one line
"""Notes that somebody filled in no form, where they answered all the same."""

from __future__ import annotations

import re

_NO_FORM = re.compile(
    r"\b(?:(?:she|he|they|there) (?:had|has|have|did|was|were|is|are) )?(?:no|not (?:a|any)) "
    r"(?:paper |consent |written |permission )?(?:form|slip|sheet|card)\b(?: (?:yet|on paper))?[.;,]",
    re.I,
)
_ANSWERED = re.compile(
    r"\b(?:answers?|says?|said|told|agrees?|agreed|happy|fine|ok|okay|yes|may|can)\b.*\b(?:quot\w*|words?|name|use|print)\b",
    re.I,
)


_INSTEAD = re.compile(
    r"[,;]?\s*\b(?:(?:which is |is |that['’]?s |are )?(?:to (?:go|be put|be read|stand|count)(?: in| there| down)? |goes in |put )?(?:instead of|in place of|for|to fill|over)) "
    r"(?:the|his|her|their|my|that) (?:(?:empty|blank|missing|unticked) )?(?:blanks?|gaps?|box(?:es)?|line)\b(?= ?[:,;.])",
    re.I,
)
_RANG_ABOUT = re.compile(
    r"\b(?:rang|phoned|called|texted|wrote|e-?mailed|came (?:in|by|back|round))(?: (?:me|us|up|back|in))? (?:about|over|because of|to fill(?: in)?) "
    r"(?:the|his|her|their|that) (?:empty|blank|missing|unticked) (?:box(?:es)?|line|row|answer|slip|form|space)\b",
    re.I,
)
"""Why somebody rang who then answers what was blank."""


def answered_anyway(said: str) -> str:
    """A text without its note that there is no form, or that it was left blank, where somebody goes on and answers.

    >>> answered_anyway("Ada. No form. She says yes, we may quote her words"), answered_anyway("Bo. No form. Rang.")
    ('Ada. She says yes, we may quote her words', 'Bo. No form. Rang.')
    >>> answered_anyway("Bo rang about his empty box. His answer, to go in instead of the blank: fine, print it")
    'Bo rang. His answer: fine, print it'
    """
    if (rang := _RANG_ABOUT.search(said)) and _ANSWERED.search(said[rang.end() :]):
        said = f"{said[: rang.start()]}rang{said[rang.end() :]}"
    said = _INSTEAD.sub("", said) if _ANSWERED.search(said) else said
    found = _NO_FORM.search(said)
    return (
        said[: found.start()] + said[found.end() :].lstrip()
        if found and _ANSWERED.search(said[found.end() :])
        else said
    )
