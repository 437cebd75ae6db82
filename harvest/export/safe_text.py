"""Text that is safe where it is going: no characters that break XML, no words that a spreadsheet would run."""

from __future__ import annotations

import re

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n")


def clean(text: object) -> str:
    """The text with every character that XML forbids shown as �.

    >>> clean("bell\\x07")
    'bell�'
    """
    return _NOT_XML.sub("\ufffd", str(text))


def cell(value: object) -> object:
    """A CSV value; text that a spreadsheet would run as a formula gets an apostrophe in front.

    >>> cell("=1+1"), cell(3), cell("plain")
    ("'=1+1", 3, 'plain')
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        return value
    value = clean(value)
    return "'" + value if value.lstrip(" \u00a0\u200b\ufeff").startswith(_RUNS) else value
