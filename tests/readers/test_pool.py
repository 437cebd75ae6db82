"""Files are parsed in processes that can be killed: slow, greedy and crashing files never stop the others."""

import os
import pickle
import subprocess
import sys

import pytest

from harvest.errors import ReadError
from harvest.readers import limits, read, read_files
from harvest.readers.sandbox import pool
from harvest.readers.sandbox.worker import receive, send

SOUND = ("story.txt", b"I came for the tea and stayed for the songs.")


def test_read_files_gives_what_read_gives_in_order_with_progress():
    files = [(f"{n}.txt", f"In May number {n} came for the tea and stayed.".encode()) for n in range(20)]
    seen = []
    outcomes = list(read_files(files, progress=lambda done, total, name: seen.append((done, total, name))))
    assert [(name, out) for name, out in outcomes] == [(name, read(name, data)) for name, data in files]
    assert seen == [(n + 1, 20, f"{n}.txt") for n in range(20)]


def test_a_mapping_reaches_the_worker():
    data = b"a,b\nI came for the tea,I stayed for the songs\nWe sang,We ate\n"
    ((_, (reading,)),) = read_files([("s.csv", data)], mapping={"text": ["b"]})
    assert [s.text for s in reading.sources] == ["I stayed for the songs", "We ate"]


def test_a_slow_file_is_stopped_and_named(monkeypatch):
    monkeypatch.setattr(limits, "SECONDS", 0.0)
    monkeypatch.setattr(limits, "BYTES_A_SECOND", 1e12)
    ((name, outcome),) = read_files([("slow.csv", b"Name,Story\n" + b"Ada,I came for the tea\n" * 100_000)])
    assert name == "slow.csv" and isinstance(outcome, ReadError) and "took longer" in str(outcome)
    monkeypatch.undo()
    ((_, outcome),) = read_files([SOUND])
    assert not isinstance(outcome, ReadError)


def test_a_worker_that_dies_costs_only_its_file():
    pool.close()
    pool.warm_up()
    worker = pool._idle[0]
    worker.process.kill()
    worker.process.wait()
    outcomes = dict(read_files([SOUND, ("b.txt", b"We sang all night long.")]))
    assert not any(isinstance(o, ReadError) for o in outcomes.values())


def test_workers_stay_warm_between_calls():
    list(read_files([SOUND]))
    first = {w.process.pid for w in pool._idle}
    list(read_files([SOUND]))
    assert first & {w.process.pid for w in pool._idle}


def test_leaving_early_leaves_nothing_hanging():
    files = [(f"{n}.txt", b"We sang all night long.") for n in range(50)]
    reading = read_files(files)
    next(reading)
    reading.close()
    assert len(list(read_files([SOUND]))) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="address space is limited where the system can")
def test_memory_of_a_worker_is_limited():
    code = (
        "import sys; from harvest.readers.sandbox import worker; worker._limit()\n"
        "try:\n    bytearray(4_000_000_000); print('got it')\nexcept MemoryError:\n    print('refused')\n"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=os.getcwd())
    assert out.stdout.strip() == "refused"


def test_a_worker_can_only_answer_with_our_nouns():
    class Evil:
        def __reduce__(self):
            return (os.system, ("true",))

    import io

    with pytest.raises(pickle.UnpicklingError):
        pool._Answers(io.BytesIO(pickle.dumps(Evil()))).load()


def test_messages_survive_the_pipe_and_a_broken_one_is_none():
    import io

    sink = io.BytesIO()
    send(sink, b"hello")
    assert receive(io.BytesIO(sink.getvalue())) == b"hello"
    assert receive(io.BytesIO(sink.getvalue()[:-1])) is None
    assert receive(io.BytesIO(b"")) is None
