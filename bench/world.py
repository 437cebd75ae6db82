"""An invented inquiry of any size for the benchmarks, made without reading files and without a model."""

from __future__ import annotations

import random
from pathlib import Path

from harvest import workspace as verbs
from harvest.model import (
    Action,
    CodeRef,
    Consent,
    Decision,
    Kind,
    PassageSpan,
    Polarity,
    Reading,
    ReadSource,
    Role,
    Split,
    Suggestion,
    Turn,
)
from harvest.store import contents, intake, suggestions
from harvest.store import decisions as store_decisions

SAID = (
    "My neighbour knocks every morning with the paper.",
    "We have a cup of tea and put the world to rights.",
    "I go to the allotment on Saturdays, and the digging does me good.",
    "There are no evening classes here any more.",
    "The bus stopped in spring, so I see nobody from Sunday to Sunday.",
    "Somebody always has a key, and somebody always has soup on.",
    "I would love to learn Italian, but where would I go?",
    "The choir took me in when I did not know a soul. 🙂",
)
CODERS = tuple(f"Coder {i}" for i in range(10))


def _source(passages: int, rng: random.Random) -> tuple[ReadSource, Split]:
    """One transcript of so many turns, each of which is one passage."""
    parts, turns, spans, at = [], [], [], 0
    for n in range(passages):
        text = " ".join(rng.choices(SAID, k=rng.randint(1, 4)))
        role = Role.FACILITATOR if n % 10 == 0 else Role.RESIDENT
        speaker = "Host" if role is Role.FACILITATOR else f"Person {n % 7} of ours"
        turns.append(Turn(at, at + len(text), speaker, role, n * 12.0, str(n // 250 + 1), None, "What works here?"))
        spans.append(PassageSpan(at, at + len(text), n, role is not Role.FACILITATOR))
        parts.append(text)
        at += len(text) + 1
    text = "\n".join(parts)
    return ReadSource("A long evening", Kind.TRANSCRIPT, text, tuple(turns)), Split(tuple(spans))


def desk_inquiry(path: Path, *, passages: int = 2_000, decisions: int = 10_000, seed: int = 1) -> verbs.Workspace:
    """An inquiry with one long transcript, suggestions on every codeable passage, and decisions of ten coders."""
    rng = random.Random(seed)
    ws = verbs.new(path, "A long evening", "What works here?")
    source, split = _source(passages, rng)
    reading = Reading("evening.vtt", "0" * 64, "invented", Kind.TRANSCRIPT, (source,))
    intake.add_file(
        ws.store,
        reading,
        [split],
        duplicate_key="evening",
        event="Café",
        consent=Consent.ANONYMOUS,
        report={"passages": passages},
    )
    every = [p for p in contents.passages(ws.store) if p.codeable]
    books = ws.codebooks()
    refs = [CodeRef(b.id, c.id) for b in books for c in b.codes if not c.retired]
    versions = ws.versions()
    run = suggestions.start_run(ws.store, "invented", versions)
    proposals = {
        p.id: tuple(
            Suggestion(
                ref.codebook, versions[ref.codebook], ref.code, rng.uniform(0.3, 0.95), Polarity.PRESENT, 0,
                len(p.text), "a cup of tea with the neighbours", "example", "invented", rank + 1, ("tea", "neighbour"),
            )
            for rank, ref in enumerate(rng.sample(refs, 4))
        )
        for p in every
    }  # fmt: skip
    suggestions.add(ws.store, run, proposals.items())
    with ws.store.write(content=False):
        for n in range(decisions):
            p = every[n % len(every)]
            coder = CODERS[rng.randrange(len(CODERS))]
            s = rng.choice(proposals[p.id])
            action = rng.choices((Action.CONFIRM, Action.REJECT, Action.ADD), (6, 3, 1))[0]
            ref = rng.choice(refs) if action is Action.ADD else s.ref
            row = Decision(
                0, "", coder, p.id, p.source_id, action, "", ref, None, Polarity.PRESENT, p.start, p.end, p.text,
                codebook_version=versions[ref.codebook], shown=tuple(map(suggestions.shown_key, proposals[p.id])),
            )  # fmt: skip
            store_decisions.append(ws.store, coder, f"made-{n}", [row])
    return ws
