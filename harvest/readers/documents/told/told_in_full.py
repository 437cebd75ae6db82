# ruff: noqa: E501, SIM905 – lists of words are easier to check on one line
"""What a field beside a story permits in whole sentences: “Yes, we may quote it, with her name. Yes, partners may have it.”"""

from __future__ import annotations

import re
from typing import Literal

from harvest.model import Permission
from harvest.model.calendar_words import MONTH
from harvest.readers.lists_by_name.heard.said import NAME, NO, QUOTE, SHARE, YES
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.permission.text import fold

_PLAIN = frozenset(
    "yes no not and or but also too please fine ok okay happy glad with without the a it its this her his their my your our us she he they i we you that for to by in of on be is are was has "
    "under underneath below beside anybody anyone everybody everyone other others else may can could allowed agreed agrees says said keep kept keeping quote quoted quoting print printed printing publish published use used using go goes share shared sharing pass passed passing "
    "do don't story stories words word quotes name named anonymous anonymously full own partners partner partner's council nhs organisations have see get read report booklet "
    "did never fill filled signed paper form forms slip online web tablet consent".split()
)
"""With any other word an answer may say what no list of words foresees."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_NO_FORM = re.compile(
    r"(?:^|(?<=[.;] ))(?:(?:she|he|they|i) )?(?:did not|didn['’]t|never|has not|had not) (?:fill(?:ed)? (?:in|out)|see|saw|have|use[d]?|do) (?:the|a|an|any|our|her|his|their) (?:(?:online|web|paper|consent) )*(?:forms?|slips?)[.;]\s*",
    re.I,
)
"""On which paper somebody did not answer, who goes on and answers."""
_SIGNED = re.compile(
    r"(?:^|(?<=[.;,] ))(?:and )?(?:(?:form|slip|sheet|consent) )?signed(?: (?:and dated|there|here|too|twice|by (?:her|him|them|the teller|me)|(?:her|him|them|my)sel(?:f|ves)|in (?:ink|person|front of (?:me|us))|on (?:the (?:day|night|spot)|paper|\d{1,2}(?:st|nd|rd|th)?(?: "
    + MONTH
    + r"[a-z]*)?(?: \d{4})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|at (?:the |our )?\w+(?: \w+)?|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?))*\s*(?:[.;,]\s*|$)",
    re.I,
)
"""That, when and where they signed, among what they permit."""
_SAID_YES = re.compile(
    r"(?P<what>\b(?:may|can|could|to|ok to|happy to|fine to) (?:be )?\w[^.;!?–—]{2,50}?)\s*(?:\s[-–—]|[:=])\s*(?P<yes>yes|y|ok|✓|☑)(?=\s*(?:[.;,]|$))",
    re.I,
)
"""What may be done and a yes behind it: ``May be quoted with the name - yes``; a no behind it may be one to part of it."""
_PHOTOS = re.compile(
    r"(?:^|(?<=[.;,!])|(?<= and)|(?<= but))\s*(?:(?:and|but|please) )*(?P<says>yes to|ok(?:ay)? to|fine to|no to|no|not|never|without|not any|don['’]?t use|do not use)(?: (?:any|the|my|her|his|their|a))* (?:photo\w*|pictures?|pics?|image)(?: of (?:me|her|him|them))?(?: (?:please|though|thanks?))*\s*(?P<end>[.;,!]|$)",
    re.I,
)
"""What is said of photos alone, among the rest."""
_SENTENCES, _WORDS = 2, 6


def permits_in_full(value: str) -> Permission | None:
    """What an answer in whole sentences permits, every word of which is plain; None for any other.

    >>> said = permits_in_full("Did not fill in the form. Yes, we may keep and quote it, with her name. Partners may not have it.")
    >>> said.quotation, said.sharing
    ('named', 'no')
    >>> said = permits_in_full("Yes to quoting it, yes to my name under it, no to passing it on to the council. No photo please.")
    >>> said.quotation, said.sharing, said.photo
    ('named', 'no', 'no')
    >>> said = permits_in_full("May be quoted with her own name - yes. May be shared with partners - yes. Signed on the day.")
    >>> said.quotation, said.sharing
    ('named', 'yes')
    >>> said = permits_in_full("You can quote the story but please without my name. Fine to go to partners.")
    >>> said.quotation, said.sharing
    ('anonymous', 'yes')
    >>> permits_in_full("May be quoted with her name - no. May be shared with partners - yes.") is None
    True
    >>> permits_in_full("Yes, we may quote it with her name. Ask her daughter first.") is None, permits_in_full("Yes") is None
    (True, True)
    """
    said = _SAID_YES.sub(r"\g<what>", _SIGNED.sub("", _NO_FORM.sub("", value.strip()))).strip()
    of_photos = {m["says"].casefold() for m in _PHOTOS.finditer(said)}
    said = _PHOTOS.sub(lambda m: m["end"], said).strip(" ,")
    text = fold(said)
    told = _WORD.findall(text)
    sentences = [part for part in re.split(r"(?<=[.;!])\s+", said) if part.strip()]
    if (len(sentences) < _SENTENCES and len(told) < _WORDS) or "?" in text or not {*told} <= _PLAIN:
        return None
    found = heard(said)
    if found.unclear or QUOTE not in found.answers or not {*found.answers.values()} <= {YES, NO}:
        return None
    if any(heard(one).answers.get(QUOTE, found.answers[QUOTE]) != found.answers[QUOTE] for one in sentences):
        return None  # one sentence lets it be quoted and another does not
    named = found.answers.get(NAME) == YES
    quotation: Literal["no", "named", "anonymous"] = "anonymous"
    if found.answers[QUOTE] == NO:
        quotation = "no"
    elif named:
        quotation = "named"
    sharing: Literal["yes", "no", "unknown"] = "unknown"
    if SHARE in found.answers:
        sharing = "yes" if found.answers[SHARE] == YES else "no"
    photo: Literal["yes", "no", "unknown"] = "unknown"
    if of_photos:
        photo = "yes" if all(one.endswith(" to") and not one.startswith("no") for one in of_photos) else "no"
    return Permission(quotation=quotation, sharing=sharing, photo=photo)
