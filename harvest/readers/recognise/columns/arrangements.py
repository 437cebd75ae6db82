"""Which columns of a form ask what the hosts have to arrange, and for nothing that anybody has to tell."""

from __future__ import annotations

import re

_ARRANGED = re.compile(
    r"\b(?:diet(?:ary)?|allerg\w+|(?:access|food|mobility|parking|transport|childcare|hearing|support|special) "
    r"(?:needs?|requirements?)|requirements?|vegetarian|wheelchair|hearing loop|interpreters?|lift home|"
    r"how (?:will|are|do) (?:you|they) (?:be )?(?:get|travel|com|arriv)\w*|emergency contact|"
    r"where did you hear (?:of|about) (?:us|this|the)|how did you hear (?:of|about))\b|"
    r"\b(?:any(?:thing)?|what)(?: else)? (?:that )?(?:you(?: will| may| might|['’]ll)? need|"
    r"we (?:should|need to|ought to|must) know|(?:we can|to) help you (?:with|to come)|needs?)\b",
    re.I,
)
_OF_A_PLACE = re.compile(
    r"\b(?:here|area|village|town|street|estate|neighbourhood|community|communities|place|local|live|life|people|project)\b",
    re.I,
)
"""What people are asked about who have something to tell."""

_OF_A_WAY = re.compile(
    r"\bhow do (?:you|they) (?:\w+ly |mostly )?(?:get|travel|come) (?:to|from|into|around|about|between) "
    r"(?!(?:us|it|(?:the |our |this |that |your |these )?(?:\w+ )?(?:event|venue|meeting|workshop|session|gathering|"
    r"summit|day|hall|caf[eé]|circle|assembly|conference|training)s?)\b)",
    re.I,
)
"""What is asked of how people get about where they live, and not of how they come to the event."""


_SURELY = re.compile(
    r"^(?:do you have |please (?:tell us|list|let us know)(?: (?:of|about))? |have you )?(?:any |your |other |what )*"
    r"(?:diet(?:ary)?(?: (?:needs?|requirements?))?|allerg\w+|(?:access|accessibility|mobility|food|parking|childcare) "
    r"(?:needs?|requirements?)|emergency contact\b.{0,40})"
    r"(?: (?:or|and|/) [\w ]{2,40})?\W*$",
    re.I,
)


def surely_to_arrange(head: str) -> bool:
    """Whether a head asks nothing else than what has to be arranged, on whatever form.

    >>> surely_to_arrange("Any access needs?"), surely_to_arrange("What are the needs of our street?")
    (True, False)
    """
    return _SURELY.match(head.strip()) is not None


def asks_to_arrange(head: str) -> bool:
    """Whether a head asks what somebody needs who comes, or how they heard of it.

    >>> asks_to_arrange("Anything you need, or anything we should know?"), asks_to_arrange("Dietary requirements")
    (True, True)
    >>> asks_to_arrange("What do you need to live well here?"), asks_to_arrange("Anything we should know of life here?")
    (False, False)
    >>> asks_to_arrange("How do you get to the market?"), asks_to_arrange("How do you get to the meeting?")
    (False, True)
    """
    return bool(_ARRANGED.search(head)) and not (_OF_A_PLACE.search(head) or _OF_A_WAY.search(head))


_GIVEN_OUT = re.compile(
    r"\b(?:vouchers?|fees?|payments?|paid|pay|expenses|refund|receipts?|gifts?|raffle|prize|lunch|dinner|supper|tea|coffee|"
    r"cake|meals?|food|drinks?|menu|milk|sugar|seat|coach|bus|taxi|parking|transport|creche|bike|scooter|t-?shirt)\b",
    re.I,
)


def is_given_out(head: str) -> bool:
    """Whether a head tells what somebody who comes gets, pays or brings, so that who declines it declines nothing else.

    >>> is_given_out("Voucher £20"), is_given_out("Fee paid"), is_given_out("Quoting")
    (True, True, False)
    """
    return _GIVEN_OUT.search(head) is not None


_HOW_OLD = re.compile(r"\bhow old (?:are|is) (?:you|they|he|she)\b|\b(?:school year|year group|date of birth)\b", re.I)


def asks_how_old(head: str) -> bool:
    """Whether a head asks how old somebody is who comes, or in which school year.

    >>> asks_how_old("If they are under 18: how old are they?"), asks_how_old("How old is your house?")
    (True, False)
    """
    return _HOW_OLD.search(head) is not None
