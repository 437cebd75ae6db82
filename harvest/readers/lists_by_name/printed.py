"""What is printed on every slip: it asks, and says nothing of whoever has the slip."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from harvest.readers.lists_by_name.asking import column_of, plain_of
from harvest.readers.lists_by_name.said import NO, OPEN, QUOTE, YES, Heard
from harvest.readers.lists_by_name.wording import topics
from harvest.readers.permission.text import fold

_LEAST, _EDGES = 3, " :?.…_-–—*"
"""So often at least stands what is printed."""


def label_and_answer(line: str, printed: frozenset[str] = frozenset()) -> tuple[str, str]:
    """What a line asks, and the mark or plain word behind it; "" where none is.

    >>> label_and_answer("OK to quote  1"), label_and_answer("With your name? YES"), label_and_answer("Share it:")
    (('ok to quote', 'Yes'), ('with your name', 'Yes'), ('share it', ''))
    """
    if (whole := fold(line).strip(_EDGES)) in printed:
        return whole, ""  # “Quoting allowed”
    for m in (m for cut in range(1, 4) if (m := _cut(line, cut))):
        answer = {"1": YES, "0": NO}.get(m[1], plain_of(m[1]))
        if answer:
            return fold(m[0]).strip(_EDGES), answer
    return whole, ""


def _cut(line: str, words: int) -> tuple[str, str] | None:
    parts = line.split()
    return (" ".join(parts[:-words]), " ".join(parts[-words:])) if len(parts) > words else None


def printed_in(lines: Iterable[str]) -> frozenset[str]:
    """The questions that stand on many lines, with nothing or a bare answer behind them."""
    found = Counter(label_and_answer(line)[0] for line in lines)
    return frozenset(label for label, times in found.items() if times >= _LEAST and topics(label))


def answer_to(label: str, answer: str) -> Heard:
    """What a bare answer beside a printed question says.

    >>> answer_to("ok to quote", "No").answers, answer_to("keep my name off", "Yes").answers
    ({'quote': 'No'}, {'name': 'No'})
    """
    asked = column_of(label)
    about = asked.about or QUOTE
    if answer == YES:
        return Heard(dict(asked.ticked.answers or {about: YES}), list(asked.ticked.unclear))
    return Heard({about: OPEN if asked.is_box or answer == OPEN or NO in asked.ticked.answers.values() else NO})
