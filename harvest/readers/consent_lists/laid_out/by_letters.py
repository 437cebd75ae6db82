# ruff: noqa: E501 – patterns are easier to check on one line
"""Letters typed behind each name, one for each purpose that somebody allows → a table."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.readers.consent_lists.heads.purposes import OUTSIDE, WHO_SEES, purposes_of
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.talk.speakers import looks_like_name

Rows = list[list[str]]
_LEAST, _LONG_NAME, _MOST, _LONGEST = 2, 6, 0.6, 300
_EACH = ("analysis", "quotation", "quotation_with_name", "sharing", OUTSIDE, WHO_SEES, "photo", "archive")
"""What a letter stands for that is one purpose and no level, as “quote me without my name” would be."""
_SAYS = r"\s*(?:=|:|–|—|-|\bmeans\b|\bis for\b|\bstands for\b)\s*"
_LEGEND = re.compile(
    rf"(?:^|(?<=[;,/|]))\W*?(?P<letter>[A-Z]{{1,2}})[\"”'’)]?{_SAYS}(?P<meaning>[^\s=][^=;|]{{4,140}})"
)
_NEXT = re.compile(rf"\s*[;,/|]\s*(?=\W?[A-Z]{{1,2}}[\"”'’)]?{_SAYS}\S)")
_LEADERS = re.compile(r"\s*(?:[.…_]{2,}|…)\s*$")
_MISSING_IS_NO = any_of(
    r"\b(?:if|where|when) (?:the|a|your|any|no) (?:letters?|initials?)\b.{0,40}\b(?:not (?:there|written|put|given)|missing|left out|absent)\b.{0,40}\bno\b",
    r"\b(?:no|missing) letters?\b.{0,20}\b(?:means?|is|=|counts? as|are)\b.{0,12}\bno\b",
)


def answered_by_letters(lines: Sequence[str]) -> tuple[Rows, list[str]] | None:
    """A row for each person with a column for each purpose, and all other lines; None where nobody answers so.

    A letter that stands at somebody is a yes, and one that does not was left blank, or is a no where a line says so.

    >>> key = ["P = you can print it", "N = my name can go with it", "T = it can go to the council"]
    >>> rows, rest = answered_by_letters([*key, "Ada Obi ..... P N T", "Bo Lind ..... PT  <- rang me", "Cy Day ....."])
    >>> rows[1:], rest
    ([['Ada Obi', 'yes', 'yes', 'yes', ''], ['Bo Lind', 'yes', '', 'yes', 'rang me'], ['Cy Day', '', '', '', '']], [])
    >>> answered_by_letters(["A = quote with name", "B = quote, no name", "Ada Obi: A", "Bo Lind: B"])
    """
    key: dict[str, str] = {}
    rest: list[str] = []
    for line in lines:
        found = _explained(line)
        key.update(found)
        rest += [] if found else [line]
    asked = {letter: purposes_of(fold(meaning)) for letter, meaning in key.items()}
    known = [purposes for purposes in asked.values() if len(purposes) == 1 and purposes[0] in _EACH]
    quoting = ("quotation",) in known
    if not quoting or len(known) < max(_LEAST, _MOST * len(asked)) or len({*known}) < len(known):
        return None
    if any(purposes and purposes not in known for purposes in asked.values()):
        return None
    missing = "no" if any(_MISSING_IS_NO.search(fold(line)) for line in lines) else ""
    rows: Rows = [["Who", *key.values(), "Notes"]]
    others: list[str] = []
    for line in rest:
        row = _row(line, key, missing)
        rows += [row] if row is not None else []
        others += [line] if row is None else []
    given = sum("yes" in row for row in rows[1:])
    return (rows, others) if given >= _LEAST and 2 * given >= len(rows) - 1 else None


def _explained(line: str) -> dict[str, str]:
    """The letters that a line explains, all of it being that."""
    parts = _NEXT.split(line.strip()) if len(line) <= _LONGEST else [""]
    found = [_LEGEND.match(part) for part in parts]
    return {m["letter"]: m["meaning"].strip(" .,;”\"'") for m in found if m} if parts and all(found) else {}


def _row(line: str, key: Mapping[str, str], missing: str) -> list[str] | None:
    """Who stands in a line, with a yes or a no for each letter and what is noted behind; None for any other line."""
    letters = "|".join(sorted(key, key=len, reverse=True))
    if len(line) > _LONGEST:
        return None
    given = re.match(
        rf"^\W*(?P<who>.+?)(?:\s*[.…_]{{2,}}\s*|\s*[:;,–—-]+\s*|\s+)"
        rf"(?P<letters>(?:{letters})(?:[\s,+&/.]*(?:{letters}))*)(?![\w'’])[\s.,]*(?P<note>.*)$",
        line,
    )
    if given is not None and _is_name(given["who"]):
        there = set(re.findall(letters, given["letters"]))
        note = given["note"].strip(" <>-–—=→←\t")
        return [given["who"].strip(), *("yes" if letter in there else missing for letter in key), note]
    who = _LEADERS.sub("", line).strip(" -•*·\t")
    if who != line.strip(" -•*·\t") and _is_name(who):
        return [who, *[missing] * len(key), ""]
    return None


def _is_name(who: str) -> bool:
    bare = re.sub(r"\s*\([^()]*\)", "", who).strip(" .:,–—-")
    return len(bare.split()) <= _LONG_NAME and looks_like_name(bare)
