"""What a captioner sets above, between and below a talk: paragraphs on the draft, and the name of the company."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.talk.captioners import is_captioners, is_captioners_notice
from harvest.readers.recognise.talk.service_lines import SERVICE
from harvest.readers.recognise.talk.turn_starts import find_start

_PROVIDED = re.compile(r"\bby\s*:?\W*$", re.I)
_COMPANY = 5
"""So many lines at most name who typed: a company, its town, its page, a number."""


def without_captioners_papers(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines, those emptied in which a captioner tells what the text is good for and who made it.

    >>> draft = ["A rough draft. Communication Access Realtime Translation", "may not be totally verbatim."]
    >>> talk = [Line(text) for text in ("* * *", *draft, "* * *", ">> ADA: We sang.")]
    >>> [line.text for line in without_captioners_papers(talk, LeftOut())]
    ['* * *', '', '', '* * *', '>> ADA: We sang.']
    """
    kept = list(lines)
    for filled, numbers in groupby(range(len(lines)), lambda n: bool(lines[n].text.strip(" *_=–—-#~\t"))):
        block = list(numbers)
        if not filled:
            continue
        told = " ".join(lines[n].text.strip() for n in block)
        named = _PROVIDED.search(lines[block[0]].text) and is_captioners(lines[block[0]].text)
        if (is_captioners_notice(told) or (named and len(block) <= _COMPANY)) and not _speaks(lines, block):
            for n in block:
                dropped.add(SERVICE, lines[n].text)
                kept[n] = Line("")
    return kept


def _speaks(lines: Sequence[Line], block: Sequence[int]) -> bool:
    """Whether one of the lines begins somebody's go."""
    starts = (find_start(lines[n].text) for n in block[1:])
    first = lines[block[0]].text
    own = find_start(first) if not is_captioners(first) else None
    return any(start is not None and start.label.isupper() for start in (own, *starts))
