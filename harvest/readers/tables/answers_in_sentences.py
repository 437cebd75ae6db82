"""What people answered in sentences to a column that asks several things of their words at once, put shortly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from harvest.readers.consent_lists.answered.waits import waits
from harvest.readers.lists_by_name.heard.said import NAME, NO, QUOTE, SHARE, YES
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.heard.words import PHOTO
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.learned import judge_heading
from harvest.readers.permission.text import fold, remembered
from harvest.readers.permission.wished.heard import wish_in

_SENTENCE, _SEVERAL, _LONGEST, _LOOKED_AT, _ABOUT = 3, 2, 40, 200, 0.5
"""So many words at least, of so many people, and so many at most has an answer that tells what may be done;
so many are looked at below a head that asks for leave with such likelihood."""
_SHORTLY = {
    (YES, YES): "quote with name, sharing yes",
    (YES, NO): "quote with name, sharing no",
    (NO, YES): "quote without name, sharing yes",
    (NO, NO): "quote without name, sharing no",
    ("", YES): "quote yes, sharing yes",
    ("", NO): "quote yes, sharing no",
}


def with_sentences_put_shortly(heads: Sequence[str], records: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """The records; where a column asks to print and to pass on, each whole answer in a sentence says both shortly.

    What is not wholly understood, waits for something, or does not say both stays as it is.

    >>> heads = ["Teller", "Permission (print it? with name? pass on?)"]
    >>> said = ["Print it, with my name, and pass it on", "Print it yes. No name. Not to be passed on", "Show me first"]
    >>> [cell for _, cell in with_sentences_put_shortly(heads, [["Ada", one] for one in said])]
    ['quote with name, sharing yes', 'quote without name, sharing no', 'Show me first']
    """
    asked = [n for n, head in enumerate(heads) if _asks(head) and _told_so(record[n] for record in records)]
    if not asked:
        return records
    return [[_shortly(cell) if n in asked else cell for n, cell in enumerate(record)] for record in records]


def _asks(head: str) -> bool:
    asked = question_of(head)
    return asked.kind == "generic" or "quotation" in asked.purposes or judge_heading(fold(head))["about"] > _ABOUT


def _told_so(cells: Iterable[str]) -> bool:
    """Whether most of what stands below a head tells in sentences what may be done."""
    filled = [*islice((cell for cell in cells if cell.strip()), _LOOKED_AT)]
    understood = sum(_shortly(cell) != cell for cell in filled)
    return understood >= _SEVERAL and 2 * understood >= len(filled)


def _is_sentence(cell: str) -> bool:
    return _SENTENCE <= len(cell.split()) <= _LONGEST


@remembered
def _shortly(cell: str) -> str:
    if not _is_sentence(cell) or waits(cell) or PHOTO.search(fold(cell)):
        return cell
    said = heard(cell, QUOTE, (QUOTE, NAME, SHARE))
    if said.unclear or said.answers.get(QUOTE) != YES or (wish_in(cell) and NO not in said.answers.values()):
        return cell
    return _SHORTLY.get((said.answers.get(NAME, ""), said.answers.get(SHARE, "")), cell)
