"""How well what gives people away is found: ``python tests/privacy/measure_names.py [-v] [--batch] [ID…]``.

Measured on ``../shared/reference/names``, each file as one batch a line (no help from other lines) unless ``--batch``.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from harvest.privacy.identify import Identifier, NameList, find, flags
from harvest.privacy.identify.lexicon import TITLES
from harvest.privacy.identify.vocabulary import fold

ROOT = Path(__file__).resolve().parents[2]
COVERED = 0.8
Row = dict[str, Any]


def shared() -> Path | None:
    """The folder of reference files beside the checkout, if there is one."""
    for base in (ROOT.parent, Path("/work")):
        folder = base / "shared" / "reference" / "names"
        if folder.is_dir():
            return folder
    return None


@dataclass
class Score:
    """Counts: spans, found, found but for a title inside, gone as a string, replacements, empty ones."""

    spans: int = 0
    found: int = 0
    untitled: int = 0
    absent: int = 0
    replaced: int = 0
    empty: int = 0
    kept: int = 0
    keep: int = 0
    flagged: int = 0
    flag: int = 0
    by_type: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0, 0]))
    by_group: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0, 0]))
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """The figures as lines to print."""
        groups = {g: c[2] / c[0] for g, c in self.by_group.items() if c[0]}
        worst = min(groups, key=lambda g: groups[g])
        return [
            f"spans {self.spans} recall {self.found / self.spans:.3f} "
            f"(title outside: {self.untitled / self.spans:.3f}, string gone: {self.absent / self.spans:.3f})  "
            f"replacements {self.replaced} empty {self.empty / max(1, self.replaced):.3f}  "
            f"keep {self.kept}/{self.keep}  flags {self.flagged}/{self.flag}  worst group {worst} {groups[worst]:.3f}",
            "  by type  "
            + ", ".join(f"{t} {c[2]}/{c[0]}" for t, c in sorted(self.by_type.items(), key=lambda x: -x[1][0])),
            "  by group " + ", ".join(f"{g} {v:.3f}" for g, v in sorted(groups.items(), key=lambda x: x[1])),
        ]


def _letters(text: str, start: int, end: int) -> set[int]:
    return {k for k in range(start, end) if text[k].isalnum()}


def score(rows: Sequence[Row], found: Sequence[Sequence[Identifier]]) -> Score:
    """What was found against what is marked."""
    s = Score()
    for row, identifiers in zip(rows, found, strict=True):
        text = row["text"]
        covered = set().union(*(_letters(text, i.start, i.end) for i in identifiers)) if identifiers else set()
        gold: set[int] = set()
        for span in row["spans"]:
            letters = _letters(text, span["start"], span["end"])
            gold |= letters
            strict = len(letters & covered) >= COVERED * len(letters)
            words = span["text"].split(" ", 1)
            loose = strict
            if not strict and len(words) == 2 and fold(words[0]).strip(".") in TITLES:
                rest = _letters(text, span["end"] - len(words[1]), span["end"])
                loose = len(rest & covered) >= COVERED * len(rest)
            s.spans += 1
            s.found += strict
            s.untitled += loose
            s.absent += bool(letters & covered)
            for table, key in ((s.by_type, span["type"]), (s.by_group, row["group"])):
                table[key][0] += 1
                table[key][1] += strict
                table[key][2] += loose
            if not loose:
                s.missed.append(f"{row['id']} {span['type']} «{span['text']}» in: {text}")
        for i in identifiers:
            s.replaced += 1
            if not _letters(text, i.start, i.end) & gold:
                s.empty += 1
                s.extra.append(f"{row['id']} {i.kind.value} «{i.text}» in: {text}")
        for word in row.get("keep", ()):
            s.keep += 1
            at = text.lower().find(word.lower())
            s.kept += (
                any(
                    not _letters(text, k, k + len(word)) & covered
                    for k in range(len(text))
                    if text[k : k + len(word)].lower() == word.lower()
                )
                or at < 0
            )
        shown = [f.text.lower() for f in flags(text)]
        for word in row.get("flag", ()):
            s.flag += 1
            s.flagged += any(word.lower() in f or f in word.lower() for f in shown)
    return s


def rows_of(path: Path, writers: Iterable[str] = ()) -> list[Row]:
    """The lines of a reference file, of some writers or templates only if asked (by the beginning of their id)."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [r for r in rows if r["id"].startswith(tuple(writers))] if writers else rows


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("writers", nargs="*", help="beginnings of ids, such as n1-")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--batch", action="store_true")
    args = parser.parse_args()
    folder = shared()
    if folder is None:
        raise SystemExit("no ../shared here")
    find(["Warm up, Sandra."], NameList())
    for name in ("lines.jsonl", "swaps.jsonl"):
        rows = rows_of(folder / name, args.writers)
        if not rows:
            continue
        texts = [r["text"] for r in rows]
        began = time.perf_counter()
        found = find(texts, NameList()) if args.batch else [find([t], NameList())[0] for t in texts]
        seconds = time.perf_counter() - began
        s = score(rows, found)
        print(name, *args.writers, f"{len(texts) / seconds:.0f} texts/s")
        print("\n".join(s.lines()))
        if args.verbose:
            print("\n".join(["MISSED", *s.missed, "EMPTY", *s.extra]))
            print(Counter(m.split()[1] for m in s.missed))


if __name__ == "__main__":
    main()
