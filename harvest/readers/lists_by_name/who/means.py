# ruff: noqa: E501 – patterns are easier to check on one line
"""How somebody could be asked, as notes tell it: what they don't own, and through whom they were spoken with."""

from __future__ import annotations

import re

_THING = r"(?:smart ?phones?|(?:mobile|tele)?phones?|mobiles?|e-?mails?(?: address(?:es)?)?|computers?|laptops?|tablets?|i-?pads?|internet|broadband|wi-?fi|signal|printers?|screens?|(?:reading )?(?:glasses|specs)|pens?|apps?|online access)"
_LACKS = re.compile(
    r"(?:^|(?<=[.;!?,:] )|(?<=[–—-] ))(?:(?:she|he|they|who) )?(?:(?:has|had|have|having|got|owns|with|there (?:is|was)) )*(?:(?:has|have)n['’]t (?:got )?(?:an? |any )?|does(?: not|n['’]t) (?:have|own|use) (?:an? |any |the )?|without (?:an? |any )?|no )"
    rf"{_THING}(?:(?:,? (?:and|or|nor)(?: no| any)?|, no) {_THING})*"
    r"(?: (?:at home|with (?:her|him|them)|on (?:her|him|them)|of (?:her|his|their) own|there|here|that day|on the day|any ?more))*(?:,? so\b|[.;!?,]+|$)\s*",
    re.I,
)
_THROUGH = re.compile(
    r"\b(?P<told>(?i:asked|spoke|talked|reached|answered|replied|explained|told|said|put|went through|did|filled)(?: (?:it|this|that|them|me|us|her|him|all|in|to|with|the (?:form|questions)))*),? "
    r"(?i:through|via|by way of|with (?:the )?help (?:of|from)|interpreted by|translated by|with) (?P<who>[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*){0,2})"
    r"(?: (?:interpreting|translating|as (?:the |an |her |his |their )?(?:interpreter|translator)|who (?:interpreted|translated)))?(?=\s*(?:$|[.,;:!?)–—]|- ))"
)
"""“with Bo” alone may be who answered too; it is one who interprets where that stands behind it."""
_WITH = re.compile(r",? with (?=[A-ZÀ-Þ])")
_INTERPRETS = re.compile(r"\b(?:interpret|translat)\w*")


def without_means(line: str) -> str:
    """A line without what somebody does not own to be asked with, and without who passed the question on.

    >>> without_means("Ada Obi. No smartphone, asked her through Bo. Quote: yes. Partners: no.")
    'Ada Obi. asked her. Quote: yes. Partners: no.'
    >>> without_means("Ada, no phone or email. Quote: no."), without_means("Ada: no phone calls, no quotes")
    ('Ada, Quote: no.', 'Ada: no phone calls, no quotes')
    >>> without_means("Spoke to her via Bo Lind, she says yes"), without_means("Asked her with Bo interpreting. Yes.")
    ('Spoke to her, she says yes', 'Asked her. Yes.')
    >>> without_means("Asked her with Bo: both say no"), without_means("Quote her through the partners")
    ('Asked her with Bo: both say no', 'Quote her through the partners')
    """
    line = _LACKS.sub("", line)
    return _THROUGH.sub(lambda m: m[0] if _WITH.search(m[0]) and not _INTERPRETS.search(m[0]) else m["told"], line)
