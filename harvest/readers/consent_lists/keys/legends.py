"""What short headings stand for, where a line around the list spells them out one behind the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SHORT, _LONGEST, _BOTH = 4, 160, 2
_NUMBERED = re.compile(r"[^\W\d_]{2,10}\.? ?(?:[A-Z]|\d{1,2})")
"""A head that says where on the form it stood and not what it asks: *Box A*, *Question 2*."""
_APART = r"\s*(?:[=:–—-]|\)\s*[=:–—-]?|\bmeans\b|\bis\b|(?=\s))\s*"


def legend_of(heads: Sequence[str], note: str) -> dict[int, str]:
    """What each short heading stands for, by the place of its column; nothing where fewer than two are spelled out.

    >>> legend_of(["Name", "Q", "N", "S"], "Q – we can quote you    N – say it was you    S – pass it to the trust")
    {1: 'we can quote you', 2: 'say it was you', 3: 'pass it to the trust'}
    >>> legend_of(["Name", "1", "2"], "1) quote me / 2) with my name")
    {1: 'quote me', 2: 'with my name'}
    >>> legend_of(["Name", "Box 1", "Box 2"], "Box 1 = you may quote me. Box 2 = with my name")
    {1: 'you may quote me', 2: 'with my name'}
    """
    plain = {n: head.strip(" ?:.()") for n, head in enumerate(heads)}
    short = {n: head for n, head in plain.items() if 0 < len(head) <= _SHORT or _NUMBERED.fullmatch(head)}
    counts = [*short.values()]
    short = {n: head for n, head in short.items() if counts.count(head) == 1}
    if len(short) < _BOTH:
        return {}
    of = {head: n for n, head in short.items()}
    code = "|".join(sorted(map(re.escape, of), key=len, reverse=True))
    place = re.compile(rf"(?:^|(?<=[\s;,./|(·•\"“‘']))(?P<code>{code})[\"”’']?{_APART}(?=[^\W_]|[“\"'])")
    found: dict[int, str] = {}
    for line in note.split("\n"):
        here: list[re.Match[str]] = []
        for match in place.finditer(line):
            if match["code"] not in {one["code"] for one in here}:
                here.append(match)
        if len(here) < _BOTH and not (here and here[0].start() == 0 and re.search(r"[=:–—)-]", here[0][0])):
            continue
        bare = [one for one in here if not re.search(r"[=:–—)-]|means|\bis\b", one[0])]
        if bare and (
            len(bare) < len(here) or any(not one["code"].isupper() and not one["code"][0].isdigit() for one in bare)
        ):
            here = [one for one in here if one not in bare]
        for one, following in zip(here, [*here[1:], None][: len(here)], strict=True):
            meaning = line[one.end() : following.start() if following else len(line)].strip(' ;,./|(·•–—-"“”')
            if meaning and len(meaning) <= _LONGEST:
                found.setdefault(of[one["code"]], re.split(r"(?<=[a-z?])\.\s+(?=[A-Z])", meaning)[0])
    return found if len(found) >= _BOTH else {}
