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
import re
import sys
import tempfile
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from harvest.cli import main as harvest
from harvest.readers import read_files

TRUTH = "_truth.json"
KINDS = {
    "chat": {"transcript", "note", "story"},
    "board": {"note", "dream", "story"},
    "survey": {"story", "note"},
    "story": {"story", "transcript"},
    "note": {"note", "story"},
}
"""What a person calls a kind, and what Harvest calls it; each other word is its own."""
_UNNAMED = re.compile(
    r"\(not named\)|unnamed|unknown|anonym|no name|\d|"
    r"^(?:speaker|participant|voice|table|group|guest|card|user|author)\b",
    re.IGNORECASE,
)
NEAR = 0.05
NOBODY = "(not named)"


@dataclass
class Judged:
    """What is wrong with one file, and what was said of it on the card."""

    file: str
    wrong: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @property
    def verdict(self) -> str:
        """One of three."""
        if not self.wrong:
            return "right"
        return "wrong with a word" if self.said else "wrong silently"


def plain(words: str) -> str:
    """Words with one space between them, in one form of letters and quotation marks, without marks nobody sees."""
    shown = "".join(c for c in unicodedata.normalize("NFC", words) if unicodedata.category(c) != "Cf")
    return " ".join(shown.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"').split())


def counts_allowed(truth: Mapping[str, Any]) -> set[int]:
    """The counts of units that are right.

    >>> sorted(counts_allowed({"units": 6, "note": "7 if joined; up to 9 with emoji, 3 voices"}))
    [6, 7, 8, 9]
    >>> 42 in counts_allowed({"units": 40})
    True
    """
    units, note = int(truth["units"]), str(truth.get("note", ""))
    allowed = {n for n in range(0, 2 * units + 1) if abs(n - units) <= NEAR * units}
    if isinstance(right := truth.get("units_ok"), list) and right:
        allowed |= set(range(min(right), max(right) + 1))
    for found in re.finditer(r"(up to )?(?<![\w/.+-])(\d{1,3})(?![\w/.-]*\w)(?! (?:voices|people|respondents))", note):
        if re.search(r"(?:speaker|voter|table|no\.?) ?$", note[: found.start()], re.IGNORECASE):
            continue
        n = int(found.group(2))
        allowed |= set(range(units, n + 1)) if found.group(1) else {n}
    if re.search(r"one (?:block|text|turn|story)", note):
        allowed.add(1)
    return allowed


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", plain(name).casefold().replace("'", "")))


def same_name(expected: str, shown: str) -> bool:
    """Whether a name on the card is the expected one, perhaps with what the tool puts around it.

    >>> same_name("Wendy Alcock", "Alcock, Wendy (Host)"), same_name("Ada", "Adam"), same_name("Speaker1", "Speaker 1")
    (True, False, True)
    >>> same_name("Bo (choir)", "Bo"), same_name("Bo", "Bob")
    (True, False)
    """
    expected = re.sub(r"(?<=\S)\s*[(\[][^()\[\]]+[)\]]\s*$", "", expected)
    if re.fullmatch(r"(?:unknown|unidentified) speaker|anon(?:ymous)?", expected, re.IGNORECASE):
        return shown == NOBODY
    if owned := re.fullmatch(r"(.{2,30})['’]s (?:ipad|iphone|phone|laptop)", expected, re.IGNORECASE):
        expected = owned.group(1)
    if re.fullmatch(r"\+[\d ]{8,}", expected):
        return re.search(r"\d|phone|number|caller", shown, re.IGNORECASE) is not None
    close = [re.sub(r"\W", "", plain(name).casefold()) for name in (expected, shown)]
    return close[0] == close[1] or (bool(_words(expected)) and _words(expected) <= _words(shown))


def role_right(expected: str | Sequence[str], shown: str) -> bool:
    """Whether a role on the card is the expected one, or one of several that are all right.

    Harvest has no word for who interviews and none for who takes part: the one leads, the other does not.

    >>> role_right("interviewer", "facilitator"), role_right("participant", "unknown"), role_right("host", "unknown")
    (True, True, False)
    >>> role_right(["facilitator", "participant"], "facilitator"), role_right(["participant"], "facilitator")
    (True, False)
    """
    roles = {expected} if isinstance(expected, str) else {*expected}
    if "interviewer" in roles:
        roles.add("facilitator")
    return shown in roles or ("participant" in roles and shown != "facilitator")


def names_wrong(truth: Mapping[str, Any], answer: Mapping[str, Any]) -> list[str]:
    """What is wrong with who spoke and who asked."""
    tables = [{"name": f"Table {table}", "role": "unknown"} for table in answer.get("tables", ())]
    speakers: list[Mapping[str, Any]] = [*answer["speakers"], *tables]
    shown = [str(s["name"]) for s in speakers]
    note = plain(str(truth.get("note", "")))
    matched = {
        name: next((s for s in speakers if same_name(name, str(s["name"]))), None) for name in truth.get("names", [])
    }
    missing = [name for name, speaker in matched.items() if speaker is None]
    taken = {str(speaker["name"]) for speaker in matched.values() if speaker}
    more = [name for name in dict.fromkeys(shown) if name not in taken]
    noted = [name for name in more if plain(name) in note or _words(name) <= _words(note)]
    strange = [name for name in more if name not in noted and not _UNNAMED.search(name)]
    wrong = []
    still = missing[len(noted) :] if len(missing) > len(noted) else []
    if "as they are is tolerable" in note or 0 in truth.get("voices_ok", ()):
        still = []
    if still:
        wrong.append(f"names missing: {still}, shown: {shown[:8]}")
    if strange and (truth.get("names") or "names" in truth and truth.get("kind") in ("transcript", "chat")):
        wrong.append(f"no names of speakers: {strange[:6]}")
    for name, role in truth.get("role", {}).items():
        speaker = matched.get(name) or next((s for s in speakers if same_name(name, str(s["name"]))), None)
        if speaker is not None and not role_right(role, str(speaker["role"])):
            wrong.append(f"{name} is {speaker['role']}, not {role}")
    return wrong


def judge(
    name: str, truth: Mapping[str, Any], answer: Mapping[str, Any], passages: Sequence[Mapping[str, Any]]
) -> Judged:
    """What is wrong with one file as it came in."""
    result = Judged(name, said=[*answer["warnings"], *filter(None, [answer["message"]])])
    if answer["status"] != truth["status"]:
        result.wrong.append(f"status {answer['status']}, not {truth['status']}")
        return result
    texts = [plain(str(p["text"])) for p in passages]
    everything = " ".join(texts)
    for snippet in truth.get("must_not", []):
        if plain(snippet) and plain(snippet) in everything:
            result.wrong.append(f"nobody said: {snippet!r}")
    if truth["status"] != "imported":
        return result
    kind = truth.get("kind", [])
    said = [*kind] if isinstance(kind, list) else [kind]
    note = str(truth.get("note", ""))
    said = [*said, *(kind for kind in ("chat", "survey", "board", "note", "story") if f"called {kind}" in note)]
    said += ["survey"] if "call it a survey" in note else []
    if kind and answer["kind"] not in {k for word in said for k in KINDS.get(word, {word})}:
        result.wrong.append(f"kind {answer['kind']}, not {kind}")
    allowed = counts_allowed(truth) if "units" in truth else {answer["turns"]}
    if not {answer["turns"], answer["sources"]} & allowed if "story" in said else answer["turns"] not in allowed:
        result.wrong.append(f"units {answer['turns']} (parts {answer['sources']}), not {truth.get('units')}")
    for snippet in truth.get("must", []):
        others = [other for other in truth["must"] if other != snippet and plain(snippet) in plain(other)]
        times = everything.count(plain(snippet)) - len(others)
        if times != 1 and not (times and " " not in snippet):
            result.wrong.append(f"{snippet!r} stands there {times} times")
    result.wrong += names_wrong(truth, answer)
    return result


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
