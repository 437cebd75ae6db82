"""An invented inquiry for the desk's test app: passages, codebooks, and decisions kept as a log in one JSON file."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

LOCK = threading.Lock()

LINES = (
    ("Ines Okafor", "resident", "The lantern walk is where I met half of my street. We still lend each other ladders."),
    ("Ines Okafor", "resident", "When the hall shut in the winter, nobody knocked any more. I missed that."),
    ("Tom Brandt", "resident", "🌻👩🏽‍🌾 My allotment is the best medicine. I hope that the children get one too."),
    ("Leela Rao", "frontline", "मेरी नानी ने हमें बीज बोना सिखाया। We grow fenugreek behind the clinic now."),
    ("Zoë Café", "resident", "The waiata begins with m̄oana. Zoë's café r̈esounds on Fridays and I hum along."),
    (
        "Marcus Hill",
        "manager",
        "Volunteers keep the repair bench going. The council gave us a key, and that was all it took.",
    ),
    ("Amal Said", "resident", "I walk by the canal each morning. It clears my head before the shift."),
    ("Amal Said", "resident", "The bus stops at six, so the evening class might as well be on the moon."),
)

CODES = {
    "five_ways": (
        "Five Ways to Wellbeing",
        (
            ("connect", "Connect", "Feeling close to, and valued by, other people.", "#2a78b8", ("give",)),
            ("be_active", "Be active", "Moving in a way that one enjoys.", "#b8562a", ("take_notice",)),
            ("take_notice", "Take notice", "Being aware of the world around and of what one feels.", "#3f8f4f", ()),
            (
                "keep_learning",
                "Keep learning",
                "Trying something new, or taking up an old interest.",
                "#8a5bb5",
                ("give",),
            ),
            ("give", "Give", "Doing something for somebody; volunteering, lending, thanking.", "#a8871c", ("connect",)),
        ),
    ),
    "places": (
        "Places we share",
        (
            ("hall", "Halls and rooms", "A room that people can use together.", "#1f8f8f", ()),
            ("green", "Green and water", "Gardens, allotments, parks, canals.", "#5a7d1e", ()),
            ("travel", "Getting there", "Buses, paths, lifts; whether a place can be reached.", "#c24a72", ()),
        ),
    ),
}

SUGGESTED = (
    (("five_ways/connect", 0.81, "present"), ("five_ways/give", 0.44, "present")),
    (("places/hall", 0.62, "lacking"), ("five_ways/connect", 0.58, "lacking")),
    (("places/green", 0.77, "present"), ("five_ways/be_active", 0.35, "wished_for")),
    (("five_ways/keep_learning", 0.66, "present"),),
    (("five_ways/connect", 0.51, "present"),),
    (("five_ways/give", 0.72, "present"), ("places/hall", 0.31, "present")),
    (("five_ways/be_active", 0.69, "present"), ("five_ways/take_notice", 0.63, "present")),
    (("places/travel", 0.85, "lacking"),),
)


def codebooks() -> list[dict[str, Any]]:
    """The codebooks as the view carries them."""
    return [
        {
            "id": book,
            "name": name,
            "codes": [
                {
                    "ref": f"{book}/{code}",
                    "label": label,
                    "definition": definition,
                    "parent": None,
                    "colour": colour,
                    "neighbours": [f"{book}/{n}" for n in near],
                    "retired": False,
                }
                for code, label, definition, colour, near in codes
            ],
        }
        for book, (name, codes) in CODES.items()
    ]


def passages(n: int) -> list[dict[str, Any]]:
    """``n`` passages of an invented table talk; every ninth is the facilitator's prompt."""
    made: list[dict[str, Any]] = []
    for i in range(n):
        base: dict[str, Any] = {
            "id": i + 1,
            "source": "Lantern Lane, table 2 (invented)",
            "table": "2",
            "question": "When did this place feel most alive?",
            "start": i * 200,
            "status": "todo",
            "flagged": False,
            "memo": "",
            "codings": [],
            "suggestions": [],
        }
        if i % 9 == 8:
            text = "Thank you. What would more of that look like?"
            made.append({**base, "speaker": "Host", "role": "facilitator", "codeable": False, "text": text})
            continue
        which = (i - i // 9) % len(LINES)
        speaker, role, text = LINES[which]
        suggestions = [_suggestion(text, *s) for s in SUGGESTED[which]]
        made.append(
            {**base, "speaker": speaker, "role": role, "codeable": True, "text": text, "suggestions": suggestions}
        )
    return made


def _suggestion(text: str, ref: str, probability: float, polarity: str) -> dict[str, Any]:
    end = text.find(". ") + 1 or len(text)
    why = {
        "start": 0,
        "end": end,
        "nearest": "We share a kettle and the news over the fence.",
        "nearest_kind": "example",
        "indicators": ["street", "lend"],
        "neighbour": "five_ways/give",
        "neighbour_probability": 0.21,
        "model": "small, codebook 1.0",
    }
    return {"ref": ref, "probability": probability, "polarity": polarity, "why": why, "state": "open"}


class World:
    """Acts as they came, each nonce once, in a JSON file; views are made by replaying them."""

    def __init__(self, path: Path, n: int):
        self.path, self.base = path, passages(n)
        self.log: list[dict[str, Any]] = json.loads(path.read_text()) if path.exists() else []

    @property
    def rev(self) -> int:
        """A number that grows with every act."""
        return len(self.log)

    def do(self, coder: str, acts: list[dict[str, Any]]) -> None:
        """Appends the acts whose nonce is new."""
        with LOCK:
            known = {a["nonce"] for a in self.log}
            self.log += [{**a, "coder": coder} for a in acts if a["nonce"] not in known]
            self.path.write_text(json.dumps(self.log, ensure_ascii=False))

    def view(self, coder: str, page: int, size: int, *, mode: str = "together") -> dict[str, Any]:
        """What one coder's desk is to show."""
        with LOCK:
            log = list(self.log)
        mine = [a for a in log if a["coder"] == coder]
        done, undone = history(mine)
        window = {
            p["id"]: {**p, "suggestions": [dict(s) for s in p["suggestions"]], "codings": []}
            for p in self.base[page * size : (page + 1) * size]
        }
        for name in sorted({a["coder"] for a in log}):
            for act in history([a for a in log if a["coder"] == name])[0]:
                if act["passage"] in window and (mode == "together" or name == coder):
                    apply(window[act["passage"]], act, mine=name == coder)
        return {
            "rev": len(log),
            "coder": coder,
            "mode": mode,
            "show_suggestions": True,
            "codebooks": codebooks(),
            "facets": [
                {"id": "asset", "question": "What is the asset?", "codebook": "places"},
                {"id": "reinforces", "question": "What reinforces it?", "codebook": "places"},
                {"id": "impact", "question": "What does it change?", "codebook": "places"},
            ],
            "passages": list(window.values()),
            "focus": None,
            "can_undo": bool(done),
            "can_redo": bool(undone),
            "acked": [a["nonce"] for a in mine][-300:],
            "page": {"from": page * size + 1, "to": min((page + 1) * size, len(self.base)), "total": len(self.base)},
        }


def history(acts: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What of one coder's acts stands after undo and redo, and what could be redone."""
    done: list[dict[str, Any]] = []
    undone: list[dict[str, Any]] = []
    for act in acts:
        if act["type"] == "undo":
            if done:
                undone.append(done.pop())
        elif act["type"] == "redo":
            if undone:
                done.append(undone.pop())
        elif act["type"] not in ("next_page", "prev_page", "next_todo"):
            done.append(act)
            undone = []
    return done, undone


def apply(p: dict[str, Any], act: dict[str, Any], *, mine: bool) -> None:
    """Changes one passage of a view as the act says."""
    kind, ref = act["type"], act.get("ref")

    def put(code: str, polarity: str, start: int = 0, end: int | None = None) -> None:
        end = len(p["text"]) if end is None else end
        p["codings"] = [
            c for c in p["codings"] if (c["ref"], c["coder"], c["start"], c["end"]) != (code, act["coder"], start, end)
        ]
        p["codings"].append(
            {
                "id": f"{act['nonce']}:{code}",
                "ref": code,
                "coder": act["coder"],
                "mine": mine,
                "start": start,
                "end": end,
                "polarity": polarity,
                "facets": {},
                "memo": "",
            }
        )

    def state(code: str | None, to: str) -> None:
        for s in p["suggestions"]:
            if mine and (code is None or s["ref"] == code):
                s["state"] = to

    own = [c for c in p["codings"] if c["coder"] == act["coder"] and c["ref"] == ref]
    if kind in ("confirm", "confirm_all"):
        for s in p["suggestions"]:
            if s["ref"] == ref or (kind == "confirm_all" and (s["state"] == "open" or not mine)):
                put(s["ref"], s["polarity"])
                state(s["ref"], "confirmed")
    elif kind == "reject":
        p["codings"] = [c for c in p["codings"] if c not in own]
        state(ref, "rejected")
    elif kind == "add":
        put(ref, act["polarity"], act["start"], act["end"])
        if act["end"] - act["start"] == len(p["text"]):
            state(ref, "confirmed")
    elif kind == "change":
        p["codings"] = [c for c in p["codings"] if c not in own]
        put(act["to"], own[-1]["polarity"] if own else "present")
        state(ref, "rejected")
    elif kind in ("polarity", "facets"):
        for c in own:
            if act.get("start") is None or (c["start"], c["end"]) == (act["start"], act["end"]):
                c[kind] = act[kind]
    elif kind == "remove":
        p["codings"] = [c for c in p["codings"] if c not in own]
    elif kind == "memo" and mine:
        p["memo"] = act["text"]
    elif kind in ("flag", "unflag"):
        p["flagged"] = kind == "flag"
    elif kind == "none":
        p["codings"] = [c for c in p["codings"] if c["coder"] != act["coder"]]
        state(None, "rejected")
    elif kind == "split":
        p["memo"] = f"split at {act['at']}"  # the world keeps its passages; what was asked shows in the memo
    elif kind == "merge":
        p["memo"] = f"joined with {act['with']}"
    elif kind == "fix":
        p["text"] = act["text"]
    if mine and kind in ("confirm", "confirm_all", "reject", "add", "change"):
        p["status"] = "done"
    elif mine and kind == "none":
        p["status"] = "none"
