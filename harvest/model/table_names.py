"""Tables of an event under all the names that they are called by: a number, a name, or both."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_TABLE = (
    r"(?:table|tbl\.?|tisch|mesa|tavolo|tafel|stolik|stół|bord|bwrdd|pöytä|masa|стол(?:ик)?|стіл|group|gruppe|groupe|"
    r"grupo|gruppo|groep|grupa|grupp|grŵp)"
)
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_IN_WORDS = re.compile(rf"({_TABLE}\s+)({'|'.join(_WORDS)})(?![^\W\d_])", re.IGNORECASE)
_SHORT = re.compile(r"(?:[Tt]\.?\s?|(?:table|tbl|group)[\s._-]*)(?=\d{1,3}(?![\w.]))")
_ID = r"(?:no\.?\s*|nr\.?\s*|#)?(\d{1,3})"
_NAME = r"((?!(?:then|and|or|to|after|before|but|plus|later|also|from|until)\b)[^\W\d_][\w'’ &-]{1,40}?)"
_BOTH = (
    re.compile(rf"{_TABLE}\s*{_ID}\s*[:,.–—/-]?\s*\(?{_NAME}\)?", re.IGNORECASE),
    re.compile(rf"{_ID}\s*[:,.)–—/-]?\s*\(?{_NAME}\)?", re.IGNORECASE),
)
_NAME_FIRST = re.compile(rf"{_NAME}\s*[:,–—/-]?\s*[(\[]?\s*{_TABLE}\s*{_ID}\s*[)\]]?", re.IGNORECASE)
_NUMBER = re.compile(rf"(?:{_TABLE}\s*)?{_ID}(?:\.0)?", re.IGNORECASE)
_TWICE = re.compile(rf"^{_TABLE}\s*[/|–-]\s*(?={_TABLE}\s*\d)", re.IGNORECASE)
"""The word for a table in another language before the one with its number: ``Bwrdd / Table 3``."""
_LETTERED = re.compile(rf"(?:{_TABLE}|t)?[\s._-]*(?i:(\d{{1,3}}[a-z]))|([A-Z])")
_NAMED = re.compile(rf"(?:the\s+)?(?:{_TABLE}\s+{_NAME}|{_NAME}\s+{_TABLE})", re.IGNORECASE)


def parts_of(label: str) -> tuple[str, str]:
    """The number and the name in what a table is called; each empty where the label has none.

    >>> [parts_of(w) for w in ("1 Driftwood", "Table 1 – Driftwood", "Driftwood (table 1)", "Tisch 4", "Lamp table")]
    [('1', 'Driftwood'), ('1', 'Driftwood'), ('1', 'Driftwood'), ('4', ''), ('', 'Lamp')]
    >>> parts_of("Driftwood"), parts_of("by the window, all day"), parts_of("2b")
    (('', 'Driftwood'), ('', ''), ('', ''))
    >>> parts_of("Bwrdd / Table 3"), parts_of("1 then 3")
    (('3', ''), ('', ''))
    >>> [parts_of(w) for w in ("T3", "t 3", "table three", "T2 Kiln", "Table no. 4")]
    [('3', ''), ('3', ''), ('3', ''), ('2', 'Kiln'), ('4', '')]
    """
    label = _SHORT.sub("Table ", " ".join(label.split()).strip(" .:;"), count=1) if label else ""
    label = _IN_WORDS.sub(lambda m: m[1] + str(_WORDS.index(m[2].lower()) + 1), label, count=1)
    label = _TWICE.sub("", label)
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


@lru_cache(maxsize=1024)
def called(label: str) -> str:
    """What people read of a table, the same wherever it stands: *Table 3* for ``3``, ``T3`` and ``table three``.

    >>> [called(w) for w in ("3", "t3", "table three", "1 Driftwood", "Riverside", "The blue table", "2b")]
    ['Table 3', 'Table 3', 'Table 3', 'Table 1 Driftwood', 'Riverside', 'The blue table', 'Table 2b']
    """
    label = label.strip()
    number, name = parts_of(label)
    if number and not re.match(r"gr\S*p", label, re.IGNORECASE):
        plain = not name or name[0].isupper()
        return f"Table {number} {name}".strip() if plain else label
    lettered = _LETTERED.fullmatch(label)
    return f"Table {lettered.group(1) or lettered.group(2)}" if lettered else label


def is_called(label: str, words: str) -> bool:
    """Whether words call the table of a label: by its number, its name or both.

    >>> [is_called("Table 3 Kiln", w) for w in ("3", "T3", "kiln", "Kiln table", "Table 3 Kiln", "Table 33")]
    [True, True, True, True, True, False]
    """
    if called(label).casefold() == called(words).casefold():
        return True
    number, name = parts_of(label)
    asked, by_name = parts_of(words)
    known = bool(asked or by_name) and asked in ("", number) and by_name.casefold() in ("", name.casefold())
    return known and not (asked and by_name and not (number and name))


def as_one(labels: Iterable[str]) -> dict[str, str]:
    """Each label by the one under which its table is known best: number and name where any label joins the two.

    A number that stands beside two names (or a name beside two numbers) tells nothing, and its labels stay.

    >>> as_one(["1", "1 Driftwood", "Driftwood", "2", "Marram"])
    {'1': '1 Driftwood', '1 Driftwood': '1 Driftwood', 'Driftwood': '1 Driftwood', '2': '2', 'Marram': 'Marram'}
    >>> as_one(["HEARTH", "Hearth"])
    {'HEARTH': 'Hearth', 'Hearth': 'Hearth'}
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
    for label in list(made):  # what is in capitals takes the shape of what is not
        if label.isupper() and not read[label][0] and made[label] == label:
            made[label] = next((o for o in made if o.casefold() == label.casefold() and not o.isupper()), label)
    return made
