# ruff: noqa: E501 – patterns are easier to check on one line
"""What stands beside a time and is nobody's name: the day, the zone, until when."""

from __future__ import annotations

import re

from harvest.readers.recognise.dates import MONTH, NEAR_DAY, WEEKDAY, is_date

DAY_ALONE = re.compile(
    rf"^(?:(?!domingo$)(?:{WEEKDAY}|{NEAR_DAY}),?\s*)?(?:\d{{1,2}}(?:st|nd|rd|th)?\.?\s+{MONTH}|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?|"
    rf"\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?)?,?(?:\s*(?:at|um|à|a las|às|alle|om|o|kl\.?))?$",
    re.I,
)
"""A day without its year before a time: ``Tue 12 May, 19:02``."""
ZONE = r"(?-i:GMT|UTC|BST|IST|WET|CES?T|EES?T|MES?Z|MSK|[ECMP][SD]T|AE[SD]T|NZ[SD]T|SAST|JST)(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?"
_TILL = r"(?:to|till?|until|bis|à|a|do|tot|al?le|tan)\s+\d{1,2}(?:[.:]\d{2})?"
_NO_LABEL = re.compile(
    rf"{DAY_ALONE.pattern}|^(?=.)(?:{_TILL})?\s*(?:[ap]\.?\s?m\.?|uhr|hrs|hours)?\s*(?:[(\[]?{ZONE}[)\]]?)?$", re.I
)
"""What beside a time is nobody's name."""


def names_nobody(label: str) -> bool:
    """Whether what stands beside a time is a day, a zone or until when, and nobody who speaks.

    >>> names_nobody("BST"), names_nobody("to 8 p.m."), names_nobody("Tue 12 May"), names_nobody("Est")
    (True, True, True, False)
    """
    return is_date(label) or _NO_LABEL.match(label) is not None
