"""Files are parsed in processes that can be killed: slow, greedy and crashing files never stop the others."""

import io
import os
import pickle
import signal
import struct
import subprocess
import sys

import pytest

from harvest.errors import CodebookError, ReadError
from harvest.model import Codebook, Kind, Reading
from harvest.readers import limits, read_files
from harvest.readers.dispatch import parse_file
from harvest.readers.sandbox import pool
from harvest.readers.sandbox.jobs import JOBS, job
from harvest.readers.sandbox.messages import receive, send, understood


class Evil:
    def __reduce__(self):
        return (os.system, ("true",))


pytestmark = pytest.mark.slow

SOUND = ("story.txt", b"I came for the tea and stayed for the songs.")


def test_read_files_gives_what_read_gives_in_order_with_progress():
    files = [(f"{n}.txt", f"In May number {n} came for the tea and stayed.".encode()) for n in range(20)]
    seen = []
    outcomes = list(read_files(files, progress=lambda done, total, name: seen.append((done, total, name))))
    assert [(name, out) for name, out in outcomes] == [(name, parse_file(name, data)) for name, data in files]
    assert seen == [(n + 1, 20, f"{n}.txt") for n in range(20)]


def test_a_mapping_reaches_the_worker():
    data = b"a,b\nI came for the tea,I stayed for the songs\nWe sang,We ate\n"
    ((_, (reading,)),) = read_files([("s.csv", data)], mapping={"text": ["b"]})
    assert [s.text for s in reading.sources] == ["I stayed for the songs", "We ate"]


def test_a_file_that_takes_more_processor_time_than_it_may_is_stopped_and_named(monkeypatch):
    monkeypatch.setattr(limits, "CPU_SECONDS", 0.0)
    monkeypatch.setattr(limits, "BYTES_A_SECOND", 1e12)
    ((name, outcome),) = read_files([("slow.csv", b"Name,Story\n" + b"Ada,I came for the tea\n" * 20_000)])
    assert name == "slow.csv" and isinstance(outcome, ReadError) and "took longer" in str(outcome)
    monkeypatch.undo()
    ((_, outcome),) = read_files([SOUND])
    assert not isinstance(outcome, ReadError)


def test_a_worker_that_hangs_is_ended_and_its_file_named(monkeypatch):
    pool.close()
    pool.warm_up()
    os.kill(pool._idle[0].process.pid, signal.SIGSTOP)  # takes no processor time and never answers
    monkeypatch.setattr(limits, "WALL_SECONDS", 0.2)
    monkeypatch.setattr(limits, "WALL_FACTOR", 0.0)
    with pytest.raises(ReadError, match="story.txt: reading took longer"):
        pool.run("file", tuple[Reading, ...], *SOUND)


@pytest.mark.slow
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
        "import sys; from harvest.readers.sandbox import worker; worker.limit_memory_and_files()\n"
        "try:\n    bytearray(4_000_000_000); print('got it')\nexcept MemoryError:\n    print('refused')\n"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env)
    assert out.stdout.strip() == "refused"


ANSWERS_THAT_ARE_NONE = {
    "a call of the system": pickle.dumps(Evil()),
    "a dotted name that reaches eval": b"\x80\x04\x8c\x13harvest.model.plain\x8c\x19build.__builtins__.get\x93.",
    "a class of ours by its dotted name": b"\x80\x04\x8c\x13harvest.model.words\x8c\x11StrEnum.__class__\x93.",
    "noise": bytes(range(256)),
    "a length beyond all measure": struct.pack(">Q", 2**60),
    "lists without end": struct.pack(">Q", 400_000) + b"\x91" * 400_000,
}


@pytest.mark.parametrize("body", ANSWERS_THAT_ARE_NONE.values(), ids=ANSWERS_THAT_ARE_NONE.keys())
def test_what_a_worker_says_that_is_no_message_runs_and_loads_nothing(body):
    try:
        said = receive(io.BytesIO(body))
    except ValueError:
        said = None
    with pytest.raises(ValueError):
        pool.answer_in(understood(said or b"", pool.Reply), tuple[Reading, ...])


def test_a_worker_that_was_taken_over_costs_only_its_file():
    # it lives on: one that has ended already is never asked
    says_a_pickle = (
        f"import sys, time; sys.stdout.buffer.write({ANSWERS_THAT_ARE_NONE['a call of the system']!r} * 99); "
        "sys.stdout.flush(); time.sleep(600)"
    )
    worker = pool.WorkerProcess([sys.executable, "-c", says_a_pickle])
    pool.close()
    pool._idle.append(worker)
    with pytest.raises(ReadError, match="story.txt: "):
        pool.run("file", tuple[Reading, ...], *SOUND)
    assert not worker.alive and worker not in pool._idle


NO_KEYS = {"name": "", "sha256": "", "flavour": "", "sources": []}


@pytest.mark.parametrize(
    "reply",
    [
        None,
        [],
        {"last": False},
        {"answer": [], "last": False, "more": 1},
        {"answer": "a text", "last": False},
        {"answer": [{"name": "x"}], "last": False},
        {"answer": [{**NO_KEYS, "name": 1, "kind": "story"}], "last": False},
        {"answer": [{**NO_KEYS, "kind": "eval"}], "last": False},
        {"answer": [{**NO_KEYS, "kind": "story", "sources": "os"}], "last": False},
    ],
)
def test_an_answer_is_built_as_the_type_that_was_asked_for_or_not_at_all(reply):
    with pytest.raises(ValueError):
        pool.answer_in(understood(_body(reply), pool.Reply), tuple[Reading, ...])


def test_what_an_answer_says_beyond_its_type_is_not_built():
    reply = {"answer": [{**NO_KEYS, "kind": "story", "__class__": "x"}], "last": False}
    ((reading,), expected) = (
        pool.answer_in(understood(_body(reply), pool.Reply), tuple[Reading, ...]),
        Reading(name="", sha256="", flavour="", kind=Kind.STORY, sources=()),
    )
    assert reading == expected and type(reading) is Reading


def _body(value):
    sink = io.BytesIO()
    send(sink, value)
    return receive(io.BytesIO(sink.getvalue()))


def test_a_worker_does_what_is_in_the_list_of_jobs_and_nothing_else():
    with pytest.raises(ReadError):
        pool.run("os:system", str, "true.txt", b"true")
    assert {name: callable(job(name)) for name in JOBS} == dict.fromkeys(JOBS, True)


def test_a_codebooks_faults_come_through_one_by_one():
    with pytest.raises(CodebookError) as fault:
        pool.run("codebook yaml", Codebook, "ours.yaml", b"codebook: {id: x}\ncodes: [{id: A}]\n")
    assert len(fault.value.faults) > 1 and all("ours.yaml" in line for line in fault.value.faults)


def test_messages_survive_the_pipe_and_a_broken_one_is_none():
    sink = io.BytesIO()
    send(sink, b"hello")
    assert understood(receive(io.BytesIO(sink.getvalue())), bytes) == b"hello"
    assert receive(io.BytesIO(sink.getvalue()[:-1])) is None
    assert receive(io.BytesIO(b"")) is None
