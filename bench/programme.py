"""An invented programme of any size: half of it story rows of a person each, half transcripts, decided by many coders.

Every passage is different, so that nothing is fast only because it was seen before; no model is loaded, the vectors and
suggestions are made up.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from harvest import workspace as verbs
from harvest.model import (
    Action,
    CodeRef,
    Consent,
    Decision,
    Finding,
    Kind,
    Passage,
    PassageSpan,
    Polarity,
    Reading,
    ReadSource,
    Role,
    Split,
    Suggestion,
    Turn,
)
from harvest.model.findings import TEXT
from harvest.privacy import key_of
from harvest.privacy.identify import IdentifierKind
from harvest.store import contents, findings, intake, suggestions
from harvest.store import decisions as store_decisions
from harvest.workspace.findings import VERSION

CODERS = tuple(f"Coder {i:02}" for i in range(20))
TURNS = 250
SPEAKERS = 8
WIDTH = 384
"""Numbers in a made-up vector, as in the small model's."""
MODEL = "invented"

_WHO = (
    "neighbour", "sister", "choir", "allotment", "librarian", "cousin", "postman",
    "gardener", "team", "walker", "teacher", "baker", "nurse", "uncle",
)  # fmt: skip
_DID = (
    "brings", "mends", "shares", "visits", "calls", "cooks", "lends",
    "carries", "teaches", "grows", "sings", "paints", "fixes", "fetches", "minds",
)  # fmt: skip
_WHAT = (
    "soup", "bread", "bicycles", "books", "letters", "chairs", "songs",
    "beans", "lifts", "stories", "lamps", "jumpers", "maps", "tea", "seedlings",
)  # fmt: skip
_WHEN = (
    "mornings", "evenings", "weekends", "winters", "Tuesdays", "holidays", "Sundays", "nights", "springs", "afternoons"
)  # fmt: skip
_WHERE = (
    "hall", "park", "library", "green", "harbour", "square",
    "chapel", "kitchen", "yard", "bridge", "school", "market", "station",
)  # fmt: skip
_HOW = (
    "kindly", "slowly", "gladly", "quietly", "often", "rarely", "together", "alone", "bravely", "warmly", "again"
)  # fmt: skip
AREAS = tuple(f"Ward {chr(65 + i)}" for i in range(26))
AGES = ("16 to 24", "25 to 44", "45 to 64", "65 and over")


def sentence(rng: random.Random) -> str:
    """A sentence of words that go together well enough; many millions are possible."""
    c = rng.choice
    return (
        f"Our {c(_WHO)} and a {c(_WHO)} {c(_HOW)} {c(_DID)} {c(_WHAT)} at the {c(_WHERE)} on {c(_WHEN)},"
        f" and my {c(_WHO)} {c(_DID)} {c(_WHAT)} near the {c(_WHERE)}."
    )


def _words(rng: random.Random) -> str:
    return " ".join(sentence(rng) for _ in range(rng.randint(1, 2)))


def _stories(n: int, rng: random.Random) -> Iterator[tuple[ReadSource, Split]]:
    for i in range(n):
        text = _words(rng)
        about = {"Neighbourhood": rng.choice(AREAS), "Age": rng.choice(AGES)}
        turn = Turn(0, len(text), None, Role.RESIDENT, question="What works here?")
        yield (
            ReadSource(f"Story {i + 1}", Kind.STORY, text, (turn,), voice=f"Teller {i + 1}", attributes=about),
            Split((PassageSpan(0, len(text), 0, True),)),
        )


def _transcript(number: int, n: int, rng: random.Random) -> tuple[ReadSource, Split]:
    parts, turns, spans, at = [], [], [], 0
    for i in range(n):
        text = _words(rng)
        host = i % 10 == 0
        speaker = f"Host {number}" if host else f"Speaker {number} {chr(65 + i % SPEAKERS)}"
        role = Role.FACILITATOR if host else Role.RESIDENT
        turns.append(Turn(at, at + len(text), speaker, role, i * 12.0, str(number), None, "What works here?"))
        spans.append(PassageSpan(at, at + len(text), i, not host))
        parts.append(text)
        at += len(text) + 1
    source = ReadSource(f"Table {number}", Kind.TRANSCRIPT, "\n".join(parts), tuple(turns), table=str(number))
    return source, Split(tuple(spans))


def _keep(ws: verbs.Workspace, name: str, kind: Kind, made: Sequence[tuple[ReadSource, Split]], event: str) -> None:
    reading = Reading(name, hashlib.sha256(name.encode()).hexdigest(), "invented", kind, tuple(s for s, _ in made))
    intake.add_file(
        ws.store,
        reading,
        [split for _, split in made],
        duplicate_key=name,
        event=event,
        consent=Consent.ANONYMOUS,
        report={"passages": sum(len(split.passages) for _, split in made)},
    )


def _suggest(ws: verbs.Workspace, every: Sequence[Passage], rng: random.Random) -> dict[int, tuple[Suggestion, ...]]:
    refs = [CodeRef(b.id, c.id) for b in ws.codebooks() for c in b.codes if not c.retired]
    versions = ws.versions()
    run = suggestions.start_run(ws.store, MODEL, versions, [str(r) for r in refs])
    made = {
        p.id: tuple(
            Suggestion(
                ref.codebook, versions[ref.codebook], ref.code, rng.uniform(0.3, 0.95), Polarity.PRESENT, 0,
                len(p.text), sentence(rng), "example", MODEL, rank + 1, ("tea", "neighbour"),
            )
            for rank, ref in enumerate(rng.sample(refs, 3))
        )
        for p in every
    }  # fmt: skip
    places = list(range(len(refs)))
    likely = {p.id: rng.sample(places, len(places)) for p in every}
    suggestions.add(ws.store, run, made.items(), likely)
    suggestions.finish_run(ws.store, run, len(every), 3 * len(every), 1.0)
    return made


def _embed(ws: verbs.Workspace, every: Sequence[Passage], seed: int) -> None:
    numbers = np.random.default_rng(seed)
    for first in range(0, len(every), 2_000):
        block = every[first : first + 2_000]
        vectors = numbers.standard_normal((len(block), WIDTH)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        hashes = [hashlib.sha256(p.text.encode()).hexdigest() for p in block]
        suggestions.Vectors(ws.store).put(MODEL, dict(zip(hashes, vectors, strict=True)))


def _look_through(ws: verbs.Workspace, every: Sequence[Passage]) -> None:
    """Every source counts as looked through; a name stands in each tenth passage."""
    of: dict[int, list[Finding]] = {s.id: [] for s in contents.sources(ws.store)}
    for p in every[::10]:
        start = p.start + p.text.find(" ") + 1
        end = p.start + p.text.find(" ", start - p.start)
        word = p.text[start - p.start : end - p.start]
        of[p.source_id].append(Finding(0, p.source_id, TEXT, start, end, word, IdentifierKind.PERSON, key_of(word)))
    with ws.store.write() as conn:
        for source_id, found in of.items():
            findings.keep(conn, source_id, found, VERSION)


def _decide(
    ws: verbs.Workspace,
    every: Sequence[Passage],
    proposed: dict[int, tuple[Suggestion, ...]],
    decisions: int,
    rng: random.Random,
) -> None:
    versions = ws.versions()
    with ws.store.write(content=False):
        for n in range(decisions):
            p = every[int(rng.random() ** 2 * len(every))]  # what comes first was looked at by more people
            coder = rng.choice(CODERS)
            s = rng.choice(proposed[p.id])
            action = rng.choices((Action.CONFIRM, Action.REJECT, Action.ADD), (6, 2, 2))[0]
            row = Decision(
                0, "", coder, p.id, p.source_id, action, "", s.ref, None, rng.choice(tuple(Polarity)), p.start, p.end,
                p.text, codebook_version=versions[s.codebook], shown=tuple(map(suggestions.shown_key, proposed[p.id])),
            )  # fmt: skip
            store_decisions.append(ws.store, coder, f"made-{n}", [row])


def programme(path: Path, passages: int, decisions: int | None = None, seed: int = 1) -> verbs.Workspace:
    """An inquiry of so many passages with suggestions and vectors on each, and half as many decisions by twenty coders
    unless another number is given."""
    rng = random.Random(seed)
    ws = verbs.new(path, "A programme", "What works here?")
    stories = passages // 2
    _keep(ws, "stories.csv", Kind.STORY, list(_stories(stories, rng)), "Stories")
    left, number = passages - stories, 0
    while left:
        number += 1
        n = min(TURNS, left)
        event = f"Café {(number - 1) // 20 + 1}"
        _keep(ws, f"table {number}.vtt", Kind.TRANSCRIPT, [_transcript(number, n, rng)], event)
        left -= n
    every = [p for p in contents.passages(ws.store) if p.codeable]
    proposed = _suggest(ws, every, rng)
    _embed(ws, every, seed)
    _look_through(ws, every)
    _decide(ws, every, proposed, passages // 2 if decisions is None else decisions, rng)
    return ws
