"""Every figure of an inquiry counted anew from the raw tables: ``python tests/recount.py INQUIRY``.

It shares nothing with Harvest: plain SQL, JSON, YAML and Python, written from what docs/schema.md and docs/figures.md
say. Rounds and mended texts are not known to it.
"""

from __future__ import annotations

import json
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


def said(db: sqlite3.Connection) -> dict[int, Said]:
    """Every passage that there is."""
    sql = """
SELECT p.id, p.codeable, t.voice_id, v.kind AS voice_kind, v.withdrawn_at, s.id AS source, s.file_id, s.kind, s.event,
    coalesce(t.tbl, s.tbl, '') AS tbl
FROM passage p JOIN turn t ON t.id = p.turn_id JOIN source s ON s.id = t.source_id JOIN voice v ON v.id = t.voice_id
WHERE p.retired = 0 AND s.gone = 0
"""
    return {
        r["id"]: Said(
            r["voice_id"], r["voice_kind"], r["file_id"], r["source"], r["kind"], r["event"] or "", r["tbl"],
            bool(r["codeable"]), r["withdrawn_at"] is not None,
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


def sides(db: sqlite3.Connection) -> dict[str, str]:
    """Which codes stand for a barrier, of the newest version of each codebook."""
    found = {}
    newest = {r["id"]: r["yaml"] for r in rows(db, "SELECT id, yaml FROM codebook ORDER BY seq")}
    for book, text in newest.items():
        read = yaml.safe_load(text)
        found |= {f"{book}/{i}": side for i, side in _sides(read.get("codes") or [])}
    return found


def _sides(codes: list[dict]) -> list[tuple[str, str]]:
    found = []
    for code in codes:
        found.append(
            (code["id"], {"barrier": "barrier", "facilitator": "asset"}.get(code.get("pole"), code.get("side") or ""))
        )
        found += _sides(code.get("children") or code.get("codes") or [])
    return found


def valence(polarity: str, side: str, kind: str) -> str:
    if kind == "pledge":
        return "pledged"
    plain = {"present": "helps", "lacking": "hinders", "mixed": "both", "wished_for": "wished_for"}[polarity]
    return {"helps": "hinders", "hinders": "helps"}.get(plain, plain) if side == "barrier" else plain


def allowed(db: sqlite3.Connection) -> dict[tuple[int, int], bool | None]:
    """By voice and file whether words may be quoted to the public; None where they are not even counted."""
    found: dict[tuple[int, int], bool | None] = {}
    records = defaultdict(list)
    for r in rows(db, "SELECT * FROM permission ORDER BY id"):
        records[r["voice_id"]].append((r["origin"], r["file_id"], json.loads(r["answers"])))
    sql = "SELECT DISTINCT t.voice_id, s.file_id FROM turn t JOIN source s ON s.id = t.source_id"
    for voice, file in db.execute(sql):
        told = [(f, a) for origin, f, a in records[voice] if origin == "file" and not a.keys() <= MARKS]
        here = [a for f, a in told if f in (None, file)]
        upload = [a for origin, f, a in records[voice] if origin == "upload" and f in (None, file)]
        answers = here or [*upload, *(a for _, a in told)]
        quote = bool(answers) and all(a.get("quotation") in ("named", "anonymous") for a in answers)
        counted = not any(a.get("analysis") == "no" for a in answers)
        held = any(a.get("hold") for a in here)
        minor = any(a.get("minor") for origin, _, a in records[voice] if origin == "file")
        marks = [(f, a) for origin, f, a in records[voice] if origin == "file" and a.keys() <= MARKS]
        held |= any(a.get("hold") for f, a in marks if f in (None, file))
        partners = any(a.get("sharing") == "partners" for a in answers)
        for origin, f, a in records[voice]:
            if origin == "person" and f in (None, file):
                quote = a["quotation"] in ("named", "anonymous") if "quotation" in a else quote
                counted = a["analysis"] != "no" if "analysis" in a else counted
                held = bool(a.get("hold")) if "hold" in a else held and "quotation" not in a
                minor = bool(a["minor"]) if "minor" in a else minor
                partners = a["sharing"] == "partners" if "sharing" in a else partners
        found[voice, file] = None if not counted else quote and not held and not minor and not partners
    return found


def recount(path: str) -> dict[str, object]:
    """By code what Harvest says of it, and of the whole inquiry how many people spoke."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    passages, may, side = said(db), allowed(db), sides(db)
    codes: dict[str, dict[str, set]] = defaultdict(lambda: defaultdict(set))
    codings: Counter[str] = Counter()
    for passage_id, views in stands(db).items():
        p = passages.get(passage_id)
        if p is None or p.withdrawn or may.get((p.voice, p.file)) is None:
            continue
        for code, polarity in agreed(views):
            codings[code] += 1
            of, how = codes[code], valence(polarity, side.get(code, ""), p.kind)
            promised = how == "pledged"
            on_card = p.kind in ("dream", "pledge") or p.voice_kind == "card"
            of["passages"].add(passage_id)
            of["sources"].add(p.file)
            of[f"valence {how}"].add(passage_id)
            if on_card:
                of["cards"].add(p.source)
            if p.voice_kind != "card" and not promised:
                of["voices"].add(p.voice)
                if p.voice_kind == "person":
                    of["people"].add(p.voice)
            if not promised:
                of[f"polarity {polarity}"].add(passage_id)
                if p.table:
                    of["tables"].add((p.event, p.table))
            if may[p.voice, p.file]:
                of["quotable"].add(passage_id)
    heard = {
        p.voice
        for p in passages.values()
        if p.voice_kind == "person" and p.codeable and not p.withdrawn and may.get((p.voice, p.file)) is not None
    }
    db.close()
    return {
        "people": len(heard),
        "codings": dict(codings),
        "codes": {code: {what: len(ids) for what, ids in of.items()} for code, of in codes.items()},
        "quotable": {code: sorted(of["quotable"]) for code, of in codes.items()},
    }


if __name__ == "__main__":
    print(json.dumps(recount(sys.argv[1]), indent=1))
