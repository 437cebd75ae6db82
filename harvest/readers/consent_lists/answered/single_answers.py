"""What single answers and remarks on a list say besides yes and no."""

from __future__ import annotations

import re

from harvest.readers.consent_lists.answered import cells
from harvest.readers.consent_lists.answered.waits import takes_back
from harvest.readers.consent_lists.by_content import of_the_name
from harvest.readers.consent_lists.changed.later import NO_NAME
from harvest.readers.consent_lists.nouns import ListColumn
from harvest.readers.permission.answered import closed
from harvest.readers.permission.asks.acts import only_recorded
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import fold
from harvest.readers.permission.words import PARTIAL_NAME

_LESS = re.compile(
    r"\b(?:not?|out|off|stop|delete|remove|only|instead|without|chang\w*|wait|ask|name|quot\w*|words?)\b"
)
_FEW_WORDS = 3
_WIDENS = re.compile(
    r"^\W*(?:(?:now|also|still|yes|is|and) )*(?:ok|okay|fine|happy|agrees?|agreed|confirm\w*|yes|says yes|all fine)\b"
    r"(?!.*\b(?:not?|but|except|only|if|until|don't|without)\b)"
)
"""What allows more than before, and takes nothing back."""


def of_the_picture(said: str) -> bool:
    """Whether an answer about photos is neither yes nor no and says nothing of words: it permits no photo, and holds
    nobody's words.

    >>> [of_the_picture(said) for said in ("with my van", "ask me first", "No", "no photo and don't use my words")]
    [True, True, False, False]
    """
    return cells.yes_or_no(said) == cells.UNCLEAR and not takes_back(said) and not _OF_WORDS.search(fold(said))


def plain_of_the_picture(said: str) -> str:
    """An answer about photos or the archive where it is plain; "" for one with a condition, which permits none.

    >>> [plain_of_the_picture(said) for said in ("✓", "yes indeed", "✓ hands only", "no thanks", "ask me first")]
    ['✓', 'yes indeed', '', 'no thanks', '']
    >>> plain_of_the_picture("no, nor my words")
    'no, nor my words'
    """
    if of_the_picture(said):
        return ""
    told = cells.yes_or_no(said)
    whole = closed.stripped(fold(said)) in closed.YES | closed.NO
    more = len(re.findall(r"\S+", said)) > 1 and not whole and not takes_back(said) and not _OF_WORDS.search(fold(said))
    return said if not more or told not in (cells.YES, cells.NO) else "" if told == cells.YES else "No"


_OF_WORDS = re.compile(
    r"\b(?:words?|quot\w*|stor(?:y|ies)|sa(?:y|id)|nam(?:e|ed)|shar\w*|any ?thing|every ?thing|all|nothing)\b"
)


def changes(said: str) -> bool:
    """Whether what somebody said later may take something back: all but that the name is left out, and a wider yes."""
    text = fold(said)
    if is_blank(said) or text == NO_NAME or _WIDENS.search(text):
        return False
    return len(text.split()) > _FEW_WORDS or _LESS.search(text) is not None


def credit_of_its_own(column: ListColumn, cell: str) -> bool:
    """Whether somebody wants to be called something that is neither the name nor no name."""
    asked = column.purposes == ("quotation_with_name",) and not is_blank(cell)
    unclear = asked and cells.yes_or_no(cell) == cells.UNCLEAR and len(cell.split()) > 1
    unclear &= cells.with_or_without_name(cell) == cell  # “Name is fine”
    return unclear and not PARTIAL_NAME.search(fold(cell)) and not of_the_name(cell)


def refused(column: ListColumn, cell: str) -> bool:
    """Whether somebody said no to what they say being taken down at all; a no to a recording is none."""
    asked = column.purposes == ("analysis",) and not only_recorded(column.header)
    return asked and cells.yes_or_no(cell) == cells.NO
