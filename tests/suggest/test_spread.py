"""Suggesting on several machines: the same answers in the same order, also when a worker dies on the way."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import replace
from types import ModuleType

import pytest

from harvest.codebook import load
from harvest.errors import ModelError
from harvest.shipped import codebooks
from harvest.suggest import DecidedPassage, MemoryCache, PassageText, judge_on, load_engine

distributed = pytest.importorskip("distributed")
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
def test_two_workers_give_the_same_in_the_same_order_though_one_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    # a page that Streamlit drew in this process calls itself the main module: each worker would draw it again
    monkeypatch.setitem(sys.modules, "__main__", ModuleType("__main__"))
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
        # in batches of other passages the last digit differs
        numbers = [s.probability for s in one.suggestions]
        assert numbers == pytest.approx([s.probability for s in other.suggestions], abs=1e-3)
        assert [code for code, _ in one.likely] == [code for code, _ in other.likely]


@pytest.mark.model
def test_where_no_scheduler_answers_it_is_said_in_a_sentence() -> None:
    engine = load_engine("small")
    with pytest.raises(ModelError, match="No Dask scheduler answers at nowhere"):
        next(judge_on("nowhere", "small", engine, [PassageText(1, "Tea.")], [], [], MemoryCache()))
