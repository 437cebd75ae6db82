# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Somebody asks in a talk or a chat that all they say be left out: that is about every word of theirs in it."""

from __future__ import annotations

from harvest.readers.permission.text import any_of, fold

WHY = "asks that their words be left out: “{}”"
_LONGEST = 60
"""Who asks for that does so in few words; in longer ones people tell of other things that were left out."""
_MINE = r"(?:me|mine|my (?:messages?|words?|posts?|bits?|part|stuff|comments?|answers?|replies|stor(?:y|ies)|contributions?|name and all|side of it)|(?:all|any(?:thing)?|everything|none|whatever|what) (?:of )?(?:mine|my \w+|i(?:'ve| have)? (?:said|say|wrote|written|posted|put|told you)))"
_ALL = any_of(
    rf"\b(?:leave|keep|take|count|cut|miss) {_MINE} (?:right |well |all )?out\b(?! (?:on|loud|for|there|in the (?:cold|rain)))",
    rf"\b(?:please |just |can you |could you )?(?:do not|don't|dont|never|not to|rather (?:you |they )?(?:did not|didn't|not)|prefer (?:you |they )?(?:did not|didn't|not)|sooner (?:you )?(?:did not|didn't)) (?:to )?(?:use|quote|include|print|publish|share|put|repeat|have|pass on)(?: \w+){{0,2}} {_MINE}\b",
    rf"\b(?:delete|scrap|scrub|bin|remove|strike|ignore|disregard) (?:all |everything )?{_MINE}\b(?! (?:from (?:the )?(?:list|group)))",
    r"\bnothing (?:of mine|i(?:'ve| have)? (?:said|say|wrote|written)) (?:is |should |must |can |may )?(?:to )?(?:be )?(?:used|quoted|printed|shared|published|go\w*|leave|repeated)\b",
    r"\bi(?:'d| would) (?:rather|prefer|sooner) (?:not be|you (?:did not|didn't)) (?:quote\w*|us\w*|includ\w*|in (?:it|the report|this))\b",
)
_UNSAID = any_of(
    r"\bmy name out\b|\b(?:she|he|they|people) (?:said|told|asked)\b|\bused to\b|\bdon't leave me out\b|\bdo not leave me out\b|\bdon't (?:want to )?(?:be )?left out\b"
)


def takes_all_back(words: str) -> str:
    """Why everything somebody says is held, by one turn of theirs; empty where it asks for no such thing.

    >>> takes_all_back("Please leave my messages out of it thanks, folk would know it was me")
    'asks that their words be left out: “Please leave my messages out of it thanks, folk would know it was me”'
    >>> takes_all_back("They left me out of the team at school."), takes_all_back("Leave that bit out, would you?")
    ('', '')
    """
    if len(words.split()) > _LONGEST:
        return ""
    text = fold(words)
    if _UNSAID.search(text) or not _ALL.search(text):
        return ""
    return WHY.format(" ".join(words.split())[:80])
