# ruff: noqa: E501 – patterns are easier to check on one line
"""Mails in which somebody asks others to write down what they remember or think: what is asked there is no wish about words."""

from __future__ import annotations

import re

from harvest.readers.permission.wished.mailed import asks_to_change

_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+|\n\s*\n")
_COLLECTS = re.compile(
    r"\b(?:we|i|the (?:project|group|library|museum|team|trust|society|council|school|archive))(?:['’](?:re|m)| are| am| is|['’]ve been| have been)? (?:\w+ )?(?:collecting|gathering|compiling|"
    r"putting together|looking for|making|preparing|recording|keen to hear|hoping to hear|asking (?:for|every\w+|people|all|our|you))\b|"
    r"\b(?:we|i)(?:['’]d| would) (?:(?:really|very much|also) )?(?:love|like|be (?:glad|grateful|delighted|pleased)|welcome|appreciate)\b.{0,40}\b(?:hear|you|yours?|from)\b|"
    r"\bwe want to hear\b",
    re.I,
)
_TO_OTHERS = re.compile(
    r"\b(?:please|(?:could|can|would|will|might) (?:you|every(?:one|body)|each of you|any of you|some(?:one|body)|people)|if you (?:could|can|would|have|like|want|prefer|['’]d)|do|just|feel free to|"
    r"don['’]t worry about|why not|let (?:us|me) know)\b|(?:^|[,:–—] )\W*(?:tell|write|send|share|reply|answer|describe|think|jot|pass|keep it)\b",
    re.I,
)
_GIVES = re.compile(
    r"\b(?:writ(?:e|ing)|jot|scribbl\w+|note|put|send|tell|shar(?:e|ing)|repl(?:y|ies)|answer|e-?mail|describe|think|say|drop|come back|text|draw|bring|pass (?:this|it) on|forward|"
    r"fill (?:in|out)|ring|call|talk|spelling|keep (?:it|them) (?:short|brief|to)|know|remember)\b",
    re.I,
)
_ASKS_LEAVE = re.compile(
    r"\b(?:say|tell (?:us|me)|let (?:us|me) know|mention|add|state|tick|note)\b.{0,30}\b(?:if|whether|that|how)\b.{0,60}\b(?:we (?:may|can|could|should|might)|you(?:['’](?:d|re)| would| are| want| do| don['’]t| prefer| mind| agree)?)\b[^.;!?]*",
    re.I,
)
"""What an asker wants to know of permission: ``Please say if we may print it and whether we may use your name``."""
_MINE = re.compile(r"\b(?:my|mine|hers|his|theirs|her|their)\b", re.I)
_OF_USE = re.compile(
    r"\b(?:names?|named|anonym\w*|quot\w+|print\w*|publish\w*|withdr\w+|delet\w+|remov\w+|consent\w*|permission\w*|use[ds]?(?! the (?:form|box|back|sheet|link|page))|using|not|never|without|"
    r"nobody|no one|none|yourself|yourselves|between us|only|except|confiden\w+|secret|private|(?:take|tak|leav|cut|cross|strik|keep|pull)\w*\b.{0,30}\b(?:out|off|back|away|between)|(?:left|taken|kept) (?:out|off|back))\b|n['’]t\b(?! worry)",
    re.I,
)
"""What may be a wish about somebody's words after all: such a sentence is read as it would be in any mail."""


def asks_others(text: str) -> bool:
    """Whether a mail asks others for what they have to say, and nothing in it asks that words be used otherwise.

    >>> asks_others("We are collecting memories of the pier. Could you write down one thing you remember?")
    True
    >>> asks_others("Please send me a line about the pier, no more than 90 words, and say if we may use your name.")
    True
    >>> asks_others("Could you tell me what I said? Please take my bit out."), asks_others("Please leave my name off.")
    (False, False)
    """
    sentences = [" ".join(one.split()) for one in _SENTENCE.split(text) if one.strip()]
    calls = [one for one in sentences if _calls(one)]
    asked = [one for one in sentences if one not in calls and not _asks_leave(one)]
    return bool(calls) and not asks_to_change("\n".join(asked)) and not any(map(asks_to_change, asked))


def _calls(sentence: str) -> bool:
    asked = _ASKS_LEAVE.sub("", sentence)
    if _MINE.search(sentence) or _OF_USE.search(asked):
        return False
    return bool(_COLLECTS.search(asked) or (_TO_OTHERS.search(asked) and _GIVES.search(asked)))


def _asks_leave(sentence: str) -> bool:
    return not _MINE.search(sentence) and _ASKS_LEAVE.search(sentence) is not None
