"""Suggesting on several machines: the same answers in the same order, also when a worker dies on the way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from harvest.codebook import load
from harvest.errors import ModelError
from harvest.shipped import codebooks
from harvest.suggest import DecidedPassage, MemoryCache, PassageText, judge_on, load_engine
from harvest.suggest.precision import bfloat16_is_fast, compute_as_there

distributed = pytest.importorskip("distributed")
ROOT = Path(__file__).parents[2]
ALONE = "HARVEST_TEST_ALONE"
SAID = (
    "My neighbour knocks every morning with the paper.",
    "There are no evening classes here any more. I would love to learn Italian, but the bus stopped running.",
    "We dig the allotment on Saturdays, and the digging does me good.",
    "",
    "The kitchen in the hall is shut, so nobody cooks together.",
)
NO_NUMBERS = {"probability": 0.0, "neighbour_probability": 0.0}


@pytest.mark.model
@pytest.mark.slow
def test_two_workers_give_the_same_in_the_same_order_though_one_is_killed() -> None:
    # in a process of its own: what pages and browsers were drawn in this one before keeps Dask from starting workers
    if ALONE not in os.environ:
        there = f"{__file__}::test_two_workers_give_the_same_in_the_same_order_though_one_is_killed"
        run = [sys.executable, "-m", "pytest", "-q", "--show-capture=no", there]
        kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
        done = subprocess.run(run, cwd=ROOT, env={**kept, ALONE: "1"}, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout[-4000:]
        return
    # in the precision that a worker would not choose if it measured for itself, as a busy machine has one do
    compute_as_there(not bfloat16_is_fast())
    engine = load_engine("small")
    books = [load(codebooks() / "five_ways.yaml")]
    passages = [PassageText(i, f"{SAID[i % 5]} Number {i}." if SAID[i % 5] else "") for i in range(340)]
    decided = [DecidedPassage(SAID[0], {"five_ways/connect": "present"}), DecidedPassage(SAID[4], {})]
    alone = list(engine.judge(passages, books, decided, MemoryCache()))
    killed: list[int] = []
    cache = MemoryCache()
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, processes=True
    ) as cluster:

        def kill_one(done: int, _: int) -> None:
            if not killed:
                with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
                    killed.append(next(iter(client.run(os.getpid).values())))
                os.kill(killed[0], signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)

        spread = list(
            judge_on(cluster.scheduler_address, "small", engine, passages, books, decided, cache, progress=kill_one)
        )
        assert killed
        # nothing is embedded twice: what came back is what the cache of the inquiry holds
        assert len(cache._kept) >= len({p.text for p in passages})
    assert [j.passage for j in spread] == [j.passage for j in alone]
    for one, other in zip(alone, spread, strict=True):
        assert [replace(s, **NO_NUMBERS) for s in one.suggestions] == [
            replace(s, **NO_NUMBERS) for s in other.suggestions
        ]
        # one core a worker and two here: in batches of other passages the last digit differs
        numbers = [s.probability for s in one.suggestions]
        assert numbers == pytest.approx([s.probability for s in other.suggestions], abs=1e-3)
        assert dict(one.likely) == pytest.approx(dict(other.likely), abs=1e-3)


@pytest.mark.model
def test_where_no_scheduler_answers_it_is_said_in_a_sentence() -> None:
    engine = load_engine("small")
    with pytest.raises(ModelError, match="No Dask scheduler answers at nowhere"):
        next(judge_on("nowhere", "small", engine, [PassageText(1, "Tea.")], [], [], MemoryCache()))
