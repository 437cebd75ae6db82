# ruff: noqa: E501 – patterns are easier to check on one line
"""Sheets typed up from pictures of them: the name that a camera gave stands over each, with what was asked behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Line
from harvest.readers.documents.notes.typists_remarks import UNREAD
from harvest.readers.documents.stories.headings import is_item
from harvest.readers.dropping import LeftOut

NAMES = "names of the pictures that sheets were typed up from"
_SHOT = re.compile(
    r"(?P<name>P\d{7}|(?:IMG|DSCN?|DSCF|PXL|MVIMG|VID|SAM|GOPR|CIMG|KIMG|WP|Screenshot|Photo|Picture|Image|Pic|Foto|Bild|Zdj[ęe]cie|Llun)"
    r"[-_ ]?(?:no\.? ?)?(?:\d{1,8}(?:[-_]\d{1,9})?(?:[-_]?WA\d{1,5})?)(?:\.(?:jpe?g|png|heic|webp|tiff?))?)"
    r"(?![\w.])\s*(?:[:–—-]+(?=\s|$)\s*)?",
    re.I,
)
"""What phones and cameras call a picture, and what people number it as: ``IMG_2231``, ``PXL_20260321_101500``."""
_REMARK = re.compile(
    r"(?=.{1,80}$)(?=.*\b(?:blank|empty|nothing|ignore|skip|duplicate|same|again|blurr\w+|dark|list|thumb|lunch|unreadable|"
    r"illegible|missing|not (?:ours|needed|used|relevant)|can['’]?t (?:read|make out)|leer|vide|vac[ií][oa]|pust[aey])\b)"
    r"[(\[]?\s*(?:(?:is|was|are|were|ist|est|es|jest)\b|=|(?:left )?(?:blank|empty)\b|too\b|blurr|same\b|duplicate|ignore|skip|not\b|nothing\b|"
    r"can['’]?t\b|unreadable|illegible|missing)[^?]*$",
    re.I,
)
"""What whoever typed says of a picture on which nothing stood that counts: ``is blank``, ``is the list for the shop``."""
_ASIDE = re.compile(r"[(\[][^()\[\]]{1,80}[)\]]")
_LEAST, _HEAD = 2, 16


def with_shot_heads(lines: Sequence[Line], dropped: LeftOut) -> Sequence[Line]:
    """The lines, those that begin with a picture's name as heads where points stand below them; else themselves.

    What stands behind the name heads the points; remarks on a picture without points are whoever typed's.

    >>> page = [Line(t) for t in ("IMG_01", "WHY?", "- soup", "IMG_02 (rest of it)", "- a lamp", "IMG_03  WHO?", "- us")]
    >>> [line.text for line in with_shot_heads([*page, Line("IMG_04 is blank")], LeftOut())]
    ['WHY?', '- soup', '- a lamp', 'WHO?', '- us']
    >>> with_shot_heads([Line("IMG_01"), Line("The gate where the fox comes in.")], LeftOut())[0].text
    'IMG_01'
    """
    # What is set as a heading already is one.
    plain = [n for n, line in enumerate(lines) if line.heading is None and not is_item(line)]
    found = {n: m for n in plain if (m := _SHOT.match(lines[n].text.strip()))}
    if sum(_heads_points(lines, n, found) for n in found) < _LEAST:
        return lines
    made: list[Line] = []
    for n, line in enumerate(lines):
        shot = found.get(n)
        if shot is None:
            made.append(line)
            continue
        rest = line.text.strip()[shot.end() :].strip()
        if rest and not _heads_points(lines, n, found) and _REMARK.match(rest):
            dropped.add(UNREAD, line.text)
            continue
        if len(rest.split()) > _HEAD:
            made.append(line)
            continue
        bare = _ASIDE.sub("", rest).strip()
        dropped.add(NAMES, line.text.strip()[: shot.end()])
        for aside in _ASIDE.findall(rest):
            dropped.add(UNREAD, aside)
        if bare:
            made.append(replace(line, text=bare, heading=2))
    return made


def _heads_points(lines: Sequence[Line], n: int, found: dict[int, re.Match[str]]) -> bool:
    """Whether points stand right below a line, or below the one line that follows it."""
    below = [at for at in range(n + 1, len(lines)) if lines[at].text.strip()][:2]
    return any(is_item(lines[at]) for at in below[:1]) or (
        len(below) == 2 and below[0] not in found and is_item(lines[below[1]])
    )
