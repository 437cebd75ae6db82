"""Columns of a table of dreams or pledges that tell of the wish or the promise, and not of who made it."""

from __future__ import annotations

import re

from harvest.model.words import Kind

_OF_THE_CARD = re.compile(
    r"(?:by )?when\b|by$|by date|date(?: by)?$|deadline|due|until|complete by|target|timescale|month|year$|"
    r".*\btowards\b|(?:which |our |the |for |linked |related )*(?:dream|statement|vision|goal|aim|theme)s?\b|helps|"
    r"status|state$|progress|outcome|kept|done|update|how(?: is|['’]s|s)? (?:it|that|this)|"
    r"what (?:became|came|happened)|"
    r"horizon|time ?scale|term$|dots?\b|votes?\b|stickers?|likes|"
    r"(?:pledge|dream|card|row)? ?(?:no\.?|number|id|ref(?:erence)?|#)$|_?id$|#|"
    r"notes?$|comments?|cost|budget|resources?|help needed|needs?$|support$|priority$|"
    r"(?:image|photo|picture)(?: file)?$|kind$|type$",
    re.IGNORECASE,
)


def about_the_card(kind: Kind, column: str) -> bool:
    """Whether what a column says is no fact about the person: the day of a promise is not their age.

    >>> about_the_card(Kind.PLEDGE, "By when"), about_the_card(Kind.PLEDGE, "Age band")
    (True, False)
    """
    return kind in (Kind.DREAM, Kind.PLEDGE) and bool(_OF_THE_CARD.match(column.strip()))
