"""The invented lines, swaps and lives measured: ``python tests/privacy/measure_invented.py [-v] [NAME…]``.

``data/*.txt``: lines ``group<TAB>text`` where ``{}`` marks what must go and ``<>`` what must stay; swaps of names in
templates; lives ``who | also | text``. All of it is invented.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from harvest.privacy.identify import NameList, find
from harvest.privacy.identify.lexicon import TITLES
from harvest.privacy.identify.vocabulary import fold

DATA = Path(__file__).with_name("data")
Marked = tuple[str, list[tuple[int, int]], list[tuple[int, int]]]


def marked(line: str) -> Marked:
    """A line without its marks, what must go and what must stay."""
    text, at = "", 0
    must: list[tuple[int, int]] = []
    stay: list[tuple[int, int]] = []
    for sign in line:
        if sign in "{<":
            at = len(text)
        elif sign in "}>":
            (must if sign == "}" else stay).append((at, len(text)))
        else:
            text += sign
    return text, must, stay


def rows(name: str) -> list[tuple[str, str]]:
    """Group and text of each line of a file."""
    lines = [x for x in (DATA / f"{name}.txt").read_text("utf-8").splitlines() if x and not x.startswith("#")]
    return [(g, t) for g, _, t in (x.partition("\t") if "\t" in x else ("", "", x) for x in lines)]


def swaps() -> list[tuple[str, str]]:
    """Every name in every template, by kind."""
    names: list[tuple[str, str]] = []
    templates: list[str] = []
    for kind, rest in rows("swaps"):
        if kind == "template":
            templates.append(rest)
        else:
            group, _, listed = rest.partition("\t")
            names += [(group, n.strip()) for n in listed.split(",")]
    made = []
    for group, name in names:
        for t in templates:
            text = t.replace("{}", "{" + name + "}")
            made.append((group, text.upper() if group == "caps" else text.lower() if group == "lower" else text))
    return made


def lives() -> list[tuple[str, str, str]]:
    """Who, other names, text."""
    return [tuple(p.strip() for p in t.split("|")) for _, t in rows("lives")]  # type: ignore[misc]


def still_named(named: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The lives whose text names its subject after replacement: who, the part that is left, the text."""
    left = []
    for (who, also, text), found in zip(named, [find([t], NameList())[0] for _, _, t in named], strict=True):
        for i in reversed(found):
            text = f"{text[: i.start]}[{i.kind.value}]{text[i.end :]}"
        words = [fold(w) for w in re.findall(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*", f"{who} {also}")]
        skip = TITLES | {
            "von",
            "van",
            "der",
            "rev",
            "lady",
            "mother",
            "baroness",
            "freiherr",
            "dj",
            "de",
            "ibn",
            "binti",
        }
        for w in words:
            if (
                (len(w) > 1 or not w.isascii())
                and w not in skip
                and re.search(rf"(?<!\w){re.escape(w)}(?!\w)", fold(text))
            ):
                left.append((who, w, text))
                break
    return left


def forms(name: str = "lives_forms") -> list[tuple[list[str], str]]:
    """The forms of a subject's name that a description holds, and the description."""
    made = []
    for _, line in rows(name):
        who, _, text = line.partition(" | ")
        made.append(([f.strip() for f in who.split(",")], text))
    return made


def forms_left(described: Sequence[tuple[list[str], str]]) -> list[tuple[list[str], str]]:
    """The descriptions that still hold a form of their subject's name after replacement, and which."""
    left = []
    for names, text in described:
        for i in reversed(find([text], NameList())[0]):
            text = f"{text[: i.start]}[{i.kind.value}]{text[i.end :]}"
        still = [n for n in names if re.search(rf"(?<!\w){re.escape(n)}(?!\w)", text)]
        if still:
            left.append((still, text))
    return left


def measure(lines: Sequence[tuple[str, str]], verbose: bool) -> str:
    """The figures of some lines."""
    total, missed, kept, stay_n, replaced, empty = Counter[str](), Counter[str](), 0, 0, 0, 0
    notes = defaultdict(list)
    for group, line in lines:
        text, must, stay = marked(line)
        found = find([text], NameList())[0]
        covered = {k for i in found for k in range(i.start, i.end) if text[k].isalnum()}
        for s, e in must:
            first, _, rest = text[s:e].partition(" ")
            at = e - len(rest) if rest and fold(first).strip(".") in TITLES else s
            letters = {k for k in range(at, e) if text[k].isalnum()}
            total[group] += 1
            if len(letters & covered) < 0.8 * len(letters):
                missed[group] += 1
                notes["MISSED"].append(f"{group} «{text[s:e]}» in: {text}")
        for s, e in stay:
            stay_n += 1
            kept += not covered & set(range(s, e))
        for i in found:
            replaced += 1
            if not any(i.start < e and s < i.end for s, e in must):
                empty += 1
                notes["EMPTY"].append(f"{i.kind.value} «{i.text}» in: {text}")
    n = max(1, sum(total.values()))
    worst = max(total, key=lambda g: missed[g] / total[g], default="")
    out = [
        f"lines {len(lines)} spans {sum(total.values())} recall {1 - sum(missed.values()) / n:.3f} replaced {replaced} "
        f"empty {empty / max(1, replaced):.3f} stays {kept}/{stay_n} "
        + (f"worst {worst} {missed[worst]}/{total[worst]}" if worst else ""),
    ]
    if verbose:
        out += [f"{k}\n  " + "\n  ".join(v) for k, v in notes.items()]
    return "\n".join(out)


def counts(lines: Sequence[tuple[str, str]]) -> tuple[int, int, int, int]:
    """How many strings must go, how many were missed, how many replacements were made and how many hit nothing."""
    spans = missed = replaced = empty = 0
    for (_, line), found in zip(lines, find([marked(t)[0] for _, t in lines], NameList()), strict=True):
        text, must, _ = marked(line)
        covered = {k for i in found for k in range(i.start, i.end) if text[k].isalnum()}
        spans += len(must)
        for s, e in must:
            first, _, rest = text[s:e].partition(" ")
            at = e - len(rest) if rest and fold(first).strip(".") in TITLES else s
            letters = {k for k in range(at, e) if text[k].isalnum()}
            missed += len(letters & covered) < 0.8 * len(letters)
        replaced += len(found)
        empty += sum(not any(i.start < e and s < i.end for s, e in must) for i in found)
    return spans, missed, replaced, empty


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("-v", "--verbose", action="store_true")
    args = parser.parse_args()
    for name in args.names or (
        *(
            "blind_first",
            "blind_second",
            "blind_third",
            "blind_fourth",
            "blind_fifth",
            "blind_sixth",
            "blind_seventh",
            "stays",
            "swaps",
            "lives",
        ),
        "groups",
        "lives_forms",
        "lives_registers",
    ):
        if name == "lives":
            left = still_named(lives())
            print(name, f"{len(left)}/{len(lives())} still name their subject")
            if args.verbose:
                print("\n".join(f"  {w} «{p}»: {t}" for w, p, t in left))
        elif name in ("lives_forms", "lives_registers"):
            still = forms_left(forms(name))
            print(name, f"{len(still)}/{len(forms(name))} still hold a form of the subject's name")
            if args.verbose:
                print("\n".join(f"  {n}: {t}" for n, t in still))
        elif name == "swaps":
            print(name, measure(swaps(), args.verbose))
        elif (DATA / f"{name}.txt").exists():
            print(name, measure(rows(name), args.verbose))


if __name__ == "__main__":
    main()
