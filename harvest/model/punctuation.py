"""Which marks end a sentence, which ask something, what a word is and from which side one reads, in every script."""

from __future__ import annotations

import re
import unicodedata

END_MARKS = ".!?…。！？｡؟۔।॥։።፧။។༎᠃"
"""Full stops, question and exclamation marks: Latin, Chinese, Arabic, Urdu, Indic, Armenian, Ethiopic, Burmese, Khmer,
Tibetan, Mongolian. The Greek question mark looks like a semicolon and counts after a Greek letter only."""
QUESTION_MARKS = "?？؟፧"
CLOSING = "\"'”’)]»」』*_\u200e\u200f\u061c"
"""What may stand after the mark and still be part of the sentence; direction marks too."""

UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts that set no spaces between words, or few."""


def count_words(text: str) -> int:
    """Words; in scripts without spaces two characters count as one.

    >>> count_words("by the river"), count_words("我们在河边学游泳")
    (3, 4)
    """
    spaced = len(text.split())
    return spaced if text.isascii() else max(spaced, len(UNSPACED.findall(text)) // 2)


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a mark that ends a sentence.

    >>> ends_sentence("یہ ہمارا محلہ ہے۔"), ends_sentence("and then")
    (True, False)
    """
    bare = text.rstrip().rstrip(CLOSING)
    return bare[-1:] != "" and (bare[-1] in END_MARKS or _asks_in_greek(bare))


def asks(text: str) -> bool:
    """Whether the text ends by asking.

    >>> asks("Πότε ήρθατε;"), asks("ما اسمك؟"), asks("One; two;")
    (True, True, False)
    """
    bare = text.rstrip().rstrip(CLOSING)
    return bare[-1:] != "" and (bare[-1] in QUESTION_MARKS or _asks_in_greek(bare))


def _asks_in_greek(bare: str) -> bool:
    return bare[-1] == ";" and len(bare) > 1 and ("Ͱ" <= bare[-2] <= "Ͽ" or "ἀ" <= bare[-2] <= "῿")


def right_to_left(text: str) -> bool:
    """Whether a text is written from the right: its first letter says so.

    >>> right_to_left("“ليلى”"), right_to_left("Leila")
    (True, False)
    """
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("R", "AL", "L"):
            return kind != "L"
    return False
