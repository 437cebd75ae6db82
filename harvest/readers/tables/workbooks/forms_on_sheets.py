"""Workbooks with a form on each sheet, typed as labels and answers down the page: one table, a row for each form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.tables.headless import names_column

Sheet = tuple[str, list[list[str]]]
HEAD = "Sheet"
_LEAST, _SHARED, _WIDE = 2, 0.6, 2
"""So many forms and labels in common, which part of a form's labels these are, and how wide a form is."""


def forms_as_table(sheets: Sequence[Sheet]) -> list[Sheet]:
    """The forms as one sheet in front of the other sheets; the sheets as they are where they hold anything else.

    >>> one = ("1", [["Our form"], ["Name", "Jo"], ["What works?", "The bus."]])
    >>> two = ("2", [["Our form"], ["Name", "Bo"], ["What works?", "The pond."]])
    >>> forms_as_table([one, two])
    [('Forms', [['Our form'], ['Sheet', 'Name', 'What works?'], ['1', 'Jo', 'The bus.'], ['2', 'Bo', 'The pond.']])]
    """
    filled = {title: _form(rows) for title, rows in sheets if any(map(any, rows))}
    forms = {title: form for title, form in filled.items() if form is not None}
    often = Counter(label for form in forms.values() for label in form.told)
    shared = [label for label, n in often.items() if n >= max(_LEAST, _SHARED * len(forms))]
    forms = {title: form for title, form in forms.items() if sum(label in form.told for label in shared) >= _LEAST}
    if len(forms) < _LEAST or len(forms) < _SHARED * len(filled):
        return list(sheets)
    if any(sum(label in form.told for label in shared) < _SHARED * len(form.told) for form in forms.values()):
        return list(sheets)
    if sum(map(names_column, shared)) < _SHARED * len(shared):
        return list(sheets)  # people or topics listed down the page are no labels
    heads = [*shared, *(label for label in often if label not in shared)]
    above = dict.fromkeys(form.above for form in forms.values() if form.above)
    rows = [[line] for line in above]
    rows.append([HEAD, *heads])
    rows += [[title, *(form.told.get(label, "") for label in heads)] for title, form in forms.items()]
    return [("Forms", rows), *(sheet for sheet in sheets if sheet[0] not in forms)]


@dataclass(frozen=True, slots=True)
class _Form:
    """What stands above a form, and its answers by their labels."""

    above: str
    told: dict[str, str]


def _form(rows: Sequence[Sequence[str]]) -> _Form | None:
    """A sheet as a form; None where it is wide, a label comes again, or a sentence stands in it by itself."""
    above, told = "", dict[str, str]()
    for row in rows:
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        label, answer = [*cells, "", ""][:2]
        if not label or label in told or any(cells[_WIDE:]):
            return None
        if not answer and not told and not above:
            above = label
        elif not answer and ends_sentence(label) and not asks(label):
            return None
        else:
            told[label] = answer
    return _Form(above, told) if sum(map(bool, told.values())) >= _LEAST else None
