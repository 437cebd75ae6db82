"""Messages copied out of a chat that writes the time of day above each, and who it was only where that changes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from harvest.readers.documents.lines import Line
from harvest.readers.recognise.talk.speakers import looks_like_name

OF_DAY = re.compile(r"(\d{1,2})[:.]([0-5]\d)(?: ?([ap])\.?m\.?)?", re.I)
_MORNING = 5 * 60


def times_of_day(lines: Sequence[Line]) -> bool:
    """Whether times of the day part messages: some below whoever wrote, others alone where the same person goes on.

    >>> chat = "Ada|19:02|Who has the key?|19:03|I have not.|Bo|19:05|Me.".split("|")
    >>> times_of_day([Line(text) for text in chat]), times_of_day([Line(text.replace("19:", "0:")) for text in chat])
    (True, False)
    """
    found = [(n, m) for n, line in enumerate(lines) if (m := OF_DAY.fullmatch(line.text.strip()))]
    named = sum(1 for n, _ in found if n and looks_like_name(lines[n - 1].text.strip()))
    minutes = [
        int(m[1]) % (12 if m[3] else 24) * 60 + int(m[2]) + 720 * ((m[3] or "").lower() == "p") for _, m in found
    ]
    rising = all(a <= b for a, b in pairwise(minutes))
    return 2 <= named < len(found) and rising and minutes[0] >= _MORNING
