# ruff: noqa: E501 – patterns are easier to check on one line
"""What people write out of politeness and how they came and went, none of which answers what may be done with words."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NOUN = (
    r"(?:(?:great|big|real|particular|hard) )?(?:hurry|rush|panic|pressure|charge|cost|fee|news|luck|idea|clue|feelings|offence|harm(?: done)?|fuss|excuses?|complaints?|regrets?|"
    r"surprises?|wonder|chance of (?:rain|sun|snow)|rest for the wicked|(?:reply|answer|thanks|tickets?|flowers|presents?) (?:needed|necessary|required|expected)|need to (?:reply|answer|ring back|write back|call back|thank me|bring anything|book))"
)
_FOR = r"(?: (?:at all|whatsoever|really|today|this week|yet|here|then|there|from (?:here|us|me|our end|this end)|(?:for|to|about|on|over|with|meant to|between|as to) [^.,;!?\n()]{2,50}))*"
_NO_HURRY = re.compile(
    rf"(?:^|(?<=[.!?;,\n] )|(?<=[–—(-])|(?<=[–—-] ))(?:(?:and|but|so|there(?:['’]s| is| was)|absolutely|i have|i['’]ve|we have|with) )*no {_NOUN}(?P<for>{_FOR})(?P<end>\s*(?:[.!;,)]+|$))",
    re.I,
)
"""``No hurry.``, ``no hard feelings to anyone``: a no to nothing that was asked."""
_OF_LEAVE = re.compile(
    r"\b(?:names?d?|quot\w*|print\w*|publish\w*|words?|us(?:e|ed|ing)|said|say|saying|stor(?:y|ies)|photos?|pictures?|shar\w+|pass\w*|partners?|council|permi\w+|consent\w*|take[ns]?|anon\w*|remov\w*|delet\w*|yes|no|not|n['’]t)\b",
    re.I,
)
_WENT = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w’'-]*),?\s+who (?:(?:had|has|was|were|could|also|already|only|then) )*(?:to )?(?:left|leave|gone|go|went|came|come|arrived|joined|missed|slipped|dashed|caught|got|run|ran|not stay|n['’]t stay)\b(?P<what>(?:[^,.;!?\n()]|\n(?=\S)){,160})(?P<end>[,.;!?])\s+(?=(?P<rest>\S[^\n]*))"
)
_NO_FORM = re.compile(
    r"\b(?:before|without|missed|as|until|after)\b[^,]*\b(?:forms?|slips?|cards?|sheets?|papers?|clipboards?|permissions?|asked?|ask)\b|\b(?:early|late|first|before the end|at the end|half ?way|by (?:bus|train|taxi)|the (?:\w+ )?(?:bus|train|lift))\b",
    re.I,
)
_MAY_BE_OF_LEAVE = re.compile(
    r"\b(?:names?d?|quot\w*|print\w*|publish\w*|words?|photos?|pictures?|shar\w+|pass(?:ed|ing)? (?:it |them )?(?:on|to)|partners?|consent\w*|anon\w*|remov\w*|delet\w*|withdr\w*|sign\w*|tick\w*|fill\w*|blank|empty)\b",
    re.I,
)
_ANSWERS = re.compile(
    r"(?:then |now |later |since |has |today |on the phone |by phone )*(?:(?:she|he|they)(?:['’]s| is| has| had)?\b|says?\b|said\b|rang\b|phoned\b|agreed?s?\b|is happy\b|may be\b|can be\b|we (?:may|can)\b|quote\b|print\b|yes\b|no\b)",
    re.I,
)
"""What has to follow: of whom nothing else is told nobody knows what they want, and that is to be seen."""
_UNKNOWN = re.compile(
    r"\b(?:has|have|had|was|were|is|did|could|will|must|should|needs?)(?:n['’]t| not| never| still| yet| to)+ (?:be(?:en)? )?(?:\w+ )?(?:ask\w*|reach\w*|answer\w*|sign\w*|fill\w*|sen[dt]|given?|seen?)\b|\bnot (?:yet )?(?:asked|reached)\b|\bno (?:form|answer|reply)\b",
    re.I,
)


def without_pleasantries(line: str) -> str:
    """A line without what is said in it out of politeness alone.

    >>> [without_pleasantries(one) for one in ("You have my tin. No hurry. Bo", "Take mine out, no hard feelings to anyone.")]
    ['You have my tin. Bo', 'Take mine out,']

    What may be of leave stays, and that nobody answered:

    >>> [without_pleasantries(one) for one in ("Ada: no answer", "no reply, left a message")]
    ['Ada: no answer', 'no reply, left a message']
    >>> [without_pleasantries(one) for one in ("No names, no hurry to print.", "No.", "No need to use my name.", "No idea was mine")]
    ['No names, no hurry to print.', 'No.', 'No need to use my name.', 'No idea was mine']
    """
    if (left := _NO_HURRY.sub(lambda m: m[0] if _OF_LEAVE.search(m["for"]) else "", line)) == line:
        return line
    return " ".join(left.split())


def without_ways(lines: Sequence[str]) -> list[str]:
    """Lines without how somebody came or went who is named just before it, where what they say follows.

    >>> without_ways(["I rang Ada Obi, who left on the last boat", "before I got to her with a form. She says quote her."])
    ['I rang Ada Obi. She says quote her.']

    What may be of leave stays, and that somebody left of whom nothing else is told:

    >>> told = ["Ada Obi, who left before she signed. She says no.", "Bo, who left before I got to him with a form."]
    >>> without_ways(told) == told
    True
    """
    text = "\n".join(lines)
    made = _WENT.sub(_without_way, text)
    return made.split("\n") if made != text else list(lines)


def _without_way(told: re.Match[str]) -> str:
    if _MAY_BE_OF_LEAVE.search(told["what"]) or not _NO_FORM.search(" ".join(told["what"].split())):
        return told[0]
    if not _ANSWERS.match(told["rest"]) or _UNKNOWN.search(told["rest"]):
        return told[0]
    return told["name"] + (" " if told["end"] == "," else f"{told['end']} ")
