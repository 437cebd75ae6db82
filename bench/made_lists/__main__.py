# ruff: noqa: E501 – parts of lists are easier to check on one line
"""Figures over made-up lists by what they are made of: ``python -m bench.made_lists [--number N] [--show] [--only SHAPE]``."""

from __future__ import annotations

import argparse
from collections import defaultdict

from bench.made_lists.by_names import read_by_names
from bench.made_lists.cases import case
from bench.made_lists.measure import Score, inquiry, read, score


def main() -> None:
    """Print found, held and let out of both halves."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--number", type=int, default=150)
    ask.add_argument("--first", type=int, default=0)
    ask.add_argument("--show", action="store_true", help="what was held or let out, with the list, of the tuned half")
    ask.add_argument("--only", default="", help="lists that hold this among what they are made of")
    ask.add_argument("--by-names", action="store_true", help="by the reading by names alone, many times as fast")
    given = ask.parse_args()
    with inquiry() as ws:
        for held_out in (False, True):
            _half(ws, held_out, given)


def _half(ws: object, held_out: bool, given: argparse.Namespace) -> None:
    whole, by = Score(), defaultdict(Score)
    for seed in range(given.first, given.first + given.number):
        one = case(seed, held_out)
        if given.only and given.only not in one.made_of.values():
            continue
        found, told = score(one, read_by_names(one) if given.by_names else read(ws, one))  # type: ignore[arg-type]
        whole += found
        for axis, value in one.made_of.items():
            by[axis, value] += found
        worst = found.out or found.wider
        if told and given.show and (not held_out or worst):
            print(f"--- {seed} {one.made_of}", *told, sep="\n   ")
            if one.name.endswith(("txt", "md", "csv", "html")):
                print(one.data.decode())
    print(f"== {'held out' if held_out else 'tuned on'}: {_said(whole)}")
    for (axis, value), part in sorted(by.items()):
        print(f"   {axis:9}{value:18}{_said(part)}")


def _said(part: Score) -> str:
    share = f"{100 * part.found / part.quotable:.0f} %" if part.quotable else "–"
    worst = f", LET OUT {part.out}, WIDER {part.wider}" if part.out or part.wider else ""
    return f"found {part.found} of {part.quotable} ({share}){worst}"


if __name__ == "__main__":
    main()
