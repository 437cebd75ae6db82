# ruff: noqa: E501 – patterns are easier to check on one line
"""What stands beside somebody's words of what they permit, and sends to their form as well: “as on her form, with her name”."""

from __future__ import annotations

import re

_FORM = r"(?:(?:her|his|their|my|the|your) (?:own |paper |online |consent |permission |signed )*(?:forms?|slips?|cards?|sheets?))"
_AS_ON = re.compile(
    rf"\W*(?:(?:the )?same |just |exactly |all |everything )*(?:as|per|like|see|go by) (?:(?:on|in|per|for|with) )?{_FORM}(?: (?:says|said|has it|shows))?"
    r"(?:\s*[,;:.(–—-]+\s*|\s+(?=(?:but|with|without|and|only)\b))(?:(?:but|only|so|and|that is|which is|i\.?e\.?|namely|meaning)[ ,:]+)*",
    re.I,
)
_OF_THE_NAME = re.compile(
    r"\W*(?:(?:yes|ok|okay|fine)\b[ ,;:–-]*(?:(?:but|and) )?)?(?:(?:to be |be |may be )?(?:quoted?|printed?|used?)[ ,]+)?"
    r"(?:(?:with|without|under|by|no|not with|not by|not) (?:(?:her|his|their|my|the|a|any|own|full|real) )*names?|named|not named|anonymous(?:ly)?|un-?named)(?: please)?\W*",
    re.I,
)
_THEIR_NAME = re.compile(r"\b(with|under|by) (?:her|his|their) ((?:full |own |real )*)names?\b", re.I)
_BEFORE = re.compile(r"[ ,;:.–—-]*(?:(?:and|with) )?$", re.I)
_NAME_STANDS = re.compile(
    r"^(\W*(?:yes|ok|okay|fine|happy|agreed)\b[ ,;:.–—-]*(?:(?:and|with) )?)(?:her|his|their) ((?:full |own |real )*)names? (?:is |['’]s |can |may |to |should )?(?:also )?"
    r"(?:all right|alright|fine|ok(?:ay)?|good|stay(?: in| on)?|be (?:used|printed|given|shown)|stand(?: there| beside it| with it)?|go (?:in|with it|on it)|too|as well|and all|used|printed)(?: (?:too|as well|by (?:her|him|them)|with (?:her|him|them)))?(\W*)$",
    re.I,
)
"""Beside somebody's words it is the teller's own name that they may stand with."""


def sends_to_form(value: str) -> bool:
    """Whether an answer sends to a form and goes on.

    >>> sends_to_form("as on her form, with her name"), sends_to_form("as on her form"), sends_to_form("form: yes")
    (True, False, False)
    """
    found = _AS_ON.match(value)
    return found is not None and bool(value[found.end() :].strip(" .)"))


def beside_form(value: str) -> str:
    """An answer without the form that it sends to, where it goes on with the name and nothing else; any other as it is.

    >>> beside_form("as on her form, with her name"), beside_form("As per his slip - yes, but no name")
    ('with her name', 'yes, but no name')
    >>> beside_form("as on her form, not the bit about her son"), beside_form("as on her form")
    ('as on her form, not the bit about her son', 'as on her form')
    """
    found = _AS_ON.match(value)
    rest = value[found.end() :] if found else ""
    return rest if found and _OF_THE_NAME.fullmatch(rest) else value


def with_own_name(value: str) -> str:
    """An answer with the teller's name as the name: ``with her name`` is with the name.

    >>> with_own_name("Yes, with her full name"), with_own_name("Leave her name out")
    ('Yes, with the full name', 'Leave her name out')
    >>> with_own_name("yes, her name is fine"), with_own_name("Yes, his name may stay in")
    ('yes, with the name', 'Yes, with the name')
    >>> with_own_name("yes, her name is fine but not her son's"), with_own_name("her name is private")
    ("yes, her name is fine but not her son's", 'her name is private')
    """
    value = _NAME_STANDS.sub(lambda m: f"{_BEFORE.sub('', m[1])}, with the {m[2]}name", value)
    return _THEIR_NAME.sub(r"\1 the \2name", value)
