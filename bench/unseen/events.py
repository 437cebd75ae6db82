"""A whole event that was invented blind, imported together without help: ``python -m bench.unseen.events FOLDER``.

Whoever makes the folder invents an event of about 15 files and 30 people (transcripts, stories, chats, cards, pledges,
captions, and the lists and mails in which people permit or take back) as untidy as life, and writes ``_truth.json`` by
plain reading of them. A no, a blank and a contradiction beat all else; of two answers the stricter and the later one
wins; children under 16 wait; who says yes to quotes and nothing of the name is quoted without it.

    {"people": [{"name", "also": [other spellings], "child": bool, "withdrawn": bool,
                 "quotation": "no|anonymous|named|unknown", "sharing": "yes|no|unknown",
                 "snippets": [{"file", "text"}]}],   two runs of 5 to 8 words each that nobody else says, within a line
     "identifying": [{"string", "whose", "file"}],   all that would give somebody away; no name that may be printed
     "dreams": [{"text", "table", "dots", "horizon": "now|medium|long|", "group"}],
     "pledges": [{"who", "what", "by": "YYYY-MM-DD or empty", "state": "open|kept|changed|let_go", "overdue": bool}],
     "files": {"name": "data|not data|permission"}}

Overdue is meant on 2026-12-01. Said are: quotable people found in the public pack, people let out who may not be (this
has to be nobody), what partners get of people who refused, who is quotable with the name though it was to be left off,
identifying strings in public packs (not where every pack ships the word: *it will stop* in a codebook is nobody called
Will), replacements that hid nothing of it, what was read of dreams and pledges, and the figures of people once more
when a host has answered what the screens ask.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from bench.unseen.after_the_card import LEVELS, looked_through, said_by_names, settled
from bench.unseen.inquiry import Said, coded, exported, share, shipped, words
from harvest import workspace as verbs
from harvest.model import Audience

ON = date(2026, 12, 1)
QUOTABLE = ("named", "anonymous")
EMPTY = frozenset(
    ["the", "a", "an", "of", "in", "on", "at", "and", "or", "to", "for", "by", "my", "our", "is", "i", "s", "with"]
)


def may_be_quoted(person: Mapping[str, Any]) -> bool:
    """Whether words of a person may stand in a public pack.

    >>> may_be_quoted({"quotation": "named", "child": True, "withdrawn": False})
    False
    """
    return person["quotation"] in QUOTABLE and not person.get("child") and not person.get("withdrawn")


def measure(folder: Path) -> None:
    """Print the figures of an event."""
    truth = json.loads((folder / "_truth.json").read_text("utf-8"))
    files = sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith("_"))
    print(f"== {folder.name}: {len(files)} files, {len(truth['people'])} people")
    with coded(files) as ws:
        ours = Said(shipped())
        public = exported(ws, Audience.PUBLIC)
        _people(truth["people"], Said(public, ours), Said(exported(ws, Audience.PARTNER), ours))
        _consents(truth["people"], verbs.protection.voices_json(ws)["voices"])
        _strings(truth["identifying"], Said(public, ours))
        _replacements(truth, verbs.protection.review_json(ws)["findings"])
        _dreams(truth["dreams"], verbs.planning.all_dreams(ws, propose=False).dreams)
        _pledges(truth["pledges"], verbs.planning.all_pledges(ws, ON))
        print(f"after the card, where {settled(ws, truth['people'])} waited:")
        _people(truth["people"], Said(exported(ws, Audience.PUBLIC), ours), Said(exported(ws, Audience.PARTNER), ours))
        _consents(truth["people"], verbs.protection.voices_json(ws)["voices"])
        print(f"after looking through all the others, of whom {looked_through(ws, truth['people'])} were put right:")
        _people(truth["people"], Said(exported(ws, Audience.PUBLIC), ours), Said(exported(ws, Audience.PARTNER), ours))
        _consents(truth["people"], verbs.protection.voices_json(ws)["voices"])


def _people(people: Sequence[Mapping[str, Any]], public: Said, partner: Said) -> None:
    stands = {p["name"]: {s["text"]: public.holds_run(s["text"]) for s in p["snippets"]} for p in people}
    quotable = [p["name"] for p in people if may_be_quoted(p)]
    missing = [name for name in quotable if not any(stands[name].values())]
    print(f"quotable people found: {share(len(quotable) - len(missing), len(quotable))}")
    print(f"   not found: {', '.join(missing) or '–'}")
    others = [p for p in people if not may_be_quoted(p)]
    _out(others, public, "let out (may not be quoted)")
    refused = [p for p in people if p["sharing"] == "no" and may_be_quoted(p)]
    _out(refused, partner, "let out to partners (sharing refused)")
    wider = [p for p in people if p["sharing"] == "yes" and may_be_quoted(p)]
    there = [p["name"] for p in wider if any(partner.holds_run(s["text"]) for s in p["snippets"])]
    print(f"found by partners of those who said yes to it: {share(len(there), len(wider))}")


def _out(people: Sequence[Mapping[str, Any]], said: Said, title: str) -> None:
    found = {p["name"]: {s["text"]: f for s in p["snippets"] if (f := said.holds_run(s["text"]))} for p in people}
    out = {name: where for name, where in found.items() if where}
    print(f"{title}: {len(out)} of {len(people)}")
    for name, where in out.items():
        for text, formats in where.items():
            print(f"   {name}: “{text}” in {', '.join(formats)}")


def _consents(people: Sequence[Mapping[str, Any]], voices: Sequence[Mapping[str, Any]]) -> None:
    """Whether each person's voice permits what the truth says; of several voices of one person the freest is taken."""
    right, wrong, too_free, named = 0, [], [], []
    for p in people:
        names = said_by_names([p["name"], *p.get("also", ())])
        own = [v for v in voices if names & said_by_names([v["name"], *v["other_names"]])]
        wanted = LEVELS[p["quotation"]] if may_be_quoted(p) else 0
        free = [v for v in own if not (v["minor"] or v["withdrawn"] or v["hold"])]
        got = max((LEVELS[v["consent"]["quotation"]] for v in free), default=0)
        too_free += [p["name"]] if got > wanted == 0 else []
        named += [p["name"]] if got > wanted == 1 else []
        if got == wanted:
            right += 1
        else:
            held = [h for v in own for h in v["hold"]]
            wrong.append(f"{p['name']}: {got} for {wanted}, {len(own)} voices {'; '.join(held)}"[:240])
    print(f"quotation right by voice (0 none, 1 without name, 2 with name): {share(right, len(people))}")
    print("".join(f"   {line}\n" for line in wrong), end="")
    without = sum(may_be_quoted(p) and p["quotation"] == "anonymous" for p in people)
    print(f"named though only without name: {len(named)} of {without} {', '.join(named)}".rstrip())
    print(f"quotable though not at all: {len(too_free)} of {len([p for p in people if not may_be_quoted(p)])}", end="")
    print(f" {', '.join(too_free)}".rstrip())


def _strings(identifying: Sequence[Mapping[str, Any]], public: Said) -> None:
    there = [(i, formats) for i in identifying if (formats := public.holds(i["string"]))]
    print(f"identifying strings absent: {share(len(identifying) - len(there), len(identifying))}")
    for i, formats in there:
        print(f"   “{i['string']}” ({i['whose']}; {i['file']}) in {', '.join(formats)}")


def _replacements(truth: Mapping[str, Any], findings: Sequence[Mapping[str, Any]]) -> None:
    """Replacements that share no word with anything identifying or with anybody's name, each text once; what is only
    flagged for a look (faith, health, a wish) replaces nothing."""
    told = [i["string"] for i in truth["identifying"]]
    told += [n for p in truth["people"] for n in (p["name"], *p.get("also", ()))]
    known = {w for t in told for w in words(t)} - EMPTY
    replaced = [f for f in findings if f["instead"] and f["state"] != "kept" and f["where"] in ("", "text")]
    texts = {f["text"]: f["kind"] for f in replaced}
    vain = {t: kind for t, kind in texts.items() if not known & set(words(t))}
    print(f"replaced texts: {len(texts)}; of nothing in the truth {share(len(vain), len(texts))}")
    print(f"   {'; '.join(f'{t} ({k})' for t, k in sorted(vain.items()))[:1500]}")


def _dreams(wanted: Sequence[Mapping[str, Any]], found: Sequence[Any]) -> None:
    by_text = {" ".join(words(d.text)): d for d in found}
    pairs = [(w, by_text[key]) for w in wanted if (key := " ".join(words(w["text"]))) in by_text]
    print(f"dreams found: {share(len(pairs), len(wanted))} (taken for dreams: {len(found)})")
    horizon = {"now": "now", "medium": "medium", "long": "long"}
    for title, right in (
        ("table", [_digits(w["table"]) == _digits(d.table) for w, d in pairs]),
        ("dots", [(w["dots"] or 0) == (d.dots or 0) for w, d in pairs]),
        ("horizon", [horizon.get(w["horizon"] or "", "") == (d.horizon.value if d.horizon else "") for w, d in pairs]),
    ):
        print(f"   {title} right: {share(sum(right), len(pairs))}")
    for w in wanted:
        if " ".join(words(w["text"])) not in by_text:
            print(f"   not found: {w['text']}")


def _digits(table: object) -> str:
    told = "" if table is None else str(table).casefold()
    return "".join(c for c in told if c.isdigit()) or told


def _pledges(wanted: Sequence[Mapping[str, Any]], found: Sequence[Any]) -> None:
    pairs = []
    for w in wanted:
        key = set(words(w["what"]))
        best = max(found, key=lambda p: len(key & set(words(p.what))), default=None)
        if best is not None and len(key & set(words(best.what))) > 0.6 * len(key):
            pairs.append((w, best))
        else:
            print(f"   pledge not found: {w['what']}")
    print(f"pledges found: {share(len(pairs), len(wanted))} (taken for pledges: {len(found)})")
    state = [w["state"] == p.state.value for w, p in pairs]
    overdue = [w["overdue"] == p.overdue(ON.isoformat()) for w, p in pairs]
    day = [(w["by"] or "") == p.due for w, p in pairs]
    print(f"   state right: {share(sum(state), len(pairs))}, overdue: {share(sum(overdue), len(pairs))}", end="")
    print(f", day: {share(sum(day), len(pairs))}")
    for (w, p), *right in zip(pairs, state, overdue, day, strict=True):
        if not all(right):
            print(f"   {w['what']}: {w['state']}, {w['by']}, {w['overdue']} read as {p.state.value}, {p.due} ({p.by})")


if __name__ == "__main__":
    for given in sys.argv[1:]:
        measure(Path(given))
