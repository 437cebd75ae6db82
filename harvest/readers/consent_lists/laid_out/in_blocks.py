# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A list of who permits what written as blocks of labelled lines, one a person: ``Quotation: permitted``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.model import Listed
from harvest.readers.consent_lists.columns import is_remark
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.consent_lists.keys.meanings import NAMED, QUOTE, UNNAMED, meaning_of
from harvest.readers.permission.answered.boxed import EMPTY, TICKED
from harvest.readers.permission.text import fold

_LABELLED = re.compile(r"^\s*(?:[-•*]|\(?\d{1,2}[.)](?=\s))?\s*\**([^\W\d_][^:=\t]{0,80}?)\**\s*[:=\t]\s*(.*)$")
_ON, _OFF = rf"(?:{TICKED}|[✓✔])", rf"(?:{EMPTY}|[✗✘❌])"
_BOX = re.compile(rf"^\s*[-•*]?\s*(?:(?P<on>{_ON})|(?P<off>{_OFF}))\s*(?P<what>[^:=\t]{{3,80}}?)\s*$")
_ONE = re.compile(rf"(?:(?P<on>{_ON})|{_OFF})\s*(?P<what>[^☒☑✓✔✅☐□✗✘❌\[\]]{{1,30}})")
_ANSWERED = re.compile(
    rf"^(?P<asked>[^☒☑✓✔✅☐□✗✘❌\[\]]{{8,160}}?)\s*(?P<boxes>(?:{_ONE.pattern.replace('?P<on>', '?:').replace('?P<what>', '?:')}){{2,}})$"
)
"""A question with boxes behind it, and one of these."""
_BESIDE = re.compile(r"\s{3,}(?=[^\W\d_][^:\s]{0,20}:\s)")
"""Where another labelled field stands on the same line."""
_PEOPLE, _MOST = 2, 0.6


def listed_in_blocks(lines: Sequence[str]) -> tuple[Listed, ...] | None:
    """Everybody in such blocks; None where lines are not labelled so, or the labels ask nothing about quoting.

    >>> ada = ["Name: Ada Obi", "Quotation: permitted", "Name used: no"]
    >>> bo = ["Name: Bo Lind", "Quotation: refused", "Name used:"]
    >>> [(p.names[0], p.permission.quotation) for p in listed_in_blocks([*ada, "", *bo])]
    [('Ada Obi', 'anonymous'), ('Bo Lind', 'no')]
    """
    lines = [_as_field(one) for line in _with_boxes_beside(lines) for one in _BESIDE.split(line)]
    labelled = [_LABELLED.match(line) for line in lines]
    counts = Counter(found[1].strip().casefold() for found in labelled if found)
    first = next(
        (found[1].strip().casefold() for found in labelled if found and counts[found[1].strip().casefold()] > 1), ""
    )
    if not first or counts[first] < _PEOPLE:
        return None
    labels = [label for label, count in counts.items() if count >= 0.5 * counts[first] or is_remark(fold(label))]
    if len(labels) < 2 or sum(counts[label] for label in labels) < _MOST * sum(bool(line.strip()) for line in lines):
        return None
    rows: list[list[str]] = []
    around: list[str] = []
    heads: dict[str, str] = {}
    for line, found in zip(lines, labelled, strict=True):
        label = found[1].strip().casefold() if found else ""
        if found is None or label not in labels:
            around += [line] if line.strip() else []
            continue
        heads.setdefault(label, found[1].strip())
        if label == first:
            rows.append([""] * len(labels))
        if rows:
            rows[-1][labels.index(label)] = found[2].strip()
    return people_listed([_plain_head(heads[label]) for label in labels], rows, "\n".join(around))


def _plain_head(label: str) -> str:
    """The statement beside a box in plain words where it says how somebody may be quoted.

    >>> _plain_head("Ich darf ohne Namen zitiert werden"), _plain_head("Uwagi")
    ('Quote without my name', 'Uwagi')
    """
    if len(label.split()) < _STATEMENT or label.rstrip().endswith("?"):
        return label
    return _SAYS.get(meaning_of(label).get(QUOTE, ""), label)


def _with_boxes_beside(lines: Sequence[str]) -> list[str]:
    """The lines, boxes below a question put behind it: a "no" below another question is no answer to this one.

    >>> _with_boxes_beside(["May we quote you?", "[x] yes", "[ ] no", "Date: 3 May"])
    ['May we quote you? [x] yes [ ] no', 'Date: 3 May']
    """
    found: list[str] = []
    below = False
    for line in lines:
        boxed = _BOX.match(line) is not None
        if boxed and below:
            found[-1] += f" {line.strip(' -•*')}"
        else:
            found.append(line)
        below = (boxed and below) or line.rstrip().endswith("?")
    return found


_STATEMENT = 4
_SAYS = {NAMED: "Quote with my name", UNNAMED: "Quote without my name", "No": "Do not quote me"}


def _as_field(line: str) -> str:
    """A box with what it permits as a labelled line; any other line as it stands.

    >>> _as_field("☒ You may quote me"), _as_field("[ ] Use my name"), _as_field("Name: Ada")
    ('You may quote me: x', 'Use my name: ', 'Name: Ada')
    """
    if several := _ANSWERED.match(line):
        ticked = [m["what"].strip() for m in _ONE.finditer(several["boxes"]) if m["on"]]
        return f"{several['asked'].replace(':', ' ').strip()}: {'; '.join(ticked) if len(ticked) < 2 else '?'}"
    found = _BOX.match(line)
    return f"{found['what'].rstrip(' .')}: {'x' if found['on'] else ''}" if found else line
