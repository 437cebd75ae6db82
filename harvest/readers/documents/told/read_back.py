# ruff: noqa: E501 – patterns are easier to check on one line
"""When and how a story was read back to whoever told it, before what they answered: ``Read back to her at 2.40 pm.``"""

from __future__ import annotations

import re

from harvest.model.calendar_words import MONTH

_WHOM = r"(?:her|him|them|me|us|both(?: of them)?|the (?:teller|narrator|storyteller|speaker|writer|author)|(?-i:[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?))"
_DID = (
    r"(?:read|went|gone|played|talked|checked|shown|showed|sent|asked|rang|phoned|spoke|spoken|listened|heard|looked)"
)
"""That it was given or agreed is leave itself."""
_WAY = r"(?:back|over|out|aloud|through|again|together|down|up|twice|once|first|all of it|it|this|that|the (?:story|text|whole|words|tape|recording|draft))"
_WHEN = (
    r"(?:at|on|in|by|over|after|before|from|this|that|the|an?|same|next|following|later|then|straight|just|last|of|end|start|day|week|time|"
    r"(?:early |late )?(?:morning|afternoon|evening|night|lunch ?time|tea ?time)|table|event|hall|library|corner|phone|telephone|video|call|visit|e-?mail|post|text|tape|paper|person|home|house|"
    r"today|yesterday|afterwards?|away|way|door|about|around|half|past|quarter|to|noon|o['’]clock|[ap]\.?m\.?|(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?s?|\d{1,4}(?:[.:/-]\d{1,4}){0,2}(?:st|nd|rd|th|[ap]m)?|"
    + MONTH
    + r"\w*)"
)
_READ_BACK = re.compile(
    rf"\W*(?:(?:(?:it|this|that|she|he|they|we|i) )?(?:was|were|has been|had been|had|has|have|is) )?(?:(?:we|i|she|he|they) )?{_DID}(?:\s(?:{_WAY}|(?:to|with|by|for|of)|{_WHOM}|{_WHEN})(?=[\s,.;]))*[,\s]*[.;]\s+(?=\S)",
    re.I,
)


def without_reading_back(said: str) -> str:
    """What is said of leave, without its first sentence where that tells only when and how they were asked.

    >>> without_reading_back("Read back to her at 2.40 pm. She is happy for it to be printed.")
    'She is happy for it to be printed.'
    >>> without_reading_back("Asked on the phone on 3 May. Print it, but not his name.")
    'Print it, but not his name.'

    What may be an answer stays, and so does all of what has none behind it:

    >>> kept = ("Read back to her, no changes. Print it.", "Asked not to be named. Print it.", "Read back to her.", "Told me no. Sorry.")
    >>> [without_reading_back(said) == said for said in kept]
    [True, True, True, True]
    """
    found = _READ_BACK.match(said)
    return said[found.end() :] if found else said
