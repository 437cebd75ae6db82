"""Figures under a finding recounted from an inquiry file: SQL and plain Python that share nothing with the product.

What stands is folded anew from the bare table of decisions; an inquiry with rounds is refused.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LACKS = {"present": "helps", "lacking": "hinders", "mixed": "both", "wished_for": "wish"}
TURNED = {"helps": "hinders", "hinders": "helps", "both": "both", "wish": "wish"}
Given = dict[tuple[str, int, int], tuple[str, int]]


@dataclass
class Recount:
    """People who stand only on one side, on both, who only wish; the tables of the first two; agreement by passage."""

    heard: int
    helps: set[int]
    hinders: set[int]
    both: set[int]
    wished: set[int]
    tables: dict[str, set[tuple[str, str]]]
    of_tables: int
    apart: int
    agreed: int
    open: int


class _Coder:
    """What one person gave one passage, in the order in which it was done."""

    def __init__(self) -> None:
        self.given: Given = {}
        self.no: set[str] = set()
        self.nothing = False

    def act(self, r: sqlite3.Row) -> None:
        code = f"{r['codebook']}/{r['code']}"
        place = (code, r["start"], r["end"])
        if r["action"] == "none":
            self.given, self.nothing = {}, True
        elif r["action"] in ("confirm", "add"):
            before = self.given.get(place, ("present", 0))[0]
            self.given[place] = (r["polarity"] or before, r["id"])
            self.no.discard(code)
            self.nothing = False
        elif r["action"] in ("reject", "change"):
            gone = [k for k in self.given if k == place] or [k for k in self.given if k[0] == code]
            before = self.given[gone[0]][0] if gone else "present"
            for k in gone:
                del self.given[k]
            to = f"{r['to_codebook']}/{r['to_code']}" if r["action"] == "change" and r["to_code"] else ""
            if r["action"] == "change":
                self.given[to or code, r["start"], r["end"]] = (r["polarity"] or before, r["id"])
                self.no.discard(to or code)
                self.nothing = False
            if to != code and not self.has(code):
                self.no.add(code)
        else:
            raise AssertionError(f"{r['action']} is not understood here")

    def has(self, code: str) -> bool:
        return any(c == code for c, _, _ in self.given)


def recount(path: Path, codes: dict[str, str]) -> Recount:
    """The figures over these codes (``book/code`` → asset, barrier or nothing), out of the bare tables."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    db.row_factory = sqlite3.Row
    assert not list(db.execute("SELECT 1 FROM round")), "rounds are not understood here"
    sql = (
        "SELECT p.id, p.codeable, p.retired, t.voice_id, coalesce(t.tbl, s.tbl) AS tbl, s.event, s.kind, "
        "v.kind AS who, v.withdrawn_at FROM passage p JOIN source s ON s.id = p.source_id "
        "JOIN turn t ON t.id = p.turn_id JOIN voice v ON v.id = t.voice_id"
    )
    refused = {
        r["voice_id"]: json.loads(r["answers"]).get("analysis") == "no"
        for r in db.execute("SELECT voice_id, answers FROM permission ORDER BY id")
    }
    passages = {r["id"]: r for r in db.execute(sql) if not refused.get(r["voice_id"])}
    by_passage = _fold(list(db.execute("SELECT * FROM decision ORDER BY id")))
    ways: dict[int, set[str]] = defaultdict(set)
    said: list[tuple[int, str, tuple[str, str] | None]] = []
    wished: set[int] = set()
    counted = {"apart": 0, "agreed": 0, "open": 0}
    for passage, coders in by_passage.items():
        if passage not in passages:
            continue
        p = passages[passage]
        stands, differs = _stands(coders)
        _agreement(coders, stands, differs, codes, counted)
        if p["who"] != "person" or p["withdrawn_at"] or p["kind"] == "pledge":
            continue
        for code, polarity in stands:
            if code in codes:
                way = LACKS[polarity] if codes[code] != "barrier" else TURNED[LACKS[polarity]]
                if way == "wish" and p["kind"] != "dream":
                    wished.add(p["voice_id"])
                elif way != "wish":
                    ways[p["voice_id"]].add(way)
                    said.append((p["voice_id"], way, ((p["event"] or "", p["tbl"]) if p["tbl"] else None)))
    helps = {v for v, w in ways.items() if w == {"helps"}}
    hinders = {v for v, w in ways.items() if w == {"hinders"}}
    spoken = [p for p in passages.values() if p["codeable"] and not p["retired"] and not p["withdrawn_at"]]
    return Recount(
        heard=len({p["voice_id"] for p in spoken if p["who"] == "person"}),
        helps=helps,
        hinders=hinders,
        both=set(ways) - helps - hinders,
        wished=wished,
        tables={
            way: {table for voice, on, table in said if table and on == way and voice in who}
            for way, who in (("helps", helps), ("hinders", hinders))
        },
        # a table that only handed in cards is none at which somebody spoke
        of_tables=len({(p["event"] or "", p["tbl"]) for p in spoken if p["tbl"] and p["who"] == "person"}),
        **counted,
    )


def _fold(rows: list[sqlite3.Row]) -> dict[int, dict[str, _Coder]]:
    undone: set[str] = set()
    for r in rows:
        if r["action"] == "undo":
            undone.add(r["undoes"])
        elif r["action"] == "redo":
            undone.discard(r["undoes"])
    found: dict[int, dict[str, _Coder]] = defaultdict(dict)
    for r in rows:
        if r["batch"] not in undone and r["action"] not in ("undo", "redo"):
            found[r["passage_id"]].setdefault(r["coder"], _Coder()).act(r)
    return found


def _stands(coders: dict[str, _Coder]) -> tuple[list[tuple[str, str]], set[str]]:
    """(code, polarity) of every coding that nobody speaks against, spans that overlap being one; codes in dispute."""
    every: dict[str, list[tuple[int, int, str, int]]] = defaultdict(list)
    for coder in coders.values():
        for (code, start, end), (polarity, number) in coder.given.items():
            every[code].append((start, end, polarity, number))
    stands: list[tuple[str, str]] = []
    differs: set[str] = set()
    for code, spans in every.items():
        if any(not c.has(code) and (code in c.no or c.nothing) for c in coders.values()):
            differs.add(code)
            continue
        runs: list[list[Any]] = []
        reach = -1
        for span in sorted(spans):
            if span[0] < reach:
                runs[-1].append(span)
            else:
                runs.append([span])
            reach = max(reach, span[1])
        for run in runs:
            votes = [s[2] for s in run]
            most = max(votes.count(v) for v in votes)
            last = max(run, key=lambda s: s[3])[2]
            first = next(v for v in votes if votes.count(v) == most)
            stands.append((code, last if votes.count(last) == most else first))
            if len({v for v in votes if votes.count(v) == most}) > 1:
                differs.add(code)
    return stands, differs


def _agreement(
    coders: dict[str, _Coder],
    stands: list[tuple[str, str]],
    differs: set[str],
    codes: dict[str, str],
    counted: dict[str, int],
) -> None:
    gave = [any(c in codes for c, _, _ in coder.given) for coder in coders.values()]
    if len(coders) > 1 and (any(gave) or differs & codes.keys()):
        counted["apart"] += 1
        if differs & codes.keys():
            counted["open"] += 1
        elif all(gave):
            counted["agreed"] += 1
