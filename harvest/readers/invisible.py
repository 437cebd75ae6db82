"""Characters that nobody sees: those that mean something stay, the others go and are counted.

Joiners shape Persian, Urdu and Indic words and hold emoji together. Direction marks (one character) belong to mixed
text. What opens a stretch of another direction goes: a quotation cut out of it would turn round whatever follows, and
an override shows letters in another order than they stand in.
"""

from __future__ import annotations

import re

from harvest.model.plural import count

MARKS = "\u200e\u200f\u061c"
"""Direction marks: they stay, since mixed text needs them and messengers mark their own notices with them."""
_TURNED = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_NEVER = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]"
)
_TAGS = re.compile("(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0000-\U000e007f]+")
_JOINER = re.compile("(?:(?<=[\x00-\u02ff\\s])|(?<![^\n]))[\u200c\u200d]|[\u200c\u200d](?=[\x00-\u02ff\\s]|$)", re.M)
_NO_SPACE = re.compile(
    "(?<![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff])\u200b|\u200b(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff])"
)
_ANY = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def without_invisible(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without characters that nobody sees and that mean nothing, and sentences that say what went.

    >>> without_invisible("Una\\u200b: yes")
    ('Una: yes', ('1 invisible character was taken out.',))
    """
    if text.isascii() and text.isprintable() or not _ANY.search(text):
        return text, ()
    text, turned = _TURNED.subn("", text)
    before = len(text)
    for pattern in (_CONTROLS, _NEVER, _TAGS, _JOINER, _NO_SPACE):
        text = pattern.sub("", text)
    said = []
    if len(text) < before:
        said.append(f"{count(before - len(text), 'invisible character was', 'invisible characters were')} taken out.")
    if turned:
        said.append(
            f"{count(turned, 'mark that turns', 'marks that turn')} the direction of writing taken out: letters stand "
            "in the order in which they are read."
        )
    return text, tuple(said)
