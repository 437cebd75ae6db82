"""Tables in which people stand side by side, with what each permits below them."""

from __future__ import annotations

from harvest.readers.lists_by_name.page import Page

Rows = list[list[str]]
_LONG, _MOST = 12, 0.6
"""A cell of more words tells something."""


def tops_of(rows: Rows, page: Page) -> list[int]:
    """The rows in which several people stand side by side, each alone in a cell behind the first."""
    if _below_each_other(rows, page):
        return []
    found = []
    for n, row in enumerate(rows):
        who = [{s.who for s in page.known.spans(cell)} for cell in row[1:] if cell and len(cell.split()) <= _LONG]
        alone = {next(iter(one)) for one in who if len(one) == 1}
        if len(alone) > 1 and not page.known.spans(row[0]):
            found.append(n)
    return [n for n in found if n - 1 not in found]  # surnames may stand below the first names


def people_across(rows: Rows, page: Page) -> bool:
    """Whether more people stand side by side at the top than below each other in any column."""
    if _below_each_other(rows, page):
        return False
    down = max(len({s.who for cell in column for s in page.known.spans(cell)}) for column in zip(*rows, strict=True))
    for row in rows[:4]:
        across = [{s.who for s in page.known.spans(cell)} for cell in row[1:]]
        if len({w for who in across for w in who}) > max(1, down) and not any(len(who) > 1 for who in across):
            return True
    joined = [{s.who for s in page.known.spans(" ".join(filter(None, col)))} for col in zip(*rows[:2], strict=True)]
    whole = [next(iter(who)) for who in joined[1:] if len(who) == 1]
    return len({*whole}) > max(1, down) and len({*whole}) == len(whole) and not any(len(who) > 1 for who in joined)


def _below_each_other(rows: Rows, page: Page) -> bool:
    """Whether a column names somebody else in most of the rows; who is named beside them is only spoken of."""
    for cells in zip(*rows, strict=True):
        who = [spans[0].who for cell in cells if (spans := page.known.spans(cell))]
        if len({*who}) > max(1, _MOST * len(rows)):
            return True
    return False
