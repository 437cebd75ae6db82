# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Boxes by which somebody wants to be asked before anything is used: they bind only who ticked them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.answers import read_answer
from harvest.readers.permission.cells import Style
from harvest.readers.permission.text import any_of, fold

ASK = "ask"
"""The frame of such a column."""
_LEAD = r"^(?:(?:perm(?:ission)?s?|agree|consent|use|ok) (?=\w+ )|please |but |yes,? |only |then |i(?:'d| would| do)? |we(?:'d| would)? |(?:you|they|she|he|person|teller|member)(?:'d| would| do)? (?=(?:like|want|prefer|ask|need|wish))|(?:like|want|prefer|ask|need|wish(?:e)?)s?(?: for)? |you (?:to|must|should|need to) |us to |to (?:be )?|(?:would you|do you|should we|shall we|must we|do we need to) )*"
_ASKED = any_of(
    _LEAD
    + r"(?:contact|contacted|ask|asked|check|checked|ring|rung|call|called|phone|phoned|e-?mail|text|tell|told|talk|speak|consult|consulted|get in touch|come back|show|shown|see|read|approve|run it (?:past|by)|let me (?:see|know|read|check))\b.{0,60}\b(?:first(?! ?names?\b)|before\w*|beforehand|in advance|each time|every time)\b",
    _LEAD + r"(?:ask|check with|consult|be asked) (?:me|us|each time)\b\W*$",
    _LEAD
    + r"(?:check|agree|clear|approve) (?:(?:the|any|my|their|your|wording|words?|text|quotes?) )*with (?:me|us|them|her|him|(?:the )?(?:teller|family))\b\W*(?:y ?/ ?n\W*)?$",
    _LEAD
    + r"(?:check|see|approve|read|proof ?read|ok|okay) (?:what|anything|any words?) (?:of (?:mine|yours) )?(?:we|you|is|will be|gets?) (?:\w+ )?(?:print|us|publish|quot|writ|put)\w*\b",
    r"^(?:czy )?(?:prosze )?(?:najpierw )?(?:zapyta\w*|spyta\w*|skontaktowa\w*).{0,40}\b(?:najpierw|przed|wczesniej)\b|^(?:bitte )?(?:vorher|zuerst|erst) (?:mich )?(?:fragen|anrufen)|^gofyn\w* i mi\b.{0,20}\bgyntaf\b|^(?:me )?(?:demander|consulter|contacter)\b.{0,20}\b(?:avant|d'abord)\b|^(?:pregunt\w+|consult\w+)\b.{0,20}\b(?:antes|primero)\b",
)
_PERMITS = any_of(r"\b(?:you|we|they) (?:may|can)\b|\b(?:but|as long as|if|unless|provided)\b(?! ask)")
_OF_NEWS = any_of(r"\b(?:about|of) (?:\w+ )?(?:events?|news|meetings?|dates?|activities|sessions?|plans)\b")
"""What people like to hear of before others do."""
_YES_OR_NO = re.compile(r"\s*[(\[]?\b(?:yes|y) ?/ ?(?:no|n)\b[)\]]?\W*$", re.I)
_TICK_IF = re.compile(r"^(?:tick|mark|cross)(?: here| this(?: box)?| the box)? if (?=you|they|i )")
_PARTS = re.compile(r" [-–—] | \| |: | ?>> ?|\[|/")
"""What stands between a question and one of its options."""


def option_in(heading: str) -> str:
    """The option at the end of a heading that repeats its question.

    >>> option_in("Please tick – Talk to me first")
    'Talk to me first'
    """
    return _PARTS.split(heading)[-1].strip(" ]")


def asks_first(heading: str) -> bool:
    """Whether a heading, or the option at its end, asks to be asked before anything is used.

    >>> asks_first("Please tick – Contact me before you publish anything I said"), asks_first("perm – perm_call_first")
    (True, True)
    >>> asks_first("You can quote me if you ask first"), asks_first("Contact me about events"), asks_first("Show first name?")
    (False, False, False)
    """
    text = closed.stripped(fold(option_in(_YES_OR_NO.sub("", heading)))).removeprefix("please ")
    text = _TICK_IF.sub("", text)
    if len(text.split()) > 16 or _OF_NEWS.search(text):
        return False
    return bool(_ASKED.search(text)) and not _PERMITS.search(text.split(" before ")[0])


def wants_to_be_asked(cell: str, style: Style) -> bool:
    """Whether somebody ticked such a box; an empty one, a no and a nought say nothing.

    >>> wants_to_be_asked("Yes", Style()), wants_to_be_asked("0", Style()), wants_to_be_asked("", Style())
    (True, False, False)
    """
    bare = closed.stripped(fold(cell))
    if not bare or bare == "0" or bare in closed.NO:
        return False
    return read_answer(cell, style).says not in ("no", "blank")


def holds_answers(cells: Sequence[str], heading: str) -> bool:
    """Whether the filled cells of a column tick it, say yes or no, or repeat its words: nobody's own words stand in it."""
    plain = closed.YES | closed.NO | closed.TICK | closed.BLANK | closed.NOT_TICKED | {"0", "1"}
    said = {closed.stripped(fold(c)) or fold(c) for c in cells if c.strip()}
    return all(s in plain or (len(s) > 3 and s in fold(heading)) for s in said)
