"""How many variants come out right, in part or wrong: ``python -m tests.readers.variants``."""

import sys

from tests.readers.variants import (
    fifth_look,
    fourth_look,
    no_data,
    odd_bytes,
    office,
    pdfs,
    places,
    scripts,
    second_look,
    third_look,
    timed,
)
from tests.readers.variants.expect import faults

ROOMS = (no_data, scripts, timed, pdfs, office, places, odd_bytes, second_look, third_look, fourth_look, fifth_look)


def main() -> None:
    """Print a line a variant that is not right, and the count."""
    counts = {"right": 0, "in part": 0, "wrong": 0}
    for room in ROOMS:
        for variant in room.VARIANTS:
            found = faults(variant)
            counts["wrong" if any(f.startswith("wrong") for f in found) else "in part" if found else "right"] += 1
            for fault in found:
                print(
                    f"{room.__name__.rsplit('.', 1)[-1]} | {variant.what}: {fault}"[
                        : int(sys.argv[1]) if sys.argv[1:] else 400
                    ]
                )
    print(counts)


if __name__ == "__main__":
    main()
