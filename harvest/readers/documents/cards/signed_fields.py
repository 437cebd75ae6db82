"""What a form on a card asks below the words (``Name: Bo``, ``Age: 5``) as the signature of whoever filled it in."""

from __future__ import annotations

import re

from harvest.readers.documents.cards.statements import SIGNED
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.permission.beside_name import kind_of_part
from harvest.readers.recognise.recurring import is_signature, parts_of
from harvest.readers.recognise.signatures import names_nobody

_OTHERS = r"age|aged|table|street|town|place|where"
_FIELD = re.compile(rf"^\W*(?:((?:your |my |first )?name|signed|from)|({_OTHERS}))\s*:\s*(.*)$", re.I)
_BESIDE = re.compile(rf"\s+(?=(?:{_OTHERS})\s*:)", re.I)
"""Where a further field begins on the line of a name."""
_BLANK = re.compile(r"^[\W_]*(?:left blank|blank|not (?:given|filled in|signed)|none|n/?a|illegible)?[\W_]*$", re.I)
_YEARS = re.compile(r"(?<![\d.,/–-])\d{1,3}(?![\d.,/–-]*\d)")
UNWRITTEN = "cards on which nobody wrote"
UNTOLD = "ages that say no number"


def signed_in_fields(lines: list[str], left: LeftOut) -> list[str]:
    """The lines of a card with one line that signs it in place of the fields below it; others as they are.

    >>> signed_in_fields(["A pond for newts", "Name: Bo", "Age: 5"], LeftOut())
    ['A pond for newts', '– Bo, 5']
    >>> signed_in_fields(["A pond", "Name: (left blank)"], LeftOut()), signed_in_fields(["Name: Bo"], LeftOut())
    (['A pond', '– anon'], ['Name: Bo'])
    >>> signed_in_fields(["A pond", "Name: –   Age: 9"], LeftOut()), signed_in_fields(["Name:     Age:"], LeftOut())
    (['A pond', '– anon, 9'], [])
    >>> signed_in_fields(["A pond", "Name: Bo   Age: 80 next week"], LeftOut())
    ['A pond', '– Bo, 80']
    """
    apart = [part for line in lines for part in (_BESIDE.split(line) if _FIELD.match(line) else [line])]
    at = len(apart)
    while at and _FIELD.match(apart[at - 1]):
        at -= 1
    fields = [found for line in apart[at:] if (found := _FIELD.match(line))]
    if fields and not at and all(_BLANK.match(found.group(3)) for found in fields):
        left.add(UNWRITTEN, " ".join(lines))
        return []
    if not at:
        return lines
    names = [found.group(3).strip() for found in fields if found.group(1)]
    others = [_years(found) for found in fields if not found.group(1) and not _BLANK.match(found.group(3))]
    told = [value for value in others if value]
    if len(names) != 1:
        return lines  # an age without a name stays to be seen
    if _BLANK.match(names[0]) or names_nobody(names[0]):
        told = ["anon", *told]
    elif is_signature(parts_of(", ".join([names[0], *told]))):
        told = [names[0], *told]
    else:
        return lines
    signed = f"– {', '.join(told)}"
    unsaid = [found.group(0) for found in fields if found.group(2) and found.group(3).strip() and not _years(found)]
    for field in unsaid:
        left.add(UNTOLD, field)
    left.add(SIGNED, " ".join(apart[at:]))
    left.less(SIGNED, visible(signed) + sum(map(visible, unsaid)))
    return [*apart[:at], signed]


def _years(field: re.Match[str]) -> str:
    """What a field holds; of one for an age only that, and nothing where it tells of none."""
    value = field.group(3).strip()
    if not field.group(2).lower().startswith("age") or kind_of_part(value):
        return value
    found = _YEARS.search(value)
    return found.group() if found is not None else ""
