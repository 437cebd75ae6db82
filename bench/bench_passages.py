"""How long cutting passages takes: ``python -m bench passages``; ratios, so that a busy machine changes little."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from bench.figures import figure
from harvest.model import Kind, ReadSource, Role, Turn
from harvest.passages import split

TALK = "We went down to the river. The kids wanted to see the boats, and I said why not. So we stayed. "
UNPUNCTUATED = (
    "and then we went down to the river because the kids wanted to see the boats and i said why not so we stayed "
)
HOSTILE = {
    "one word of two million letters": "x" * 2_000_000,
    "200,000 names and no word": "A: " * 200_000,
    "dashes": "-" * 500_000,
    "brackets that never close": "[" * 100_000 + "**" * 100_000,
    "200,000 full stops": ". " * 200_000,
}


def source(text: str) -> ReadSource:
    """A transcript of one turn."""
    return ReadSource("t", Kind.TRANSCRIPT, text, (Turn(0, len(text), "Ada", Role.UNKNOWN),))


def spent(act: Callable[[], object], times: int = 3) -> float:
    """Processor seconds of the quickest of some runs."""
    took = []
    for _ in range(times):
        began = time.process_time()
        act()
        took.append(time.process_time() - began)
    return min(took)


def main() -> None:
    """Prints every bar with what was measured."""
    small, large = source(TALK * 1500), source(TALK * 12000)
    split(source(TALK * 100))
    one, eight = spent(lambda: split(small)), spent(lambda: split(large), 2)
    figure("eight times the words", eight / one, "× the time", 20)  # quadratic work would take 64 times as long
    bare = spent(lambda: re.split(r"(?<=[.!?])\s+", large.text))
    figure("12,000 paragraphs beside a bare split at full stops", eight, "s", bare=bare)
    long = source((UNPUNCTUATED * 4400).strip())
    figure("100,000 words without punctuation", spent(lambda: split(long), 1) / eight, "× as with it", 10)
    for name, text in HOSTILE.items():
        hostile = source(text.strip())
        figure(f"hostile: {name}", spent(lambda made=hostile: split(made), 1) / eight, "× honest talk", 20)


if __name__ == "__main__":
    main()
