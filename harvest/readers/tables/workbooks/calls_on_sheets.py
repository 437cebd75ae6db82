"""A log of calls below or above a list on one sheet: each is a table of its own."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.consent_lists.changed.noted_calls import are_heads_of_calls
from harvest.readers.consent_lists.laid_out.in_sections import is_head
from harvest.readers.registry import Sheet

_SECOND = "{} \x1f{}"
"""What a log is called that was cut from a sheet: no sheet has that title."""


def calls_apart(sheets: Sequence[Sheet]) -> tuple[list[Sheet], dict[str, str]]:
    """The sheets with every log of calls as one of its own, and by its title the sheet that it stood on.

    >>> rows = [["Name", "Quote"], ["Ada Obi", "yes"], ["Phone", ""], ["Caller", "Message"], ["Bo Lind", "No print"]]
    >>> parted, stood_on = calls_apart([("All", rows)])
    >>> [part for _, part in parted], [*stood_on.values()]
    ([[['Name', 'Quote'], ['Ada Obi', 'yes']], [['Caller', 'Message'], ['Bo Lind', 'No print']]], ['All'])
    >>> calls_apart([("Calls", rows[3:])])[1]
    {}
    """
    found: list[Sheet] = []
    stood_on: dict[str, str] = {}
    for title, rows in sheets:
        heads = _heads(rows)
        logs = [n for n, at in enumerate(heads) if are_heads_of_calls(rows[at])]
        if not logs or len(logs) == len(heads):
            found.append((title, rows))
            continue
        rest = list(rows[: heads[0]])
        apart: list[Sheet] = []
        for n, at in enumerate(heads):
            end = heads[n + 1] if n + 1 < len(heads) else len(rows)
            part = _without_title(rows[at:end]) if end < len(rows) else list(rows[at:end])
            if n in logs:
                apart.append((_SECOND.format(title, n), [row for row in part if any(row)]))
                stood_on[apart[-1][0]] = title
            else:
                rest += part
        found += [(title, rest), *apart]
    return found, stood_on


def _heads(rows: Sequence[Sequence[str]]) -> list[int]:
    return [n for n, row in enumerate(rows[:_ROWS]) if is_head(row) or are_heads_of_calls([*filter(None, row)])]


_ROWS = 2_000


def _without_title(rows: Sequence[list[str]]) -> list[list[str]]:
    """The rows of a table without what stands below it over the next."""
    kept = list(rows)
    while kept and not any(kept[-1]):
        kept.pop()
    if len(kept) > 1 and sum(map(bool, kept[-1])) == 1:
        kept.pop()
    while kept and not any(kept[-1]):
        kept.pop()
    return kept
