"""Suggesting on many machines through Dask: the same chunks, looked at by workers, with the same answers in order.

A worker needs Harvest with the same model. It is sent the passages' words, the codebooks and what was decided; a chunk
whose worker dies is looked at by another. Vectors come back with the answers, so that nothing is embedded twice.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from uuid import uuid4

import numpy as np

from harvest.errors import HarvestError, ModelError
from harvest.model import Codebook
from harvest.suggest.chunks import chunks
from harvest.suggest.engine import Engine, load_engine
from harvest.suggest.inputs import DecidedPassage, MemoryCache, PassageText, VectorCache, text_hash
from harvest.suggest.judging import Judged
from harvest.suggest.precision import bfloat16_is_fast, compute_as_there

AHEAD = 4
"""So many chunks a worker wait for it, so that it is never idle and not everything is sent at once."""
PATIENCE = 60.0
"""Seconds without any worker after which it is given up."""
TRIES = 3
Known = Mapping[str, Mapping[str, np.ndarray]]


@dataclass(frozen=True, slots=True)
class Job:
    """What every chunk of one run needs; ``known`` holds vectors of the decided passages by model and hash.

    All compute in the precision in which the machine that asks does: each would else measure for itself which is the
    faster, and a busy one would find another and give other figures.
    """

    id: str
    encoder: str
    model: str
    codebooks: tuple[Codebook, ...]
    decided: tuple[DecidedPassage, ...]
    known: Known
    bfloat16: bool


@dataclass
class Noting(MemoryCache):
    """A cache that starts with what is known and notes what is added to it."""

    fresh: dict[str, dict[str, np.ndarray]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        MemoryCache.__init__(self)

    def starts_with(self, known: Known) -> Noting:
        """The same with these vectors in it."""
        for key, vectors in known.items():
            super().put(key, vectors)
        return self

    def put(self, model_key: str, vectors: Mapping[str, np.ndarray]) -> None:
        """Keeps these vectors, and notes them."""
        super().put(model_key, vectors)
        self.fresh.setdefault(model_key, {}).update(vectors)


def judge_on(
    scheduler: str,
    encoder: str,
    engine: Engine,
    passages: Sequence[PassageText],
    codebooks: Sequence[Codebook],
    decided: Sequence[DecidedPassage],
    cache: VectorCache,
    connected: Callable[[], None] | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Judged]:
    """What ``engine.judge`` gives, worked out by the workers of the scheduler at that address.

    ``connected`` is called once before any words are sent.

    ModelError when Dask is not installed, nobody answers there, a worker has another model, or no worker is left.
    """
    keys = _keys(engine, codebooks)
    known = {key: cache.get(key, [text_hash(d.text) for d in decided]) for key in keys}
    job = Job(uuid4().hex, encoder, engine.model, tuple(codebooks), tuple(decided), known, bfloat16_is_fast())
    with _client(scheduler) as client:
        if connected:
            connected()
        shared = client.scatter(job, broadcast=True, hash=False)
        waiting: deque[tuple[int, Any]] = deque()
        left = chunks(passages)
        done = 0
        while True:
            while len(waiting) < AHEAD * max(1, len(client.scheduler_info()["workers"])):
                chunk = next(left, None)
                if chunk is None:
                    break
                texts = [text_hash(p.text) for p in chunk]
                vectors = {key: cache.get(key, texts) for key in keys}
                future = client.submit(look_there, shared, chunk, vectors, pure=False, retries=TRIES)
                waiting.append((len(chunk), future))
            if not waiting:
                return
            size, first = waiting.popleft()
            answer = _answer(client, first, cancelled)
            if answer is None:
                return
            found, fresh = answer
            for key, made in fresh.items():
                cache.put(key, made)
            done += size
            if progress:
                progress(done, len(passages))
            yield from found


def look_there(
    job: Job, chunk: Sequence[PassageText], known: Known
) -> tuple[list[Judged], dict[str, dict[str, np.ndarray]]]:
    """On a worker: what its engine thinks of these passages, and the vectors that were not known."""
    engine = _engine(job.encoder, job.bfloat16)
    if engine.model != job.model:
        raise ModelError(f"a worker has the model {engine.model}, and this machine {job.model}")
    if job.id not in _judges:
        _judges.clear()  # one run at a time, as everywhere
        _judges[job.id] = engine.judges(job.codebooks, job.decided, Noting().starts_with(job.known))
    cache = Noting().starts_with(known)
    found = engine.look(_judges[job.id], chunk, cache)
    return found, {key: {h: np.asarray(v).reshape(-1) for h, v in own.items()} for key, own in cache.fresh.items()}


_judges: dict[str, list[Any]] = {}


@lru_cache(maxsize=1)
def _engine(encoder: str, bfloat16: bool) -> Engine:
    compute_as_there(bfloat16)
    return load_engine(encoder)


def _keys(engine: Engine, codebooks: Sequence[Codebook]) -> list[str]:
    """Under which keys vectors are kept."""
    return list(dict.fromkeys(key for encoder in engine.encoders_for(codebooks) for key in encoder.keys))


def _client(scheduler: str) -> Any:
    try:
        from distributed import Client
    except ImportError:
        raise ModelError("Working on other machines needs Dask: pip install 'harvest[scale]'.") from None
    try:
        return Client(scheduler, timeout=10, set_as_default=False)
    except (OSError, ValueError) as fault:
        raise ModelError(f"No Dask scheduler answers at {scheduler}: {fault}") from None


def _answer(client: Any, future: Any, cancelled: Callable[[], bool] | None) -> Any:
    """What a chunk's worker gives; None once it is cancelled."""
    from distributed import CancelledError, KilledWorker

    alone_since = time.monotonic()
    while True:
        if cancelled and cancelled():
            return None
        try:
            return future.result(timeout=1)
        except TimeoutError:
            if client.scheduler_info()["workers"]:
                alone_since = time.monotonic()
            elif time.monotonic() - alone_since > PATIENCE:
                raise ModelError(
                    "No worker is left at the scheduler. What was suggested so far is kept: start workers and go on."
                ) from None
        except CancelledError:
            raise ModelError(
                "All workers that knew the work are gone. What was suggested so far is kept: start workers and go on."
            ) from None
        except KilledWorker:
            raise ModelError(
                "Worker after worker died over the same passages (too little memory?). What was suggested is kept."
            ) from None
        except HarvestError as fault:
            raise ModelError(f"A worker cannot suggest: {fault}") from None
