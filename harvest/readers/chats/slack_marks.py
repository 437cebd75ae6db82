"""What Slack writes in angle brackets into a message: links with their labels, calls to everybody, channels, days."""

from __future__ import annotations

import re

from harvest.readers.dropping import LeftOut

CALLS = "marks that call everybody in a chat"
LINKED = "addresses behind the words of a link"
_MARK = re.compile(r"<([!#]|https?://|mailto:|tel:)([^<>|\n]{0,2000})(?:\|([^<>\n]{0,500}))?>")


def without_marks(words: str, dropped: LeftOut) -> str:
    """The words with what a reader of Slack sees in place of its marks.

    >>> said = "<!here> Bring <https://example.org/cake|the cake> to <#C01|kitchen>, see <https://example.org>"
    >>> without_marks(said, LeftOut())
    'Bring the cake to #kitchen, see https://example.org'
    """
    if "<" not in words:
        return words

    def seen(found: re.Match[str]) -> str:
        sort, address, label = found.groups()
        if sort in "!#":
            dropped.add(CALLS, f"<{sort}{address}>")
            return f"#{label}" if label and sort == "#" else label or ""
        if label is None:
            return f"{sort}{address}"
        dropped.add(LINKED, f"{sort}{address}")
        return label

    made = _MARK.sub(seen, words)
    return made if made == words else re.sub(r" {2,}", " ", made).strip()
