"""How long QDPX takes with 10,000 codings: ``python -m bench.bench_refi [CODINGS]``; the limit is 5 s for writing."""

from __future__ import annotations

import random
import sys
import time

from bench.figures import figure
from harvest.model import (
    Code,
    Codebook,
    CodeRef,
    Coding,
    Consensus,
    Consent,
    Kind,
    Material,
    Passage,
    Polarity,
    Role,
    Source,
    Voice,
)
from harvest.privacy import uncleared
from harvest.refi.read import parse_qdpx
from harvest.refi.write import write_qdpx

WORDS = (
    "soup",
    "café",
    "🙂",
    "singing",
    "we",
    "walked past",
    "the hall,",
    "my neighbour",
    "drives.",
    "“Friday”",
    "and",
)


def inquiry(codings: int, seed: int = 1) -> Material:
    """An inquiry with so many codings by four coders: 40 sources, 200 voices, 60 codes in three levels."""
    rng = random.Random(seed)
    codes = tuple(
        Code(f"c{i}", f"Code {i}", "What it means, in some words.", parent=None if i < 6 else f"c{(i - 6) // 3}")
        for i in range(60)
    )
    voices = tuple(Voice(i, f"Name {i}", f"Voice {i}", Role.RESIDENT, Consent.ANONYMOUS) for i in range(200))
    per_source = codings // 2 // 40 + 1
    sources, passages = [], []
    for s in range(40):
        text, at = [], 0
        for n in range(per_source):
            words = " ".join(rng.choices(WORDS, k=30)) + "."
            voice = voices[rng.randrange(200)]
            passages.append(
                Passage(len(passages), s, f"Table {s}", n, at, at + len(words), words, voice.id, "", voice.role, True)
            )
            text.append(words)
            at += len(words) + 1
        sources.append(Source(s, s, f"Table {s}", Kind.TRANSCRIPT, "\n".join(text), "Café"))
    made = []
    for i in range(codings):
        p = passages[i % len(passages)]
        made.append(
            Coding(
                CodeRef("book", f"c{rng.randrange(60)}"),
                f"Coder {rng.randrange(4)}",
                p.id,
                p.source_id,
                p.start + rng.randrange(20),
                p.end - rng.randrange(20),
                rng.choice(list(Polarity)),
                memo="a memo" if i % 20 == 0 else "",
                at="2026-11-24T10:00:00Z",
            )
        )
    book = Codebook("book", "Book", "1", codes)
    return Material(
        "bench", "Bench", "?", "2026-11-24T12:00:00Z", "Harvest", (), tuple(sources), voices, tuple(passages), (book,),
        (), tuple(made), Consensus((), (), (), frozenset()),
    )  # fmt: skip


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    material = inquiry(count)
    start, cpu = time.perf_counter(), time.process_time()
    data, _ = write_qdpx(uncleared(material), attributes=True)
    written, cpu_written = time.perf_counter(), time.process_time()
    project = parse_qdpx("bench.qdpx", data)
    read, cpu_read = time.perf_counter(), time.process_time()
    texts = {s.id: s.text for s in material.sources}
    ours = sorted(texts[c.source_id][c.start : c.end] for c in material.codings)
    same = ours == sorted(project.quotation(c) for c in project.codings)
    size = len(data) / 1e6
    kept = figure(f"QDPX of {count:,} codings written ({size:.1f} MB)", written - start, "s", 5)
    figure("of that on the processor", cpu_written - cpu, "s")
    figure("read back", read - written, "s")
    figure("of that on the processor", cpu_read - cpu_written, "s")
    print(f"same quotations: {same}")
    sys.exit(0 if same and kept else 1)


if __name__ == "__main__":
    main()
