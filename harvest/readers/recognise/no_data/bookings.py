# ruff: noqa: E501 – patterns are easier to check on one line
"""Exports of who booked a ticket (Eventbrite, Ticket Tailor, Humanitix …): no words that people said at an event."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import asks, count_words
from harvest.readers.recognise.no_data.papers import ADVICE
from harvest.readers.tables.cells import is_closed, is_machine

_BOOKED = re.compile(
    r"(?:order|booking|purchase|transaction|registration|rsvp)(?: (?:no\.?|number|id|ref(?:erence)?|date|time|type|status|total|at))?|"
    r"(?:attendee|ticket|guest|admission)s?(?: (?:no\.?|number|#|id|type|name|status|code|price|class|ref(?:erence)?|holder))?|"
    r"price tier|tier|ticket .{1,30}|quantity|qty|barcode|check(?:ed)?[ -]?in(?: (?:date|time|at|status))?|"
    r"(?:total |net |gross |amount )?(?:paid|price|amount|refunded)|"
    r"(?:.{1,25} )?fees?(?: paid)?|(?:.{1,25} )?payment (?:processing|method|type|status)|currency(?: code)?|"
    r"delivery method|discount(?: code)?|promo(?:tion)? code|voucher(?: code)?|coupon(?: code)?|"
    r"event (?:name|title|id|date|start|end)|session|time ?slot|seat|group|affiliate|tracking (?:link|code)|"
    r"buyer(?: .{1,20})?|date (?:attending|booked)|booked (?:on|at|by)",
    re.I,
)
_PEOPLE = re.compile(
    r"(?:(?:buyer|booker|attendee|guest|delegate|participant|purchaser|customer|contact|ticket ?holder)(?:['’]?s)? )?"
    r"(?:(?:first|last|full|family|given|preferred|your)? ?(?:sur|fore)?name|e-?mail(?: address)?|(?:tele)?phone(?: number)?)|"
    r"(?:venue|location)(?: (?:name|address|city|town|postcode))?|"
    r"(?:mobile|home|cell|contact)? ?(?:tele)?phone(?: number)?|mobile|company|organi[sz]ation|job title|title|"
    r"(?:home |billing |shipping )?(?:address|city|town|county|country|state|postcode|post code|zip|zip code).{0,10}|age|pronouns?",
    re.I,
)
_NEEDED = re.compile(
    r"(?:(?:do you have |please (?:list|tell us|let us know)(?: of| about)? |any |your )*)?(?:(?:special |other |specific )?"
    r"(?:access|accessibility|dietary|diet|food|mobility|communication|support|allerg\w+|childcare|cr[eè]che|parking)\b.{0,60})|"
    r"(?:how|where) did you (?:hear|find out|learn|come across|first hear)\b.{0,60}|heard (?:about|of) .{0,40}|"
    r"(?:would you like|do you want|i(?:['’]d| would) like|join|sign (?:me )?up|subscribe|opt|can we|may we|happy)\b"
    r".{0,40}\b(?:newsletter|mailing list|updates|emails?|contact(?:ed)?)\b.{0,40}|(?:newsletter|marketing|mailing list|gift aid)\b.{0,40}|"
    r"t-?shirt size|emergency contact.{0,30}",
    re.I,
)
"""What is asked of everybody who books: what they need, and how they heard of it."""
_LEAST, _SHORT, _SHARE = 4, 3, 0.8


def why_booked(header: Sequence[str], records: Sequence[Sequence[str]]) -> str | None:
    """Why a table lists who booked: several columns of orders and tickets, and no column of anybody's words.

    >>> heads = ["Order no.", "First Name", "Surname", "Email", "Ticket Type", "Attendee Status", "Currency", "Access needs?"]
    >>> row = ["9", "Ada", "Obi", "ada@example.com", "Free", "Attending", "GBP", "I need a seat by the door, please"]
    >>> why_booked(heads, [row]) is not None
    True
    >>> split = ["Order ID", "Attendee first name", "Attendee surname", "Attendee email", "Event name", "Ticket type"]
    >>> booked = [["9", "Ada", "Obi", "a@example.com", "Quay talk", "Free", "The Old Net Loft, Quay"]]
    >>> why_booked([*split, "Attendee status", "Venue name"], booked) is not None
    True
    >>> why_booked([*heads, "What do you love about the quay?"], [[*row, "The bench my dad built by the crane"]])
    """
    heads = [re.sub(r"\s+", " ", head.strip(" *:")) for head in header]
    booked = {n for n, head in enumerate(heads) if _BOOKED.fullmatch(head)}
    people = {n for n, head in enumerate(heads) if _PEOPLE.fullmatch(head)}
    if len(booked) < _LEAST or not people:
        return None
    for n, head in enumerate(heads):
        if n in booked or n in people or not head or _NEEDED.fullmatch(head.rstrip("?")):
            continue
        cells = [row[n].strip() for row in records if n < len(row) and row[n].strip()]
        if len(cells) > _SHORT and len({*cells}) == 1:
            continue  # what stands in every row alike is the event's, and nobody's answer
        silent = sum(1 for c in cells if is_machine(c) or is_closed(c) or count_words(c) <= _SHORT and not asks(head))
        if silent < _SHARE * len(cells):
            return None
    return ADVICE["attendance list"]
