"""Tables of calls, visits and letters beside a list of who permits what: what was asked later, and nobody's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model import Listed
from harvest.readers.consent_lists import listed_in_document, people_listed
from harvest.readers.consent_lists.changed.later import names_in
from harvest.readers.consent_lists.changed.noted_calls import are_heads_of_calls, noted_calls
from harvest.readers.consent_lists.laid_out.in_documents import AROUND, people_speak
from harvest.readers.lists_by_name.heard.errands import without_errands
from harvest.readers.lists_in_words import with_later_lines
from harvest.readers.recognise.talk.call_notes import OF_CALLS

Table = Sequence[Sequence[str]]
_TITLES = 3
"""So many lines at most stand over a table."""


@dataclass(frozen=True, slots=True)
class WithCalls:
    """Everybody on the lists of a document or in its calls, and what stands in the tables of calls."""

    listed: tuple[Listed, ...] | None
    calls: str = ""


def listed_with_calls(tables: Sequence[Table], around: Sequence[str]) -> WithCalls:
    """Everybody on the lists of a document, with what its tables of calls note of them and of others; None for no list.

    >>> slips = [["Name", "Quote", "Use name"], ["Ada Obi", "yes", "yes"], ["Bo Lind", "yes", "no"]]
    >>> calls = [["Who rang", "Message"], ["Cy Day", "Wants nothing of hers printed."], ["Ada Obi", "Lost a scarf?"]]
    >>> found = listed_with_calls([slips, calls], ["Slips", "Calls"]).listed or ()
    >>> [(one.names[0], one.permission.quotation) for one in found]
    [('Ada Obi', 'named'), ('Bo Lind', 'anonymous'), ('Cy Day', 'no')]
    """
    titled = len(tables) == 1 and any(map(OF_CALLS.search, around[:_TITLES]))
    logs = [table for table in tables if _is_log(table, beside_list=len(tables) > 1, titled=titled)]
    if not logs:
        return WithCalls(listed_in_document(tables, around))
    others = [table for table in tables if table not in logs]
    if others:
        listed = listed_in_document(others, around)
    else:
        listed = None if people_speak(around) or sum(len(line.split()) for line in around) > AROUND else ()
    if listed is None:
        return WithCalls(None)
    noted = " ".join(cell for table in logs for row in table for cell in row if cell)
    for table in logs:
        listed = with_calls(listed, table[0], table[1:], titled=titled)
    return WithCalls(listed, noted)


def with_calls(
    listed: Sequence[Listed], header: Sequence[str], records: Table, *, titled: bool = False
) -> tuple[Listed, ...]:
    """The people of a list with what a log notes of them, and whoever it notes something against who is not on it."""
    lines = [" – ".join(filter(None, map(without_errands, row))) for row in records if any(row)]
    called = with_later_lines(listed, lines)
    noted = noted_calls(header, records, beside_list=True, titled=titled) or ()
    return (*called, *(one for one in noted if not any(names_in(one.names[0], on_it.names) for on_it in listed)))


def _is_log(table: Table, *, beside_list: bool, titled: bool) -> bool:
    if len(table) < 2 or noted_calls(table[0], table[1:], beside_list=beside_list, titled=titled) is None:
        return False
    return are_heads_of_calls(table[0], titled=titled) or people_listed(table[0], table[1:]) is None
