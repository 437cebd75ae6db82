# ruff: noqa: E501 – patterns are easier to check on one line
"""Names with an aside, how or when somebody spoke: ``Will Orr, who came late and stood:``, ``Bo (came in late): Yes.``"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.talk.speakers import LABEL, looks_like_name

ASIDES = "asides at names (how and when somebody spoke)"
_LEAST, _MOST = 3, 20
"""So many names stand alone in bold before a colon; so many words at most have one and its aside."""
_ASIDE = re.compile(
    r"^(?P<name>[^\W\d_][^,:;()\n]{1,40}?)(?P<aside>(?:,\s|\s*[–—]\s|\s*\(|\s+(?:again|too|once more|interrupting|"
    r"still|at the end|to \w+|from the|after|before|later)\b)[^:\n]*):\s*$"
)


_BRACKETED = re.compile(
    r"^(?P<name>\s*[*_]{0,3}[^\W\d_][^:,;()\[\]\n]{1,40}?)\s*[(\[](?P<aside>[^()\[\]\n]{3,200})[)\]](?P<colon>[*_]{0,3}:[*_]{0,3})\s"
)
_HOW = re.compile(
    r"(?:who|whilst|while|when|as|came|come|arrived|joined|joining|sat|sitting|stood|standing|left|leaving|speaking|shouting|shouts|calling|calls|laughing|laughs|crying|in tears|"
    r"whispering|quietly|softly|loudly|angrily|upset|smiling|nodding|pointing|late|later|again|still|just|popp(?:ed|ing)|pass(?:ed|ing)|interrupt(?:s|ed|ing)|coming|walk(?:ed|s|ing)|having|"
    r"reading|reads?|turning|looking|holding|helping|pouring|waiting|getting|going|back|now|then|after|before|over|across|through|from (?:the|another|next)|at the (?:back|door|front|end|window)|by the (?:door|window)|"
    r"dropp(?:ed|ing)|stopp(?:ed|ing)|on (?:his|her|their|the) (?:way|phone|feet|screen)|to (?!table)\w+|with (?:his|her|their|a)|had|has)\b(?! (?:council|team|for|up|charity)\b)",
    re.IGNORECASE,
)
"""How or when somebody spoke begins so."""
_LONG = 4
"""So many words at most has what says who somebody is: a role, an age, where they come from."""


def without_asides(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines with each such name alone before its colon; whoever speaks once and late is a speaker as well.

    In brackets before what somebody says a role, an age and where they come from stay:

    >>> talk = ["Ada: We sang.", "Bo: I hid.", "Ada: Good.", "Cy (came in late): Soup.", "Di (8, who sat on the floor): Rain."]
    >>> [line.text for line in without_asides([Line(text) for text in talk], LeftOut())][3:]
    ['Cy: Soup.', 'Di (8): Rain.']

    >>> page = ["Ada Obi:", "We sang.", "Bo Ek:", "I hid.", "Cy (a cook):", "Soup.", "Di Orr, who came late:", "Rain."]
    >>> bold = [Line(text, bold=text.endswith(":")) for text in page]
    >>> [line.text for line in without_asides(bold, LeftOut()) if line.bold]
    ['Ada Obi:', 'Bo Ek:', 'Cy (a cook):', 'Di Orr:']
    """
    lines = _without_brackets(lines, dropped)
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


def _without_brackets(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines without what stands in brackets between a name and its words and says how or when somebody spoke."""
    found = {n: m for n, line in enumerate(lines) if (m := _BRACKETED.match(line.text)) and looks_like_name(m["name"])}
    if not found:
        return list(lines)
    labels = (LABEL.match(line.text[:_HEAD]) for n, line in enumerate(lines) if n not in found)
    if sum(label is not None and looks_like_name(label.group(1)) for label in labels) < _LEAST:
        return list(lines)
    put = list(lines)
    for n, at in found.items():
        parts = [part.strip() for part in re.split(r"[,;]|\s[–—-]\s", at["aside"]) if part.strip()]
        kept = [part for part in parts if len(part.split()) <= _LONG and not _HOW.match(part)]
        if len(kept) == len(parts):
            continue
        aside = f" ({', '.join(kept)})" if kept else ""
        dropped.add(ASIDES, ", ".join(part for part in parts if part not in kept))
        put[n] = replace(lines[n], text=f"{at['name']}{aside}{at['colon']} {lines[n].text[at.end() :]}")
    return put


_HEAD = 90
