"""Lists of who permits what, invented blind, each beside its transcript: ``python -m bench.unseen.lists FOLDER``.

Whoever makes the folder writes cases ``FOLDER/01`` and so on: in each ``words.txt`` (a transcript of 5 to 7 people, one
turn each, "Name: what they said", a blank line between) and one file that records who permits what as organisers keep
it, each of another layout and format. ``FOLDER/_truth.json`` says, by plain reading,

    {"01": {"list": "permissions.docx", "people": {"Name as in words.txt": {"quotation": "no|anonymous|named|unknown",
            "sharing": "yes|no|unknown", "minor": bool}}}, …}

under the rules of ``bench.unseen.events``. Said are, for each case and in sum: how many who may be quoted are found in
the public pack, who is let out and may not be, and whose refusal of sharing a partner's pack does not obey.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from bench.unseen.inquiry import Said, coded, exported, share
from harvest import workspace as verbs
from harvest.model import Audience

FORMATS = ("md", "csv", "json")
"""Kinds of files that hold every quotation; that all others hold no more is the tests' to say."""
QUOTABLE = ("named", "anonymous")


def turns(text: str) -> dict[str, list[str]]:
    """The sentences of each person of a transcript in turns.

    >>> turns("Ana: We sang all night. It rained on us.\\n\\nBo: No")
    {'Ana': ['We sang all night.', 'It rained on us.'], 'Bo': ['No']}
    """
    said: dict[str, list[str]] = {}
    for turn in re.split(r"\n\s*\n", text.replace("\ufeff", "").strip()):
        name, _, words = turn.partition(":")
        said.setdefault(name.strip(), []).extend(s for s in re.split(r"(?<=[.!?])\s+", words.strip()) if s)
    return said


def one_case(folder: Path, case: dict[str, Any]) -> tuple[int, int, list[str], list[str]]:
    """How many were found of how many, who was let out, and whose refusal of sharing was read wider."""
    said = turns((folder / "words.txt").read_text("utf-8"))
    with coded([folder / "words.txt", folder / case["list"]]) as ws:
        public, partner = (Said(exported(ws, a, FORMATS)) for a in (Audience.PUBLIC, Audience.PARTNER))
        voices = {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"]}
    quotable = found = 0
    out, wider = [], []
    for name, truth in case["people"].items():
        stands = any(public.holds_run(s) for s in said[name])
        may = truth["quotation"] in QUOTABLE and not truth.get("minor")
        quotable += may
        found += may and stands
        voice = voices.get(name, {"consent": {}, "hold": []})
        if stands and not may:
            out.append(name)
        elif may and truth["quotation"] == "anonymous" and voice["consent"].get("quotation") == "named":
            out.append(f"{name} (with the name)")
        if may and truth["sharing"] == "no" and any(partner.holds_run(s) for s in said[name]):
            wider.append(name)
        if may and not stands:
            print(f"   not found: {name} ({truth['quotation']}): {voice['consent']} {'; '.join(voice['hold'])}"[:220])
    return found, quotable, out, wider


def measure(folder: Path) -> None:
    """Print the figures of a folder of lists."""
    truth = json.loads((folder / "_truth.json").read_text("utf-8"))
    sums, every, out_of_all, wider_of_all, whole = 0, 0, 0, 0, 0
    for name, case in truth.items():
        found, quotable, out, wider = one_case(folder / name, case)
        sums, every, whole = sums + found, every + quotable, whole + (found == quotable)
        out_of_all, wider_of_all = out_of_all + len(out), wider_of_all + len(wider)
        print(f"{name} {case['list']}: found {share(found, quotable)}", end="")
        print(f"; LET OUT {', '.join(out)}" if out else "", end="")
        print(f"; SHARING READ WIDER {', '.join(wider)}" if wider else "")
    print(f"== {folder.name}: found {share(sums, every)}, whole lists {whole} of {len(truth)},", end=" ")
    print(f"let out {out_of_all}, sharing read wider {wider_of_all}")


if __name__ == "__main__":
    for given in sys.argv[1:]:
        measure(Path(given))
