# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What was taken for people's words and looks like a list of who permits what that nobody understood."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, Reading
from harvest.readers.consent_lists.answered.in_short import asks_about
from harvest.readers.consent_lists.columns import column_of, columns_of
from harvest.readers.consent_lists.nouns import NAME, PERMITS
from harvest.readers.documents.forms.one_form import BLANK
from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import any_of, fold

NOT_UNDERSTOOD = (
    "This looks like a list of who permits what and was not understood as one: say so below (“This is a list of who "
    "permits what”), or what stands in it counts as people's words."
)
REFUSED = "this looks like a list of who permits what and was not understood as one: say so with “This is a list of who permits what”, and what each column and answer means"
_CALLED = any_of(
    r"\bpermissions?\b|\bconsent(?:s|ed)?\b|\bwho (?:(?:can|may|could|did|do) (?:we|i)|we (?:can|may)|said) .{0,12}\bquot\w*|\bquot\w+ (?:ok|list|permissions?)\b|\brelease (?:forms?|list)\b|\bwho'?s ok\b",
    r"\bzgod[ay]\b|\bzgody\b|\beinwilligung\w*|\bautorisations?\b|\bcaniat\w*|\bconsent(?:imi?entos?|imenti)\b|\bautoriza\w*|\bacord(?:uri)?\b|\btoestemming\w*",
)
_LEAVE = any_of(
    r"\bquot(?:e|es|ed|ing|ations?)\b|\b(?:use|print|give|leave|keep|take|put|with|without|no|not|by|my|her|his|their|full|first) (?:\w+ )?names?\b|\bnamed\b|\banonym\w*|\bconsent\w*|\bpermission\w*|\bsee it first\b|\bpass(?:ed|ing)? (?:it |them |\w+ words )?on\b|\bshar(?:e|ed|ing) (?:it|them|ok|yes|no|with)\b|\brather (?:you|they|we|i) did ?n[o']t\b"
)
_LINES, _SHORT, _LEAST = 300, 40, 3
_MOST, _CALLED_SO = 0.4, 0.2
"""So many of the lines speak of leave, and where the file is called so."""


def with_list_in_doubt(reading: Reading) -> Reading:
    """The reading with a sentence that it may be such a list, where most of its words say what people permit."""
    if not like_a_list(reading):
        return reading
    if reading.not_data == BLANK:
        return reading
    if reading.not_data:
        several = len({source.voice for source in reading.sources}) > 1
        return replace(reading, not_data=NOT_UNDERSTOOD) if several else reading
    return replace(reading, warnings=(NOT_UNDERSTOOD, *reading.warnings))


def like_a_list(reading: Reading) -> bool:
    """Whether most of what was taken for words says what people permit."""
    if reading.listed or reading.kind is Kind.TRANSCRIPT or not reading.sources or reading.data_table is not None:
        return False
    texts = [source.text for source in reading.sources[:_LINES]]
    lines = [line for text in texts for line in _SENTENCE.split(text[:_LONGEST]) if line.strip()][:_LINES]
    of_leave = sum(len(line.split()) <= _SHORT and speaks_of_leave(line) for line in lines)
    called = _CALLED.search(fold(" ".join([reading.name.replace("_", " "), *lines[:2]]))) is not None
    return of_leave >= _LEAST and of_leave >= (_CALLED_SO if called else _MOST) * len(lines)


def speaks_of_leave(line: str) -> bool:
    """Whether a line says something of being quoted, of the name or of sharing, in one of several languages.

    >>> [speaks_of_leave(t) for t in ("Yes, use my name.", "Zitat nur ohne Namen", "The ferry was late again.")]
    [True, True, False]
    """
    return (
        _LEAVE.search(fold(line)) is not None
        or asks_about(line) in ("quote", "share")
        or sum(closed.stripped(word) in _ANSWERS for word in re.findall(r"[^\W\d_]+", fold(line))) >= _TWICE
    )


_ANSWERS = (closed.YES | closed.NO) - {"a", "i", "o"}
_TWICE = 2
_SENTENCE = re.compile(r"\n|(?<=[.!?])\s+")
_LONGEST = 20_000


def has_heads_of_a_list(header: Sequence[str], records: Sequence[Sequence[str]]) -> bool:
    """Whether a table names people and asks if they may be quoted, so that it may be a list that was not understood."""
    kinds = columns_of(header, records) if len(records) <= _MOST_PEOPLE else []
    asks = any(kind.what == PERMITS and _QUOTING & {*kind.purposes} for kind in kinds)
    return asks and any(kind.what == NAME for kind in kinds)


_QUOTING = {"quotation", "quotation_without_name", "levels"}
_MOST_PEOPLE = 2_000
"""A table of more rows is no list of people."""


def answers_alone(header: Sequence[str], records: Sequence[Sequence[str]], texts: Sequence[int]) -> bool:
    """Whether what a table was taken to hold people's words in only asks, in a word or two, what they permit.

    >>> answers_alone(["Name", "Quote me"], [["Ada Obi", "sun"], ["Bo Lind", "moon"]], [1])
    True
    """
    if not texts or not has_heads_of_a_list(header, records):
        return False
    for n in texts:
        cells = [row[n] for row in records if n < len(row) and row[n].strip()]
        kind = column_of(n, header[n], cells)
        if kind.what != PERMITS or not kind.purposes or sum(len(cell.split()) for cell in cells) > 3 * len(cells):
            return False
    return True
