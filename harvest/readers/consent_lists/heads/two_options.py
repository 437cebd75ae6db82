# ruff: noqa: E501 – patterns are easier to check on one line
"""Options of one question that differ in nothing but the name (``Put it up with my name``, ``Put it up, no name``)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.keys.meanings import NAMED, UNNAMED
from harvest.readers.consent_lists.nouns import PERMITS, ListColumn
from harvest.readers.permission.text import fold

_HOW = re.compile(
    r"(?P<stem>[^\W\d_].{1,40}?)\W+(?:but |and )?(?:(?P<named>(?:with|using|under|by|and) (?:(?:my|your|the|their|full|own|real) )*names?(?: (?:on|too|beside) ?(?:it)?)?|named)|(?P<bare>(?:with )?no names?|without (?:(?:my|your|a|the|their) )?names?|anon(?:ymous(?:ly)?)?|unnamed|not (?:my|your|the|their) names?|(?:my |your |the )?names? (?:off|out|left (?:off|out))|nameless(?:ly)?))\W*"
)
_AGAINST = re.compile(r"\b(?:no|not|never|don'?t|do not|keep|leave|only|rather|nothing|without|nobody|refus\w+)\b")
_OF_ELSE = re.compile(r"\b(?:photo\w*|pictures?|film\w*|video\w*|archiv\w*|partners?|council)\b")
_OFFERED = re.compile(r"\s*[/|;\n]\s*")


def asks_alone(columns: Sequence[ListColumn], n: int) -> bool:
    """Whether a column asks to quote, and is the one that does: how to be named beside it is another question."""
    own = columns[n]
    others = any("quotation" in c.purposes for c in columns if c.index != own.index)
    return (
        own.what == PERMITS and bool({*own.purposes} & _QUOTES) and not others and not _OF_ELSE.search(fold(own.header))
    )


_QUOTES = {"quotation", "quotation_without_name", "quotation_with_name", "levels"}


_BARE = {"name", "no name", "no"}
"""What a heading may offer without saying more."""


def with_names_offered(header: Sequence[str], records: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows with what a heading offers in a word or two, ``(name / no name / no)``, answered in full.

    >>> with_names_offered(["Who", "Reprint your lines? (name / no name / no)"], [["Ada", "name"], ["Bo", "No name"]])
    [['Ada', 'Yes, with my name'], ['Bo', 'Yes, without my name']]
    """
    rows = [list(row) for row in records]
    for n, head in enumerate(header):
        offered = _OFFERED.split(re.split(r"[:(]\s*", head, maxsplit=1)[-1].strip(" )"))
        if {fold(one).strip(" .") for one in offered} >= _BARE:
            for row in (row for row in rows if n < len(row)):
                row[n] = _IN_FULL.get(fold(row[n]).strip(" ."), row[n])
    return rows


_IN_FULL = {"name": NAMED, "no name": UNNAMED}


def name_or_none(head: str, column: Sequence[str]) -> dict[str, str]:
    """Such options, among the answers and those that the heading offers, with what they say; empty where there are none.

    >>> name_or_none("Your words", ["Shout it with my name", "Shout it, no name", "Keep it to yourselves"])
    {'shout it with my name': 'Yes, with my name', 'shout it, no name': 'Yes, without my name'}
    >>> name_or_none("Your words", ["Keep it, no name", "Keep it with my name"])
    {}
    """
    offered = _OFFERED.split(re.split(r"[:(]\s*", head, maxsplit=1)[-1].strip(" )"))
    said = {fold(one).strip(" .") for one in (*column, *offered) if one.strip()}
    found: dict[str, dict[str, str]] = {}
    for one in sorted(said):
        told = _HOW.fullmatch(one)
        if told and not _AGAINST.search(told["stem"]) and not _OF_ELSE.search(told["stem"]):
            found.setdefault(re.sub(r"\W+", " ", told["stem"]).strip(), {})[one] = NAMED if told["named"] else UNNAMED
    both = [options for options in found.values() if {*options.values()} == {NAMED, UNNAMED}]
    return {one: meant for options in both for one, meant in sorted(options.items(), key=lambda pair: pair[1])}
