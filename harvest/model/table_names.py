"""Tables of an event under all the names that they are called by: a number, a name, or both."""

from __future__ import annotations

import re
from collections.abc import Iterable

_TABLE = (
    r"(?:table|tbl\.?|tisch|mesa|tavolo|tafel|stolik|stół|bord|bwrdd|pöytä|masa|стол(?:ик)?|стіл|group|gruppe|groupe|"
    r"grupo|gruppo|groep|grupa|grupp|grŵp)"
)
_ID = r"(?:no\.?\s*|nr\.?\s*|#)?(\d{1,3})"
_NAME = r"([^\W\d_][\w'’ &-]{1,40}?)"
_BOTH = (
    re.compile(rf"{_TABLE}\s*{_ID}\s*[:,.–—/-]?\s*\(?{_NAME}\)?", re.IGNORECASE),
    re.compile(rf"{_ID}\s*[:,.)–—/-]?\s*\(?{_NAME}\)?", re.IGNORECASE),
)
_NAME_FIRST = re.compile(rf"{_NAME}\s*[:,–—/-]?\s*[(\[]?\s*{_TABLE}\s*{_ID}\s*[)\]]?", re.IGNORECASE)
_NUMBER = re.compile(rf"(?:{_TABLE}\s*)?{_ID}(?:\.0)?", re.IGNORECASE)
_NAMED = re.compile(rf"(?:the\s+)?(?:{_TABLE}\s+{_NAME}|{_NAME}\s+{_TABLE})", re.IGNORECASE)


def parts_of(label: str) -> tuple[str, str]:
    """The number and the name in what a table is called; each empty where the label has none.

    >>> [parts_of(w) for w in ("1 Driftwood", "Table 1 – Driftwood", "Driftwood (table 1)", "Tisch 4", "Lamp table")]
    [('1', 'Driftwood'), ('1', 'Driftwood'), ('1', 'Driftwood'), ('4', ''), ('', 'Lamp')]
    >>> parts_of("Driftwood"), parts_of("by the window, all day"), parts_of("2b")
    (('', 'Driftwood'), ('', ''), ('', ''))
    """
    label = " ".join(label.split()).strip(" .:;")
    if found := _NUMBER.fullmatch(label):
        return found.group(1), ""
    if found := _NAME_FIRST.fullmatch(label):
        return found.group(2), found.group(1).strip()
    for pattern in _BOTH:
        if found := pattern.fullmatch(label):
            return found.group(1), found.group(2).strip()
    if found := _NAMED.fullmatch(label):
        return "", (found.group(1) or found.group(2)).strip()
    return "", label if re.fullmatch(_NAME, label) and len(label.split()) <= 3 else ""


def one_label(label: str) -> str:
    """How a table with a number and a name is kept, whichever way round they stood; other labels as they are.

    >>> one_label("Driftwood (table 1)"), one_label("Table 1 Driftwood"), one_label("Lamp table"), one_label("3")
    ('1 Driftwood', '1 Driftwood', 'Lamp table', '3')
    """
    number, name = parts_of(label)
    return f"{number} {name}" if number and name else label


def as_one(labels: Iterable[str]) -> dict[str, str]:
    """Each label by the one under which its table is known best: number and name where any label joins the two.

    A number that stands beside two names (or a name beside two numbers) tells nothing, and its labels stay.

    >>> as_one(["1", "1 Driftwood", "Driftwood", "2", "Marram"])
    {'1': '1 Driftwood', '1 Driftwood': '1 Driftwood', 'Driftwood': '1 Driftwood', '2': '2', 'Marram': 'Marram'}
    """
    read = {label: parts_of(label) for label in labels}
    names: dict[str, dict[str, str]] = {}
    numbers: dict[str, set[str]] = {}
    for number, name in read.values():
        if number and name:
            names.setdefault(number, {}).setdefault(name.casefold(), name)
            numbers.setdefault(name.casefold(), set()).add(number)
    made = {}
    for label, (number, name) in read.items():
        key = number or next(iter(numbers.get(name.casefold(), ())), "")
        known = names.get(key, {})
        sure = len(known) == 1 and len(numbers[next(iter(known))]) == 1
        fits = sure and (not name or name.casefold() in known)
        made[label] = f"{key} {next(iter(known.values()))}" if fits else label
    return made
