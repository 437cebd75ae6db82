"""Names alone in bold over what each said, some with an aside: ``Will Orr, who came late and stood:``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.speakers import looks_like_name

ASIDES = "asides at names (how and when somebody spoke)"
_LEAST, _MOST = 3, 20
"""So many names stand alone in bold before a colon; so many words at most have one and its aside."""
_ASIDE = re.compile(
    r"^(?P<name>[^\W\d_][^,:;()\n]{1,40}?)(?P<aside>(?:,\s|\s*[–—]\s|\s*\(|\s+(?:again|too|once more|interrupting|"
    r"still|at the end|to \w+|from the|after|before|later)\b)[^:\n]*):\s*$"
)


def without_asides(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines with each such name alone before its colon; whoever speaks once and late is a speaker as well.

    >>> page = ["Ada Obi:", "We sang.", "Bo Ek:", "I hid.", "Cy (a cook):", "Soup.", "Di Orr, who came late:", "Rain."]
    >>> bold = [Line(text, bold=text.endswith(":")) for text in page]
    >>> [line.text for line in without_asides(bold, LeftOut()) if line.bold]
    ['Ada Obi:', 'Bo Ek:', 'Cy (a cook):', 'Di Orr:']
    """
    alone = [n for n, line in enumerate(lines) if line.bold and not line.heading and line.text.strip().endswith(":")]
    plain = [n for n in alone if looks_like_name(lines[n].text.strip(" :").partition(" (")[0])]
    if len(plain) < _LEAST:
        return list(lines)
    put = list(lines)
    for n in alone:
        found = _ASIDE.match(lines[n].text.strip())
        if found is None or len(lines[n].text.split()) > _MOST or not looks_like_name(found["name"]):
            continue
        aside = found["aside"].strip(" ,()–—")
        if found["aside"].lstrip().startswith("(") and len(aside.split()) <= 4:
            continue  # a role or a short name, which says who it is
        dropped.add(ASIDES, found["aside"])
        put[n] = replace(lines[n], text=f"{found['name'].strip()}:")
    return put
