"""Every figure of an inquiry counted anew from the raw tables: ``python tests/recount.py INQUIRY``.

It shares nothing with Harvest: plain SQL, JSON, YAML and Python, written from what docs/schema.md and docs/figures.md
say. Rounds and mended texts are not known to it.
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field

import yaml

MARKS = {"hold", "minor"}


@dataclass
class Said:
    """A passage with where it stands and whose it is."""

    voice: int
    voice_kind: str
    file: int
    source: int
    kind: str
    event: str
    table: str
    codeable: bool
    withdrawn: bool
    asked_out: bool = False
    """Whether something in the words asks not to be used, and nobody looked at it and kept them."""


@dataclass
class Stand:
    """What one coder says of one passage: spans with a code and their polarity, codes that do not fit."""

    given: dict[tuple[int, int, str], tuple[str, int]] = field(default_factory=dict)
    denied: set[str] = field(default_factory=set)
    nothing: bool = False

    def has(self, code: str) -> bool:
        return any(c == code for _, _, c in self.given)

    def against(self, code: str) -> bool:
        return not self.has(code) and (code in self.denied or self.nothing)


def rows(db: sqlite3.Connection, sql: str) -> list[sqlite3.Row]:
    db.row_factory = sqlite3.Row
    return db.execute(sql).fetchall()


WISHES = """
SELECT f.id, f.kind, f.name_key, f.start, f.end, f.source_id, s.text FROM finding f JOIN source s ON s.id = f.source_id
WHERE f.kind = 'wish' AND f.field = 'text'
"""
IN_ORDER = """
SELECT p.id, p.start, p.end, p.codeable, t.voice_id, t.source_id FROM passage p JOIN turn t ON t.id = p.turn_id
WHERE p.retired = 0 ORDER BY t.source_id, p.start
"""


def asked_out(db: sqlite3.Connection) -> set[int]:
    """Passages with words in them that ask not to be used, and nobody kept them.

    Where such a wish begins what somebody says, it is about the last two things that they said shortly before; where
    whoever leads promises it, about what the speaker before said.
    """
    kept, of_source = wishes_kept(db), defaultdict(list)
    for p in rows(db, IN_ORDER):
        of_source[p["source_id"]].append(p)
    found: set[int] = set()
    for wish in rows(db, WISHES):
        if kept.get(("", wish["id"]), kept.get((wish["kind"], wish["name_key"]))) == "kept":
            continue
        own = of_source[wish["source_id"]]
        for n, p in enumerate(own):
            if not (wish["start"] < p["end"] and p["start"] < wish["end"]):
                continue
            found.add(p["id"])
            first = wish["text"][p["start"] : wish["start"]]
            if len(first.split()) > 4 or any(mark in first for mark in ".!?"):
                continue
            before, whose = own[max(0, n - 6) : n], p["voice_id"]
            said = wish["text"][p["start"] : p["end"]]
            if not p["codeable"] and re.search(
                r"\b(?:leave|cut|take|keep|strike|delete)\b.*\b(?:out|off)\b", said, re.I
            ):
                whose = next((q["voice_id"] for q in reversed(before) if q["voice_id"] != whose), whose)
            found |= {q["id"] for q in [q for q in before if q["voice_id"] == whose][-2:]}
    return found


def wishes_kept(db: sqlite3.Connection) -> dict[tuple[str, object], str]:
    """What people said last of a finding itself, or of all that are alike."""
    acts = rows(db, "SELECT * FROM review ORDER BY id")
    undone = {r["undoes"] for r in acts if r["undoes"]}
    return {
        ("", r["finding_id"]) if r["finding_id"] else (r["kind"], r["name_key"]): r["verdict"]
        for r in acts
        if not r["undoes"] and r["batch"] not in undone
    }


def said(db: sqlite3.Connection) -> dict[int, Said]:
    """Every passage that there is."""
    silent = asked_out(db)
    sql = """
SELECT p.id, p.codeable, t.voice_id, v.kind AS voice_kind, v.withdrawn_at, s.id AS source, s.file_id, s.kind, s.event,
    coalesce(t.tbl, s.tbl, '') AS tbl
FROM passage p JOIN turn t ON t.id = p.turn_id JOIN source s ON s.id = t.source_id JOIN voice v ON v.id = t.voice_id
WHERE p.retired = 0 AND s.gone = 0
"""
    return {
        r["id"]: Said(
            r["voice_id"], r["voice_kind"], r["file_id"], r["source"], r["kind"], r["event"] or "", r["tbl"],
            bool(r["codeable"]), r["withdrawn_at"] is not None, r["id"] in silent,
        )
        for r in rows(db, sql)
    }  # fmt: skip


def stands(db: sqlite3.Connection) -> dict[int, dict[str, Stand]]:
    """By passage and coder where each stands, after what was taken back and brought back."""
    every = rows(db, "SELECT * FROM decision ORDER BY id")
    gone: set[str] = set()
    for d in every:
        if d["action"] == "undo":
            gone.add(d["undoes"])
        elif d["action"] == "redo":
            gone.discard(d["undoes"])
    found: dict[int, dict[str, Stand]] = defaultdict(dict)
    for d in every:
        if d["batch"] in gone or d["action"] in ("undo", "redo", "memo", "flag", "unflag", "edit"):
            continue
        own = found[d["passage_id"]].setdefault(d["coder"], Stand())
        code, place = f"{d['codebook']}/{d['code']}", (d["start"], d["end"])
        if d["action"] == "none":
            own.given.clear()
            own.nothing = True
        elif d["action"] in ("add", "confirm"):
            before = own.given.get((*place, code), ("present", 0))[0]
            own.given[*place, code] = (d["polarity"] or before, d["id"])
            own.denied.discard(code)
            own.nothing = False
        elif d["action"] in ("reject", "change"):
            exact = (*place, code) in own.given
            gone_now = [k for k in own.given if k[2] == code and (not exact or k[:2] == place)]
            before = own.given[gone_now[0]][0] if gone_now else "present"
            for k in gone_now:
                del own.given[k]
            if d["action"] == "change":
                new = f"{d['to_codebook']}/{d['to_code']}" if d["to_code"] else code
                own.given[*place, new] = (d["polarity"] or before, d["id"])
                own.denied.discard(new)
                own.nothing = False
                if new != code and not own.has(code):
                    own.denied.add(code)
            elif not own.has(code):
                own.denied.add(code)
        else:
            raise ValueError(f"nothing is known here of {d['action']}")
    return found


def agreed(views: dict[str, Stand]) -> list[tuple[str, str]]:
    """(code, polarity) of every coding that stands on a passage; spans of one code that overlap are one."""
    found = []
    for code in sorted({c for own in views.values() for _, _, c in own.given}):
        if any(own.against(code) for own in views.values()):
            continue
        spans = sorted((a, b, p, at) for own in views.values() for (a, b, c), (p, at) in own.given.items() if c == code)
        groups: list[list[tuple[int, int, str, int]]] = []
        for span in spans:
            if groups and span[0] < max(s[1] for s in groups[-1]):
                groups[-1].append(span)
            else:
                groups.append([span])
        for group in groups:
            counts = Counter(p for _, _, p, _ in group)
            most = max(counts.values())
            latest = max(group, key=lambda s: s[3])[2]
            tied = [p for p, n in counts.items() if n == most]
            found.append((code, latest if latest in tied else tied[0]))
    return found


@dataclass
class Known:
    """A code of the newest version of its codebook."""

    label: str
    side: str
    opposite: str
    above: tuple[str, ...]
    """The codes that it is a part of."""


def known(db: sqlite3.Connection) -> dict[str, Known]:
    """Every code of the newest version of each codebook."""
    found: dict[str, Known] = {}
    newest = {r["id"]: r["yaml"] for r in rows(db, "SELECT id, yaml FROM codebook ORDER BY seq")}
    for book, text in newest.items():
        _known(yaml.safe_load(text).get("codes") or [], book, (), found)
    for name, code in found.items():
        book, _, own = name.partition("/")
        if not code.above and "." in own:  # codes in one list are nested by their names
            parts = own.split(".")
            code.above = tuple(f"{book}/{'.'.join(parts[:n])}" for n in range(1, len(parts)))
    return found


def _known(codes: list[dict], book: str, above: tuple[str, ...], found: dict[str, Known]) -> None:
    for code in codes:
        side = {"barrier": "barrier", "facilitator": "asset"}.get(code.get("pole"), code.get("side") or "")
        name, parent = f"{book}/{code['id']}", code.get("parent")
        own = (*above, f"{book}/{parent}") if parent else above
        found[name] = Known(code["label"], side, f"{book}/{code['opposite']}" if code.get("opposite") else "", own)
        _known(code.get("children") or code.get("codes") or [], book, (*above, name), found)


def valence(polarity: str, side: str, kind: str) -> str:
    if kind == "pledge":
        return "pledged"
    plain = {"present": "helps", "lacking": "hinders", "mixed": "both", "wished_for": "wished_for"}[polarity]
    return {"helps": "hinders", "hinders": "helps"}.get(plain, plain) if side == "barrier" else plain


def allowed(db: sqlite3.Connection) -> dict[tuple[int, int], bool | None]:
    """By voice and file whether words may be quoted to the public; None where they are not even counted."""
    found: dict[tuple[int, int], bool | None] = {}
    records = defaultdict(list)
    from_a_list: set[int] = set()  # told apart by which they are, not by what they say
    for r in rows(db, "SELECT * FROM permission ORDER BY id"):
        answers = json.loads(r["answers"])
        records[r["voice_id"]].append((r["origin"], r["file_id"], answers))
        if r["origin"] == "file" and r["listed_id"] is not None:
            from_a_list.add(id(answers))
    sql = "SELECT DISTINCT t.voice_id, s.file_id FROM turn t JOIN source s ON s.id = t.source_id"
    for voice, file in db.execute(sql):
        told = [(f, a) for origin, f, a in records[voice] if origin == "file" and not a.keys() <= MARKS]
        here = [a for f, a in told if f in (None, file)]
        upload = [a for origin, f, a in records[voice] if origin == "upload" and f in (None, file)]
        answers = here or [*upload, *(a for _, a in told)]
        quote = bool(answers) and all(a.get("quotation") in ("named", "anonymous") for a in answers)
        counted = not any(a.get("analysis") == "no" for a in answers)
        # a list is about whatever they said; their own form elsewhere may have said no to some of it
        by_list = any(id(a) in from_a_list for a in here)
        own = [a for f, a in told if by_list and f not in (None, file) and id(a) not in from_a_list]
        quote &= not any(a.get("quotation") == "no" for a in own)
        held = any(a.get("hold") for a in here)
        minor = any(a.get("minor") for origin, _, a in records[voice] if origin == "file")
        marks = [(f, a) for origin, f, a in records[voice] if origin == "file" and a.keys() <= MARKS]
        held |= any(a.get("hold") for f, a in marks if f in (None, file))
        held |= any(re.search(r"\bunder \d+", why) for _, a in marks for why in a.get("hold", ()))  # a child is one
        partners = any(a.get("sharing") == "partners" for a in [*answers, *own])
        for origin, f, a in records[voice]:
            if origin == "person" and f in (None, file):
                quote = a["quotation"] in ("named", "anonymous") if "quotation" in a else quote
                counted = a["analysis"] != "no" if "analysis" in a else counted
                held = bool(a.get("hold")) if "hold" in a else held and "quotation" not in a
                minor = bool(a["minor"]) if "minor" in a else minor
                partners = a["sharing"] == "partners" if "sharing" in a else partners
        found[voice, file] = None if not counted else quote and not held and not minor and not partners
    return found


@dataclass
class Line:
    """An agreed coding that may be counted."""

    code: str
    passage: int
    said: Said
    polarity: str
    valence: str

    @property
    def promised(self) -> bool:
        return self.valence == "pledged"

    @property
    def on_card(self) -> bool:
        return self.said.kind in ("dream", "pledge") or self.said.voice_kind == "card"

    @property
    def speaks(self) -> bool:
        return self.said.voice_kind != "card" and not self.promised


def counts(lines: list[Line]) -> dict[str, set]:
    """What a table on these codings counts; ``voices helps`` are voices, ``valence helps`` passages."""
    of: dict[str, set] = defaultdict(set)
    for line in lines:
        p = line.said
        of["passages"].add(line.passage)
        of["sources"].add(p.file)
        of[f"valence {line.valence}"].add(line.passage)
        if line.on_card:
            of["cards"].add(p.source)
        if line.on_card and line.valence in ("wished_for", "pledged"):
            of[f"cards {line.valence}"].add(p.source)
        elif line.speaks:
            of[f"voices {line.valence}"].add(p.voice)
        if line.speaks:
            of["voices"].add(p.voice)
            if p.voice_kind == "person":
                of["people"].add(p.voice)
                of[f"people {line.valence}"].add(p.voice)
                if not line.on_card:
                    of[f"people aloud {line.valence}"].add(p.voice)
        if not line.promised:
            of[f"polarity {line.polarity}"].add(line.passage)
            if p.table:
                of["tables"].add((p.event, p.table))
    return of


def recount(path: str) -> dict:
    """By code what Harvest says of it, and of the whole inquiry how many people spoke."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    passages, may, codes = said(db), allowed(db), known(db)
    lines: list[Line] = []
    for passage_id, views in stands(db).items():
        p = passages.get(passage_id)
        if p is None or p.withdrawn or may.get((p.voice, p.file)) is None:
            continue
        for code, polarity in agreed(views):
            side = codes[code].side if code in codes else ""
            lines.append(Line(code, passage_id, p, polarity, valence(polarity, side, p.kind)))
    heard = [p for p in passages.values() if p.codeable and not p.withdrawn and may.get((p.voice, p.file)) is not None]
    db.close()
    by_code: dict[str, list[Line]] = defaultdict(list)
    below: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        by_code[line.code].append(line)
        for code in {line.code, *(codes[line.code].above if line.code in codes else ())}:
            below[code].append(line)
    quotable = {
        code: {x.passage for x in own if may[x.said.voice, x.said.file] and not x.said.asked_out}
        for code, own in by_code.items()
    }
    tables = {(p.event, p.table) for p in heard if p.table and p.voice_kind == "person" and p.kind != "pledge"}
    return {
        "people": len({p.voice for p in heard if p.voice_kind == "person"}),
        "people at tables": len(tables),
        "quotable people": len({p.voice for p in heard if p.voice_kind == "person" and may[p.voice, p.file]}),
        "codings": dict(Counter(x.code for x in lines)),
        "codes": {code: {what: len(ids) for what, ids in counts(own).items()} for code, own in by_code.items()},
        "with sub-codes": {code: {what: len(ids) for what, ids in counts(own).items()} for code, own in below.items()},
        "all": {what: len(ids) for what, ids in counts(lines).items()},
        "known": codes,
        "quotable": {code: sorted(own) for code, own in quotable.items()},
        "lines": below,
        "may": may,
    }


def both_ways(told: dict, *codes: str) -> dict[str, int]:
    """How each person stands to codes, their opposites and all below them, each person once; wishes apart."""
    every = {c for code in codes for c in (code, told["known"][code].opposite) if c}
    lines = [line for code in every for line in told["lines"].get(code, [])]
    of = counts(lines)
    helps, hinders, mixed = (of[f"people {v}"] for v in ("helps", "hinders", "both"))
    only_helps, only_hinders = helps - hinders - mixed, hinders - helps - mixed
    spoke = helps | hinders | mixed
    quotable = {x.said.voice for x in lines if told["may"][x.said.voice, x.said.file] and not x.said.asked_out}
    return {
        "helps": len(only_helps),
        "hinders": len(only_hinders),
        "both": len(spoke) - len(only_helps) - len(only_hinders),
        "silent": told["people"] - len(spoke),
        "wished": len(of["people aloud wished_for"]),
        "held": len(spoke - quotable),
        "tables helps": len({(x.said.event, x.said.table) for x in lines if x.valence == "helps"
                             and x.said.voice in only_helps and x.said.table}),
        "tables hinders": len({(x.said.event, x.said.table) for x in lines if x.valence == "hinders"
                               and x.said.voice in only_hinders and x.said.table}),
    }  # fmt: skip


if __name__ == "__main__":
    figures = recount(sys.argv[1])
    print(json.dumps({k: v for k, v in figures.items() if k not in ("known", "lines", "may")}, indent=1))
