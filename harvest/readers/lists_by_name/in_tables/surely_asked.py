# ruff: noqa: E501 – patterns are easier to check on one line
"""What columns of yes and no ask, where the reading of forms is surer of it than the words that lists are heard by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.consent_lists.asked_together import USES
from harvest.readers.consent_lists.by_content import asks_how_named
from harvest.readers.consent_lists.heads.with_and_without import apart
from harvest.readers.lists_by_name.heard.asking import Column, plain_of
from harvest.readers.lists_by_name.heard.said import NAME, NO, QUOTE, SHARE, YES, Heard
from harvest.readers.permission.asks.acts import only_recorded
from harvest.readers.permission.asks.headings import asks_alone
from harvest.readers.permission.asks.name_kept_away import without_names_of_a_copy
from harvest.readers.permission.text import fold

_MOST = 0.6
"""So large a part of what stands in a column says yes or no."""
_SENTENCE = 4
"""A heading of so many words is a sentence; of fewer the words of lists know more."""
_TAPE = re.compile(r"\b(?:recordings?|tapes?|transcripts?|audio)\b")
"""What lists take for something that is passed on, whatever is done with it."""
_FOR_WHOM = re.compile(
    r"\bfor (?:your|my)self,? or\b|\bon (?:whose )?behalf\b|\bfor whom\b|\b(?:form|this) (?:is )?for\b.{0,20}\?"
)
"""What asks for whom a form is filled in."""
_TOPICS = {"quotation": QUOTE, "quotation_without_name": QUOTE, "quotation_with_name": NAME, "sharing": SHARE}
_NOTHING_PRINTED = ("analysis", "archive", "photo")


def surely_asked(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[Column]:
    """The columns, those of yes and no by what they surely ask: a yes to being studied or kept prints nothing.

    >>> heads = ["May we study your answers?", "May we quote you?", "Kept in the archive?"]
    >>> columns = surely_asked([Column(head, Heard(), QUOTE) for head in heads], [["yes", "no", "yes"]])
    >>> [(column.about, column.of_study) for column in columns]
    [('', True), ('quote', False), ('', False)]
    >>> heads = ["May we study it?", "May we print some of what you said?", "May we pass it to partners?"]
    >>> heads += ["If we print it, shall we say it was you?", "Can we use what you share to plan the next one?"]
    >>> said = [["yes", "yes", "no", "no name", "yes"]]
    >>> columns = surely_asked([Column(head, Heard(), QUOTE) for head in heads], said)
    >>> [column.about for column in columns]
    ['', 'quote', 'share', 'name', '']
    """
    columns = _how_named(_one_after_the_other(_kept_alone(columns), rows), rows)
    if each := _each_alone(columns, rows):
        return each
    asked = [_surely(column, [row[n] for row in rows]) for n, column in enumerate(columns)]
    asked = _with_the_use_quoted(columns, asked)
    both = {NAME: YES, QUOTE: YES}
    if not any(
        column.about == QUOTE and NAME not in column.ticked.answers and any(_is_no(row[n]) for row in rows)
        for n, column in enumerate(asked)
    ):
        return asked
    # where quoting is asked of by itself, a yes to the name is of the name alone
    return [
        Column(column.head, Heard({NAME: YES}), NAME)
        if column.about == QUOTE and column.ticked.answers == both and asks_alone(column.head) == "quotation_with_name"
        else column
        for column in asked
    ]


def _kept_alone(columns: Sequence[Column]) -> list[Column]:
    """The columns; one that asks to keep the words, beside another that asks to quote them, prints nothing.

    >>> heads = ["Can keep what they said", "Can quote", "OK to keep and print?"]
    >>> [(c.about, c.of_study) for c in _kept_alone([Column(head, Heard({QUOTE: YES}), QUOTE) for head in heads])]
    [('', True), ('quote', False), ('quote', False)]
    """
    kept = [
        c.about == QUOTE and bool(_KEPT.search(fold(c.head))) and not _PUT_OUT.search(fold(c.head)) for c in columns
    ]
    if not any(c.about == QUOTE and not alone for c, alone in zip(columns, kept, strict=True)):
        return list(columns)
    as_study = [replace(c, ticked=Heard(), about="", of_study=True) for c in columns]
    return [study if alone else c for c, study, alone in zip(columns, as_study, kept, strict=True)]


_KEPT = re.compile(
    r"\b(?:keep|kept|hold|held|stor(?:e|ed)|record(?:ed)?|sav(?:e|ed)|not(?:e|ed) down|written down|on file)\b"
)
_PUT_OUT = re.compile(
    r"\b(?:quot\w*|print\w*|publi\w*|us(?:e|es|ed|ing)|reports?|display\w*|show\w*|cit(?:e|ed)|repeat\w*|repro\w*|read out|website|"
    r"leaflet|book\w*|shar\w*|private\w*|secret|confiden\w*|back|off|out|names?|not|never|only)\b|n't\b"
)
"""What asks to keep words, and words beside which it asks for more or for less than that."""


def _is_no(cell: str) -> bool:
    return plain_of(cell) == NO or cell == "0"


def _one_after_the_other(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> Sequence[Column]:
    """The columns; where nearly all who allow their name also said yes to words without it, they are no alternatives.

    >>> columns = [Column("Use my words without my name", Heard({QUOTE: YES, NAME: NO}), QUOTE)]
    >>> columns += [Column("Put my name to them", Heard({NAME: YES}), NAME)]
    >>> [c.ticked.answers for c in _one_after_the_other(columns, [["yes", "yes"], ["yes", "yes"], ["yes", "no"]])]
    [{}, {'name': 'Yes'}]
    """
    without = [n for n, c in enumerate(columns) if c.ticked.answers == {QUOTE: YES, NAME: NO}]
    named = [n for n, c in enumerate(columns) if c.about == NAME or c.ticked.answers == {QUOTE: YES, NAME: YES}]
    if len(without) != 1 or len(named) != 1:
        return columns
    plain = {YES: True, NO: False}
    if not apart([(plain.get(plain_of(row[without[0]])), plain.get(plain_of(row[named[0]]))) for row in rows]):
        return columns
    asked = {without[0]: Column(columns[without[0]].head, Heard(), QUOTE)}
    asked |= {named[0]: Column(columns[named[0]].head, Heard({NAME: YES}), NAME)}
    return [asked.get(n, column) for n, column in enumerate(columns)]


def _how_named(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[Column]:
    """The columns; one below which people say with their name or without it asks of the name alone, where another asks
    whether they may be quoted: whoever left that one empty permits nothing.

    >>> heads = ["May we quote you?", "If we quote you, how shall we sign it?"]
    >>> columns = [Column(head, Heard(), QUOTE) for head in heads]
    >>> rows = [["Yes", "With my name"], ["Yes", "Without my name"], ["", "With my name"], ["No", ""]]
    >>> [column.about for column in _how_named(columns, rows)]
    ['quote', 'name']
    """
    named = {n for n, c in enumerate(columns) if c.about == QUOTE and asks_how_named([row[n] for row in rows])}
    if not any(c.about == QUOTE and n not in named for n, c in enumerate(columns)):
        return list(columns)
    return [replace(c, ticked=Heard(), about=NAME) if n in named else c for n, c in enumerate(columns)]


def _with_the_use_quoted(columns: Sequence[Column], asked: list[Column]) -> list[Column]:
    """The columns; where the name is asked for beside no quoting, the one that asks to use the words asks to quote.

    >>> heads = ("can the group write down what you said and use it?", "with name?", "give to council?")
    >>> columns = [Column(head, Heard(), about) for head, about in zip(heads, (QUOTE, NAME, SHARE))]
    >>> [c.about for c in surely_asked(columns, [["tak", "nie", "tak"], ["tak", "tak", "nie"]])]
    ['quote', 'name', 'share']
    """
    topics = {column.about for column in asked}
    used = [n for n, c in enumerate(asked) if c.of_study and columns[n].about == QUOTE and USES.search(fold(c.head))]
    if QUOTE in topics or NAME not in topics or len(used) != 1:
        return asked
    return [columns[n] if n in used else column for n, column in enumerate(asked)]


def _each_alone(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[Column]:
    """The columns of a table that asks purpose by purpose, each by the one that its heading asks; none where fewer than
    four purposes, or no quoting, are asked for so."""
    alone = [
        "" if _IS_ASKED.search(fold(c.head)) and not _ANSWERS.search(fold(c.head)) else asks_alone(c.head)
        for c in columns
    ]
    asked = [one for one in alone if one]
    printed = [one for one in asked if one not in _NOTHING_PRINTED]
    if len({*asked}) < _SEVERAL or "quotation" not in asked or len({*printed}) < len(printed):
        return []
    below = [[row[n] for row in rows] for n in range(len(columns))]
    return [_alone(*each) for each in zip(columns, alone, below, strict=True)]


def _alone(column: Column, alone: str, cells: Sequence[str]) -> Column:
    if alone:
        return replace(column, ticked=Heard(), about=_TOPICS.get(alone, ""), of_study=alone == "analysis")
    filled = [cell for cell in cells if cell.strip()]
    if column.about in (QUOTE, SHARE) and sum(plain_of(cell) in (YES, NO) for cell in filled) >= _MOST * len(filled):
        # what is asked besides is some use: a no to it keeps the words from everything
        return replace(column, ticked=Heard(), about="", of_study=True)
    return column


_SEVERAL = 4
_IS_ASKED = re.compile(r"\b(?:your|the|full|first|my) names?\W*(?:$|[,(]| as\b| in full\b)|^\W*names?\b")
_ANSWERS = re.compile(
    r"\?|\b(?:may|can|could|shall|print\w*|use[ds]?|with|beside|next to|agree\w*|happy|ok|put|show\w*)\b"
)
"""What asks for a name, and words without which it asks for no leave to print it."""


def _surely(column: Column, cells: Sequence[str]) -> Column:
    if _FOR_WHOM.search(fold(column.head)):
        return replace(column, ticked=Heard(), about="")
    filled = [cell for cell in cells if cell.strip()]
    if sum(plain_of(cell) in (YES, NO) for cell in filled) < max(1, _MOST * len(filled)):
        return column
    alone = asks_alone(column.head)
    if alone in _NOTHING_PRINTED and (column.about != NAME or without_names_of_a_copy(fold(column.head))[1]):
        return replace(column, ticked=Heard(), about="", of_study=alone == "analysis")
    if not alone and column.about == SHARE and only_recorded(column.head):
        return replace(column, ticked=Heard(), about="")
    surely = _TOPICS.get(alone, "") if len(column.head.split()) >= _SENTENCE else ""
    if surely == QUOTE and column.about == SHARE and not _TAPE.search(fold(column.head)):
        return column  # “Police team may have quotes?”
    if surely and column.about != surely and SHARE in (column.about or SHARE, surely):
        return replace(column, ticked=Heard(), about=surely)
    return column
