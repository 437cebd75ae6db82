# ruff: noqa: E501 – patterns are easier to check on one line
"""Somebody who had asked for their name to be left off, and asks since that it be printed."""

from __future__ import annotations

import re

from harvest.readers.permission.text import fold

_MY = r"(?:my|her|his|their)(?: own| full| real)? names?\b"
_PAPER = r"(?:forms?|slips?|sheets?|cards?|papers?|answers?|ticks?)"
_WAS_OFF = re.compile(
    r"\b(?:i|she|he|they)(?:'d|'ve| had| have| did)? (?:first |originally |only |once )?(?:asked|ticked|said|put|wrote|wanted|chose|told (?:you|us)|marked|answered|requested)\b[^.!?;]{0,60}?"
    rf"(?:\b{_MY}[^.!?;]{{0,30}}\b(?:off|out|withheld|private|not)\b|\b(?:leave|keep|take) {_MY}|\bno names?\b|\bwithout (?:a|the|my|her|his|their) name\b|\banonymous\w*|\bnot to be named\b|\bno (?:to|for|under|at|about) (?:having |using |being )?(?:{_MY}|named\b))|"
    rf"\b(?:my|her|his|their|the) {_PAPER} (?:is|was|got it|has it|had it|are|were) (?:wrong|not right|mistaken) (?:about|on|for|over|with|at) (?:{_MY}|the name\b)|"
    rf"\b(?:ticked|pressed|marked|crossed|ringed|circled|put|gave|chose) the wrong (?:box|button|answer|one|thing) (?:about|on|for|over|at|under|beside) (?:{_MY}|the name\b)"
)
"""That the name was to be left off."""
_CHANGED = re.compile(
    r"\bchang\w+ (?:my|her|his|their) minds?\b|\bafter all\b|\breplaces?\b|\binstead\b|\bin place of\b|\bthought (?:again|about it|it over)\b|\bsecond thoughts?\b|\bon reflection\b|\bslept on\b|\bfrom now on\b"
)
_IS_ON = re.compile(
    r"(?:^|[.!?;:,–—-]\s*|\b(?:so|and|but|now|that|says?|said) )"
    r"(?:(?:please|do|now|so|just|could you|can you|you (?:can|may|could)|(?:i|she|he|they)(?:'d| would)? (?:now )?(?:like|wants?) (?:you|us) to|(?:i am|i'm|she is|she's|he is|he's) (?:now )?happy for (?:you|us) to|we (?:can|may)) ){1,4}"
    rf"(?:print|use|put|give|add|include|show) {_MY}(?P<behind>[^.!?;]*)|"
    rf"(?:^|[.!?;:,–—-]\s*|\b(?:and|but|that|says?|said) )(?:i|she|he|they)(?: (?:does|do|now|really|did|would|actually)|'d)* (?:wants?|likes?|prefers?) (?:to (?:have|see) )?{_MY}(?P<after>(?: (?:printed|used|given|there|back))?(?: (?:with|under|beside|by|on|next to|against|below) (?:it|them|that|this|(?:her|his|my|their|the) (?:own )?(?:words?|quotes?|quotations?|story|bit|piece|part)))?(?: after all| now| please)*(?=\s*(?:$|[.!?;,]))[^.!?;]*)"
)
"""That it is to be printed now."""
_NO_BACK = re.compile(r"\btak(?:e|es|ing) back (?:the|that|this|my|her|his|their) no\b")
_LESS = re.compile(
    r"\b(?:not|never|no|nor|without|only|unless|until|till|except|if|once|before|off|out|first|initials?|surname|ask\w*|check\w*|see|wait|maybe|perhaps|unsure)\b|n't\b|\?"
)
"""What takes something of it back again, or lets it wait."""


def puts_name_back(text: str) -> bool:
    """Whether a text surely takes back that a name be left off: it tells that this was asked for, that it is otherwise
    now, and what is wanted now, and refuses or limits nothing behind that.

    >>> puts_name_back("I asked for my name to be left off. I have changed my mind: please do print my name with it.")
    True
    >>> puts_name_back("She had ticked no name. She'd like us to use her name after all, this replaces her form.")
    True
    >>> puts_name_back("Rang: her form is wrong about the name. She does want her name with it, this replaces what she put.")
    True
    >>> puts_name_back("His slip is wrong about the name. He wants his name off it, this replaces what he put.")
    False
    >>> puts_name_back("I asked for my name to be left off. Please do print my story after all, not my name.")
    False
    >>> puts_name_back("I ticked no name. I have changed my mind, please use my name, but only the first one.")
    False
    """
    said = _NO_BACK.sub("instead", fold(" ".join(text.split())))
    was = _WAS_OFF.search(said)
    now = _IS_ON.search(said, was.end()) if was else None
    if now is None or not _CHANGED.search(said):
        return False
    return not _LESS.search(said[now.start("behind") if now["behind"] is not None else now.start("after") :])
