"""Cards typed below each other, a number over each, or a dash and a name below each, and what was told between."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.consent_lists.laid_out.in_documents import is_of_leave
from harvest.readers.documents.lines import Line
from harvest.readers.documents.stories.parted_texts import by_counts, by_dashes, name_alone

_TELL = 0.6
"""In so many of the parts nothing is said of what may be done with words: in a list, most say that and hardly more."""


def is_pile(lines: Sequence[Line]) -> bool:
    """Whether lines are cards that people wrote, and no list of who permits what that is numbered or signed as these.

    >>> pile = ["Card 1", "No more queues.", "– Ada, 34", "Card 2", "A wall to sit on.", "– Anon", "Card 3", "Chips"]
    >>> asked = ["1", "Ada Obi: quote me, no name", "2", "Bo Lind: do not quote me", "3", "Cy Day: quote yes, name no"]
    >>> is_pile([Line(text) for text in pile]), is_pile([Line(text) for text in asked])
    (True, False)
    """
    for parted, counted in ((by_counts, True), (by_dashes, False)):
        if (parts := parted(lines)) is None:
            continue
        cards = [part[1:] if counted else part for part in parts[1:]]
        words = [[line.text for line in card if name_alone(line.text, dashed=True) is None] for card in cards]
        if sum(not any(map(is_of_leave, one)) for one in words) >= _TELL * len(cards):
            return True
    return False
