"""How many files of a folder come in as a person would have read them: ``python -m bench.unseen.files FOLDER``.

Anybody can make such a folder, best somebody who has never seen Harvest: files in the shapes that real tools leave, and
beside them ``_truth.json``, which says of each what a person would say:

    {"chat.txt": {
        "status": "imported",              imported, not_data (an agenda, a form) or refused
        "kind": "chat",                    transcript, chat, story, survey, dream, pledge, photo, note, board; or a list
        "units": 6,                        turns, cards or answers that a person would count as said separately
        "units_ok": [5, 6],                from so many to so many are right too
        "voices": 4,                       how many different people said them (kept beside, not judged)
        "voices_ok": [0, 4],               with 0, nobody need be named
        "names": ["Ada", "Bo"],            the speakers as they should appear; [] where nobody is named
        "role": {"Ada": "facilitator"},    where it is obvious; or a list of roles that are all right
        "must": ["came back in 1971"],     three to five snippets that people said, each to be found once
        "must_not": ["joined the call"],   what nobody said: service lines, heads of pages, times
        "note": "7 if 'Mm.' is counted"}}  what else is right: numbers in it are other counts of units, "up to 9" all
                                           counts till there; names and kinds in it are right too

Each file is taken in by ``harvest import --json``, alone, into an inquiry of its own and without a mapping. It is
*right* when its status and kind are right, its units within 5 % (or as the note says), its names there and nobody
else's, the role of who asked told, each ``must`` found once in what can be coded and no ``must_not`` anywhere. What is
not right and came with a warning or a message is *wrong with a word*; the rest is *wrong silently*, which is the worst.

Where a person and Harvest's own rules would name things differently, the rules stand: who is “Unknown Speaker” or
“anon” is not named; what stands in brackets behind a name is where somebody comes from or how they joined, and may
stand beside the name; who joined with “Bo's iPad” is Bo; tables are where something was said and need not be speakers;
one word of a cloud may have been sent twice; who interviews is its facilitator, and who takes part is whoever is not.

``--json`` prints all findings; ``--only 12`` takes the files whose names hold that; ``--show`` prints what was read.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench.unseen.judging import judge
from harvest.cli import main as harvest
from harvest.readers import read_files

TRUTH = "_truth.json"


def run(*argv: str) -> Any:
    """The JSON that a command answers with."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        harvest([*argv])
    return json.loads(out.getvalue())


def take_in(path: Path) -> tuple[Mapping[str, Any], Sequence[Mapping[str, Any]]]:
    """What ``harvest import`` answers on a file alone, and the passages that an inquiry then holds."""
    with tempfile.TemporaryDirectory() as folder:
        inquiry = str(Path(folder) / "one.harvest")
        run("new", inquiry, "--title", "One file", "--question", "What matters here?", "--json")
        answer = together(run("import", inquiry, str(path), "--consent", "anonymous", "--json")["files"])
        passages = run("passages", inquiry, "--json")["passages"]
        return {**answer, "tables": tables_of(path)}, passages


def together(answers: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """What is answered on all that one file holds (a mailbox its mails, a zip its files), as on one file.

    What was left out of it by itself, such as a mail that a program wrote, is a remark on the rest.

    >>> mails = [{"status": s, "kind": k, "turns": n, "sources": 1, "warnings": [], "message": m,
    ...           "speakers": [{"name": "Ada", "role": "unknown", "turns": n}], "dropped": []}
    ...          for s, k, n, m in (("not_data", "note", 0, "by a program"), ("imported", "story", 2, ""))]
    >>> found = together([*mails, mails[1]])
    >>> found["status"], found["turns"], found["speakers"][0]["turns"], found["warnings"]
    ('imported', 4, 4, ['by a program'])
    """
    taken = [answer for answer in answers if answer["status"] == "imported"]
    if len(answers) == 1 or not taken:
        return answers[0]
    speakers: dict[str, dict[str, Any]] = {}
    for speaker in (one for answer in taken for one in answer["speakers"]):
        known = speakers.setdefault(speaker["name"], {**speaker, "turns": 0})
        known["turns"] += speaker["turns"]
    said = [word for answer in answers for word in [*answer["warnings"], answer["message"]] if word]
    return {
        **max(taken, key=lambda answer: answer["turns"]),
        **{key: sum(answer[key] for answer in taken) for key in ("turns", "sources")},
        "speakers": list(speakers.values()),
        "warnings": said,
        "message": "",
    }


def tables_of(path: Path) -> list[str]:
    """The tables at which something in a file was said."""
    outcomes = [found for _, found in read_files([(path.name, path.read_bytes())]) if isinstance(found, tuple)]
    sources = [source for found in outcomes for reading in found for source in reading.sources]
    labels = [label for source in sources for label in (source.table, *(turn.table for turn in source.turns)) if label]
    return list(dict.fromkeys(labels))


def main(argv: Sequence[str] | None = None) -> int:
    """Judge a folder; 0 when 85 % are right and nothing is wrong silently."""
    parser = argparse.ArgumentParser(prog="bench.unseen.files")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args(argv)
    truths = json.loads((args.folder / TRUTH).read_text("utf-8"))
    judged = []
    for name, truth in truths.items():
        if args.only not in name:
            continue
        answer, passages = take_in(args.folder / name)
        result = judge(name, truth, answer, passages)
        judged.append(result)
        if args.json:
            continue
        print(f"{result.verdict:18} {name}", flush=True)
        for line in result.wrong:
            print(f"    {line}")
        if result.wrong or args.show:
            for line in result.said:
                print(f"    said: {line[:180]}")
        if args.show:
            print(f"    {answer['flavour']}, {answer['kind']}, parts {answer['sources']}, dropped {answer['dropped']}")
            print(f"    speakers {[(s['name'], s['role'], s['turns']) for s in answer['speakers']]}")
            for p in passages:
                print(f"    [{p['speaker']}] {p['text']}")
    if args.json:
        print(json.dumps([{**asdict(r), "verdict": r.verdict} for r in judged], ensure_ascii=False, indent=1))
    tally = {v: sum(r.verdict == v for r in judged) for v in ("right", "wrong with a word", "wrong silently")}
    print(f"{len(judged)} files: {', '.join(f'{n} {v}' for v, n in tally.items())}", file=sys.stderr)
    return 0 if tally["right"] >= 0.85 * len(judged) and not tally["wrong silently"] else 1


if __name__ == "__main__":
    raise SystemExit(main())
