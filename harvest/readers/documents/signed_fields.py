"""What a form on a card asks below the words (``Name: Bo``, ``Age: 5``) as the signature of whoever filled it in."""

from __future__ import annotations

import re

from harvest.readers.documents.statements import SIGNED
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.recognise.recurring import is_signature, parts_of

_FIELD = re.compile(
    r"^\W*(?:((?:your |my |first )?name|signed|from)|(age|aged|table|street|town|place|where))\s*:\s*(.*)$", re.I
)
_BLANK = re.compile(r"^\W*(?:left blank|blank|not (?:given|filled in|signed)|none|n/?a|illegible)?\W*$", re.I)


def signed_in_fields(lines: list[str], left: LeftOut) -> list[str]:
    """The lines of a card with one line that signs it in place of the fields below it; others as they are.

    >>> signed_in_fields(["A pond for newts", "Name: Bo", "Age: 5"], LeftOut())
    ['A pond for newts', '– Bo, 5']
    >>> signed_in_fields(["A pond", "Name: (left blank)"], LeftOut()), signed_in_fields(["Name: Bo"], LeftOut())
    (['A pond', '– anon'], ['Name: Bo'])
    """
    at = len(lines)
    while at > 1 and _FIELD.match(lines[at - 1]):
        at -= 1
    fields = [found for line in lines[at:] if (found := _FIELD.match(line))]
    names = [found.group(3).strip() for found in fields if found.group(1)]
    told = [*names, *(found.group(3).strip() for found in fields if not found.group(1))]
    told = [value for value in told if not _BLANK.match(value)]
    if len(names) == 1 and not told:
        told = ["anon"]
    elif len(names) != 1 or _BLANK.match(names[0]) or not is_signature(parts_of(", ".join(told))):
        return lines  # an age without a name stays to be seen
    signed = f"– {', '.join(told)}"
    left.add(SIGNED, " ".join(lines[at:]))
    left.less(SIGNED, visible(signed))
    return [*lines[:at], signed]
