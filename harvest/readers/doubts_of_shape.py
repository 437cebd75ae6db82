"""Where the shape of a text does not fit what it was taken for: several people's texts, tables and forms in one."""

from __future__ import annotations

import re

from harvest.model import Kind, Reading
from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.photo_captions import ABOVE
from harvest.readers.documents.pieces import told_by

_LEAST_LINES, _FEW_WORDS, _MOST = 10, 3, 0.6
_LEAST_WORDS = 80


def ruled_apart(reading: Reading) -> str:
    """Rules part what was taken for one person's text."""
    rules = sum(left.count for left in reading.dropped if left.reason == "ruled lines")
    if rules < 2 or not _one_text(reading) or len(reading.sources[0].text.split()) < _LEAST_WORDS:
        return ""
    return (
        f"{rules} ruled lines part this text, and it was taken as one person's: if several people told it, put the "
        "name of each on a line above their words (“Told by …”) and upload the file again."
    )


def tellers_inside(reading: Reading) -> str:
    """Lines inside a text say who told something, and nobody was named by them."""
    if not _one_text(reading):
        return ""
    found = [line.strip() for line in reading.sources[0].text.split("\n") if len(line) < 200 and told_by(line)]
    if len(found) < 2:
        return ""
    return (
        f"{len(found)} lines seem to say who told something (“{found[0][:50]}”), and all was taken as one text: look "
        "whether these are several people's."
    )


def lines_of_few_words(reading: Reading) -> str:
    """Most lines of a text hold next to nothing: it may be a table, a form or a list of people."""
    if not _one_text(reading) or reading.kind is Kind.DREAM:
        return ""
    lines = [line.strip() for line in reading.sources[0].text.split("\n") if line.strip()]
    short = [line for line in lines if len(line.split()) <= _FEW_WORDS and not ends_sentence(line)]
    if len(lines) < _LEAST_LINES or len(short) < _MOST * len(lines):
        return ""
    return (
        f"{len(short)} of {len(lines)} lines hold a word or three (“{short[0][:30]}”): this may be a table, a form or "
        "a list and nobody's story. Look at it; upload it as a table, or choose “This is no data”."
    )


def photographers(reading: Reading) -> str:
    """Lines that count the photos were taken for who took them, and may be titles."""
    if not any(left.reason == ABOVE for left in reading.dropped):
        return ""
    shown = next((source.voice for source in reading.sources if source.voice), "")
    return (
        f"What stands beside the number of each photo (“{shown[:40]}”) was taken for who took it: if these are titles, "
        "write them on the line of the caption and upload the file again."
    )


def _one_text(reading: Reading) -> bool:
    """Whether the reading is one text in one piece that nobody's label parts."""
    return reading.kind is not Kind.TRANSCRIPT and len(reading.sources) == 1 and len(reading.sources[0].turns) == 1


_WHO = re.compile(
    r"\bwho(?:\W|$)(?!\s*(?:may|might|will|can|should|could|would|else|do|does|is|are|needs?|helps?))|"
    r"\b(?:names?|signed|signature|tellers?|nome|nombre|nom|naam|imię|enw)\b",
    re.I,
)


def says_who(head: str) -> bool:
    """Whether the name of a column speaks of who it was.

    >>> says_who("Who (if they signed)"), says_who("Ward")
    (True, False)
    """
    return _WHO.search(head) is not None


LOOKS = (photographers, ruled_apart, tellers_inside, lines_of_few_words)
