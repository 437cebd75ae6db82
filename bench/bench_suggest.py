"""How long suggesting takes: ``python -m bench suggest``, or ``python -m bench.bench_suggest small|large|auto``.

Wall clock; on a busy machine compare the processor time beside it. Texts are the exemplars in an order of their own, so
no real passage is needed; ``--gold FILE …`` adds the figures of ``harvest evaluate`` for both codebooks.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from sklearn.linear_model import Ridge

from bench.figures import figure
from harvest.codebook import load
from harvest.model import Polarity
from harvest.suggest import DecidedPassage, Engine, MemoryCache, PassageText, load_engine, text_hash
from harvest.suggest.encoder import Pair
from harvest.suggest.evaluation.evaluate import evaluate
from harvest.suggest.learner import Correction
from harvest.suggest.stack import Stack
from harvest.suggest.training.exemplars import read_exemplars

ROOT = Path(__file__).parents[1]
COLD = """
import time; started = time.time()
from pathlib import Path
from harvest.codebook import load
from harvest.suggest import PassageText, load_engine
import sys, json
texts = json.loads(sys.stdin.read())
books = [load(Path("codebooks") / f"{b}.yaml") for b in ("five_ways", "toronto")]
first = None
for _ in load_engine(sys.argv[1]).suggest([PassageText(i, t) for i, t in enumerate(texts)], books):
    first = first or time.time() - started
print(json.dumps([first, time.time() - started, time.process_time()]))
"""


def timed(what: str, act: Callable[[], object], bar: float, bare: float | None = None) -> None:
    """Runs it and says how long it took against its bar, and against the bare baseline where there is one (seconds)."""
    wall, cpu = time.perf_counter(), time.process_time()
    act()
    spent = time.perf_counter() - wall
    figure(f"{what} ({time.process_time() - cpu:.2f} s of processor)", spent, "s", bar, bare=bare)


def cold_start(encoder: str, texts: list[str]) -> None:
    """A new process, 500 passages, both codebooks."""
    done = subprocess.run(
        [sys.executable, "-c", COLD, encoder],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    first, last, cpu = json.loads(done.stdout)
    figure(f"{encoder}: cold start to the first suggestion", first, "s", 10)
    figure(f"{encoder}: cold start, 500 passages ({cpu:.1f} s of processor)", last, "s", 60)


def against_bare_encode(engine: Engine, texts: list[str]) -> None:
    """Our embedding beside the bare ``encode`` of sentence-transformers."""
    from sentence_transformers import SentenceTransformer

    bare = SentenceTransformer(str(engine.plain.found.folder), local_files_only=True)
    bare.encode(texts[:8])
    engine.adapted.encode(texts[:8])
    theirs = ours = 0.0
    for part in range(0, len(texts), 100):  # by turns, so that a busy moment hits both
        started = time.perf_counter()
        bare.encode(texts[part : part + 100])
        theirs += time.perf_counter() - started
        started = time.perf_counter()
        engine.adapted.encode(texts[part : part + 100])
        ours += time.perf_counter() - started
    figure(f"embedding {len(texts)} texts", ours, "s", theirs * 1.1, bare=theirs)


def main() -> None:
    """Prints every bar with what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("encoder", nargs="?", default="auto")
    parser.add_argument("--gold", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    books = [load(ROOT / "codebooks" / f"{b}.yaml") for b in ("five_ways", "toronto")]
    exemplars = read_exemplars(ROOT / "codebooks" / "exemplars")
    random.Random(0).shuffle(exemplars)
    texts = [str(row["text"]) for row in exemplars]
    engine = load_engine(options.encoder)
    print(engine.model)
    for encoder in dict.fromkeys(
        ["small", engine.model.partition("@")[0]]
    ):  # the small one comes first, in the app too
        cold_start(encoder, texts[:500])
    against_bare_encode(engine, texts[:300])

    cache, rng = MemoryCache(), np.random.default_rng(0)
    many = [f"{i} {texts[i % 300]}" for i in range(10_000)]
    hashes = [text_hash(text) for text in many]
    used = (engine.encoder_for(book) for book in books)
    for own in {e.key: e for one in used for e in (one.both if isinstance(one, Pair) else (one,))}.values():
        own.vectors(many[:300], cache)
        for key in own.keys:
            seen = cache.get(key, hashes[:300])
            cache.put(key, {h: seen[like] for h, like in zip(hashes, itertools.cycle(hashes[:300])) if like in seen})
    engine.memory = cache
    passages = [PassageText(i, t) for i, t in enumerate(many)]
    list(engine.suggest(passages[:50], books, cache=cache))
    for when in ("for the first time", "again"):
        what = f"suggesting for 10,000 cached passages {when}"
        timed(what, lambda: list(engine.suggest(passages, books, cache=cache)), 2)

    rows = rng.normal(size=(5000, engine.adapted.width)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    labels = (rng.random((5000, 61)) < 0.05).astype(np.float32)
    stack, before = Stack.build(many[:5000], list(rows[:, None])), np.full(labels.shape, -3.0, np.float32)
    bare = time.perf_counter()
    Ridge().fit(rows, labels)
    bare = time.perf_counter() - bare
    timed("retraining on 5,000 decided", lambda: Correction(stack, labels, before), 1, bare)
    given = [{f"{b.id}/{c}": Polarity.PRESENT for b in books for c in row.get(b.id) or ()} for row in exemplars[:300]]
    decided = [DecidedPassage(t, given[i % 300], group=str(i % 9)) for i, t in enumerate(many)]
    engine.scorer(books[0], decided[:4950], cache)
    timed("learning from the next 50 of 5,000 decided", lambda: engine.scorer(books[0], decided[:5000], cache), 1)

    timed(
        "learning from 5,000 decided and suggesting for 10,000 cached passages",
        lambda: list(engine.suggest(passages, books, decided[:5000], cache)),
        6,
    )
    gold = [json.loads(line) for path in options.gold for line in path.read_text("utf-8").splitlines() if line.strip()]
    for book in books if gold else []:
        report = evaluate(gold, book, engine)
        print(
            json.dumps({"codebook": book.id, **{k: report[k] for k in ("overall", "intervals", "baselines")}}, indent=1)
        )


if __name__ == "__main__":
    main()
