# ruff: noqa: E501 – examples and patterns are easier to check on one line
"""Headings that list their codes, which a line explains with nothing between, or bodies that a mark each answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

Rows = list[list[str]]
_HEADS, _LONGEST = 4, 60
"""So far up stand headings; so many letters has what a code stands for."""
_CODES = re.compile(r"^(?P<asks>.*?)[\s(\[–—:-]+(?P<codes>[A-Z](?:\s*(?:/|,|\bor\b)\s*[A-Z]){1,4})[)\]]?\W*$")
_BODIES = re.compile(r"\s[–—-]\s|:\s|\(|\?\s|\bto\b")
_ONE_OF = re.compile(r"\s*(?:[,;/&+]|\band\b|\bor\b)\s*")
_MARK = re.compile(r"(?:[✓✔☑]|\b[yY]\b|\byes\b)")
_NUMBER = {2: "2|two|both", 3: "3|three", 4: "4|four", 5: "5|five"}
_AGREED = r"(?:(?:yes|y|aye|ok|okay|fine|sure|[✓✔☑])\b[\s,.–-]*|[✓✔☑][\s,.–-]*)"


def with_codes_of_heads(tables: Sequence[Sequence[Sequence[str]]], lines: Sequence[str]) -> list[Rows]:
    """Tables in whose columns stands what the codes mean that their headings list, and one yes where each body has its mark.

    >>> told = ["Ring one: N no, A yes but not my name, F yes with my full name"]
    >>> with_codes_of_heads([[["Who", "Print it? N / A / F"], ["Ada", "F"], ["Bo", "A"], ["Cy", "N and F"]]], told)[0]
    [['Who', 'Print it?'], ['Ada', 'yes with my full name'], ['Bo', 'yes but not my name'], ['Cy', 'N and F']]
    >>> with_codes_of_heads([[["Who", "Pass on – trust, council"], ["Ada", "✓ ✓"], ["Bo", "✓"], ["Cy", "yes, both"]]], [])[0]
    [['Who', 'Pass on – trust, council'], ['Ada', 'yes'], ['Bo', '✓'], ['Cy', 'yes']]
    """
    made = [[list(row) for row in table] for table in tables]
    for table in made:
        at = next((n for n, row in enumerate(table[:_HEADS]) if sum(1 for cell in row if cell.strip()) > 1), 0)
        heads = table[at] if table else []
        for place, head in enumerate(heads):
            below = [row for row in table[at + 1 :] if len(row) > place and row[place].strip()]
            if (found := _CODES.match(head)) and (key := _explained(re.findall(r"[A-Z]", found["codes"]), lines)):
                heads[place] = found["asks"].strip()
                for row in below:
                    row[place] = key.get(row[place].strip(" .()"), row[place])
            elif (several := _bodies(head)) > 1:
                for row in below:
                    row[place] = "yes" if _permits_each(row[place], several) else row[place]
    return made


def _explained(codes: Sequence[str], lines: Sequence[str]) -> dict[str, str]:
    """What each of the codes stands for, where a line tells of all in their order; {} where none does."""
    told = r"\s*[,;]\s*(?:and |or )?".join(
        rf"\b{code}\s*(?:[=:–-]\s*)?(?P<{code}>[a-z][^,;()]{{1,{_LONGEST}}}?)" for code in codes
    )
    pattern = re.compile(rf"{told}\s*(?=[;.,)]|$)") if len({*codes}) == len(codes) else None
    found = next((m for line in lines if pattern and (m := pattern.search(line))), None)
    return {code: found[code].strip() for code in codes} if found else {}


def _bodies(head: str) -> int:
    """How many bodies a heading lists behind what it asks."""
    parts = _BODIES.split(head, maxsplit=1)
    listed = [one for one in _ONE_OF.split(parts[-1].strip(" )?.")) if one.strip()] if len(parts) > 1 else []
    return len(listed) if all(len(one.split()) <= 5 for one in listed) else 0


def _permits_each(cell: str, several: int) -> bool:
    """Whether a cell says yes for each of several bodies: a mark for each, or that all are meant."""
    text = cell.strip(" .!")
    marks = _MARK.findall(text)
    if len(marks) == several and not _MARK.sub("", text).strip(" ,;/"):
        return True
    every = rf"(?:to )?(?:all(?: of them)?|the lot(?: of them)?|every one)(?: (?:of )?(?:the )?(?:{_NUMBER.get(several, several)}))?"
    both = r"|(?:to )?both(?: of them)?" if several == 2 else ""
    return re.fullmatch(rf"{_AGREED}?(?:{every}{both})", text, re.I) is not None and bool(text)
