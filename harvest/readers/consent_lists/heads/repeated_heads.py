"""Headings that repeat a question in front of each option, as survey tools export them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.text import any_of, fold

_HOW = {"quotation_with_name", "quotation_without_name"}
_FEW = 4
_APART = re.compile(r"\s*(?:>>|\s[–—|-]|:\s|\[)\s*")
NOT_AT_ALL = "Not at all"
NONE = any_of(
    r"^(?:none|none of (?:the above|these|them|it)|nothing|i (?:do not|don'?t) agree to any.*|no thank(?:s| you)|"
    r"dim un o.*|zadne z.*|aucun.*|nichts davon|ninguna? de.*)$"
)
"""An option that refuses all others."""


def options_alone(heads: Sequence[str]) -> list[str]:
    """The headings, those that several columns begin alike with what stands behind the question alone.

    >>> options_alone(["Name", "May we: >> Quote you", "May we: >> Print your name"])
    ['Name', 'Quote you', 'Print your name']
    >>> options_alone(["Name", "Quote - first name", "Quote - no name"])
    ['Name', 'Quote - first name', 'Quote - no name']
    """
    parted = [("", "") if _of_the_name(head) else _parted(head) for head in heads]
    asked = Counter(question for question, option in parted if option)
    found = []
    for head, (question, option) in zip(heads, parted, strict=True):
        alone = option if option and asked[question] > 1 else head
        found.append(NOT_AT_ALL if alone != head and NONE.search(fold(alone).strip(" .")) else alone)
    return found


def _of_the_name(head: str) -> bool:
    """Whether quoting stands in front and behind it only how: "no name" alone would ask something else."""
    question, _ = _parted(head)
    whole, asked = question_of(head).purposes, question_of(question).purposes if question else ()
    return len(question.split()) <= _FEW and "quotation" in asked and bool({*whole} & _HOW)


def repeats(cell: str, head: str) -> bool:
    """Whether a ticked option stands in its own column in the words of the heading.

    >>> repeats("Print my words", "Print my words"), repeats("No name", "Name or no name")
    (True, False)
    """
    said = fold(cell).strip(" .")
    refused = head == NOT_AT_ALL and NONE.search(said) is not None
    option = _parted(fold(head))[1] or fold(head)
    return refused or (len(said.split()) > 1 and option.strip(" ?.") == said)


def _parted(head: str) -> tuple[str, str]:
    """The question and the option behind it; no option where there is none."""
    places = list(_APART.finditer(head))
    if not places or not head[places[-1].end() :].strip(" ]"):
        return "", ""
    return head[: places[-1].start()].strip(), head[places[-1].end() :].strip(" ]")
