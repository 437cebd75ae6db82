"""The model in a process of its own: the same vectors, a sentence when it ends, and its memory given back."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from harvest import workspace as verbs
from harvest.errors import ModelError
from harvest.suggest import load_engine, reading
from harvest.suggest.encoder import Encoder, encode_by
from harvest.suggest.locate import Located, locate
from harvest.workspace.suggesting import stages
from harvest.workspace.suggesting.apart import SuggestHost

pytestmark = pytest.mark.slow

HERE = "import sys, json; sys.path[:] = json.loads(sys.argv[1])\n"
STANDS_IN = """
import threading, time
from harvest.apart.messages import receive, send
from harvest.suggest.apart.vectors import as_bytes
import numpy as np
def answer(question):
    text = question["texts"][0]
    if text == "for ever":
        return
    if text == "no message":
        sys.stdout.buffer.write(b"\\xff" * 40); sys.stdout.buffer.flush()
        return
    if text == "slowly":
        time.sleep(0.5)
    if text == "a fault":
        send(sys.stdout.buffer, {"number": question["number"], "failed": "RuntimeError: out of numbers"})
        return
    rows, body = as_bytes([np.full((2, 3), len(t)) for t in question["texts"]])
    send(sys.stdout.buffer, {"number": question["number"], "rows": rows}, body)
while (asked := receive(sys.stdin.buffer)) is not None:
    threading.Thread(target=answer, args=(asked[0],), daemon=True).start()
"""


def command(script: str) -> list[str]:
    return [sys.executable, "-c", HERE + script, json.dumps(sys.path)]


@pytest.fixture
def found(tmp_path: Path) -> Located:
    """A model's folder that says how wide its vectors are, and no more."""
    (tmp_path / "config.json").write_text('{"hidden_size": 3}')
    return Located("narrow", tmp_path)


@pytest.fixture
def hosts() -> Iterator[Callable[..., SuggestHost]]:
    made: list[SuggestHost] = []

    def host(**how: object) -> SuggestHost:
        made.append(SuggestHost(**{"command": command(STANDS_IN), **how}))  # type: ignore[arg-type]
        return made[-1]

    yield host
    for one in made:
        one.close()


def gone(pid: int) -> bool:
    """Whether that process ended, within a while."""
    for _ in range(600):
        try:
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True  # ended, and its parent has not looked yet
            os.kill(pid, 0)
        except OSError:
            return True
        time.sleep(0.05)
    return False


def test_each_gets_the_vectors_of_its_own_texts_and_nobody_waits_for_a_long_text(found, hosts) -> None:
    host, came = hosts(), []

    def ask(text: str) -> None:
        came.append((text, host.encode(found, False, [text, "x"])))

    slow = threading.Thread(target=ask, args=("slowly",))
    slow.start()
    while host.pid is None:
        time.sleep(0.01)
    ask("at once")
    slow.join()
    assert [text for text, _ in came] == ["at once", "slowly"]
    for text, vectors in came:
        assert [v.tolist() for v in vectors] == [[[len(text)] * 3] * 2, [[1.0] * 3] * 2]


@pytest.mark.parametrize("how", ["killed while it reads", "said what is no message"])
def test_a_process_that_ends_costs_one_sentence_and_the_next_question_starts_another(found, hosts, how) -> None:
    host = hosts()
    host.encode(found, False, ["warm"])
    first = host.pid
    assert first is not None
    if how.startswith("killed"):
        threading.Timer(0.2, os.kill, (first, signal.SIGKILL)).start()
    with pytest.raises(ModelError, match="Try again: it is started anew") as said:
        host.encode(found, False, ["for ever" if how.startswith("killed") else "no message"])
    assert str(said.value).count("\n") == 0
    assert len(host.encode(found, False, ["warm"])) == 1 and host.pid not in (None, first)


def test_one_that_was_killed_while_nobody_asked_is_not_even_noticed(found, hosts) -> None:
    host = hosts()
    host.encode(found, False, ["warm"])
    first = host.pid
    os.kill(first, signal.SIGKILL)
    for _ in range(6000):  # a killed process that has threads is a while in ending, in which it can still be asked
        if host.pid is None:
            break
        time.sleep(0.05)
    assert len(host.encode(found, False, ["warm"])) == 1 and host.pid != first


def test_a_fault_of_the_model_is_a_sentence_and_the_process_goes_on(found, hosts) -> None:
    host = hosts()
    with pytest.raises(ModelError, match=r"could not read these texts \(RuntimeError: out of numbers\)\."):
        host.encode(found, False, ["a fault"])
    first = host.pid
    assert first is not None and host.encode(found, False, ["warm"]) and host.pid == first


def test_a_process_that_cannot_be_started_is_a_sentence(found, hosts, tmp_path) -> None:
    with pytest.raises(ModelError, match="could not be started"):
        hosts(command=[str(tmp_path / "nothing here")]).encode(found, False, ["warm"])


def test_after_a_quiet_time_the_process_ends_and_is_started_when_it_is_needed(found, hosts) -> None:
    host = hosts(quiet=0.2)
    host.encode(found, False, ["warm"])
    first = host.pid
    assert first is None or gone(first)
    for _ in range(100):
        if host.pid is None:
            break
        time.sleep(0.05)
    assert host.pid is None
    assert len(host.encode(found, False, ["warm"])) == 1


def test_it_does_not_end_under_somebody_who_waits(found, hosts) -> None:
    host = hosts(quiet=0.05)
    host.encode(found, False, ["warm"])
    assert len(host.encode(found, False, ["slowly"])) == 1


KILLED = """
import threading
from harvest.workspace.suggesting.apart import SuggestHost
from harvest.suggest.locate import locate
host = SuggestHost()
threading.Thread(target=host.encode, args=(locate("small"), False, ["We sing."] * 5_000), daemon=True).start()
while host.pid is None:
    pass
print(host.pid, flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(os.name != "posix", reason="ended as POSIX ends processes")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_it_ends_with_the_server_however_that_ends(how: signal.Signals) -> None:
    server = subprocess.Popen(
        command(KILLED), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    pid = int(server.stdout.readline())
    server.send_signal(how)
    said = server.communicate(timeout=300)
    assert gone(pid) and said == ("", "")


@pytest.fixture
def apart() -> Iterator[SuggestHost]:
    """Every encoder has its texts read by another process."""
    host = SuggestHost()
    encode_by(host.encode)
    yield host
    encode_by(None)
    host.close()


TEXTS = [
    "We swim in the lake behind the mill every Sunday. My neighbour brings a flask of tea for all of us.",
    "The meeting was moved.",
    "There are no evening classes here any more. I would love to learn Italian, but where would I go?",
    "The bus comes twice a day and never on a Sunday. " * 40,
]


@pytest.mark.model
@pytest.mark.parametrize("adapted", [True, False])
def test_the_vectors_are_the_very_same(apart: SuggestHost, monkeypatch: pytest.MonkeyPatch, adapted: bool) -> None:
    encoder = Encoder(locate("small"), adapted=adapted)
    there = encoder.encode(TEXTS)
    same = []
    for fast in (True, False):  # each process finds out by itself whether bfloat16 is faster
        monkeypatch.setattr(reading, "bfloat16_is_fast", lambda fast=fast: fast)
        here = Encoder(locate("small"), adapted=adapted).encode_here(TEXTS)
        assert [v.shape for v in there] == [v.shape for v in here]
        same.append(all(np.array_equal(a, b) for a, b in zip(there, here, strict=True)))
    assert any(same) and all(v.dtype == np.float32 for v in there)


@pytest.mark.model
def test_a_model_that_is_not_the_published_one_is_refused_there_too(apart: SuggestHost, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"hidden_size": 384}')
    (tmp_path / "model.safetensors").write_bytes(b"not the weights")
    with pytest.raises(ModelError, match="is not the published model"):
        Encoder(Located("small", tmp_path, locate("small").sha256), adapted=False).encode(TEXTS)


SERVER = """
from pathlib import Path
from harvest import workspace as verbs
ws = verbs.open_inquiry(Path(sys.argv[2]))
verbs.suggesting.suggest_apart()
answer = verbs.suggesting.run_stage(ws, verbs.suggesting.SuggestionStage("small", None))
found = verbs.desk.like_these_words(ws, "tea with the people next door")
print(json.dumps([answer["suggestions"], len(found), "torch" in sys.modules]))
"""


@pytest.mark.model
def test_a_server_suggests_and_searches_and_never_loads_the_model_itself(meeting) -> None:
    path = str(meeting.path)
    meeting.store.close()
    done = subprocess.run([*command(SERVER), path], capture_output=True, text=True, check=False)
    suggested, alike, loaded = json.loads(done.stdout)
    assert suggested and alike and not loaded and done.stderr == ""


def test_the_better_models_weights_are_read_while_the_quick_one_suggests(
    meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As soon as there is something to see, and no sooner; nothing is read ahead where no better model comes."""
    asked, seen = list[tuple[str, tuple[str, ...]]](), threading.Event()

    def elsewhere(found: Located, adapted: bool, texts: Sequence[str]) -> list[np.ndarray]:
        asked.append((found.name, tuple(texts)))
        seen.set()
        return []

    def suggest(ws: verbs.Workspace, *, progress: Callable[[int, int], None], **_: object) -> None:
        assert not asked
        progress(1, 2)
        progress(2, 2)

    class Better:
        model = "better@1"
        adapted = Encoder(replace(locate("small"), name="better"))

    small = load_engine("small")
    monkeypatch.setattr(stages, "suggest", suggest)
    monkeypatch.setattr(stages, "engine", lambda name: small if name == "small" else Better)
    encode_by(elsewhere)
    try:
        for encoder in ("auto", "small"):
            stages.run_stage(meeting, stages.SuggestionStage(encoder, None))
        assert seen.wait(30) and asked == [("better", ())]
        monkeypatch.setattr(stages, "engine", lambda name: small)
        asked.clear()
        stages.run_stage(meeting, stages.SuggestionStage("small", None))
    finally:
        encode_by(None)
    assert not [t for t in threading.enumerate() if t.name == "reading ahead" and t.join(30)] and not asked
