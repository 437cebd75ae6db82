"""84 forms and 260 sentences that somebody invented without sight of the reader: ``python -m tests.readers.permission.blind [fghil] [-v]``.

First sight, before anything was tuned to them: forms f 8 of 23 quotable found and 2 of 52 leaked, g 6 of 24 and 0 of
47, h 6 of 23 and 0 of 46, i 31 of 60 and 7 of 102. Wishes f 26 of 30 heard at 8 of 30 false, g 25 at 3, h 21 at 4, i 16
of 22 at 3 of 18. After the reader was rebuilt, forms l 21 of 58 and 2 of 123 leaked, wishes l 19 of 24 at 1 of 16. Nearly all sentences without a wish were written to sound like one.
"""  # noqa: E501

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from harvest.readers.permission.wished.heard import wish_in

from .measure_permission import score

HERE = Path(__file__).parent


def forms(batch: str) -> list[Mapping[str, Any]]:
    """The forms of a batch with what is expected of each."""
    found: list[Mapping[str, Any]] = json.loads((HERE / f"blind_forms_{batch}.json").read_text("utf-8"))
    return found


def sentences(batch: str) -> list[tuple[str, bool]]:
    """The sentences of a batch and whether each holds a wish."""
    lines = (HERE / f"blind_wishes_{batch}.jsonl").read_text("utf-8").splitlines()
    return [(said["text"], said["wish"]) for said in map(json.loads, filter(None, lines))]


def main(batches: str) -> None:
    """Prints what is found, what leaks and what is heard, now."""
    for batch in batches:
        for mapped in (False, True):
            result = score(forms(batch), mapped)
            print(
                f"== forms {batch}, {'with the mapping given' if mapped else 'without help'}", *result.lines(), sep="\n"
            )
            if "-v" in sys.argv:
                print(*result.said, sep="\n")
        said = sentences(batch)
        heard = sum(wish_in(text) for text, wish in said if wish)
        false = sum(wish_in(text) for text, wish in said if not wish)
        print(f"== wishes {batch}: {heard} heard and {false} false, of {len(said)}")


if __name__ == "__main__":
    main(next((a for a in sys.argv[1:] if a.isalpha()), "fghil"))
